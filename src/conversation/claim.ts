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
  const lasts = figure.unit === 'years' || figure.unit === 'months'
  const asked = [utterance?.part, utterance?.beside]
  const part = ofAge ? 'who' : lasts && asked.includes('time') ? 'time' : 'amount'
  return { part, before: [say('answer.notSo')], after: [sourced] }
}

/**
 * "Parwaaz card pe 30 lakh mil raha hai, apply kaise": whether a sum is named that the entry neither has nor has room
 * for. It may be anybody's; what the entry gives is told beside the answer.
 */
export function namesAnotherSum({ figures = [] }: Utterance, entry: Entry): boolean {
  const sums = figures.filter(({ unit }) => unit === 'rupees')
  return sums.length > 0 && sums.every((sum) => !stands(sum, entry))
}

/** Whether the entry has this figure anywhere, or has room for it: then it is told as it stands there. */
function stands(figure: Figure, entry: Entry): boolean {
  const { value, unit } = figure
  const values = new Set(entry.facts.values())
  if (values.has(value)) return true
  if ((unit === 'years' && values.has(value * 12)) || (unit === 'months' && values.has(value / 12))) return true
  return rangesOf(entry).some((range) => fits(figure, range))
}

/** Whether the entry asks interest on a sum of that size: it falls into `tier2`, which has a `markup_percent`. */
function bearsInterest(figure: Figure, entry: Entry): boolean {
  return rangesOf(entry).some((range) => {
    const percent = entry.facts.get(`${range.path}.markup_percent`)
    return typeof percent === 'number' && percent > 0 && fits(figure, range)
  })
}

/** From `min`, or from nothing, to `max`: 3 million is within a loan of up to 7.5. */
interface Range {
  path: string
  min: number
  max: number
}

function rangesOf({ facts }: Entry): Range[] {
  return [...facts].flatMap(([name, max]) => {
    const path = /^(.*)\.(?:\w+_)?max$/.exec(name)?.[1]
    if (path === undefined || typeof max !== 'number') return []
    const min = facts.get(`${path}.min`)
    return [{ path, min: typeof min === 'number' ? min : 0, max }]
  })
}

/** Below this a range is of years, months or per cent; a sum never is. */
const LEAST_SUM = 1000

function fits({ value, unit }: Figure, { min, max }: Range): boolean {
  const isSum = max >= LEAST_SUM
  return isSum === (unit === 'rupees') && value >= min && value <= max
}
