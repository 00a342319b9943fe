// One contender in a process of its own, so that its memory is its own: `node contender.js entries|languages NAME TIMES`.
// Builds itself on the knowledge, says how long that took and how much it holds; then answers texts, a round at a time.
import { readFolder } from '../../dist/knowledge/folder.js'
import { load } from '../../dist/knowledge/load.js'
import { teachingOf } from '../../dist/model/library.js'

const [kind, name, times] = process.argv.slice(2)
const { contenders } = await import(`./contenders/${kind}.js`)
const contender = contenders[name]
const repeats = Number(times) >= (contender.repeatsFrom ?? Number.POSITIVE_INFINITY)
const knowledge = new URL('../../knowledge', import.meta.url).pathname
const teaching = enlarged(teachingOf(load(readFolder(knowledge)).library), repeats ? 1 : Number(times))

const before = held()
const started = performance.now()
const ask = await contender.build(teaching, { copies: repeats ? Number(times) : 1 })
const seconds = (performance.now() - started) / 1000
process.send({
  seconds: repeats ? undefined : seconds,
  mib: (held() - before) / 2 ** 20,
  documents: teaching.documents.length,
})

process.on('message', async (texts) => {
  const answers = []
  const ms = []
  for (const text of texts) {
    const from = performance.now()
    answers.push(await ask(text))
    ms.push(performance.now() - from)
  }
  process.send({ answers, ms })
})

/** Each entry again under other ids, its lines a word longer, so that each costs what an entry costs. */
function enlarged({ documents, places }, times) {
  const more = (copy) =>
    documents.map((one) => ({ ...one, entry: `${one.entry}-${copy}`, text: `${one.text} x${copy}y` }))
  const copies = Array.from({ length: times }, (_, n) => (n === 0 ? documents : more(n + 1)))
  return { documents: copies.flat(), places }
}

function held() {
  for (let n = 0; n < 3; n++) globalThis.gc()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
