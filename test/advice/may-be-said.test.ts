import { describe, expect, it } from 'vitest'
import { commonWordsOf, linesOf } from '../../src/advice/ground.js'
import { refusalOf } from '../../src/advice/may-be-said.js'
import type { EntryId, PartId } from '../../src/model/entry.js'
import type { Language } from '../../src/model/language.js'
import { realMind } from '../support/real-mind.js'

const { library, understand } = realMind()
const languageOf = (text: string) => understand(text, {}).language

/** What would become of a model's words, said of an entry as it stands in the knowledge today. */
function said(text: string, language: Language, id: EntryId, part: PartId, lines?: readonly number[]) {
  const entry = library.entry(id)
  if (!entry) throw new Error(`There is no ${id}`)
  const all = linesOf(entry, language, part)
  const cited = lines ? lines.map((at) => all[at]).filter((line) => line !== undefined) : all
  return refusalOf({ text, lines: cited }, { language, common: commonWordsOf(library, language), languageOf })
}
const youth = 'pm-youth-business-agri-loan'

describe('What a language model wrote', () => {
  it.each(['en', 'ur', 'ur-Latn'] as const)('may be an entry’s own lines (%s)', (language) => {
    const refused = library.entries().flatMap((entry) => {
      const lines = linesOf(entry, language, 'summary').filter(
        ({ text }) => !/[\d*_{}[\]#|~]/.test(text.replace(/\{\{.*?\}\}/g, '')),
      )
      return lines.slice(0, 1).flatMap(({ text }) => {
        const refusal = refusalOf({ text, lines }, { language, common: commonWordsOf(library, language), languageOf })
        return refusal ? [`${entry.id}: ${refusal}: ${text}`] : []
      })
    })
    // Sentences so short that another of the entry holds all their words, too, are the exception.
    expect(refused.length).toBeLessThan(library.entries().length * 0.05)
  })

  it('may use an entry’s placeholders', () => {
    expect(said('Umar {{age.min}} se {{age.max}} saal.', 'ur-Latn', youth, 'who')).toBeUndefined()
    expect(said('عمر {{age.min}} سے {{age.max}} سال۔', 'ur', youth, 'who')).toBeUndefined()
  })

  it.each([
    ['a figure in digits', 'Umar 21 se 45 saal.', 'ur-Latn', 'figure'],
    ['a figure in Urdu digits', 'عمر ۲۱ سے ۴۵ سال۔', 'ur', 'figure'],
    ['a figure in words', 'Paanch lakh tak koi sood nahi.', 'ur-Latn', 'figure'],
    ['a figure in Urdu words', 'پانچ لاکھ تک کوئی سود نہیں۔', 'ur', 'figure'],
    ['a figure in English words', 'Up to five hundred thousand without interest.', 'en', 'figure'],
    ['a link', 'Darkhwast yahan dein: pmyp-loans.com', 'ur-Latn', 'link'],
    ['an address for letters', 'Apply at loans@pm', 'en', 'link'],
    ['a name that no line has', 'Ask Imran about it before you apply.', 'en', 'name'],
    ['a name in Urdu', 'درخواست کامران کو دیں۔', 'ur', 'word'],
    ['a place that no line has', 'Sirf Multan mein milta hai.', 'ur-Latn', 'name'],
    ['another script', 'You can apply for this loan online.', 'ur', 'script'],
    ['marks that make it look like more', '*Umar {{age.min}} se {{age.max}} saal.*', 'ur-Latn', 'marks'],
    ['a placeholder that isn’t the entry’s', 'Umar {{age.least}} se {{age.max}} saal.', 'ur-Latn', 'placeholder'],
    ['figures that changed places', 'Umar {{age.max}} se {{age.min}} saal.', 'ur-Latn', 'placeholder'],
    ['another figure in a line’s place', 'Umar {{tier1.max}} se {{age.max}} saal.', 'ur-Latn', 'placeholder'],
    ['nothing', '   ', 'en', 'empty'],
  ] as const)('is not said when it holds %s', (_what, text, language, why) => {
    expect(said(text, language, youth, 'who')).toBe(why)
  })

  it.each([
    ['ur-Latn', '{{tier1.max}} tak koi sood nahi. Us se ooper sood lagta hai.', '{{tier1.max}} tak sood.'],
    ['ur-Latn', 'Bank account ki tafseel.', 'Bank account ki tafseel nahi.'],
    ['en', 'Nobody may ask you for a fee.', 'They may ask you for a fee.'],
    ['ur', 'فیس کسی کو نہ دیں۔', 'فیس کسی کو دیں۔'],
  ] as const)('is not said when it turns a line round (%s: %s)', (language, line, text) => {
    const lines = [{ part: 'amount' as const, text: line }]
    const common = new Set([...commonWordsOf(library, language), 'they'])
    expect(refusalOf({ text, lines }, { language, common, languageOf })).toBe('negation')
  })

  it('is not said when it promises what the line doesn’t', () => {
    expect(said('Yeh qarz sab ko zaroor milta hai.', 'ur-Latn', 'punjab-asaan-karobar-card', 'summary')).toBe('claim')
    expect(said('The card is guaranteed for everyone.', 'en', 'punjab-asaan-karobar-card', 'summary')).toBe('claim')
    expect(said('یہ قرض فوراً منظور ہے۔', 'ur', 'punjab-asaan-karobar-card', 'summary')).toBe('claim')
  })

  it('is not said when its words stand in many lines but its sense in none', () => {
    expect(
      said('Bank ki taraf se sarkari kaghzat par karobar ka qarz darkhwast ke baghair.', 'ur-Latn', youth, 'who'),
    ).toBeDefined()
  })
})
