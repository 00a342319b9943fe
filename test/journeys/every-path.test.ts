import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readChoiceId } from '../../src/conversation/choice-id.js'
import type { Conversation } from '../../src/conversation/conversation.js'
import { loadFolder } from '../../src/knowledge/load.js'
import { type AskStep, MENU, PROFILE } from '../../src/model/journey.js'
import type { Reply } from '../../src/model/reply.js'
import type { Slots } from '../../src/model/utterance.js'
import { aCitizen, type Citizen } from '../support/citizen.js'

/** Walks the journeys as they stand in `knowledge/`, by every choice there is. */
const { library, journeys } = loadFolder('knowledge')
const GUIDES = [...journeys.keys()].filter((id) => id !== MENU && id !== PROFILE)
const LONGEST = 60

const at = (conversation: Conversation | undefined): Citizen => {
  const citizen = aCitizen({ library })
  if (conversation) citizen.conversation = conversation
  return citizen
}

const begin = (journey: string) => at(undefined).taps({ kind: 'resume', journey })

/** Where a person stands within the journey; undefined once it has led them out of it. */
function standing({ conversation: { focus } }: Citizen, journey: string) {
  return focus.kind === 'journey' && focus.journey === journey
    ? journeys.get(journey)?.steps.get(focus.step)
    : undefined
}

/** What one can do at a question: each of its choices, and an answer in words where it takes one. */
function waysOn(citizen: Citizen, journey: string): string[] {
  const step = standing(citizen, journey)
  const ids = citizen.choices.filter((id) => readChoiceId(id)?.kind !== 'menu')
  const words = step?.kind === 'ask' && step.as !== 'choice' && step.as !== 'yes-no' ? [`words ${step.id}`] : []
  return [...ids, ...words]
}

function goes(citizen: Citizen, way: string, journey: string, die = 0): Citizen {
  const step = standing(citizen, journey)
  const next = at(citizen.conversation)
  if (!way.startsWith('words ') || step?.kind !== 'ask') return next.tapsId(way)
  if (step.as === 'place') return next.says('Swat', { slots: { province: 'kp', district: 'swat' } })
  if (step.as === 'text') return next.says('two steel boxes', {}, { kind: 'unknown' })
  const figure = within(step, die)
  const slots: Slots = step.as === 'age' ? { age: figure } : step.as === 'amount' ? { amount: { max: figure } } : {}
  return next.says(`${figure}`, { number: figure, slots })
}

/** A figure that the question takes; sums small and large, since schemes have their limits. */
function within({ min = 0, max = Number.POSITIVE_INFINITY, as }: AskStep, die: number): number {
  const sums = [300_000, 50_000, 10_000, 2_000_000]
  const usual = as === 'amount' ? (sums[die % sums.length] as number) : as === 'age' ? 30 : as === 'months' ? 24 : 5
  return Math.max(min, Math.min(max, usual))
}

/** Leads on: to an entry, a checklist, another journey, a person. The menu alone is no end. */
function isUseful(replies: readonly Reply[]): boolean {
  const choices = replies.flatMap((reply) => reply.choices)
  return choices.some(({ id }) => {
    const act = readChoiceId(id)
    return act !== undefined && act.kind !== 'menu'
  })
}

describe.each(GUIDES)('The journey %s', (journey) => {
  it('leads on from every choice at every step, and never into nothing', () => {
    const taken = new Set<string>()
    const waiting = [begin(journey)]
    const dead: string[] = []
    for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
      const step = standing(here, journey)
      if (!step) continue
      for (const way of waysOn(here, journey)) {
        if (taken.has(`${step.id} ${way}`)) continue
        taken.add(`${step.id} ${way}`)
        const there = goes(here, way, journey)
        const replies = there.lastTurn?.replies ?? []
        const asks = waysOn(there, journey).some((one) => one.startsWith('words '))
        if (!(asks || isUseful(replies)) || there.lastHeard.includes('journey.gone')) {
          dead.push(`${step.id} by ${way}: ${there.lastHeard}`)
        }
        waiting.push(there)
      }
    }
    expect(dead).toEqual([])
    const passed = new Set([...taken].map((one) => one.split(' ')[0]))
    expect(passed.size).toBeGreaterThan(0)
  })

  it('comes to an end that leads on, whatever mixture of answers is given', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: LONGEST, maxLength: LONGEST }), (dice) => {
        let here = begin(journey)
        for (const die of dice) {
          const step = standing(here, journey)
          if (step === undefined || isEnd(step.kind)) break
          const ways = waysOn(here, journey)
          here = goes(here, ways[die % ways.length] ?? '', journey, die)
        }
        const step = standing(here, journey)
        expect(step?.kind === 'ask' ? `still asks ${step.id}` : 'an end').toBe('an end')
        expect(isUseful(here.lastTurn?.replies ?? [])).toBe(true)
      }),
      { numRuns: 60, seed: 8 },
    )
  })
})

describe('The forms that go to a desk', () => {
  it('ask for nothing but what desks.yaml has a name for', () => {
    const { kinds } = library.desks()
    const wanted = [...journeys.values()].flatMap(({ steps }) =>
      [...steps.values()].flatMap((step) => {
        if (step.kind !== 'confirm') return []
        if (step.requestBy === undefined) return [step.request]
        const asks = [...steps.values()].find((one) => one.kind === 'ask' && one.name === step.requestBy)
        return (asks?.options ?? []).map(({ set }) => set?.[step.requestBy ?? ''])
      }),
    )
    expect(wanted.length).toBeGreaterThan(0)
    expect(wanted.filter((kind) => !kinds.has(String(kind)))).toEqual([])
  })
})

function isEnd(kind: string): boolean {
  return kind === 'find' || kind === 'path' || kind === 'pick' || kind === 'confirm' || kind === 'reckon'
}
