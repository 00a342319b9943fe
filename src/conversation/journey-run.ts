import { type Person, withConsequences } from '../eligibility/person.js'
import { type FactValue, PERSON_FIELDS } from '../model/entry.js'
import type { AskStep, Journey, SeriesStep } from '../model/journey.js'
import type { Library } from '../model/library.js'
import type { Conversation, Run } from './conversation.js'

const MOST_RUNS = 5
const MOST_ASKED = 20
const MOST_DONE = 30

/** What the journey knows of its own; a new one where it was never begun. */
export function runOf(conversation: Conversation, journey: string): Run {
  const run = conversation.runs?.find((one) => one.journey === journey)
  return run ?? { journey, answers: {}, asked: [], open: [], done: [], tries: 0 }
}

/** The latest stays last. When there are too many the oldest goes in which nothing was done for good: lessons learned stay. */
export function withRun(conversation: Conversation, run: Run): Conversation {
  const runs = [...(conversation.runs ?? []).filter(({ journey }) => journey !== run.journey), run]
  const first = runs.findIndex(({ done }) => done.length === 0)
  const leaves = runs.length <= MOST_RUNS ? -1 : Math.max(0, first)
  return { ...conversation, runs: runs.filter((_, at) => at !== leaves) }
}

/** Begins anew: what was learned of the person and what was done stays, this journey's own answers go. */
export function begunAnew(conversation: Conversation, journey: string): Conversation {
  const { done } = runOf(conversation, journey)
  return withRun(conversation, { journey, answers: {}, asked: [], open: [], done, tries: 0 })
}

/** Everything known that a step of this journey may ask about, with what follows from it. */
export function knownTo(conversation: Conversation, journey: string): Person {
  return withConsequences({ ...conversation.told, ...runOf(conversation, journey).answers })
}

/** Keeps answers where they belong: with the person, or with this journey alone. */
export function withAnswers(
  conversation: Conversation,
  journey: Journey,
  answers: Readonly<Record<string, FactValue>>,
): Conversation {
  let told = conversation.told
  const run = runOf(conversation, journey.id)
  let own = run.answers
  // A new province leaves no old district standing.
  if (answers.province !== undefined && answers.province !== told.province) {
    const { district: _, ...elsewhere } = told
    told = elsewhere as Conversation['told']
  }
  for (const [name, value] of Object.entries(answers)) {
    if (isKept(name, journey)) told = { ...told, [name]: value }
    else own = { ...own, [name]: value }
  }
  return withRun({ ...conversation, told }, { ...run, answers: own, tries: 0 })
}

function isKept(name: string, journey: Journey): boolean {
  const asks = [...journey.steps.values()].find((step): step is AskStep => step.kind === 'ask' && step.name === name)
  return asks?.keep ?? PERSON_FIELDS.some((field) => field === name)
}

/** Notes that a question was put. */
export function asked(conversation: Conversation, journey: string, step: string): Conversation {
  const run = runOf(conversation, journey)
  if (run.asked.includes(step)) return conversation
  return withRun(conversation, { ...run, asked: [...run.asked, step].slice(-MOST_ASKED) })
}

/** Notes that a question stays open, so that it isn't put again. */
export function leftOpen(conversation: Conversation, journey: string, step: string): Conversation {
  const run = runOf(conversation, journey)
  return withRun(conversation, { ...run, tries: 0, open: [...run.open, step].slice(-MOST_ASKED) })
}

export function done(conversation: Conversation, journey: string, what: string): Conversation {
  const run = runOf(conversation, journey)
  if (run.done.includes(what)) return conversation
  return withRun(conversation, { ...run, done: [...run.done, what].slice(-MOST_DONE) })
}

/** The first step of a series that isn't done, and its place, counted from 1; undefined when all are. */
export function nextOf(
  conversation: Conversation,
  journey: string,
  { of }: SeriesStep,
): { step: string; at: number } | undefined {
  const learned = runOf(conversation, journey).done
  const at = of.findIndex((one) => !learned.includes(one.done))
  const next = of[at]
  return next && { step: next.step, at: at + 1 }
}

/** A journey whose series was begun, and isn't through: the latest. */
export function begunSeries(conversation: Conversation, library: Pick<Library, 'journey'>): string | undefined {
  return conversation.runs?.findLast((run) => {
    const series = [...(library.journey(run.journey)?.steps.values() ?? [])].find((step) => step.kind === 'series')
    return run.done.length > 0 && series !== undefined && nextOf(conversation, run.journey, series) !== undefined
  })?.journey
}

export function triedAgain(conversation: Conversation, journey: string): Conversation {
  const run = runOf(conversation, journey)
  return withRun(conversation, { ...run, tries: run.tries + 1 })
}
