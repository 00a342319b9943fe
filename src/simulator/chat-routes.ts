import { type Request, type Response, Router } from 'express'
import { hrefOf, OFFERED } from './beside.js'
import { type Bot, nameOf } from './bot.js'
import { fieldsOf, form } from './forms.js'
import { readBytes } from './http.js'
import type { MediaType } from './inbound.js'
import { HOUR_MS } from './movable-clock.js'
import { barePage, chatPage, threadPart } from './page.js'
import { addressOf, type Person } from './people.js'
import type { StandIn } from './stand-in.js'
import { storyOf, writeStory } from './story.js'
import { VERDICTS } from './templates.js'
import { wordsFor } from './visitor.js'
import { asVoiceNote } from './voice-note.js'

const FILE_MAX = 16 * 1024 * 1024
const MEDIA: ReadonlySet<string> = new Set<MediaType>(['image', 'audio', 'video', 'document', 'sticker', 'contacts'])

/** One person's chat and all that can be done in it, and beside it. Mounted where the path names `:address`. */
export function chatRoutes(standIn: StandIn, bot: Bot): Router {
  const { exchange, delivery, clock, faults } = standIn
  const router = Router({ mergeParams: true })
  /** Finds whose chat it is; answers 404 when it is nobody's. */
  const withPerson =
    (handle: (person: Person, request: Request, response: Response) => unknown) =>
    async (request: Request, response: Response) => {
      const person = exchange.people.find(`${request.params.address}`)
      if (person) await handle(person, request, response)
      else response.status(404).type('text').send('Nobody has that address.')
    }
  const get = (path: string, handle: Parameters<typeof withPerson>[0]) => router.get(path, withPerson(handle))
  /** A form's work, and then back to the chat. */
  const post = (path: string, work: (person: Person, fields: ReturnType<typeof fieldsOf>) => unknown) =>
    router.post(
      path,
      form,
      withPerson(async (person, request, response) => {
        await work(person, fieldsOf(request))
        response.redirect(303, hrefOf(person))
      }),
    )
  const citizen = (person: Person) => standIn.citizen(addressOf(person))

  get('/', (person, request, response) => {
    const { query } = request
    const words = wordsFor(request)
    const reply = typeof query.reply === 'string' ? query.reply : undefined
    const alone = query.bare !== undefined
    response
      .type('html')
      .send(alone ? barePage(standIn, bot, words, person) : chatPage(standIn, bot, words, person, reply))
  })
  get('/now', (person, request, response) => {
    response.type('html').send(threadPart(standIn, bot, wordsFor(request), person))
  })
  get('/story', (person, request, response) => {
    const { say } = wordsFor(request)
    const title = say('story.titled', { name: nameOf(bot, say) })
    response.attachment(`${addressOf(person).replace(/\W/g, '')}.story.txt`).type('text/plain; charset=utf-8')
    response.send(writeStory(storyOf(person, title)))
  })
  get('/media/:sid/:id', (_person, request, response) => {
    const medium = exchange.mailbox.medium(`${request.params.id}`)
    if (!medium?.bytes) return response.sendStatus(404)
    // Whatever was sent is shown as a file and never run as a page of ours.
    response.set('content-security-policy', "default-src 'none'; sandbox")
    return response.type(medium.mimeType).send(Buffer.from(medium.bytes))
  })

  post('/says', (person, { text = '', replyTo }) => {
    const older = replyTo && person.thread.find(({ message }) => message.sid === replyTo)
    const manner = older ? { replyTo: { sid: older.message.sid, from: older.message.from } } : {}
    const said = text.replaceAll('\r\n', '\n').trim()
    // Not awaited: the page shows the message on its way, and the answer when it comes.
    if (said) void citizen(person).says(said, manner)
  })
  post('/taps', (person, { sid, choice }) => {
    const bubble = person.thread.find(({ message, lost }) => message.sid === sid && !lost)
    const tapped = bubble?.choices.find(({ id, kind }) => id === choice && (kind === 'reply' || kind === 'row'))
    if (bubble && tapped) void citizen(person).tapsOn(bubble, tapped)
  })
  router.post(
    '/sends',
    withPerson(async (person, request, response) => {
      const bytes = await readBytes(request, FILE_MAX)
      const headers = { 'content-type': request.get('content-type') ?? '' }
      const data = await new globalThis.Response(new Uint8Array(bytes), { headers }).formData()
      await sendSomething(person, data)
      response.redirect(303, hrefOf(person))
    }),
  )
  post('/clock', (person, { hours, move }) => {
    const by = Number(move ?? hours)
    if (move === 'reset') clock.reset()
    else if (Number.isFinite(by)) clock.moveBy(by * HOUR_MS)
    exchange.emit('typing', person)
  })
  post('/person', async (person, given) => {
    person.reads = 'reads' in given
    person.blocked = 'blocked' in given
    person.optedOut = 'optedOut' in given
    await delivery.setReachable(person, 'reachable' in given)
  })
  post('/faults', (_person, { fault, times, clear }) => {
    const offered = OFFERED[Number(fault)]
    if (clear) faults.clear()
    else if (offered) faults.add({ ...offered.fault, times: Math.min(1000, Math.max(1, Number(times) || 1)) })
  })
  post('/contents', (_person, { sid, status }) => {
    const verdict = VERDICTS.find((one) => one === status)
    if (verdict && exchange.contents.find(sid ?? '')) exchange.contents.decide(sid ?? '', verdict)
  })

  async function sendSomething(person: Person, data: FormData) {
    const kind = `${data.get('kind')}`
    const caption = `${data.get('caption') ?? ''}`
    const given = data.get('file')
    const file =
      given instanceof File && given.size > 0
        ? { mimeType: given.type || 'application/octet-stream', bytes: new Uint8Array(await given.arrayBuffer()) }
        : undefined
    if (kind === 'location') {
      const place = { label: 'Anarkali Bazaar', address: 'Lahore' }
      void citizen(person).sharesLocation(31.5497, 74.3436, place)
    } else if (kind === 'reaction') void citizen(person).does({ kind, emoji: '👍' })
    else if (kind === 'empty') void citizen(person).does({ kind })
    else if (MEDIA.has(kind)) {
      const sent = file && kind === 'audio' ? await asVoiceNote(file) : file
      void citizen(person).sends(kind as MediaType, {
        ...(caption ? { caption } : {}),
        ...(sent ? { file: sent } : {}),
      })
    }
  }
  return router
}
