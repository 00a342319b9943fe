import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import express, { type Request, type Response, Router } from 'express'
import { hrefOf, OFFERED } from './beside.js'
import { readBytes } from './http.js'
import type { MediaType } from './inbound.js'
import { HOUR_MS } from './movable-clock.js'
import { type Bot, chatPage, threadPart } from './page.js'
import { addressOf, bare, type Identity, type Person } from './people.js'
import type { StandIn } from './stand-in.js'

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
  "frame-ancestors 'none'",
].join('; ')

const FILE_MAX = 16 * 1024 * 1024
const PUBLIC = fileURLToPath(new URL('./public', import.meta.url))
const FONTS = dirname(
  fileURLToPath(import.meta.resolve('@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff2')),
)

const MUSHIR: Bot = {
  name: 'Mushir',
  notice: 'Mushir is a demonstration, not yet a service of SMEDA. Nothing written here leaves this machine.',
}

/** The people who are there at the start: known by a number, by a user id only, and by both. */
export const FIRST_PEOPLE: readonly Identity[] = [
  { profileName: 'Saima', phone: '+923001234567' },
  { profileName: 'Bilal', bsuid: 'PK.4566546130240823' },
  { profileName: 'Rukhsana', phone: '+923217654321', bsuid: 'PK.1349002288457711' },
]

/**
 * The page at `/simulator`: an Express router to be mounted there. For a person's own machine only: it asks for no
 * password, so it must not be reachable from elsewhere, and never exist in production.
 */
