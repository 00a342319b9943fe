// `node tools/bench/queue.js [--tickets 10000]`: how long the officers' queue page takes at the server, with a real Redis
// behind it: for a new process, then page after page, then the question a page asks every five seconds.
import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import express from 'express'
import { ensureBuilt } from '../fresh.js'
import { quantile, startRedis } from './processes.js'

const { values } = parseArgs({ options: { tickets: { type: 'string', default: '10000' } } })
const count = Number(values.tickets)
await ensureBuilt()
const { redisEngine } = await import('../../dist/redis/engine.js')
const { makeOfficers } = await import('../../dist/handoff/officers.js')
const { TicketQueue } = await import('../../dist/handoff/ticket-queue.js')
const { openTicket } = await import('../../dist/handoff/ticket.js')
const { consoleRoutes } = await import('../../dist/console/console.js')
const { newAccountId } = await import('../../dist/console/accounts.js')
const { argon2Passwords } = await import('../../dist/console/passwords.js')
const { newTicketReference } = await import('../../dist/model/ticket.js')
const { readMind } = await import('../../dist/mind.js')

const redis = await startRedis()
const engine = redisEngine({ url: redis.url, leaseMs: 60_000 })
await engine.ping()
const clock = { now: () => new Date() }
const library = readMind('knowledge').library

console.log(`making ${count} open tickets…`)
await inTurns(count, 32, makeTicket)

const passwords = argon2Passwords()
const password = 'seven brave bicycles'
const account = {
  ...{ v: 1, id: newAccountId(randomBytes), email: 'a@b.example', name: 'A', hash: await passwords.hash(password) },
  ...{ roles: ['supervisor'], desks: [], language: 'en', disabled: false, mustChange: false, epoch: 0, demo: false },
  ...{ revision: 0, createdAt: new Date().toISOString() },
}
await engine.office.accounts.add(account)
const { store: book, inbox, outbox, office } = engine
const officers = makeOfficers({ book, queue: new TicketQueue(book), inbox, outbox, clock, nudge() {} })
const { routes } = consoleRoutes({
  ...{ office, officers, clock, passwords, random: randomBytes, demo: false, secure: false, library: () => library },
  ...{ suggest: () => [], faults: () => [], unanswered: async () => [], openFile: async () => ({ kind: 'gone' }) },
  keepFile: async () => '',
})
const server = createServer(express().use('/console', routes))
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const base = `http://127.0.0.1:${server.address().port}/console`
const cookie = await signIn()

const first = await timed('/queue?view=open')
console.log(`first page of a new process: ${first.ms.toFixed(0)} ms`)
await report('a page of the queue (50 rows)', () => '/queue?view=open')
await report('a page of one desk', () => '/queue?view=unassigned&desk=punjab')
await report('a search by words', (n) => `/queue?view=open&words=loan%20${n}`)
await report('how the desks stand', () => '/figures')
const { text } = await timed('/queue?view=open')
const poll = (/hx-get="\/console([^"]+)"/.exec(text)?.[1] ?? '').replaceAll('&amp;', '&')
await report('the question a page asks, nothing new', () => poll, { 'hx-request': 'true' })
server.close()
await engine.close()
await redis.stop()

async function makeTicket(n) {
  const address = `+92300${String(n).padStart(7, '0')}`
  const id = randomBytes(16).toString('hex')
  const at = new Date(Date.now() - n * 60_000).toISOString()
  const message = { kind: 'text', sid: `SM${id}`, receivedAt: at, text: 'officer' }
  const event = { v: 1, id: message.sid, trace: id, at, event: { kind: 'message', message } }
  const { person, lease } = await engine.inbox.accept({ address, aliases: [address] }, event, { mayLease: true })
  const desks = library.desks().all
  const opening = {
    ...{ reference: newTicketReference(person, randomBytes), person, kind: 'question', reason: 'asked' },
    ...{
      urgent: n % 50 === 0,
      language: ['ur', 'ur-Latn', 'en'][n % 3],
      desk: desks[n % desks.length].id,
      details: [],
    },
    summary: `my loan ${n} has been late for weeks and nobody at the bank answers`,
  }
  const ticket = openTicket(opening, new Date(at))
  const nothing = { bubbles: [], lines: [], waits: [], clearWaits: [] }
  await engine.store.commit(lease, { ...nothing, conversation: '{"v":1}', tickets: [ticket] })
}

async function inTurns(total, atOnce, work) {
  let next = 0
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < total) await work(next++)
    }),
  )
}

async function signIn() {
  const page = await fetch(`${base}/sign-in`)
  const visit = page.headers.getSetCookie()[0].split(';')[0]
  const token = /name="token" value="([^"]+)"/.exec(await page.text())[1]
  const body = new URLSearchParams({ token, email: account.email, password })
  const answer = await fetch(`${base}/sign-in`, {
    method: 'POST',
    body,
    headers: { cookie: visit },
    redirect: 'manual',
  })
  return answer.headers
    .getSetCookie()
    .find((one) => one.startsWith('mushir-session'))
    .split(';')[0]
}

async function timed(path, headers = {}) {
  const from = performance.now()
  const answer = await fetch(base + path, { headers: { cookie, 'accept-encoding': 'br', ...headers } })
  const text = await answer.text()
  if (answer.status >= 300) throw new Error(`${path}: ${answer.status}`)
  return { ms: performance.now() - from, text }
}

async function report(what, pathOf, headers) {
  const times = []
  for (let n = 0; n < 60; n++) times.push((await timed(pathOf(n), headers)).ms)
  console.log(`${what}: p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms`)
}
