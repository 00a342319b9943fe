import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'
import { ScriptedChannel } from '../../src/channel/scripted.js'
import { noCheckpoint } from '../../src/inbox/checkpoint.js'
import { startInboxWorker } from '../../src/inbox/worker.js'
import { memoryEngine } from '../../src/memory/engine.js'
import type { Bubble } from '../../src/model/bubble.js'
import { silentLog } from '../../src/model/log.js'
import { type InboundMessage, MessageSid } from '../../src/model/message.js'
import { silentObserver } from '../../src/model/observer.js'
import { Address } from '../../src/model/person.js'
import { pacer } from '../../src/outbox/pace.js'
import { startOutboxWorker } from '../../src/outbox/worker.js'
import { makeApology } from '../../src/runner/apology.js'
import { makeRunner, type RunnerParts } from '../../src/runner/handle.js'

/** What a transcript is played with: a mind, the phrases, and whatever else the runner is to know. */
export type Stage = Pick<RunnerParts, 'mind' | 'phrases'> & Partial<RunnerParts>

const SOMEBODY = Address.parse('+923000000000')
const SPAN = /^(\d+) (minute|hour|day|week|month)s? later$/
const MS = { minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000, month: 2_629_800_000 }

/**
 * Plays the citizen's side of a transcript and writes down both. A transcript is a text anybody can read:
 *
 *     you: NTN kaise banta hai        what the citizen writes
 *     you tap: Meri list banaein      a choice of the last bubble, by its words
 *     -- 3 days later                 time goes by; reminders that are due are sent
 *     # …                             a remark
 *
 * All other lines are Mushir's and are written anew. Choices to tap stand in [brackets].
 */
export async function played(script: string, stage: Stage, startsAt: Date): Promise<string> {
  let now = startsAt
  const clock = { now: () => now }
  const engine = memoryEngine({ random: counted() })
  const channel = new ScriptedChannel()
  const parts = { clock, observer: silentObserver, log: silentLog, leaseMs: 60_000, sweepEveryMs: 0 }
  const outbox = startOutboxWorker({ ...parts, outbox: engine.outbox, channel, pace: pacer(0) })
  const random = counted()
  const kept = { store: engine.store, media: engine.media }
  const runner = { ...parts, ...kept, random, checkpoint: noCheckpoint, ...stage }
  const inbox = startInboxWorker({
    ...parts,
    inbox: engine.inbox,
    handle: makeRunner({ ...runner, onBubbles: (person, send) => outbox.nudge(person, send) }),
    apology: makeApology({ phrases: stage.phrases, clock, random }),
    queued: (person) => outbox.nudge(person),
  })
  let count = 0
  let choices: { id: string; title: string }[] = []

  async function hears(message: object): Promise<string[]> {
    const sid = MessageSid.parse(`SM${`${++count}`.padStart(32, '0')}`)
    const at = now.toISOString()
    const whole = { sid, receivedAt: at, ...message } as InboundMessage
    const event = { v: 1 as const, id: sid, trace: sid, at, event: { kind: 'message' as const, message: whole } }
    const before = channel.sent.length
    const accepted = await engine.inbox.accept({ address: SOMEBODY, aliases: [SOMEBODY] }, event, { mayLease: true })
    if (accepted.kind === 'accepted' && accepted.lease) inbox.take(accepted.lease)
    return said(before)
  }

  async function said(before: number): Promise<string[]> {
    await inbox.idle()
    await outbox.idle()
    const fresh = channel.sent.slice(before)
    const last = fresh.at(-1)?.bubble
    if (last) choices = choicesOf(last)
    return fresh.flatMap(({ bubble, asTemplate }) => shown(bubble, asTemplate))
  }

  async function passes(ms: number): Promise<string[]> {
    const end = now.getTime() + ms
    const heard: string[] = []
    // Hour by hour, so that what is due on the way comes at its time.
    while (now.getTime() < end) {
      now = new Date(Math.min(end, now.getTime() + MS.hour))
      if ((await engine.inbox.wake(now)) === 0) continue
      const before = channel.sent.length
      await inbox.sweep()
      const words = await said(before)
      if (words.length > 0) heard.push(`   (${inPakistan(now)})`, ...words)
    }
    return heard
  }

  const out: string[] = []
  for (const line of script.split('\n')) {
    if (line.startsWith('#')) out.push(line)
    else if (line.startsWith('you: ')) out.push('', line, ...(await hears({ kind: 'text', text: line.slice(5) })))
    else if (line.startsWith('you tap: ')) {
      const title = line.slice(9)
      const choice = choices.find((one) => one.title === title)
      if (!choice) throw new Error(`${out.join('\n')}\n"${title}" isn't among the choices`)
      out.push('', line, ...(await hears({ kind: 'tap', payload: choice.id, label: title })))
    } else if (line.startsWith('-- ')) {
      const [, many, unit] = SPAN.exec(line.slice(3)) ?? []
      if (!many || !unit) throw new Error(`"${line}" must look like "-- 3 days later"`)
      out.push('', line, ...(await passes(Number(many) * MS[unit as keyof typeof MS])))
    }
  }
  await inbox.drain()
  await outbox.drain()
  return `${out.join('\n').trim()}\n`
}

/** Compares a transcript with what is said today. `UPDATE_TRANSCRIPTS=1` writes it anew, to be reviewed as a diff. */
export async function expectTranscript(file: URL, stage: Stage, startsAt = new Date('2026-12-01T05:00:00Z')) {
  if (!existsSync(file)) throw new Error(`There is no transcript ${file.pathname}`)
  const script = readFileSync(file, 'utf8')
  const today = await played(script, stage, startsAt)
  if (process.env.UPDATE_TRANSCRIPTS === '1') writeFileSync(file, today)
  else expect(today).toBe(script)
}

function choicesOf({ interactive }: Bubble): { id: string; title: string }[] {
  if (!interactive) return []
  return interactive.kind === 'buttons' ? [...interactive.buttons] : [...interactive.rows]
}

function shown(bubble: Bubble, asTemplate: boolean): string[] {
  const indent = (text: string) => text.split('\n').map((line) => `   ${line}`.trimEnd())
  if (asTemplate) {
    const { name = '', variables = {} } = bubble.template ?? {}
    return [`   (template ${name}: ${Object.values(variables).join(' | ')})`]
  }
  if (bubble.media) return [`   (${bubble.media.mimeType}) ${bubble.media.caption}`]
  const body = indent(bubble.interactive?.body ?? bubble.text)
  const titles = choicesOf(bubble).map(({ title }) => `[${title}]`)
  return titles.length > 0 ? [...body, `   ${titles.join(' ')}`] : body
}

function inPakistan(at: Date): string {
  return `${new Date(at.getTime() + 5 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')} in Pakistan`
}

/** The same "random" bytes in every run, never twice the same (mulberry32). */
function counted(): (bytes: number) => Uint8Array {
  let state = 1
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return (t ^ (t >>> 14)) >>> 24
  }
  return (bytes) => Uint8Array.from({ length: bytes }, next)
}
