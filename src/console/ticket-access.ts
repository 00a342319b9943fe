import type { DeskId } from '../model/officer.js'
import type { Account } from './accounts.js'

/** Whose work citizens' requests are. */
export const DESK_WORKERS = ['officer', 'supervisor'] as const

/** The desks whose requests somebody sees; undefined for all of them. */
export function desksOf({ roles, desks }: Account): readonly DeskId[] | undefined {
  return roles.includes('supervisor') || desks.length === 0 ? undefined : desks
}

/** One of their desks', or in their own hands: somebody may have handed it to them. */
export function maySee(account: Account, ticket: { desk: DeskId; officer?: { id: string } | undefined }): boolean {
  const desks = desksOf(account)
  return desks === undefined || desks.includes(ticket.desk) || ticket.officer?.id === account.id
}
