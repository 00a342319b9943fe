import type { Budget } from './advice/budget.js'
import { makeCounsel } from './advice/counsel.js'
import { patiently } from './advice/patience.js'
import type { Config } from './config.js'
import { dayInPakistan } from './knowledge/library.js'
import type { Clock } from './model/clock.js'
import type { Language } from './model/language.js'

/** After so many failures in a row the model is left alone, */
const BREAK_AFTER = 5
/** for so long. */
const REST_MS = 30_000

type LlmConfig = Pick<Config, 'LLM_BASE_URL' | 'LLM_API_KEY' | 'LLM_MODEL' | 'LLM_SECONDS' | 'LLM_PER_DAY'>

/** The language model the settings name, within its limits; undefined where they name none. */
export async function openCounsel(
  config: LlmConfig,
  { budget, clock, languageOf }: { budget: Budget; clock: Clock; languageOf(text: string): Language | undefined },
): Promise<ReturnType<typeof makeCounsel> | undefined> {
  const { LLM_BASE_URL: baseUrl, LLM_MODEL: model } = config
  if (baseUrl === undefined || model === undefined) return undefined
  // Half a second and some eighty megabytes: only for those who use it.
  const { langchainModel } = await import('./advice/langchain.js')
  const limits = {
    deadlineMs: config.LLM_SECONDS * 1000,
    perDay: config.LLM_PER_DAY,
    breakAfter: BREAK_AFTER,
    restMs: REST_MS,
  }
  return makeCounsel({
    model: langchainModel({ baseUrl, apiKey: config.LLM_API_KEY, model }),
    patiently: patiently(limits, budget, () => dayInPakistan(clock.now())),
    languageOf,
    now: () => performance.now(),
  })
}
