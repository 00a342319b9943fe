import { StructuredOutputParser } from '@langchain/core/output_parsers'
import { ChatPromptTemplate } from '@langchain/core/prompts'
import { ChatOpenAI } from '@langchain/openai'
import type { LanguageModel, PromptName, Request } from './language-model.js'
import { readPrompts } from './prompts.js'

export interface Endpoint {
  /** OpenAI-compatible, such as https://example.org/v1. */
  baseUrl: string
  /** Local servers often want none. */
  apiKey: string | undefined
  model: string
}

/**
 * A model behind an OpenAI-compatible endpoint. It is asked once for each request, without retries of the library's
 * own: whoever asks has one deadline for all of it. Imported only where an endpoint is set: it is large.
 */
export function langchainModel({ baseUrl, apiKey, model }: Endpoint): LanguageModel {
  const prompts = readPrompts()
  const chat = new ChatOpenAI({
    model,
    apiKey: apiKey ?? 'none',
    configuration: { baseURL: baseUrl },
    maxRetries: 0,
    temperature: 0,
    streaming: false,
  })
  return {
    name: model,
    promptVersion: (prompt: PromptName) => prompts[prompt].version,
    async ask<T>({ prompt, given, data, answer }: Request<T>, signal: AbortSignal): Promise<T> {
      const parser = StructuredOutputParser.fromZodSchema(answer)
      const template = ChatPromptTemplate.fromMessages([
        ['system', prompts[prompt].text],
        ['human', '{data}'],
      ])
      const messages = await template.invoke({
        ...given,
        format: parser.getFormatInstructions(),
        // As JSON, so that nothing in it can pass for a new message or a line of ours.
        data: JSON.stringify(data),
      })
      const said = await chat.invoke(messages, { signal })
      return answer.parse(await parser.parse(said.text))
    },
  }
}
