/**
 * One person's queue and the right to its head. `dueAt` is lock and alarm clock in one, as in Redis: while held it
 * is the end of the lease, else the time from which anybody may take the head; undefined when nothing waits.
 */
export class Turnstile<Item> {
  items: Item[] = []
  dueAt: number | undefined
  token: string | undefined
  failures = 0

  add(item: Item, now: number) {
    this.items.push(item)
    this.dueAt ??= now
  }

  /** Takes the head if it is due. A lease that ran out counts as a failed try. */
  claim(token: string, now: number, leaseMs: number): Item | undefined {
    if (this.dueAt === undefined || this.dueAt > now) return undefined
    if (this.token !== undefined) this.failures++
    this.token = token
    this.dueAt = now + leaseMs
    return this.items[0]
  }

  holds(token: string, now: number): boolean {
    return this.token === token && this.dueAt !== undefined && now < this.dueAt
  }

  /** Takes the head out and leases the next one under `token`, if there is one. */
  advance(token: string | undefined, now: number, leaseMs: number): Item | undefined {
    this.items.shift()
    this.failures = 0
    const next = this.items[0]
    this.token = next === undefined ? undefined : token
    this.dueAt = next === undefined ? undefined : token === undefined ? now : now + leaseMs
    return next
  }

  release(dueAt: number, counts: boolean) {
    this.token = undefined
    this.dueAt = dueAt
    if (counts) this.failures++
  }
}
