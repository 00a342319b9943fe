import { describe, expect, it } from 'vitest'
import { check } from '../../src/knowledge/check.js'
import { load } from '../../src/knowledge/load.js'
import { folderWith } from './support.js'

const SOUND = 'cnic: { en: CNIC, ur: شناختی کارڈ, ur-Latn: shanakhti card }\n'
const FAULTY = 'cnic: { en: CNIC, ur: شناختی کارڈ\n'
const folder = (papers: string) => folderWith({}, { 'documents.yaml': papers })
const paperOf = ({ library }: ReturnType<typeof load>) => library.step('youth-loan', 'apply', 'ur-Latn')?.documents

describe('documents.yaml with a slip in it', () => {
  it('goes on naming papers as it last did', () => {
    const before = load(folder(SOUND))
    expect(paperOf(before)).toEqual(['shanakhti card'])
    const after = load(folder(FAULTY), before)
    expect(paperOf(after)).toEqual(['shanakhti card'])
    expect(after.library.version).not.toBe(before.library.version)
  })

  it('is complained of once, where it is, and not in every entry that asks for a paper', () => {
    const { complaints } = check(folder(FAULTY), { today: '2026-04-01' })
    const told = complaints.filter(({ level }) => level !== 'notice').map(({ file, line }) => `${file}:${line}`)
    expect(told).toEqual(['documents.yaml:1'])
  })
})
