import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { PromptName } from './language-model.js'

/** The instructions of one prompt, and what they are known by: "phrase@1f2e3d4c" changes with any word of them. */
export interface Prompt {
  text: string
  version: string
}

const NAMES: readonly PromptName[] = ['choose', 'phrase']

/** Reads the prompts that lie beside this file. */
export function readPrompts(): Readonly<Record<PromptName, Prompt>> {
  return Object.fromEntries(
    NAMES.map((name) => {
      const text = readFileSync(new URL(`./prompts/${name}.md`, import.meta.url), 'utf8').trim()
      return [name, { text, version: `${name}@${createHash('sha256').update(text).digest('hex').slice(0, 8)}` }]
    }),
  ) as Record<PromptName, Prompt>
}
