import { Router } from 'express'
import type { Clock } from '../model/clock.js'
import type { Log } from '../model/log.js'
import type { MediaFile, MediaShelf } from './media-shelf.js'
import { readMediaToken } from './token.js'

export interface MediaParts {
  shelf: Pick<MediaShelf, 'get'>
  clock: Clock
  log: Log
}

/** `GET /media/{token}`: hands out a file while it is kept. Nobody on the way may keep a copy. */
export function mediaRoutes({ shelf, clock, log }: MediaParts): Router {
  const routes = Router()
  routes.get('/:token', async (request, response) => {
    const token = request.params.token ?? ''
    const known = readMediaToken(token)
    response.set({
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex',
    })
    let file: MediaFile | undefined
    try {
      file = known && (await shelf.get(token))
    } catch (error) {
      // Said here, so that no log line holds the address; Twilio asks again.
      log.warn({ err: error }, 'a file could not be handed out')
      response.status(503).type('text/plain').send('Not now. Please ask again.\n')
      return
    }
    if (file) {
      response.set({ 'Content-Type': file.mimeType, 'Content-Disposition': `inline; filename="${file.name}"` })
      response.send(Buffer.from(file.bytes))
    } else if (known && known.until.getTime() <= clock.now().getTime()) {
      response
        .status(410)
        .type('text/plain')
        .send('This file was kept for two hours and is gone. Ask Mushir for it again.\n')
    } else {
      response.status(404).type('text/plain').send('There is no such file.\n')
    }
  })
  return routes
}
