import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import twilio from 'twilio'
import { type StandIn, type StandInOptions, startStandIn } from '../../src/simulator/stand-in.js'

/** An account that exists nowhere; Twilio's own shapes. */
export const ACCOUNT = {
  accountSid: `AC${'0123456789abcdef'.repeat(2)}`,
  authToken: '12345678901234567890123456789012',
  from: '+14155238886',
}

/** A stand-in for a bot whose inbound webhook is at `inboundUrl`. */
export function aStandIn(options: Partial<StandInOptions> & { inboundUrl: string }): Promise<StandIn> {
  return startStandIn({ port: 0, random: randomBytes, ...ACCOUNT, ...options })
}

/** Told of each call before it is made: method, path with query, and the form or JSON. */
type Watcher = (method: string, path: string, body: URLSearchParams | object | undefined) => void

/** Twilio's SDK, every call of it sent to `url`. */
export function sdkAt(url: string, options: { timeout?: number; autoRetry?: boolean } = {}, watch: Watcher = () => {}) {
  return twilio(ACCOUNT.accountSid, ACCOUNT.authToken, { httpClient: new Rebased(url, options, watch) })
}

class Rebased extends twilio.RequestClient {
  constructor(
    private readonly base: string,
    options: ConstructorParameters<typeof twilio.RequestClient>[0],
    private readonly watch: Watcher,
  ) {
    super(options)
  }
  override request<T>(options: Parameters<twilio.RequestClient['request']>[0]) {
    const { pathname, search } = new URL(options.uri)
    const { data, params } = options as { data?: Record<string, unknown>; params?: Record<string, string> }
    const isForm = `${options.headers?.['Content-Type']}`.includes('form')
    const query = params && Object.keys(params).length > 0 ? `?${new URLSearchParams(params)}` : search
    const form = isForm && data ? new URLSearchParams(data as Record<string, string>) : data
    this.watch(options.method, `${pathname}${query}`, form)
    return super.request<T>({ ...options, uri: `${this.base}${pathname}${search}` } as never)
  }
}

export interface Received {
  url: string
  headers: IncomingMessage['headers']
  params: Record<string, string>
  /** The form exactly as it came. */
  raw: string
}

/** A bot's web server that writes down each webhook; `answer` may do what it likes with it. */
export class AWebhook {
  readonly received: Received[] = []
  answer: (received: Received, response: ServerResponse) => void | Promise<void> = (_received, response) => {
    response.writeHead(200, { 'content-type': 'text/xml' }).end('<Response/>')
  }
  private readonly waiting: { wanted: (received: Received) => boolean; found: (received: Received) => void }[] = []
  private readonly server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const raw = Buffer.concat(chunks).toString('utf8')
      const params = Object.fromEntries(new URLSearchParams(raw))
      const received = { url: `${this.url}${request.url}`, headers: request.headers, params, raw }
      this.received.push(received)
      for (const waiter of this.waiting.filter(({ wanted }) => wanted(received))) {
        this.waiting.splice(this.waiting.indexOf(waiter), 1)
        waiter.found(received)
      }
      void this.answer(received, response)
    })
  })

  static async listening(port = 0): Promise<AWebhook> {
    const webhook = new AWebhook()
    await new Promise<void>((resolve) => webhook.server.listen(port, '127.0.0.1', resolve))
    return webhook
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** The status callbacks so far, in the order in which they came. */
  get statuses(): string[] {
    return this.received.flatMap(({ params }) => (params.MessageStatus ? [params.MessageStatus] : []))
  }

  /** Resolves with the first matching webhook, past or to come. */
  receives(wanted: (received: Received) => boolean): Promise<Received> {
    const past = this.received.find(wanted)
    if (past) return Promise.resolve(past)
    return new Promise((found) => this.waiting.push({ wanted, found }))
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve())
      this.server.closeAllConnections()
    })
  }
}
