import { parseArgs } from 'node:util'
import { readConfig } from '../config.js'
import { readMind } from '../mind.js'
import { StoredFits } from '../stored-fits.js'
import { readPhrases } from '../wording/phrases.js'
import { ending } from './ending.js'
import { type Golden, isSeen, readExam, readGolden, readOwn } from './eval/golden.js'
import { scoreLanguages } from './eval/languages.js'
import { fallen, percentages, readRecorded, writeRecorded } from './eval/recorded.js'
import { type Scored, score, type Tally } from './eval/score.js'

const USAGE = `npm run eval                   scores the golden sets in test/golden, per script
npm run eval -- --show         and lists what went wrong among those looked at while building (never the held-back ones)
npm run eval -- --json         the figures as JSON
npm run eval -- --langid FILE  tells the language of somebody else's lines instead: {"text","lang"} each, en, ur or ur-Latn
npm run eval -- --record       writes them to test/golden/recorded.json, which later runs must not fall below`

const GOLDEN = new URL('../../test/golden/', import.meta.url).pathname
const RECORDED = `${GOLDEN}recorded.json`
const GROUPS = ['all', 'ur', 'ur-Latn', 'en']

await ending(async () => {
  const { values } = parseArgs({
    options: {
      show: { type: 'boolean' },
      json: { type: 'boolean' },
      record: { type: 'boolean' },
      langid: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return void console.log(USAGE)
  const config = readConfig(process.env)
  const mind = readMind(config.KNOWLEDGE_DIR, new StoredFits(config.FIT_DIR))
  if (values.langid !== undefined) return scoreLanguages(values.langid, mind.understand)
  const phrases = readPhrases()
  const golden = readGolden(GOLDEN)
  // The service runs for weeks: time is taken once the code is warm.
  for (const { text } of golden.questions) mind.understand(text, {})
  const exam = readExam(GOLDEN)
  const halves = [
    { name: 'seen', scored: score(half(golden, true), mind, phrases, new Date()) },
    { name: 'held back', scored: score(half(golden, false), mind, phrases, new Date()) },
    { name: 'exam, seen', scored: score(half(exam, true), mind, phrases, new Date()) },
    { name: 'exam, held back', scored: score(half(exam, false), mind, phrases, new Date()) },
    { name: 'ours', scored: score(readOwn(GOLDEN), mind, phrases, new Date()) },
  ]
  const now = Object.fromEntries(halves.map(({ name, scored }) => [name, scored.figures.get('all') ?? {}]))
  if (values.record)
    writeRecorded(
      RECORDED,
      Object.fromEntries(Object.entries(now).map(([name, figures]) => [name, percentages(figures)])),
    )
  const worse = fallen(readRecorded(RECORDED), now)
  if (worse.length > 0) process.exitCode = 1
  if (values.json) return void console.log(JSON.stringify(Object.fromEntries(halves.map(asJson))))
  for (const { name, scored } of halves) show(name, scored)
  if (values.show) {
    const looked = halves.filter(({ name }) => !name.endsWith('held back')).flatMap(({ scored }) => scored.failures)
    for (const { id, what, text, got } of looked) console.log(`${id} ${what}: ${text}\n    ${got}`)
  }
  for (const sentence of worse) console.error(`\neval: ${sentence}`)
})

function half({ questions, controls, dialogues, lines = [], beyond = [] }: Golden, seen: boolean): Golden {
  return {
    lines: lines.filter((one) => isSeen(one) === seen),
    beyond: beyond.filter((one) => isSeen(one) === seen),
    questions: questions.filter((one) => isSeen(one) === seen),
    controls: controls.filter((one) => isSeen(one) === seen),
    dialogues: dialogues.filter((one) => isSeen(one) === seen),
  }
}

function show(name: string, { figures, times }: Scored): void {
  const names = Object.keys(figures.get('all') ?? {})
  console.log(`\n${name.padEnd(32)}${GROUPS.map((group) => group.padStart(16)).join('')}`)
  for (const figure of names) {
    const cells = GROUPS.map((group) => cell(figures.get(group)?.[figure]).padStart(16))
    console.log(`${figure.padEnd(32)}${cells.join('')}`)
  }
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2)
  console.log(`${'time a message'.padEnd(32)}${`p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`.padStart(32)}`)
}

function cell(tally: Tally | undefined): string {
  if (tally === undefined) return '-'
  return `${((100 * tally.good) / tally.of).toFixed(1)} % (${tally.of})`
}

function asJson({ name, scored }: { name: string; scored: Scored }): [string, unknown] {
  return [name, Object.fromEntries(scored.figures)]
}
