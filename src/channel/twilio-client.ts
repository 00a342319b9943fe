import { createRequire } from 'node:module'
import type domain from 'twilio/lib/base/Domain.js'
import type version from 'twilio/lib/base/Version.js'
import type * as message from 'twilio/lib/rest/api/v2010/account/message.js'
import type content from 'twilio/lib/rest/content/V1.js'
import type messaging from 'twilio/lib/rest/messaging/V2.js'
import { type HttpAnswer, type HttpSettings, TwilioHttp, type TwilioRequest } from './http-client.js'

// Required, not imported: what an import gives for these older modules depends on who compiles it.
const sdk = createRequire(import.meta.url)
const { default: Domain } = sdk('twilio/lib/base/Domain.js') as typeof domain
const { default: Version } = sdk('twilio/lib/base/Version.js') as typeof version
const { MessageListInstance } = sdk('twilio/lib/rest/api/v2010/account/message.js') as typeof message
const { default: ContentV1 } = sdk('twilio/lib/rest/content/V1.js') as typeof content
const { default: MessagingV2 } = sdk('twilio/lib/rest/messaging/V2.js') as typeof messaging

export interface TwilioClientSettings extends HttpSettings {
  accountSid: string
  authToken: string
}

/**
 * The parts of Twilio's SDK that we use, over our own HTTP: its addresses, parameters, paging and exceptions. Taken one
 * by one, since its front door brings axios and every other product: some 10 MiB and a tenth of a second of each start.
 */
export class TwilioClient {
  readonly content: { v1: InstanceType<typeof ContentV1> }
  readonly messaging: { v2: InstanceType<typeof MessagingV2> }
  readonly messages: message.MessageListInstance
  readonly #api: InstanceType<typeof Version>
  readonly #account: string
  readonly #http: TwilioHttp

  constructor({ accountSid, authToken, ...settings }: TwilioClientSettings) {
    this.#http = new TwilioHttp(accountSid, authToken, settings)
    // Of a client the SDK's resources ask for nothing but `request`.
    const at = (origin: string) => new Domain(this as never, origin)
    this.#account = accountSid
    this.#api = new Version(at('https://api.twilio.com'), '2010-04-01')
    this.messages = MessageListInstance(this.#api as never, accountSid)
    this.content = { v1: new ContentV1(at('https://content.twilio.com') as never) }
    this.messaging = { v2: new MessagingV2(at('https://messaging.twilio.com') as never) }
  }

  /**
   * Sends a message with Twilio's own parameter names and returns its sid. `messages.create` would make a
   * `MessageInstance` of the answer, three dates and all, which costs as much CPU as the rest of the call.
   */
  async send(data: Readonly<Record<string, string | number>>): Promise<string> {
    const sent: { sid?: string } = await this.#api.create({
      uri: `/Accounts/${this.#account}/Messages.json`,
      method: 'post',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
      data,
    })
    if (!sent.sid) throw new TypeError('Twilio answered without a sid')
    return sent.sid
  }

  /** What the SDK's resources call. */
  request(options: TwilioRequest): Promise<HttpAnswer> {
    return this.#http.request(options)
  }

  /** Lets calls under way finish and closes the connections. */
  close(): Promise<void> {
    return this.#http.close()
  }
}
