import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { Figures } from './score.js'

/** By half (`seen`, `held back`), then by figure: the percentage it must not fall below (or, of a fault, rise above). */
const Recorded = z.record(z.string(), z.record(z.string(), z.number()))
export type Recorded = z.infer<typeof Recorded>

/**
 * A figure over few questions moves by whole questions (one of 140 is 0.7 points), and so it does when an editor words
 * something anew: three of them are no fall.
 */
const SLACK = 2.2

const FAULTS = new Set(['confident and wrong'])

export function readRecorded(file: string): Recorded {
  return existsSync(file) ? Recorded.parse(JSON.parse(readFileSync(file, 'utf8'))) : {}
}

export function writeRecorded(file: string, recorded: Recorded): void {
  writeFileSync(file, `${JSON.stringify(recorded, null, 2)}\n`)
}

export function percentages(figures: Figures): Record<string, number> {
  return Object.fromEntries(
    Object.entries(figures).map(([name, { good, of }]) => [name, Math.round((1000 * good) / of) / 10]),
  )
}

/** What fell below what was recorded, a sentence each. */
export function fallen(recorded: Recorded, now: Recorded): string[] {
  return Object.entries(recorded).flatMap(([half, figures]) =>
    Object.entries(figures).flatMap(([name, floor]) => {
      const figure = now[half]?.[name]
      if (figure === undefined) return [`${half}: "${name}" is no longer scored (recorded: ${floor} %)`]
      const worse = FAULTS.has(name) ? figure > floor + SLACK : figure < floor - SLACK
      return worse ? [`${half}: "${name}" is ${figure} %, recorded ${floor} %`] : []
    }),
  )
}
