import { EventEmitter } from 'node:events'
import type { Contents } from './contents.js'
import type { Faults } from './faults.js'
import type { Mailbox } from './mailbox.js'
import type { Message } from './message.js'
import type { MovableClock } from './movable-clock.js'
import type { Bubble, People, Person } from './people.js'
import type { Random } from './sids.js'
import type { Field } from './signature.js'
import type { WebhookOutcome } from './webhooks.js'

/** The account whose bot is tried out, and where that bot listens. */
export interface Account {
  accountSid: string
  authToken: string
  /** The bot's own number, "+14155238886". */
  from: string
  inboundUrl: string
  /** Called when `inboundUrl` fails, with what went wrong. */
  inboundFallbackUrl?: string
  /** For messages that name no StatusCallback of their own. */
  statusFallbackUrl?: string
  messagingServiceSid?: string
  /** STOP, START and HELP are handled by the stand-in, as by a Messaging Service with Advanced Opt-Out. */
  advancedOptOut?: boolean
}

/** One webhook of the bot's that was called, and how that went. */
export interface WebhookCall {
  of: 'inbound' | 'status'
  message: Message
  url: string
  fields: readonly Field[]
  outcome: WebhookOutcome
  ms: number
}

export interface Happenings {
  /** Somebody's chat has a new bubble. */
  bubble: [person: Person, bubble: Bubble]
  /** A message's status moved. */
  status: [message: Message]
  typing: [person: Person]
  /** A webhook was answered, or given up. */
  webhook: [call: WebhookCall]
}

/** What the two ways through the stand-in share, and where onlookers hear what happens. */
export class Exchange extends EventEmitter<Happenings> {
  constructor(
    readonly account: Account,
    readonly people: People,
    readonly contents: Contents,
    readonly mailbox: Mailbox,
    readonly faults: Faults,
    readonly clock: MovableClock,
    readonly random: Random,
  ) {
    super()
    this.setMaxListeners(0)
  }

  /** Puts a bubble into somebody's chat. One that was lost is only for onlookers: the phone never had it. */
  show(person: Person, bubble: Bubble) {
    if (this.mailbox.keeps) person.thread.push(bubble)
    if (!bubble.lost) this.emit('bubble', person, bubble)
  }
}
