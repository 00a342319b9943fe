import { inboundBubble } from './bubbles.js'
import type { Delivery } from './delivery.js'
import type { Exchange, WebhookCall } from './exchange.js'
import { BODY_MAX, bodyOf, inboundFields, type Manner, type Saying } from './inbound.js'
import { length } from './length.js'
import type { Medium, Message } from './message.js'
import { optOut } from './opt-out.js'
import { addressOf, type Person } from './people.js'
import { newSid } from './sids.js'
import type { Field } from './signature.js'
import { twimlMessages } from './twiml.js'
import type { WebhookOutcome, Webhooks } from './webhooks.js'

export interface File {
  mimeType: string
  bytes: Uint8Array
}

/** The way from a phone to the bot: what people do there, told to its webhook. */
export class Speech {
  constructor(
    private readonly exchange: Exchange,
    private readonly delivery: Delivery,
    private readonly webhooks: Webhooks,
    private readonly mediaUrl: (message: string, medium: string) => string,
  ) {}

  /** A person does something on their phone. Resolves when the bot has answered its webhook, or it was given up. */
  async says(person: Person, saying: Saying, manner: Manner = {}, file?: File) {
    const { exchange } = this
    const { account, random } = exchange
    const now = exchange.clock.now()
    const medium: Medium | undefined = file && { sid: newSid('ME', random), ...file, created: now }
    const message: Message = {
      sid: newSid(medium ? 'MM' : 'SM', random),
      direction: 'inbound',
      from: `whatsapp:${addressOf(person)}`,
      to: `whatsapp:${account.from}`,
      body: bodyOf(saying),
      status: 'received',
      errorCode: saying.kind === 'text' && length(saying.text) > BODY_MAX ? 21617 : null,
      created: now,
      updated: now,
      sent: now,
      media: medium ? [medium] : [],
      messagingServiceSid: account.messagingServiceSid ?? null,
    }
    person.lastInboundAt = now.getTime()
    exchange.mailbox.add(message)
    const bubble = inboundBubble(message, saying, manner)
    exchange.show(person, bubble)

    const optOutType = account.advancedOptOut ? optOut(person, saying) : undefined
    const told = optOutType ? { ...manner, optOutType } : manner
    const withUrl = medium && { ...medium, url: this.mediaUrl(message.sid, medium.sid) }
    const outcome = await this.tellBot(message, inboundFields(message.sid, saying, told, withUrl, person, account))
    bubble.taken = outcome.delivered ? 'taken' : 'refused'
    exchange.emit('status', message)
    return { sid: message.sid, outcome }
  }

  /** Calls a webhook and tells onlookers how it went. */
  async call(of: WebhookCall['of'], url: string, fields: readonly Field[], message: Message): Promise<WebhookOutcome> {
    const started = performance.now()
    const outcome = await this.webhooks.post(url, fields)
    this.exchange.emit('webhook', { of, message, url, fields, outcome, ms: performance.now() - started })
    return outcome
  }

  private async tellBot(message: Message, fields: readonly Field[]): Promise<WebhookOutcome> {
    const { inboundUrl, inboundFallbackUrl } = this.exchange.account
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
    for (const { to, body: words, mediaUrls, statusCallback } of answers) {
      const reply = this.delivery.accept({
        to: to ?? message.from,
        body: words,
        mediaUrls,
        throughService: false,
        direction: 'outbound-reply',
        ...(statusCallback ? { statusCallback } : {}),
      })
      this.delivery.deliverSoon(reply)
    }
  }
}
