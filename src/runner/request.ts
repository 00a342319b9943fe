import type { Conversation } from '../conversation/conversation.js'
import { judge, type Verdict } from '../handoff/judge.js'
import type { ConversationEvent, InboxEvent } from '../model/event.js'
import type { PersonId } from '../model/person.js'
import { type Ticket, TicketReference } from '../model/ticket.js'
import type { Utterance } from '../model/utterance.js'
import type { Store } from './store.js'

/** The request an event is about, as it stands before the turn, and what is judged of an officer's act on it. */
export interface RequestAtHand {
  ticket?: Ticket
  verdict?: Verdict
}

export async function requestAtHand(
  event: InboxEvent,
  conversation: Conversation | undefined,
  utterance: Utterance | undefined,
  { person, now, store, mask }: RequestContext,
): Promise<RequestAtHand> {
  const reference = named(event.event, conversation, utterance)
  const found = reference === undefined ? undefined : await store.ticket(reference)
  if (event.event.kind === 'officerActed') {
    const { officer, act } = event.event
    const masked = act.kind === 'note' ? { ...act, text: mask(act.text) } : act
    return withTicket(found, { verdict: judge(found, { id: event.id, officer, act: masked }, now) })
  }
  // A reference is no secret: what it stands for is told to the one whose it is.
  const own = found?.person === person || found?.reference === conversation?.ticket?.reference
  return withTicket(own || found?.reference === conversation?.past?.reference ? found : undefined, {})
}

export interface RequestContext {
  person: PersonId
  now: Date
  store: Pick<Store, 'ticket'>
  /** Covers numbers that could be somebody's: tickets outlive what is known of the person. */
  mask(text: string): string
}

function withTicket(ticket: Ticket | undefined, rest: RequestAtHand): RequestAtHand {
  return ticket === undefined ? rest : { ticket, ...rest }
}

/** The one it names, else the open one, else the last. */
function named(
  event: ConversationEvent,
  conversation: Conversation | undefined,
  utterance: Utterance | undefined,
): TicketReference | undefined {
  switch (event.kind) {
    case 'officerActed':
      return event.reference
    case 'waitOver':
      return TicketReference.safeParse(event.wait.replace(/^promise:/, '')).data
    case 'message':
      return utterance?.reference ?? conversation?.ticket?.reference ?? conversation?.past?.reference
    case 'personJoined':
      return undefined
  }
}
