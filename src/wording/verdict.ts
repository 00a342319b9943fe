import type { EntryId } from '../model/entry.js'
import { showFigure } from '../model/figures.js'
import type { Language } from '../model/language.js'
import type { Library } from '../model/library.js'
import type { ShownFit, ShownMisfit, ShownWaypoint } from '../model/reply.js'
import { calledWords, valueWords } from './answers.js'
import type { Phrases } from './phrases.js'

interface Speaking {
  language: Language
  library: Library
  phrases: Phrases
}

/** A scheme that fits: its name, what it is, why it is named, what is still to be looked at. */
export function fitWords(
  { entry, place, because, met, open }: ShownFit,
  from: { journey: string; step: string },
  speaking: Speaking,
): string {
  const { language, library, phrases } = speaking
  const step = library.journey(from.journey)?.steps.get(from.step)
  const preferences = step?.kind === 'find' ? step.preferences : []
  const reasons = because.flatMap((id) => preferences.find((one) => one.id === id)?.because?.[language] ?? [])
  const rules = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const rule = library.item(entry, 'who', id, language)
      return rule === undefined ? [] : [firstSentence(rule)]
    })
  const lines = [`${place}. *${library.title(entry, language)}*`]
  const line = library.line(entry, language)
  if (line) lines.push(line)
  const why = [...reasons, ...rules(met)]
  if (why.length > 0) lines.push(phrases(language, { key: 'finder.why', vars: { why: joined(why, language) } }))
  const check = rules(open)
  if (check.length > 0) lines.push(phrases(language, { key: 'finder.check', vars: { check: joined(check, language) } }))
  return lines.join('\n')
}

/** One that doesn't fit: on which answer, by which of its rules, and what would change that. */
export function misfitWords({ entry, rule, answer, change }: ShownMisfit, speaking: Speaking): string {
  const { language, library, phrases } = speaking
  const clause =
    rule === 'way'
      ? phrases(language, { key: 'finder.withInterest' })
      : (library.item(entry, 'who', rule, language) ?? phrases(language, { key: 'finder.notWorded' }))
  const vars = {
    scheme: library.label(entry, language),
    name: calledWords(answer.name, undefined, speaking),
    value: valueWords(answer.name, answer.value, undefined, speaking),
    clause,
  }
  const failed = phrases(language, { key: rule === 'way' ? 'finder.failedWay' : 'finder.failed', vars })
  const help = change && changeWords(entry, change, speaking)
  return help ? `${failed}\n${help}` : failed
}

function changeWords(
  entry: EntryId,
  change: NonNullable<ShownMisfit['change']>,
  { language, library, phrases }: Speaking,
): string | undefined {
  const money = (value: number) => showFigure('', value, language, 'money')
  switch (change.kind) {
    case 'ask-for': {
      const { min, max } = change
      if (min !== undefined && max !== undefined)
        return phrases(language, { key: 'finder.change.between', vars: { min: money(min), max: money(max) } })
      if (max !== undefined) return phrases(language, { key: 'finder.change.atMost', vars: { max: money(max) } })
      return min === undefined
        ? undefined
        : phrases(language, { key: 'finder.change.atLeast', vars: { min: money(min) } })
    }
    case 'wait':
      return phrases(language, { key: 'finder.change.wait', vars: { years: change.years } })
    case 'see-to': {
      const clause = library.item(entry, 'who', change.rule, language)
      return clause === undefined ? undefined : phrases(language, { key: 'finder.change.seeTo', vars: { clause } })
    }
  }
}

/** One registration: its place in the order, what it costs, whether it surely applies. */
export function waypointWords(place: number, { entry, fee, sure }: ShownWaypoint, speaking: Speaking): string {
  const { language, library, phrases } = speaking
  const title = `${place}. *${library.title(entry, language)}*`
  const notes: string[] = []
  if (fee === 0) notes.push(phrases(language, { key: 'path.free' }))
  else if (fee === 'unknown') notes.push(phrases(language, { key: 'path.feeUnknown' }))
  else if (fee !== undefined) {
    notes.push(phrases(language, { key: 'path.fee', vars: { fee: showFigure('', fee, language, 'money') } }))
  }
  if (!sure) notes.push(phrases(language, { key: 'path.perhaps' }))
  return notes.length === 0 ? title : `${title} (${joined(notes, language)})`
}

/** The rule itself; what an editor adds to it stands in the entry's own answer. */
function firstSentence(text: string): string {
  return /^.+?[.۔](?=\s|$)/u.exec(text)?.[0] ?? text
}

export function joined(words: readonly string[], language: Language): string {
  return words.map((one) => one.trim().replace(/[.۔]$/u, '')).join(language === 'ur' ? '؛ ' : '; ')
}
