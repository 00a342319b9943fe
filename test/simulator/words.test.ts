import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../src/conversation/turn.js'
import { PARTS } from '../../src/model/entry.js'
import { INTENTS, type Slots } from '../../src/model/utterance.js'
import { OFFERED } from '../../src/simulator/beside.js'
import type { ApprovalStatus } from '../../src/simulator/contents.js'
import type { Status } from '../../src/simulator/message.js'
import { VERDICTS } from '../../src/simulator/templates.js'
import { readWords } from '../../src/simulator/words.js'
import { localeWords, variablesOf } from '../support/locale-words.js'

const english = localeWords('en', 'simulator')
const urdu = localeWords('ur', 'simulator')

const src = new URL('../../src/', import.meta.url)
const pages = readdirSync(new URL('simulator/', src), { recursive: true, encoding: 'utf8' })
const code = [...pages.map((file) => `simulator/${file}`), 'understood-rows.ts']
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(new URL(file, src), 'utf8'))
  .join('\n')

describe('The simulator’s words', () => {
  it('are the same ones in English and in Urdu', () => {
    expect([...urdu.keys()].sort()).toEqual([...english.keys()].sort())
    for (const [key, text] of urdu)
      expect({ key, variables: variablesOf(text) }).toEqual({ key, variables: variablesOf(english.get(key) ?? '') })
  })

  it('are all there where the pages ask for them by name', () => {
    const asked = [...code.matchAll(/(?:say|tell)\('([\w.]+)'/g)].map(([, key]) => key ?? '')
    const has = (key: string) => english.has(key) || english.has(`${key}_other`)
    expect(asked.length).toBeGreaterThan(50)
    expect(asked.filter((key) => !has(key))).toEqual([])
  })

  it('have a name for every fault that is offered, and for every verdict', () => {
    expect(OFFERED.filter(({ key }) => !english.has(`faults.offered.${key}`))).toEqual([])
    expect(VERDICTS.filter((verdict) => !english.has(`templates.${verdict}`))).toEqual([])
  })

  it('name all that can be understood of a message', () => {
    const slots: Record<keyof Slots, true> = {
      amount: true,
      age: true,
      province: true,
      district: true,
      gender: true,
      stage: true,
      sector: true,
      duration: true,
      percent: true,
      way: true,
    }
    const outcomes: Record<Outcome, true> = { answer: true, clarify: true, unknown: true, control: true, silent: true }
    for (const [stem, names] of [
      ['intents', INTENTS],
      ['parts', PARTS],
      ['slots', Object.keys(slots)],
      ['outcomes', Object.keys(outcomes)],
    ] as const)
      for (const name of names) expect(english.has(`understood.${stem}.${name}`), name).toBe(true)
  })

  it('name every status a template can have', () => {
    const statuses: Record<ApprovalStatus, true> = {
      unsubmitted: true,
      received: true,
      pending: true,
      approved: true,
      rejected: true,
      paused: true,
      disabled: true,
    }
    for (const status of Object.keys(statuses)) expect(english.has(`templates.status.${status}`), status).toBe(true)
  })

  it('name every status a message can have', () => {
    const statuses: Record<Status, true> = {
      accepted: true,
      scheduled: true,
      queued: true,
      sending: true,
      sent: true,
      delivered: true,
      read: true,
      undelivered: true,
      failed: true,
      canceled: true,
      received: true,
      receiving: true,
    }
    for (const status of Object.keys(statuses)) expect(english.has(`statuses.${status}`), status).toBe(true)
  })

  it('are all used', () => {
    const stems = [...code.matchAll(/`([\w.]+\.)\$\{/g)].map(([, stem]) => stem ?? '')
    const idle = [...english.keys()]
      .map((key) => key.replace(/_(one|other)$/, ''))
      .filter((key) => !code.includes(`'${key}'`) && !stems.some((stem) => key.startsWith(stem)))
    expect(idle).toEqual([])
  })

  it('use Urdu’s own letters, and no sign where a word belongs', () => {
    for (const [key, text] of urdu) expect(text, key).not.toMatch(/[يكه]|\d%|%\d/)
  })

  it('throw when one is missing: nobody reads a key', () => {
    expect(() => readWords().ur.say('no.such.words')).toThrow(
      'locales/ur/simulator.json has no words for "no.such.words"',
    )
  })
})
