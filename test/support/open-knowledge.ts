import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The knowledge as it is, but with office hours made up for a test: nobody has confirmed any desk's. */
export function knowledgeWithHours(): { dir: string; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), 'mushir-hours-'))
  cpSync(resolve(import.meta.dirname, '../../knowledge'), dir, { recursive: true })
  const week = 'mon-thu: ["09:00-13:00", "14:00-17:00"]\n    fri: ["09:00-12:30", "14:30-17:00"]'
  const confirmed = 'confirmed: { on: 2026-01-01, by: a test }'
  const hours = ['head', 'kp'].map((desk) => `  ${desk}:\n    ${week}\n    ${confirmed}\n`).join('')
  writeFileSync(join(dir, 'directory/hours.yaml'), `desks:\n${hours}`)
  const desks = join(dir, 'desks.yaml')
  const promised = (text: string, desk: string) =>
    text.replace(`- id: ${desk}\n`, `- id: ${desk}\n    answers_within: 4\n`)
  writeFileSync(desks, ['head', 'kp'].reduce(promised, readFileSync(desks, 'utf8')))
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) }
}
