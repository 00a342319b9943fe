import type { Story } from '../handoff/story.js'
import { CloseOutcome, type OfficerAct } from '../model/officer.js'
import { TicketReference } from '../model/ticket.js'
import { AccountId } from './accounts.js'
import { BASE } from './base.js'
import { carryOut } from './carry-out.js'
import { fileTypeOf } from './file-type.js'
import type { Gate } from './gate.js'
import { refusedPage } from './pages/refused.js'
import { ticketNews, ticketPage } from './pages/ticket.js'
import { replyRoutes } from './reply-routes.js'
import { DESK_WORKERS, maySee } from './ticket-access.js'
import { type Shown, seenOf, ticketView } from './ticket-view.js'
import { type Answer, go, type OfficerVisit } from './visit.js'
import type { Workplace } from './workplace.js'

const HOUR_MS = 3_600_000

/** Finds the request a path names and lets through who may see it. */
export type WithStory = (visit: OfficerVisit, act: (story: Story) => Answer | Promise<Answer>) => Promise<Answer>

/** Does an act on a request and shows how it ended; `shown` is what a refusal leaves on the page. */
export type Acting = (visit: OfficerVisit, story: Story, act: OfficerAct, shown?: Shown) => Promise<Answer>

/** One request: its chat, and all that is done with it. */
export function ticketRoutes(gate: Gate, work: Workplace) {
  const { officers, office, clock } = work

  gate.get('/tickets/:reference', DESK_WORKERS, (visit) =>
    withStory(visit, async (story) => {
      if (visit.part) return news(visit, story)
      return ticketPage(visit, await ticketView(work, visit, story))
    }),
  )
  gate.post('/tickets/:reference/number', DESK_WORKERS, (visit) =>
    withStory(visit, async (story) => {
      await office.audit.add({ what: 'numberShown', who: visit.account.id, ticket: story.ticket.reference })
      return ticketPage(visit, await ticketView(work, visit, story, { number: true }))
    }),
  )
  gate.get('/tickets/:reference/files/:sid', DESK_WORKERS, (visit) =>
    withStory(visit, async (story) => {
      const { reference } = story.ticket
      await office.audit.add({ what: 'mediaOpened', who: visit.account.id, ticket: reference })
      const opened = await work.openFile(reference, visit.params.sid ?? '')
      if (opened.kind !== 'found') return refusedPage(visit, `file.${opened.kind}`, opened.kind === 'away' ? 503 : 404)
      const type = fileTypeOf(opened.bytes)
      const shown = type !== undefined && type.kind !== 'document'
      return {
        kind: 'file',
        name: `${reference}-${visit.params.sid?.slice(-6)}.${type?.extension ?? 'bin'}`,
        type: type?.type ?? 'application/octet-stream',
        bytes: opened.bytes,
        inline: shown,
      }
    }),
  )
  gate.post('/tickets/:reference/take', DESK_WORKERS, (visit) =>
    withStory(visit, (story) => act(visit, story, { kind: 'take' })),
  )
  gate.post('/tickets/:reference/release', DESK_WORKERS, (visit) =>
    withStory(visit, (story) => act(visit, story, { kind: 'release', ...overriding(visit, story) })),
  )
  gate.post('/tickets/:reference/hand', DESK_WORKERS, (visit) =>
    withStory(visit, async (story) => {
      const [kind, id = ''] = visit.fields.get('to').split(':')
      if (
        kind === 'desk' &&
        work
          .library()
          .desks()
          .all.some((one) => one.id === id)
      )
        return act(visit, story, { kind: 'handToDesk', desk: id, ...overriding(visit, story) })
      const to = AccountId.safeParse(id)
      const colleague = to.success ? await office.accounts.find(to.data) : undefined
      if (!colleague || colleague.disabled || !DESK_WORKERS.some((role) => colleague.roles.includes(role)))
        return shownAgain(visit, story, 422, { fault: 'act.fault.nobody' })
      const officer = { id: colleague.id, name: colleague.name }
      return act(visit, story, { kind: 'handToOfficer', to: officer, ...overriding(visit, story) })
    }),
  )
  gate.post('/tickets/:reference/note', DESK_WORKERS, (visit) =>
    withStory(visit, (story) => {
      const text = visit.fields.get('text').trim().slice(0, 1000)
      return text === '' ? shownAgain(visit, story, 422, {}) : act(visit, story, { kind: 'note', text })
    }),
  )
  gate.post('/tickets/:reference/close', DESK_WORKERS, (visit) =>
    withStory(visit, (story) => {
      const outcome = CloseOutcome.safeParse(visit.fields.get('outcome'))
      if (!outcome.success) return shownAgain(visit, story, 422, { fault: 'act.fault.outcome' })
      return act(visit, story, { kind: 'close', outcome: outcome.data })
    }),
  )
  replyRoutes(gate, work, withStory, act)

  async function withStory(...[visit, then]: Parameters<WithStory>): Promise<Answer> {
    const reference = TicketReference.safeParse(visit.params.reference)
    const story = reference.success ? await officers.story(reference.data) : undefined
    if (!story) return refusedPage(visit, 'notFound', 404)
    const { reference: ticket } = story.ticket
    if (maySee(visit.account, story.ticket)) {
      await noteSeen(visit.account.id, ticket)
      return then(story)
    }
    await office.audit.add({ what: 'refused', who: visit.account.id, ticket, note: 'another desk' })
    return refusedPage(visit, 'notYourDesk', 403)
  }

  /** By whichever door they see it, once an hour: what a page asks by itself would else fill the log. */
  async function noteSeen(who: AccountId, ticket: TicketReference) {
    if ((await office.attempts.count(`s:${who}:${ticket}`, HOUR_MS)) === 1)
      await office.audit.add({ what: 'ticketSeen', who, ticket })
  }

  async function act(...[visit, story, what, shown = {}]: Parameters<Acting>): Promise<Answer> {
    const { reference } = story.ticket
    const result = await carryOut(work, visit.account, story.ticket, actIdOf(visit), what)
    if (result.kind === 'refused')
      return shownAgain(visit, story, 409, { ...shown, fault: `act.refused.${result.why}` })
    if (result.kind === 'failed') return shownAgain(visit, story, 500, { ...shown, fault: 'act.failed' })
    // What was typed beside the button stays in the box.
    if (what.kind === 'askTemplate' && shown.draft && shown.draft.text !== '')
      return shownAgain(visit, story, 200, shown)
    const kept = what.kind === 'say' && story.windowLeftMs === 0
    return go(`${BASE}/tickets/${reference}?said=${result.kind === 'pending' ? 'pending' : kept ? 'kept' : what.kind}`)
  }

  /** The request as it stands now, with what went wrong, and nothing typed lost. */
  async function shownAgain(visit: OfficerVisit, before: Story, status: number, shown: Shown): Promise<Answer> {
    const story = (await officers.story(before.ticket.reference)) ?? before
    return ticketPage(visit, await ticketView(work, visit, story, shown), status)
  }

  async function news(visit: OfficerVisit, story: Story): Promise<Answer> {
    if (visit.query.get('seen') === seenOf(story, clock.now())) return { kind: 'part', body: undefined }
    const heard = story.chat.filter(({ kind }) => kind === 'citizen').length - Number(visit.query.get('heard'))
    return { kind: 'part', body: ticketNews(visit, await ticketView(work, visit, story), heard) }
  }
}

/** The form's own id; one made up where it brought none that will do. */
function actIdOf(visit: OfficerVisit): string {
  const given = visit.fields.get('act')
  return /^[\w-]{8,60}$/.test(given) ? given : visit.token.slice(0, 20)
}

/** A supervisor may take a request out of a colleague's hands; nobody else may. */
function overriding({ account }: OfficerVisit, { ticket }: Story): { override?: boolean } {
  const held = ticket.officer !== undefined && ticket.officer.id !== account.id
  return held && account.roles.includes('supervisor') ? { override: true } : {}
}
