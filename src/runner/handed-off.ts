import type { Effect, Turn } from '../conversation/turn.js'
import type { Insight } from '../insights/insight.js'
import type { Library } from '../model/library.js'
import type { PersonId } from '../model/person.js'
import type { TicketReason } from '../model/ticket.js'
import type { Understand, Utterance } from '../model/utterance.js'
import type { Store } from './store.js'

/** An officer is asked because Mushir had no answer, or none that helped; the others aren't about what it knows. */
const IN_VAIN: ReadonlySet<TicketReason> = new Set(['asked', 'notUnderstood', 'unhelpful', 'oldFacts'])

type Opened = Extract<Effect, { kind: 'openTicket' }>

interface HandOff {
  person: PersonId
  utterance: Utterance | undefined
  library: Library
  now: Date
  store: Pick<Store, 'lines'>
  understand: Understand
}

/**
 * What editors are told of a question that ended with an officer: not "give me a person", but what was asked before
 * it. Undefined when no officer was asked for, or for another reason than an answer wanting.
 */
export async function handedOff(
  { effects }: Turn,
  { person, utterance, library, now, store, understand }: HandOff,
): Promise<Insight | undefined> {
  const opened = effects.find((effect): effect is Opened => effect.kind === 'openTicket' && IN_VAIN.has(effect.reason))
  if (!opened) return undefined
  const asked = utterance?.intent === 'ask' ? utterance : lastAsked(await store.lines(person), understand, opened.topic)
  return {
    at: now.toISOString(),
    text: (asked?.text ?? '').slice(0, 300),
    language: asked?.language ?? utterance?.language ?? 'none',
    intent: utterance?.intent ?? 'human',
    outcome: 'officer',
    entries: opened.topic === undefined ? [] : [opened.topic],
    score: asked?.candidates[0]?.score ?? 0,
    knowledge: library.version,
  }
}

/** The newest of the citizen's lines that asked something; they are kept masked. */
function lastAsked(
  lines: Awaited<ReturnType<Store['lines']>>,
  understand: Understand,
  about: string | undefined,
): Utterance | undefined {
  for (const line of lines.toReversed()) {
    if (line.kind !== 'in' || line.text === '') continue
    const utterance = understand(line.text, about === undefined ? {} : { entry: about })
    if (utterance.intent === 'ask') return utterance
  }
  return undefined
}
