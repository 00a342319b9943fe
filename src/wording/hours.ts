import { type DeskHours, type Span, WEEKDAYS, type Weekday } from '../model/directory.js'
import type { Language } from '../model/language.js'
import type { Phrases } from './phrases.js'

/** When a desk answers, a line for days that are alike: "Monday to Thursday 9:00 am to 5:00 pm". */
export function hoursWords({ week }: Pick<DeskHours, 'week'>, language: Language, phrases: Phrases): string {
  const say = (key: string, vars?: Record<string, string>) =>
    phrases(language, vars === undefined ? { key: `hours.${key}` } : { key: `hours.${key}`, vars })
  return runsOf(week)
    .map(({ first, last, spans }) => {
      const days = first === last ? say(first) : say('days', { first: say(first), last: say(last) })
      const times = spans
        .map(({ from, to }) => say('span', { from: timeWords(from, say), to: timeWords(to, say) }))
        .reduce((before, next) => say('break', { first: before, second: next }))
      return say('line', { days, times })
    })
    .join('\n')
}

/** Days that follow each other with the same hours. */
function runsOf(week: DeskHours['week']): { first: Weekday; last: Weekday; spans: readonly Span[] }[] {
  const runs: { first: Weekday; last: Weekday; spans: readonly Span[] }[] = []
  let yesterday: Weekday | undefined
  for (const day of WEEKDAYS) {
    const spans = week[day] ?? []
    const run = runs.at(-1)
    if (spans.length > 0) {
      if (run && run.last === yesterday && JSON.stringify(run.spans) === JSON.stringify(spans)) run.last = day
      else runs.push({ first: day, last: day, spans })
    }
    yesterday = day
  }
  return runs
}

/** Urdu names the part of the day where English says am and pm. */
function timeWords(minutes: number, say: (key: string, vars: Record<string, string>) => string): string {
  const hour = Math.floor(minutes / 60)
  const time = `${((hour + 11) % 12) + 1}:${String(minutes % 60).padStart(2, '0')}`
  const part = hour < 12 ? 'morning' : hour < 15 ? 'noon' : hour < 17 ? 'afternoon' : 'evening'
  return say(part, { time })
}
