import twilio from 'twilio'
import type { MessagePage } from 'twilio/lib/rest/api/v2010/account/message.js'
import type { Bubble } from '../model/bubble.js'
import type { Address } from '../model/person.js'
import type { Channel } from './channel.js'
import { toSendError } from './failures.js'
import { TwilioHttpClient } from './http-client.js'

export interface TwilioSettings {
  accountSid: string
  authToken: string
  /** Our WhatsApp number, "+924235760000". */
  from: string
  /** Receipts are asked for under it. */
  publicUrl: string
  apiBaseUrl?: string | undefined
  /** Approved templates: `name.language`, or `name` alone, to ContentSid. */
  templates?: ReadonlyMap<string, string> | undefined
  timeoutMs?: number | undefined
}

/** How long an answer may wait at Twilio, seconds: a late one confuses; an officer's words or a reminder may keep. */
const VALIDITY_S = { answer: 600, officer: 3600, ours: 14_400 } as const

/** Twilio's clock and ours may differ by this much, and Twilio's dates are whole seconds. */
const CLOCK_SKEW_MS = 60_000
/** Messages to one person in a page of Twilio's list, and how many pages are looked at. */
const PAGE = 50
const MOST_PAGES = 4

const whatsapp = (address: string) => `whatsapp:${address}`

/** Whether Twilio's rendering of a message may be this bubble: it trims, and may compose letters. */
function mayBe(bubble: Bubble, body: string): boolean {
  const plain = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
  const seen = plain(body)
  if (seen === '') return bubble.interactive !== undefined || bubble.template !== undefined
  return seen === plain(bubble.text) || (bubble.interactive !== undefined && seen === plain(bubble.interactive.body))
}

/** WhatsApp over Twilio's REST API. */
export class TwilioChannel implements Channel {
  readonly #settings: TwilioSettings
  readonly #http: TwilioHttpClient
  readonly #client: twilio.Twilio

  constructor(settings: TwilioSettings) {
    this.#settings = settings
    this.#http = new TwilioHttpClient({ baseUrl: settings.apiBaseUrl, timeoutMs: settings.timeoutMs })
    // Empty edge and region: the SDK would else look for them in the environment.
    this.#client = twilio(settings.accountSid, settings.authToken, { httpClient: this.#http, edge: '', region: '' })
  }

  async send(to: Address, bubble: Bubble): Promise<string> {
    return this.#create(to, bubble, { body: bubble.text })
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
            message.from === whatsapp(this.#settings.from) &&
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

  /** Lets sends under way finish and closes the connections. */
  close(): Promise<void> {
    return this.#http.close()
  }

  async #create(
    to: Address,
    bubble: Bubble,
    what: { body: string } | { contentSid: string; contentVariables?: string },
  ) {
    try {
      const sent = await this.#client.messages.create({
        to: whatsapp(to),
        from: whatsapp(this.#settings.from),
        statusCallback: `${this.#settings.publicUrl}/webhooks/twilio/status?b=${bubble.id}`,
        validityPeriod: VALIDITY_S[bubble.purpose],
        ...what,
      })
      return sent.sid
    } catch (cause) {
      throw toSendError(to, cause)
    }
  }
}
