import type { MessagePage } from 'twilio/lib/rest/api/v2010/account/message.js'
import type { Bubble } from '../model/bubble.js'
import type { Clock } from '../model/clock.js'
import type { Log } from '../model/log.js'
import type { Observer } from '../model/observer.js'
import type { Address } from '../model/person.js'
import type { Channel } from './channel.js'
import type { ContentBook } from './content-book.js'
import { Contents } from './contents.js'
import { SendError, toSendError } from './errors.js'
import { mayBe } from './same-message.js'
import { sweepContents } from './sweep-contents.js'
import { TwilioClient } from './twilio-client.js'

export interface TwilioSettings {
  accountSid: string
  authToken: string
  /** Our WhatsApp number, "+924235760000". */
  from: string
  /** Receipts are asked for under it. */
  publicUrl: string
  /** Every call goes to this origin instead of Twilio's. */
  apiBaseUrl?: string | undefined
  /** Approved templates: `name.language`, or `name` alone, to ContentSid. */
  templates?: ReadonlyMap<string, string> | undefined
  /** How long one call may take; default 10,000. */
  timeoutMs?: number | undefined
}

export interface TwilioParts {
  book: ContentBook
  clock: Clock
  observer: Observer
  log: Log
}

/** How long a message may wait at Twilio, seconds: a late answer confuses; an officer's words or a reminder keep. */
const VALIDITY_S = { answer: 600, officer: 3600, ours: 14_400 } as const
/** Twilio's clock and ours may differ by this much, and Twilio's dates are whole seconds. */
const CLOCK_SKEW_MS = 60_000
/** Messages to one person in a page of Twilio's list, and how many pages are looked at. */
const PAGE = 50
const MOST_PAGES = 4

/** Somebody deleted it, or it belongs to another account. */
const NO_SUCH_CONTENT = 21655

type Words = { Body: string; MediaUrl?: string } | { ContentSid: string; ContentVariables?: string }

const whatsapp = (address: string) => `whatsapp:${address}`

/** WhatsApp over Twilio's REST API. */
export class TwilioChannel implements Channel {
  readonly #settings: TwilioSettings
  readonly #parts: TwilioParts
  readonly #client: TwilioClient
  readonly #contents: Contents

  constructor(settings: TwilioSettings, parts: TwilioParts) {
    this.#settings = settings
    this.#parts = parts
    const { accountSid, authToken, apiBaseUrl: baseUrl, timeoutMs } = settings
    this.#client = new TwilioClient({ accountSid, authToken, baseUrl, timeoutMs })
    this.#contents = new Contents(this.#client, parts.book, parts.clock, settings.from)
  }

