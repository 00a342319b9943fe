import type { Slots, Utterance } from './model/utterance.js'

/** One thing that was made of a message, in words. `code` is a name of ours, the same in every language. */
export interface UnderstoodRow {
  what: string
  value: string
  code?: boolean
}

/** The words of `locales/<language>/simulator.json`. */
type Say = (key: string, vars?: Readonly<Record<string, string | number>>) => string

/** Values of slots that have words of their own; the others are figures, or ids of places and trades. */
const WORDED: ReadonlySet<unknown> = new Set(['female', 'male', 'transgender', 'new', 'existing', 'no-interest'])
const SHOWN_CANDIDATES = 5

/**
 * What the simulator's page tells of an utterance: script, intent, slots, entries and scores; and how its turn ended,
 * once it has.
 */
export function understoodRows(utterance: Utterance, outcome: string | undefined, say: Say): UnderstoodRow[] {
  const { language, intent, part, elliptical, slots, candidates } = utterance
  const row = (name: string, key: string) => ({ what: say(`understood.${name}`), value: say(key) })
  return [
    row('script', language === undefined ? 'understood.noScript' : `scripts.${language}`),
    row('intent', `understood.intents.${intent}`),
    ...(part === undefined ? [] : [row('part', `understood.parts.${part}`)]),
    ...(elliptical ? [row('leansOn', 'understood.before')] : []),
    ...Object.entries(slots).map(([name, value]) => slotRow(name, value, say)),
    ...candidates
      .slice(0, SHOWN_CANDIDATES)
      .map(({ entry, score }) => ({ what: score.toFixed(2), value: entry, code: true })),
    ...(outcome === undefined ? [] : [row('outcome', `understood.outcomes.${outcome}`)]),
  ]
}

function slotRow(name: string, value: Slots[keyof Slots], say: Say): UnderstoodRow {
  const what = say(`understood.slots.${name}`)
  if (typeof value === 'object') {
    const { min, max } = value
    return { what, value: min === undefined ? `${max}` : say('understood.range', { from: min, to: max }) }
  }
  if (WORDED.has(value)) return { what, value: say(`understood.values.${value}`) }
  return { what, value: `${value}`, code: true }
}
