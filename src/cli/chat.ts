import { stdin, stdout } from 'node:process'
import { createInterface } from 'node:readline'
import { readConfig } from '../config.js'
import { readMind } from '../mind.js'
import { systemClock } from '../model/clock.js'
import { StoredFits } from '../stored-fits.js'
import { readPhrases } from '../wording/phrases.js'
import { ending } from './ending.js'
import { startTalk } from './talk.js'

const SOMEBODY = '+923000000000'

/** Talk to Mushir in the terminal. Ends with an empty line at the end of input, or Ctrl-D. */
await ending(async () => {
  const config = readConfig(process.env)
  const talk = startTalk(readMind(config.KNOWLEDGE_DIR, new StoredFits(config.FIT_DIR)), readPhrases(), systemClock)
  const lines = createInterface({ input: stdin, output: stdin.isTTY ? stdout : undefined, prompt: '\nyou> ' })
  if (stdin.isTTY) {
    console.log('Mushir, a demonstration. Write in Urdu, Roman Urdu or English; Ctrl-D ends.')
    lines.prompt()
  }
  for await (const line of lines) {
    if (!stdin.isTTY) console.log(`you> ${line}`)
    if (line.trim() !== '') for (const bubble of await talk.says(SOMEBODY, line)) console.log(`\n${indented(bubble)}`)
    lines.prompt()
  }
  await talk.end()
})

function indented(bubble: string): string {
  return bubble
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')
}
