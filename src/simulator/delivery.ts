import { outboundBubble } from './bubbles.js'
import { FAILURES } from './errors.js'
import type { Exchange } from './exchange.js'
import { type Fault, magicCode } from './faults.js'
import type { Medium, Message, Status } from './message.js'
import { fetchMedium } from './outbound-media.js'
import { bare, type Person, TYPING_MS, windowLeftMs } from './people.js'
import type { Receipts } from './receipts.js'
import type { Rendered } from './render.js'
import { newSid } from './sids.js'

/** What the bot wants sent, found to be in order. */
export interface Outgoing {
  to: string
  body: string
  mediaUrls: readonly string[]
  statusCallback?: string
  validForMs?: number
  content?: Rendered
  location?: { latitude: number; longitude: number; label: string }
  throughService: boolean
  direction: 'outbound-api' | 'outbound-reply'
}

/** A message waits at most four hours for its turn. */
const QUEUE_MAX_MS = 4 * 60 * 60 * 1000
const VALID_MS = 36_000_000

/** The way from the bot to a phone, with all that can keep a message from arriving. */
export class Delivery {
  /** What was sent to a phone that is switched off. */
  private readonly waiting = new Map<Person, Message[]>()
  private readonly underWay = new Set<Promise<void>>()
  private nextAt = 0

  constructor(
    private readonly exchange: Exchange,
    readonly receipts: Receipts,
    private readonly options: {
      enforcesWindow: boolean
      /** WhatsApp's pace for one sender; 0: none. */
      perSecond: number
    },
  ) {}

  /** Takes a message from the bot; nothing has been sent yet. */
  accept(outgoing: Outgoing): Message {
    const { account, random, clock, mailbox } = this.exchange
    const now = clock.now()
    const { mediaUrls, throughService, ...rest } = outgoing
    // WhatsApp takes one file a message; Twilio ignores the others.
    const media: Medium[] = mediaUrls
      .slice(0, 1)
      .map((url) => ({ sid: newSid('ME', random), mimeType: '', url, created: now }))
    const message: Message = {
      ...rest,
      sid: newSid(media.length > 0 ? 'MM' : 'SM', random),
      from: `whatsapp:${account.from}`,
      status: throughService ? 'accepted' : 'queued',
      errorCode: null,
      created: now,
      updated: now,
      sent: null,
      media,
      messagingServiceSid: throughService ? (account.messagingServiceSid ?? null) : null,
    }
    mailbox.add(message)
    return message
  }

  /** Delivers it once the call that brought it has been answered. */
  deliverSoon(message: Message, fault?: Fault) {
    const done = new Promise<void>((resolve) => setImmediate(resolve))
      .then(() => this.deliver(message, fault))
      .finally(() => this.underWay.delete(done))
    this.underWay.add(done)
  }

  /** Resolves once nothing is on its way, and every receipt was answered. */
  async settled(): Promise<void> {
    while (this.underWay.size > 0) await Promise.all(this.underWay)
    await this.receipts.settled()
  }

  /** Takes it to the phone, or finds out why not. Resolves when the bot has answered the receipts. */
  async deliver(message: Message, fault?: Fault): Promise<void> {
    const silent = fault?.kind === 'silent'
    const wait = this.turn()
    if (wait > QUEUE_MAX_MS) return this.lose(message, 63018, silent)
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait).unref())
    if (message.status === 'canceled') return
    const person = this.exchange.people.meet(bare(message.to))
    const code = this.refusal(message, person, fault) ?? (await this.media(message))
    if (code !== undefined) return this.lose(message, code, silent)
    message.sent = this.exchange.clock.now()
    if (person.reachable) return this.arrive(person, message, ['sent'], silent)
    this.waiting.set(person, [...(this.waiting.get(person) ?? []), message])
    return this.move(message, ['sent'], silent)
  }

  /** Switches a phone off, or on: then what waited arrives, unless its time is over. */
  async setReachable(person: Person, reachable: boolean): Promise<void> {
    person.reachable = reachable
    if (!reachable) return
    const waited = this.waiting.get(person) ?? []
    this.waiting.delete(person)
    for (const message of waited) {
      const age = this.exchange.clock.now().getTime() - message.created.getTime()
      if (age > (message.validForMs ?? VALID_MS)) await this.lose(message, 30036, false)
      else await this.arrive(person, message, [], false)
    }
  }

  /** The bot is writing an answer; what the person wrote shows as read. */
  type(person: Person) {
    const { clock } = this.exchange
    person.typingUntil = clock.now().getTime() + TYPING_MS
    for (const bubble of person.thread.toReversed()) {
      if (bubble.read) break
      if (bubble.by === 'person') bubble.read = true
    }
    this.exchange.emit('typing', person)
  }

  private arrive(person: Person, message: Message, before: Status[], silent: boolean): Promise<void> {
    person.typingUntil = 0
    const told = this.move(message, [...before, 'delivered', ...(person.reads ? (['read'] as const) : [])], silent)
    this.exchange.show(person, outboundBubble(message, person, this.exchange.clock.now()))
    return told
  }

  private lose(message: Message, code: number, silent: boolean): Promise<void> {
    const { people, clock } = this.exchange
    message.errorCode = code
    const person = people.meet(bare(message.to))
    this.exchange.show(person, { ...outboundBubble(message, person, clock.now()), lost: true })
    return this.move(message, [FAILURES[code]?.status ?? 'undelivered'], silent)
  }

  private move(message: Message, statuses: Status[], silent: boolean): Promise<void> {
    message.status = statuses.at(-1) ?? message.status
    message.updated = this.exchange.clock.now()
    this.exchange.emit('status', message)
    return silent ? Promise.resolve() : this.receipts.tell(message, statuses)
  }

  private refusal(message: Message, person: Person, fault: Fault | undefined): number | undefined {
    if (fault?.kind === 'error') return fault.code
    const magic = person.phone && magicCode(person.phone)
    if (magic) return magic
    if (person.optedOut) return 21610
    if (person.blocked) return 63014
    const { content } = message
    const shut = this.options.enforcesWindow && windowLeftMs(person, this.exchange.clock.now()) === 0
    return shut && !content?.approved ? 63016 : content?.refusal
  }

  /** Fetches the bot's file, as Twilio does; the code of what was wrong with it. */
  private async media(message: Message): Promise<number | undefined> {
    const [medium] = message.media
    if (!medium?.url) return undefined
    const fetched = await fetchMedium(medium.url)
    if ('code' in fetched) return fetched.code
    Object.assign(medium, fetched)
    return undefined
  }

  /** Milliseconds until it is this message's turn. */
  private turn(): number {
    const { perSecond } = this.options
    if (perSecond === 0) return 0
    const now = performance.now()
    const at = Math.max(now, this.nextAt)
    this.nextAt = at + 1000 / perSecond
    return at - now
  }
}
