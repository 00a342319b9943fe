import { QUEUE_VIEWS, type QueueQuery, type TicketRow } from '../handoff/ticket-queue.js'
import { Language } from '../model/language.js'
import { TicketReason, TicketReference } from '../model/ticket.js'
import { BASE } from './base.js'
import type { Gate } from './gate.js'
import { namesIn } from './names.js'
import { QueueList, type QueueView, queuePage } from './pages/queue.js'
import { DESK_WORKERS, desksOf, maySee } from './ticket-access.js'
import { type Fields, go, type OfficerVisit } from './visit.js'
import type { Workplace } from './workplace.js'

const PAGE = 50
const MINUTE_MS = 60_000

/** The queue, and finding one request in it. */
export function queueRoutes(gate: Gate, work: Workplace) {
  const { officers, office, clock } = work

  gate.get('/queue', DESK_WORKERS, async (visit) => {
    const asked = askedOf(visit.query)
    if (!visit.part) return queuePage(visit, await view(visit, asked, { version: await officers.queueVersion() }))
    // What the page shows changes with any ticket, and with each minute that passes.
    const version = await officers.queueVersion()
    if (visit.query.get('seen') === seenOf(version)) return { kind: 'part', body: undefined }
    return { kind: 'part', body: QueueList(visit, await view(visit, asked, { version })) }
  })

  // Posted, since a number must not stand in an address that proxies write down.
  gate.post('/search', DESK_WORKERS, async (visit) => {
    const words = visit.fields.get('words').trim().slice(0, 100)
    const reference = TicketReference.safeParse(words.toUpperCase())
    if (reference.success) return go(`${BASE}/tickets/${reference.data}`)
    const digits = words.replace(/\D/g, '').length
    if (digits < 8 && !/^[A-Z]{2}\./.test(words))
      return go(`${BASE}/queue?${new URLSearchParams({ view: 'open', words })}`)
    await office.audit.add({ what: 'searched', who: visit.account.id, note: 'by number' })
    const rows = (await officers.find(words)).filter((row) => maySee(visit.account, row))
    const asked = { ...askedOf(visit.fields), words: '' }
    return queuePage(visit, await view(visit, asked, { version: await officers.queueVersion(), found: rows }))
  })

  const seenOf = (version: number) => `${version}.${Math.floor(clock.now().getTime() / MINUTE_MS)}`

  async function view(
    { account }: OfficerVisit,
    asked: Asked,
    { version, found }: { version: number; found?: TicketRow[] },
  ): Promise<QueueView> {
    const mine = desksOf(account)
    const desks = asked.desk === '' ? mine : [asked.desk].filter((one) => mine === undefined || mine.includes(one))
    const query: QueueQuery = {
      view: asked.view,
      officer: account.id,
      ...(desks ? { desks } : {}),
      ...(asked.language ? { language: asked.language } : {}),
      ...(asked.reason ? { reason: asked.reason } : {}),
      ...(asked.words ? { words: asked.words } : {}),
      offset: asked.offset,
      limit: PAGE,
    }
    const page = await officers.queue(query)
    return {
      ...page,
      ...(found ? { rows: found, total: found.length } : {}),
      found: found !== undefined,
      asked,
      seen: seenOf(version),
      now: clock.now(),
      pageSize: PAGE,
      desks: work
        .library()
        .desks()
        .all.filter(({ id }) => mine === undefined || mine.includes(id)),
      ...namesIn(work, account.language),
    }
  }
}

export type Asked = ReturnType<typeof askedOf>

function askedOf(query: Fields) {
  const offset = Number(query.get('offset'))
  return {
    view: QUEUE_VIEWS.find((one) => one === query.get('view')) ?? ('unassigned' as const),
    desk: query.get('desk'),
    language: Language.safeParse(query.get('language')).data,
    reason: TicketReason.safeParse(query.get('reason')).data,
    words: query.get('words').slice(0, 100),
    offset: Number.isInteger(offset) && offset > 0 ? offset : 0,
  }
}
