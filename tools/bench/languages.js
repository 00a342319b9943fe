// Those who tell the language of a text, beside each other: part of `npm run bench -- --understanding` on our own texts,
// and `npm run bench -- --langid FILE` on somebody else's lines.
import { readLanguageLines } from '../../dist/cli/eval/language-lines.js'
import { contenders, isRight } from './contenders/languages.js'
import { ensurePeers, peerNames } from './peers.js'
import { quantile } from './processes.js'
import { race, startContender } from './race.js'
import { share, table } from './table.js'

const LANGUAGES = ['ur', 'ur-Latn', 'en']
const SHORT = 4

/** Other people's lines; prints counts and shares, never a text. Throws for a file that isn't such lines. */
export async function benchLanguages(file, { rounds }) {
  const lines = readLanguageLines(file)
  ensurePeers()
  console.log(`peers: ${peerNames().join(', ')}`)
  const short = lines.filter(({ text }) => text.trim().split(/\s+/).length <= SHORT)
  await raceLanguages(
    [
      { name: 'all lines', lines },
      { name: `of ${SHORT} words at most`, lines: short },
    ],
    rounds,
  )
}

/** Asks each contender all the lines of all the groups. */
export async function raceLanguages(groups, rounds) {
  const lines = [...new Set(groups.flatMap((group) => group.lines))]
  const runners = []
  for (const name of Object.keys(contenders)) {
    runners.push(await startContender({ kind: 'languages', name, limitSeconds: 120 }))
  }
  const results = await race(
    runners,
    lines.map(({ text }) => text),
    rounds,
  )
  console.log('\nlanguage; each contender was given:')
  for (const [name, { given }] of Object.entries(contenders)) console.log(`  ${name}: ${given}`)
  for (const group of groups) {
    const chosen = new Set(group.lines)
    const of = (language) => lines.flatMap((line, at) => (chosen.has(line) && line.lang === language ? [at] : []))
    console.log(`\nlanguage told right, %, ${group.name}`)
    table(
      ['', ...LANGUAGES.map((language) => `${language} (${of(language).length})`)],
      runners.map(({ name }) => [
        name,
        ...LANGUAGES.map((language) => {
          const own = of(language)
          const right = own.filter((at) => isRight(name, results.get(name).answers[at], language))
          return own.length === 0 ? '-' : share(right.length, own.length)
        }),
      ]),
    )
  }
  console.log('\ntime a text (its median of the rounds), and memory')
  table(
    ['', 'p50', 'p99', 'holds'],
    runners.map(({ name, built }) => {
      const { ms } = results.get(name)
      return [
        name,
        ...[0.5, 0.99].map((q) => `${quantile(ms, q).toFixed(3)} ms`),
        built.mib < 1 ? 'under 1 MiB' : `${built.mib.toFixed(0)} MiB`,
      ]
    }),
  )
  for (const { stop } of runners) stop()
}
