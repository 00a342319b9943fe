import type { Entry, PartId } from '../model/entry.js'
import { type Paragraph, say } from '../model/reply.js'
import type { Figure, Utterance } from '../model/utterance.js'

/** How an answer meets what the citizen was told, or takes for granted. */
export interface Met {
  /** The part that settles it, where the figure names one. */
  part?: PartId
  before: readonly Paragraph[]
  after: readonly Paragraph[]
}

const NOTHING: Met = { before: [], after: [] }

/**
 * A sourced figure isn't moved by what somebody said: one that the entry doesn't have is denied first, and the answer
 * says where its own is from. A figure that the entry has in another place is simply told as it stands.
 */
export function meetClaim(utterance: Utterance | undefined, entry: Entry): Met {
  const claim = utterance?.claim
  if (claim === undefined) return NOTHING
  const sourced: Paragraph = { kind: 'sourced', entry: entry.id }
  const { by, figure, free } = claim
  if (figure !== undefined && free && bearsInterest(figure, entry))
    return { part: 'amount', before: [say('answer.notFree')], after: [sourced] }
  if (figure === undefined || stands(figure, entry)) return { before: [], after: by === 'heard' ? [sourced] : [] }
  const ofAge = figure.unit === 'years' && /(?<![a-z])(age|umar|umr|umer)(?![a-z])|عمر/i.test(utterance?.text ?? '')
  return { part: ofAge ? 'who' : 'amount', before: [say('answer.notSo')], after: [sourced] }
}

/** Whether the entry has this figure anywhere: then it is told as it stands there. */
function stands({ value, unit }: Figure, entry: Entry): boolean {
  const values = new Set(entry.facts.values())
  return (
    values.has(value) || (unit === 'years' && values.has(value * 12)) || (unit === 'months' && values.has(value / 12))
  )
}

/** Whether the entry asks interest on a sum of that size: `tier2.max` beside `tier2.markup_percent`. */
function bearsInterest({ value }: Figure, entry: Entry): boolean {
  return [...entry.facts].some(([path, fact]) => {
    const tier = /^(.*)\.max$/.exec(path)?.[1]
    const percent = tier === undefined ? undefined : entry.facts.get(`${tier}.markup_percent`)
    return fact === value && typeof percent === 'number' && percent > 0
  })
}
