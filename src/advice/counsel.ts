import { z } from 'zod'
import type { Advice } from '../model/advice.js'
import { type EntryId, PARTS, type PartId } from '../model/entry.js'
import type { Language } from '../model/language.js'
import type { Library } from '../model/library.js'
import type { Utterance } from '../model/utterance.js'
import { SURE } from './advise.js'
import { commonWordsOf, type Line, linesOf } from './ground.js'
import type { LanguageModel, PromptName } from './language-model.js'
import { type Refusal, refusalOf } from './may-be-said.js'

/** A question, and what the entries alone have to say to it. */
export interface Question {
  utterance: Utterance
  advice: Advice
  library: Library
  language: Language
  /** What the same question would get in other words. */
  again(text: string): Advice
}

/** One asking of the model, for the log and a metric: no word of the citizen's. */
export interface Consultation {
  model: string
  prompt: string
  entry?: EntryId
  /** How it ended: used, not used and why, or what went wrong. */
  outcome: 'used' | 'nothing' | Refusal | 'failed' | 'late' | 'resting' | 'spent'
  ms: number
}

export interface Counsel {
  advice: Advice
  consulted: readonly Consultation[]
}

/** Asks the model within its limits: `patience.ts`. Says how it ended when there is no answer. */
export type AskPatiently = <T>(
  ask: (signal: AbortSignal) => Promise<T>,
) => Promise<{ kind: 'answered'; answer: T } | { kind: 'failed' | 'late' | 'resting' | 'spent' }>

const Chosen = z.object({
  topic: z.string().nullable(),
  part: z.enum(PARTS),
  search: z.string().max(200).nullable(),
})

const Phrased = z.object({ lines: z.array(z.number().int()).max(12), text: z.string().nullable() })

/** As a model knows them. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  ur: 'Urdu, in Urdu letters',
  'ur-Latn': 'Roman Urdu (Urdu in Latin letters, as people in Pakistan type it)',
}

/** So many topics are put before the model to choose from. */
const CANDIDATES_MAX = 6

export interface CounselParts {
  model: LanguageModel
  patiently: AskPatiently
  languageOf(text: string): Language | undefined
  now(): number
}

/**
 * What a language model makes better: it chooses among the candidates where the entries alone would ask back, finds
 * other words for what was not understood, and phrases an answer from an entry's own lines. It decides nothing that
 * the entries don't: whatever goes wrong, the advice it was given comes back as it was.
 */
export function makeCounsel(parts: CounselParts): (question: Question) => Promise<Counsel> {
  return async (question) => {
    const consulted: Consultation[] = []
    const ask = async <T>(prompt: PromptName, entry: EntryId | undefined, request: AskOf<T>) => {
      const { model } = parts
      const started = parts.now()
      const reply = await parts.patiently((signal) => model.ask({ prompt, ...request }, signal))
      const note = (outcome: Consultation['outcome']) =>
        consulted.push({
          model: model.name,
          prompt: model.promptVersion(prompt),
          ...(entry === undefined ? {} : { entry }),
          outcome,
          ms: Math.round(parts.now() - started),
        })
      if (reply.kind === 'answered') return { answer: reply.answer, note }
      note(reply.kind)
      return undefined
    }
    let { advice } = question
    if (advice.kind === 'clarify' || advice.kind === 'unknown') advice = await choose(question, ask)
    if (advice.kind === 'answer') advice = await phrase({ ...question, advice }, ask, parts)
    return { advice, consulted }
  }
}

interface AskOf<T> {
  given: Readonly<Record<string, string>>
  data: unknown
  answer: z.ZodType<T>
}

type Ask = <T>(
  prompt: PromptName,
  entry: EntryId | undefined,
  request: AskOf<T>,
) => Promise<{ answer: T; note(outcome: Consultation['outcome']): void } | undefined>

async function choose({ utterance, advice, library, again }: Question, ask: Ask): Promise<Advice> {
  const topics = utterance.candidates
    .flatMap(({ entry }) => library.entry(entry) ?? [])
    .slice(0, CANDIDATES_MAX)
    .map(({ id }) => ({ id, name: library.title(id, 'en'), about: library.line(id, 'en') ?? '' }))
  const asked = await ask('choose', undefined, {
    given: { parts: PARTS.join(', ') },
    data: { topics, message: utterance.text },
    answer: Chosen,
  })
  if (!asked) return advice
  const { topic, part, search } = asked.answer
  if (topic !== null && topics.some(({ id }) => id === topic)) {
    asked.note('used')
    return { kind: 'answer', entry: topic, part, score: SURE }
  }
  const found = search === null ? undefined : again(search)
  // Other words may find what these did not; they may not turn a question back into a guess.
  if (found && (found.kind === 'answer' || (found.kind === 'clarify' && advice.kind === 'unknown'))) {
    asked.note('used')
    return found
  }
  asked.note('nothing')
  return advice
}

async function phrase(
  { utterance, advice, library, language }: Question & { advice: Advice & { kind: 'answer' } },
  ask: Ask,
  { languageOf }: CounselParts,
): Promise<Advice> {
  const entry = library.entry(advice.entry)
  if (!entry) return advice
  const part: PartId = advice.part
  const lines = linesOf(entry, language, part)
  const asked = await ask('phrase', entry.id, {
    given: { language: LANGUAGE_NAMES[language] },
    data: { question: utterance.text, lines: lines.map(({ text }, at) => `${at + 1}. ${text}`) },
    answer: Phrased,
  })
  if (!asked) return advice
  const { text } = asked.answer
  if (text === null) {
    asked.note('nothing')
    return advice
  }
  const cited = asked.answer.lines.flatMap((number): readonly Line[] => lines.slice(number - 1, number))
  const refusal = refusalOf({ text, lines: cited }, { language, common: commonWordsOf(library, language), languageOf })
  asked.note(refusal ?? 'used')
  return refusal ? advice : { ...advice, phrased: text.trim() }
}
