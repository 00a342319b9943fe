import { budgetContract } from './budget.js'
import { contentBookContract } from './content-book.js'
import type { Backend } from './harness.js'
import { inboxContract } from './inbox.js'
import { mediaShelfContract } from './media-shelf.js'
import { officeContract } from './office.js'
import { outboxContract } from './outbox.js'
import { storeContract } from './store.js'
import { ticketBookContract } from './ticket-book.js'

/** Everything the rest of the house relies on. */
export function keepsItsPromises(backend: Backend) {
  inboxContract(backend)
  storeContract(backend)
  ticketBookContract(backend)
  outboxContract(backend)
  contentBookContract(backend)
  mediaShelfContract(backend)
  officeContract(backend)
  budgetContract(backend)
}
