import { approvalJson, type Contents, contentJson } from './contents.js'
import type { Exchange } from './exchange.js'
import { type Call, type Route, readJson } from './http.js'
import { wholeNumber } from './messages-api.js'

/** `/v1/Content…`: create, fetch, change, delete, list, and approval by WhatsApp. */
export function contentRoutes(exchange: Exchange, origin: () => string): Route[] {
  const { contents, clock, account } = exchange
  const json = (sid: string) => contentJson(contents.get(sid), account.accountSid, origin())
  const one = /^\/v1\/Content\/(HX[0-9a-fA-F]{32})$/
  return [
    {
      method: 'POST',
      pattern: /^\/v1\/Content$/,
      async handle(call) {
        const content = contents.create(await readJson(call), clock.now())
        return { status: 201, json: json(content.sid) }
      },
    },
    { method: 'GET', pattern: one, handle: (_call, sid = '') => ({ status: 200, json: json(sid) }) },
    {
      method: 'PUT',
      pattern: one,
      async handle(call, sid = '') {
        contents.update(sid, await readJson(call), clock.now())
        return { status: 200, json: json(sid) }
      },
    },
    {
      method: 'DELETE',
      pattern: one,
      handle(_call, sid = '') {
        contents.delete(sid)
        return { status: 204 }
      },
    },
    {
      method: 'GET',
      pattern: /^\/v1\/Content$/,
      handle: (call) => ({ status: 200, json: page(call, contents, origin(), '/v1/Content', (sid) => json(sid)) }),
    },
    {
      method: 'GET',
      pattern: /^\/v1\/ContentAndApprovals$/,
      handle: (call) => ({
        status: 200,
        json: page(call, contents, origin(), '/v1/ContentAndApprovals', (sid) => ({
          ...json(sid),
          approval_requests: approvalJson(contents.get(sid)),
        })),
      }),
    },
    {
      method: 'POST',
      pattern: /^\/v1\/Content\/(HX[0-9a-fA-F]{32})\/ApprovalRequests\/whatsapp$/,
      async handle(call, sid = '') {
        contents.submit(sid, await readJson(call))
        // Twilio answers "received" whatever becomes of it.
        return { status: 201, json: { ...approvalJson(contents.get(sid)), status: 'received', rejection_reason: '' } }
      },
    },
    {
      method: 'GET',
      pattern: /^\/v1\/Content\/(HX[0-9a-fA-F]{32})\/ApprovalRequests$/,
      handle: (_call, sid = '') => ({
        status: 200,
        json: {
          sid,
          account_sid: account.accountSid,
          whatsapp: { ...approvalJson(contents.get(sid)), type: 'whatsapp' },
          url: `${origin()}/v1/Content/${sid}/ApprovalRequests`,
        },
      }),
    },
  ]
}

function page(call: Call, contents: Contents, origin: string, path: string, json: (sid: string) => object) {
  const size = wholeNumber(call.query, 'PageSize', 50, 1, 500)
  const number = wholeNumber(call.query, 'Page', 0, 0, Number.MAX_SAFE_INTEGER)
  const all = contents.list()
  const at = (other: number) => `${origin}${path}?PageSize=${size}&Page=${other}`
  return {
    meta: {
      page: number,
      page_size: size,
      first_page_url: at(0),
      previous_page_url: number > 0 ? at(number - 1) : null,
      url: at(number),
      next_page_url: (number + 1) * size < all.length ? at(number + 1) : null,
      key: 'contents',
    },
    contents: all.slice(number * size, (number + 1) * size).map((content) => json(content.sid)),
  }
}
