import type { Engine } from '../../src/engine.js'

/** One backend under a contract. Every engine of it is a process of its own on the same store. */
export interface Harness {
  engine: Engine
  /** Another process on the same store. */
  another(): Engine
  /** Lets the store's time go on: a movable one moves, a real one is waited for. */
  elapse(ms: number): Promise<void>
}

export interface Backend {
  name: string
  open(options: { leaseMs: number }): Promise<Harness>
}

/** Long enough never to run out in a test. */
export const LONG = 60_000

/** Short enough to wait for. */
export const SHORT = 200
