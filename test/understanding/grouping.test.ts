import { describe, expect, it } from 'vitest'
import { groupedByLikeness } from '../../src/understanding/grouping.js'

const grouped = (...texts: string[]) => groupedByLikeness(texts, (text) => text).map((group) => group.toSorted())

describe('Questions are put together by what they ask', () => {
  it('in whatever spelling and script', () => {
    const tailor = ['darzi ko qarza kese milega', 'darzi ke liye karza kaise mile ga', 'درزی کو قرضہ کیسے ملے گا']
    const solar = ['solar panel k liye loan', 'سولر پینل کے لیے قرض']
    const groups = grouped(...tailor, ...solar)
    expect(groups).toContainEqual(tailor.toSorted())
    expect(groups).toContainEqual(solar.toSorted())
    expect(groups).toHaveLength(2)
  })

  it('the commonest first, and each in one group only', () => {
    const texts = ['kisan card kab khulega', 'kissan card kb khule ga', 'ghar ka naqsha', 'kisaan card kab khulega']
    const groups = grouped(...texts)
    expect(groups.map(({ length }) => length)).toEqual([3, 1])
    expect(groups.flat().toSorted()).toEqual(texts.toSorted())
  })

  it('but not where they share only what all of them are about', () => {
    expect(grouped('qarza darzi', 'qarza machli farm', 'qarza solar panel')).toHaveLength(3)
  })

  it('and one that says nothing is left out', () => {
    expect(grouped('kya hai', '•••', '')).toEqual([])
  })
})