export function simulatorRoutes(standIn: StandIn, bot: Partial<Bot> = {}): Router {
  const shown: Bot = { ...MUSHIR, ...bot }
  const { exchange, delivery, clock, faults } = standIn
  for (const identity of FIRST_PEOPLE) exchange.people.meet(identity)
  const router = Router()
  router.use((request, response, next) => {
    response.set({
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    })
    const site = request.get('sec-fetch-site')
    if (request.method !== 'GET' && site && site !== 'same-origin' && site !== 'none') response.sendStatus(403)
    else next()
  })
  router.use('/public', express.static(PUBLIC, { index: false }))
  router.use('/fonts', express.static(FONTS, { index: false, immutable: true, maxAge: '365d' }))
  const form = express.urlencoded({ extended: false, limit: '256kb' })

  /** Finds whose chat it is; answers 404 and gives nothing when it is nobody's. */
  const whose = (request: Request, response: Response): Person | undefined => {
    const person = exchange.people.find(`${request.params.address}`)
    if (!person) response.status(404).type('text').send('Nobody has that address.')
    return person
  }
  const back = (response: Response, person: Person) => response.redirect(303, hrefOf(person))

  router.get('/', (_request, response) => {
    response.type('html').send(chatPage(standIn, shown, undefined))
  })
  router.post('/people', form, (request, response) => {
    const { phone, bsuid, profileName } = fieldsOf(request)
    try {
      const who = { ...(phone ? { phone } : {}), ...(bsuid ? { bsuid } : {}), ...(profileName ? { profileName } : {}) }
      back(response, exchange.people.meet(who))
    } catch (error) {
      response
        .status(400)
        .type('text')
        .send(error instanceof Error ? error.message : 'That is not a person.')
    }
  })
  router.get('/chats/:address', (request, response) => {
    const person = whose(request, response)
    const { reply } = request.query
    if (person)
      response.type('html').send(chatPage(standIn, shown, person, typeof reply === 'string' ? reply : undefined))
  })
  router.get('/chats/:address/now', (request, response) => {
    const person = whose(request, response)
    if (person) response.type('html').send(threadPart(standIn, person))
  })
  router.post('/chats/:address/says', form, (request, response) => {
    const person = whose(request, response)
    if (!person) return
    const { text = '', replyTo } = fieldsOf(request)
    const older = replyTo && person.thread.find(({ message }) => message.sid === replyTo)
    const manner = older ? { replyTo: { sid: older.message.sid, from: older.message.from } } : {}
    if (text.trim()) void standIn.citizen(addressOf(person)).says(text.replaceAll('\r\n', '\n').trim(), manner)
    back(response, person)
  })
  router.post('/chats/:address/taps', form, (request, response) => {
    const person = whose(request, response)
    if (!person) return
    const { sid, choice } = fieldsOf(request)
    const bubble = person.thread.find(({ message, lost }) => message.sid === sid && !lost)
    const tapped = bubble?.choices.find(({ id, kind }) => id === choice && (kind === 'reply' || kind === 'row'))
    if (bubble && tapped) void standIn.citizen(addressOf(person)).tapsOn(bubble, tapped)
    back(response, person)
  })
  router.post('/chats/:address/sends', async (request, response) => {
    const person = whose(request, response)
    if (!person) return
    const bytes = await readBytes(request, FILE_MAX)
    const type = request.get('content-type') ?? ''
    const data = await new globalThis.Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData()
    await sendSomething(person, data)
    back(response, person)
  })
  router.get('/chats/:address/media/:sid/:id', (request, response) => {
    const medium = exchange.mailbox.medium(`${request.params.id}`)
    if (!medium?.bytes) response.sendStatus(404)
    else {
      // Whatever was sent is shown as a file and never run as a page of ours.
      response.set('content-security-policy', "default-src 'none'; sandbox")
      response.type(medium.mimeType).send(Buffer.from(medium.bytes))
    }
  })
  router.post('/chats/:address/clock', form, (request, response) => {
    const person = whose(request, response)
    if (!person) return
    const { hours, move } = fieldsOf(request)
    const by = Number(move ?? hours)
    if (move === 'reset') clock.reset()
    else if (Number.isFinite(by)) clock.moveBy(by * HOUR_MS)
    exchange.emit('typing', person)
    back(response, person)
  })
  router.post('/chats/:address/person', form, async (request, response) => {
    const person = whose(request, response)
    if (!person) return
    const given = fieldsOf(request)
    person.reads = 'reads' in given
    person.blocked = 'blocked' in given
    person.optedOut = 'optedOut' in given
    await delivery.setReachable(person, 'reachable' in given)
    back(response, person)
  })
  router.post('/chats/:address/faults', form, (request, response) => {
    const person = whose(request, response)
    if (!person) return
    const { fault, times, clear } = fieldsOf(request)
    const offered = OFFERED[Number(fault)]
    if (clear) faults.clear()
    else if (offered) faults.add({ ...offered.fault, times: Math.min(1000, Math.max(1, Number(times) || 1)) } as never)
    back(response, person)
  })
  router.get('/events', (request, response) => {
    const of = exchange.people.find(`${request.query.of}`)
    response.set({
      'content-type': 'text/event-stream',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    })
    response.flushHeaders()
    let due: NodeJS.Timeout | undefined
    // Several things happen at once; the page looks once.
    const tell = () => {
      due ??= setTimeout(() => {
        due = undefined
        response.write('data: news\n\n')
      }, 40)
    }
    const onPerson = (person: Person) => (person === of || !of) && tell()
    const onMessage = ({ from, to }: { from: string; to: string }) =>
      [from, to].some((address) => exchange.people.find(bare(address)) === of) && tell()
    const onWebhook = ({ message }: { message: { from: string; to: string } }) => onMessage(message)
    exchange.on('bubble', onPerson).on('typing', onPerson).on('status', onMessage).on('webhook', onWebhook)
    request.on('close', () => {
      clearTimeout(due)
      exchange.off('bubble', onPerson).off('typing', onPerson).off('status', onMessage).off('webhook', onWebhook)
    })
  })

  async function sendSomething(person: Person, data: FormData) {
    const citizen = standIn.citizen(addressOf(person))
    const kind = `${data.get('kind')}`
    const caption = `${data.get('caption') ?? ''}`
    const given = data.get('file')
    const file =
      given instanceof File && given.size > 0
        ? { mimeType: given.type || 'application/octet-stream', bytes: new Uint8Array(await given.arrayBuffer()) }
        : undefined
    if (kind === 'location')
      void citizen.sharesLocation(31.5497, 74.3436, { label: 'Anarkali Bazaar', address: 'Lahore' })
    else if (kind === 'reaction') void citizen.does({ kind: 'reaction', emoji: '👍' })
    else if (kind === 'empty') void citizen.does({ kind: 'empty' })
    else if (MEDIA.has(kind as MediaType))
      void citizen.sends(kind as MediaType, { ...(caption ? { caption } : {}), ...(file ? { file } : {}) })
  }

  return router
}

const MEDIA: ReadonlySet<MediaType> = new Set(['image', 'audio', 'video', 'document', 'sticker', 'contacts'])

function fieldsOf(request: Request): Partial<Record<string, string>> {
  const body: unknown = request.body
  if (typeof body !== 'object' || body === null) return {}
  return Object.fromEntries(Object.entries(body).filter(([, value]) => typeof value === 'string'))
}
