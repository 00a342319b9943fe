import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { QueueState } from './inbox/inbox.js'
import type { Observer } from './model/observer.js'

export interface Metrics {
  observer: Observer
  /** Prometheus text. */
  text(): Promise<string>
  readonly contentType: string
}

/** The queues are asked when somebody looks, not all the time. */
export interface Queues {
  inbox(): Promise<QueueState>
  outbox(): Promise<QueueState>
}

/** How many requests wait for officers, by their state; `alerts` is what a supervisor must see. */
export type TicketCounts = () => Promise<Readonly<Record<string, number>>>

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]

/** The page of figures. What each means stands in `docs/operations.md`; a test keeps the two lists equal. */
export function makeMetrics(queues: Queues, tickets?: TicketCounts): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Counter({ name: `mushir_${name}`, help, labelNames, registers })
  const histogram = <Label extends string>(name: string, help: string, labelNames: Label[], buckets: number[]) =>
    new Histogram({ name: `mushir_${name}`, help, labelNames, buckets, registers })

  const received = counter('messages_in_total', 'Messages of citizens whose turn was taken', ['kind', 'language'])
  const sent = counter('messages_out_total', 'Bubbles the provider has accepted', ['purpose', 'language'])
  const acknowledged = histogram('acknowledge_seconds', 'From a whole webhook request to its answer', [], SECONDS)
  const answered = histogram('answer_seconds', 'From the making of a bubble to the provider accepting it', [], SECONDS)
  const turns = histogram(
    'turn_seconds',
    'From the acceptance of an event to the end of its turn',
    ['outcome'],
    SECONDS,
  )
  const bubbles = histogram('bubbles_per_turn', 'Bubbles one turn made', [], [0, 1, 2, 3, 4])
  const refused = counter('webhooks_refused_total', 'Webhook requests turned away', ['reason'])
  const repeated = counter('webhooks_repeated_total', 'Messages that had been accepted before', [])
  const retried = counter('retries_total', 'Work tried again', ['queue'])
  const setAside = counter('set_aside_total', 'Events and bubbles given up', ['queue'])
  const failed = counter('send_errors_total', 'Sends the provider refused, at once or by receipt', ['code'])
  const receipts = counter('receipts_total', 'Delivery receipts that changed something', ['status'])
  const settled = counter('sends_settled_total', 'Sends of unknown outcome, by how they were settled', ['how'])
  const happened = counter('tickets_total', 'What happened to requests for an officer', ['what', 'reason'])
  const consulted = counter('model_total', 'Times a language model was asked, by how it ended', ['prompt', 'outcome'])
  const negative = counter('negative_ages_total', 'Ages that came out negative and were taken as 0', [])

  const gauge = (name: string, help: string, read: (state: QueueState) => number) =>
    new Gauge({
      name: `mushir_${name}`,
      help,
      labelNames: ['queue'],
      registers,
      async collect() {
        for (const [queue, ask] of Object.entries(queues)) {
          // A store that is away must not take the other figures with it.
          const state = await ask().catch(() => undefined)
          if (state) this.set({ queue }, read(state))
          else this.remove({ queue })
        }
      },
    })
  gauge('queue_persons', 'Persons for whom something waits', (state) => state.persons)
  gauge('queue_age_seconds', 'How long the one waiting longest has been due', (state) => state.oldestMs / 1000)

  new Gauge({
    name: 'mushir_tickets_open',
    help: 'Requests for an officer that are not over, by view of the queue',
    labelNames: ['view'],
    registers,
    async collect() {
      const counts = await tickets?.().catch(() => undefined)
      this.reset()
      for (const [view, count] of Object.entries(counts ?? {})) this.set({ view }, count)
    },
  })

  return {
    observer: {
      received: (kind, language) => received.inc({ kind, language }),
      acknowledged: (ms) => acknowledged.observe(ms / 1000),
      refused: (reason) => refused.inc({ reason }),
      repeated: () => repeated.inc(),
      turn(sinceAcceptedMs, count, outcome) {
        turns.observe({ outcome }, sinceAcceptedMs / 1000)
        bubbles.observe(count)
      },
      sent(purpose, language, sinceAcceptedMs) {
        sent.inc({ purpose, language })
        answered.observe(Math.max(0, sinceAcceptedMs) / 1000)
      },
      sendFailed: (code) => failed.inc({ code }),
      retried: (queue) => retried.inc({ queue }),
      setAside: (queue) => setAside.inc({ queue }),
      receipt: (status) => receipts.inc({ status }),
      ticket: (what, reason) => happened.inc({ what, reason }),
      consulted: (prompt, outcome) => consulted.inc({ prompt, outcome }),
      negativeAge: () => negative.inc(),
      settled: (how) => settled.inc({ how }),
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
