import type { Slots } from '../model/utterance.js'
import { numberTokens, type Quantity } from './numbers.js'
import type { PlaceFinder } from './places.js'
import { businessLexicon, type Word } from './spelling.js'
import { foldUrdu } from './urdu-letters.js'

/** Urdu is written here as people write it, and folded as messages are. */
const folded = ({ source }: RegExp) => new RegExp(foldUrdu(source))

const AGE_WORD = /^(age|aged|umar|umr|umer|omar|عمر)$/
const KIN = folded(
  /^(son|daughter|brother|sister|wife|husband|father|mother|uncle|aunt|he|she|beta|beti|bhai|behan|biwi|shohar|walid|walida|abbu|ammi|chacha|mamu|بیٹا|بیٹی|بھائی|بہن|بیوی|شوہر|والد|والدہ|ابو|امی|چچا|ماموں)$/,
)
const MINE = folded(/^(my|mine|i|im|m|meri|mera|main|mein|me|میری|میرا|میں)$/)
const SENT = folded(
  /^(bhejo|bhej|bhejen|bhejein|bhejne|bhejna|send|transfer|fee|fees|rishwat|بھیجو|بھیجیں|بھیجنے|فیس|رشوت)$/,
)
const SINCE = folded(/^(se|sy|say|سے|ago|pehle|pehlay|پہلے|old|purani|purana|پرانی|پرانا)$/)
const PAST = folded(/^(experience|tajurba|tajarba|tajruba|purani|purana|ago|old|تجربہ|پرانی|پرانا)$/)
const AGE_AFTER = /^(ka|ki|ke|k|old|کا|کی|کے)$/
const WOMAN_SAYS = folded(
  /\b(chahti|karti|krti|rehti|bechti|banati|chalati|rakhti|sakti|skti|leti|deti|seekhti|parhti|chahty)\s+(hun|hoon|hu|hon|hn)\b|(چاہتی|کرتی|رہتی|بیچتی|بناتی|چلاتی|سکتی|رکھتی|لیتی|سیکھتی|پڑھتی)\s*(ہون|ہوں)/,
)
const MAN_SAYS = folded(
  /\b(chahta|karta|krta|rehta|bechta|banata|chalata|rakhta|sakta|skta|leta|deta)\s+(hun|hoon|hu|hon|hn)\b|(چاہتا|کرتا|رہتا|بیچتا|بناتا|چلاتا|سکتا|رکھتا|لیتا)\s*(ہون|ہوں)/,
)
const WOMAN = folded(
  /\b(i am|im|i'm|as) a? ?(woman|lady|girl|widow|housewife)\b|\b(aurat|khatoon|khatun|larki|bewa)\s+(hun|hoon|hu|hon|hn)\b|(عورت|خاتون|لڑکی|بیوہ)\s*(ہون|ہوں)/,
)
const MAN = folded(
  /\b(i am|im|i'm|as) a? ?(man|male|boy)\b|\b(mard|admi|aadmi|larka|ladka) (hun|hoon|hu|hon|hn)\b|(مرد|آدمی|لڑکا)\s*(ہون|ہوں)/,
)
/** "30 saal ki hun": Urdu tells it by one letter. */
const YEARS_OLD_SHE = folded(/\b(saal|sal|baras) (ki|kii) (hun|hoon|hu|hon|hn)\b|(سال|برس) کی (ہون|ہوں)/)
const YEARS_OLD_HE = folded(/\b(saal|sal|baras) (ka|kaa) (hun|hoon|hu|hon|hn)\b|(سال|برس) کا (ہون|ہوں)/)
const TRANSGENDER = folded(/\b(khwaja ?sira|khawaja ?sira|khwaja ?sara|transgender|trans person)\b|خواجہ ?سرا/)
const NEW = folded(
  /\b(start(ing)? (a |my |new )?(business|shop|karobar)|new business|(naya|nya) (karobar|kaam|kam|business)|naye (kaam|karobar)|nai (dukan|shop)|shuru kar|want to (start|open)|kholna|kholni|khol(na|ni) (chaht|hai))|نیا (کاروبار|کام)|نیی دکان|شروع کرنا|کھولنا|کھولنی/,
)
const EXISTING = folded(
  /\b(existing|running|already (have|run)|chal ?raha|chal ?rahi|chalta hua|barhana|expand|purani dukan|purana karobar|meri dukan|my (shop|business|factory|store|salon)|pehle se (karobar|kaam|dukan|business)|already in business)\b|چل رہا|چل رہی|بڑھانا|میری دکان|پرانی دکان|پرانا کاروبار|پہلے سے (کاروبار|کام|دکان)/,
)

const SECTORS: ReadonlyMap<string, string> = new Map([
  ['it', 'it'],
  ['freelancer', 'it'],
  ['ecommerce', 'ecommerce'],
  ['farm', 'agriculture'],
  ['tractor', 'agriculture'],
  ['livestock', 'livestock'],
  ['dairy', 'livestock'],
  ['poultry', 'poultry'],
  ['fish', 'fisheries'],
  ['food', 'food'],
  ['honey', 'honey'],
  ['furniture', 'furniture'],
  ['carpenter', 'furniture'],
  ['marble', 'marble'],
  ['gems', 'gems'],
  ['leather', 'leather'],
  ['shoes', 'leather'],
  ['textile', 'textile'],
  ['stitching', 'textile'],
  ['embroidery', 'textile'],
  ['beauty', 'services'],
  ['surgical', 'surgical'],
  ['sports', 'sports'],
  ['startup', 'it'],
])

/** What a person tells in passing: sums, ages, places, themselves. Only what is said plainly; nothing is guessed. */
export function slotsOf(
  plain: string,
  words: readonly Word[],
  quantities: readonly Quantity[],
  places: PlaceFinder,
): Slots {
  const slots: Slots = {}
  if (quantities.length > 0) readQuantities(plain, quantities, slots)
  const place = places.placeIn(words)
  if (place) {
    slots.province = place.province
    if (place.district !== undefined) slots.district = place.district
  }
  if (TRANSGENDER.test(plain)) slots.gender = 'transgender'
  else if (WOMAN.test(plain) || WOMAN_SAYS.test(plain) || YEARS_OLD_SHE.test(plain)) slots.gender = 'female'
  else if (MAN.test(plain) || MAN_SAYS.test(plain) || YEARS_OLD_HE.test(plain)) slots.gender = 'male'
  if (NEW.test(plain)) slots.stage = 'new'
  else if (EXISTING.test(plain)) slots.stage = 'existing'
  for (let at = 0; at < words.length; at++) {
    for (const concept of businessLexicon.at(words, at).concepts) {
      if (concept === 'interestfree' || concept === 'islamic') slots.way = 'no-interest'
      const sector = SECTORS.get(concept)
      if (sector !== undefined) slots.sector ??= sector
    }
  }
  return slots
}

function readQuantities(text: string, quantities: readonly Quantity[], slots: Slots): void {
  const tokens = numberTokens(text)
  const saysAge = tokens.some((token) => AGE_WORD.test(token))
  const ages: { age: number; own: boolean }[] = []
  for (const quantity of quantities) {
    const { unit, max } = quantity
    if (unit === 'percent' && max <= 100) slots.percent ??= max
    else if (unit === 'months') slots.duration ??= max
    else if (isSentAway(quantity, tokens)) continue
    else if (unit === 'rupees' && max > 0 && max <= 1e12) slots.amount ??= amountOf(quantity)
    else if (isAge(quantity, tokens, saysAge)) ages.push({ age: max, own: isOwn(quantity, tokens) })
    else if (unit === 'years' && max <= 40 && !isPast(quantity, tokens)) slots.duration ??= Math.round(max * 12)
    else if (unit === 'none' && max >= 5000 && max <= 1e9 && !isYear(max)) slots.amount ??= amountOf(quantity)
  }
  // "Chacha ki umar 60 hai meri 25": the writer's own, where both are told.
  const told = ages.find(({ own }) => own) ?? ages[0]
  if (told) slots.age ??= told.age
}

/** How far before a figure its owner may stand. */
const NEAR = 4

function isOwn({ from }: Quantity, tokens: readonly string[]): boolean {
  const before = tokens.slice(Math.max(0, from - NEAR), from)
  const mine = before.findLastIndex((token) => MINE.test(token))
  return mine >= 0 && !before.slice(mine + 1).some((token) => KIN.test(token))
}

/** "Loan approve, 5000 bhejo": what somebody wants of them is no sum they want. */
function isSentAway({ to }: Quantity, tokens: readonly string[]): boolean {
  return tokens.slice(to, to + 3).some((token) => SENT.test(token))
}

/** "3 saal se dukan hai", "5 years experience": what has been, not how long it shall be. */
function isPast({ to }: Quantity, tokens: readonly string[]): boolean {
  return tokens.slice(to + 1, to + 4).some((token, at) => (at === 0 && SINCE.test(token)) || PAST.test(token))
}

function amountOf({ min, max }: Quantity): { min?: number; max: number } {
  return min === undefined ? { max } : { min, max }
}

const isYear = (value: number) => value >= 1990 && value <= 2040

function isAge({ unit, max, from, to, min }: Quantity, tokens: readonly string[], saysAge: boolean): boolean {
  if (max < 10 || max > 99 || min !== undefined || !Number.isInteger(max)) return false
  if (unit === 'years') {
    const after = tokens[to + 1] ?? ''
    return saysAge || AGE_AFTER.test(after)
  }
  if (unit !== 'none') return false
  const before = tokens.slice(Math.max(0, from - 3), from)
  const after = tokens.slice(to, to + 2)
  if (before.some((token) => AGE_WORD.test(token)) || after.some((token) => AGE_WORD.test(token))) return true
  const last = before.at(-1) ?? ''
  // "… meri 25", "main 27 ka".
  if (MINE.test(last) && (saysAge || (AGE_AFTER.test(after[0] ?? '') && tokens[to + 1] === undefined))) return true
  if (AGE_AFTER.test(after[0] ?? '') && /^(hun|hoon|hu|hon|ہون|ہوں)$/.test(after[1] ?? '')) return true
  return (
    (/^(am|m)$/.test(last) && before.at(-2) === 'i') ||
    last === 'im' ||
    (last === 'is' && KIN.test(before.at(-2) ?? ''))
  )
}
