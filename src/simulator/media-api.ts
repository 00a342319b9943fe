import { createHmac } from 'node:crypto'
import { TwilioError } from './errors.js'
import type { Exchange } from './exchange.js'
import type { Route } from './http.js'
import { type Medium, type Message, rfc2822 } from './message.js'

/**
 * The files people sent. The first fetch of each finds nothing yet; later ones are sent on, signed, to another
 * origin, which hands out the bytes and refuses whoever brings the account's credentials along.
 */
export class MediaApi {
  private readonly asked = new Set<string>()

  constructor(
    private readonly exchange: Exchange,
    private readonly elsewhere: () => string,
    private readonly firstFetchMisses: boolean,
  ) {}

  routes(): Route[] {
    const { accountSid } = this.exchange.account
    const base = `/2010-04-01/Accounts/${accountSid}/Messages/((?:SM|MM)[0-9a-fA-F]{32})/Media`
    const one = `${base}/(ME[0-9a-fA-F]{32})`
    return [
      {
        method: 'GET',
        pattern: new RegExp(`^${base}\\.json$`),
        handle: (_call, sid = '') => ({ status: 200, json: this.list(sid) }),
      },
      {
        method: 'GET',
        pattern: new RegExp(`^${one}\\.json$`),
        handle: (_call, sid = '', medium = '') => ({ status: 200, json: this.json(sid, this.get(sid, medium)) }),
      },
      {
        method: 'GET',
        pattern: new RegExp(`^${one}$`),
        handle: (_call, sid = '', id = '') => {
          const medium = this.get(sid, id)
          if (this.firstFetchMisses && !this.asked.has(id)) {
            this.asked.add(id)
            throw new TwilioError(20404)
          }
          const path = `/${accountSid}/${id}`
          const location = medium.bytes ? `${this.elsewhere()}${path}?Signature=${this.sign(path)}` : (medium.url ?? '')
          return { status: 307, headers: { location } }
        },
      },
      {
        method: 'DELETE',
        pattern: new RegExp(`^${one}(?:\\.json)?$`),
        handle: (_call, sid = '', id = '') => {
          const medium = this.get(sid, id)
          const message = this.message(sid)
          message.media = message.media.filter((other) => other !== medium)
          return { status: 204 }
        },
      },
    ]
  }

  /** What the other origin does. */
  elsewhereRoutes(): Route[] {
    return [
      {
        method: 'GET',
        pattern: /^(\/AC[0-9a-fA-F]{32}\/(ME[0-9a-fA-F]{32}))$/,
        handle: ({ query, request }, path = '', id = '') => {
          if (request.headers.authorization)
            return { status: 400, bytes: Buffer.from('Only one auth mechanism allowed') }
          if (query.get('Signature') !== this.sign(path)) return { status: 403 }
          const medium = this.exchange.mailbox.medium(id)
          if (!medium?.bytes) return { status: 404 }
          return { status: 200, bytes: medium.bytes, headers: { 'content-type': medium.mimeType } }
        },
      },
    ]
  }

  private sign(path: string) {
    return createHmac('sha256', this.exchange.account.authToken).update(path).digest('hex')
  }

  private message(sid: string): Message {
    const message = this.exchange.mailbox.find(sid)
    if (!message) throw new TwilioError(20404)
    return message
  }

  private get(sid: string, id: string): Medium {
    const medium = this.message(sid).media.find((one) => one.sid === id)
    if (!medium) throw new TwilioError(20404)
    return medium
  }

  private json(sid: string, medium: Medium) {
    return {
      sid: medium.sid,
      account_sid: this.exchange.account.accountSid,
      parent_sid: sid,
      content_type: medium.mimeType || 'application/octet-stream',
      date_created: rfc2822(medium.created),
      date_updated: rfc2822(medium.created),
      uri: `/2010-04-01/Accounts/${this.exchange.account.accountSid}/Messages/${sid}/Media/${medium.sid}.json`,
    }
  }

  private list(sid: string) {
    const { media } = this.message(sid)
    const uri = `/2010-04-01/Accounts/${this.exchange.account.accountSid}/Messages/${sid}/Media.json?PageSize=50&Page=0`
    return {
      end: Math.max(0, media.length - 1),
      first_page_uri: uri,
      media_list: media.map((medium) => this.json(sid, medium)),
      next_page_uri: null,
      page: 0,
      page_size: 50,
      previous_page_uri: null,
      start: 0,
      uri,
    }
  }
}
