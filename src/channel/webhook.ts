import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Accepted, type Inbox, StoreAway } from '../inbox/inbox.js'
import { BubbleId } from '../model/bubble.js'
import type { Clock } from '../model/clock.js'
import type { InboxEvent } from '../model/event.js'
import type { Log } from '../model/log.js'
import type { Observer } from '../model/observer.js'
import type { Outbox, Receipt } from '../outbox/outbox.js'
import { type Form, Refusal, readForm } from './form.js'
import { parseInbound } from './parse.js'
import { parseReceipt } from './receipt.js'
import type { SignatureCheck } from './signature.js'

/** The longest form Twilio sends is some 15 KiB: 1,600 characters at nine bytes, and the fields around them. */
const BODY_LIMIT = 64 * 1024

export interface WebhookParts {
  isTwilios: SignatureCheck
  inbox: Pick<Inbox, 'accept'>
  outbox: Pick<Outbox, 'receipt'>
  /** Whether a turn could begin at once: then the message comes with its lease. Default: yes. */
  mayLease?(): boolean
  clock: Clock
  random: (bytes: number) => Uint8Array
  observer: Observer
  log: Log
  /** Called after the answer to Twilio is on its way. A lease in it is the callee's to use or to let run out. */
  onAccepted(accepted: Accepted): void
  /** Called after a receipt was folded in: what the bubble was before, and what it is now. */
  onReceipt(bubble: BubbleId, receipt: Receipt, outcome: Awaited<ReturnType<Outbox['receipt']>>): void
}

/**
 * Twilio's two webhooks, at their paths of the public contract; `next` gets everything else. Stands in front of the app on Node's own
 * server, which saves Express's share of each request, and serves as Express middleware as well.
 *
 * | Answer | When | What Twilio does |
 * | --- | --- | --- |
 * | 200, empty TwiML | the message is stored, now or before | nothing more |
 * | 204 | a receipt, also one that says nothing to us | nothing more |
 * | 400 | no form, no sid, an unknown kind of sender | logs 11200 for the operator to see, which is what we want: somebody isn't answered; repeats it only if told to retry `4xx` |
 * | 403, 413 | not Twilio's; too large | the same |
 * | 500, 503 | a fault of ours; the store is away | with `#rc=3&rp=ct,rt,5xx` repeats it; once stored it counts once |
 */
export function twilioWebhooks(parts: WebhookParts) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const url = request.url ?? ''
    const path = url.includes('?') ? url.slice(0, url.indexOf('?')) : url
    const handle = request.method === 'POST' ? HANDLERS.get(path) : undefined
    if (handle) handle(parts, request, response).catch((error) => answerError(parts, path, response, error))
    else next()
  }
}

type Handler = (parts: WebhookParts, request: IncomingMessage, response: ServerResponse) => Promise<void>

const HANDLERS: ReadonlyMap<string, Handler> = new Map([
  ['/webhooks/twilio/inbound', inbound],
  ['/webhooks/twilio/status', status],
])

const TWIML = { 'content-type': 'text/xml', 'content-length': '11' }

async function inbound(parts: WebhookParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const form = await signedForm(parts, request)
  const readAt = performance.now()
  const parsed = parseInbound(form, parts.clock.now())
  if (parsed.kind === 'refused') throw new Refusal(400, parsed.reason, parsed.detail)
  const { sender, message } = parsed
  const trace = Buffer.from(parts.random(9)).toString('base64url')
  const event: InboxEvent = {
    v: 1,
    id: message.sid,
    trace,
    at: message.receivedAt,
    event: { kind: 'message', message },
  }
  const accepted = await parts.inbox.accept(sender, event, { mayLease: parts.mayLease?.() ?? true })
  response.writeHead(200, TWIML).end('<Response/>', 'latin1')
  parts.observer.acknowledged(performance.now() - readAt)
  if (accepted.kind === 'repeated') parts.observer.repeated()
  parts.log.debug({ trace, sid: message.sid, person: accepted.person, kind: message.kind }, `message ${accepted.kind}`)
  parts.onAccepted(accepted)
}

async function status(parts: WebhookParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const receipt = parseReceipt(await signedForm(parts, request))
  if (!receipt) throw new Refusal(400, 'not a receipt')
  const bubble = BubbleId.safeParse(new URLSearchParams(request.url?.split('?', 2)[1]).get('b'))
  // Without our id it is of a message this service didn't send; an unknown status is one Twilio has yet to explain.
  if (!bubble.success || receipt.kind === 'unknownStatus') {
    response.writeHead(204).end()
    return
  }
  const outcome = await parts.outbox.receipt(bubble.data, receipt.receipt)
  response.writeHead(204).end()
  parts.onReceipt(bubble.data, receipt.receipt, outcome)
}

async function signedForm(parts: WebhookParts, request: IncomingMessage): Promise<Form> {
  const form = await readForm(request, BODY_LIMIT)
  const signature = request.headers['x-twilio-signature']
  if (typeof signature !== 'string') throw new Refusal(403, 'no signature')
  if (!parts.isTwilios(request.url ?? '', signature, form)) throw new Refusal(403, 'wrong signature')
  return form
}

/** Says what was wrong to the log, and to the caller no more than a phrase. Nothing personal is in either. */
function answerError({ observer, log }: WebhookParts, path: string, response: ServerResponse, error: unknown): void {
  const answer = (status: number, words: string) => {
    if (response.headersSent) return
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${words}\n`)
  }
  if (error instanceof Refusal) {
    observer.refused(error.kind)
    log.warn({ path, status: error.status, reason: error.message }, 'A webhook is refused')
    answer(error.status, error.message)
  } else if (error instanceof StoreAway) {
    log.error({ path }, 'The store is away; Twilio is asked to send again')
    answer(503, 'try again')
  } else {
    log.error({ path, ...anonymous(error) }, 'A webhook failed')
    answer(500, 'try again')
  }
}

/** An error's message may quote what a citizen wrote; its name and its place don't. */
function anonymous(error: unknown) {
  if (!(error instanceof Error)) return { error: typeof error }
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? []
  return { error: error.name, at: frames.slice(0, 6) }
}
