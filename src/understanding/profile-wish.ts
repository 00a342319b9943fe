import type { ProfileWish } from '../model/profile-wish.js'
import { foldUrdu } from './urdu-letters.js'

const folded = ({ source }: RegExp) => new RegExp(foldUrdu(source), 'u')
/** JavaScript's own word ends don't see Urdu. */
const START = '(?:^|[^\\p{L}])'
const END = '(?:$|[^\\p{L}])'
const whole = ({ source }: RegExp) => new RegExp(`${START}(?:${foldUrdu(source)})${END}`, 'u')

const MINE = whole(/my|mer[aiy]|mere|apn[aiy]|میری|میرا|میرے|اپنی|اپنا/)
const DETAILS = whole(
  /details?|information|info|profile|maloom?at|malumat|malomat|maloomaat|معلومات|پروفائل|پروفایل|تفصیل/,
)
const ABOUT_ME = whole(/(about|of|on) me|(mer[ae]y?|mere) (bare|baare|baray|bary) (me|mein|main|mai|m)|میرے بارے میں/)
const KNOW = whole(
  /know|remember|have|stored?|saved?|yaad|yad|maloom|malum|pata|pta|jant[aei]|jaante|یاد|معلوم|پتا|پتہ|جانتے|جانتا/,
)
const SHOW = whole(
  /show|see|tell|dikha|dikhao|dikhaein|dikhain|dikhaen|dikha do|batao|bata do|bataein|دکھاؤ|دکھائیں|دکھا دیں|بتائیں|بتاؤ/,
)
/** To erase is more than to forget: that wish is for all data, and is asked about once more. */
const FORGET = whole(/forget|bhool|bhul|bhula|bhulao|بھول|بھلا/)
const CHANGE = whole(
  /change|correct|update|badal|badlo|badlein|badalni|badalna|badlain|durust|بدل|بدلیں|بدلنی|بدلنا|درست/,
)

const NAMES: readonly (readonly [name: string, words: RegExp])[] = [
  ['age', whole(/age|umar|umr|عمر/)],
  ['province', whole(/place|province|address|jagah|jaga|sooba|soobah|ilaqa|جگہ|صوبہ|علاقہ/)],
  ['district', whole(/district|zila|zilla|ضلع/)],
  ['amount', whole(/amount|sum|raqam|raqm|رقم/)],
  ['sector', whole(/work|trade|kaam|kam|کام/)],
  ['gender', whole(/gender|sex|jins|جنس/)],
]
const LONGEST = 9

/**
 * "Meri maloomat dikhao", "what do you know about me", "meri umar bhool jao". `plain` is folded and in lower case. A
 * long message is about something else, and so is one that wants all data deleted.
 */
export function profileWish(plain: string): ProfileWish | undefined {
  const own = MINE.test(plain)
  if (!own && !ABOUT_ME.test(plain)) return undefined
  const words = plain.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '')
  if (words.length > LONGEST || DATA.test(plain)) return undefined
  const [name] = NAMES.find(([, said]) => said.test(plain)) ?? []
  if (own && name !== undefined && words.length <= 5) {
    if (FORGET.test(plain)) return { kind: 'forget', name }
    if (CHANGE.test(plain)) return { kind: 'change', name }
  }
  const details = own && DETAILS.test(plain)
  if (details && FORGET.test(plain)) return { kind: 'forget' }
  if (details && (SHOW.test(plain) || CHANGE.test(plain) || words.length <= 2)) return { kind: 'show' }
  return ABOUT_ME.test(plain) && KNOW.test(plain) ? { kind: 'show' } : undefined
}

/** What is kept at all, not only what was told: its own question is asked before that goes. */
const DATA = folded(/\bdata\b|ڈیٹا|delete|ڈیلیٹ|پاس سے|\bpa?as s[ey]\b/)
