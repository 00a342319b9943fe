import { StoreAway } from '../inbox/inbox.js'
import type { Client } from './connect.js'
import type { House } from './house.js'
import { reach } from './reach.js'

/** At the start a connection takes a moment. */
const CONNECT_MS = 3_000

/** Resolves when the store answers and takes writes; rejects with `StoreAway`. */
export async function ping({ client, keys }: House): Promise<void> {
  await connected(client)
  await reach(client.set(`${keys.shard('00')}:ping`, '1', 'PX', 60_000))
}

function connected(client: Client): Promise<void> {
  if (client.status === 'ready') return Promise.resolve()
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => () => {
      clearTimeout(timer)
      client.off('ready', ready)
      act()
    }
    const ready = settle(resolve)
    const timer = setTimeout(
      settle(() => reject(new StoreAway('The store is away: no connection'))),
      CONNECT_MS,
    )
    client.once('ready', ready)
  })
}
