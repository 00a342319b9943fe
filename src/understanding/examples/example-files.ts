import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { PARTS, type PartId } from '../../model/entry.js'
import { Language } from '../../model/language.js'

/** Messages by the script they are written in, each as somebody would type it. */
const Messages = z.record(Language, z.array(z.string().trim().min(1)))
type Messages = z.infer<typeof Messages>

const MessagesByPart = z.record(z.enum(PARTS), Messages)

/** A message that teaches, and the script it is in. */
export interface Taught {
  language: Language
  text: string
}

/** The messages of `examples/<name>.json`. Read when something learns from them, and not kept: a start has no need of them. */
export function messagesOf(name: string): Taught[] {
  return taught(Messages.parse(contentOf(name)))
}

/** The same of a file that sorts its messages by the part of an entry they ask for. */
export function messagesByPart(name: string): (Taught & { part: PartId })[] {
  return Object.entries(MessagesByPart.parse(contentOf(name))).flatMap(([part, messages]) =>
    taught(messages).map((message) => ({ ...message, part: part as PartId })),
  )
}

function taught(messages: Messages): Taught[] {
  return Object.entries(messages).flatMap(([language, texts]) =>
    texts.map((text) => ({ language: language as Language, text })),
  )
}

function contentOf(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8'))
}
