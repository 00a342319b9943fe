import { foldUrdu, plainOf } from './urdu-letters.js'

export interface Quantity {
  min?: number
  max: number
  /** What stood round it decides what it measures. */
  unit: 'rupees' | 'years' | 'months' | 'percent' | 'none'
  /** Named its own size (lakh, crore, k, Rs) or was grouped: surely money. */
  large: boolean
  /** Where its words stand, for a reader of what is beside it. */
  from: number
  to: number
}

const NUMBERS: readonly (readonly [number, string])[] = [
  [0, 'zero sifar صفر'],
  [0.5, 'aadha adha half آدھا نصف'],
  [1, 'ek aik one ایک'],
  [1.5, 'derh dedh dairh deirh derrh derh ڈیڑھ'],
  [2, 'do two دو'],
  [2.5, 'dhai adhai dhaai dahi dhayi arhai ڈھائی اڑھائی'],
  [3, 'teen tin three تین'],
  [4, 'char chaar four چار'],
  [5, 'panch paanch five پانچ'],
  [6, 'chay chhe che chey six چھ چھے'],
  [7, 'saat sat seven سات'],
  [8, 'aath ath eight آٹھ'],
  [9, 'nau noo nine نو'],
  [10, 'das dus ten دس'],
  [11, 'gyarah gyara giyara eleven گیارہ'],
  [12, 'barah bara baara twelve بارہ'],
  [13, 'terah tera thirteen تیرہ'],
  [14, 'chaudah choda fourteen چودہ'],
  [15, 'pandrah pandra pandara fifteen پندرہ'],
  [16, 'solah sola sixteen سولہ'],
  [17, 'satrah satra seventeen سترہ'],
  [18, 'athara atharah eighteen اٹھارہ'],
  [19, 'unees unnis unnees nineteen انیس'],
  [20, 'bees bis twenty بیس'],
  [21, 'ikees ikkis اکیس'],
  [22, 'baees bais بائیس'],
  [23, 'teis taees teyis تئیس'],
  [24, 'chobees chaubees chaubis chobis چوبیس'],
  [25, 'pachees pachis pacchis پچیس'],
  [26, 'chabbees chhabbees chabbis چھبیس'],
  [27, 'sataees sattaees sattais ستائیس'],
  [28, 'athais athaees اٹھائیس'],
  [29, 'untees unattees unatis انتیس'],
  [30, 'tees tis thirty تیس'],
  [31, 'ikattees iktees ikatees اکتیس'],
  [32, 'battees battis batees بتیس'],
  [33, 'taintees tentees تینتیس'],
  [34, 'chauntees chontees chontis چونتیس'],
  [35, 'paintees pentis پینتیس'],
  [36, 'chattees chhattees chattis چھتیس'],
  [37, 'saintees sentees سینتیس'],
  [38, 'artees arrtees اڑتیس'],
  [39, 'untalees untalis انتالیس'],
  [40, 'chalees chalis forty چالیس'],
  [41, 'iktalees iktalis اکتالیس'],
  [42, 'bayalees bayalis bialees بیالیس'],
  [43, 'taintalees tentalees تینتالیس'],
  [44, 'chawalees chawalis چوالیس'],
  [45, 'paintalees pentalis پینتالیس'],
  [46, 'chiyalees chhiyalees چھیالیس'],
  [47, 'saintalees sentalees سینتالیس'],
  [48, 'artalees arrtalees اڑتالیس'],
  [49, 'unchas انچاس'],
  [50, 'pachas pachaas fifty پچاس'],
  [51, 'ikawan ikyawan اکیاون'],
  [52, 'bawan باون'],
  [53, 'tirpan ترپن'],
  [54, 'chawwan chawan چون'],
  [55, 'pachpan پچپن'],
  [56, 'chappan chhappan چھپن'],
  [57, 'satawan sattawan ستاون'],
  [58, 'athawan atthawan اٹھاون'],
  [59, 'unsath انسٹھ'],
  [60, 'saath sath sixty ساٹھ'],
  [61, 'iksath اکسٹھ'],
  [62, 'basath باسٹھ'],
  [63, 'tresath تریسٹھ'],
  [64, 'chausath چونسٹھ'],
  [65, 'painsath پینسٹھ'],
  [70, 'sattar satar seventy ستر'],
  [75, 'pachattar pichattar پچھتر'],
  [80, 'assi eighty'],
  [85, 'pachasi پچاسی'],
  [90, 'nabbe nawway ninety نوے'],
  [95, 'pachanve پچانوے'],
]

const SIZES: readonly (readonly [number, string])[] = [
  [100, 'sau so soo hundred سو'],
  [1_000, 'hazar hazaar hazzar hzar hzr thousand ہزار'],
  [100_000, 'lakh lac lakhs lacs laakh lak lkh laakhs lack لاکھ'],
  [1_000_000, 'million mn mln milion ملین'],
  [10_000_000, 'crore crores kror karor caror karore cr karod کروڑ'],
  [1_000_000_000, 'arab billion bn ارب'],
]

