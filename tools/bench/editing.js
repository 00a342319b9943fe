// `npm run bench -- --editing`: what an editor's work costs. How long from a saved file to the changed answer on the
// phone, over the real webhook; start time and memory with the knowledge as it is, and with ten times as many entries.
import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startStandIn } from '../../dist/simulator/stand-in.js'
import { cpuTimes, freePort, median, memoryOf, startRedis, startServer } from './processes.js'

const SAVES = 15
const TIMES = 10
const FLAGS = ['--max-semi-space-size=8', '--heap-growing-percent=20', '--liftoff-only']
const AREAS = ['financing', 'registration', 'clusters', 'support']

export async function benchEditing({ rounds }) {
  const redis = await startRedis()
  const home = mkdtempSync(join(tmpdir(), 'mushir-bench-editing-'))
  try {
    const [asItIs, tenTimes] = [join(home, 'one'), join(home, 'ten')]
    cpSync(new URL('../../knowledge', import.meta.url), asItIs, { recursive: true })
    cpSync(asItIs, tenTimes, { recursive: true })
    multiply(tenTimes)
    const before = cpuTimes()
    await saveToAnswer(redis, asItIs, home)
    for (const [name, folder] of [
      ['as it is', asItIs],
      [`${TIMES} times as many`, tenTimes],
    ])
      await starts(redis, name, folder, home, rounds)
    const now = cpuTimes()
    console.log(
      `CPU stolen by neighbours meanwhile: ${(((now.steal - before.steal) / (now.total - before.total)) * 100).toFixed(1)} %`,
    )
  } finally {
    rmSync(home, { recursive: true, force: true })
    await redis.stop()
  }
}

/** Each entry again under other ids, labels and words, so that each costs what an entry costs. */
function multiply(folder) {
  for (const area of AREAS) {
    for (const id of readdirSync(join(folder, area))) {
      if (!statSync(join(folder, area, id)).isDirectory()) continue
      for (let copy = 2; copy <= TIMES; copy++) {
        const target = join(folder, area, `${id}-${copy}`)
        cpSync(join(folder, area, id), target, { recursive: true })
        for (const file of readdirSync(target)) {
          const path = join(target, file)
          const text = readFileSync(path, 'utf8')
          writeFileSync(
            path,
            file === 'facts.yaml'
              ? text.replace(/^also:.*$/m, 'also: []')
              : text.replace(/^- (.*)$/gm, `- $1 x${copy}y`).replace(/^# (.*)$/m, `# $1 ${copy}`),
          )
        }
      }
    }
  }
}

async function settings(redis, database, folder, fits) {
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
    LOG_LEVEL: 'error',
    NODE_ENV: 'production',
    KNOWLEDGE_DIR: folder,
    FIT_DIR: fits,
  }
  const twilio = await startStandIn({
    port: 0,
    accountSid: env.TWILIO_ACCOUNT_SID,
    authToken: env.TWILIO_AUTH_TOKEN,
    from: env.TWILIO_WHATSAPP_FROM,
    inboundUrl: `${url}/webhooks/twilio/inbound`,
    random: randomBytes,
    history: false,
  })
  return { env: { ...env, TWILIO_API_BASE_URL: twilio.url }, twilio }
}

/** The upper age of the PM Youth Loan is saved anew; a citizen asks again and again until the answer has it. */
async function saveToAnswer(redis, folder, home) {
  const { env, twilio } = await settings(redis, 1, folder, join(home, 'fits-save'))
  const server = await startServer('dist/main.js', env, FLAGS)
  const citizen = twilio.citizen('+923001230000')
  const ask = async () => {
    const heard = citizen.hears(10_000)
    await citizen.says('youth loan ki umar kitni hai')
    return (await heard).body
  }
  await ask()
  const file = join(folder, 'financing/pm-youth-business-agri-loan/facts.yaml')
  const times = []
  for (let age = 46; age < 46 + SAVES; age++) {
    const text = readFileSync(file, 'utf8').replace(/(age: \{ min: 21, max: )\d+/, `$1${age}`)
    writeFileSync(`${file}~`, text)
    const saved = performance.now()
    renameSync(`${file}~`, file)
    while (!(await ask()).includes(`${age}`));
    times.push(performance.now() - saved)
  }
  console.log(`\nfrom a saved file to the changed answer on the phone, over the webhook, ${SAVES} saves:`)
  console.log(
    `  median ${median(times).toFixed(0)} ms, longest ${Math.max(...times).toFixed(0)} ms (two seconds are promised)`,
  )
  await server.stop()
  await twilio.stop()
}

async function starts(redis, name, folder, home, rounds) {
  const { env, twilio } = await settings(redis, 2, folder, join(home, `fits-${name.length}`))
  const anew = []
  const again = []
  const rest = []
  let entries = 0
  for (let round = 0; round < rounds; round++) {
    rmSync(env.FIT_DIR, { recursive: true, force: true })
    const first = await startServer('dist/main.js', env, FLAGS)
    anew.push(first.readyMs)
    await first.stop()
    const second = await startServer('dist/main.js', env, FLAGS)
    again.push(second.readyMs)
    entries = (await (await fetch(`${env.PUBLIC_URL}/readyz`)).json()).entries
    await new Promise((resolve) => setTimeout(resolve, 2000))
    rest.push(memoryOf(second.pid)?.now ?? Number.NaN)
    await second.stop()
  }
  console.log(`\nthe knowledge ${name} (${entries} entries), medians of ${rounds} starts:`)
  console.log(
    `  ready in ${median(again).toFixed(0)} ms; where its words must be learnt first, in ${median(anew).toFixed(0)} ms`,
  )
  console.log(`  memory at rest ${median(rest).toFixed(0)} MiB`)
  await twilio.stop()
}
