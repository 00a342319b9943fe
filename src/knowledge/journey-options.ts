import { LIMITS } from '../model/bubble.js'
import type { Destination, Option, Words } from '../model/journey.js'
import { LANGUAGES } from '../model/language.js'
import type { Said } from './complaint.js'
import { each, isThere, type Making, whenOf } from './journey-making.js'
import type { OptionForm } from './journey-option-form.js'
import { optionWordsOf } from './journey-text.js'

/** The choices of a step, each with its words; one whose entry isn't there is left out. */
export function optionsOf(making: Making): Option[] {
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
      const { file, label: own, no, labelNo } = read[language]
      const text = own || (to?.kind === 'entry' ? around.label(to.entry, language) : '')
      const line = no ?? words.get(language)?.questions.get(step.id)?.no ?? 1
      if (text === '') {
        complain('fatal', file, line, 'no-label', {
          en: `write "### ${form.id}" and its label below "## ${step.id}"`,
          ur: `سرخی "## ${step.id}" کے نیچے "### ${form.id}" اور اس کا لیبل لکھیں`,
        })
      } else if (text.length > LIMITS.rowTitle) {
        complain('fatal', file, labelNo ?? line, 'too-long', tooLong(LABEL, text, LIMITS.rowTitle))
      }
      return text
    })
    const line = each((language) => {
      const { file, label: own, line: described, no } = read[language]
      const text = described ?? (to?.kind === 'entry' && !own ? around.line(to.entry, language) : undefined)
      if (text && text.length > LIMITS.rowLine) {
        complain('fatal', file, no ?? 1, 'too-long', tooLong(LINE, text, LIMITS.rowLine))
      }
      return text
    })
    const offer = each((language) => {
      const { file, offer: text, no } = read[language]
      if (text && text.length > LIMITS.buttonTitle) {
        complain('fatal', file, no ?? 1, 'too-long', tooLong(OFFER, text, LIMITS.buttonTitle))
      }
      return text
    })
    const worded = LANGUAGES.every((language) => line[language] !== undefined)
    const offered = LANGUAGES.every((language) => offer[language] !== undefined)
    const also = LANGUAGES.flatMap((language) => read[language].also ?? [])
    const atOnce = LANGUAGES.flatMap((language) => read[language].atOnce ?? [])
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
        ...(offered ? { offer: offer as Words } : {}),
        ...(also.length > 0 ? { also } : {}),
        ...(atOnce.length > 0 ? { atOnce } : {}),
      },
    ]
  })
}

const LABEL: Said = { en: 'the label', ur: 'لیبل' }
const LINE: Said = { en: 'the line', ur: 'دوسری سطر (line)' }
const OFFER: Said = { en: 'the offer, which stands on a button,', ur: 'بٹن کا لفظ (offer)' }

function tooLong(what: Said, text: string, most: number): Said {
  const over = text.length - most
  return {
    en: `${what.en} is ${text.length} characters; at most ${most} fit: shorten it by ${over}`,
    ur: `${what.ur} ${text.length} حروف کا ہے، زیادہ سے زیادہ ${most} آتے ہیں: ${over} کم کریں`,
  }
}

function destinationOf({ step, entry, journey, checklist, human, language }: OptionForm): Destination | undefined {
  if (step !== undefined) return { kind: 'step', step }
  if (entry !== undefined) return { kind: 'entry', entry }
  if (journey !== undefined) return { kind: 'journey', journey }
  if (checklist !== undefined) return { kind: 'checklist', entry: checklist }
  if (language !== undefined) return { kind: 'language', language }
  return human ? { kind: 'human' } : undefined
}
