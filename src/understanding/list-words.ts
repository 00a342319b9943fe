import type { ListWish, OpenLists } from '../model/list-wish.js'
import { whomIn } from './list-whom.js'
import { type Word, wordsOf } from './spelling.js'
import { foldUrdu, plainOf } from './urdu-letters.js'

/** Nobody ticks a step in more words; what is longer asks something. */
const MOST_WORDS = 12

/** Urdu is written here as people write it, and folded as messages are. */
const phrase = (source: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${foldUrdu(source)})(?![\\p{L}\\p{M}])`, 'u')

const GONE = 'g[ay]*[aiey]+|gyi|gye'
const DONE = phrase(
  [
    `ho ?(?:${GONE})|ho (?:chuka|chuki|chuke)|hogya|hogaya`,
    '(?:kar|kr|ker|karwa|krwa|kara|banwa|bana|bnwa) ?(?:liya|lia|lya|li|liye|diya|dia|di|diye|chuka|chuki)',
    `(?:mil|ban|bn|nikal|lag) ?(?:${GONE})`,
    '(?:le|bhej|bhar|de|khol) ?(?:liya|lia|lya|li|diya|dia|dya|di)',
    'mukammal|mukamal|complete|completed|done|finished|finish|tick|ticked|✅|✔|✓',
    'ہو ?گی[ایے]|ہو ?گئ[یے]|ہو چک[ایے]|ڈن|مکمل',
    '(?:کر|کروا|کرا|بنوا|بنا) ?(?:لیا|لی|لیے|دیا|دی|دیے|چکا|چکی)',
    '(?:مل|بن|نکل|لگ) ?گی[ایے]|(?:مل|بن|نکل) ?گئی',
    '(?:لے|بھیج|بھر|دے|کھول) ?(?:لیا|لی|دیا|دی)',
  ].join('|'),
)
const UNDONE = phrase(
  [
    '(?:abhi|ab) ?(?:tak|bhi)? ?(?:nahi|nhi|nai|nahin|nae)(?: (?:hua|hui|hue|hoa|hwa|kiya|kia|ki|mila|mili|bana|bani|ho[ai]?))?',
    '(?:nahi|nhi|nai|nahin|nae) (?:hua|hui|hue|hoa|hwa|kiya|kia|mila|mili|bana|bani)',
    'not (?:yet )?(?:done|finished|complete)|not yet|undo|untick|is not done|isnt done',
    'ابھی (?:تک )?نہیں(?: (?:ہوا|ہوئی|ہوئے|کیا|ملا|ملی|بنا|بنی))?|نہیں (?:ہوا|ہوئی|ہوئے|کیا|ملا|ملی|بنا|بنی)',
  ].join('|'),
)
const ASKS = phrase(
  'kya|kia|kyun|kaise|kese|kaisay|kitna|kitni|kitne|kahan|kidhar|kab|kaun|kon|konsa|konse|what|how|where|when|why|which|who|کیا|کیوں|کیسے|کتنا|کتنی|کتنے|کہاں|کدھر|کب|کون|کونسا|کون سا|کون سے',
)
const NAMES_A_LIST = phrase(
  'lists?|check ?lists?|lisht|lst|fehrist|fahrist|fehristein|لسٹ|لسٹیں|چیک لسٹ|فہرست|فہرستیں|فہرستوں|لسٹوں',
)
const NAMES_A_STEP = phrase('steps?|qadam|kadam|marhala|قدم|مرحلہ|سٹیپ|اسٹیپ')
const SEVERAL = phrase('lists|lists?ein|fehristein|sab|saari|sari|all|لسٹیں|فہرستیں|ساری|سب')
const SHOWS = phrase(
  'meri|mera|mere|my|apni|dikhao|dikha|dikhaein|dekhni|dekhna|kholo|khol|show|open|see|whole|full|poori|puri|batao|میری|اپنی|دکھاؤ|دکھائیں|دکھا|کھولیں|کھولو|پوری|دیکھنی|بتائیں',
)
const MAKES = phrase('bana\\w*|bna\\w*|make|create|start|begin|بنا\\p{L}*|شروع')
const REMOVES = phrase(
  'hata|hatao|hatado|hata ?do|hatana|hataein|delete|remove|mita|mitao|mita ?do|khatam|ہٹا|ہٹاؤ|ہٹائیں|مٹا|مٹاؤ|مٹائیں|ختم|ڈیلیٹ',
)
const REMAINS = phrase(
  `(?:reh|rah|reh) ?(?:${GONE}|ta|ti|te|tay)|baqi|baaqi|baki|bqi|remaining|remains|whats left|what is left|left to do|رہ ?گی[ایے]|رہ گئ[یے]|رہتا|رہتی|رہتے|باقی`,
)
const NEXT = phrase(
  'agla (?:qadam|kadam|step|kaam)|next(?: step)?|aage kya|agay kya|ab kya (?:karun|karoon|karna|krna|kru|karna hai)|what(?: do i do)? next|اگلا (?:قدم|کام|مرحلہ)|آگے کیا|اب کیا (?:کروں|کرنا)',
)
const RESUMES = phrase(
  'where were we|where was i|where did (?:we|i) (?:stop|leave)|(?:hum|ham|main) kahan (?:the|thay|tha|thi|tak)|kahan (?:tak )?(?:pohanch|pohnch|puhanch|pahunch|phunch)\\w*|jahan (?:chora|choda|chhora)\\w*|کہاں تک پہنچ\\p{L}*|(?:ہم|میں) کہاں (?:تھے|تھا|تھی|تک)|جہاں چھوڑا',
)
const PDF = phrase('pdf|پی ?ڈی ?ایف')
const PRINT = phrase('print|پرنٹ')
const PICTURE = phrase('picture|pic|tasveer|tasvir|tasweer|photo|foto|image|تصویر|فوٹو')
const SENDS = phrase(
  'bhej\\w*|bhaij\\w*|bej\\w*|send|chahiye|chahye|chaiye|bana ?do|banao|de do|dedo|dein|give|want|need|بھیج\\p{L}*|چاہیے|چاہئے|بنا|دے|دیں|دیجیے',
)
const REMINDS = phrase(
  'yaad ?(?:na |mat |nahi )?(?:dila|dilwa|karwa|krwa|kara|kra|dehani)\\w*|yad ?(?:dila|dilwa|karwa|krwa)\\w*|remind\\w*|یاد ?(?:نہ |مت |نہیں )?(?:دلا|دلوا|کروا|کرا|دہانی)\\p{L}*',
)
const NEVER = phrase('mat|na|nahi|nhi|nahin|no|not|dont|stop|band|مت|نہ|نہیں|بند')
const TOMORROW = phrase('kal|tomorrow|کل')
const WEEK = phrase('hafta|hafte|haftay|week|weekly|ہفتہ|ہفتے')
const EXPLAINS = phrase(
  'matlab|mtlb|samjha\\w*|samajh\\w*|samjh\\w*|detail|details|tafseel|explain|mean|means|about|fees?|kharcha|kaghz\\w*|documents?|مطلب|سمجھ\\p{L}*|تفصیل|فیس|خرچہ|کاغذ\\p{L}*',
)
const THIS = phrase('is|iss|isk[aie]|ye|yeh|it|this|its|اس|یہ')
/** "3 lakh", "3 saal", "3%": a sum or a time, not a step. */
const MEASURED =
  /^(lakh|lac|lakhs|laakh|crore|karor|hazar|hazaar|k|rs|rupees|rupay|rupees|saal|sal|year|years|mahine|mahina|month|months|din|day|days|hafte|hafta|ghante|baje|bajay|percent|feesad|log|لاکھ|لاکہ|کروڑ|ہزار|روپے|سال|مہینے|ماہ|دن|ہفتے|فیصد|بجے|لوگ)$/
const BESIDE = new Set(
  foldUrdu(
    'ji haan han yes ok theek hai h he hain hun step steps qadam kadam number no nmbr نمبر wala wali wale waala walay bhi sir bhai maine mene main ne aur and or or plus ab abhi tak kaam the a i have has is are been was my mera meri mere hamara apna apni ka ki ke k se ko to please list wali checklist do done جی ہاں ٹھیک ہے ہیں قدم والا والی والے بھی میں نے اور اب ابھی کام میرا میری اپنا اپنی کا کی کے کو لسٹ فہرست کو تک',
  ).split(' '),
)
const ALL = /^(sab|saare|sare|saray|saari|sari|all|everything|tamam|sb|سب|سارے|ساری|تمام)$/
const ORDINALS = new Map(
  [
    'pehla pehli pahla pahli first 1st پہلا پہلی',
    'dusra dusri doosra doosri second 2nd دوسرا دوسری',
    'teesra teesri tisra tisri third 3rd تیسرا تیسری',
    'chautha chauthi fourth 4th چوتھا چوتھی',
    'panchwan panchwa panchvi fifth 5th پانچواں پانچویں',
    'chata chatta chhata sixth 6th چھٹا چھٹی',
    'satwan satwa seventh 7th ساتواں ساتویں',
    'aathwan athwan eighth 8th آٹھواں آٹھویں',
  ].flatMap((forms, at) => forms.split(' ').map((form) => [foldUrdu(form), at + 1] as const)),
)
const SPOKEN = new Map(
  [
    'ek aik one ایک',
    'two دو',
    'teen three تین',
    'char chaar four چار',
    'panch paanch five پانچ',
    'six چھ چھے',
    'saat seven سات',
    'aath eight آٹھ',
  ].flatMap((forms, at) => forms.split(' ').map((form) => [foldUrdu(form), at + 1] as const)),
)

/**
 * What a text wants of the person's checklists: to tick, to untick, to see, to ask. Undefined when it is about
 * something else. Whether a wish that isn't `explicit` is meant for a list is for the conversation to say: it knows
 * what was talked about.
 */
export function listWishIn(text: string, lists: OpenLists): ListWish | undefined {
  if (lists.steps.length === 0 && !NAMES_A_LIST.test(foldUrdu(text).toLowerCase())) return undefined
  const whom = whomIn(text)
  if (whom !== undefined) return { kind: 'whom', whom, explicit: true }
  const asked = /[?؟]/.test(text)
  const plain = plainOf(text)
    .replace(/(?<=\p{L})['’`](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}✅✔✓%]+/gu, ' ')
    .trim()
  const words = wordsOf(plain)
  if (words.length === 0 || words.length > MOST_WORDS) return undefined
  const list = listNamed(words, lists)
  const explicit = NAMES_A_LIST.test(plain) || NAMES_A_STEP.test(plain) || list !== undefined
  const told = { explicit, ...(list === undefined ? {} : { list }) }

  const ticked = tickIn(plain, asked, told, lists)
  if (ticked) return ticked
  if (REMINDS.test(plain)) return { kind: 'remind', ...when(plain), ...told }
  if (saysOnlyWhen(words)) return { kind: 'remind', ...when(plain), alone: true, ...told }
  const print = printWish(plain)
  if (print && !(asked && !explicit)) return { kind: 'print', ...print, ...told }
  if (NAMES_A_LIST.test(plain) && REMOVES.test(plain)) return { kind: 'remove', ...told }
  if (NAMES_A_LIST.test(plain) && MAKES.test(plain) && !asked) return { kind: 'begin', ...told }
  if (RESUMES.test(plain)) return { kind: 'next', ...told, explicit: true }
  if (NEXT.test(plain)) return { kind: 'next', ...told }
  if (REMAINS.test(plain) && !hasNumber(words)) return { kind: 'remaining', ...told }
  const about = aboutIn(plain, words, asked, told)
  if (about) return about
  if (showsIt(plain, list)) return { kind: SEVERAL.test(plain) ? 'lists' : 'show', ...told }
  return undefined
}

