import type { Account } from './accounts.js'
import { BASE } from './base.js'
import type { Gate } from './gate.js'
import { signInPage } from './pages/sign-in.js'
import { type SignInParts, signIn } from './sign-in.js'
import { DESK_WORKERS } from './ticket-access.js'
import { go } from './visit.js'

/** Coming in and going out. */
export function signInRoutes(gate: Gate, parts: SignInParts) {
  gate.get('/', 'signedIn', ({ account }) => go(homeOf(account)))
  gate.get('/sign-in', 'anyone', (visit) => (visit.account ? go(`${BASE}/`) : signInPage(visit)))
  gate.post('/sign-in', 'anyone', async (visit) => {
    const { fields, address } = visit
    const result = await signIn(parts, { email: fields.get('email'), password: fields.get('password'), address })
    if (result.kind !== 'in') return signInPage(visit, result.kind)
    const to = pathWithin(fields.get('to')) ?? `${BASE}/`
    return { kind: 'go', to, session: { id: result.id } }
  })
  gate.post('/sign-out', 'signedIn', async ({ account }) => {
    await parts.office.audit.add({ what: 'signedOut', who: account.id })
    return { kind: 'go', to: `${BASE}/sign-in?said=signedOut`, session: 'end' }
  })
}

/** Where somebody's work is. */
function homeOf({ roles }: Account): string {
  if (DESK_WORKERS.some((role) => roles.includes(role))) return `${BASE}/queue`
  if (roles.includes('editor')) return `${BASE}/knowledge`
  return roles.includes('administrator') ? `${BASE}/accounts` : `${BASE}/account`
}

/** An address of ours and no other: a link to the sign-in page must not lead elsewhere. */
function pathWithin(to: string): string | undefined {
  if (!to.startsWith(`${BASE}/`)) return undefined
  const there = new URL(to, 'http://here.invalid')
  return there.origin === 'http://here.invalid' && there.pathname.startsWith(`${BASE}/`)
    ? there.pathname + there.search
    : undefined
}
