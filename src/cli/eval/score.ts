import type { Language } from '../../model/language.js'
import type { Library } from '../../model/library.js'
import type { Mind } from '../../runner/handle.js'
import type { Phrases } from '../../wording/phrases.js'
import { askOne } from '../ask-one.js'
import type { Beyond, Control, Dialogue, Golden, Question, ShortLine } from './golden.js'
import { holds } from './holds.js'
import { startTalk } from './talk.js'

/** So many of so many; shown as a percentage. */
export interface Tally {
  good: number
  of: number
}

export type Figures = Record<string, Tally>

/** One that went wrong, for a reader who wants to know which. */
export interface Failure {
  id: string
  what: string
  text: string
  got: string
}

export interface Scored {
  /** By group (`all`, `en`, `ur`, `ur-Latn`), then by figure. */
  figures: Map<string, Figures>
  failures: Failure[]
  /** Milliseconds to understand each text, unsorted. */
  times: number[]
}

/** Scores one half of the golden set. Questions about entries that aren't written yet are left out. */
export function score(golden: Golden, mind: Mind, phrases: Phrases, now: Date): Scored {
  const scored: Scored = { figures: new Map(), failures: [], times: [] }
  for (const question of golden.questions) scoreQuestion(question, mind, phrases, now, scored)
  for (const control of golden.controls) scoreControl(control, mind, scored)
  for (const dialogue of golden.dialogues) scoreDialogue(dialogue, mind, phrases, now, scored)
  for (const line of golden.lines ?? []) scoreLine(line, mind, scored)
  for (const [at, question] of (golden.beyond ?? []).entries()) {
    scoreBeyond(question, BEFORE[at % BEFORE.length] as string, mind, phrases, now, scored)
  }
  return scored
}

function scoreQuestion(question: Question, mind: Mind, phrases: Phrases, now: Date, scored: Scored): void {
  const right = written(question.expect, mind.library)
  if (right.length === 0) return
  const started = performance.now()
  const utterance = mind.understand(question.text, {})
  scored.times.push(performance.now() - started)
  const answer = askOne(question.text, mind, phrases, now)
  const ids = utterance.candidates.map(({ entry }) => entry)
  const first = ids[0] !== undefined && right.includes(ids[0])
  const answered = answer.outcome === 'answer'
  const told = answer.entries[0]?.id
  const note = noting(scored, question)
  note('right entry first', first, ids.slice(0, 2).join(', '))
  note(
    'in first three',
    ids.slice(0, 3).some((id) => right.includes(id)),
    ids.slice(0, 3).join(', '),
  )
  note('answered at all', answered, answer.outcome)
  note('confident and wrong', answered && (told === undefined || !right.includes(told)), told ?? '', true)
  for (const fact of question.facts) {
    note(
      'asked facts in the reply',
      holds(answer.reply.join('\n'), fact),
      `${fact} in ${told}/${utterance.part ?? 'summary'}`,
    )
  }
  noteLanguage(scored, question, utterance.language === question.lang, utterance.language)
}

function scoreControl(control: Control, mind: Mind, scored: Scored): void {
  const started = performance.now()
  const { intent, language } = mind.understand(control.text, {})
  scored.times.push(performance.now() - started)
  const note = noting(scored, control)
  note('control intents', intent === control.intent, `${intent} for ${control.intent}`)
  for (const grave of ['stop', 'urgent'] as const) {
    if (control.intent === grave || intent === grave) note(`${grave} exact`, intent === control.intent, intent)
  }
  // What is no language of ours, or none at all, is in no script we could tell.
  if (control.intent === 'unintelligible') return
  noteLanguage(scored, control, (language ?? control.lang) === control.lang, language)
}

/** Fewer words than this say little of their language. */
const ENOUGH_WORDS = 3

function noteLanguage(scored: Scored, line: ShortLine, right: boolean, told: Language | undefined): void {
  const isShort = line.text.trim().split(/\s+/u).length < ENOUGH_WORDS
  noting(scored, line)(isShort ? 'language of short lines' : 'language', right, String(told))
}

function scoreLine(line: ShortLine, mind: Mind, scored: Scored): void {
  const { language } = mind.understand(line.text, {})
  noting(scored, line)('language of short lines', (language ?? line.lang) === line.lang, String(language))
}

/** What somebody may have asked before something that nobody here knows. */
const BEFORE = [
  'NTN kaise banta hai',
  'اخوت سے قرض',
  'how do I register a trademark',
  'shehad export karna hai',
] as const

function scoreBeyond(question: Beyond, before: string, mind: Mind, phrases: Phrases, now: Date, scored: Scored): void {
  const note = noting(scored, question)
  const { outcome, entries } = askOne(question.text, mind, phrases, now)
  note('unknown and answered', outcome === 'answer', entries[0]?.id ?? '', true)
  const say = startTalk(mind, phrases, now)
  say(before)
  const { entry } = say(question.text)
  note('unknown and answered in a talk', entry !== undefined, entry ?? '', true)
}

function scoreDialogue(dialogue: Dialogue, mind: Mind, phrases: Phrases, now: Date, scored: Scored): void {
  if (dialogue.turns.some(({ entry }) => entry.length > 0 && written(entry, mind.library).length === 0)) return
  const say = startTalk(mind, phrases, now)
  for (const [at, turn] of dialogue.turns.entries()) {
    const { reply, language, entry } = say(turn.say)
    const right =
      language === turn.lang &&
      turn.all.every((wanted) => holds(reply, wanted)) &&
      (turn.any.length === 0 || turn.any.some((wanted) => holds(reply, wanted))) &&
      !turn.none.some((unwanted) => holds(reply, unwanted))
    const got = `${language} ${entry ?? '-'}: ${reply.replace(/\s+/g, ' ').slice(0, 110)}`
    noting(scored, { id: `${dialogue.id}.${at + 1}`, lang: turn.lang, text: turn.say })('dialogue turns', right, got)
  }
}

/** The expected entries that exist, by their own ids. */
function written(ids: readonly string[], library: Library): string[] {
  return ids.flatMap((id) => library.entry(id)?.id ?? [])
}

function noting(scored: Scored, { id, lang, text }: { id: string; lang: string; text: string }) {
  return (what: string, good: boolean, got: string, isFault = false): void => {
    for (const group of ['all', lang]) {
      const figures = scored.figures.get(group) ?? {}
      const tally = figures[what] ?? { good: 0, of: 0 }
      figures[what] = { good: tally.good + (good ? 1 : 0), of: tally.of + 1 }
      scored.figures.set(group, figures)
    }
    if (good === isFault) scored.failures.push({ id, what, text, got })
  }
}
