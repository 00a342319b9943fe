import type { Medium, Message } from './message.js'
import type { Choice } from './render.js'

const WINDOW_MS = 24 * 60 * 60 * 1000
/** WhatsApp shows "typing" for 25 seconds, or until the answer comes. */
export const TYPING_MS = 25_000

/** Where somebody can be written to, without `whatsapp:`. */
export const ADDRESS = /^(\+[1-9]\d{6,14}|[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128})$/

/** Somebody with WhatsApp on their phone: known by a number, by a user id (BSUID), or by both. */
export interface Person {
  phone?: string
  bsuid?: string
  profileName: string
  /** Milliseconds since 1970 of what they last wrote to us; the 24 hours count from it. */
  lastInboundAt?: number
  /** Wrote STOP to a sender with Advanced Opt-Out. */
  optedOut: boolean
  /** Has blocked the sender on their phone. */
  blocked: boolean
  /** Phone switched on and on the net; what is sent meanwhile waits at `sent`. */
  reachable: boolean
  /** Opens what arrives, with read receipts on. */
  reads: boolean
  typingUntil: number
  thread: Bubble[]
}

/** One bubble in a chat, as the phone shows it. */
export interface Bubble {
  /** The message behind it; its status and error move on as receipts do. */
  message: Message
  by: 'bot' | 'person'
  at: Date
  body: string
  choices: readonly Choice[]
  /** The words on the button that opens a list. */
  listButton?: string
  header?: string
  footer?: string
  medium?: Medium
  location?: { latitude: number; longitude: number; label?: string; address?: string }
  /** Sent as an approved template, outside the window. */
  template: boolean
  /** The sid of the older bubble it answers (a swipe, or a tap). */
  replyTo?: string
  forwarded?: boolean
  reaction?: string
  /** The person's own: whether the bot's webhook took it. */
  taken?: 'waiting' | 'taken' | 'refused'
  /** The person's own: shown as read, since the bot began to type. */
  read?: boolean
  /** The bot's: it never reached the phone; the message's error says why. */
  lost?: boolean
}

export interface Identity {
  phone?: string
  bsuid?: string
  profileName?: string
}

/** Everybody who has written or been written to, found by number or by BSUID. */
export class People {
  private readonly byAddress = new Map<string, Person>()
  readonly all: Person[] = []

  find(address: string): Person | undefined {
    return this.byAddress.get(bare(address))
  }

  /** Finds them, or makes them; an identity with both a number and a BSUID links the two. */
  meet(who: string | Identity): Person {
    const identity = typeof who === 'string' ? identityOf(who) : who
    const { phone, bsuid } = identity
    for (const address of [phone, bsuid])
      if (address !== undefined && !ADDRESS.test(address)) throw new Error(`Not a WhatsApp address: ${address}`)
    if (!phone && !bsuid) throw new Error('A person needs a phone number or a BSUID.')
    const byPhone = phone === undefined ? undefined : this.byAddress.get(phone)
    const byId = bsuid === undefined ? undefined : this.byAddress.get(bsuid)
    if (byPhone && byId && byPhone !== byId) throw new Error('That number and that user id are two people already.')
    const known = byPhone ?? byId
    const person: Person = known ?? {
      profileName: '',
      optedOut: false,
      blocked: false,
      reachable: true,
      reads: true,
      typingUntil: 0,
      thread: [],
    }
    if (phone) person.phone = phone
    if (bsuid) person.bsuid = bsuid
    if (identity.profileName !== undefined) person.profileName = identity.profileName
    if (!known) {
      person.profileName ||= `Citizen ${this.all.length + 1}`
      this.all.push(person)
    }
    if (phone) this.byAddress.set(phone, person)
    if (bsuid) this.byAddress.set(bsuid, person)
    return person
  }
}

function identityOf(address: string): Identity {
  const plain = bare(address)
  return plain.startsWith('+') ? { phone: plain } : { bsuid: plain }
}

export function bare(address: string): string {
  return address.startsWith('whatsapp:') ? address.slice('whatsapp:'.length) : address
}

/** What they are called on the page and in the control API: the number, else the BSUID. */
export function addressOf(person: Person): string {
  return person.phone ?? person.bsuid ?? ''
}

/** Milliseconds left in which they may be sent something that is no template; 0 when the window is shut. */
export function windowLeftMs(person: Person, now: Date): number {
  if (person.lastInboundAt === undefined) return 0
  return Math.max(0, WINDOW_MS - Math.max(0, now.getTime() - person.lastInboundAt))
}
