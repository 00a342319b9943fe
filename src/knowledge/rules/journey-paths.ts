import { PERSON_FIELDS } from '../../model/entry.js'
import type { Condition, Journey, JourneyStep } from '../../model/journey.js'
import type { Said } from '../complaint.js'
import { THE_PROFILE } from '../journey-names.js'
import { readYaml } from '../yaml-file.js'
import type { RuleFamily } from './base.js'

/** Whatever is answered, a journey goes on, and ends where something useful stands. */
export const journeyPaths: RuleFamily = ({ files, loaded }, complain) => {
  // The profile's answers are anybody's to ask about.
  const remembered = [...loaded.journeys.values()].flatMap(({ steps }) =>
    [...steps.values()].flatMap((step) => (step.kind === 'ask' && step.keep ? [step.name] : [])),
  )
  for (const journey of loaded.journeys.values()) {
    const file = `journeys/${journey.id}/journey.yaml`
    const { lineOf } = readYaml(file, files.get(file) ?? '')
    const ids = [...journey.steps.keys()]
    const wrong: Wrong = (step, rule, said, path = [], follows = undefined) =>
      complain('error', file, lineOf(['steps', ids.indexOf(step.id), ...path]), rule, said, follows)
    checkEnds(journey, wrong)
    checkAnswers(journey, new Set([...PERSON_FIELDS, ...remembered]), wrong)
    checkSeries(journey, wrong)
  }
}

/** Complains of a step, or of what stands at the path below it. */
type Wrong = (step: JourneyStep, rule: string, said: Said, path?: PropertyKey[], follows?: string) => void

/** A series goes to the first of its steps that isn't done: one that can't be done would come again for ever. */
function checkSeries({ steps }: Journey, wrong: Wrong) {
  const noted = new Set([...steps.values()].flatMap(({ options }) => options.flatMap(({ done }) => done ?? [])))
  for (const step of steps.values()) {
    if (step.kind !== 'series') continue
    step.of.forEach(({ step: one, done }, at) => {
      if (noted.has(done)) return
      wrong(
        step,
        'never-done',
        {
          en: `nothing notes "${done}" as done, so ${one} would come again and again: write done: ${done} beside its options`,
          ur: `کوئی آپشن "${done}" کو مکمل نہیں بتاتا، اس لیے ${one} بار بار آئے گا: اس کے آپشنز میں done: ${done} لکھیں`,
        },
        ['series', at],
      )
    })
  }
}

function checkEnds(journey: Journey, wrong: Wrong) {
  const steps = [...journey.steps.values()]
  const reached = reachedFrom(journey)
  const useful = endingUsefully(steps)
  for (const step of steps) {
    if (!reached.has(step.id)) {
      wrong(step, 'unreachable-step', {
        en: `nothing leads to the step ${step.id}: lead an option there, or take it out`,
        ur: `قدم ${step.id} تک کوئی راستہ نہیں: کسی جواب کو اس تک لے جائیں، یا اسے نکال دیں`,
      })
    }
    if (!useful.has(step.id)) {
      wrong(step, 'no-end', {
        en: `the step ${step.id} leads to no end: write next:, or an option that leads to an entry, a journey or a person`,
        ur: `قدم ${step.id} کہیں ختم نہیں ہوتا: next: لکھیں، یا ایسا جواب جو کسی اندراج، سلسلے یا افسر تک جائے`,
      })
    }
    if (step.when && step.next === undefined && step.id !== journey.start) {
      wrong(step, 'no-end', {
        en: `the step ${step.id} may be passed over, and nothing follows it: write next:`,
        ur: `قدم ${step.id} چھوڑا جا سکتا ہے مگر اس کے بعد کچھ نہیں: next: لکھیں`,
      })
    }
    if (step.kind === 'pick' && step.picks.every(({ when }) => when !== undefined)) {
      wrong(step, 'no-end', {
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
function checkAnswers(journey: Journey, known: ReadonlySet<string>, wrong: Wrong) {
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
    wrong(
      step,
      'unknown-answer',
      {
        en: `${step.id}: nobody is asked for "${name}": write the name of an answer of this journey, or of a person`,
        ur: `${step.id}: جواب "${name}" کسی سے پوچھا ہی نہیں جاتا: اس سلسلے کے یا کسی شخص کے جواب کا نام لکھیں`,
      },
      [],
      THE_PROFILE,
    )
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
