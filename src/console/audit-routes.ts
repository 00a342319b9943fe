import type { Account, AccountId } from './accounts.js'
import type { AuditRow } from './audit.js'
import type { Gate } from './gate.js'
import type { Office } from './office.js'
import { auditPage } from './pages/audit.js'

const READERS = ['supervisor', 'administrator'] as const
const PAGE = 50
/** A file anybody's spreadsheet opens. */
const EXPORT_MAX = 100_000

/** Reading what was done. There is no route that writes, and none that deletes. */
export function auditRoutes(gate: Gate, { accounts, audit }: Office) {
  gate.get('/audit', READERS, async (visit) => {
    const asked = { who: visit.query.get('who'), ticket: visit.query.get('ticket').trim().toUpperCase() }
    const before = /^\d+-\d+$/.test(visit.query.get('before')) ? visit.query.get('before') : undefined
    const everybody = await accounts.all()
    const rows = await find(before, PAGE, (row) => matches(row, asked))
    return auditPage(visit, { rows, everybody, asked, last: rows.length === PAGE ? rows.at(-1)?.id : undefined })
  })
  gate.get('/audit/export', READERS, async ({ account }) => {
    await audit.add({ what: 'exported', who: account.id, note: 'audit log' })
    const everybody = new Map((await accounts.all()).map((one) => [one.id, one]))
    const rows = await find(undefined, EXPORT_MAX, () => true)
    return { kind: 'download', name: 'mushir-audit.csv', type: 'text/csv; charset=utf-8', text: csvOf(rows, everybody) }
  })

  /** Reads back page by page until `count` fit, or there are no more. */
  async function find(before: string | undefined, count: number, fits: (row: AuditRow) => boolean) {
    const found: AuditRow[] = []
    for (let from = before; ; ) {
      const rows = await audit.rows({ count: 1000, ...(from ? { before: from } : {}) })
      found.push(...rows.filter(fits))
      from = rows.at(-1)?.id
      if (from === undefined || rows.length < 1000 || found.length >= count) return found.slice(0, count)
    }
  }
}

function matches(row: AuditRow, asked: { who: string; ticket: string }): boolean {
  const who = asked.who === '' || row.who === asked.who || row.account === asked.who
  return who && (asked.ticket === '' || row.ticket === asked.ticket)
}

/** RFC 4180, oldest last. A spreadsheet must not take a cell for a formula. */
function csvOf(rows: readonly AuditRow[], everybody: ReadonlyMap<AccountId, Account>): string {
  const emailOf = (id: AuditRow['who']) =>
    id === undefined || id === 'terminal' ? id : (everybody.get(id)?.email ?? id)
  const cell = (text: string | undefined) => {
    const plain = (text ?? '').replace(/^[=+\-@\t\r]/, "'$&")
    return `"${plain.replaceAll('"', '""')}"`
  }
  const lines = rows.map(({ at, what, who, ticket, account, note }) =>
    [at, what, emailOf(who), ticket, emailOf(account), note].map(cell).join(','),
  )
  return ['"at","what","who","ticket","account","note"', ...lines, ''].join('\r\n')
}
