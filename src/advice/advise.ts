import type { Advice } from '../model/advice.js'
import type { EntryId } from '../model/entry.js'
import { stepOfTopic } from '../model/journey.js'
import type { Library } from '../model/library.js'
import type { Utterance } from '../model/utterance.js'

/**
 * Where the line runs between answering, asking back and not knowing, on the utterance's own scale of 0 to 1.
 * Set by `npm run eval`; a confident wrong answer costs more than a question.
 */
export const SURE = 0.48
export const POSSIBLE = 0.25
/** Above this another entry was named outright, whatever part was asked for. */
const NAMED = 0.9

/** What the knowledge has to say to an utterance. `about` is what was talked about last, for questions that lean on it. */
export function advise(utterance: Utterance, library: Library, now: Date, about?: EntryId): Advice {
  const topics = utterance.candidates.filter(
    (one) =>
      isThere(one.entry, library, now) &&
      (tellsFigures(utterance) || one.score >= NAMED || !isReckoned(one.entry, library)),
  )
  const known = topics.filter(({ entry }) => stepOfTopic(entry) === undefined)
  const { part = 'summary', beside, instead } = utterance
  const asked = {
    part,
    ...(beside && { beside }),
    ...(instead && { instead }),
  }
  // Also when it vanished meanwhile: the citizen means it all the same, and is told so.
  if (utterance.elliptical && about !== undefined) {
    const [best] = known
    const sure = utterance.part === undefined ? SURE : NAMED
    const other = best !== undefined && best.entry !== about && best.score >= sure
    if (!other)
      return { kind: 'answer', entry: about, ...asked, score: Math.max(best?.entry === about ? best.score : 0, SURE) }
  }
  const [likeliest] = topics
  const step = likeliest && stepOfTopic(likeliest.entry)
  // A step claims nothing: it may be offered on a likeness that would be too slight for an answer.
  if (step && likeliest.score >= POSSIBLE) return { kind: 'lead', ...step }
  const [first] = known
  if (!first || first.score < POSSIBLE) return { kind: 'unknown' }
  // How far it leads is in its score: two that are as likely and both sure answer the same.
  if (first.score >= SURE) return { kind: 'answer', entry: first.entry, ...asked, score: first.score }
  const likely = known.filter(({ score }) => score >= POSSIBLE && score >= first.score / 2).slice(0, 3)
  return { kind: 'clarify', entries: likely.map(({ entry }) => entry) }
}

/** What is reckoned from figures is meant by a message that tells one; "qist kya hoti hai" asks an entry. */
function isReckoned(topic: string, library: Library): boolean {
  const step = stepOfTopic(topic)
  return step !== undefined && library.journey(step.journey)?.steps.get(step.step)?.kind === 'reckon'
}

function tellsFigures({ slots: { amount, percent, duration } }: Utterance): boolean {
  return (amount ?? percent ?? duration) !== undefined
}

function isThere(topic: string, library: Library, now: Date): boolean {
  const step = stepOfTopic(topic)
  return step ? library.journey(step.journey)?.steps.has(step.step) === true : library.fitness(topic, now) !== undefined
}
