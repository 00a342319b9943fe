export interface CrewOptions<Work> {
  /** How many pieces of work at a time. */
  size: number
  /** What has lain at hand for longer than this, in milliseconds, is given back instead of begun. */
  staleMs: number
  /** Does it; never rejects. */
  act(work: Work): Promise<void>
  /** Lets go of what will not be begun; never rejects. */
  giveBack(work: Work): Promise<void>
  /** Called when a place has become free. */
  freed?(): void
}

/** Many pieces of work at a time, begun in the order they came. */
export class Crew<Work> {
  private readonly atHand: { work: Work; since: number }[] = []
  private readonly underWay = new Set<Promise<void>>()
  private closing = false

  constructor(private readonly options: CrewOptions<Work>) {}

  /** How many more would begin at once. */
  get room(): number {
    return this.closing ? 0 : Math.max(0, this.options.size - this.underWay.size - this.atHand.length)
  }

  /** How much lies at hand that hasn't begun. */
  get backlog(): number {
    return this.closing ? Number.POSITIVE_INFINITY : this.atHand.length
  }

  take(work: Work) {
    this.atHand.push({ work, since: performance.now() })
    this.pump()
  }

  /** Resolves when nothing is under way or at hand. */
  async idle() {
    while (this.underWay.size > 0) await Promise.all(this.underWay)
  }

  /** Begins nothing more; resolves when what was begun is finished and the rest given back. */
  async close() {
    this.closing = true
    this.pump()
    await this.idle()
  }

  private pump() {
    while (this.atHand.length > 0 && (this.closing || this.underWay.size < this.options.size)) {
      const next = this.atHand.shift()
      if (!next) return
      const stale = performance.now() - next.since > this.options.staleMs
      this.begin(this.closing || stale ? this.options.giveBack(next.work) : this.options.act(next.work))
    }
  }

  private begin(work: Promise<void>) {
    this.underWay.add(work)
    void work.finally(() => {
      this.underWay.delete(work)
      this.pump()
      if (this.room > 0) this.options.freed?.()
    })
  }
}
