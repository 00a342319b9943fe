import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { type Config, readConfig } from '../config.js'
import { openCounsel } from '../counsel.js'
import { MemoryBudget } from '../memory/budget.js'
import { readMind } from '../mind.js'
import { systemClock } from '../model/clock.js'
import type { Mind } from '../runner/handle.js'
import { StoredFits } from '../stored-fits.js'
import { readPhrases } from '../wording/phrases.js'
import { askOne, askWith } from './ask-one.js'
import { ending } from './ending.js'

const USAGE = `npm run -s ask -- "TEXT"           asks, and shows the bubbles
npm run -s ask -- --json "TEXT"    the same as one JSON line
npm run -s ask -- --jsonl          reads {"id","text"} lines from standard input and answers a line each, in order

  --llm                            with the language model of LLM_BASE_URL and LLM_MODEL; else it is off`

const Question = z.object({ id: z.union([z.string(), z.number()]).optional(), text: z.string() })

await ending(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      jsonl: { type: 'boolean' },
      llm: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  const text = positionals.join(' ')
  if (values.help || (!values.jsonl && text === '')) return void console.log(USAGE)
  const config = readConfig(process.env)
  const mind = readMind(config.KNOWLEDGE_DIR, new StoredFits(config.FIT_DIR))
  const phrases = readPhrases()
  const counsel = values.llm ? await counselOf(config, mind) : undefined
  const answer = async (question: string) =>
    counsel ? await askWith(counsel, question, mind, phrases, new Date()) : askOne(question, mind, phrases, new Date())

  if (values.jsonl) {
    for await (const line of createInterface({ input: process.stdin })) {
      if (line.trim() === '') continue
      const question = Question.parse(JSON.parse(line))
      process.stdout.write(
        `${JSON.stringify({ ...(question.id === undefined ? {} : { id: question.id }), ...(await answer(question.text)) })}\n`,
      )
    }
  } else if (values.json) console.log(JSON.stringify(await answer(text)))
  else console.log((await answer(text)).reply.join('\n\n───\n\n'))
})

async function counselOf(config: Config, { understand }: Mind) {
  const languageOf = (text: string) => understand(text, {}).language
  const counsel = await openCounsel(config, { budget: new MemoryBudget(), clock: systemClock, languageOf })
  if (!counsel) console.error('ask: --llm needs LLM_BASE_URL and LLM_MODEL; answering from the entries alone.')
  return counsel
}
