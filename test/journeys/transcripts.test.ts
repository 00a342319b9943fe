import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { startTalk } from '../../src/cli/talk.js'
import type { Clock } from '../../src/model/clock.js'
import { readPhrases } from '../../src/wording/phrases.js'
import { realMind } from '../support/real-mind.js'

/**
 * One transcript of each journey in each script, as a citizen and Mushir wrote it: `>` is the citizen's line, `~` time
 * that passes. Anybody can read them, and whoever changes what Mushir says sees here what citizens will read.
 * `npm run goldens` writes them anew; a commit that changes one says why.
 */
const FOLDER = new URL('../golden/journeys/', import.meta.url)
const THE_DAY = new Date('2026-11-29T06:00:00Z')
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

const mind = realMind()
const phrases = readPhrases()

/** Plays the citizen's lines of a transcript, and gives it back as it is now. */
async function played(transcript: string): Promise<string> {
  const clock = movable()
  const talk = startTalk(mind, phrases, clock)
  const lines: string[] = []
  for (const line of transcript.split('\n')) {
    if (line.startsWith('# ')) lines.push(line, '')
    const [, hours] = /^~ (\d+) hours$/.exec(line) ?? []
    if (hours !== undefined) {
      clock.pass(Number(hours) * HOUR_MS)
      lines.push(line, '')
    }
    if (!line.startsWith('> ')) continue
    clock.pass(MINUTE_MS)
    // A reference is another one each time.
    const said = (await talk.says('+923000000000', line.slice(2))).map((bubble) => bubble.replace(/MSR-\w+/gu, 'MSR-…'))
    lines.push(line, '', ...said.flatMap((bubble) => [...bubble.split('\n').map((text) => `  ${text}`.trimEnd()), '']))
  }
  await talk.end()
  return `${lines.join('\n').trimEnd()}\n`
}

function movable(): Clock & { pass(ms: number): void } {
  let now = THE_DAY.getTime()
  return {
    now: () => new Date(now),
    pass: (ms) => {
      now += ms
    },
  }
}

describe('The transcripts of the journeys', () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))

  it.each(names)('%s is what citizens read today', async (name) => {
    const file = new URL(name, FOLDER).pathname
    await expect(await played(readFileSync(file, 'utf8'))).toMatchFileSnapshot(file)
  })
})
