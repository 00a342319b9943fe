import { randomBytes } from 'node:crypto'
import { RedisBudget } from './budget.js'
import { type Client, connectRedis } from './connect.js'
import { RedisContentBook } from './content-book.js'
import { ping } from './health.js'
import { type House, tokens } from './house.js'
import { RedisInbox } from './inbox.js'
import { Keys } from './keys.js'
import { RedisMediaShelf } from './media-shelf.js'
import { redisOffice } from './office.js'
import { RedisOutbox } from './outbox.js'
import { RedisStore } from './store.js'

export interface RedisOptions {
  url: string
  leaseMs: number
  /** Stands before every key; tests share a server. Default none. */
  prefix?: string
  random?: (bytes: number) => Uint8Array
  /** Hears of trouble with the connection; often, while it lasts. */
  onTrouble?: (error: Error) => void
}

/** Everything kept in Redis: one server, one behind sentinels, or a cluster. Connects by itself, again and again. */
export function redisEngine({ url, leaseMs, prefix, random = randomBytes, onTrouble = () => {} }: RedisOptions) {
  const client = connectRedis(url, onTrouble)
  const house: House = { client, keys: new Keys(prefix), leaseMs, random, token: tokens(random) }
  const inbox = new RedisInbox(house)
  const outbox = new RedisOutbox(house)
  return {
    durable: true,
    inbox,
    store: new RedisStore(house, inbox, outbox),
    outbox,
    contentBook: new RedisContentBook(house),
    budget: new RedisBudget(house),
    media: new RedisMediaShelf(house),
    office: redisOffice(house),
    ping: () => ping(house),
    close: () => close(client),
  }
}

async function close(client: Client) {
  try {
    await client.quit()
  } catch {
    client.disconnect()
  }
}
