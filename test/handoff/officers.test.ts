import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { ScriptedChannel } from '../../src/channel/scripted.js'
import { makeOfficers } from '../../src/handoff/officers.js'
import { TicketQueue } from '../../src/handoff/ticket-queue.js'
import { noCheckpoint } from '../../src/inbox/checkpoint.js'
import { memoryEngine } from '../../src/memory/engine.js'
import { silentLog } from '../../src/model/log.js'
import { MessageSid } from '../../src/model/message.js'
import { silentObserver } from '../../src/model/observer.js'
import type { OfficerAct } from '../../src/model/officer.js'
import { Address } from '../../src/model/person.js'
import type { TicketReference } from '../../src/model/ticket.js'
import { makeRunner } from '../../src/runner/handle.js'
import { readPhrases } from '../../src/wording/phrases.js'
import { BILAL, SANA, understood } from '../support/citizen.js'
import { aLibrary, anEntry } from '../support/library.js'

const address = Address.parse('+923001234567')

/** Citizen, bot and officers on one memory: turns are taken when a test says so. */
function aHelpDesk() {
  let now = new Date('2026-11-23T06:00:00Z')
  const clock = { now: () => now }
  const engine = memoryEngine({ time: () => now.getTime() })
  const library = aLibrary([anEntry('youth-loan')])
  const channel = new ScriptedChannel()
  const handle = makeRunner({
    store: engine.store,
    mind: () => ({
      library,
      understand: (text) =>
        understood(text.replace(/\d{11}/, '•••'), { language: 'en', intent: text === 'officer' ? 'human' : 'ask' }),
    }),
    phrases: readPhrases(),
    clock,
    random: randomBytes,
    observer: silentObserver,
    log: silentLog,
    checkpoint: noCheckpoint,
    onBubbles: () => {},
  })
  const queue = new TicketQueue(engine.store, { freshMs: 0 })
  const { store: book, inbox, outbox } = engine
  const officers = makeOfficers({
    book,
    queue,
    inbox,
    outbox,
    clock,
    nudge: () => {},
  })
  let count = 0

  async function takeTurns() {
    for (const shard of Array.from({ length: 64 }, (_, n) => n.toString(16).padStart(2, '0'))) {
      let lease = await inbox.claim(shard)
      while (lease) lease = await handle(lease)
    }
  }

  return {
    engine,
    officers,
    channel,
    takeTurns,
    async says(text: string) {
      const sid = MessageSid.parse(`SM${++count}`)
      const at = now.toISOString()
      const event = { kind: 'message', message: { kind: 'text', sid, receivedAt: at, text } } as const
      await inbox.accept({ address, aliases: [address] }, { v: 1, id: sid, trace: sid, at, event })
      await takeTurns()
    },
    async reference(): Promise<TicketReference> {
      const { rows } = await officers.queue({ view: 'open', officer: 'sana' })
      if (!rows[0]) throw new Error('Nothing waits')
      return rows[0].reference
    },
    hours(hours: number) {
      now = new Date(now.getTime() + hours * 3_600_000)
    },
  }
}

async function aWaitingCitizen() {
  const desk = aHelpDesk()
  await desk.says('officer')
  const reference = await desk.reference()
  const act = (act: OfficerAct, { id = randomBytes(6).toString('hex'), officer = SANA } = {}) =>
    desk.officers.act({ id, reference, officer, act })
  return { ...desk, reference, act }
}

