import type { Counsel, Question } from '../advice/counsel.js'
import { advance } from '../conversation/advance.js'
import { type Conversation, newConversation } from '../conversation/conversation.js'
import { NewerThanThisCode, readConversation } from '../conversation/stored.js'
import type { Turn, TurnContext } from '../conversation/turn.js'
import { TicketQueue } from '../handoff/ticket-queue.js'
import type { Checkpoint } from '../inbox/checkpoint.js'
import type { Lease } from '../inbox/inbox.js'
import { Postpone } from '../inbox/postpone.js'
import type { MediaShelf } from '../media/media-shelf.js'
import { newBubbleId } from '../model/bubble.js'
import type { Clock } from '../model/clock.js'
import type { InboxEvent } from '../model/event.js'
import type { Library } from '../model/library.js'
import type { Log } from '../model/log.js'
import type { Observer } from '../model/observer.js'
import type { Page, PrintAs } from '../model/page.js'
import type { PersonId } from '../model/person.js'
import { newTicketReference } from '../model/ticket.js'
import type { Understand, Utterance } from '../model/utterance.js'
import type { SendLease } from '../outbox/outbox.js'
import type { Phrases } from '../wording/phrases.js'
import { advised } from './advised.js'
import { ticketsAfter, waitsAfter } from './effects.js'
import { handedOff } from './handed-off.js'
import { insightOf, linesOf } from './records.js'
import { report } from './report.js'
import { requestAtHand } from './request.js'
import { spoken } from './speak.js'
import { standingOf } from './standing.js'
import type { Store, Turn as StoredTurn } from './store.js'
import { understood } from './understood.js'

/** One version of the knowledge and the understanding fitted on it: a turn uses the same from beginning to end. */
export interface Mind {
  library: Library
  understand: Understand
}

export interface RunnerParts {
  store: Store
  /** Where a request stands in the queue; by default one of our own. */
  queue?: Pick<TicketQueue, 'refresh' | 'ahead'>
  mind(): Mind
  phrases: Phrases
  clock: Clock
  random: (bytes: number) => Uint8Array
  observer: Observer
  log: Log
  checkpoint: Checkpoint
  /** Where files for Twilio lie, and what draws a page; without them a checklist is sent in words. */
  media?: Pick<MediaShelf, 'put'>
  print?(page: Page, as: PrintAs): Promise<Uint8Array>
  /** The approved templates, as `name` or `name.language`; none by default. */
  templates?: ReadonlySet<string>
  /** A language model beside the entries; without one they answer alone. */
  counsel?(question: Question): Promise<Counsel>
  /** What was understood of a message, by its id, once its turn is committed: for whoever looks on. */
  onUnderstood?(id: string, utterance: Utterance, outcome: string): void
  /** A turn has put something into this person's outbox; `send` leases it, if nobody was at it. */
  onBubbles(person: PersonId, send: SendLease | undefined): void
}

/** Newer code is usually a rolling upgrade under way: look again soon. */
const NEWER_DATA_DELAY_MS = 5_000

/**
 * Makes the function that takes one event through one turn: load, understand, advance, commit. It returns the
 * lease of the next event where more is waiting. Rejects with `Postpone` when stored data is newer than this
 * code, and with any other error when the event could not be handled; then nothing was written.
 */
export function makeRunner(given: RunnerParts): (lease: Lease) => Promise<Lease | undefined> {
  const parts = { ...given, queue: given.queue ?? new TicketQueue(given.store) }
  return async (lease) => {
    const mind = parts.mind()
    const now = parts.clock.now()
    const turn = await takeTurn(lease, mind, now, parts)
    parts.checkpoint('turn.decided')
    const committed = await parts.store.commit(lease, turn.stored, { maySend: true })
    parts.checkpoint('turn.committed')
    if (committed.kind === 'lost') {
      parts.log.warn({ person: lease.person, trace: lease.event.trace }, 'lease ran out before the turn was committed')
      return undefined
    }
    report(lease.event, turn, now, parts)
    if (turn.utterance) parts.onUnderstood?.(lease.event.id, turn.utterance, turn.outcome)
    if (turn.stored.bubbles.length > 0) parts.onBubbles(lease.person, committed.send)
    return committed.next
  }
}

