import { LIMITS } from '../model/bubble.js'
import type { Entry, FactValue, Rule, Step } from '../model/entry.js'
import { PARTS } from '../model/entry.js'
import { LANGUAGES } from '../model/language.js'
import { type Complain, type Complaint, sheet } from './complaint.js'
import type { Draft } from './draft.js'
import type { FactsFile, FactsForm } from './facts.js'
import { placeholdersIn, renderLine, renderText } from './render.js'
import { type TextFile, type TextLine, textOf } from './texts.js'

export type Built =
  | { entry: Entry; complaints: readonly Complaint[] }
  | { entry?: never; complaints: readonly Complaint[] }

/**
 * Makes an entry of its files. It is refused (a `fatal` complaint, no entry) when a citizen would be told something
 * broken: a figure that isn't there, a rule without its figure, a bubble WhatsApp won't take, a language missing.
 */
export function buildEntry(draft: Draft): Built {
  const { complaints, complain } = sheet()
  const all = () => [...draft.complaints, ...complaints]
  const { facts, texts } = draft
  if (!facts?.form || LANGUAGES.some((language) => !texts[language])) return { complaints: all() }
  const form = facts.form
  const read = texts as Record<(typeof LANGUAGES)[number], TextFile>
  for (const language of LANGUAGES) checkWords(read[language], facts, complain)

  const order = { who: form.eligibility.map(({ rule }) => rule), steps: form.steps.map(({ id }) => id) }
  const kind = form.kind ?? USUAL_KIND[draft.area]
  const entry: Entry = {
    id: draft.id,
    area: draft.area,
    status: form.status,
    ...(kind === 'guide' ? { guide: true } : {}),
    ...(kind === 'bank-side' ? { bankSide: true } : {}),
    ...(form.status_as_of === undefined ? {} : { statusAsOf: form.status_as_of }),
    verified: form.verified,
    reviewBy: form.review_by,
    owner: form.owner ?? draft.area,
    also: form.also,
    alternatives: form.alternatives,
    needs: form.needs,
    facts: facts.facts,
    eligibility: form.eligibility.map((rule, at) => buildRule(rule, at, facts, complain)),
    steps: form.steps.map((step, at) => buildStep(step, at, facts, complain)),
    ...(form.offices.length > 0 ? { offices: form.offices } : {}),
    ...(form.nearest_office ? { nearestOffice: true as const } : {}),
    computed: form.computed,
    sources: form.sources.map(({ id, url, name, seen, supports }) => ({
      id,
      seen,
      supports,
      ...(url === undefined ? {} : { url }),
      ...(name === undefined ? {} : { name }),
    })),
    disputed: form.disputed.map(({ fact, note }) => ({ fact, note })),
    ...(form.withdrawn
      ? { withdrawn: { on: form.withdrawn.on, by: form.withdrawn.by, reason: form.withdrawn.reason } }
      : {}),
    texts: {
      en: inOrderOf(order, textOf(read.en)),
      ur: inOrderOf(order, textOf(read.ur)),
      'ur-Latn': inOrderOf(order, textOf(read['ur-Latn'])),
    },
  }
  const complete = all()
  if (complete.some(({ level }) => level === 'fatal')) return { complaints: complete }
  for (const language of LANGUAGES) checkFit(entry, read[language], complain)
  const final = all()
  return final.some(({ level }) => level === 'fatal') ? { complaints: final } : { entry, complaints: final }
}

/** What an area mostly holds. A registration in force isn't "open", nor is a cluster. */
const USUAL_KIND = { financing: 'scheme', registration: 'guide', clusters: 'guide', support: 'scheme' } as const

/** Every line of words in the file that a citizen may read. */
export function shownLines(text: TextFile): TextLine[] {
  return [
    ...[text.title, text.label, text.line].filter((line) => line !== undefined),
    ...[...text.parts.values()].flatMap(({ intro, items }) => [...intro, ...items.flatMap(({ lines }) => lines)]),
  ]
}

function checkWords(text: TextFile, { facts }: FactsFile, complain: Complain) {
  const { file } = text
  if (!text.title?.text)
    complain('fatal', file, 1, 'no-title', 'the title is missing: write "# " and the name on the first line')
  if (!text.parts.has('summary'))
    complain('fatal', file, 1, 'no-summary', 'the first part is missing: every entry needs its summary')
  for (const { no, text: words } of shownLines(text)) {
    for (const { path, typed, unknownFormat } of placeholdersIn(words)) {
      const value = facts.get(path)
      if (unknownFormat !== undefined) {
        const message = `${typed}: after the bar write number, money, percent or usd, not "${unknownFormat}"`
        complain('fatal', file, no, 'unknown-format', message)
      }
      if (value === undefined) {
        complain('fatal', file, no, 'placeholder-without-fact', `${typed} points to no fact: ${nearest(path, facts)}`)
      } else if (typeof value === 'boolean') {
        const message = `${typed} is ${value}, which can't be shown: say it in words`
        complain('fatal', file, no, 'placeholder-without-fact', message)
      }
    }
    const rest = words.replace(/\{\{[^{}]*\}\}/g, '')
    if (/\{\{|\}\}/.test(rest))
      complain('fatal', file, no, 'broken-placeholder', 'a {{ or }} has no partner: write {{name}}')
  }
}

