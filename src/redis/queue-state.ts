import type { QueueState } from '../inbox/inbox.js'
import type { House } from './house.js'
import { reach } from './reach.js'

/** How many wait in all shards, and how long the first of them has been due. */
export async function queueState({ client, keys }: House, due: 'ready' | 'sending'): Promise<QueueState> {
  const shards = keys.tags.map((tag) =>
    Promise.all([reach(client.zcard(`${tag}:${due}`)), reach(client.zrange(`${tag}:${due}`, 0, '0', 'WITHSCORES'))]),
  )
  const states = await Promise.all(shards)
  const ages = states.map(([, [, score]]) => (score === undefined ? 0 : Date.now() - Number(score)))
  return { persons: states.reduce((sum, [count]) => sum + count, 0), oldestMs: Math.max(0, ...ages) }
}
