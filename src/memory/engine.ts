import { randomBytes } from 'node:crypto'
import { MemoryBudget } from './budget.js'
import { MemoryContentBook } from './content-book.js'
import { House, type HouseOptions } from './house.js'
import { MemoryInbox } from './inbox.js'
import { MemoryMediaShelf } from './media-shelf.js'
import { memoryOffice } from './office.js'
import { MemoryOutbox } from './outbox.js'
import { MemoryStore } from './store.js'

/** Everything kept in this process and lost with it: for newcomers, tests and the terminal. */
export function memoryEngine(options: Partial<HouseOptions> = {}) {
  const house = new House({ leaseMs: 60_000, random: randomBytes, time: Date.now, ...options })
  const inbox = new MemoryInbox(house)
  const outbox = new MemoryOutbox(house)
  return {
    durable: false,
    inbox,
    store: new MemoryStore(house, inbox, outbox),
    outbox,
    contentBook: new MemoryContentBook(),
    budget: new MemoryBudget(),
    media: new MemoryMediaShelf(house),
    office: memoryOffice(() => house.now()),
    ping: async () => {},
    close: async () => {},
  }
}
