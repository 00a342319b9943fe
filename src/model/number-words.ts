import type { Language } from './language.js'

const words = (text: string) => new Set(text.split(/\s+/))

/** Words that can mean nothing but a number. */
const SURE: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion lakh lakhs lac crore crores dozen',
  ),
  'ur-Latn': words(
    'teen char chaar paanch panch chhe chhay saat aath aatth nau das dus gyarah barah terah chaudah pandrah pandra solah satrah atharah unnis bees pachees pachis tees paintees paintis chalis chalees paintalis paintalees pachas pachaas sattar assi nabbe nawway dhai adhai dhaai derh dairh dedh sawa paune paunay sarhe saarhe sarhay',
  ),
  ur: words(
    'دو تین چار پانچ چھ چھے چھہ سات آٹھ دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس بیس اکیس پچیس تیس پینتیس چالیس پینتالیس پچاس پچپن ساٹھ ستر نوے ڈھائی ڈیڑھ سوا پونے ساڑھے',
  ),
}

/** Numbers only beside a unit: "do" is also "give" and "does", "سو" is also "so". */
const PERHAPS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words('one'),
  'ur-Latn': words('aik ek do chay che sau so saath'),
  ur: words('ایک نو سو'),
}

const MAGNITUDES: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words('hundred thousand lakh lakhs lac lacs million crore crores billion percent'),
  'ur-Latn': words('sau hazar hazaar lakh laakh lac lak crore caror kror karor arab million fisad feesad'),
  ur: words('سو ہزار لاکھ کروڑ ارب ملین فیصد'),
}

const UNITS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(''),
  'ur-Latn': words(
    'saal sal mah maah mahine mahinay maheenay maheene din dinon hafte haftay ghante ghantay rupay rupaye rupees log afrad afraad zamin guarantor hissay hisson qist qisten tasveer tasveerein gawah acre',
  ),
  ur: words('سال ماہ مہینے دن دنوں ہفتے گھنٹے روپے افراد ضامن حصے قسطیں تصویریں گواہ ایکڑ'),
}

/** "aik" stands for a figure only before a magnitude; "aik saal" is said like "a year". */
const ONE = words('one aik ek ایک')

/** Names of things that happen to hold a number. */
const NAMES = /\b(?:two|three|four)-?\s?wheel(?:er|ers)\b|\bone-window\b/g

/**
 * The numbers written as words in a text: "paanch lakh", "پانچ لاکھ", "five lakh". One, once, both and first are
 * words. `text` has its placeholders replaced by `•`, so that "{{x}} lakh" is caught too.
 */
export function numberWordsIn(text: string, language: Language): string[] {
  const tokens = [
    ...text
      .toLowerCase()
      .replace(NAMES, ' ')
      .matchAll(/[\p{L}\p{M}]+|•/gu),
  ]
  const found: string[] = []
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.[0] ?? ''
    const next = tokens[at + 1]?.[0] ?? ''
    const magnitude = MAGNITUDES[language].has(next)
    const beside = magnitude || UNITS[language].has(next)
    if (word === '•' ? magnitude && !/^(percent|fisad|feesad|فیصد|million)$/.test(next) : false) {
      found.push(`{{…}} ${next}`)
    } else if (SURE[language].has(word)) {
      found.push(beside ? `${word} ${next}` : word)
      if (beside) at++
    } else if (PERHAPS[language].has(word) && (ONE.has(word) ? magnitude : beside)) {
      found.push(`${word} ${next}`)
      at++
    }
  }
  return found
}
