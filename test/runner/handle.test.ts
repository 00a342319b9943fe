import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { noCheckpoint } from '../../src/inbox/checkpoint.js'
import type { Lease } from '../../src/inbox/inbox.js'
import { Postpone } from '../../src/inbox/postpone.js'
import { memoryEngine } from '../../src/memory/engine.js'
import { silentLog } from '../../src/model/log.js'
import { MessageSid } from '../../src/model/message.js'
import { silentObserver } from '../../src/model/observer.js'
import { Address, type PersonId } from '../../src/model/person.js'
import type { SendLease } from '../../src/outbox/outbox.js'
import { makeRunner } from '../../src/runner/handle.js'
import { readPhrases } from '../../src/wording/phrases.js'
import { understood } from '../support/citizen.js'
import { aLibrary, anEntry } from '../support/library.js'

const now = new Date('2026-11-22T09:00:00Z')
const address = Address.parse('+923001234567')

type Intent = Parameters<typeof understood>[1]

function aRunner(intent: Intent | ((text: string) => Intent) = { candidates: [{ entry: 'youth-loan', score: 0.9 }] }) {
  const meant = (text: string) => (typeof intent === 'function' ? intent(text) : intent)
  const engine = memoryEngine()
  const nudged: PersonId[] = []
  const sends: (SendLease | undefined)[] = []
  const library = aLibrary([anEntry('youth-loan')])
  const handle = makeRunner({
    store: engine.store,
    mind: () => ({
      library,
      understand: (text) => understood(text.replace(/\d{5}-\d{7}-\d/, '•••'), { language: 'en', ...meant(text) }),
    }),
    phrases: readPhrases(),
    clock: { now: () => now },
    random: randomBytes,
    observer: silentObserver,
    log: silentLog,
    checkpoint: noCheckpoint,
    onBubbles(person, send) {
      nudged.push(person)
      sends.push(send)
    },
  })
  let count = 0
  async function lease(text: string): Promise<Lease> {
    const sid = MessageSid.parse(`SM${++count}`)
    const at = now.toISOString()
    const message = { kind: 'text', sid, receivedAt: at, text } as const
    const accepted = await engine.inbox.accept(
      { address, aliases: [address] },
      { v: 1, id: sid, trace: 't', at, event: { kind: 'message', message } },
      { mayLease: true },
    )
    if (accepted.kind !== 'accepted' || !accepted.lease) throw new Error('no lease')
    return accepted.lease
  }
  return { engine, handle, lease, nudged, sends }
}

describe('A turn', () => {
  it('leaves the conversation, the bubble and both lines of the chat behind, in one commit', async () => {
    const { engine, handle, lease, nudged, sends } = aRunner()
    const leased = await lease('youth loan?')
    expect(await handle(leased)).toBeUndefined()
    expect(JSON.parse((await engine.store.conversation(leased.person)) ?? '')).toMatchObject({
      v: 2,
      met: true,
      language: 'en',
    })
    expect(sends[0]?.bubble.about).toEqual({ entry: 'youth-loan', part: 'summary', knowledge: 'test' })
    expect((await engine.store.lines(leased.person)).map(({ kind }) => kind)).toEqual(['in', 'out'])
    expect(nudged).toEqual([leased.person])
  })

  it('keeps what was written only as it was masked', async () => {
    const { engine, handle, lease } = aRunner()
    const leased = await lease('my cnic 12345-1234567-1')
    await handle(leased)
    expect(JSON.stringify(await engine.store.lines(leased.person))).not.toContain('1234567')
    expect(JSON.stringify(await engine.store.insights(new Date(0)))).not.toContain('1234567')
  })

  it('tells editors which question ended with an officer, not that a person was asked for', async () => {
    const { engine, handle, lease } = aRunner((text) =>
      text.startsWith('officer') ? { intent: 'human' } : { candidates: [{ entry: 'youth-loan', score: 0.9 }] },
    )
    await handle(await lease('youth loan for my sheep?'))
    await handle(await lease('officer please'))
    const insights = await engine.store.insights(new Date(0))
    expect(insights.map(({ text, outcome, entries }) => ({ text, outcome, entries }))).toEqual([
      { text: 'youth loan for my sheep?', outcome: 'answer', entries: ['youth-loan'] },
      { text: 'youth loan for my sheep?', outcome: 'officer', entries: ['youth-loan'] },
    ])
  })

  it('tells editors nothing of a complaint: that is for officers', async () => {
    const { engine, handle, lease } = aRunner({ intent: 'complaint' })
    await handle(await lease('the bank clerk was rude'))
    expect((await engine.store.insights(new Date(0))).filter(({ outcome }) => outcome === 'officer')).toEqual([])
  })

  it('opens a ticket that an officer will find', async () => {
    const { engine, handle, lease } = aRunner({ intent: 'human' })
    await handle(await lease('a person please'))
    expect(await engine.store.openTickets()).toMatchObject([
      { reason: 'asked', state: 'waiting', summary: 'a person please', language: 'en' },
    ])
  })

  it('counts what the citizen adds to it, and takes it off the queue when they take it back', async () => {
    const { engine, handle, lease } = aRunner({ intent: 'human' })
    await handle(await lease('a person please'))
    await handle(await lease('a person!'))
    expect(await engine.store.openTickets()).toMatchObject([{ added: 1 }])
    const { handle: cancels, lease: again } = { handle, lease }
    await cancels(await again('officer'))
    expect(await engine.store.openTickets()).toHaveLength(1)
  })

  it('that meets a conversation of newer code is put off, and nothing is written', async () => {
    const { engine, handle, lease } = aRunner()
    const leased = await lease('youth loan?')
    await handle(leased)
    const second = await lease('again')
    const newer = JSON.stringify({ ...JSON.parse(second.conversation ?? ''), v: 99 })
    await expect(handle({ ...second, conversation: newer })).rejects.toThrow(Postpone)
    expect(await engine.store.conversation(leased.person)).not.toBe(newer)
  })
})
