import http from 'node:http'
import https from 'node:https'
import { type Overrides, overridesOf, type RetryOn } from './connection-overrides.js'
import { newToken, type Random } from './sids.js'
import { type Field, signatureOf, withoutFragment } from './signature.js'

/** What came of one webhook, over all its attempts. */
export interface WebhookOutcome {
  /** A 2xx answer came. */
  delivered: boolean
  /** The last HTTP status, or 0 when no answer came. */
  status: number
  attempts: number
  /** Twilio's debugger code: 11200 an HTTP error or no answer in time, 11205 no connection. */
  errorCode?: 11200 | 11205
  contentType: string
  body: string
}

export interface WebhookOptions {
  authToken: string
  random: Random
  /** How long to wait before the nth attempt after the first; Twilio doesn't say. Default 250 ms, doubling. */
  retryDelayMs?: (attempt: number) => number
  /** Connections at once, default 256. */
  connections?: number
}

/** Calls a bot's webhooks as Twilio does: signed form posts, retried by the rules in the address's fragment. */
export class Webhooks {
  private readonly agents
  private readonly retryDelayMs: (attempt: number) => number
  private readonly stopping = new AbortController()
  private readonly addresses = new Map<string, { plain: string; target: URL; overrides: Overrides }>()

  constructor(private readonly options: WebhookOptions) {
    const pool = { keepAlive: true, maxSockets: options.connections ?? 256, scheduling: 'lifo' as const }
    this.agents = { 'http:': new http.Agent(pool), 'https:': new https.Agent(pool) }
    this.retryDelayMs = options.retryDelayMs ?? ((attempt) => 250 * 2 ** (attempt - 1))
  }

  /** Resolves in every case, at the latest when the total time of the address is used up. */
  async post(url: string, fields: readonly Field[]): Promise<WebhookOutcome> {
    const { plain, target, overrides } = this.addressed(url)
    const headers = {
      'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
      accept: '*/*',
      'user-agent': 'TwilioProxy/1.1',
      'x-twilio-signature': signatureOf(this.options.authToken, plain, fields),
      'i-twilio-idempotency-token': newToken(this.options.random),
    }
    const body = formOf(fields)
    const deadline = performance.now() + overrides.totalMs
    for (let attempt = 1; ; attempt++) {
      const left = deadline - performance.now()
      const tried = await this.attempt(target, headers, body, overrides, left)
      const outcome = { ...tried.outcome, attempts: attempt }
      const again = tried.trouble !== undefined && overrides.retryOn.has(tried.trouble) && attempt <= overrides.retries
      if (!again || this.stopping.signal.aborted) return outcome
      const pause = this.retryDelayMs(attempt)
      if (performance.now() + pause >= deadline) return outcome
      await this.pause(pause)
    }
  }

  stop() {
    this.stopping.abort()
    this.agents['http:'].destroy()
    this.agents['https:'].destroy()
  }

  private addressed(url: string) {
    let known = this.addresses.get(url)
    if (!known) {
      const plain = withoutFragment(url)
      known = { plain, target: new URL(plain), overrides: overridesOf(url) }
      // A bot may put its own id in each callback's address: those are not worth keeping.
      if (this.addresses.size < 16) this.addresses.set(url, known)
    }
    return known
  }

  private attempt(
    target: URL,
    headers: http.OutgoingHttpHeaders,
    body: string,
    { connectMs, readMs }: Overrides,
    leftMs: number,
  ): Promise<{ outcome: Omit<WebhookOutcome, 'attempts'>; trouble?: RetryOn }> {
    return new Promise((resolve) => {
      const secure = target.protocol === 'https:'
      const request = (secure ? https : http).request(target, {
        method: 'POST',
        agent: this.agents[secure ? 'https:' : 'http:'],
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        signal: this.stopping.signal,
      })
      let connected = false
      let answering = false
      let late = false
      let timer: NodeJS.Timeout | undefined
      const giveUp = () => {
        late = true
        request.destroy(new Error('too late'))
      }
      const total = setTimeout(giveUp, Math.max(1, leftMs))
      const within = (ms: number) => {
        clearTimeout(timer)
        timer = setTimeout(giveUp, ms)
      }
      const settle = (outcome: Omit<WebhookOutcome, 'attempts'>, trouble?: RetryOn) => {
        clearTimeout(timer)
        clearTimeout(total)
        resolve(trouble ? { outcome, trouble } : { outcome })
      }
      const nothing = { delivered: false, status: 0, contentType: '', body: '' }
      request.on('socket', (socket) => {
        const ready = secure ? 'secureConnect' : 'connect'
        const onReady = () => {
          connected = true
          within(readMs)
        }
        if (!socket.connecting) return onReady()
        within(connectMs)
        socket.once(ready, onReady)
      })
      request.on('response', (response) => {
        answering = true
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        // A partial answer is never retried.
        response.on('error', () => settle({ ...nothing, status: response.statusCode ?? 0, errorCode: 11200 }))
        response.on('end', () => {
          const status = response.statusCode ?? 0
          const delivered = status >= 200 && status < 300
          const contentType = response.headers['content-type'] ?? ''
          const outcome = { delivered, status, contentType, body: Buffer.concat(chunks).toString('utf8') }
          if (delivered) settle(outcome)
          else settle({ ...outcome, errorCode: 11200 }, status >= 500 ? '5xx' : status >= 400 ? '4xx' : undefined)
        })
      })
      request.on('error', () => {
        if (answering) return
        // A kept connection that turns out to be closed counts as no connection: a fresh one would have told at once.
        const noConnection = !connected || (request.reusedSocket && !late)
        settle({ ...nothing, errorCode: noConnection ? 11205 : 11200 }, noConnection ? 'ct' : 'rt')
      })
      request.end(body)
    })
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer)
        this.stopping.signal.removeEventListener('abort', done)
        resolve()
      }
      const timer = setTimeout(done, ms)
      this.stopping.signal.addEventListener('abort', done)
    })
  }
}

function formOf(fields: readonly Field[]): string {
  let form = ''
  for (const [name, value] of fields) form += `${form ? '&' : ''}${name}=${encode(value)}`
  return form
}

/** As Twilio writes a form: a space is `+`. */
function encode(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replaceAll('%20', '+')
}
