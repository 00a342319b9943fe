import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server that listens before there is an app to serve: until `serve` it answers 503. */
export interface Listening {
  server: Server
  url: string
  serve(app: RequestListener): void
}

/** Listens on `port`, 0 for any; on `host` only, if one is given. Rejects when the port is taken. */
export async function listen(port: number, host: string | undefined): Promise<Listening> {
  let app: RequestListener = (_request, response) => {
    response.writeHead(503, { 'content-type': 'text/plain', 'retry-after': '1' }).end('starting\n')
  }
  const server = createServer((request, response) => app(request, response))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, ...(host ? { host } : {}) }, () => {
      server.off('error', reject)
      resolve()
    })
  })
  return {
    server,
    url: `http://${host ?? 'localhost'}:${(server.address() as AddressInfo).port}`,
    serve(next) {
      app = next
    },
  }
}
