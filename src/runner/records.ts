import type { Turn } from '../conversation/turn.js'
import type { Insight } from '../insights/insight.js'
import type { Bubble } from '../model/bubble.js'
import type { InboxEvent } from '../model/event.js'
import type { Library } from '../model/library.js'
import type { Line } from '../model/line.js'
import type { Utterance } from '../model/utterance.js'

/** The chat as an officer will read it: what came, masked, and what went. */
export function linesOf(
  event: InboxEvent,
  utterance: Utterance | undefined,
  said: readonly Bubble[],
  now: Date,
): Line[] {
  const lines: Line[] = []
  if (event.event.kind === 'message') {
    const { message } = event.event
    const media =
      message.kind === 'media' ? { kind: message.media, url: message.url, mimeType: message.mimeType } : undefined
    const text = utterance?.text ?? (message.kind === 'location' ? `${message.latitude},${message.longitude}` : '')
    lines.push({ kind: 'in', at: event.at, sid: message.sid, text, ...(media ? { media } : {}) })
  } else {
    lines.push(happening(event))
  }
  const by =
    event.event.kind === 'officerActed' && event.event.act.kind === 'say' ? event.event.officer.name : undefined
  for (const { id } of said) {
    lines.push({ kind: 'out', at: now.toISOString(), bubble: id, ...(by === undefined ? {} : { by }) })
  }
  return lines
}

function happening({ at, event }: InboxEvent): Line {
  if (event.kind !== 'officerActed') return { kind: 'event', at, what: event.kind }
  return { kind: 'event', at, what: event.act.kind, by: event.officer.name }
}

/** What was asked and how it ended, for editors; only what concerns the knowledge. */
export function insightOf(utterance: Utterance, turn: Turn, library: Library, now: Date): Insight | undefined {
  const concerns = utterance.intent === 'ask' || utterance.intent === 'unintelligible' || turn.outcome === 'unknown'
  // What steers the talk is nobody's question, and may be a name: for whom a checklist is, an answer in a form.
  if (!concerns || turn.outcome === 'silent' || turn.outcome === 'control') return undefined
  return {
    at: now.toISOString(),
    text: utterance.text.slice(0, 300),
    language: utterance.language ?? 'none',
    intent: utterance.intent,
    outcome: turn.outcome,
    entries: utterance.candidates.slice(0, 3).map(({ entry }) => entry),
    score: utterance.candidates[0]?.score ?? 0,
    knowledge: library.version,
  }
}
