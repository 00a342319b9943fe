import { describe, expect, it } from 'vitest'
import { isOtherMatter } from '../../src/understanding/other-matter.js'
import { realMind } from '../support/real-mind.js'

const { understand } = realMind()

describe('A message about another matter', () => {
  const odd = { strange: 0.7, likeness: 0.4, words: 6, inTalk: false }

  it('is one by its strange words, where no entry is like it', () => {
    expect(isOtherMatter(odd)).toBe(true)
    expect(isOtherMatter({ ...odd, strange: 0.02 })).toBe(false)
    expect(isOtherMatter({ ...odd, likeness: 1.8 })).toBe(false)
  })

  it('is one less often beside an entry, and in many words', () => {
    const near = { ...odd, likeness: 1.1 }
    expect(isOtherMatter(near)).toBe(true)
    expect(isOtherMatter({ ...near, inTalk: true })).toBe(false)
    expect(isOtherMatter({ ...near, words: 20 })).toBe(false)
  })

  it.each([
    'germany student visa fees kitni hai',
    'پاسپورٹ گم ہو گیا نیا کیسے بنے گا',
    'which bus goes to murree from pindi',
    'driving licence car ka test kahan hota',
  ])('though it asks for fees, papers and places as ours do: %s', (text) => {
    expect(understand(text, {}).intent).toBe('out-of-scope')
  })

  it.each([
    'travel agency ka licence kahan se milta hai',
    'apni driving academy register karwani hai',
    'باہر ملک سے پیسے آتے ہیں فری لانسنگ کے، ٹیکس کتنا',
  ])('is a question of business with the same words: %s', (text) => {
    expect(understand(text, {}).intent).toBe('ask')
  })
})

describe('Words that point, at the front', () => {
  it('are Roman Urdu before what stands in no English sentence', () => {
    expect(understand('us me b umer wohi 35?', {}).language).toBe('ur-Latn')
    expect(understand('is k paise', { language: 'en' }).language).toBe('ur-Latn')
    expect(understand('in main market', {}).language).toBe('en')
  })
})
