import { type FactValue, SECTORS } from '../model/entry.js'
import { showFigure } from '../model/figures.js'
import { isolated } from '../model/isolate.js'
import { type AskStep, PROFILE } from '../model/journey.js'
import type { Language } from '../model/language.js'
import type { Library } from '../model/library.js'
import type { NamedAnswer } from '../model/reply.js'
import type { Phrases } from './phrases.js'

interface Speaking {
  language: Language
  library: Library
  phrases: Phrases
}

/** "Age: 30", a line for each answer. */
export function answersWords(answers: readonly NamedAnswer[], journey: string | undefined, speaking: Speaking): string {
  return answers
    .map(({ name, value }) => `${calledWords(name, journey, speaking)}: ${valueWords(name, value, journey, speaking)}`)
    .join('\n')
}

/** What an answer is called, by the question that asks it: the journey's own, else the profile's. */
export function calledWords(name: string, journey: string | undefined, { language, library }: Speaking): string {
  return askOf(name, journey, library)?.called[language] ?? name
}

/** An answer in words: money as money, an option by its label, a place by its name. */
export function valueWords(name: string, value: FactValue, journey: string | undefined, speaking: Speaking): string {
  const { language, library, phrases } = speaking
  const ask = askOf(name, journey, library)
  const option = ask?.options.find(({ set }) => set?.[ask.name] === value)
  if (option) return option.label[language]
  if (typeof value === 'boolean') return phrases(language, { key: value ? 'choices.yes' : 'choices.no' })
  if (typeof value === 'number') return showFigure('', value, language, name === 'amount' ? 'money' : 'number')
  if (name === 'sector' && SECTORS.some((sector) => sector === value))
    return phrases(language, { key: `sectors.${value}` })
  const place = name === 'province' || name === 'district' ? library.place(value)?.name[language] : undefined
  return place ?? (language === 'ur' ? isolated(value) : value)
}

function askOf(name: string, journey: string | undefined, library: Library): AskStep | undefined {
  for (const id of journey === undefined ? [PROFILE] : [journey, PROFILE]) {
    const asking = [...(library.journey(id)?.steps.values() ?? [])].find(
      (step): step is AskStep => step.kind === 'ask' && step.name === name,
    )
    if (asking) return asking
  }
  return undefined
}
