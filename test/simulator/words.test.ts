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
import { keepPageWords } from '../contracts/page-words.js'
import { localeWords } from '../support/locale-words.js'

const english = localeWords('en', 'simulator')
const urdu = localeWords('ur', 'simulator')

const src = new URL('../../src/', import.meta.url)
const pages = readdirSync(new URL('simulator/', src), { recursive: true, encoding: 'utf8' })
const code = [...pages.map((file) => `simulator/${file}`), 'understood-rows.ts']
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(new URL(file, src), 'utf8'))
  .join('\n')

describe('The simulator’s words', () => {
  keepPageWords({ english, urdu, code, asks: /(?:say|tell)\('([\w.]+)'/g })

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

  it('throw when one is missing: nobody reads a key', () => {
    expect(() => readWords().ur.say('no.such.words')).toThrow(
      'locales/ur/simulator.json has no words for "no.such.words"',
    )
  })
})
