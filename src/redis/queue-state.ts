import type { QueueState } from '../inbox/inbox.js'
import type { House } from './house.js'
import { reach } from './reach.js'

/** How many wait in all shards, and how long the first of them has been due. */
export async function queueState({ client, keys }: House, due: 'ready' | 'sending'): Promise<QueueState> {
  const counts = keys.tags.map((tag) => reach(client.zcard(`${tag}:${due}`)))
  const firsts = keys.tags.map((tag) => reach(client.zrange(`${tag}:${due}`, 0, '0', 'WITHSCORES')))
  const persons = (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
  const ages = (await Promise.all(firsts)).map(([, score]) => (score === undefined ? 0 : Date.now() - Number(score)))
  return { persons, oldestMs: Math.max(0, ...ages) }
}
