import type { RequestListener } from 'node:http'
import express, { type ErrorRequestHandler, type Router } from 'express'
import { twilioWebhooks, type WebhookParts } from './channel/webhook.js'
import type { Metrics } from './metrics.js'
import type { Log } from './model/log.js'

/** What `/readyz` tells. */
export interface Readiness {
  ready: boolean
  /** The version of the knowledge that is served. */
  knowledge: string
  entries: number
  store: 'ok' | 'away'
  /** Entries an editor has to look at: `file:line: what is wrong`. */
  faults: readonly string[]
}

export interface AppParts {
  webhooks: WebhookParts
  metrics: Metrics
  readiness(): Promise<Readiness>
  log: Log
  /** Pages that only some starts have, by path: the simulator, the console. */
  pages?: Readonly<Record<string, Router>>
  /** How many proxies of ours stand before us: so many of the addresses they add are believed. */
  proxies?: number
}

/** All routes as one listener: Twilio's webhooks, where nearly all requests go, and behind them one Express app. */
export function makeApp({ webhooks, metrics, readiness, log, pages = {}, proxies = 0 }: AppParts): RequestListener {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('query parser', 'simple')
  app.set('trust proxy', proxies)

  app.get('/healthz', (_request, response) => {
    response.type('text/plain').send('ok\n')
  })
  app.get('/readyz', async (_request, response) => {
    const state = await readiness()
    response.status(state.ready ? 200 : 503).json(state)
  })
  app.get('/metrics', async (_request, response) => {
    response.type(metrics.contentType).send(await metrics.text())
  })
  for (const [path, page] of Object.entries(pages)) app.use(path, page)

  app.use((_request, response) => {
    response.status(404).type('text/plain').send('Nothing here.\n')
  })
  app.use(answerErrors(log))

  const webhook = twilioWebhooks(webhooks)
  return (request, response) => webhook(request, response, () => app(request, response))
}

function answerErrors(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    log.error({ err: error, path: request.path }, 'request failed')
    if (response.headersSent) return next(error)
    response.status(500).type('text/plain').send('Something went wrong on our side.\n')
  }
}
