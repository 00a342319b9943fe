import type { IncomingMessage, ServerResponse } from 'node:http'
import { TwilioError } from './errors.js'

/** One request on its way through the stand-in. */
export interface Call {
  method: string
  path: string
  query: URLSearchParams
  request: IncomingMessage
  response: ServerResponse
  /** The body, once it was read. */
  body?: string
}

/** What to answer. `hangUp`: close the connection instead; `never`: leave it open and say nothing. */
export type Answer =
  | { status: number; json?: unknown; headers?: Record<string, string>; bytes?: Uint8Array }
  | 'hangUp'
  | 'never'
  /** The route writes the response itself. */
  | 'handled'

export interface Route {
  method: string
  pattern: RegExp
  handle(call: Call, ...parts: string[]): Answer | Promise<Answer>
}

const BODY_MAX = 1024 * 1024

/** The request's body as text. Throws when it is larger than a megabyte, or `max` bytes. */
export function readBody(request: IncomingMessage, max = BODY_MAX): Promise<string> {
  return readBytes(request, max).then((bytes) => bytes.toString('utf8'))
}

export function readBytes(request: IncomingMessage, max: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > max) reject(new TwilioError(20001, 'The request is too large', 413))
      else chunks.push(chunk)
    })
    request.on('end', () => resolve(Buffer.concat(chunks)))
    request.on('error', reject)
  })
}

export async function readForm(call: Call): Promise<URLSearchParams> {
  call.body = await readBody(call.request)
  return new URLSearchParams(call.body)
}

export async function readJson(call: Call): Promise<unknown> {
  // Also keeps other web pages on the same machine out: they may not send this type unasked.
  if (!/^application\/json\b/.test(call.request.headers['content-type'] ?? ''))
    throw new TwilioError(20001, 'Invalid Parameter: the body must be application/json', 415)
  call.body = await readBody(call.request)
  try {
    return call.body === '' ? {} : JSON.parse(call.body)
  } catch {
    throw new TwilioError(20001, 'Invalid Parameter: the body is not JSON')
  }
}

export function send(response: ServerResponse, answer: Answer) {
  if (answer === 'never' || answer === 'handled') return
  if (answer === 'hangUp') {
    response.destroy()
    return
  }
  const { status, json, headers, bytes } = answer
  // As a string it leaves in one write with the head.
  const body = bytes ?? (json === undefined ? undefined : JSON.stringify(json))
  response.writeHead(status, {
    ...(json === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...(body ? { 'content-length': Buffer.byteLength(body) } : {}),
    ...headers,
  })
  response.end(body)
}

export function refused(error: TwilioError): Answer {
  const challenge = error.status === 401 ? { 'www-authenticate': 'Basic realm="Twilio API"' } : {}
  return { status: error.status, json: error, headers: challenge }
}
