import { EventEmitter } from 'node:events'
import type { Contents, Rendered } from './contents.js'
import { FAILURES } from './errors.js'
import { type Fault, type Faults, magicCode } from './faults.js'
import { bodyOf, inboundFields, type Manner, type Saying } from './inbound.js'
import type { Mailbox } from './mailbox.js'
import type { Medium, Message, Status } from './message.js'
import type { MovableClock } from './movable-clock.js'
import { type Bubble, bare, type People, type Person, TYPING_MS, windowLeftMs } from './people.js'
import type { Receipts } from './receipts.js'
import { newSid, type Random } from './sids.js'
import type { Field } from './signature.js'
import { twimlMessages } from './twiml.js'
import type { WebhookOutcome, Webhooks } from './webhooks.js'

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

export interface Happenings {
  /** Somebody's chat has a new bubble. */
  bubble: [person: Person, bubble: Bubble]
  /** A message's status moved. */
  status: [message: Message]
  typing: [person: Person]
  /** A webhook was answered, or given up. */
  webhook: [call: WebhookCall]
}

export interface WebhookCall {
  of: 'inbound' | 'status'
  message: Message
  url: string
  fields: readonly Field[]
  outcome: WebhookOutcome
  ms: number
}

export interface Outgoing {
  to: string
  body: string
  media: Medium[]
  statusCallback?: string
  validForMs?: number
  content?: Rendered
  location?: { latitude: number; longitude: number; label: string }
  throughService: boolean
  direction: 'outbound-api' | 'outbound-reply'
}

/** The way between a bot and people's phones, both ways. Knows no HTTP but the webhooks. */
export class Exchange extends EventEmitter<Happenings> {
  /** What was sent to a phone that is switched off. */
  private readonly waiting = new Map<Person, Message[]>()

  constructor(
    readonly account: Account,
    readonly people: People,
    readonly contents: Contents,
    readonly mailbox: Mailbox,
    readonly faults: Faults,
    readonly receipts: Receipts,
    readonly clock: MovableClock,
    private readonly webhooks: Webhooks,
    private readonly random: Random,
    private readonly enforcesWindow: boolean,
    private readonly mediaUrl: (message: string, medium: string) => string,
  ) {
    super()
    this.setMaxListeners(0)
  }

  /** A person does something on their phone. Resolves when the bot has answered its webhook, or it was given up. */
  async says(person: Person, saying: Saying, manner: Manner = {}, bytes?: { mimeType: string; bytes: Uint8Array }) {
    const now = this.clock.now()
    const sid = newSid(saying.kind === 'media' ? 'MM' : 'SM', this.random)
    const medium: Medium | undefined = bytes && { sid: newSid('ME', this.random), ...bytes, created: now }
    const message: Message = {
      sid,
      direction: 'inbound',
      from: `whatsapp:${person.phone ?? person.bsuid}`,
      to: `whatsapp:${this.account.from}`,
      body: bodyOf(saying),
      status: 'received',
      errorCode: null,
      created: now,
      updated: now,
      sent: now,
      media: medium ? [medium] : [],
      messagingServiceSid: this.account.messagingServiceSid ?? null,
    }
    person.lastInboundAt = now.getTime()
    this.mailbox.add(message)
    const bubble = inboundBubble(message, saying, manner)
    this.show(person, bubble)
    const optOutType = this.optOut(person, saying)
    const withUrl = medium && { ...medium, url: this.mediaUrl(sid, medium.sid) }
    const told = optOutType ? { ...manner, optOutType } : manner
    const outcome = await this.tellBot(message, inboundFields(sid, saying, told, withUrl, person, this.account))
    bubble.taken = outcome.delivered ? 'taken' : 'refused'
    this.emit('status', message)
    return { sid, outcome }
  }

  /** Takes a message from the bot; nothing has been sent yet. */
  accept(outgoing: Outgoing): Message {
    const now = this.clock.now()
    const { to, body, media, direction, throughService, ...rest } = outgoing
    const message: Message = {
      sid: newSid(media.length > 0 ? 'MM' : 'SM', this.random),
      direction,
      from: `whatsapp:${this.account.from}`,
      to,
      body,
      status: throughService ? 'accepted' : 'queued',
      errorCode: null,
      created: now,
      updated: now,
      sent: null,
      media,
      messagingServiceSid: throughService ? (this.account.messagingServiceSid ?? null) : null,
      ...rest,
    }
    this.mailbox.add(message)
    return message
  }

  /** Takes it to the phone, or finds out why not. Resolves when the bot has answered the receipts. */
  deliver(message: Message, fault?: Fault): Promise<void> {
    if (message.status === 'canceled') return Promise.resolve()
    const person = this.people.meet(bare(message.to))
    const silent = fault?.kind === 'silent'
    const code = this.refusal(message, person, fault)
    if (code !== undefined) return this.lose(message, code, silent)
    message.sent = this.clock.now()
    if (!person.reachable) {
      this.waiting.set(person, [...(this.waiting.get(person) ?? []), message])
      return this.move(message, ['sent'], silent)
    }
    return this.arrive(person, message, ['sent'], silent)
  }

  /** Switches a phone off, or on: then what waited arrives, unless its time is over. */
  async setReachable(person: Person, reachable: boolean): Promise<void> {
    person.reachable = reachable
    if (!reachable) return
    const waited = this.waiting.get(person) ?? []
    this.waiting.delete(person)
    for (const message of waited) {
      const age = this.clock.now().getTime() - message.created.getTime()
      if (age > (message.validForMs ?? 36_000_000)) await this.lose(message, 30036, false)
      else await this.arrive(person, message, [], false)
    }
  }

