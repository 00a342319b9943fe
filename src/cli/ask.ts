import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { readConfig } from '../config.js'
import { readMind } from '../mind.js'
import { StoredFits } from '../stored-fits.js'
import { readPhrases } from '../wording/phrases.js'
import { askOne } from './ask-one.js'
import { ending } from './ending.js'

const USAGE = `npm run -s ask -- "TEXT"           asks, and shows the bubbles
npm run -s ask -- --json "TEXT"    the same as one JSON line
npm run -s ask -- --jsonl          reads {"id","text"} lines from standard input and answers a line each, in order`

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
  if (values.llm) console.error('ask: no language model is built in yet; answering from the entries alone.')
  const config = readConfig(process.env)
  const mind = readMind(config.KNOWLEDGE_DIR, new StoredFits(config.FIT_DIR))
  const phrases = readPhrases()
  const answer = (question: string) => askOne(question, mind, phrases, new Date())

  if (values.jsonl) {
    for await (const line of createInterface({ input: process.stdin })) {
      if (line.trim() === '') continue
      const question = Question.parse(JSON.parse(line))
      process.stdout.write(
        `${JSON.stringify({ ...(question.id === undefined ? {} : { id: question.id }), ...answer(question.text) })}\n`,
      )
    }
  } else if (values.json) console.log(JSON.stringify(answer(text)))
  else console.log(answer(text).reply.join('\n\n───\n\n'))
})
