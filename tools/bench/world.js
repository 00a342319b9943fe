// The world outside, in a process of its own: Twilio (the simulator's stand-in) and 3,000 people with phones.
// Told what to do by messages from the bench; answers each with figures.
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { startStandIn } from '../../dist/simulator/stand-in.js'

const PEOPLE = 3000
/** What people write: questions in three scripts, a follow-up, a menu, courtesies. */
const SAID = [
  'aoa mjhe karobar k liye qarza chahiye',
  'youth loan ki umar kitni hai',
  'آسان کاروبار کارڈ کی حد کتنی ہے؟',
  'what documents do I need for the PM youth loan',
  'menu',
  'akhuwat se qarz kaise milta hai',
  'shukriya',
  'کیا یہ سکیم اصلی ہے؟',
  'kissan card k liye zameen kitni',
  'is the interest free loan open',
]

/** Questions of the golden sets: more than are remembered, so that each is understood anew. None that calls an officer. */
const MANY = await questions()

async function questions() {
  const [{ readMind }, { StoredFits }, { readConfig }] = await Promise.all([
    import('../../dist/mind.js'),
    import('../../dist/stored-fits.js'),
    import('../../dist/config.js'),
  ])
  const { KNOWLEDGE_DIR, FIT_DIR } = readConfig({})
  const { understand } = readMind(KNOWLEDGE_DIR, new StoredFits(FIT_DIR))
  return ['-financing.dev', '-registration.dev', '-clusters.dev', '.exam']
    .flatMap((name) =>
      readFileSync(new URL(`../../test/golden/questions${name}.jsonl`, import.meta.url), 'utf8')
        .trim()
        .split('\n'),
    )
    .map((line) => JSON.parse(line).text)
    .filter((text) => understand(text, {}).intent === 'ask')
}

const stands = new Map()

async function open({ name, inboundUrl, env, receipts }) {
  const standIn = await startStandIn({
    port: 0,
    accountSid: env.TWILIO_ACCOUNT_SID,
    authToken: env.TWILIO_AUTH_TOKEN,
    from: env.TWILIO_WHATSAPP_FROM,
    inboundUrl,
    random: randomBytes,
    history: false,
    receipts: { upTo: receipts },
  })
  const citizens = Array.from({ length: PEOPLE }, (_, n) => standIn.citizen(`+92300${String(1_000_000 + n)}`))
  stands.set(name, { standIn, citizens, next: 0, said: 0 })
  return { url: standIn.url }
}

/** One message and its answer: milliseconds to the acknowledgement and to the bubble. */
async function exchange(stand, texts = SAID) {
  const citizen = stand.citizens[stand.next++ % PEOPLE]
  const text = texts[stand.said++ % texts.length]
  const started = performance.now()
  const heard = citizen.hears(30_000).then(() => performance.now() - started)
  const { outcome } = await citizen.says(text)
  const acknowledged = performance.now() - started
  if (!outcome.delivered) throw new Error(`webhook answered ${outcome.status}`)
  return { acknowledged, answered: await heard }
}

/** As many as it takes, `atOnce` at a time: messages a second from the first webhook to the last bubble. `many`: no text twice. */
async function rush({ name, count, atOnce, many }) {
  const stand = stands.get(name)
  let left = count
  const started = performance.now()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left-- > 0) await exchange(stand, many ? MANY : SAID)
    }),
  )
  return { perSecond: (count / (performance.now() - started)) * 1000 }
}

/** At a steady pace, whatever the answers take. */
async function stroll({ name, perSecond, seconds }) {
  const stand = stands.get(name)
  const under = []
  const started = performance.now()
  for (let n = 0; n < perSecond * seconds; n++) {
    const due = started + (n / perSecond) * 1000
    const wait = due - performance.now()
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait))
    under.push(exchange(stand))
  }
  const times = await Promise.all(under)
  return { acknowledged: times.map((time) => time.acknowledged), answered: times.map((time) => time.answered) }
}

const verbs = { open, rush, stroll }

process.on('message', async ({ id, verb, args }) => {
  try {
    process.send({ id, result: await verbs[verb](args) })
  } catch (error) {
    process.send({ id, error: error.stack ?? String(error) })
  }
})
process.send({ id: 0, result: 'ready' })
