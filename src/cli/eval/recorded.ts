import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { Figures, Tally } from './score.js'

/** By half (`seen`, `held back`), then by figure: the percentage it must not fall below (or, of a fault, rise above). */
const Recorded = z.record(z.string(), z.record(z.string(), z.number()))
export type Recorded = z.infer<typeof Recorded>

/**
 * A figure moves by whole questions (one of 140 is 0.7 points, one of 24 is 4), and so it does when an editor words
 * something anew: three questions of 140 are no fall, nor one or two where there are few.
 */
const SLACK_QUESTIONS = 3
const SLACK_MOST = 6.5

/** Misses of these are no matter of luck. */
const EXACT = new Set(['stop exact', 'urgent exact'])

const FAULTS = new Set(['confident and wrong', 'unknown and answered', 'unknown and answered in a talk'])

export function readRecorded(file: string): Recorded {
  return existsSync(file) ? Recorded.parse(JSON.parse(readFileSync(file, 'utf8'))) : {}
}

export function writeRecorded(file: string, recorded: Recorded): void {
  writeFileSync(file, `${JSON.stringify(recorded, null, 2)}\n`)
}

function percentage({ good, of }: Tally): number {
  return Math.round((1000 * good) / of) / 10
}

export function percentages(figures: Figures): Record<string, number> {
  return Object.fromEntries(Object.entries(figures).map(([name, tally]) => [name, percentage(tally)]))
}

/** What fell below what was recorded, a sentence each. */
export function fallen(recorded: Recorded, now: Readonly<Record<string, Figures>>): string[] {
  return Object.entries(recorded).flatMap(([half, figures]) =>
    Object.entries(figures).flatMap(([name, floor]) => {
      const tally = now[half]?.[name]
      if (tally === undefined) return [`${half}: "${name}" is no longer scored (recorded: ${floor} %)`]
      const figure = percentage(tally)
      const slack = EXACT.has(name) ? 0 : Math.min(SLACK_MOST, (100 * SLACK_QUESTIONS) / tally.of)
      const worse = FAULTS.has(name) ? figure > floor + slack : figure < floor - slack
      return worse ? [`${half}: "${name}" is ${figure} %, recorded ${floor} %`] : []
    }),
  )
}
