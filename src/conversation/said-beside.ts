import { type AskStep, INSTALMENTS, type Journey, stepOfTopic } from '../model/journey.js'
import { type Paragraph, say } from '../model/reply.js'
import type { Utterance } from '../model/utterance.js'

/** "Why do you ask?", and the instalment of a scheme that isn't found yet: said in a line, and the question stands. */
export function saidBeside(journey: Journey, step: AskStep, utterance: Utterance): readonly Paragraph[] | undefined {
  const kinds = new Set([...journey.steps.values()].map(({ kind }) => kind))
  if (utterance.asksWhy) {
    // One that says why by itself says it again.
    if (step.why) return []
    return [say(kinds.has('confirm') ? 'journey.whyForm' : 'journey.whyAsked')]
  }
  return kinds.has('find') && utterance.asks && asksForInstalment(utterance)
    ? [say('journey.instalmentLater')]
    : undefined
}

/** So near to the likeliest topic, it is meant as well. */
const NEAR = 0.2

function asksForInstalment({ candidates }: Utterance): boolean {
  const best = candidates[0]?.score ?? 0
  return candidates.some(({ entry, score }) => stepOfTopic(entry)?.journey === INSTALMENTS && best - score <= NEAR)
}
