import { describe, expect, it } from 'vitest'
import { load } from '../../src/knowledge/load.js'
import { edited, folderWith } from './support.js'

const spring = new Date('2026-04-01T10:00:00Z')

describe('A sound entry', () => {
  const { library, faults } = load(folderWith())

  it('is told part by part, in each script, with its figures', () => {
    expect(faults).toEqual([])
    expect(library.part('youth-loan', 'who', 'ur')).toBe('ضروری ہے:\n• عمر 21 سے 45 سال۔\n• آئی ٹی میں عمر 18 سال سے۔')
    expect(library.part('youth-loan', 'summary', 'ur-Latn')).toBe('Naujawanon ke liye sarkari qarz, 5 lakh rupay tak.')
    expect(library.part('youth-loan', 'steps', 'en')).toBe('1. Apply here:\nhttps://pmyp.gov.pk')
    expect(library.line('youth-loan', 'en')).toBe('A loan up to Rs 500,000')
    expect(library.parts('youth-loan')).toEqual(['summary', 'who', 'steps', 'cautions'])
  })

  it('goes by the names folded into it as well', () => {
    expect(library.entry('old-loan')?.id).toBe('youth-loan')
    expect(library.fitness('old-loan', spring)).toBe('current')
    expect(library.entry('never-was')).toBeUndefined()
    expect(library.fitness('never-was', spring)).toBeUndefined()
  })

  it('has its rules with their figures looked up', () => {
    expect(library.entry('youth-loan')?.eligibility[0]).toEqual({
      rule: 'age',
      person: 'age',
      min: 21,
      max: 45,
      unless: 'it-business',
    })
  })

  it('is overdue the day after its review was due, as Pakistan counts days', () => {
    expect(library.fitness('youth-loan', new Date('2026-09-01T18:59:00Z'))).toBe('current')
    expect(library.fitness('youth-loan', new Date('2026-09-01T19:01:00Z'))).toBe('overdue')
  })

  it('can be found by its title, label, utterances and parts', () => {
    const fields = library.documents().filter(({ language }) => language === 'ur')
    expect(fields.map(({ field }) => field)).toEqual([
      'title',
      'label',
      ...Array(10).fill('utterance'),
      ...Array(4).fill('text'),
    ])
  })
})

describe('A withdrawn entry', () => {
  it('is known, and known to be under correction', () => {
    const text = 'withdrawn: { on: 2026-03-30, by: editor, reason: wrong limit }\nstatus: open'
    const { library } = load(folderWith(edited('facts.yaml', 'status: open', text)))
    expect(library.fitness('youth-loan', spring)).toBe('withdrawn')
    expect(library.entry('youth-loan')?.withdrawn?.reason).toBe('wrong limit')
  })
})

describe('A faulty entry', () => {
  const sound = Object.fromEntries([...folderWith()].map(([path, text]) => [path.replace('youth-loan', 'other'), text]))

  it('is left out and named, and takes no other down', () => {
    const { library, faults } = load(folderWith(edited('en.md', '{{age.max}}', '{{age.most}}'), sound))
    expect(library.entry('youth-loan')).toBeUndefined()
    expect(library.fitness('youth-loan', spring)).toBe('broken')
    expect(library.entry('other')?.texts.en.title).toBe('Youth Loan')
    expect(faults.map(({ file, line }) => `${file}:${line}`)).toEqual(['financing/youth-loan/en.md:9'])
  })

  it('is still found by what people call it, to be told that it is being corrected', () => {
    const { library } = load(folderWith(edited('facts.yaml', 'status: open', 'status: opne')))
    expect(library.label('youth-loan', 'ur')).toBe('یوتھ قرض')
    expect(library.documents().filter(({ field }) => field === 'utterance')).toHaveLength(30)
  })

  it('has its last good version serving when it was sound before', () => {
    const before = load(folderWith())
    const { library, faults } = load(folderWith(edited('facts.yaml', '21', 'twenty-one: [')), before)
    expect(library.part('youth-loan', 'who', 'en')).toContain('21 to 45')
    expect(faults[0]?.file).toBe('financing/youth-loan/facts.yaml')
    expect(library.version).not.toBe(before.library.version)
  })
})

describe('The version', () => {
  it('changes with any byte, and with nothing else', () => {
    const version = (changes = {}) => load(folderWith(changes)).library.version
    expect(version()).toBe(version())
    expect(version(edited('en.md', 'Youth', 'Young'))).not.toBe(version())
  })
})
