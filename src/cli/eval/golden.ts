import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Language } from '../../model/language.js'
import { INTENTS } from '../../model/utterance.js'

export const Question = z.object({
  id: z.string(),
  lang: Language,
  text: z.string(),
  /** Acceptable entries by id, their own or a folded one's; best first. */
  expect: z.array(z.string()),
  /** What a complete reply must hold, figures in plain digits. */
  facts: z.array(z.string()),
})
export type Question = z.infer<typeof Question>

export const Control = z.object({ id: z.string(), lang: Language, text: z.string(), intent: z.enum(INTENTS) })
export type Control = z.infer<typeof Control>

export const Dialogue = z.object({
  id: z.string(),
  about: z.string(),
  turns: z.array(
    z.object({
      say: z.string(),
      /** The script the reply should be in. */
      lang: Language,
      /** The reply holds all of these, */
      all: z.array(z.string()),
      /** one of these, if there are any, */
      any: z.array(z.string()),
      /** and none of these. */
      none: z.array(z.string()),
      entry: z.array(z.string()),
    }),
  ),
})
export type Dialogue = z.infer<typeof Dialogue>

/** A line whose language is to be told: one or two words, or English and Urdu mixed. */
export const ShortLine = z.object({ id: z.string(), lang: Language, text: z.string() })
export type ShortLine = z.infer<typeof ShortLine>

/** A question about business that no entry speaks of. */
export const Beyond = ShortLine
export type Beyond = z.infer<typeof Beyond>

export interface Golden {
  questions: readonly Question[]
  controls: readonly Control[]
  dialogues: readonly Dialogue[]
  lines?: readonly ShortLine[]
  beyond?: readonly Beyond[]
}

export function readGolden(folder: string): Golden {
  const lines = <T>(file: string, schema: z.ZodType<T>) => readLines(join(folder, file), schema)
  return {
    questions: ['financing', 'registration', 'clusters'].flatMap((area) =>
      lines(`questions-${area}.dev.jsonl`, Question),
    ),
    controls: lines('control.dev.jsonl', Control),
    dialogues: lines('dialogues.dev.jsonl', Dialogue),
  }
}

/** What the builders wrote themselves: wishes that must be told from questions, and questions after single figures. */
export function readOwn(folder: string): Golden {
  return {
    questions: readLines(join(folder, 'questions.own.jsonl'), Question),
    controls: readLines(join(folder, 'control.own.jsonl'), Control),
    dialogues: [],
  }
}

/** Written by somebody who has not seen how Mushir understands: what a stranger may be promised. */
export function readExam(folder: string): Golden {
  return {
    questions: readLines(join(folder, 'questions.exam.jsonl'), Question),
    controls: readLines(join(folder, 'control.exam.jsonl'), Control),
    dialogues: readLines(join(folder, 'dialogues.exam.jsonl'), Dialogue),
    lines: readLines(join(folder, 'language.exam.jsonl'), ShortLine),
    beyond: readLines(join(folder, 'beyond.exam.jsonl'), Beyond),
  }
}

/** One JSON value a line. */
export function readLines<T>(file: string, schema: z.ZodType<T>): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)))
}

/** Even-numbered ones were looked at while building; odd-numbered ones are only scored. */
export function isSeen({ id }: { id: string }): boolean {
  return Number(id.replace(/\D/g, '')) % 2 === 0
}
