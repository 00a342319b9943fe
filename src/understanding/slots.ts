import type { Slots } from '../model/utterance.js'
import { numberTokens, type Quantity, quantitiesIn } from './numbers.js'
import type { PlaceFinder } from './places.js'
import { businessLexicon, type Word } from './spelling.js'
import { foldUrdu } from './urdu-letters.js'

/** Urdu is written here as people write it, and folded as messages are. */
const folded = ({ source }: RegExp) => new RegExp(foldUrdu(source))

const AGE_WORD = /^(age|aged|umar|umr|umer|omar|عمر)$/
const KIN = /^(son|daughter|brother|sister|wife|husband|father|mother|he|she|beta|beti)$/
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
/** "30 saal ki hun": Urdu tells it by one letter. */
const YEARS_OLD_SHE = folded(/\b(saal|sal|baras) (ki|kii) (hun|hoon|hu|hon|hn)\b|(سال|برس) کی (ہون|ہوں)/)
const YEARS_OLD_HE = folded(/\b(saal|sal|baras) (ka|kaa) (hun|hoon|hu|hon|hn)\b|(سال|برس) کا (ہون|ہوں)/)
const TRANSGENDER = folded(/\b(khwaja ?sira|khawaja ?sira|khwaja ?sara|transgender|trans person)\b|خواجہ ?سرا/)
const NEW = folded(
  /\b(start(ing)? (a |my |new )?(business|shop|karobar)|new business|naya (karobar|kaam|business)|naye (kaam|karobar)|nai (dukan|shop)|shuru kar|want to (start|open)|kholna|kholni|khol(na|ni) (chaht|hai))|نیا (کاروبار|کام)|نیی دکان|شروع کرنا|کھولنا|کھولنی/,
)
const EXISTING = folded(
  /\b(existing|running|already (have|run)|chal ?raha|chal ?rahi|chalta hua|barhana|expand|purani dukan|purana karobar|meri dukan|my (shop|business|factory|store|salon))\b|چل رہا|چل رہی|بڑھانا|میری دکان|پرانی دکان|پرانا کاروبار/,
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
export function slotsOf(plain: string, words: readonly Word[], places: PlaceFinder): Slots {
  const slots: Slots = {}
  if (/\d|[\p{L}]/u.test(plain)) readQuantities(plain, slots)
  const place = places.placeIn(words)
  if (place) {
    slots.province = place.province
    if (place.district !== undefined) slots.district = place.district
  }
  if (TRANSGENDER.test(plain)) slots.gender = 'transgender'
  else if (WOMAN.test(plain) || WOMAN_SAYS.test(plain) || YEARS_OLD_SHE.test(plain)) slots.gender = 'female'
  else if (MAN_SAYS.test(plain) || YEARS_OLD_HE.test(plain)) slots.gender = 'male'
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

function readQuantities(text: string, slots: Slots): void {
  const quantities = quantitiesIn(text)
  if (quantities.length === 0) return
  const tokens = numberTokens(text)
  const saysAge = tokens.some((token) => AGE_WORD.test(token))
  for (const quantity of quantities) {
    const { unit, max } = quantity
    if (unit === 'percent' && max <= 100) slots.percent ??= max
    else if (unit === 'months') slots.duration ??= max
    else if (unit === 'rupees' && max > 0 && max <= 1e12) slots.amount ??= amountOf(quantity)
    else if (isAge(quantity, tokens, saysAge)) slots.age ??= max
    else if (unit === 'years' && max <= 40) slots.duration ??= Math.round(max * 12)
    else if (unit === 'none' && max >= 5000 && max <= 1e9 && !isYear(max)) slots.amount ??= amountOf(quantity)
  }
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
  if (AGE_AFTER.test(after[0] ?? '') && /^(hun|hoon|hu|hon|ہون|ہوں)$/.test(after[1] ?? '')) return true
  return (before.at(-1) === 'am' && before.at(-2) === 'i') || (before.at(-1) === 'is' && KIN.test(before.at(-2) ?? ''))
}
