import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Seen {
  method: string
  /** Path and query. */
  path: string
  headers: IncomingHttpHeaders
  body: string
  form: URLSearchParams
}

export type Answer = { status: number; json?: unknown; text?: string } | ((response: ServerResponse) => void)

export interface HttpStub {
  url: string
  seen: Seen[]
  connections: () => number
  close(): Promise<void>
}

/** A real server on a loopback port that notes every request and answers as it is told. */
export async function httpStub(answer: (request: Seen) => Answer | Promise<Answer>): Promise<HttpStub> {
  const seen: Seen[] = []
  let connections = 0
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks).toString()
    const { method = '', url: path = '', headers } = request
    const noted = { method, path, headers, body, form: new URLSearchParams(body) }
    seen.push(noted)
    const given = await answer(noted)
    if (typeof given === 'function') return given(response)
    response.writeHead(given.status, { 'content-type': given.text === undefined ? 'application/json' : 'text/html' })
    response.end(given.text ?? (given.json === undefined ? '' : JSON.stringify(given.json)))
  })
  server.on('connection', () => connections++)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    connections: () => connections,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
