import type { z } from 'zod'

/** The two things a language model is asked for. Each has a prompt of its own in `prompts/`. */
export type PromptName = 'choose' | 'phrase'

/** One question to the model: which prompt, what fills it, what the citizen wrote, and the shape of the answer. */
export interface Request<T> {
  prompt: PromptName
  /** What we say: fills the prompt's own places. */
  given: Readonly<Record<string, string>>
  /** What a citizen said and what the knowledge holds: data, never part of the instructions. */
  data: unknown
  answer: z.ZodType<T>
}

/**
 * A language model beside the entries. It may choose and phrase; it knows nothing that is taken for a fact.
 * Rejects when it is away, too slow, or answers in another shape.
 */
export interface LanguageModel {
  /** The model's own name, for the log. */
  readonly name: string
  /** Changes with any word of that prompt; stands in the log beside the answer. */
  promptVersion(prompt: PromptName): string
  ask<T>(request: Request<T>, signal: AbortSignal): Promise<T>
}
