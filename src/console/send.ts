import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { Request, Response } from 'express'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { FILE_POLICY } from './headers.js'
import type { Answer, Visit } from './visit.js'

const compress = promisify(brotliCompress)

/** Writes an answer as HTTP. */
export type Send = (response: Response, request: Request, answer: Answer, visit: Visit) => Promise<void>

/** `layout` puts a page's body into the whole document. */
export function makeSend(layout: (visit: Visit, title: string, body: VNode) => VNode): Send {
  return async (response, request, answer, visit) => {
    switch (answer.kind) {
      case 'page': {
        const html = `<!doctype html>${renderToString(layout(visit, answer.title, answer.body))}`
        return sendHtml(response.status(answer.status ?? 200), request, html)
      }
      case 'part':
        if (!answer.body) return void response.status(204).end()
        return sendHtml(response, request, renderToString(answer.body))
      case 'over':
        return void response.status(401).end()
      case 'go':
        // A page's script would follow into a part of the page: it is told to open the whole.
        if (visit.part) return void response.set('hx-redirect', answer.to).status(204).end()
        return response.redirect(303, answer.to)
      case 'download':
        response.attachment(answer.name).type(answer.type)
        return void response.send(answer.text)
      case 'file':
        response.set({ 'content-security-policy': FILE_POLICY, 'content-type': answer.type })
        if (answer.inline) response.set('content-disposition', 'inline')
        else response.set('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(answer.name)}`)
        return void response.send(Buffer.from(answer.bytes))
    }
  }
}

/** Compressed: officers' lines are slow. Form tokens differ each time, so nothing can be guessed from the size. */
async function sendHtml(response: Response, request: Request, html: string): Promise<void> {
  response.type('html').set('vary', 'accept-encoding')
  if (html.length < 1_000 || !request.acceptsEncodings('br')) return void response.send(html)
  const params = { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT }
  response.set('content-encoding', 'br').send(await compress(html, { params }))
}
