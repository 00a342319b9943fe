import { describe, expect, it } from 'vitest'
import { realMind } from '../support/real-mind.js'

const { understand } = realMind()

describe('What happened, told without any of the usual words', () => {
  it.each([
    ['urgent', "the lender's driver waits beside the tuition gate and waves at my girl"],
    ['urgent', 'woh log roz maghrib ke baad gali me mera naam pukarte hain, 3 qistein reh gai hain'],
    ['urgent', 'دکان بند ہوئے دس دن، وہ چارپائی سے نہیں اٹھتے اور دوائی بھی چھوڑ دی'],
    ['complaint', 'your counsellor kept us till dusk and then said the forms had finished'],
    ['complaint', 'do hafte se kaha ja raha he ke sahib daure pe hain, file unhi ki mez pe he'],
    ['complaint', 'مجھے کہا تھا سوموار کو گاڑی آئے گی معائنے کے لیے، تین سوموار گزر گئے'],
    ['human', 'my spectacles broke, could a voice tell me instead'],
    ['human', 'kis ke kamre me jaun jab pohanchun, naam to bata do'],
    ['human', 'کوئی بہن ہو جو پردے میں رہ کر سمجھا دے'],
    ['human', 'banda?'],
  ])('is heard as %s: %s', (intent, text) => {
    expect(understand(text, {}).intent).toBe(intent)
  })

  it.each([
    'which documents does the women desk ask for',
    'my husband died, how do i move the shop licence to my name',
    'recovery agent ghar aa sakta he kya qanoon me',
    'بیوہ بہن کے نام دکان کرانی ہے، کون سا دفتر ہے',
  ])('is a question with the same words: %s', (text) => {
    expect(understand(text, {}).intent).toBe('ask')
  })

  it('is a guess, as a wish in so many words is not', () => {
    expect(understand('my spectacles broke, could a voice tell me instead', {}).guessed).toBe(true)
    expect(understand('officer se baat karni hai', {}).guessed).toBeUndefined()
  })

  it('may be for a person where it is not sure', () => {
    const unsure = "my father sits by the river since the mill closed and won't come in for dinner"
    expect(understand(unsure, {}).perhapsForPerson).toBe(true)
    expect(understand('match haar gaye, dil toot gaya', {}).perhapsForPerson).toBeUndefined()
  })
})
