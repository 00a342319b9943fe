import { dateInWords } from '../model/dates.js'
import { type Entry, type EntryId, PARTS, type PartId } from '../model/entry.js'
import { showFigure } from '../model/figures.js'
import { LANGUAGES, type Language } from '../model/language.js'
import type { Library } from '../model/library.js'

/** What an edit does to one entry, as citizens and editors see it. */
export interface EntryChange {
  id: EntryId
  title: string
  kind: 'new' | 'gone' | 'changed'
  /** "Status: open, as of 31 December 2025 → closed". */
  points: readonly string[]
  /** What is read in another wording, and where. */
  words: readonly {
    language: Language
    where: PartId | 'title' | 'label' | 'line'
    before: string[]
    after: string[]
  }[]
}

/** Entry by entry, what citizens read before and what they read after. Entries that read the same are left out. */
export function changesBetween(before: Library, after: Library): EntryChange[] {
  const ids = new Set([...before.entries(), ...after.entries()].map(({ id }) => id))
  return [...ids].sort().flatMap((id): EntryChange[] => {
    const old = before.entries().find((entry) => entry.id === id)
    const now = after.entries().find((entry) => entry.id === id)
    if (!old || !now) {
      const only = now ?? old
      if (!only) return []
      const title = only.texts.en.title
      return [{ id, title, kind: now ? 'new' : 'gone', points: now ? [statusOf(now)] : [], words: [] }]
    }
    const points = pointsOf(old, now)
    const words = wordsOf(id, before, after)
    return points.length + words.length > 0 ? [{ id, title: now.texts.en.title, kind: 'changed', points, words }] : []
  })
}

function pointsOf(old: Entry, now: Entry): string[] {
  const points: string[] = []
  const point = (what: string, was: string, is: string) => {
    if (was !== is) points.push(`${what}: ${was || 'nothing'} → ${is || 'nothing'}`)
  }
  point('Status', statusOf(old), statusOf(now))
  point('Withdrawn', withdrawnOf(old), withdrawnOf(now))
  point('Compared with its sources', dateInWords(old.verified, 'en'), dateInWords(now.verified, 'en'))
  point('To be reviewed by', dateInWords(old.reviewBy, 'en'), dateInWords(now.reviewBy, 'en'))
  for (const path of new Set([...old.facts.keys(), ...now.facts.keys()])) {
    const shown = ({ facts }: Entry) => {
      const value = facts.get(path)
      return value === undefined ? '' : showFigure(path, value, 'en')
    }
    point(`Figure ${path}`, shown(old), shown(now))
  }
  const rules = new Set([...old.eligibility, ...now.eligibility].map(({ rule }) => rule))
  for (const rule of rules) point(`Rule ${rule}`, ruleOf(old, rule), ruleOf(now, rule))
  point('Steps', stepsOf(old), stepsOf(now))
  point('Before it comes', old.needs.join(', '), now.needs.join(', '))
  point('Instead of it', old.alternatives.join(', '), now.alternatives.join(', '))
  point('Sources', sourcesOf(old), sourcesOf(now))
  point('Ways of asking', countsOf(old), countsOf(now))
  return points
}

const statusOf = ({ status, statusAsOf }: Entry) =>
  status + (statusAsOf ? `, as of ${dateInWords(statusAsOf, 'en')}` : '')
const withdrawnOf = ({ withdrawn }: Entry) =>
  withdrawn ? `on ${dateInWords(withdrawn.on, 'en')} by ${withdrawn.by}: ${withdrawn.reason}` : 'no'
const stepsOf = ({ steps }: Entry) => steps.map(({ id }) => id).join(', ')
const sourcesOf = ({ sources }: Entry) => sources.map(({ id, seen }) => `${id} (${dateInWords(seen, 'en')})`).join(', ')
const countsOf = ({ texts }: Entry) =>
  LANGUAGES.map((language) => `${texts[language].utterances.length} ${language}`).join(', ')

/** "age from 21 to 45, unless it-business". */
function ruleOf({ eligibility }: Entry, id: string): string {
  const rule = eligibility.find((one) => one.rule === id)
  if (!rule) return ''
  const clauses = [
    rule.min === undefined ? [] : `from ${rule.min}`,
    rule.max === undefined ? [] : `to ${rule.max}`,
    rule.is === undefined ? [] : `is ${rule.is}`,
    rule.in === undefined ? [] : `one of ${rule.in.join(', ')}`,
    rule.notIn === undefined ? [] : `none of ${rule.notIn.join(', ')}`,
    rule.unless === undefined ? [] : `unless ${rule.unless}`,
  ].flat()
  return `${rule.person} ${clauses.join(', ')}`
}

function wordsOf(id: EntryId, before: Library, after: Library): EntryChange['words'] {
  return LANGUAGES.flatMap((language) => {
    const places = [
      ...(['title', 'label', 'line'] as const).map((where) => ({
        where,
        was: before[where](id, language),
        is: after[where](id, language),
      })),
      ...PARTS.map((where) => ({
        where,
        was: before.part(id, where, language),
        is: after.part(id, where, language),
      })),
    ]
    return places.flatMap(({ where, was = '', is = '' }) => {
      if (was === is) return []
      const [old, now] = [was.split('\n'), is.split('\n')]
      return [
        {
          language,
          where,
          before: old.filter((line) => line !== '' && !now.includes(line)),
          after: now.filter((line) => line !== '' && !old.includes(line)),
        },
      ]
    })
  })
}
