// Starts contenders, each in a process of its own, and asks them the same texts round by round in turn.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median } from './processes.js'

/**
 * Starts one. Rejects when it isn't ready within the limit: then it is ended.
 * @param {{ kind: 'entries' | 'languages', name: string, times?: number, limitSeconds: number }} of
 */
export async function startContender({ kind, name, times = 1, limitSeconds }) {
  const child = fork(fileURLToPath(new URL('contender.js', import.meta.url)), [kind, name, `${times}`], {
    execArgv: ['--expose-gc', '--max-old-space-size=12000'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let complaint = ''
  child.stderr.on('data', (chunk) => {
    complaint += chunk
  })
  const heard = () =>
    new Promise((resolve, reject) => {
      child.once('message', resolve)
      child.once('exit', () => reject(new Error(complaint.trim().split('\n')[0] || 'it ended')))
    })
  const timer = setTimeout(() => {
    complaint = `not ready after ${limitSeconds} s`
    child.kill('SIGKILL')
  }, limitSeconds * 1000)
  const built = await heard()
  clearTimeout(timer)
  return {
    name,
    built,
    stop: () => child.kill(),
    round(texts) {
      child.send(texts)
      return heard()
    },
  }
}

/**
 * What each answered, and the milliseconds of each text: the median of the rounds, so that a neighbour who takes the
 * processor for a moment is not counted. One round more is asked first, for warmth.
 */
export async function race(runners, texts, rounds) {
  const results = new Map(runners.map(({ name }) => [name, { answers: [], rounds: [] }]))
  for (let round = 0; round <= rounds; round++) {
    // Each goes first now and then.
    const order = runners.map((_, n) => runners[(n + round) % runners.length])
    for (const runner of order) {
      const { answers, ms } = await runner.round(texts)
      const result = results.get(runner.name)
      result.answers = answers
      if (round > 0) result.rounds.push(ms)
    }
  }
  return new Map(
    Array.from(results, ([name, { answers, rounds: all }]) => [
      name,
      { answers, ms: texts.map((_, at) => median(all.map((ms) => ms[at]))) },
    ]),
  )
}
