import { PERSON_FIELDS } from '../model/entry.js'
import type { AskStep, JourneyStep, Preference, Stop, TellStep, Pick as ToDo } from '../model/journey.js'
import { LANGUAGES, type Language } from '../model/language.js'
import type { Said } from './complaint.js'
import type { StepForm } from './journey-form.js'
import { each, isThere, type Making, whenOf } from './journey-making.js'
import { THE_PROFILE } from './journey-names.js'
import { optionsOf } from './journey-options.js'
import { schemesOf } from './journey-schemes.js'
import {
  AGAIN,
  AT_ONCE,
  BECAUSE,
  CALLED,
  TOO_HIGH,
  TOO_LOW,
  UTTERANCES,
  WHY,
  WISHES,
  WORD_FOR_WORD,
} from './journey-text.js'
import { figuresOf, questionOf, sectionOf } from './journey-wording.js'
import type { JourneyReading, Surroundings } from './journeys.js'

/** Makes the step at a place of the form; undefined, and a complaint, where it can't be made. */
export function buildStep(reading: JourneyReading, at: number, around: Surroundings): JourneyStep | undefined {
  const step = reading.form.steps[at]
  if (!step) return undefined
  const making: Making = { ...reading, at, step, around, figures: figuresOf(reading, step, at, around) }
  const next = step.next ?? (step.series || isEnd(step) ? undefined : reading.form.steps[at + 1]?.id)
  const common = {
    id: step.id,
    utterances: each((language) => saidIn(reading, language, step.id, UTTERANCES)),
    ...sentencesOf(reading, step.id),
    ...wishesOf(reading, step.id),
    ...whenOf(step.when),
    ...(next === undefined ? {} : { next }),
  }
  if (step.from) {
    const borrowed = around.question(step.id)
    if (borrowed) return { ...borrowed, ...common, ...(step.optional === undefined ? {} : { optional: step.optional }) }
    reading.complain(
      'fatal',
      reading.yaml.file,
      reading.yaml.lineOf(['steps', at, 'from']),
      'lost-step',
      {
        en: `the profile has no question "${step.id}": write it there, or ask it here with "ask:"`,
        ur: `سلسلے profile میں "${step.id}" نام کا کوئی سوال نہیں: وہاں لکھیں، یا یہیں "ask:" سے پوچھیں`,
      },
      THE_PROFILE,
    )
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

function saidIn({ words }: JourneyReading, language: Language, step: string, heading: string): readonly string[] {
  return words.get(language)?.said.get(`${step} ${heading}`) ?? []
}

function sentencesOf(reading: JourneyReading, step: string): Pick<JourneyStep, 'sentences'> {
  const sentences = LANGUAGES.flatMap((language) => saidIn(reading, language, step, WORD_FOR_WORD))
  return sentences.length === 0 ? {} : { sentences }
}

/** What makes a wish of an option's name: people mix scripts, so all languages' words count. */
function wishesOf(reading: JourneyReading, step: string): Pick<JourneyStep, 'wishes'> {
  const said = (heading: string) => LANGUAGES.flatMap((language) => saidIn(reading, language, step, heading))
  const wishes = { words: said(WISHES), atOnce: said(AT_ONCE) }
  return wishes.words.length + wishes.atOnce.length === 0 ? {} : { wishes }
}

/** Kinds after which nothing follows by itself. */
function isEnd(step: StepForm): boolean {
  return (step.find ?? step.path ?? step.pick ?? step.confirm ?? step.reckon ?? step.profile) !== undefined
}

const BELOW_MIN: Said = { en: 'what is said below the limit "min"', ur: 'حد "min" سے کم ہو تو کیا کہا جائے' }
const ABOVE_MAX: Said = { en: 'what is said above the limit "max"', ur: 'حد "max" سے زیادہ ہو تو کیا کہا جائے' }
const CALLED_LIKE: Said = { en: 'what the answer is called, like "Age"', ur: 'اس جواب کا نام، جیسے "عمر"' }
const WHAT_TO_DO: Said = { en: 'what to do', ur: 'کیا کرنا ہے' }

type Worded = Omit<TellStep, 'kind'>

function askOf(making: Making, worded: Worded, name: string): AskStep {
  const { step, figures } = making
  const optionWords = step.options === undefined ? 'text' : 'choice'
  const as = step.as ?? optionWords
  const min = figures.get('min')
  const max = figures.get('max')
  const text = (heading: string, needed?: Said) => sectionOf(making, heading, needed)
  const why = text(WHY)
  const again = text(AGAIN)
  const tooLow = text(TOO_LOW, min === undefined ? undefined : BELOW_MIN)
  const tooHigh = text(TOO_HIGH, max === undefined ? undefined : ABOVE_MAX)
  return {
    ...worded,
    kind: 'ask',
    name,
    as,
    keep: step.keep ?? PERSON_FIELDS.some((field) => field === name),
    optional: step.optional ?? true,
    called: text(CALLED, CALLED_LIKE) ?? { en: name, ur: name, 'ur-Latn': name },
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

function picksOf(making: Making): ToDo[] {
  return (making.step.pick ?? []).flatMap(({ id, entry, checklist, when }, place): ToDo[] => {
    const pointed = entry ?? checklist
    if (pointed !== undefined && !isThere(making, pointed, ['pick', place], id)) return []
    const because = sectionOf(making, id, entry === undefined ? WHAT_TO_DO : undefined)
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
