import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/understanding/features.js'
import { Mender } from '../../src/understanding/mender.js'
import { PlaceFinder } from '../../src/understanding/places.js'
import { wordsOf } from '../../src/understanding/spelling.js'
import { documents, places } from './documents.js'

const finder = new PlaceFinder(places)
const mender = new Mender(Mender.fit(documents.map((document) => readDocument(document, finder))))
const mended = (text: string) =>
  mender
    .mend(wordsOf(text))
    .map(({ raw }) => raw)
    .join(' ')

describe('A spelling nobody used before', () => {
  it.each([
    ['mrghiyan', 'murghi'],
    ['hunrmand', 'hunarmand'],
  ])('"%s" is read as "%s"', (strange, known) => {
    expect(mended(strange)).toBe(known)
  })

  it.each([['akhuwat'], ['hai'], ['xyz'], ['نہین'], ['5000']])('"%s" is left as it is', (word) => {
    expect(mended(word)).toBe(word)
  })

  it('is not bent into a word of other consonants', () => {
    expect(mended('gulqand')).toBe('gulqand')
  })
})
