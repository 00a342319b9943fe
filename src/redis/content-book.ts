import type { ContentBook } from '../channel/content-book.js'
import type { House } from './house.js'
import { reach } from './reach.js'

/** The Contents at Twilio: a hash of their sids by digest, and a sorted set of when each was last used. */
export class RedisContentBook implements ContentBook {
  private readonly sids: string
  private readonly uses: string

  constructor(private readonly house: House) {
    this.sids = `${house.keys.contents}:sids`
    this.uses = `${house.keys.contents}:uses`
  }

  async find(digest: string) {
    return (await reach(this.house.client.hget(this.sids, digest))) ?? undefined
  }

  async remember(digest: string, sid: string, now: Date) {
    await reach(this.house.client.hset(this.sids, digest, sid))
    await reach(this.house.client.zadd(this.uses, now.getTime(), digest))
  }

  async used(digest: string, now: Date) {
    await reach(this.house.client.zadd(this.uses, 'XX', now.getTime(), digest))
  }

  async unusedSince(before: Date) {
    const { client } = this.house
    const digests = await reach(client.zrangebyscore(this.uses, '-inf', `(${before.getTime()}`))
    if (digests.length === 0) return []
    const sids = await reach(client.hmget(this.sids, ...digests))
    return digests.flatMap((digest, n) => (sids[n] ? [{ digest, sid: sids[n] }] : []))
  }

  async forget(digest: string) {
    await reach(this.house.client.hdel(this.sids, digest))
    await reach(this.house.client.zrem(this.uses, digest))
  }
}