const PARTS_OF_ONE: readonly (readonly [number, string])[] = [
  [0.25, 'sawa swa سوا'],
  [0.5, 'sarhe saarhe sadhe sarhay saarhay saday ساڑھے'],
  [-0.25, 'paune pone paunay ponay پونے'],
]

const MEASURES = {
  rupees: 'rs rupees rupee rupay rupaye rupe rupey rupiya rupya pkr روپے روپیہ روپئے روپیے rps rupaiye',
  years: 'year years yr yrs saal sal saalon sala سال برس سالہ baras',
  months: 'month months mahina mahine maheena maheene mahinay mahinon maheeno mah مہینے مہینہ مہینوں ماہ',
  percent: '% percent parcent persent pc feesad fisad faisad fesad فیصد per_cent',
} as const

const lookup = (lists: readonly (readonly [number, string])[]) =>
  new Map(lists.flatMap(([value, forms]) => forms.split(' ').map((form) => [foldUrdu(form), value] as const)))

const numberOf = lookup(NUMBERS)
const sizeOf = lookup(SIZES)
const partOf = lookup(PARTS_OF_ONE)
const measureOf = new Map(
  Object.entries(MEASURES).flatMap(([unit, forms]) =>
    forms.split(' ').map((form) => [foldUrdu(form), unit as keyof typeof MEASURES] as const),
  ),
)

const TOKEN = /\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?|[\p{L}\p{M}]+|[-–—~%]/gu

/** The pieces a number may be read from: figures whole with their commas and points, words, dashes, per cent signs. */
export function numberTokens(text: string): string[] {
  const plain = plainOf(text).replaceAll('/-', ' ')
  // Only glued to its figure is k a thousand: "5 k liye" is "for five".
  return (
    plain
      .replace(/(\d)k\b/g, '$1 hazar')
      .replace(/(\d)m\b/g, '$1 million')
      .match(TOKEN) ?? []
  )
}

const isFigure = (token: string | undefined) => token !== undefined && /^\d/.test(token)
const isRange = (token: string | undefined) => token !== undefined && /^([-–—~]|to|se|سے|تا|ta)$/.test(token)

interface Read {
  value: number
  size: number
  grouped: boolean
  spoken: boolean
  next: number
}

const ENGLISH_TENS: ReadonlySet<string> = new Set('twenty thirty forty fifty sixty seventy eighty ninety'.split(' '))
const ENGLISH_UNITS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine'.split(' ').map((word, at) => [word, at + 1]),
)

/** What English says of a number in further words: "twenty five", "two and a half". Urdu has one word for each. */
function restInEnglish(tokens: readonly string[], base: string, at: number): { value: number; length: number } {
  const unit = ENGLISH_TENS.has(base) ? ENGLISH_UNITS.get(tokens[at] ?? '') : undefined
  if (unit !== undefined) return { value: unit, length: 1 }
  if (tokens[at] !== 'and') return { value: 0, length: 0 }
  const half = tokens[at + 1] === 'a' ? at + 2 : at + 1
  return tokens[half] === 'half' ? { value: 0.5, length: half + 1 - at } : { value: 0, length: 0 }
}

/** One number at a place: "sarhe 3 lakh", "2 lakh 50 hazar", "ڈیڑھ کروڑ", "500k". */
function readOne(tokens: readonly string[], from: number): Read | undefined {
  let at = from
  let total = 0
  let largest = 0
  let last = Number.POSITIVE_INFINITY
  let grouped = false
  let spoken = false
  let read = false
  while (at < tokens.length) {
    const token = tokens[at] ?? ''
    const fraction = partOf.get(token)
    let at2 = fraction === undefined ? at : at + 1
    const base = tokens[at2] ?? ''
    let value: number | undefined
    if (isFigure(base)) {
      value = Number(base.replaceAll(',', ''))
      grouped ||= base.includes(',')
    } else if (numberOf.has(base)) {
      value = numberOf.get(base)
      spoken = true
    } else if (fraction !== undefined && sizeOf.has(base)) {
      value = 1 // "sawa lakh"
      at2 -= 1
    }
    if (value === undefined) break
    value += fraction ?? 0
    at2 += 1
    if (!isFigure(base)) {
      const rest = restInEnglish(tokens, base, at2)
      value += rest.value
      at2 += rest.length
    }
    let size = 1
    for (let unit = sizeOf.get(tokens[at2] ?? ''); unit !== undefined; unit = sizeOf.get(tokens[at2] ?? '')) {
      size *= unit
      at2 += 1
    }
    // A second number joins the first only as its smaller part: "2 lakh 50 hazar", never "2 3 lakh".
    if (read && (size >= last || largest === 1 || (size === 1 && !spoken))) break
    total += exact(value * size)
    largest = Math.max(largest, size)
    last = size
    read = true
    at = at2
    if (size === 1) break
  }
  return read ? { value: total, size: largest, grouped, spoken, next: at } : undefined
}

