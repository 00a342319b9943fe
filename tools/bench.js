// `npm run bench`: speed and memory, reported and never asserted. Ratios are taken side by side in one run, round by
// round in turn, since these machines are noisy; the CPU time stolen by neighbours is printed with them.
// Instead of that: --editing, what an editor's work costs; --understanding, Mushir beside MiniSearch, Orama and node-nlp,
// and its reader of scripts beside franc, eld, tinyld and cld3; --langid FILE, the latter on somebody else's lines,
// {"text": "…", "lang": "en"} each. --quick for a short look; --rounds N, --messages N (a round), --limit SECONDS (to
// learn, in --understanding).
import { parseArgs } from 'node:util'
import { Redis } from 'ioredis'
import {
  cpuMsOf,
  cpuTimes,
  freePort,
  median,
  memoryOf,
  quantile,
  startRedis,
  startServer,
  startWorld,
} from './bench/processes.js'
import { ensureBuilt } from './fresh.js'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    editing: { type: 'boolean' },
    understanding: { type: 'boolean' },
    langid: { type: 'string' },
    limit: { type: 'string', default: '600' },
    rounds: { type: 'string' },
    messages: { type: 'string' },
    'at-once': { type: 'string', default: '64' },
  },
})
const rounds = Number(values.rounds ?? (values.quick ? 3 : 7))
const messages = Number(values.messages ?? (values.quick ? 1500 : 4000))
const atOnce = Number(values['at-once'])

await ensureBuilt()
if (values.editing) {
  const { benchEditing } = await import('./bench/editing.js')
  await benchEditing({ rounds: Number(values.rounds ?? 3) })
  process.exit()
}
if (values.langid !== undefined) {
  const { benchLanguages } = await import('./bench/languages.js')
  await endingWell(() => benchLanguages(values.langid, { rounds: Number(values.rounds ?? 5) }))
}
if (values.understanding) {
  const { benchUnderstanding } = await import('./bench/understanding.js')
  const { quick } = values
  await endingWell(() =>
    benchUnderstanding({ rounds: Number(values.rounds ?? 5), quick, limitSeconds: Number(values.limit) }),
  )
}
const redis = await startRedis()
const world = await startWorld()
const servers = []
try {
  const mushir = await side('mushir', 'dist/main.js', 1)
  const baseline = await side('baseline', 'tools/bench/baseline.js', 2)
  const atRest = memoryOf(mushir.pid)

  console.log(`start to ready: ${mushir.readyMs.toFixed(0)} ms`)
  console.log(`memory at rest: ${atRest?.now.toFixed(0)} MiB`)

  for (const name of ['mushir', 'baseline']) await world.rush({ name, count: Math.ceil(messages / 2), atOnce })
  // Every answer has a Content at Twilio from then on, as after some days of service.
  await world.rush({ name: 'mushir', count: Math.max(1000, messages), atOnce, many: true })
  const figures = { mushir: [], baseline: [], ratio: [], many: [] }
  const before = cpuTimes()
  const cpuBefore = { mushir: cpuMsOf(mushir.pid), baseline: cpuMsOf(baseline.pid) }
  for (let round = 1; round <= rounds; round++) {
    // Each goes first in every other round.
    const order = round % 2 ? ['mushir', 'baseline'] : ['baseline', 'mushir']
    for (const name of order) figures[name].push((await world.rush({ name, count: messages, atOnce })).perSecond)
    figures.ratio.push(figures.mushir.at(-1) / figures.baseline.at(-1))
    const { perSecond } = await world.rush({ name: 'mushir', count: messages, atOnce, many: true })
    figures.many.push(perSecond / figures.baseline.at(-1))
    console.log(
      `round ${round}: mushir ${figures.mushir.at(-1).toFixed(0)}/s, baseline ${figures.baseline.at(-1).toFixed(0)}/s, ratio ${figures.ratio.at(-1).toFixed(2)}, ${figures.many.at(-1).toFixed(2)} where no two say the same`,
    )
  }
  console.log(`\nmessages a second, signed webhook to reply, ${atOnce} at once, 3,000 people, medians of ${rounds}:`)
  console.log(
    `  mushir ${median(figures.mushir).toFixed(0)}, baseline ${median(figures.baseline).toFixed(0)}, ratio ${median(figures.ratio).toFixed(2)} (${Math.min(...figures.ratio).toFixed(2)} to ${Math.max(...figures.ratio).toFixed(2)})`,
  )
  console.log(
    `  ratio where no two say the same, so that nothing said before helps: ${median(figures.many).toFixed(2)} (${Math.min(...figures.many).toFixed(2)} to ${Math.max(...figures.many).toFixed(2)})`,
  )
  const cpuEach = (name, pid, said) => (cpuMsOf(pid) - cpuBefore[name]) / (rounds * said)
  const [ours, bare] = [cpuEach('mushir', mushir.pid, 2 * messages), cpuEach('baseline', baseline.pid, messages)]
  console.log(
    `  CPU a message, all threads, both kinds of rounds: mushir ${ours.toFixed(3)} ms, baseline ${bare.toFixed(3)} ms, ratio ${(bare / ours).toFixed(2)}`,
  )
  console.log(`  CPU stolen by neighbours meanwhile: ${stolen(before).toFixed(1)} %`)
  console.log(
    `  memory after that: ${memoryOf(mushir.pid)?.now.toFixed(0)} MiB, highest ${memoryOf(mushir.pid)?.peak.toFixed(0)} MiB`,
  )

  await servers.find((server) => server.name === 'mushir').stop()
  const calm = await side('calm', 'dist/main.js', 3)
  await world.rush({ name: 'calm', count: 200, atOnce: 4 })
  const walking = cpuTimes()
  const { acknowledged, answered } = await world.stroll({
    name: 'calm',
    perSecond: 100,
    seconds: values.quick ? 5 : 20,
  })
  console.log('\nat 100 messages a second:')
  console.log(
    `  acknowledged in ${quantile(acknowledged, 0.5).toFixed(1)} ms (p50), ${quantile(acknowledged, 0.99).toFixed(1)} ms (p99)`,
  )
  console.log(
    `  answered in ${quantile(answered, 0.5).toFixed(1)} ms (p50), ${quantile(answered, 0.99).toFixed(1)} ms (p99)`,
  )
  console.log(
    `  memory ${memoryOf(calm.pid)?.now.toFixed(0)} MiB, highest ${memoryOf(calm.pid)?.peak.toFixed(0)} MiB; stolen CPU ${stolen(walking).toFixed(1)} %`,
  )

  await conversationBytes(3)
  await bubblesPerTurn()
  console.log(
    '\nbeside others: npm run bench -- --understanding (a quarter of an hour or more), npm run bench -- --langid FILE',
  )
} finally {
  await Promise.all(servers.map((server) => server.stop()))
  world.stop()
  await redis.stop()
}

