import { randomBytes } from 'node:crypto'
import { makeOfficers } from '../../src/handoff/officers.js'
import { TicketQueue } from '../../src/handoff/ticket-queue.js'
import { noCheckpoint } from '../../src/inbox/checkpoint.js'
import type { MediaFile } from '../../src/media/media-shelf.js'
import { newMediaToken } from '../../src/media/token.js'
import { memoryEngine } from '../../src/memory/engine.js'
import type { Desks } from '../../src/model/desk.js'
import { silentLog } from '../../src/model/log.js'
import type { InboundMessage } from '../../src/model/message.js'
import { silentObserver } from '../../src/model/observer.js'
import { type Address, type PersonId, SHARDS, shardOf } from '../../src/model/person.js'
import type { Ticket } from '../../src/model/ticket.js'
import { fileOpener } from '../../src/opened-file.js'
import { makeRunner } from '../../src/runner/handle.js'
import { readPhrases } from '../../src/wording/phrases.js'
import { understood } from './citizen.js'
import { anAddress, aSid, aTurn, from } from './events.js'
import { aLibrary, anEntry } from './library.js'

/** A picture of one point, as Twilio would hand it out. */
export const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const named = (en: string, ur: string) => ({ en, ur, 'ur-Latn': en })
const DESKS: Desks = {
  all: [
    { id: 'head', name: named('Head office', 'صدر دفتر') },
    { id: 'punjab', name: named('Punjab', 'پنجاب'), provinces: ['punjab'] },
    { id: 'sindh', name: named('Sindh', 'سندھ'), provinces: ['sindh'] },
  ],
  fallback: 'head',
  kinds: new Map(),
}

/** Citizens, bot and officers on one memory; turns are taken as soon as there are any. Nothing is sent. */
export function aHelpDesk() {
  let offset = 0
  let lastToken = ''
  const time = () => Date.now() + offset
  const clock = { now: () => new Date(time()) }
  const engine = memoryEngine({ time })
  const library = aLibrary([anEntry('youth-loan'), anEntry('karobar-card')], {
    desks: DESKS,
    canned: [{ id: 'salaam', title: named('Greeting', 'سلام'), text: named('Salaam!', 'السلام علیکم') }],
  })
  const { inbox, outbox, store: book, office } = engine
  const handle = makeRunner({
    store: engine.store,
    mind: () => ({
      library,
      understand: (text) => understood(text, { language: 'en', intent: text === 'officer' ? 'human' : 'ask' }),
    }),
    phrases: readPhrases(),
    clock,
    random: randomBytes,
    observer: silentObserver,
    log: silentLog,
    checkpoint: noCheckpoint,
    onBubbles: () => {},
  })
  const queue = new TicketQueue(book, { freshMs: 0 })
  const files = new Map<string, Uint8Array>()

  async function takeTurns(shards = SHARDS) {
    for (const shard of shards) {
      let lease = await inbox.claim(shard)
      while (lease) lease = await handle(lease)
    }
  }

  const officers = makeOfficers({
    book,
    queue,
    inbox,
    outbox,
    clock,
    nudge: (person) => void takeTurns([shardOf(person)]),
  })

  async function hears(address: Address, message: Omit<InboundMessage, 'sid' | 'receivedAt'>) {
    const sid = aSid()
    const at = clock.now().toISOString()
    const event = { kind: 'message', message: { ...message, sid, receivedAt: at } as InboundMessage } as const
    await inbox.accept(from(address), { v: 1, id: sid, trace: sid, at, event })
    await takeTurns()
    return sid
  }

  return {
    engine,
    office,
    officers,
    clock,
    library,
    files,
    openFile: fileOpener(book, async (url) => {
      const bytes = files.get(url)
      return bytes ? { kind: 'found', bytes } : { kind: 'gone' }
    }),
    /** All that is said to them is handed to the provider, which couldn't deliver the last of it. */
    async fails(person: PersonId, errorCode: number) {
      // The turn that said it had leased the sending, and nobody sends here.
      offset += 61_000
      let lease = await outbox.claimFor(person, clock.now())
      let last = lease?.bubble.id
      let sid = ''
      while (lease) {
        last = lease.bubble.id
        sid = aSid()
        lease = await outbox.done(lease, sid, clock.now())
      }
      if (last) await outbox.receipt(last, { sid, status: 'undelivered', errorCode })
    },
    async keepFile(person: PersonId, file: MediaFile) {
      const token = newMediaToken(person, clock.now(), randomBytes)
      await engine.media.put(person, token, file)
      lastToken = token
      return token
    },
    /** What Twilio would fetch of the file an officer sent last. */
    lastFile: () => engine.media.get(lastToken),
    elapse(ms: number) {
      offset += ms
    },
    says: (address: Address, text: string) => hears(address, { kind: 'text', text } as InboundMessage),
    /** The citizen sends a file; returns the message's sid. */
    sends(address: Address, bytes: Uint8Array, { media = 'image', mimeType = 'image/png' } = {}) {
      const url = `https://api.twilio.com/${randomBytes(6).toString('hex')}`
      files.set(url, bytes)
      return hears(address, { kind: 'media', media, mimeType, url, caption: '' } as InboundMessage)
    },
    /** Somebody who wrote `words` and asked for an officer; the ticket then is as `about` says. */
    async aRequest(words: string, about: Partial<Ticket> = {}) {
      const address = anAddress()
      await hears(address, { kind: 'text', text: words } as InboundMessage)
      await hears(address, { kind: 'text', text: 'officer' } as InboundMessage)
      const person = await book.personCalled(address)
      const [opened] = person ? await book.ticketsOf(person) : []
      if (!person || !opened) throw new Error('No ticket was opened')
      const ticket = { ...opened, ...about }
      const note = {
        v: 1,
        id: aSid(),
        trace: 't',
        at: clock.now().toISOString(),
        event: { kind: 'waitOver', wait: 'x' },
      } as const
      await inbox.put(person, note)
      const lease = await inbox.claim(shardOf(person))
      if (!lease) throw new Error('No turn to take')
      await engine.store.commit(
        lease,
        aTurn({ conversation: (await book.conversation(person)) ?? '', tickets: [ticket] }),
      )
      return { address, person, ticket, reference: ticket.reference }
    },
  }
}
export type HelpDesk = ReturnType<typeof aHelpDesk>
