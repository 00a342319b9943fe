import { LIMITS } from '../model/bubble.js'
import { type EntryId, PERSON_FIELDS } from '../model/entry.js'
import { showFigure } from '../model/figures.js'
import { isolated } from '../model/isolate.js'
import type {
  AskStep,
  Condition,
  Destination,
  JourneyStep,
  Option,
  Pick,
  Preference,
  Stop,
  TellStep,
  Words,
} from '../model/journey.js'
import { LANGUAGES, type Language } from '../model/language.js'
import type { Offer } from '../model/plan.js'
import type { ConditionForm, OfferForm, OptionForm, StepForm } from './journey-form.js'
import { AGAIN, BECAUSE, CALLED, optionWordsOf, TOO_HIGH, TOO_LOW, WHY } from './journey-text.js'
import type { JourneyReading, Surroundings } from './journeys.js'
import { fill, placeholdersIn } from './render.js'
import { joined } from './texts.js'

/** Everything that making one step needs. */
interface Making extends JourneyReading {
  at: number
  step: StepForm
  around: Surroundings
  /** What `{{min}}` and the like stand for in this step's words. */
  figures: ReadonlyMap<string, number>
}

/** Makes the step at a place of the form; undefined, and a complaint, where it can't be made. */
export function buildStep(reading: JourneyReading, at: number, around: Surroundings): JourneyStep | undefined {
  const step = reading.form.steps[at]
  if (!step) return undefined
  const making: Making = { ...reading, at, step, around, figures: figuresOf(reading, step, at, around) }
  const next = step.next ?? (step.series || isEnd(step) ? undefined : reading.form.steps[at + 1]?.id)
  const common = {
    id: step.id,
    utterances: each((language) => reading.words.get(language)?.utterances.get(step.id) ?? []),
    ...(step.when ? { when: step.when.map(conditionOf) } : {}),
    ...(next === undefined ? {} : { next }),
  }
  if (step.from) {
    const borrowed = around.question(step.id)
    if (borrowed) return { ...borrowed, ...common, ...(step.optional === undefined ? {} : { optional: step.optional }) }
    const message = `the profile has no question "${step.id}": write it there, or ask it here with "ask:"`
    reading.complain('fatal', reading.yaml.file, reading.yaml.lineOf(['steps', at, 'from']), 'lost-step', message)
    return undefined
  }
  const worded = { ...common, question: questionOf(making), options: optionsOf(making) }
  if (step.choose) return { ...worded, kind: 'choose', ...(step.onward ? { onward: step.onward } : {}) }
  if (step.ask !== undefined) return askOf(making, worded, step.ask)
  if (step.find) {
    const { ask, most, usual, fits, otherwise } = step.find
    const known = otherwise.filter((id) => isThere(making, id, ['find', 'otherwise']))
    return { ...worded, kind: 'find', ask, most, usual, fits, otherwise: known, preferences: preferencesOf(making) }
  }
  if (step.path) return { ...worded, kind: 'path', stops: stopsOf(making), assume: step.assume ?? {} }
  if (step.pick) {
    const { most = 3, office = false } = step
    return { ...worded, kind: 'pick', picks: picksOf(making), most, office }
  }
  if (step.confirm) {
    const { confirm: answers, request = step.id, request_by: requestBy, topic } = step
    return { ...worded, kind: 'confirm', answers, request, ...(requestBy && { requestBy }), ...(topic && { topic }) }
  }
  if (step.reckon) return { ...worded, kind: 'reckon', asks: step.reckon.asks, schemes: schemesOf(making) }
  if (step.series) return { ...worded, kind: 'series', of: step.series }
  return { ...worded, kind: step.profile ? 'profile' : 'tell' }
}

/** Kinds after which nothing follows by itself. */
function isEnd(step: StepForm): boolean {
  return (step.find ?? step.path ?? step.pick ?? step.confirm ?? step.reckon ?? step.profile) !== undefined
}

function each<T>(make: (language: Language) => T): Record<Language, T> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<Language, T>
}

