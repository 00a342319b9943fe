import { z } from 'zod'
import type { ListItem, ListSheet } from '../model/checklist.js'
import type { Entry } from '../model/entry.js'
import type { Library } from '../model/library.js'

/** How many one person keeps at a time: a conversation stays under 2 KiB. */
export const MOST_LISTS = 5

/**
 * One checklist of a person. Ticks are kept by the step's id (in a path: the entry's), in the order of the list, so
 * that they survive whatever an editor does to the steps meanwhile.
 */
export const Checklist = z.object({
  /** Never given twice to one person: an old button means the list it was made for, or none. */
  id: z.string().regex(/^[0-9a-z]{1,8}$/),
  source: z.union([z.object({ entry: z.string() }), z.object({ path: z.string() })]),
  whom: z.string().max(30).optional(),
  /** 1: done. */
  steps: z.record(z.string(), z.union([z.literal(0), z.literal(1)])),
})
export type Checklist = z.infer<typeof Checklist>

/** When to remind the person of their lists. There is one for all of them: at most one reminder a week. */
export const Reminder = z.object({
  /** What they answered when they were asked, once. */
  wanted: z.boolean(),
  /** When the next is due; absent when none is. */
  at: z.iso.datetime().optional(),
  lastAt: z.iso.datetime().optional(),
  /** Sent since they last wrote. */
  unanswered: z.number().int().nonnegative(),
})
export type Reminder = z.infer<typeof Reminder>

/** Whether a checklist of this entry is offered: it has steps, and there is something to be had by them today. */
export function hasChecklist(entry: Entry, library: Library, now: Date): boolean {
  const fitness = library.fitness(entry.id, now)
  return entry.steps.length > 0 && entry.status === 'open' && (fitness === 'current' || fitness === 'overdue')
}

const EPOCH = Date.UTC(2026, 0, 1)

/** Seconds since 2026 in base 36: short, and later than any id this person was given before. */
export function newListId(now: Date, taken: readonly Checklist[]): string {
  let seconds = Math.max(0, Math.floor((now.getTime() - EPOCH) / 1000))
  while (taken.some(({ id }) => id === seconds.toString(36))) seconds++
  return seconds.toString(36)
}

export function isFinished({ steps }: Checklist): boolean {
  return Object.values(steps).every((done) => done === 1)
}

export function doneCount({ steps }: Checklist): number {
  return Object.values(steps).filter((done) => done === 1).length
}

/** The next step that isn't done. */
export function nextStep({ steps }: Checklist): string | undefined {
  return Object.entries(steps).find(([, done]) => done === 0)?.[0]
}

/** 1 for the first; 0 when the list has no such step. */
export function numberOf({ steps }: Checklist, step: string): number {
  return Object.keys(steps).indexOf(step) + 1
}

export function ticked(list: Checklist, steps: readonly string[], done: boolean): Checklist {
  const changed = steps.filter((step) => step in list.steps).map((step) => [step, done ? 1 : 0] as const)
  return { ...list, steps: { ...list.steps, ...Object.fromEntries(changed) } }
}

export function sheetOf(list: Checklist): ListSheet {
  const { source, whom } = list
  return {
    source,
    ...(whom === undefined ? {} : { whom }),
    items: Object.entries(list.steps).map(([step, done]) => itemOf(list, step, done === 1)),
  }
}

export function itemOf({ source, steps }: Checklist, step: string, done = steps[step] === 1): ListItem {
  return 'entry' in source ? { entry: source.entry, step, done } : { entry: step, done }
}

export interface Reconciled {
  list: Checklist
  /** Steps that are new since it was last looked at. */
  added: readonly string[]
  /** How many are no longer there. */
  vanished: number
}

/**
 * The list by the knowledge as it stands now: what an editor added joins it, what is gone goes. Undefined when what
 * it was made of is gone altogether.
 */
export function reconciled(list: Checklist, library: Library): Reconciled | undefined {
  const known = stepsNow(list, library)
  if (known === undefined || known.length === 0) return undefined
  const before = Object.keys(list.steps)
  const added = known.filter((step) => !before.includes(step))
  const vanished = before.filter((step) => !known.includes(step)).length
  const steps = Object.fromEntries(known.map((step) => [step, list.steps[step] ?? 0] as const))
  return { list: { ...list, steps }, added, vanished }
}

function stepsNow({ source, steps }: Checklist, library: Library): string[] | undefined {
  if ('entry' in source) return library.entry(source.entry)?.steps.map(({ id }) => id)
  return Object.keys(steps).filter((entry) => library.entry(entry) !== undefined)
}
