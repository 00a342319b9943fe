import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { TwilioError } from './errors.js'
import { type Answer, type Call, type Route, refused, send } from './http.js'

export interface ServerRoutes {
  /** Need the account's credentials. */
  guarded: readonly Route[]
  /** Need none; all of them are under `/__simulator`. */
  open: readonly Route[]
  /** The whole Authorization header that is let in; undefined: all are. */
  credentials?: string
  /** May answer in place of a guarded route, or spoil its answer. */
  around?: (call: Call, handle: () => Promise<Answer>) => Promise<Answer>
  /** Told of each guarded call that was answered. */
  onAnswer?: (call: Call, answer: Answer, ms: number) => void
  log: (line: string, details?: Record<string, string | number>) => void
}

/** Routes of `node:http`: the stand-in carries benchmarks, so there is as little as possible between. */
export function handler({ guarded, open, credentials, around, onAnswer, log }: ServerRoutes) {
  const expected = credentials === undefined ? undefined : Buffer.from(credentials)

  async function answer(call: Call): Promise<Answer> {
    // A page elsewhere that has its name point at this machine is not let in.
    if (isOpen(call) && !/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(call.request.headers.host ?? ''))
      throw new TwilioError(20003, 'Only from this machine', 403)
    const free = isOpen(call) ? find(open, call) : undefined
    if (free) return free.route.handle(call, ...free.parts)
    if (expected && !known(call.request.headers.authorization, expected)) throw new TwilioError(20003)
    const found = find(guarded, call)
    if (!found) {
      if (guarded.some(({ pattern }) => pattern.test(call.path))) throw new TwilioError(20004)
      throw new TwilioError(20404, `The requested resource ${call.path} was not found`)
    }
    const handle = async () => found.route.handle(call, ...found.parts)
    return around ? around(call, handle) : handle()
  }

  return async (request: IncomingMessage, response: ServerResponse) => {
    const started = performance.now()
    const target = request.url ?? '/'
    const mark = target.indexOf('?')
    const path = mark === -1 ? target : target.slice(0, mark)
    const query = new URLSearchParams(mark === -1 ? '' : target.slice(mark + 1))
    const call: Call = { method: request.method ?? 'GET', path, query, request, response }
    let given: Answer
    try {
      given = await answer(call)
    } catch (error) {
      if (!(error instanceof TwilioError)) {
        // The caller has gone: there is nobody to tell.
        if (request.socket.destroyed) return
        log('The stand-in failed', { what: error instanceof Error ? error.message : 'unknown' })
      }
      given = refused(error instanceof TwilioError ? error : new TwilioError(20500))
    }
    if (onAnswer && !isOpen(call)) onAnswer(call, given, performance.now() - started)
    if (!response.headersSent) send(response, given)
  }
}

const isOpen = ({ path }: Call) => path.startsWith('/__simulator')

function find(routes: readonly Route[], { method, path }: Call): { route: Route; parts: string[] } | undefined {
  for (const route of routes) {
    if (route.method !== method) continue
    const match = route.pattern.exec(path)
    if (match) return { route, parts: match.slice(1) }
  }
  return undefined
}

function known(given: string | undefined, expected: Buffer): boolean {
  const bytes = Buffer.from(given ?? '')
  return bytes.length === expected.length && timingSafeEqual(bytes, expected)
}

export function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
}

export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

export function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