const FOR_WHOM = phrase(
  '(?:(?:meri|mere|apni|apne) )?(?:behan|behen|bhai|ammi|abbu|walida?|beti|beta|biwi|shohar|dost) (?:ke|k|kay) (?:liye|lye|liay)|for (?:my|a) (?:sister|brother|mother|father|wife|husband|son|daughter|friend)|(?:(?:میری|میرے|اپنی|اپنے) )?(?:بہن|بھائی|امی|ابو|والدہ?|بیٹی|بیٹے|بیوی|شوہر|دوست) کے (?:لیے|لئے)',
)

/** A wish for a list without its own words: what is left names what the list is of. */
export function withoutListWords(text: string): string {
  const plain = foldUrdu(text).toLowerCase()
  return [FOR_WHOM, NAMES_A_LIST, MAKES].reduce((rest, words) => rest.replaceAll(new RegExp(words, 'gu'), ' '), plain)
}

/** "Meri list dikhao", and not "qarzon ki list dikhao": nothing else may be named. */
function showsIt(plain: string, list: string | undefined): boolean {
  if (!NAMES_A_LIST.test(plain)) return false
  if (list !== undefined) return true
  const rest = plain.replace(NAMES_A_LIST, ' ').replaceAll(new RegExp(SHOWS, 'gu'), ' ').replace(SEVERAL, ' ')
  return wordsOf(rest).every(({ light, raw }) => light || BESIDE.has(raw))
}

