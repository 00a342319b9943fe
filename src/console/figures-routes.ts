import type { Desk } from '../model/desk.js'
import type { Gate } from './gate.js'
import { type DeskFigures, figuresPage } from './pages/figures.js'
import type { Workplace } from './workplace.js'

/** How many of a desk's requests are looked at for what waits longest and how it was rated. */
const LOOKED_AT = 200
const ALERTS = 50

/** How the desks stand: a supervisor's page. */
export function figuresRoutes(gate: Gate, { officers, library, clock }: Workplace) {
  gate.get('/figures', ['supervisor'], async (visit) => {
    const officer = visit.account.id
    const alerts = await officers.queue({ view: 'alerts', officer, limit: ALERTS })
    const desks = await Promise.all(
      library()
        .desks()
        .all.map((desk) => figuresOf(desk, officer)),
    )
    return figuresPage(visit, { desks, alerts: alerts.rows, now: clock.now() })
  })

  async function figuresOf(desk: Desk, officer: string): Promise<DeskFigures> {
    const of = { officer, desks: [desk.id], limit: LOOKED_AT }
    const [waiting, closed] = await Promise.all([
      officers.queue({ ...of, view: 'unassigned' }),
      officers.queue({ ...of, view: 'closed' }),
    ])
    const since = waiting.rows.flatMap(({ waitingSince }) => (waitingSince ? [Date.parse(waitingSince)] : []))
    const rated = (how: 'yes' | 'partly' | 'no') => closed.rows.filter(({ rating }) => rating === how).length
    return {
      desk,
      counts: waiting.counts,
      longestMs: since.length === 0 ? undefined : Math.max(0, clock.now().getTime() - Math.min(...since)),
      ratings: { yes: rated('yes'), partly: rated('partly'), no: rated('no') },
    }
  }
}
