import { createHash } from 'node:crypto'
import { type Account, Email } from './accounts.js'
import type { Office } from './office.js'
import { type Passwords, TooBusy } from './passwords.js'
import { SESSION_SPAN } from './sessions.js'

const MINUTE_MS = 60_000
export const LOCK_MS = 15 * MINUTE_MS
/** Wrong tries for one email before it is locked for the rest of a quarter of an hour. */
export const TRIES_PER_ACCOUNT = 5
/** The same for one internet address, whatever emails it tries. */
export const TRIES_PER_ADDRESS = 30

export interface SignInParts {
  office: Office
  passwords: Passwords
  random: (bytes: number) => Uint8Array
  /** Whether accounts made for a demonstration may come in. */
  demo: boolean
}

export type SignedIn =
  /** `id` is the new session's, for the cookie and nowhere else. */
  | { kind: 'in'; account: Account; id: string }
  /** Wrong email, wrong password or a disabled account: which, isn't said. */
  | { kind: 'refused' }
  /** Too many tries; unknown emails lock as known ones do. */
  | { kind: 'locked' }
  | { kind: 'busy' }

/**
 * Counts the try before it looks at the password, so that many at once are counted too. An unknown email takes as
 * long and is answered like a wrong password.
 */
export async function signIn(
  parts: SignInParts,
  tried: { email: string; password: string; address: string },
): Promise<SignedIn> {
  const { office, passwords } = parts
  const email = Email.safeParse(tried.email).data
  const byEmail = triesOf(email ?? tried.email)
  const byAddress = `a:${digest(tried.address)}`
  const [ofEmail, ofAddress] = await Promise.all([
    office.attempts.count(byEmail, LOCK_MS),
    office.attempts.count(byAddress, LOCK_MS),
  ])
  const account = email === undefined ? undefined : await office.accounts.byEmail(email)
  if (ofEmail > TRIES_PER_ACCOUNT || ofAddress > TRIES_PER_ADDRESS) return { kind: 'locked' }

  const mayEnter = account && !account.disabled && (!account.demo || parts.demo)
  let matches: boolean
  try {
    matches = await passwords.matches(account?.hash, tried.password)
  } catch (error) {
    if (!(error instanceof TooBusy)) throw error
    await Promise.all([office.attempts.forgive(byEmail), office.attempts.forgive(byAddress)])
    return { kind: 'busy' }
  }
  if (!matches || !mayEnter) {
    const lockedNow = ofEmail === TRIES_PER_ACCOUNT
    const whose = account ? { account: account.id } : {}
    await office.audit.add({ what: lockedNow ? 'lockedOut' : 'signInFailed', ...whose })
    return { kind: 'refused' }
  }
  await Promise.all([office.attempts.clear(byEmail), office.attempts.forgive(byAddress)])
  await office.audit.add({ what: 'signedIn', who: account.id })
  return { kind: 'in', account, id: await startSession(parts, account) }
}

/** Begins a session and returns its id, which only the browser will know. */
export async function startSession({ office, random }: SignInParts, { id, epoch }: Account): Promise<string> {
  const secret = Buffer.from(random(32)).toString('base64url')
  await office.sessions.start(digest(secret), { account: id, epoch }, SESSION_SPAN)
  return secret
}

/**
 * Whose session this is, as the account stands now: disabled or signed out everywhere, it is nobody's. What a page asks
 * `byItself` doesn't keep an officer signed in who has left.
 */
export async function whoIs(
  { office, demo }: SignInParts,
  sessionId: string,
  byItself = false,
): Promise<Account | undefined> {
  const session = await office.sessions.find(digest(sessionId), { byItself })
  if (!session) return undefined
  const account = await office.accounts.find(session.account)
  if (!account || account.disabled || account.epoch !== session.epoch || (account.demo && !demo)) return undefined
  return account
}

export function endSession({ office }: SignInParts, sessionId: string): Promise<void> {
  return office.sessions.end(digest(sessionId))
}

/** Lets a locked account try again. */
export function unlock({ office }: Pick<SignInParts, 'office'>, email: Email): Promise<void> {
  return office.attempts.clear(triesOf(email))
}

const triesOf = (email: string) => `e:${digest(email)}`

const digest = (secret: string) => createHash('sha256').update(secret).digest('base64url')