  async send(to: Address, bubble: Bubble, { asTemplate = false } = {}): Promise<string> {
    if (asTemplate) return this.#create(to, bubble, this.#template(to, bubble))
    if (bubble.media) return this.#create(to, bubble, this.#file(bubble.media))
    const sid = bubble.interactive && (await this.#sendInteractive(to, bubble, bubble.interactive))
    return sid ?? this.#create(to, bubble, { Body: bubble.text })
  }

  /**
   * Twilio's list shows what the bubble's text or its interactive body became; for a Content the body may also be
   * empty. An empty one counts as this bubble when it is interactive, since one person's bubbles go one at a time.
   *
   * Doubt remains in two cases. A message Twilio accepted but doesn't list yet isn't found, and would be said twice.
   * And when some other program sends the same words from our number to the same person in the same minute, its
   * message is taken for ours, and ours isn't said; the receipt, which carries our id, then never comes.
   *
   * The list isn't filtered by `DateSent`: what still waits in Twilio's queue has none, and is just what we look for.
   */
  async findSent(to: Address, bubble: Bubble, since: Date, known: readonly string[]): Promise<string | undefined> {
    const earliest = since.getTime() - CLOCK_SKEW_MS
    let found: string | undefined
    try {
      let page: Pick<MessagePage, 'instances' | 'nextPage'> = await this.#client.messages.page({
        to: whatsapp(to),
        pageSize: PAGE,
      })
      for (let pages = 1; ; pages++) {
        const recent = page.instances.filter((message) => (message.dateCreated?.getTime() ?? earliest) >= earliest)
        const alike = recent.filter(
          (message) =>
            message.direction !== 'inbound' &&
            // Sent through a service it has no sender until it leaves.
            (message.from ?? whatsapp(this.#settings.from)) === whatsapp(this.#settings.from) &&
            !known.includes(message.sid) &&
            mayBe(bubble, message.body ?? ''),
        )
        // Newest first: the last one that fits is the first that was sent.
        found = alike.at(-1)?.sid ?? found
        if (recent.length === 0 || pages === MOST_PAGES) return found
        const next = await page.nextPage()
        if (!next) return found
        page = next
      }
    } catch (cause) {
      throw toSendError(to, cause)
    }
  }

  async showTyping(inboundSid: string): Promise<void> {
    if (!/^(SM|MM)[0-9a-fA-F]{32}$/.test(inboundSid)) return
    try {
      await this.#client.messaging.v2.typingIndicator.create({ channel: 'whatsapp', messageId: inboundSid })
    } catch {
      // Only a courtesy: a beta of Twilio's, refused for messages it doesn't know any more.
    }
  }

  /** Deletes the Contents at Twilio that nobody was shown for 30 days; returns how many. For once a day. */
  sweepContents(): Promise<number> {
    const { book, clock, log } = this.#parts
    return sweepContents(this.#client, book, this.#settings.from, clock.now(), log)
  }

  /** Lets calls under way finish and closes the connections. */
  close(): Promise<void> {
    return this.#client.close()
  }

  /** The sid, or undefined when it has to be said as text: its Content can't be made, or Twilio refuses it. */
  async #sendInteractive(to: Address, bubble: Bubble, interactive: NonNullable<Bubble['interactive']>) {
    for (let attempt = 1; ; attempt++) {
      const content = await this.#contents.find(interactive, bubble.language).catch((cause: unknown) => {
        this.#noteFallback(bubble, toSendError(to, cause).providerCode, 'content not made: said as text')
        return undefined
      })
      if (!content) return undefined
      try {
        return await this.#create(to, bubble, { ContentSid: content.sid })
      } catch (error) {
        if (!(error instanceof SendError && error.reason === 'contentRefused')) throw error
        if (error.providerCode === NO_SUCH_CONTENT && attempt === 1) {
          await this.#contents.gone(content).catch(() => {})
          continue
        }
        this.#contents.distrust(content.digest)
        this.#noteFallback(bubble, error.providerCode, 'content refused: said as text')
        return undefined
      }
    }
  }

  /** Twilio fetches the file from us, at once and again when that failed. A document's caption WhatsApp leaves out. */
  #file({ token, caption }: NonNullable<Bubble['media']>): Words {
    return { Body: caption, MediaUrl: `${this.#settings.publicUrl}/media/${token}` }
  }

  #noteFallback({ id, trace }: Bubble, code: number | undefined, message: string): void {
    this.#parts.observer.sendFailed(`${code ?? 'content'}`)
    this.#parts.log.warn({ bubble: id, trace, code }, message)
  }

  #template(to: Address, { template, language }: Bubble): Words {
    const { templates } = this.#settings
    const ContentSid = template && (templates?.get(`${template.name}.${language}`) ?? templates?.get(template.name))
    if (!ContentSid) throw new SendError('windowClosed', to)
    return { ContentSid, ContentVariables: JSON.stringify(asVariables(template.variables)) }
  }

  async #create(to: Address, bubble: Bubble, words: Words): Promise<string> {
    const { from, publicUrl } = this.#settings
    try {
      return await this.#client.send({
        To: whatsapp(to),
        From: whatsapp(from),
        StatusCallback: `${publicUrl}/webhooks/twilio/status?b=${bubble.id}`,
        ValidityPeriod: VALIDITY_S[bubble.purpose],
        ...words,
      })
    } catch (cause) {
      throw toSendError(to, cause)
    }
  }
}

/** WhatsApp takes no empty variable, no line break or tab and not many spaces in one: 21656, 63013. */
function asVariables(variables: Readonly<Record<string, string>>): Record<string, string> {
  const lines = Object.entries(variables).map(([key, value]) => [key, value.replaceAll(/\s+/g, ' ').trim() || '-'])
  return Object.fromEntries(lines)
}
