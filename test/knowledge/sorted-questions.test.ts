import { describe, expect, it } from 'vitest'
import { check } from '../../src/knowledge/check.js'
import { load } from '../../src/knowledge/load.js'
import { edited, folderWith } from './support.js'

const sorted = edited('en.md', '## utterances\n', '## utterances\n- a loan for youth\n### steps\n- how do i get it\n')

describe('Questions sorted by the part that answers them', () => {
  it('carry that part, and those above any heading none', () => {
    const { library } = load(folderWith(sorted))
    const [first, second] = library.entry('youth-loan')?.texts.en.utterances ?? []
    expect(first).toEqual({ text: 'a loan for youth' })
    expect(second).toEqual({ text: 'how do i get it', part: 'steps' })
  })

  it('teach with it', () => {
    const { library } = load(folderWith(sorted))
    const taught = library.documents().find(({ text }) => text === 'how do i get it')
    expect(taught).toMatchObject({ field: 'utterance', part: 'steps' })
  })

  it('need a heading of their own language', () => {
    const wrong = edited('ur.md', '## utterances\n', '## utterances\n### steps\n')
    const { complaints } = check(folderWith(wrong), { today: '2026-04-01' })
    const [complaint] = complaints.filter(({ rule }) => rule === 'unknown-asked')
    expect(complaint?.message).toContain('one of خلاصہ · کس کے لیے ہے')
  })

  it('are none for what stands under a heading that names no part: it says so, and they are kept', () => {
    const wrong = edited('en.md', '## utterances\n', '## utterances\n### money\n- what does it cost\n')
    const { library, faults } = load(folderWith(wrong))
    expect(faults.map(({ message }) => message)).toEqual([])
    expect(library.entry('youth-loan')?.texts.en.utterances[0]).toEqual({ text: 'what does it cost' })
  })
})

describe('A fact that names itself', () => {
  it('is none: its figure is missing', () => {
    const { complaints } = check(folderWith(edited('facts.yaml', 'years: 3', 'years: tier1.years')), {
      today: '2026-04-01',
    })
    expect(complaints.map(({ message }) => message)).toContain(
      'tier1.years stands for itself: write its figure instead',
    )
  })
})
