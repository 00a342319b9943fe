import type { FactValue } from '../model/entry.js'
import type { AskStep, JourneyStep, Option } from '../model/journey.js'
import { plainWords } from '../model/plain-words.js'
import type { Utterance } from '../model/utterance.js'

/** What a message says to the question that was asked. */
export type Heard =
  | { kind: 'answers'; answers: Readonly<Record<string, FactValue>> }
  | { kind: 'option'; option: Option }
  /** A figure beyond what can be. */
  | { kind: 'tooLow' | 'tooHigh' }
  /** "I don't know." */
  | { kind: 'open' }
  | { kind: 'nothing' }

/** A bare figure up to this is a number of years, above it of months. */
const MOST_YEARS = 10
const FIGURES: ReadonlySet<AskStep['as']> = new Set(['age', 'amount', 'number', 'percent', 'months'])
const NOTHING: Heard = { kind: 'nothing' }
const MOST_TEXT = 200
/** A name found inside a longer message must be one that isn't there by chance. */
const SHORTEST_NAME = 3

/** Reads an answer out of free words; `nothing` where they say nothing to this question. */
export function readAnswer(step: AskStep, utterance: Utterance): Heard {
  const option = optionIn(step, utterance)
  if (option) return { kind: 'option', option }
  if (utterance.unsure) return { kind: 'open' }
  switch (step.as) {
    case 'age':
      return figure(step, utterance.slots.age ?? utterance.number ?? loneFigure(utterance, ['years', 'none']))
    case 'amount':
      return figure(step, utterance.slots.amount?.max ?? utterance.number ?? loneFigure(utterance, ['rupees', 'none']))
    case 'number':
      return figure(step, utterance.number ?? loneFigure(utterance, ['none', 'years', 'months']) ?? none(utterance))
    case 'percent':
      return figure(step, utterance.slots.percent ?? utterance.number ?? loneFigure(utterance, ['percent', 'none']))
    case 'months':
      return figure(step, utterance.slots.duration ?? monthsOf(utterance.number ?? loneFigure(utterance, ['none'])))
    case 'place':
      return place(step, utterance)
    case 'yes-no':
      if (utterance.intent === 'affirm') return { kind: 'answers', answers: { [step.name]: true } }
      if (utterance.intent === 'deny') return { kind: 'answers', answers: { [step.name]: false } }
      return NOTHING
    case 'choice':
      return understoodAs(step, utterance)
    case 'text': {
      const said = Array.from(utterance.text.trim()).slice(0, MOST_TEXT).join('')
      return said.length >= 2 ? { kind: 'answers', answers: { [step.name]: said } } : NOTHING
    }
  }
}

/** Whether a number typed in answer is the answer, rather than the number of a choice. */
export function wantsFigure(step: JourneyStep): boolean {
  return step.kind === 'ask' && FIGURES.has(step.as)
}

function figure(step: AskStep, value: number | undefined): Heard {
  if (value === undefined) return NOTHING
  if (step.min !== undefined && value < step.min) return { kind: 'tooLow' }
  if (step.max !== undefined && value > step.max) return { kind: 'tooHigh' }
  return { kind: 'answers', answers: { [step.name]: value } }
}

/** "230 saal", "mere paas 4 hain": one figure, whatever stands round it. */
function loneFigure({ figures = [] }: Utterance, units: readonly string[]): number | undefined {
  const [only, ...more] = figures.filter(({ unit }) => units.includes(unit))
  return more.length === 0 ? only?.value : undefined
}

/** Who answers "for how long?" with a small figure means years. */
function monthsOf(value: number | undefined): number | undefined {
  return value !== undefined && value <= MOST_YEARS ? value * 12 : value
}

/** "How many workers?" "No." */
function none({ intent }: Utterance): number | undefined {
  return intent === 'deny' ? 0 : undefined
}

function place(step: AskStep, { slots: { province, district } }: Utterance): Heard {
  if (province === undefined || (step.name === 'district' && district === undefined)) return NOTHING
  return { kind: 'answers', answers: { province, ...(district === undefined ? {} : { district }) } }
}

/** "shehad ka kaam": understood in passing, though no option says it. */
function understoodAs({ name }: AskStep, { slots }: Utterance): Heard {
  const value = (slots as Readonly<Record<string, unknown>>)[name]
  return typeof value === 'string' ? { kind: 'answers', answers: { [name]: value } } : NOTHING
}

/** The option that a message is the name of, and nothing more. */
export function optionNamed({ options }: JourneyStep, { text }: Utterance): Option | undefined {
  const said = plainWords(text)
  return options.find((option) => namesOf(option).includes(said))
}

/** The one option whose label, or another word for it, stands in a message: "main to shaam ko likhta hun". */
export function optionInside({ options }: JourneyStep, { text }: Utterance): Option | undefined {
  const said = ` ${plainWords(text)} `
  const inside = options.filter((option) =>
    namesOf(option).some((name) => name.length >= SHORTEST_NAME && said.includes(` ${name} `)),
  )
  return inside.length === 1 ? inside[0] : undefined
}

/** The option a message names: by its label, by another word for it, or by what was understood of it. */
export function optionIn(step: JourneyStep, utterance: Utterance): Option | undefined {
  if (plainWords(utterance.text) === '') return undefined
  const exact = optionNamed(step, utterance)
  if (exact || step.kind !== 'ask') return exact
  const understood = step.options.find(({ set }) => {
    const wanted = set?.[step.name]
    return wanted !== undefined && wanted === (utterance.slots as Readonly<Record<string, unknown>>)[step.name]
  })
  if (understood) return understood
  return optionInside(step, utterance)
}

/** What an option may be called: its label in any script, or another word for it. */
export function namesOf({ label, also = [] }: Option): string[] {
  return [...Object.values(label), ...also].map(plainWords).filter((name) => name !== '')
}
