import type { Delivery, Outgoing } from './delivery.js'
import { TwilioError } from './errors.js'
import type { Exchange } from './exchange.js'
import { MAGIC_REFUSALS } from './faults.js'
import { type Answer, type Call, type Route, readForm } from './http.js'
import { length } from './length.js'
import { type Message, messageJson, type Status } from './message.js'
import { ADDRESS, bare } from './people.js'
import { render } from './render.js'
import { afterwards, insteadOf } from './strike.js'

const BODY_MAX = 1600
const FINAL: readonly Status[] = ['delivered', 'read', 'failed', 'undelivered', 'canceled', 'received']

/** `/2010-04-01/Accounts/{AC}/Messages…`: send, list, fetch, redact, cancel, delete. */
export function messageRoutes(exchange: Exchange, delivery: Delivery): Route[] {
  const { accountSid } = exchange.account
  const base = `/2010-04-01/Accounts/${accountSid}/Messages`
  const one = new RegExp(`^${base}/((?:SM|MM)[0-9a-fA-F]{32})\\.json$`)
  const all = new RegExp(`^${base}\\.json$`)
  const get = (sid: string) => {
    const message = exchange.mailbox.find(sid)
    if (!message) throw new TwilioError(20404, `The requested resource ${base}/${sid}.json was not found`)
    return message
  }
  return [
    { method: 'POST', pattern: all, handle: (call) => create(exchange, delivery, call) },
    { method: 'GET', pattern: all, handle: (call) => ({ status: 200, json: list(exchange, base, call.query) }) },
    {
      method: 'GET',
      pattern: one,
      handle: (_call, sid = '') => ({ status: 200, json: messageJson(get(sid), accountSid) }),
    },
    {
      method: 'POST',
      pattern: one,
      async handle(call, sid = '') {
        const message = get(sid)
        update(message, await readForm(call), exchange.clock.now())
        return { status: 200, json: messageJson(message, accountSid) }
      },
    },
    {
      method: 'DELETE',
      pattern: one,
      handle(_call, sid = '') {
        const message = get(sid)
        if (!FINAL.includes(message.status) && message.status !== 'sent') throw new TwilioError(20009)
        exchange.mailbox.delete(message)
        return { status: 204 }
      },
    },
  ]
}

async function create(exchange: Exchange, delivery: Delivery, call: Call): Promise<Answer> {
  const form = await readForm(call)
  const fault = exchange.faults.take('send', form.get('To') ?? undefined)
  const instead = insteadOf(fault)
  if (instead) return instead
  const message = delivery.accept(outgoing(form, exchange))
  const json = messageJson(message, exchange.account.accountSid)
  if (delivery.receipts.habits.beforeAnswer) await delivery.deliver(message, fault)
  else delivery.deliverSoon(message, fault)
  return afterwards(fault, { status: 201, json })
}

function outgoing(form: URLSearchParams, exchange: Exchange): Outgoing {
  const { account } = exchange
  const to = form.get('To') ?? ''
  const from = form.get('From')
  const service = form.get('MessagingServiceSid')
  if (to === '') throw new TwilioError(21604)
  if (!from && !service) throw new TwilioError(21603)
  if (from && from.startsWith('whatsapp:') !== to.startsWith('whatsapp:')) throw new TwilioError(21910)
  const address = bare(to)
  if (!to.startsWith('whatsapp:') || !ADDRESS.test(address))
    throw new TwilioError(21211, `The 'To' number ${to} is not a valid phone number.`)
  const magic = MAGIC_REFUSALS[address]
  if (magic) throw new TwilioError(magic)
  if (service && service !== account.messagingServiceSid) throw new TwilioError(21705)
  if (from && from !== `whatsapp:${account.from}`) throw new TwilioError(63007)
  const statusCallback = form.get('StatusCallback')
  if (statusCallback && !isWebAddress(statusCallback)) throw new TwilioError(21609)
  const validity = Number(form.get('ValidityPeriod') ?? 36_000)
  if (!Number.isInteger(validity) || validity < 1 || validity > 36_000)
    throw new TwilioError(20001, 'Invalid parameter: ValidityPeriod must be between 1 and 36000 seconds')
  const common = {
    to,
    validForMs: validity * 1000,
    throughService: !from,
    direction: 'outbound-api' as const,
    ...(statusCallback ? { statusCallback } : {}),
  }
  const contentSid = form.get('ContentSid')
  if (contentSid !== null) {
    if (contentSid === '') throw new TwilioError(21654)
    const content = exchange.contents.find(contentSid)
    if (!content) throw new TwilioError(21655)
    const rendered = render(content, form.get('ContentVariables') ?? undefined)
    return { ...common, body: rendered.body, mediaUrls: rendered.mediaUrls, content: rendered }
  }
  if (form.has('ContentVariables')) throw new TwilioError(21654)
  const body = form.get('Body') ?? ''
  const mediaUrls = form.getAll('MediaUrl').filter((url) => url !== '')
  const location = locationOf(form.get('PersistentAction'))
  if (body === '' && mediaUrls.length === 0 && !location) throw new TwilioError(21619)
  if (length(body) > BODY_MAX) throw new TwilioError(21617)
  if (mediaUrls.some((url) => !isWebAddress(url))) throw new TwilioError(21620)
  return { ...common, body, mediaUrls, ...(location ? { location } : {}) }
}

