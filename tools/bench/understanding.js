// `npm run bench -- --understanding`: plain MiniSearch, Orama and node-nlp beside Mushir, on the same knowledge and the
// same questions, and those who tell languages beside its reader of scripts. No question is printed.
import { readFileSync } from 'node:fs'
import { isSeen, readGolden } from '../../dist/cli/eval/golden.js'
import { readFolder } from '../../dist/knowledge/folder.js'
import { load } from '../../dist/knowledge/load.js'
import { contenders } from './contenders/entries.js'
import { raceLanguages } from './languages.js'
import { ensurePeers, peerNames } from './peers.js'
import { cpuTimes, quantile } from './processes.js'
import { race, startContender } from './race.js'
import { showRightness } from './rightness.js'
import { share, table } from './table.js'

/** With more entries some take a second a question: then so many questions, spread over all, must do. */
const FEW = 16
/** One that learnt so long isn't asked to learn ten times as much. */
const LEARNS_AT_MOST = 0.1

export async function benchUnderstanding({ rounds, quick, limitSeconds }) {
  ensurePeers()
  const before = cpuTimes()
  const root = new URL('../../', import.meta.url).pathname
  const { library } = load(readFolder(`${root}knowledge`))
  const golden = readGolden(`${root}test/golden/`)
  const questions = golden.questions
    .map(({ id, text, lang, expect }) => ({
      id,
      text,
      lang,
      right: expect.flatMap((one) => library.entry(one)?.id ?? []),
    }))
    .filter(({ right }) => right.length > 0)
  console.log(`peers: ${peerNames().join(', ')}`)
  console.log(`${questions.length} questions about ${library.entries().length} entries; each contender was given:`)
  for (const [name, { given }] of Object.entries(contenders)) console.log(`  ${name}: ${given}`)

  const grown = new Map(Object.keys(contenders).map((name) => [name, []]))
  for (const times of quick ? [1, 10] : [1, 10, 100]) {
    const asked = times === 1 ? questions : spread(questions, FEW)
    const runners = await readied(times, grown, limitSeconds)
    const results = await race(
      runners,
      asked.map(({ text }) => text),
      rounds,
    )
    for (const { name, built, stop } of runners) {
      const { ms } = results.get(name)
      grown.get(name).push({ times, built, ms, few: spread(ms, times === 1 ? FEW : ms.length) })
      stop()
    }
    if (times === 1) showRightness(questions, new Map(Array.from(results, ([name, { answers }]) => [name, answers])))
  }
  showGrowth(grown, rounds)

  const told = [...golden.questions, ...golden.controls].filter(({ text }) => /\p{L}/u.test(text))
  await raceLanguages(
    [
      { name: 'held back', lines: told.filter((one) => !isSeen(one)) },
      { name: 'seen', lines: told.filter(isSeen) },
    ],
    rounds,
  )
  const now = cpuTimes()
  console.log(
    `\nCPU stolen by neighbours meanwhile: ${share(now.steal - before.steal, now.total - before.total)} %; the machine: ${machine()}`,
  )
}

/** Those that could be built on so many times the entries; of the others `grown` is told why not. */
async function readied(times, grown, limitSeconds) {
  const runners = []
  for (const name of Object.keys(contenders)) {
    const repeats = times >= (contenders[name].repeatsFrom ?? Number.POSITIVE_INFINITY)
    try {
      const why = repeats ? undefined : whyNot(grown.get(name).at(-1), contenders[name], limitSeconds)
      if (why !== undefined) throw new Error(why)
      runners.push(await startContender({ kind: 'entries', name, times, limitSeconds }))
    } catch (error) {
      grown.get(name).push({ times, why: error.message })
    }
  }
  return runners
}

function whyNot(last, { learns }, limitSeconds) {
  if (last === undefined) return undefined
  if (last.why !== undefined) return 'not tried'
  const { seconds } = last.built
  return learns && seconds > limitSeconds * LEARNS_AT_MOST
    ? `not tried: learnt ${seconds.toFixed(0)} s before`
    : undefined
}

/** `count` of them, evenly. */
function spread(all, count) {
  return Array.from(
    { length: Math.min(count, all.length) },
    (_, n) => all[Math.floor((n * all.length) / Math.min(count, all.length))],
  )
}

function showGrowth(grown, rounds) {
  console.log(
    `\ntime a question (its median of ${rounds} rounds), memory and time to build, by how many times the entries`,
  )
  const rows = [...grown].flatMap(([name, sizes]) =>
    sizes.map(({ times, why, built, ms, few }) => {
      if (why !== undefined) return [name, `${times}`, why]
      const growth = times === 1 ? '' : `×${(quantile(few, 0.5) / quantile(sizes[0].few, 0.5)).toFixed(1)}`
      const seconds = built.seconds === undefined ? 'tables repeated' : `${built.seconds.toFixed(1)} s`
      const [p50, p99] = [0.5, 0.99].map((q) => `${quantile(ms, q).toFixed(2)} ms`)
      return [name, `${times}`, p50, p99, growth, `${built.mib.toFixed(0)} MiB`, seconds]
    }),
  )
  table(['', 'entries ×', 'p50', 'p99', 'p50 grew', 'holds', 'built in'], rows)
}

function machine() {
  try {
    return `load ${readFileSync('/proc/loadavg', 'utf8').split(' ')[0]}`
  } catch {
    return 'load unknown'
  }
}