describe('What an officer does', () => {
  it('is pending until its turn is taken, then done', async () => {
    const { officers, reference, act, takeTurns } = await aWaitingCitizen()
    expect(await act({ kind: 'take' }, { id: 'click-1' })).toEqual({ kind: 'pending' })
    expect(await officers.resultOf(reference, 'click-1')).toEqual({ kind: 'pending' })
    await takeTurns()
    expect(await officers.resultOf(reference, 'click-1')).toEqual({ kind: 'done' })
    expect((await officers.story(reference))?.ticket).toMatchObject({ state: 'taken', officer: SANA })
  })

  it('counts once, however often it is sent', async () => {
    const { officers, reference, act, takeTurns } = await aWaitingCitizen()
    await act({ kind: 'say', text: 'Salam, batain' }, { id: 'click-1' })
    await act({ kind: 'say', text: 'Salam, batain' }, { id: 'click-1' })
    await takeTurns()
    expect(await act({ kind: 'say', text: 'Salam, batain' }, { id: 'click-1' })).toEqual({ kind: 'done' })
    await takeTurns()
    const chat = (await officers.story(reference))?.chat ?? []
    expect(chat.filter((said) => said.kind === 'mushir' && said.text.includes('Salam, batain'))).toHaveLength(1)
  })

  it('is refused to the slower of two who click at once, who is told why', async () => {
    const { officers, reference, act, takeTurns } = await aWaitingCitizen()
    await act({ kind: 'say', text: 'I am first' }, { id: 'sanas' })
    await act({ kind: 'say', text: 'Me too' }, { id: 'bilals', officer: BILAL })
    await takeTurns()
    expect(await officers.resultOf(reference, 'sanas')).toEqual({ kind: 'done' })
    expect(await officers.resultOf(reference, 'bilals')).toEqual({ kind: 'refused', why: 'held' })
    const chat = (await officers.story(reference))?.chat ?? []
    expect(JSON.stringify(chat)).not.toContain('Me too')
  })

  it('is refused at once where there is nothing to do it to', async () => {
    const { officers } = await aWaitingCitizen()
    const nowhere = { id: 'click-1', reference: 'MSR-00AAAAA', officer: SANA, act: { kind: 'take' } } as const
    expect(await officers.act(nowhere)).toEqual({ kind: 'refused', why: 'gone' })
  })

  it('keeps numbers out of notes, which outlive what is known of the citizen', async () => {
    const { officers, reference, act, takeTurns } = await aWaitingCitizen()
    await act({ kind: 'note', text: 'call 03001234567' })
    await takeTurns()
    expect((await officers.story(reference))?.ticket.notes[0]?.text).toBe('call •••')
  })

  it('needs no template while the 24 hours run', async () => {
    const { act, hours } = await aWaitingCitizen()
    expect(await act({ kind: 'askTemplate' })).toEqual({ kind: 'refused', why: 'windowOpen' })
    hours(25)
    expect(await act({ kind: 'askTemplate' })).toEqual({ kind: 'pending' })
  })
})

describe('A file of an officer’s', () => {
  it('can’t wait for the citizen as words can', async () => {
    const { act, hours } = await aWaitingCitizen()
    const file = { token: 'x', mimeType: 'application/pdf', name: 'form.pdf' }
    expect(await act({ kind: 'say', text: 'The form', file })).toEqual({ kind: 'pending' })
    hours(25)
    expect(await act({ kind: 'say', text: 'The form', file })).toEqual({ kind: 'refused', why: 'windowClosed' })
  })
})

describe('What an officer sees', () => {
  it('is the chat with who spoke and how far each bubble got, and how long the 24 hours still run', async () => {
    const { officers, reference, act, takeTurns, says, hours } = await aWaitingCitizen()
    await act({ kind: 'say', text: 'Which district?' })
    await takeTurns()
    await says('Swat')
    hours(4)
    const story = await officers.story(reference)
    expect(story?.chat.map((said) => (said.kind === 'event' ? said.what : said.kind))).toEqual([
      'citizen',
      'mushir',
      'say',
      'mushir',
      'citizen',
    ])
    expect(story?.chat[3]).toMatchObject({ by: 'Sana', fate: { kind: 'waiting' } })
    expect(story?.windowLeftMs).toBe(20 * 3_600_000)
    expect(story?.ticket).toMatchObject({ state: 'taken', added: 1 })
    expect(JSON.stringify(story)).not.toContain(address)
  })

  it('is found by reference, by the whole number as people write it, and by nothing less', async () => {
    const { officers, reference } = await aWaitingCitizen()
    for (const words of [reference.toLowerCase(), '0300-1234567', '+92 300 1234567', '0092 3001234567']) {
      expect((await officers.find(words)).map((row) => row.reference)).toEqual([reference])
    }
    expect(await officers.find('0300-123456')).toEqual([])
    expect(await officers.addressOf(reference)).toBe(address)
  })
})
