import { Router } from 'express'
import type { Bot } from './bot.js'
import type { Preview } from './preview.js'
import { previewPage, previewPart, topicsPage } from './preview-page.js'
import { wordsFor } from './visitor.js'

/** The pages at `/simulator/preview`: what the bot can tell, side by side in its scripts, as it is being written. */
export function previewRoutes(preview: Preview, bot: Bot): Router {
  const router = Router()
  router.get('/', (request, response) => {
    response.type('html').send(topicsPage(preview, bot, wordsFor(request)))
  })
  // Before `/:id`: no topic is called so.
  router.get('/events', (request, response) => {
    response.set({
      'content-type': 'text/event-stream',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    })
    response.flushHeaders()
    const stop = preview.onChange(() => response.write('data: saved\n\n'))
    request.on('close', stop)
  })
  router.get('/:id', (request, response) => {
    const shown = preview.show(request.params.id)
    if (shown) response.type('html').send(previewPage(request.params.id, shown, bot, wordsFor(request)))
    else response.status(404).type('text').send('There is nothing of that name.')
  })
  router.get('/:id/now', (request, response) => {
    const shown = preview.show(request.params.id)
    if (shown) response.type('html').send(previewPart(shown, wordsFor(request)))
    else response.sendStatus(404)
  })
  return router
}