type WithQueue = RunnerParts & Required<Pick<RunnerParts, 'queue'>>

/** What was decided of one event. */
export interface Taken {
  stored: StoredTurn
  utterance: Utterance | undefined
  outcome: string
}

async function takeTurn(lease: Lease, mind: Mind, now: Date, parts: WithQueue): Promise<Taken> {
  const { event } = lease
  const before = lease.conversation === undefined ? undefined : read(lease.conversation)
  const utterance = understood(event, before, mind, now)
  const conversation = before ?? newConversation(lease.person, utterance?.language ?? 'ur', now)
  const { person } = lease
  const mask = (text: string) => mind.understand(text, {}).text
  const request = await requestAtHand(event, before, utterance, { person, now, store: parts.store, mask })
  const context: TurnContext = {
    now,
    library: mind.library,
    newReference: newTicketReference(lease.person, parts.random),
    ...(utterance ? { utterance } : {}),
    ...(parts.templates ? { templates: parts.templates } : {}),
    ...(await advised(event, utterance, conversation, mind, now, parts)),
    ...(await other(event, parts)),
    ...request,
  }
  const turn = advance(conversation, event.event, context)
  const language = turn.conversation === 'forget' ? conversation.language : turn.conversation.language
  const work = await ticketsAfter(turn, {
    ...{ person, language, now, store: parts.store, library: mind.library },
    ...request,
  })
  const standing = await standingOf(turn, [...work.tickets, ...(request.ticket ? [request.ticket] : [])], parts.queue)
  const wording = { library: mind.library, phrases: parts.phrases, now, standing }
  const envelope = {
    newId: () => newBubbleId(lease.person, parts.random),
    trace: event.trace,
    purpose: PURPOSE[event.event.kind],
  }
  const said = await spoken(turn.replies, { person, language, wording, envelope }, parts)
  const optOut = turn.effects.findLast((effect) => effect.kind === 'setOptOut')
  const ended = { person, utterance, library: mind.library, now, store: parts.store, understand: mind.understand }
  const insight = (await handedOff(turn, ended)) ?? (utterance && insightOf(utterance, turn, mind.library, now))
  const own = waitsAfter(turn.effects)
  const stored: StoredTurn = {
    conversation: turn.conversation === 'forget' ? 'forget' : JSON.stringify(turn.conversation),
    bubbles: said,
    lines: linesOf(event, utterance, said, now),
    tickets: work.tickets,
    waits: [...work.waits, ...own.waits],
    clearWaits: [...work.clearWaits, ...own.clearWaits],
    ...heldAfter(before, turn),
    ...(optOut ? { optedOut: optOut.optedOut } : {}),
    ...(insight ? { insight } : {}),
  }
  return { stored, utterance, outcome: turn.outcome }
}

/** What we answer, what an officer makes us say, and what we begin ourselves. */
const PURPOSE = {
  message: 'answer',
  officerActed: 'officer',
  waitOver: 'ours',
  personJoined: 'answer',
} as const

/** Tells the outbox when an officer begins to hold the talk, and when that ends. */
function heldAfter(before: Conversation | undefined, { conversation }: Turn): Pick<StoredTurn, 'held'> {
  const since = (ticket: Conversation['ticket']) => (ticket?.officer ? ticket.since : undefined) ?? null
  const [was, is] = [since(before?.ticket), conversation === 'forget' ? null : since(conversation.ticket)]
  return was === is ? {} : { held: is }
}

function read(json: string): Conversation {
  try {
    return readConversation(json)
  } catch (error) {
    if (error instanceof NewerThanThisCode) throw new Postpone(error.message, NEWER_DATA_DELAY_MS, error)
    throw error
  }
}

async function other({ event }: InboxEvent, { store }: RunnerParts): Promise<{ other?: Conversation }> {
  if (event.kind !== 'personJoined') return {}
  const stored = await store.conversation(event.other)
  return stored === undefined ? {} : { other: read(stored) }
}
