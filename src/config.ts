import { z } from 'zod'

const seconds = (byDefault: number) => z.coerce.number().int().positive().default(byDefault)
const port = (byDefault: number) => z.coerce.number().int().min(0).max(65_535).default(byDefault)

export const Config = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: port(3000).describe('where we listen'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be the address Twilio calls, such as https://mushir.example.org' })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional()
    .describe('the address Twilio was given; its signature is computed over it'),
  REDIS_URL: z
    .string()
    .regex(/^(rediss?|redis\+sentinel|redis\+cluster):\/\/.+/, {
      error: 'must begin with redis://, rediss://, redis+sentinel:// or redis+cluster://',
    })
    .optional()
    .describe('unset: state is kept in memory and lost at the end'),
  TWILIO_ACCOUNT_SID: z
    .string()
    .regex(/^AC[0-9a-fA-F]{32}$/, { error: 'must be AC and 32 hexadecimal digits' })
    .optional()
    .describe('unset, with its siblings: the simulator'),
  TWILIO_AUTH_TOKEN: z.string().min(1).optional(),
  TWILIO_AUTH_TOKEN_PREVIOUS: z
    .string()
    .min(1)
    .optional()
    .describe('while a token is being changed: signatures by the old one are accepted too'),
  TWILIO_WHATSAPP_FROM: z
    .string()
    .transform((number) => number.replace(/^whatsapp:/, ''))
    .pipe(z.string().regex(/^\+[1-9]\d{6,14}$/, { error: 'must be our WhatsApp number, such as +924235760000' }))
    .optional(),
  TWILIO_API_BASE_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional()
    .describe('sends every Twilio call to this origin instead'),
  PROXIES: z.coerce
    .number()
    .int()
    .min(0)
    .max(5)
    .default(0)
    .describe('how many proxies of yours stand before us; tries to sign in are counted by the address they pass on'),
  SEND_PER_SECOND: z.coerce
    .number()
    .min(0)
    .default(80)
    .describe('our pace towards Twilio, for each process; 0: no limit'),
  TEMPLATES: z
    .string()
    .default('')
    .transform((text, context) => {
      const pairs = text.split(',').filter((pair) => pair.trim() !== '')
      const found = new Map<string, string>()
      for (const pair of pairs) {
        const match = /^\s*([a-z0-9_]+(?:\.(?:en|ur|ur-Latn))?)\s*=\s*(HX[0-9a-fA-F]{32})\s*$/.exec(pair)
        if (match?.[1] && match[2]) found.set(match[1], match[2])
        else context.addIssue(`"${pair.trim()}" must look like name.ur=HX and 32 hexadecimal digits`)
      }
      return found as ReadonlyMap<string, string>
    })
    .describe('approved templates: name.language=ContentSid, with commas between'),
  KNOWLEDGE_DIR: z.string().min(1).default('./knowledge').describe('the folder of entries, watched for changes'),
  FIT_DIR: z.string().min(1).default('./dist/fits').describe('where what was learnt from the entries is kept'),
  EDITOR_LANGUAGE: z
    .enum(['en', 'ur'])
    .default('en')
    .describe('in which language `knowledge -- check` and the preview tell editors what is wrong'),
  LEASE_SECONDS: seconds(60).describe('how long one turn or one send may take before another process may try'),
  WORKERS: z.coerce.number().int().min(1).max(1000).default(64).describe('how many turns one process takes at a time'),
  DRAIN_SECONDS: seconds(20).describe('how long the end of the process waits for work under way'),
  LLM_BASE_URL: z
    .url()
    .optional()
    .describe('an OpenAI-compatible endpoint; unset: answers come from the entries alone'),
  LLM_API_KEY: z.string().optional(),
  LLM_MODEL: z.string().optional(),
  LLM_SECONDS: z.coerce
    .number()
    .positive()
    .max(20)
    .default(4)
    .describe('how long a citizen may wait for the model at most, each time it is asked'),
  LLM_PER_DAY: z.coerce
    .number()
    .int()
    .min(0)
    .default(5000)
    .describe('how often the model is asked in a day, by all processes together'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  OFFICER_PASSWORD: z.string().optional(),
  SIMULATOR_PORT: port(0).describe("the simulator's stand-in for Twilio; 0: any free port"),
})

export type Config = z.infer<typeof Config>

export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** Reads every setting once, at start. Throws `ConfigError` naming all that is wrong, not just the first. Empty counts as unset. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = Config.safeParse(set)
  const faults = (parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  faults.push(...missing(set))
  if (parsed.success && faults.length === 0) return parsed.data
  throw new ConfigError(`Cannot start. Mend these settings:\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
}

/** What settings ask of each other. Looks at presence only, so it speaks even when a value is wrong. */
function missing(set: Readonly<Record<string, unknown>>): string[] {
  const lacks = (names: readonly string[], why: string) =>
    names.filter((name) => set[name] === undefined).map((name) => `${name}: is missing; ${why}`)
  const twilio = ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_WHATSAPP_FROM']
  const faults: string[] = []
  if (set.NODE_ENV === 'production')
    faults.push(...lacks([...twilio, 'PUBLIC_URL', 'REDIS_URL'], 'production needs it'))
  else if (twilio.some((name) => set[name] !== undefined))
    faults.push(...lacks([...twilio, 'PUBLIC_URL'], 'set all of TWILIO_… and PUBLIC_URL, or none for the simulator'))
  if (set.LLM_BASE_URL !== undefined) faults.push(...lacks(['LLM_MODEL'], 'LLM_BASE_URL is set'))
  return faults
}

/** The settings as a table for people: name and meaning. */
export function describeSettings(): { name: string; meaning: string }[] {
  return Object.entries(Config.shape).map(([name, schema]) => ({ name, meaning: schema.description ?? '' }))
}
