import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Place } from '../src/model/directory.js'
import type { TopicDocument } from '../src/model/library.js'
import { digestOfWords, StoredFits } from '../src/stored-fits.js'

const packed = Buffer.from('what was learnt')
const bytesOf = (found: Uint8Array | undefined) => found && Buffer.from(found).toString()

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'mushir-fits-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

function only(): string {
  const [name = '', ...others] = readdirSync(dir)
  expect(others).toEqual([])
  return join(dir, name)
}

describe('A stored fit', () => {
  it('is found by the same words and the same program, in another process too', () => {
    expect(new StoredFits(dir).keep('words', packed)).toBe(true)
    expect(bytesOf(new StoredFits(dir).find('words'))).toBe('what was learnt')
  })

  it('is not found by other words, nor by another program', () => {
    new StoredFits(dir, 'a program').keep('words', packed)
    expect(new StoredFits(dir, 'a program').find('other words')).toBeUndefined()
    expect(new StoredFits(dir, 'a later program').find('words')).toBeUndefined()
  })

  it.each([
    ['a byte is wrong', (bytes: Buffer) => bytes.fill(1, bytes.length - 1)],
    ['the end is missing', (bytes: Buffer) => bytes.subarray(0, -3)],
    ['nothing is left', () => Buffer.alloc(0)],
  ])('counts as none when %s, and is replaced by a whole one', (_, damage) => {
    const fits = new StoredFits(dir)
    fits.keep('words', packed)
    writeFileSync(only(), damage(readFileSync(only())))
    expect(fits.find('words')).toBeUndefined()
    fits.keep('words', packed)
    expect(bytesOf(fits.find('words'))).toBe('what was learnt')
  })

  it('under the name of another counts as none', () => {
    new StoredFits(dir, 'a program').keep('words', packed)
    const name = only()
    const bytes = readFileSync(name)
    rmSync(name)
    new StoredFits(dir, 'a program').keep('other words', packed)
    writeFileSync(only(), bytes)
    expect(new StoredFits(dir, 'a program').find('other words')).toBeUndefined()
  })

  it('is thrown away when eight others were used since', () => {
    const fits = new StoredFits(dir)
    for (let n = 0; n < 8; n++) fits.keep(`words ${n}`, packed)
    for (const name of readdirSync(dir)) utimesSync(join(dir, name), 1, 1)
    fits.find('words 0')
    fits.keep('words 8', packed)
    expect(readdirSync(dir)).toHaveLength(8)
    expect(bytesOf(fits.find('words 0'))).toBe('what was learnt')
    expect(bytesOf(fits.find('words 8'))).toBe('what was learnt')
  })

  it('can’t be kept where there is a file instead of a folder, which does no harm', () => {
    const file = join(dir, 'file')
    writeFileSync(file, '')
    const fits = new StoredFits(file)
    expect(fits.keep('words', packed)).toBe(false)
    expect(fits.find('words')).toBeUndefined()
  })
})

describe('The digest of the words', () => {
  const document: TopicDocument = { entry: 'a', language: 'en', field: 'text', part: 'summary', text: 'Up to 5,000' }

  const swat: Place = {
    id: 'swat',
    kind: 'district',
    province: 'kp',
    district: 'swat',
    name: { en: 'Swat', ur: 'سوات', 'ur-Latn': 'Swat' },
    spellings: ['Swat', 'سوات'],
  }
  const places = [swat]

  it('stays when a figure changes, and changes with a word, a part or a place', () => {
    const digest = digestOfWords({ documents: [document], places })
    expect(digestOfWords({ documents: [{ ...document, text: 'Up to 60,000' }], places })).toBe(digest)
    for (const other of [{ text: 'From 5,000' }, { part: 'who' }, { entry: 'b' }, { language: 'ur' }] as const) {
      expect(digestOfWords({ documents: [{ ...document, ...other }], places })).not.toBe(digest)
    }
  })

  it('changes with another spelling of a place', () => {
    const spelledOtherwise = [{ ...swat, spellings: ['Swat', 'سوات', 'swaat'] }]
    expect(digestOfWords({ documents: [document], places: spelledOtherwise })).not.toBe(
      digestOfWords({ documents: [document], places }),
    )
  })
})
