import { LIMITS } from '../model/bubble.js'
import { isGuided, type JourneyStep, MENU, PROFILE } from '../model/journey.js'
import type { Library } from '../model/library.js'
import { type Reply, say } from '../model/reply.js'
import { choiceId } from './choice-id.js'
import type { Conversation, Focus } from './conversation.js'
import { begunSeries } from './journey-run.js'
import { choice, type Turn } from './turn.js'

const MOST_PAUSED = 5

/** Steps in the middle of something. After a verdict, a path, a list of things to do, nothing is left open. */
const UNFINISHED: ReadonlySet<JourneyStep['kind']> = new Set(['ask', 'choose', 'tell', 'confirm'])

/**
 * A turn that leaves a guided journey in its midst: the journey is kept among the paused, and whoever asked something
 * in between is asked whether to go on. `before` is the conversation as it stood.
 */
export function leaving(before: Conversation, turn: Turn, library: Library): Turn {
  const left = before.focus
  if (turn.conversation === 'forget' || !isUnderWay(left, library)) return turn
  const { focus } = turn.conversation
  if (focus.kind === 'journey' && focus.journey === left.journey) return turn
  if (JSON.stringify(focus) === JSON.stringify(left)) return turn
  const conversation = withPause(turn.conversation, left)
  const asksBetween = turn.outcome === 'answer' || turn.outcome === 'clarify' || turn.outcome === 'unknown'
  const replies = asksBetween && !conversation.ticket ? offeringToGoOn(turn.replies, left.journey) : turn.replies
  return { ...turn, conversation, replies }
}

/** Keeps a place in a journey to come back to: one for each journey, the latest last. */
export function withPause(conversation: Conversation, left: Focus): Conversation {
  if (left.kind !== 'journey') return conversation
  const others = conversation.paused.filter((one) => !(one.kind === 'journey' && one.journey === left.journey))
  return { ...conversation, paused: [...others, left].slice(-MOST_PAUSED) }
}

/** The journey of that name is no longer among the paused. */
export function withoutPause(conversation: Conversation, id: string): Conversation {
  const paused = conversation.paused.filter((focus) => !(focus.kind === 'journey' && focus.journey === id))
  return paused.length === conversation.paused.length ? conversation : { ...conversation, paused }
}

/**
 * The menu, and the profile, offer to go on with what was left last, be it minutes or months ago; else with the next
 * of a series: whoever learned a lesson is offered the one after it.
 */
export function withWayBack(turn: Turn, library: Library): Turn {
  if (turn.conversation === 'forget') return turn
  const { focus, paused } = turn.conversation
  if (focus.kind !== 'journey') return turn
  const left = paused.findLast((one) => one.kind === 'journey' && library.journey(one.journey) !== undefined)
  const onward = left?.kind === 'journey' ? left.journey : begunSeries(turn.conversation, library)
  if (onward === undefined) return turn
  const isHub = focus.journey === MENU || focus.journey === PROFILE
  if (!isHub || focus.step !== library.journey(focus.journey)?.start) return turn
  return { ...turn, replies: withResume(turn.replies, onward, left ? 'resume' : 'nextOfSeries') }
}

/** "haan" to "shall we go on?": the journey that our last bubble offered to go on with. */
export function offeredToResume(conversation: Conversation): string | undefined {
  const [, journey] = /^resume\/(.+)$/.exec(conversation.offered.find((id) => id.startsWith('resume/')) ?? '') ?? []
  return journey
}

/** Adds the way back to a list of choices that has none yet. */
export function withResume(
  replies: readonly Reply[],
  journey: string,
  key: 'resume' | 'nextOfSeries' = 'resume',
): readonly Reply[] {
  const last = replies.at(-1)
  const id = choiceId({ kind: 'resume', journey })
  if (!last || last.choices.some((one) => one.id === id)) return replies
  // Three buttons stay three, and a full list keeps its last row: the way out.
  const most = last.choices.length <= LIMITS.buttons ? LIMITS.buttons : LIMITS.rows
  const full = last.choices.length >= most
  const kept = full ? [...last.choices.slice(0, most - 2), ...last.choices.slice(-1)] : last.choices
  const back = choice({ kind: 'resume', journey }, key)
  return [...replies.slice(0, -1), { ...last, choices: [back, ...kept] }]
}

function offeringToGoOn(replies: readonly Reply[], journey: string): readonly Reply[] {
  const last = replies.at(-1)
  if (!last) return replies
  return withResume(
    [...replies.slice(0, -1), { ...last, paragraphs: [...last.paragraphs, say('journey.goOn')] }],
    journey,
  )
}

function isUnderWay(focus: Focus, library: Library): focus is Extract<Focus, { kind: 'journey' }> {
  if (focus.kind !== 'journey') return false
  const journey = library.journey(focus.journey)
  const step = journey?.steps.get(focus.step)
  return journey !== undefined && step !== undefined && isGuided(journey) && UNFINISHED.has(step.kind) && !isEnd(step)
}

/** What is told last, with nothing to choose. */
function isEnd({ kind, options, next }: JourneyStep): boolean {
  return kind === 'tell' && options.length === 0 && next === undefined
}
