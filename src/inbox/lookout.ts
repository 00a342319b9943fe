import type { Log } from '../model/log.js'
import { SHARDS, type Shard } from '../model/person.js'
import { StoreAway } from './inbox.js'

export interface LookoutOptions<Work> {
  claim(shard: Shard): Promise<Work | undefined>
  take(work: Work): void
  /** How many more pieces of work may be claimed now. */
  room(): number
  log: Log
}

/** Finds the work that waits in the shards: at once where one was named, and in all of them on a sweep. */
export class Lookout<Work> {
  private readonly nudged = new Set<Shard>()
  private looking: Promise<void> | undefined
  private from = 0

  constructor(private readonly options: LookoutOptions<Work>) {}

  nudge(shard: Shard) {
    this.nudged.add(shard)
    this.resume()
  }

  /** Goes on where there was no room before. */
  resume() {
    if (this.nudged.size === 0 || this.options.room() <= 0) return
    this.looking ??= this.look().finally(() => {
      this.looking = undefined
      this.resume()
    })
  }

  /** Looks into every shard once, beginning with another one each time, so that none is served last forever. */
  async sweep() {
    this.from = (this.from + 1) % SHARDS.length
    const shards = [...SHARDS.slice(this.from), ...SHARDS.slice(0, this.from)]
    while (shards.length > 0 && this.options.room() > 0) {
      const some = shards.splice(0, this.options.room())
      const found = await Promise.all(some.map((shard) => this.tryShard(shard)))
      some.forEach((shard, n) => {
        if (found[n]) this.nudged.add(shard)
      })
    }
    this.resume()
  }

  async idle() {
    while (this.looking) await this.looking
  }

  private async look() {
    for (const shard of this.nudged) {
      if (this.options.room() <= 0) return
      this.nudged.delete(shard)
      while (this.options.room() > 0 && (await this.tryShard(shard)));
      // There may be more: the shard stays named until it was seen empty.
      if (this.options.room() <= 0) this.nudged.add(shard)
    }
  }

  private async tryShard(shard: Shard): Promise<boolean> {
    try {
      const work = await this.options.claim(shard)
      if (work !== undefined) this.options.take(work)
      return work !== undefined
    } catch (error) {
      if (!(error instanceof StoreAway)) this.options.log.error({ shard, err: error }, 'A shard could not be looked at')
      return false
    }
  }
}
