import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const src = resolve(import.meta.dirname, '../src')

/** Which room may know which (`docs/design.md`). Every room may know `model`. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  understanding: [],
  eligibility: [],
  conversation: ['eligibility', 'reckoning'],
  knowledge: [],
  advice: [],
  wording: [],
  handoff: ['inbox', 'outbox'],
  insights: ['understanding'],
  media: [],
  reckoning: [],
  printing: [],
  inbox: [],
  outbox: ['inbox', 'channel'],
  channel: ['inbox', 'outbox'],
  runner: ['inbox', 'conversation', 'advice', 'wording', 'handoff', 'insights', 'outbox', 'media'],
  redis: ['inbox', 'outbox', 'runner', 'channel', 'handoff', 'insights', 'console', 'media', 'advice'],
  memory: ['inbox', 'outbox', 'runner', 'channel', 'handoff', 'insights', 'console', 'media', 'advice'],
  simulator: [],
  console: ['handoff', 'inbox', 'knowledge'],
}

const OFFICE_PORTS = ['accounts.ts', 'attempts.ts', 'audit.ts', 'office.ts', 'sessions.ts']

/** Where two rooms know each other, only these files of the second are for the first. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  'outbox>channel': ['channel.ts', 'errors.ts', 'failures.ts'],
  'channel>inbox': ['inbox.ts'],
  'channel>outbox': ['outbox.ts'],
  // An adapter knows a port, never a page.
  'redis>advice': ['budget.ts'],
  'memory>advice': ['budget.ts'],
  'redis>console': OFFICE_PORTS,
  'memory>console': OFFICE_PORTS,
}

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? files(join(folder, entry.name))
      : /\.tsx?$/.test(entry.name)
        ? [join(folder, entry.name)]
        : [],
  )
}

interface Arrow {
  from: string
  to: string
  door: string
  file: string
}

const arrows: Arrow[] = files(src).flatMap((file) => {
  const from = relative(src, file).split('/')
  if (from.length < 2) return []
  return [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.{1,2}\/[^']+)'/g)].flatMap((match) => {
    const to = relative(src, resolve(file, '..', match[1] ?? '')).split('/')
    if (to.length < 2 || to[0] === from[0]) return []
    return [
      {
        from: from[0] ?? '',
        to: to[0] ?? '',
        door: to.slice(1).join('/').replace(/\.js$/, '.ts'),
        file: relative(src, file),
      },
    ]
  })
})

describe('The house', () => {
  it('has only rooms that this list knows', () => {
    const rooms = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(rooms.map((room) => room.name).filter((room) => room !== 'cli' && !(room in ARROWS))).toEqual([])
  })

  it('lets data flow one way', () => {
    const wrong = arrows.filter(({ from, to }) => from !== 'cli' && to !== 'model' && !ARROWS[from]?.includes(to))
    expect(wrong.map(({ file, to }) => `${file} knows ${to}`)).toEqual([])
  })

  it('uses doors where two rooms know each other', () => {
    const wrong = arrows.filter(
      ({ from, to, door }) => DOORS[`${from}>${to}`] && !DOORS[`${from}>${to}`]?.includes(door),
    )
    expect(wrong.map(({ file, to, door }) => `${file} knows ${to}/${door}`)).toEqual([])
  })

  it('has heard of Twilio in its channel only, and of Redis in its store only', () => {
    const knows = (pattern: RegExp) =>
      files(src)
        .filter((file) => pattern.test(readFileSync(file, 'utf8')))
        .map((file) => relative(src, file).split('/')[0])
    expect(new Set(knows(/from 'twilio/))).toEqual(new Set(['channel']))
    expect(knows(/from 'ioredis/).filter((room) => room !== 'redis')).toEqual([])
  })

  it('reads the environment in one place', () => {
    const readers = files(src)
      .filter((file) => /process\.env\b/.test(readFileSync(file, 'utf8')))
      .map((file) => relative(src, file))
    expect(readers.filter((file) => file !== 'main.ts' && file !== 'config.ts' && !file.startsWith('cli/'))).toEqual([])
  })
})