function when(plain: string): { when?: 'tomorrow' | 'week' | 'never' } {
  if (NEVER.test(plain)) return { when: 'never' }
  if (TOMORROW.test(plain)) return { when: 'tomorrow' }
  return WEEK.test(plain) ? { when: 'week' } : {}
}

const WHEN_WORDS =
  /^(kal|tomorrow|کل|hafta|hafte|haftay|week|ہفتہ|ہفتے|ek|aik|agle|next|in|a|baad|mein|me|ایک|اگلے|بعد|میں)$/

/** "Kal", "ek hafte baad", "next week", and nothing else. */
function saysOnlyWhen(words: readonly Word[]): boolean {
  const said = words.map(({ raw }) => raw)
  return said.every((word) => WHEN_WORDS.test(word)) && said.some((word) => TOMORROW.test(word) || WEEK.test(word))
}

function printWish(plain: string): { as?: 'picture' | 'pdf' } | undefined {
  if (PDF.test(plain)) return { as: 'pdf' }
  if (PICTURE.test(plain) && (SENDS.test(plain) || NAMES_A_LIST.test(plain))) return { as: 'picture' }
  return PRINT.test(plain) ? {} : undefined
}

/** A number of a step: small, and not of rupees, years or days. */
function numbersIn(words: readonly Word[]): number[] | undefined {
  const found: number[] = []
  for (const [at, { raw }] of words.entries()) {
    const value = /^\d+$/.test(raw) ? Number(raw) : ORDINALS.get(raw)
    if (value === undefined) continue
    if (MEASURED.test(words[at + 1]?.raw ?? '') || value > 20) return undefined
    found.push(value)
  }
  return found
}

