import { PERSON_FIELDS } from '../../model/entry.js'
import type { Condition, Journey, JourneyStep } from '../../model/journey.js'
import type { Complain } from '../complaint.js'
import type { RuleFamily } from './base.js'

/** Whatever is answered, a journey goes on, and ends where something useful stands. */
export const journeyPaths: RuleFamily = ({ loaded }, complain) => {
  // The profile's answers are anybody's to ask about.
  const remembered = [...loaded.journeys.values()].flatMap(({ steps }) =>
    [...steps.values()].flatMap((step) => (step.kind === 'ask' && step.keep ? [step.name] : [])),
  )
  for (const journey of loaded.journeys.values()) {
    const file = `journeys/${journey.id}/journey.yaml`
    checkEnds(journey, file, complain)
    checkAnswers(journey, new Set([...PERSON_FIELDS, ...remembered]), file, complain)
  }
}

function checkEnds(journey: Journey, file: string, complain: Complain) {
  const steps = [...journey.steps.values()]
  const reached = reachedFrom(journey)
  const useful = endingUsefully(steps)
  for (const step of steps) {
    if (!reached.has(step.id)) {
      complain('error', file, 1, 'unreachable-step', {
        en: `nothing leads to the step ${step.id}: lead an option there, or take it out`,
        ur: `قدم ${step.id} تک کوئی راستہ نہیں: کسی جواب کو اس تک لے جائیں، یا اسے نکال دیں`,
      })
    }
    if (!useful.has(step.id)) {
      complain('error', file, 1, 'no-end', {
        en: `the step ${step.id} leads to no end: write next:, or an option that leads to an entry, a journey or a person`,
        ur: `قدم ${step.id} کہیں ختم نہیں ہوتا: next: لکھیں، یا ایسا جواب جو کسی اندراج، سلسلے یا افسر تک جائے`,
      })
    }
    if (step.when && step.next === undefined && step.id !== journey.start) {
      complain('error', file, 1, 'no-end', {
        en: `the step ${step.id} may be passed over, and nothing follows it: write next:`,
        ur: `قدم ${step.id} چھوڑا جا سکتا ہے مگر اس کے بعد کچھ نہیں: next: لکھیں`,
      })
    }
    if (step.kind === 'pick' && step.picks.every(({ when }) => when !== undefined)) {
      complain('error', file, 1, 'no-end', {
        en: `${step.id}: for some people nothing of this applies: leave one without when:`,
        ur: `${step.id}: کچھ لوگوں کے لیے اس میں کچھ نہیں بچتا: ایک کو when: کے بغیر رکھیں`,
      })
    }
  }
}

/** Where a step can lead within its journey. */
function following(step: JourneyStep): string[] {
  const options = step.options.flatMap(({ to }) => (to?.kind === 'step' ? [to.step] : []))
  return [...(step.next === undefined ? [] : [step.next]), ...options, ...named(step)]
}

function named(step: JourneyStep): readonly string[] {
  switch (step.kind) {
    case 'find':
      return step.ask
    case 'reckon':
      return Object.values(step.asks)
    case 'series':
      return step.of.map((one) => one.step)
    default:
      return []
  }
}

function reachedFrom(journey: Journey): ReadonlySet<string> {
  // A step people ask for in words is a beginning of its own; so is each question of the profile, shown from there.
  const showsAll = [...journey.steps.values()].some(({ kind }) => kind === 'profile')
  const begins = [...journey.steps.values()].filter(
    ({ id, utterances }) =>
      id === journey.start || showsAll || Object.values(utterances).some((said) => said.length > 0),
  )
  const reached = new Set<string>()
  const waiting = begins.map(({ id }) => id)
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const step = journey.steps.get(id)
    if (!step || reached.has(id)) continue
    reached.add(id)
    waiting.push(...following(step))
  }
  return reached
}

/** The steps from which something useful can be reached. */
function endingUsefully(steps: readonly JourneyStep[]): ReadonlySet<string> {
  const useful = new Set(steps.filter(isEnd).map(({ id }) => id))
  for (let before = -1; before !== useful.size; ) {
    before = useful.size
    for (const step of steps) if (following(step).some((id) => useful.has(id))) useful.add(step.id)
  }
  return useful
}

function isEnd(step: JourneyStep): boolean {
  if (step.options.some(({ to }) => to !== undefined && to.kind !== 'step')) return true
  switch (step.kind) {
    case 'find':
    case 'reckon':
    case 'path':
    case 'pick':
    case 'confirm':
    case 'profile':
      return true
    case 'tell':
      return step.next === undefined
    default:
      return false
  }
}

/** A condition on what is never asked could never hold. */
function checkAnswers(journey: Journey, known: ReadonlySet<string>, file: string, complain: Complain) {
  const steps = [...journey.steps.values()]
  const asked = new Set(
    steps.flatMap((step) => [
      ...(step.kind === 'ask' ? [step.name] : []),
      ...step.options.flatMap(({ set }) => Object.keys(set ?? {})),
    ]),
  )
  const check = (step: JourneyStep, conditions: readonly Condition[] | undefined) => {
    for (const { name } of conditions ?? []) if (!asked.has(name) && !known.has(name)) unknown(step, name)
  }
  const unknown = (step: JourneyStep, name: string) =>
    complain('error', file, 1, 'unknown-answer', {
      en: `${step.id}: nobody is asked for "${name}": write the name of an answer of this journey, or of a person`,
      ur: `${step.id}: جواب "${name}" کسی سے پوچھا ہی نہیں جاتا: اس سلسلے کے یا کسی شخص کے جواب کا نام لکھیں`,
    })
  for (const step of steps) {
    check(step, step.when)
    for (const { when } of step.options) check(step, when)
    if (step.kind === 'find') for (const { when } of step.preferences) check(step, when)
    if (step.kind === 'path') for (const { when } of step.stops) check(step, when)
    if (step.kind === 'pick') for (const { when } of step.picks) check(step, when)
    if (step.kind === 'confirm')
      for (const name of step.answers) if (!asked.has(name) && !known.has(name)) unknown(step, name)
  }
}
