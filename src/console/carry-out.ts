import { setTimeout as pause } from 'node:timers/promises'
import type { Result } from '../handoff/officers.js'
import type { OfficerAct } from '../model/officer.js'
import type { Ticket } from '../model/ticket.js'
import type { Account } from './accounts.js'
import type { AuditEntry } from './audit.js'
import type { Workplace } from './workplace.js'

/** A turn usually takes some milliseconds; a page waits for it so that its officer sees how it ended. */
const PATIENCE_MS = 3_000
const STEP_MS = 40

const AUDITED_AS: Readonly<Record<OfficerAct['kind'], AuditEntry['what']>> = {
  take: 'taken',
  release: 'released',
  handToOfficer: 'handed',
  handToDesk: 'handed',
  say: 'answered',
  note: 'noted',
  close: 'closed',
  askTemplate: 'templateSent',
}

/**
 * Puts an officer's act in the citizen's inbox and waits a little for its turn. `id` comes with the form: sent twice, it
 * counts once. It is written down before it is done, and again if it was refused.
 */
export async function carryOut(
  { officers, office }: Pick<Workplace, 'officers' | 'office'>,
  account: Account,
  ticket: Pick<Ticket, 'reference'>,
  id: string,
  act: OfficerAct,
): Promise<Result> {
  const { reference } = ticket
  const what = AUDITED_AS[act.kind]
  const note = noteOf(act)
  await office.audit.add({ what, who: account.id, ticket: reference, ...(note ? { note } : {}) })
  const officer = { id: account.id, name: account.name }
  let result = await officers.act({ id, reference, officer, act })
  for (let waited = 0; result.kind === 'pending' && waited < PATIENCE_MS; waited += STEP_MS) {
    await pause(STEP_MS)
    result = await officers.resultOf(reference, id)
  }
  if (result.kind === 'refused')
    await office.audit.add({ what: 'refused', who: account.id, ticket: reference, note: `${what}: ${result.why}` })
  return result
}

function noteOf(act: OfficerAct): string | undefined {
  switch (act.kind) {
    case 'handToDesk':
      return act.desk
    case 'handToOfficer':
      return act.to.id
    case 'close':
      return act.outcome
    case 'say':
      return act.about ? `${act.about.entry}/${act.about.part}` : act.canned
    default:
      return undefined
  }
}