  /** The bot is writing an answer; what the person wrote shows as read. */
  type(person: Person) {
    person.typingUntil = this.clock.now().getTime() + TYPING_MS
    for (const bubble of person.thread) if (bubble.by === 'person') bubble.read = true
    this.emit('typing', person)
  }

  private arrive(person: Person, message: Message, before: Status[], silent: boolean): Promise<void> {
    person.typingUntil = 0
    const statuses: Status[] = [...before, 'delivered', ...(person.reads ? (['read'] as const) : [])]
    const told = this.move(message, statuses, silent)
    this.show(person, outboundBubble(message, person, this.clock.now()))
    return told
  }

  private lose(message: Message, code: number, silent: boolean): Promise<void> {
    message.errorCode = code
    const person = this.people.meet(bare(message.to))
    if (this.mailbox.keeps) person.thread.push({ ...outboundBubble(message, person, this.clock.now()), lost: true })
    return this.move(message, [FAILURES[code]?.status ?? 'undelivered'], silent)
  }

  private move(message: Message, statuses: Status[], silent: boolean): Promise<void> {
    message.status = statuses.at(-1) ?? message.status
    message.updated = this.clock.now()
    this.emit('status', message)
    return silent ? Promise.resolve() : this.receipts.tell(message, statuses)
  }

  private show(person: Person, bubble: Bubble) {
    if (this.mailbox.keeps) person.thread.push(bubble)
    this.emit('bubble', person, bubble)
  }

  private refusal(message: Message, person: Person, fault: Fault | undefined): number | undefined {
    if (fault?.kind === 'error') return fault.code
    const magic = person.phone && magicCode(person.phone)
    if (magic) return magic
    if (person.optedOut) return 21610
    if (person.blocked) return 63014
    const { content } = message
    if (this.enforcesWindow && windowLeftMs(person, this.clock.now()) === 0 && !content?.approved) return 63016
    return content?.refusal
  }

  private optOut(person: Person, saying: Saying): Manner['optOutType'] {
    if (!this.account.advancedOptOut || saying.kind !== 'text') return undefined
    const word = saying.text.trim().toUpperCase()
    if (['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT'].includes(word)) {
      person.optedOut = true
      return 'STOP'
    }
    if (['START', 'YES', 'UNSTOP'].includes(word)) {
      person.optedOut = false
      return 'START'
    }
    return ['HELP', 'INFO'].includes(word) ? 'HELP' : undefined
  }

  /** Calls a webhook and tells onlookers how it went. */
  async call(of: WebhookCall['of'], url: string, fields: readonly Field[], message: Message): Promise<WebhookOutcome> {
    const started = performance.now()
    const outcome = await this.webhooks.post(url, fields)
    this.emit('webhook', { of, message, url, fields, outcome, ms: performance.now() - started })
    return outcome
  }

  private async tellBot(message: Message, fields: readonly Field[]): Promise<WebhookOutcome> {
    const { inboundUrl, inboundFallbackUrl } = this.account
    let outcome = await this.call('inbound', inboundUrl, fields, message)
    if (!outcome.delivered && inboundFallbackUrl) {
      const why: Field[] = [
        ['ErrorCode', `${outcome.errorCode ?? 11200}`],
        ['ErrorUrl', inboundUrl],
      ]
      outcome = await this.call('inbound', inboundFallbackUrl, [...fields, ...why], message)
    }
    if (outcome.delivered && outcome.body) this.answerFromTwiml(message, outcome)
    return outcome
  }

  private answerFromTwiml(message: Message, { contentType, body }: WebhookOutcome) {
    let answers: ReturnType<typeof twimlMessages>
    try {
      answers = twimlMessages(contentType, body)
    } catch {
      // Twilio's 12100: it writes that into its debugger, and the person hears nothing.
      return
    }
    for (const answer of answers) {
      const media = answer.mediaUrls.map((url) => ({
        sid: newSid('ME', this.random),
        mimeType: '',
        url,
        created: message.created,
      }))
      const { statusCallback } = answer
      const to = answer.to ?? message.from
      const reply = this.accept({
        to,
        body: answer.body,
        media,
        throughService: false,
        direction: 'outbound-reply',
        ...(statusCallback ? { statusCallback } : {}),
      })
      void this.deliver(reply)
    }
  }
}

function inboundBubble(message: Message, saying: Saying, manner: Manner): Bubble {
  return {
    message,
    by: 'person',
    at: message.created,
    body: saying.kind === 'text' ? saying.text : message.body,
    choices: [],
    template: false,
    taken: 'waiting',
    ...(message.media[0] ? { medium: message.media[0] } : {}),
    ...(saying.kind === 'location' ? { location: saying } : {}),
    ...(saying.kind === 'reaction' ? { reaction: saying.emoji } : {}),
    ...(manner.replyTo ? { replyTo: manner.replyTo.sid } : {}),
    ...(manner.forwarded ? { forwarded: true } : {}),
  }
}

function outboundBubble(message: Message, person: Person, at: Date): Bubble {
  const { content } = message
  const location = content?.location ?? message.location
  return {
    message,
    by: 'bot',
    at,
    body: content?.body ?? message.body,
    choices: content?.choices ?? [],
    template: (content?.approved ?? false) && windowLeftMs(person, at) === 0,
    ...(content?.listButton ? { listButton: content.listButton } : {}),
    ...(content?.header ? { header: content.header } : {}),
    ...(content?.footer ? { footer: content.footer } : {}),
    ...(message.media[0] ? { medium: message.media[0] } : {}),
    ...(location ? { location } : {}),
  }
}
