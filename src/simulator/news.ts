import type { RequestHandler } from 'express'
import type { Exchange } from './exchange.js'
import { bare, type Person } from './people.js'

/** Several things happen at once; the page looks once. */
const TOGETHER_MS = 40

/** Server-sent events: says that something happened in one person's chat, not what. `of` in the query is their address. */
export function news(exchange: Exchange): RequestHandler {
  return (request, response) => {
    const of = exchange.people.find(`${request.query.of}`)
    response.set({
      'content-type': 'text/event-stream',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    })
    response.flushHeaders()
    let due: NodeJS.Timeout | undefined
    const tell = () => {
      due ??= setTimeout(() => {
        due = undefined
        response.write('data: news\n\n')
      }, TOGETHER_MS)
    }
    const onPerson = (person: Person) => {
      if (person === of) tell()
    }
    const onMessage = ({ from, to }: { from: string; to: string }) => {
      if (of && [from, to].some((address) => exchange.people.find(bare(address)) === of)) tell()
    }
    const onWebhook = ({ message }: { message: { from: string; to: string } }) => onMessage(message)
    exchange.on('bubble', onPerson).on('typing', onPerson).on('status', onMessage).on('webhook', onWebhook)
    request.on('close', () => {
      clearTimeout(due)
      exchange.off('bubble', onPerson).off('typing', onPerson).off('status', onMessage).off('webhook', onWebhook)
    })
  }
}