/** "geo:31.5497,74.3436|SMEDA, Lahore" */
function locationOf(action: string | null) {
  const match = action && /^geo:(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)(?:\|(.*))?$/.exec(action)
  return match ? { latitude: Number(match[1]), longitude: Number(match[2]), label: match[3] ?? '' } : undefined
}

function isWebAddress(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  return (protocol === 'http:' || protocol === 'https:') && !hostname.includes('_')
}

function update(message: Message, form: URLSearchParams, now: Date) {
  if (form.get('Status') === 'canceled') {
    if (!['accepted', 'scheduled', 'queued'].includes(message.status)) throw new TwilioError(20009)
    message.status = 'canceled'
  } else if (form.get('Body') === '') {
    if (!FINAL.includes(message.status) && message.status !== 'sent') throw new TwilioError(20009)
    message.body = ''
  } else {
    throw new TwilioError(20001, 'Invalid parameter: only an empty Body or Status=canceled may be given')
  }
  message.updated = now
}

function list(exchange: Exchange, base: string, query: URLSearchParams) {
  const size = wholeNumber(query, 'PageSize', 50, 1, 1000)
  const page = wholeNumber(query, 'Page', 0, 0, Number.MAX_SAFE_INTEGER)
  const on = dateOf(query, 'DateSent')
  const since = dateOf(query, 'DateSent>') ?? on
  const until = dateOf(query, 'DateSent<') ?? (on && new Date(on.getTime() + 24 * 60 * 60 * 1000 - 1))
  const to = query.get('To')
  const from = query.get('From')
  const found = exchange.mailbox.list({
    ...(to ? { to } : {}),
    ...(from ? { from } : {}),
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
  })
  const start = page * size
  const shown = found.slice(start, start + size)
  const at = (number: number) => {
    const kept = [...query].filter(([name]) => !['Page', 'PageSize', 'PageToken'].includes(name))
    const token: [string, string][] = number > 0 ? [['PageToken', `PA${shown.at(-1)?.sid ?? ''}`]] : []
    const paged: [string, string][] = [...kept, ['PageSize', `${size}`], ['Page', `${number}`], ...token]
    return `${base}.json?${new URLSearchParams(paged)}`
  }
  return {
    end: start + Math.max(0, shown.length - 1),
    first_page_uri: at(0),
    messages: shown.map((message) => messageJson(message, exchange.account.accountSid)),
    next_page_uri: start + size < found.length ? at(page + 1) : null,
    page,
    page_size: size,
    previous_page_uri: page > 0 ? at(page - 1) : null,
    start,
    uri: at(page),
  }
}

export function wholeNumber(
  query: URLSearchParams,
  name: string,
  otherwise: number,
  least: number,
  most: number,
): number {
  const given = query.get(name)
  if (given === null) return otherwise
  const number = Number(given)
  if (!Number.isInteger(number) || number < least) throw new TwilioError(20001, `Invalid parameter: ${name}`)
  return Math.min(number, most)
}

function dateOf(query: URLSearchParams, name: string): Date | undefined {
  // "DateSent>=2026-11-22" arrives as the name "DateSent>" with the date, however the client wrote it.
  const given = query.get(name)
  if (!given) return undefined
  const date = new Date(given)
  if (Number.isNaN(date.getTime())) throw new TwilioError(20001, `Invalid parameter: ${name}`)
  return date
}
