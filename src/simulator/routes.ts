import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import express, { type RequestHandler, Router } from 'express'
import { hrefOf } from './beside.js'
import type { Bot } from './bot.js'
import { chatRoutes } from './chat-routes.js'
import { fieldsOf, form } from './forms.js'
import { news } from './news.js'
import { chatPage } from './page.js'
import type { Identity } from './people.js'
import { previewRoutes } from './preview-routes.js'
import type { StandIn } from './stand-in.js'
import { storyRoutes } from './story-routes.js'
import { IDEAS, SCRIPTS, type Script, threePage } from './three-page.js'
import { choosing, wordsFor } from './visitor.js'

const PUBLIC = fileURLToPath(new URL('./public', import.meta.url))
const FONTS = dirname(
  fileURLToPath(import.meta.resolve('@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff2')),
)

/** The people who are there at the start: known by a number, by a user id only, and by both. */
export const FIRST_PEOPLE: readonly Identity[] = [
  { profileName: 'Saima', phone: '+923001234567' },
  { profileName: 'Bilal', bsuid: 'PK.4566546130240823' },
  { profileName: 'Rukhsana', phone: '+923217654321', bsuid: 'PK.1349002288457711' },
]

/** Who writes in which script on the page of three phones. */
const THREE: Record<Script, Identity> = {
  ur: { profileName: 'Zainab (Urdu)', phone: '+923011111111' },
  'ur-Latn': { profileName: 'Danish (Roman Urdu)', phone: '+923022222222' },
  en: { profileName: 'Mariam (English)', phone: '+923033333333' },
}

/**
 * The page at `/simulator`: an Express router to be mounted there. For a person's own machine only: it asks for no
 * password, so it must not be reachable from elsewhere, and never exist in production.
 */
export function simulatorRoutes(standIn: StandIn, bot: Bot = {}): Router {
  const { people } = standIn.exchange
  for (const identity of FIRST_PEOPLE) people.meet(identity)
  const router = Router()
  router.use(guarded)
  router.use('/public', express.static(PUBLIC, { index: false }))
  router.use('/fonts', express.static(FONTS, { index: false, immutable: true, maxAge: '365d' }))
  router.use(choosing)
  router.use('/chats/:address', chatRoutes(standIn, bot))
  router.get('/events', news(standIn.exchange))

  if (bot.preview) router.use('/preview', previewRoutes(bot.preview, bot))

  router.get('/', (request, response) => {
    response.type('html').send(chatPage(standIn, bot, wordsFor(request), undefined))
  })
  router.post('/people', form, (request, response) => {
    const { phone, bsuid, profileName } = fieldsOf(request)
    const who = { ...(phone ? { phone } : {}), ...(bsuid ? { bsuid } : {}), ...(profileName ? { profileName } : {}) }
    try {
      response.redirect(303, hrefOf(people.meet(who)))
    } catch (error) {
      const said = error instanceof Error ? error.message : 'That is not a person.'
      response.status(400).type('text').send(said)
    }
  })
  router.use('/stories', storyRoutes(standIn, bot))
  router.get('/three', (request, response) => {
    response.type('html').send(threePage(standIn, bot, wordsFor(request), THREE))
  })
  router.post('/three', form, (request, response) => {
    const given = fieldsOf(request)
    const idea = IDEAS[Number(given.idea)]
    for (const script of SCRIPTS) {
      const text = (idea?.[script] ?? given[script] ?? '').trim()
      if (text) void standIn.citizen(THREE[script]).says(text)
    }
    response.redirect(303, '/simulator/three')
  })
  return router
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "media-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  // The three phones stand in one page.
  "frame-src 'self'",
  "frame-ancestors 'self'",
].join('; ')

/** A strict policy for the browser, and no forms from other sites. */
const guarded: RequestHandler = (request, response, next) => {
  response.set({
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  })
  const site = request.get('sec-fetch-site')
  if (request.method !== 'GET' && site && site !== 'same-origin' && site !== 'none') response.sendStatus(403)
  else next()
}