function conditionOf({ answer, is, not_in: notIn, ...rest }: ConditionForm): Condition {
  return {
    name: answer,
    ...(is === undefined ? {} : { in: [is] }),
    ...(notIn === undefined ? {} : { notIn }),
    ...(rest.in === undefined ? {} : { in: rest.in }),
    ...(rest.min === undefined ? {} : { min: rest.min }),
    ...(rest.max === undefined ? {} : { max: rest.max }),
    ...(rest.known === undefined ? {} : { known: rest.known }),
  }
}

const whenOf = (when: readonly ConditionForm[] | undefined) => (when ? { when: when.map(conditionOf) } : {})

/** The limits of a question, each a number or a figure of an entry. */
function figuresOf(
  { yaml, complain }: JourneyReading,
  step: StepForm,
  at: number,
  around: Surroundings,
): ReadonlyMap<string, number> {
  const figures = new Map<string, number>()
  for (const key of ['min', 'max', 'example'] as const) {
    const written = step[key]
    if (written === undefined) continue
    const [entry = '', path = ''] = String(written).split(':')
    const value = typeof written === 'number' ? written : around.fact(entry, path)
    if (typeof value === 'number') figures.set(key, value)
    else {
      const message = `${key}: there is no number ${written}: write a number, or entry:fact`
      complain('fatal', yaml.file, yaml.lineOf(['steps', at, key]), 'limit-figure', message)
    }
  }
  return figures
}

/** Words with their figures filled in: `{{max}}` of the step, `{{entry:path}}` of an entry. */
function filled(text: string, language: Language, file: string, no: number, making: Making): string {
  const facts = new Map<string, string | number | boolean>()
  for (const { typed, path, format } of placeholdersIn(text)) {
    const own = making.figures.get(path)
    const [entry = '', fact = ''] = path.split(':')
    const value = own ?? making.around.fact(entry, fact)
    if (value === undefined || typeof value === 'boolean') {
      const message = `${typed} points to no figure: write {{entry:fact}}, or {{min}}, {{max}}, {{example}} of this step`
      making.complain('fatal', file, no, 'placeholder-without-fact', message)
    } else if (own !== undefined) {
      const shown = format ?? (making.step.as === 'amount' ? 'money' : 'number')
      facts.set(path, showFigure(path, own, language, shown))
    } else facts.set(path, format === undefined ? showFigure(fact, value, language) : value)
  }
  const words = fill(text, facts, language)
  return language === 'ur' ? isolated(words) : words
}

function questionOf(making: Making): Words {
  return each((language) => {
    const read = making.words.get(language)
    const found = read?.questions.get(making.step.id)
    if (!found?.text && !making.step.series) {
      const message = `write "## ${making.step.id}" and the question below it`
      making.complain('fatal', read?.file ?? '', found?.no ?? 1, 'no-question', message)
    }
    return filled(found?.text ?? '', language, read?.file ?? '', found?.no ?? 1, making)
  })
}

/** The words below a heading of this step; undefined unless every language has them. */
function sectionOf(making: Making, heading: string, needed: string | undefined): Words | undefined {
  const { words, step, complain } = making
  const texts = each((language) => {
    const read = words.get(language)
    const found = read?.sections.get(`${step.id} ${heading}`)
    const text = found ? joined(found.lines) : ''
    return text === '' ? undefined : filled(text, language, read?.file ?? '', found?.no ?? 1, making)
  })
  const given = LANGUAGES.filter((language) => texts[language] !== undefined)
  if (given.length === LANGUAGES.length) return texts as Words
  if (needed !== undefined || given.length > 0) {
    for (const language of LANGUAGES.filter((one) => !given.includes(one))) {
      const read = words.get(language)
      const message = `write "### ${heading}" below "## ${step.id}": ${needed ?? 'the other languages have it'}`
      complain('fatal', read?.file ?? '', read?.questions.get(step.id)?.no ?? 1, 'no-words', message)
    }
  }
  return undefined
}

