import type { Delivery } from './delivery.js'
import { TwilioError } from './errors.js'
import type { Exchange } from './exchange.js'
import { type Answer, type Route, readForm, readJson } from './http.js'
import { bare } from './people.js'

const SID = /^(SM|MM)[0-9a-fA-F]{32}$/

/** `/v2/Indicators/Typing.json` (a form) and `/v3/Indicators/Typing.json` (JSON): also marks the message read. */
export function typingRoutes(exchange: Exchange, delivery: Delivery): Route[] {
  const show = (channel: unknown, sid: unknown): Answer => {
    if (`${channel}`.toLowerCase() !== 'whatsapp') throw new TwilioError(20001, 'Invalid parameter: channel')
    if (typeof sid !== 'string' || !SID.test(sid)) throw new TwilioError(20001, 'Invalid parameter: messageId')
    const message = exchange.mailbox.find(sid)
    if (!message && exchange.mailbox.keeps) throw new TwilioError(20404, `Message ${sid} was not found`)
    if (message && message.direction !== 'inbound') throw new TwilioError(20001, 'Invalid parameter: messageId')
    const person = message && exchange.people.find(bare(message.from))
    if (person) delivery.type(person)
    return { status: 200, json: { success: true } }
  }
  return [
    {
      method: 'POST',
      pattern: /^\/v2\/Indicators\/Typing\.json$/,
      async handle(call) {
        const form = await readForm(call)
        return show(form.get('channel'), form.get('messageId'))
      },
    },
    {
      method: 'POST',
      pattern: /^\/v3\/Indicators\/Typing\.json$/,
      async handle(call) {
        const given = (await readJson(call)) as { channel?: unknown; messageId?: unknown } | null
        return show(given?.channel, given?.messageId)
      },
    },
  ]
}
