import type { Entry, Offer, Rule, Step } from '../model/entry.js'
import { LANGUAGES } from '../model/language.js'
import { type Complain, type Complaint, sheet } from './complaint.js'
import type { Draft } from './draft.js'
import type { FactsFile } from './facts.js'
import type { FactsForm } from './facts-form.js'
import { checkFit, checkWords, nearest } from './readable.js'
import { type TextFile, textOf } from './texts.js'

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
    ...(form.offers.length > 0
      ? { offers: form.offers.map((offer, at) => buildOffer(offer, at, facts, complain)) }
      : {}),
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

/** A limit as a number: written out, or a figure of the entry. */
function limitOf(
  value: number | string | undefined,
  key: string,
  path: PropertyKey[],
  facts: FactsFile,
  complain: Complain,
): number | undefined {
  if (value === undefined || typeof value === 'number') return value
  const figure = facts.facts.get(value)
  if (typeof figure === 'number') return figure
  const why = nearest(value, facts.facts)
  const said =
    figure === undefined
      ? { en: `${key}: ${value} points to no fact: ${why.en}`, ur: `${key}: ${value} نام کا کوئی عدد نہیں: ${why.ur}` }
      : { en: `${key}: ${value} is not a number`, ur: `${key}: ${value} عدد نہیں` }
  complain('fatal', facts.yaml.file, facts.yaml.lineOf(path), 'rule-figure', said)
  return undefined
}

function buildOffer(form: FactsForm['offers'][number], at: number, facts: FactsFile, complain: Complain): Offer {
  const min = limitOf(form.min, 'min', ['offers', at, 'min'], facts, complain)
  const max = limitOf(form.max, 'max', ['offers', at, 'max'], facts, complain)
  return { offer: form.offer, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
}

function buildRule(rule: FactsForm['eligibility'][number], at: number, facts: FactsFile, complain: Complain): Rule {
  const min = limitOf(rule.min, 'min', ['eligibility', at, 'min'], facts, complain)
  const max = limitOf(rule.max, 'max', ['eligibility', at, 'max'], facts, complain)
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
    complain('fatal', facts.yaml.file, line, 'step-figure', {
      en: `${key}: write a number, the name of one under facts, or unknown, not "${value}"`,
      ur: `${key}: عدد لکھیں، یا facts کے نیچے کسی عدد کا نام، یا unknown؛ "${value}" نہیں چلتا`,
    })
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