function optionsOf(making: Making): Option[] {
  const { step, words, around, complain } = making
  const asked = step.choose ?? step.options ?? []
  return asked.flatMap((form, place): Option[] => {
    const to = destinationOf(form)
    const pointed = to?.kind === 'entry' || to?.kind === 'checklist' ? to.entry : undefined
    const path = [step.choose ? 'choose' : 'options', place]
    if (pointed !== undefined && !isThere(making, pointed, path, form.id)) return []
    const read = each((language) => {
      const text = words.get(language)
      const section = text?.sections.get(`${step.id} ${form.id}`)
      return { file: text?.file ?? '', ...(section ? optionWordsOf(section, text?.file ?? '', complain) : undefined) }
    })
    const label = each((language) => {
      const { file, label: own, no } = read[language]
      const text = own || (to?.kind === 'entry' ? around.label(to.entry, language) : '')
      const line = no ?? words.get(language)?.questions.get(step.id)?.no ?? 1
      if (text === '') {
        complain('fatal', file, line, 'no-label', `write "### ${form.id}" and its label below "## ${step.id}"`)
      } else if (text.length > LIMITS.rowTitle) {
        const message = `the label is ${text.length} characters; at most ${LIMITS.rowTitle} fit`
        complain('fatal', file, line, 'too-long', message)
      }
      return text
    })
    const line = each((language) => {
      const { file, label: own, line: described, no } = read[language]
      const text = described ?? (to?.kind === 'entry' && !own ? around.line(to.entry, language) : undefined)
      if (text && text.length > LIMITS.rowLine) {
        const message = `the line is ${text.length} characters; at most ${LIMITS.rowLine} fit`
        complain('fatal', file, no ?? 1, 'too-long', message)
      }
      return text
    })
    const worded = LANGUAGES.every((language) => line[language] !== undefined)
    const also = LANGUAGES.flatMap((language) => read[language].also ?? [])
    const set = step.ask === undefined ? form.set : { [step.ask]: form.value ?? form.id, ...form.set }
    return [
      {
        id: form.id,
        label,
        ...(to ? { to } : {}),
        ...(set ? { set } : {}),
        ...(form.done === undefined ? {} : { done: form.done }),
        ...(form.beside ? { beside: form.beside.filter((entry) => isThere(making, entry, path, form.id)) } : {}),
        ...whenOf(form.when),
        ...(worded ? { line: line as Words } : {}),
        ...(also.length > 0 ? { also } : {}),
      },
    ]
  })
}

function destinationOf({ step, entry, journey, checklist, human, language }: OptionForm): Destination | undefined {
  if (step !== undefined) return { kind: 'step', step }
  if (entry !== undefined) return { kind: 'entry', entry }
  if (journey !== undefined) return { kind: 'journey', journey }
  if (checklist !== undefined) return { kind: 'checklist', entry: checklist }
  if (language !== undefined) return { kind: 'language', language }
  return human ? { kind: 'human' } : undefined
}

/** What points to an entry that isn't written yet stays hidden, and is named. */
function isThere(
  { step, at, around, yaml, complain }: Making,
  id: EntryId,
  path: PropertyKey[],
  name = step.id,
): boolean {
  if (around.has(id)) return true
  const line = yaml.lineOf(['steps', at, ...path])
  const message = `${name}: there is no entry "${id}" yet; it stays hidden until there is`
  complain('notice', yaml.file, line, 'lost-pointer', message)
  return false
}

/** What each scheme gives, each figure looked up in its own facts. */
function schemesOf(making: Making): Record<EntryId, Offer[]> {
  const offered = (making.step.reckon?.schemes ?? []).flatMap(({ entry, offers }, place) => {
    if (!isThere(making, entry, ['reckon', 'schemes', place])) return []
    return [
      [
        entry,
        offers.map((form, at) => offerOf(making, entry, form, ['reckon', 'schemes', place, 'offers', at])),
      ] as const,
    ]
  })
  return Object.fromEntries(offered)
}

