import type { IncomingMessage } from 'node:http'
import { parse } from 'node:querystring'

/** A form's parameters; one that is repeated is a list. Has no prototype, so any name is only a name. */
export type Form = Readonly<Record<string, string | readonly string[] | undefined>>

/** A request we don't take, and the HTTP status that says so. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  constructor(
    readonly status: 400 | 403 | 413,
    /** One of a few, for the metric. */
    readonly kind: string,
    /** For the log; nothing personal in it. */
    detail = '',
  ) {
    super(detail ? `${kind}: ${detail}` : kind)
  }
}

/**
 * Reads a url-encoded body of at most `limit` bytes. Throws `Refusal` for anything else. Done by hand because it is on
 * the hottest path there is, and Twilio's forms are flat: no need of nested keys, other charsets or compression.
 */
export async function readForm(request: IncomingMessage, limit: number): Promise<Form> {
  const type = request.headers['content-type'] ?? ''
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) throw new Refusal(400, 'not a form')
  if (request.headers['content-encoding']) throw new Refusal(400, 'compressed form')
  if (Number(request.headers['content-length']) > limit) throw new Refusal(413, 'too large')
  const body = await new Promise<Buffer>((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > limit) reject(new Refusal(413, 'too large'))
      else chunks.push(chunk)
    })
    request.once('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)))
    request.once('error', reject)
    request.once('close', () => {
      // Also told after the end: an error nobody hears of is still dear to make.
      if (!request.readableEnded) reject(new Refusal(400, 'cut off'))
    })
  })
  return parse(body.toString('utf8'), '&', '=', { maxKeys: 0 })
}