function hasNumber(words: readonly Word[]): boolean {
  return (numbersIn(words) ?? []).length > 0
}

function tickIn(
  plain: string,
  asked: boolean,
  told: { explicit: boolean; list?: string },
  lists: OpenLists,
): ListWish | undefined {
  const kind = UNDONE.test(plain) ? 'undone' : DONE.test(plain) ? 'done' : undefined
  if (kind === undefined || asked || ASKS.test(plain.replace(UNDONE, ' '))) return undefined
  const rest = wordsOf(plain.replace(kind === 'done' ? DONE : UNDONE, ' ').replace(DONE, ' '))
  const numbers = numbersIn(rest)
  if (numbers === undefined) return undefined
  const named = lists.names.find(({ list }) => list === told.list)?.whom
  const ofName = new Set(wordsOf(named ?? '').map(({ key }) => key))
  const all = rest.some(({ raw }) => ALL.test(raw))
  const left = rest.filter(
    ({ raw, key }) =>
      !/^\d+$/.test(raw) && !ORDINALS.has(raw) && !BESIDE.has(raw) && !ALL.test(raw) && !ofName.has(key),
  )
  const alone = left.length === 1 ? SPOKEN.get(left[0]?.raw ?? '') : undefined
  if (alone !== undefined) return { kind, numbers: [...numbers, alone], steps: [], all, ...told }
  if (left.length === 0) return { kind, numbers, steps: [], all, ...told }
  if (left.length > 5) return undefined
  const steps = stepsNamed(left, told.list, lists)
  return steps.length > 0 ? { kind, numbers, steps, all: false, ...told, explicit: true } : undefined
}

function aboutIn(
  plain: string,
  words: readonly Word[],
  asked: boolean,
  told: { explicit: boolean; list?: string },
): ListWish | undefined {
  if (words.length > 8) return undefined
  const asks = asked || ASKS.test(plain) || EXPLAINS.test(plain)
  const numbers = numbersIn(words)
  const [number] = numbers ?? []
  if (number !== undefined && (asks || (NAMES_A_STEP.test(plain) && words.length <= 3))) {
    return { kind: 'about', number, ...told }
  }
  const pointsAt = words.length <= 5 && THIS.test(plain) && asks
  return pointsAt && numbers?.length === 0 ? { kind: 'about', ...told } : undefined
}

/** The list whose owner the words name: "behan wali list". */
function listNamed(words: readonly Word[], { names }: OpenLists): string | undefined {
  const said = new Set(words.filter(({ light }) => !light).map(({ key }) => key))
  const fit = names.filter(({ whom }) => wordsOf(whom).some(({ light, key }) => !light && said.has(key)))
  return fit.length === 1 ? fit[0]?.list : undefined
}

/**
 * The steps that the words name: most of the words, and more of them than any other step. Several when as many: then
 * it is asked which.
 */
function stepsNamed(words: readonly Word[], list: string | undefined, { steps }: OpenLists) {
  const said = words.filter(({ light }) => !light)
  if (said.length === 0) return []
  const scored = steps
    .filter((step) => list === undefined || step.list === list)
    .map((step) => {
      const known = wordsOf(step.words)
      const heard = said.filter((word) =>
        known.some((one) => one.key === word.key || (word.skeleton.length >= 3 && one.skeleton === word.skeleton)),
      )
      return { list: step.list, step: step.step, score: heard.length / said.length }
    })
  const best = Math.max(0, ...scored.map(({ score }) => score))
  if (best < 0.6) return []
  return scored.filter(({ score }) => score === best).map(({ list, step }) => ({ list, step }))
}