function offerOf({ around, yaml, complain, at }: Making, entry: EntryId, form: OfferForm, path: PropertyKey[]): Offer {
  const figure = (key: Exclude<keyof OfferForm, 'way'>): number | undefined => {
    const written = form[key]
    if (written === undefined || typeof written === 'number') return written
    const value = around.fact(entry, written)
    if (typeof value === 'number') return value
    const message = `${key}: ${entry} has no number ${written}: write the name of one of its facts`
    complain('fatal', yaml.file, yaml.lineOf(['steps', at, ...path, key]), 'offer-figure', message)
    return undefined
  }
  const inMonths = (months: number | undefined, years: number | undefined) => months ?? (years ?? 0) * 12
  const months = inMonths(figure('months'), figure('years'))
  if (months <= 0) {
    complain('fatal', yaml.file, yaml.lineOf(['steps', at, ...path]), 'offer-figure', 'write months or years')
  }
  const leastMonths = figure('least_months')
  return {
    min: figure('min') ?? 0,
    max: figure('max') ?? 0,
    percent: figure('percent') ?? 0,
    months,
    ...(leastMonths === undefined ? {} : { leastMonths }),
    graceMonths: inMonths(figure('grace_months'), figure('grace_years')),
    way: form.way,
  }
}

type Worded = Omit<TellStep, 'kind'>

function askOf(making: Making, worded: Worded, name: string): AskStep {
  const { step, figures } = making
  const optionWords = step.options === undefined ? 'text' : 'choice'
  const as = step.as ?? optionWords
  const min = figures.get('min')
  const max = figures.get('max')
  const text = (heading: string, needed?: string) => sectionOf(making, heading, needed)
  const why = text(WHY)
  const again = text(AGAIN)
  const tooLow = text(TOO_LOW, min === undefined ? undefined : 'what is said below the limit "min"')
  const tooHigh = text(TOO_HIGH, max === undefined ? undefined : 'what is said above the limit "max"')
  return {
    ...worded,
    kind: 'ask',
    name,
    as,
    keep: step.keep ?? PERSON_FIELDS.some((field) => field === name),
    optional: step.optional ?? true,
    called: text(CALLED, 'what the answer is called, like "Age"') ?? { en: name, ur: name, 'ur-Latn': name },
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(why ? { why } : {}),
    ...(again ? { again } : {}),
    ...(tooLow ? { tooLow } : {}),
    ...(tooHigh ? { tooHigh } : {}),
  }
}

function preferencesOf(making: Making): Preference[] {
  return (making.step.find?.prefer ?? []).map(({ id, worth, offers, met, states, open, when }) => {
    const because = sectionOf(making, BECAUSE + id, undefined)
    return {
      id,
      worth,
      ...(offers === undefined ? {} : { offers }),
      ...(met === undefined ? {} : { met }),
      ...(states === undefined ? {} : { states }),
      ...(open === undefined ? {} : { open }),
      ...whenOf(when),
      ...(because ? { because } : {}),
    }
  })
}

function stopsOf(making: Making): Stop[] {
  return (making.step.path ?? []).flatMap(({ entry, when, wait, perhaps }, place): Stop[] =>
    isThere(making, entry, ['path', place]) ? [{ entry, wait, ...whenOf(when), ...(perhaps ? { perhaps } : {}) }] : [],
  )
}

function picksOf(making: Making): Pick[] {
  return (making.step.pick ?? []).flatMap(({ id, entry, checklist, when }, place): Pick[] => {
    const pointed = entry ?? checklist
    if (pointed !== undefined && !isThere(making, pointed, ['pick', place], id)) return []
    const because = sectionOf(making, id, entry === undefined ? 'what to do' : undefined)
    return [
      {
        id,
        ...(entry === undefined ? {} : { entry }),
        ...(checklist === undefined ? {} : { checklist }),
        ...whenOf(when),
        ...(because ? { because } : {}),
      },
    ]
  })
}
