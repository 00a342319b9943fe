import { parseArgs } from 'node:util'
import type { Engine } from '../engine.js'
import { byUrgency, formsOf } from '../handoff/ticket.js'
import { BubbleId } from '../model/bubble.js'
import type { Line } from '../model/line.js'
import { type Ticket, TicketReference } from '../model/ticket.js'
import { ending, UsageError } from './ending.js'
import { withStore } from './store.js'

const USAGE = `npm run -s tickets -- list            what waits for an officer, the most urgent first
npm run -s tickets -- show REFERENCE  one request: what happened to it, and the chat
Add --json for JSON lines. Both need REDIS_URL.`

await ending(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  })
  const [verb = 'list', argument] = positionals
  if (values.help) return void console.log(USAGE)
  if (verb === 'list') return withStore('tickets', (engine) => list(engine, values.json ?? false))
  if (verb === 'show' && argument) return withStore('tickets', (engine) => show(engine, argument, values.json ?? false))
  throw new UsageError(USAGE)
})

async function list({ store }: Engine, json: boolean): Promise<void> {
  const tickets = (await store.openTickets()).sort(byUrgency)
  if (json) for (const ticket of tickets) console.log(JSON.stringify(ticket))
  else if (tickets.length === 0) console.log('Nobody waits for an officer.')
  else for (const ticket of tickets) console.log(line(ticket))
}

function line(ticket: Ticket): string {
  const marks = [
    ticket.urgent ? 'URGENT' : '',
    ticket.state,
    ticket.officer ? `held by ${ticket.officer.name}` : '',
    `desk ${ticket.desk}`,
    ticket.kind === 'question' ? '' : ticket.kind,
    ...(ticket.forms ?? []).map(({ kind }) => `also ${kind}`),
    ticket.reason,
    ticket.language,
    ticket.topic ?? '',
    ticket.province ?? '',
    ticket.promise ? `promised by ${minute(ticket.promise)}` : '',
    ticket.broken > 0 ? `${ticket.broken} promises broken` : '',
  ]
  const summary = `${ticket.summary || '(no words)'}${ticket.added > 0 ? `  (+${ticket.added} more)` : ''}`
  return `${ticket.reference}  ${minute(ticket.openedAt)}  ${marks.filter(Boolean).join(', ')}\n    ${summary}`
}

/** What happened, oldest first, with who did it; then the forms' answers and the colleagues' notes. */
function story(ticket: Ticket): string[] {
  const { history, notes, outcome, rating } = ticket
  return [
    ...history.map(
      ({ at, what, by, how }) => `${minute(at)}  * ${[what, how, by && `by ${by}`].filter(Boolean).join(', ')}`,
    ),
    ...formsOf(ticket).flatMap(({ at, kind, details }) => [
      `${minute(at)}  form: ${kind}`,
      ...details.map(({ label, value }) => `    ${label}: ${value}`),
    ]),
    ...notes.map(({ at, by, text }) => `${minute(at)}  note of ${by.name}: ${text}`),
    ...(outcome ? [`    ended as ${outcome}${rating ? `; did it help? ${rating}` : ''}`] : []),
  ]
}

function minute(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ')
}

async function show({ store, outbox }: Engine, argument: string, json: boolean): Promise<void> {
  const reference = TicketReference.safeParse(argument.toUpperCase())
  if (!reference.success) throw new UsageError(`"${argument}" is no reference; one looks like MSR-1F7K3Q2.`)
  const ticket = await store.ticket(reference.data)
  if (!ticket) throw new UsageError(`There is no request ${reference.data}.`)
  const lines = await store.lines(ticket.person)
  if (json) return void console.log(JSON.stringify({ ticket, lines }))
  console.log(`${line(ticket)}\n`)
  for (const one of story(ticket)) console.log(one)
  console.log('')
  for (const one of lines) console.log(await said(one, outbox))
}

async function said(line: Line, outbox: Engine['outbox']): Promise<string> {
  const at = line.at.slice(0, 16).replace('T', ' ')
  if (line.kind === 'in') return `${at}  citizen: ${line.text || `(${line.media?.kind ?? 'no words'})`}`
  if (line.kind === 'event') return `${at}  (${line.by ? `${line.by}: ` : ''}${line.what})`
  const id = BubbleId.safeParse(line.bubble)
  const sent = id.success ? await outbox.sent(id.data) : undefined
  return `${at}  ${line.by ?? 'Mushir'} [${sent?.status ?? 'gone'}]: ${sent?.bubble.text.replaceAll('\n', ' / ') ?? ''}`
}