/** 8.8 lakh is 880,000, and not the 880,000.0000000001 that a machine makes of it. */
function exact(product: number): number {
  return Math.round(product * 1e6) / 1e6
}

/** "Pachees" is a number and nothing else; "do", "bara", "tera" and "sath" are other words, too. */
function isPlainWord(value: number, word: string | undefined): boolean {
  return value >= 16 && word !== undefined && !ALSO_WITH.has(word)
}

const ALSO_WITH: ReadonlySet<string> = new Set(['sath', 'saath'])

/** Every quantity in a text, in all the ways amounts are written in Pakistan. `0` for nothing is left to the caller. */
export function quantitiesIn(text: string): Quantity[] {
  const tokens = numberTokens(text)
  const found: Quantity[] = []
  for (let at = 0; at < tokens.length; ) {
    const first = readOne(tokens, at)
    if (first === undefined) {
      // "ek" and "do" are also "a" and "give": skipped when nothing measures them.
      const lone = sizeOf.get(tokens[at] ?? '')
      if (lone !== undefined && lone >= 1000 && (tokens[at]?.length ?? 0) > 2 && !isFigure(tokens[at - 1])) {
        found.push({ max: lone, unit: 'rupees', large: true, from: at, to: at + 1 })
      }
      at += 1
      continue
    }
    const ranged = isRange(tokens[first.next])
    const second = readOne(tokens, ranged ? first.next + 1 : first.next)
    // "5-10 lakh", "5 se 10 lakh", "do teen lakh": the size said last holds for both.
    const pairs =
      second !== undefined && (ranged || (first.size === 1 && second.size > 1 && second.value > first.value))
    const end = pairs && second ? second : first
    const low = first.size === 1 && pairs && second ? exact(first.value * second.size) : first.value
    const before = measureOf.get(tokens[at - 1] ?? '')
    const after = measureOf.get(tokens[end.next] ?? '')
    const measured = after ?? (before === 'rupees' ? before : undefined)
    const large = end.size >= 1000 || end.grouped
    const unit = measured ?? (large ? 'rupees' : 'none')
    const sure = !first.spoken || end.size > 1 || measured !== undefined || isPlainWord(first.value, tokens[at])
    if (sure && end.value >= 0) {
      const quantity = { max: end.value, unit, large: large || unit === 'rupees', from: at, to: end.next } as const
      found.push(pairs && low < end.value ? { ...quantity, min: low } : quantity)
    }
    at = end.next
  }
  return found
}

const CHOICE_WORDS =
  /^(option|number|no|num|nmbr|nambar|choice|jawab|نمبر|wala|wali|والا|والی|آپشن|ji|g|please|plz|press|#)$/
const ORDINALS = new Map(
  [
    [1, 'pehla pehli pahla pahli first 1st پہلا پہلی'],
    [2, 'dusra dusri doosra doosri second 2nd دوسرا دوسری'],
    [3, 'teesra teesri tisra tisri third 3rd تیسرا تیسری'],
    [4, 'chautha chauthi fourth 4th چوتھا چوتھی'],
    [5, 'panchwan panchwa fifth 5th پانچواں پانچویں'],
  ].flatMap(([value, forms]) =>
    String(forms)
      .split(' ')
      .map((form) => [foldUrdu(form), Number(value)] as const),
  ),
)

const TWO_OR_GIVE: ReadonlySet<string> = new Set(['do', 'دو'])

/** "75 lakh", "20 saal", "5-10 lakh": a quantity and nothing else. */
export function isOnlyQuantity(text: string, quantities: readonly Quantity[]): boolean {
  if (quantities.length === 0) return false
  const covered = quantities.reduce((sum, { from, to }) => sum + to - from, 0)
  const tokens = numberTokens(text)
  return tokens.length <= covered + tokens.filter((token) => measureOf.has(token)).length
}

/** The number a message consists of: "1", "۲", "ایک", "1.", "option 2", "2 number", "1️⃣", "pehla wala". */
export function loneNumber(text: string): number | undefined {
  if (text.length > 40) return undefined
  const plain = plainOf(text).replace(/[\u20E3#().,:;!?'"*_\s-]+/g, ' ')
  const rest = plain.split(' ').filter((word) => word !== '' && !CHOICE_WORDS.test(word))
  const [only] = rest
  if (rest.length !== 1 || only === undefined) return undefined
  if (/^\d{1,4}$/.test(only)) return Number(only)
  // "Jawab do", "number do": give it. "Do number" is the second.
  if (TWO_OR_GIVE.has(only) && plain.trim() !== only && plain.trim().endsWith(` ${only}`)) return undefined
  const value = numberOf.get(only) ?? ORDINALS.get(only)
  return value !== undefined && Number.isInteger(value) ? value : undefined
}
