import type { Desk, Desks } from '../model/desk.js'
import type { Area, EntryId } from '../model/entry.js'
import type { Language } from '../model/language.js'
import type { DeskId } from '../model/officer.js'
import type { TicketKind } from '../model/ticket.js'

/** What is known of a request when it looks for its desk. */
export interface Routed {
  kind: TicketKind
  language: Language
  topic?: EntryId | undefined
  area?: Area | undefined
  province?: string | undefined
}

/** What a desk may name, the weightiest first: a desk for complaints comes before one for Sindh. */
const CRITERIA = [
  { list: 'kinds', of: ({ kind }: Routed) => kind, weight: 16 },
  { list: 'topics', of: ({ topic }: Routed) => topic, weight: 8 },
  { list: 'areas', of: ({ area }: Routed) => area, weight: 4 },
  { list: 'provinces', of: ({ province }: Routed) => province, weight: 2 },
  { list: 'languages', of: ({ language }: Routed) => language, weight: 1 },
] as const

/**
 * The desk a request goes to: of those whose lists it fits, the one that names the weightiest of it; among equals the
 * first of the file; the default desk where none fits.
 */
export function route(desks: Desks, request: Routed): DeskId {
  let best: { id: DeskId; fit: number } | undefined
  for (const desk of desks.all) {
    const fit = fitOf(desk, request)
    if (fit > (best?.fit ?? 0)) best = { id: desk.id, fit }
  }
  return best?.id ?? desks.fallback
}

/** 0 where it doesn't fit, or names nothing: such a desk takes only what comes to it by default. */
function fitOf(desk: Desk, request: Routed): number {
  let fit = 0
  for (const { list, of, weight } of CRITERIA) {
    const wanted: readonly string[] | undefined = desk[list]
    if (wanted === undefined) continue
    const value = of(request)
    if (value === undefined || !wanted.includes(value)) return 0
    fit += weight
  }
  return fit
}
