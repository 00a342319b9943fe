import { describe, expect, it } from 'vitest'
import { changesBetween } from '../../src/knowledge/changes.js'
import { load } from '../../src/knowledge/load.js'
import { edited, folderWith } from './support.js'

const libraryWith = (changes = {}) => load(folderWith(changes)).library

describe('What an edit changes for citizens', () => {
  it('is told in words: the figure, and every line in which it is read', () => {
    const [change] = changesBetween(libraryWith(), libraryWith(edited('facts.yaml', 'max: 500000', 'max: 600000')))
    expect(change?.points).toEqual(['Figure tier1.max: Rs 500,000 → Rs 600,000'])
    expect(change?.words).toContainEqual({
      language: 'ur-Latn',
      where: 'summary',
      before: ['Naujawanon ke liye sarkari qarz, 5 lakh rupay tak.'],
      after: ['Naujawanon ke liye sarkari qarz, 6 lakh rupay tak.'],
    })
    expect(change?.words).toHaveLength(9)
  })

  it('names the rule that decides otherwise now', () => {
    const [change] = changesBetween(libraryWith(), libraryWith(edited('facts.yaml', 'max: age.max', 'max: 50')))
    expect(change?.points).toEqual([
      'Rule age: age from 21, to 45, unless it-business → age from 21, to 50, unless it-business',
    ])
  })

  it('is nothing when only a comment or an order changed', () => {
    expect(changesBetween(libraryWith(), libraryWith(edited('en.md', '# Youth', '<!-- hm -->\n# Youth')))).toEqual([])
  })

  it('tells of entries that came and went', () => {
    const empty = load(new Map()).library
    expect(changesBetween(empty, libraryWith())[0]?.kind).toBe('new')
    expect(changesBetween(libraryWith(), empty)[0]?.kind).toBe('gone')
  })
})