/** A sentence, not a trace, for what the reader can mend; the process ends either way. */
async function endingWell(work) {
  try {
    await work()
    process.exit()
  } catch (error) {
    console.error(`bench: ${error.message}`)
    process.exit(1)
  }
}

/** One of the two sides: its own stand-in in the world, its own database in the one Redis. */
async function side(name, script, database) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const env = {
    PORT: `${port}`,
    PUBLIC_URL: url,
    REDIS_URL: `${redis.url}/${database}`,
    TWILIO_ACCOUNT_SID: `AC${'b'.repeat(32)}`,
    TWILIO_AUTH_TOKEN: 'bench-token',
    TWILIO_WHATSAPP_FROM: '+924235760000',
    SEND_PER_SECOND: '0',
    LOG_LEVEL: 'warn',
    NODE_ENV: 'production',
  }
  const { url: twilio } = await world.open({
    name,
    inboundUrl: `${url}/webhooks/twilio/inbound`,
    env,
    receipts: 'none',
  })
  // As the Dockerfile starts it.
  const flags =
    script === 'dist/main.js' ? ['--max-semi-space-size=8', '--heap-growing-percent=20', '--liftoff-only'] : []
  const server = await startServer(script, { ...env, TWILIO_API_BASE_URL: twilio }, flags)
  servers.push({ name, stop: server.stop })
  return server
}

function stolen(before) {
  const now = cpuTimes()
  return ((now.steal - before.steal) / Math.max(1, now.total - before.total)) * 100
}

async function conversationBytes(database) {
  const client = new Redis(`${redis.url}/${database}`)
  const sizes = []
  for await (const keys of client.scanStream({ match: '*:conv:*', count: 1000 })) {
    for (const key of keys) sizes.push(Number(await client.memory('USAGE', key)))
  }
  await client.quit()
  console.log(
    `\nbytes in Redis per conversation's state: median ${median(sizes)}, largest ${Math.max(...sizes)} (of ${sizes.length}; transcripts apart)`,
  )
}

/** Over the scripted dialogues of the golden set, told to a Mushir in this process. */
async function bubblesPerTurn() {
  const { readFileSync } = await import('node:fs')
  const [{ startTalk }, { readMind }, { readPhrases }, { systemClock }] = await Promise.all([
    import('../dist/cli/talk.js'),
    import('../dist/mind.js'),
    import('../dist/wording/phrases.js'),
    import('../dist/model/clock.js'),
  ])
  const talk = startTalk(readMind('./knowledge'), readPhrases(), systemClock)
  const dialogues = readFileSync(new URL('../test/golden/dialogues.dev.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  let turns = 0
  let bubbles = 0
  for (const [index, { turns: said }] of dialogues.entries()) {
    for (const { say } of said) {
      bubbles += (await talk.says(`+92300${String(2_000_000 + index)}`, say)).length
      turns++
    }
  }
  await talk.end()
  console.log(
    `bubbles per turn over ${dialogues.length} scripted conversations: ${(bubbles / turns).toFixed(2)} (${turns} turns)`,
  )
}
