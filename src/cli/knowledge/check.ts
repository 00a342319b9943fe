import { existsSync } from 'node:fs'
import { check } from '../../knowledge/check.js'
import type { Complaint, EditorLanguage } from '../../knowledge/complaint.js'
import { readFolder } from '../../knowledge/folder.js'
import { isolated } from '../../model/isolate.js'
import { normaliseForComparison } from '../../understanding/spelling.js'
import { readExam, readGolden } from '../eval/golden.js'
import { goldenCopies } from './golden-copies.js'
import { misdirected } from './misdirected.js'

export interface CheckCommand {
  /** As it is in Pakistan, `2026-11-22`. */
  today: string
  json?: boolean
  language?: EditorLanguage
  /** Where the sentences lie by which understanding is measured; a deployed Mushir has none. */
  golden?: string
}

export const GOLDEN = new URL('../../../test/golden/', import.meta.url).pathname

/** `knowledge -- check`: what is wrong, line by line, and a last line with the counts. */
export function runCheck(dir: string, { today, json = false, language = 'en', golden = GOLDEN }: CheckCommand): number {
  const started = performance.now()
  const { complaints, loaded } = check(readFolder(dir), {
    today,
    normalise: normaliseForComparison,
    more: [misdirected, ...(existsSync(golden) ? [goldenCopies(sentencesOf(golden))] : [])],
  })
  const errors = complaints.filter(({ level }) => level !== 'notice')
  const notices = complaints.filter(({ level }) => level === 'notice')
  if (json) {
    const told = complaints.map((complaint) => ({ ...complaint, file: `${dir}/${complaint.file}` }))
    console.log(JSON.stringify({ version: loaded.library.version, complaints: told }, null, 2))
    return errors.length > 0 ? 1 : 0
  }
  for (const complaint of [...notices, ...errors]) console.log(told(dir, complaint, language))
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const [entries, journeys] = [loaded.readings.size, loaded.journeys.size]
  console.log(verdict({ entries, journeys, errors: errors.length, notices: notices.length, seconds }, language))
  return errors.length > 0 ? 1 : 0
}

/** One complaint as a line: the place first, so that a text editor can jump there. */
export function told(dir: string, complaint: Complaint, language: EditorLanguage): string {
  const notice = complaint.level === 'notice'
  const place = `${dir}/${complaint.file}:${complaint.line}: `
  if (language === 'ur') return `${place}${rightToLeft(`${notice ? 'توجہ: ' : ''}${complaint.urdu}`)}`
  return `${place}${notice ? 'notice: ' : ''}${complaint.message}`
}

interface Counts {
  entries: number
  journeys: number
  errors: number
  notices: number
  seconds: string
}

function verdict({ entries, journeys, errors, notices, seconds }: Counts, language: EditorLanguage): string {
  if (language === 'ur') {
    const what = errors === 0 ? 'سب ٹھیک ہے' : `درست کرنے کو ${errors}`
    return rightToLeft(`اندراج ${entries}، سوالوں کے سلسلے ${journeys}: ${what}، توجہ ${notices} (${seconds} سیکنڈ)`)
  }
  const what = errors === 0 ? 'nothing to mend' : `${errors} to mend`
  return `${entries} entries, ${journeys} journeys: ${what}, ${notices} notices (${seconds} s)`
}

/** The place before it is in Latin letters and would turn the whole line round. */
const rightToLeft = (words: string) => `\u2067${isolated(words)}\u2069`

function sentencesOf(golden: string): string[] {
  const { questions, controls, dialogues } = readGolden(golden)
  return [
    ...[...questions, ...readExam(golden).questions, ...controls].map(({ text }) => text),
    ...dialogues.flatMap(({ turns }) => turns.map(({ say }) => say)),
  ]
}