function nearest(path: string, facts: ReadonlyMap<string, FactValue>): string {
  const group = [...facts.keys()].filter((key) => key.startsWith(`${path}.`))
  if (group.length > 0) return `it is a group; write one of ${group.map((key) => `{{${key}}}`).join(', ')}`
  const parent = path.includes('.') ? path.slice(0, path.lastIndexOf('.') + 1) : path
  const last = path.split('.').at(-1) ?? path
  const alike = [...facts.keys()].filter((key) => key.startsWith(parent) || key.split('.').includes(last)).slice(0, 4)
  const asked =
    alike.length > 0 ? `did you mean ${alike.map((key) => `{{${key}}}`).join(' or ')}? If not, write` : 'write'
  return `${asked} the figure under facts in facts.yaml first`
}

function buildRule(rule: FactsForm['eligibility'][number], at: number, facts: FactsFile, complain: Complain): Rule {
  const bound = (key: 'min' | 'max') => {
    const value = rule[key]
    if (value === undefined || typeof value === 'number') return value
    const figure = facts.facts.get(value)
    if (typeof figure === 'number') return figure
    const why = figure === undefined ? `points to no fact: ${nearest(value, facts.facts)}` : 'is not a number'
    const line = facts.yaml.lineOf(['eligibility', at, key])
    complain('fatal', facts.yaml.file, line, 'rule-figure', `${key}: ${value} ${why}`)
    return undefined
  }
  const min = bound('min')
  const max = bound('max')
  const is = typeof rule.is === 'string' ? (facts.facts.get(rule.is) ?? rule.is) : rule.is
  return {
    rule: rule.rule,
    person: rule.person,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(is === undefined ? {} : { is }),
    ...(rule.in === undefined ? {} : { in: rule.in }),
    ...(rule.not_in === undefined ? {} : { notIn: rule.not_in }),
    ...(rule.unless === undefined ? {} : { unless: rule.unless }),
  }
}

function buildStep(step: FactsForm['steps'][number], at: number, facts: FactsFile, complain: Complain): Step {
  const figure = (key: 'fee' | 'days') => {
    const value = step[key]
    if (value === undefined || typeof value === 'number' || value === 'unknown') return value
    const found = facts.facts.get(value)
    if (typeof found === 'number') return found
    const line = facts.yaml.lineOf(['steps', at, key])
    const message = `${key}: write a number, the name of one under facts, or unknown, not "${value}"`
    complain('fatal', facts.yaml.file, line, 'step-figure', message)
    return undefined
  }
  const fee = figure('fee') as Step['fee'] | undefined
  const days = figure('days') as Step['days'] | undefined
  return {
    id: step.id,
    documents: step.documents,
    ...(step.where === undefined ? {} : { where: step.where }),
    ...(fee === undefined ? {} : { fee }),
    ...(days === undefined ? {} : { days }),
  }
}

/** The rules and steps in the order of `facts.yaml`, whatever order a translator wrote them in; then the rest. */
function inOrderOf(
  order: Record<'who' | 'steps', readonly string[]>,
  text: Entry['texts']['en'],
): Entry['texts']['en'] {
  const parts = { ...text.parts }
  for (const part of ['who', 'steps'] as const) {
    const place = (id: string) => (order[part].includes(id) ? order[part].indexOf(id) : order[part].length)
    const own = parts[part]
    if (own) parts[part] = { ...own, items: own.items.toSorted((a, b) => place(a.id) - place(b.id)) }
  }
  return { ...text, parts }
}

/** What WhatsApp refuses outright. The narrower limits of the house are `check`'s. */
function checkFit(entry: Entry, read: TextFile, complain: Complain) {
  const { language, file } = read
  const text = entry.texts[language]
  const fits = (what: string, words: string, limit: number, line: number) => {
    if (words.length > limit) {
      const message = `${what} is ${words.length} characters when filled; at most ${limit} fit: shorten it by ${words.length - limit}`
      complain('fatal', file, line, 'too-long', message)
    }
  }
  const label = renderLine(text.label, entry.facts, language, LIMITS.rowTitle)
  fits(
    read.label ? 'the label' : 'the title, used as label,',
    label,
    LIMITS.rowTitle,
    (read.label ?? read.title)?.no ?? 1,
  )
  if (text.line !== undefined) {
    fits('the line', renderLine(text.line, entry.facts, language, LIMITS.rowLine), LIMITS.rowLine, read.line?.no ?? 1)
  }
  for (const part of PARTS) {
    const words = text.parts[part]
    if (!words) continue
    const filled = renderText(part, words, entry.facts, language)
    fits('this part', filled, LIMITS.interactiveBody, read.parts.get(part)?.no ?? 1)
  }
}
