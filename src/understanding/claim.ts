import type { Claim, Figure } from '../model/utterance.js'
import { foldUrdu } from './urdu-letters.js'

/** Written as people write, folded as messages are. */
const either = (latin: string, urdu: string) => new RegExp(`(?<![a-z])(${latin})(?![a-z])|${foldUrdu(urdu)}`)

const HEARD = either(
  '(ne|nay) (to |toh |mujhe |mjhe |humein )?(\\S+ ){0,3}?(bola|kaha|bataya|btaya|likha)|(bol|keh|kehta|kehte|kehty|bolta|bolte|bolty) ?(raha|rahe|rha|rhe|hai|hain|h|hn|he|ha)?|suna (hai|he|h|tha)|says?|said|told (me|us)|according to|i heard|claims?',
  'نے (تو |مجھے |ہمیں )?([^ ]+ ){0,3}?(کہا|بتایا|بولا|لکھا)|کہتا ہے|کہتے ہیں|کہہ رہ|بولتے ہیں|سنا ہے|سنا تھا',
)
const PUT = either(
  "(hai|he|h|hain|hn|hota|milta|mile ?ga|raha|rha|ha) na|right\\??$|correct\\??$|isn'?t it|is (it|that|this) (true|right|correct)|sach hai|theek hai na|(sahi|durust|theek|pakka|pakki)( (hai|he|h))? ?\\?|pakk[ai] (hai|he|h)|confirm\\w*|tasdeeq kar\\w*",
  '(ہے|ہیں|ہوتا|ملتا|ملے گا|رہا) نا|سچ ہے|(درست|صحیح|ٹھیک)( ہے)? ?\\?|یہ (درست|صحیح|سچ) ہے|پکا ہے|کنفرم|تصدیق کر',
)

/** The writer's own wish or deal, whose figure claims nothing; or an open question beside the claim. */
const OWN = either(
  'cha(h)?[aiey]+|want|need|le ?(raha|rahe|rhe|rha|rahi)|my|mera|meri|mere|i|hum|kitn[aiey]+|how much|how many|kya kar\\w*',
  'چاہیے|چاہتا|چاہتی|لے رہ|میرا|میری|میرے|کتن[اےی]|کیا کر',
)
const FREE = either(
  'b(i|a)l?(a|na) (sood|sud|suud|interest|markup)|bagh?air (sood|markup)|interest ?free|(no|zero|without) (interest|markup)|sood ke b(i|a)gh?air|bilkul (free|muft)',
  'بلا ?سود|بغیر سود|بنا سود|سود کے بغیر|بغیر مارک اپ|بالکل (مفت|فری)',
)
/** "Kya 15 lakh bina sood hai", "is 10 lakh interest free": a yes or a no is wanted. */
function asksIfFree(plain: string): boolean {
  return FREE.test(plain) && ASKS_IF.test(plain)
}

const ASKS_IF = new RegExp(
  `^(so |to |toh |phir )*(kya|is|are) |(hai|he|h|milta|milega|mile ga) ?(kya)? ?\\?|(hai|he|h) kya|${foldUrdu('^کیا |(ہے|ملتا|ملے گا) ?(کیا)? ?\\?|ہے کیا')}`,
)

/** In a longer message the figure may belong to anything. */
const PLAIN_CLAIM = 14

/** "Mere chacha ne bataya": what they say is theirs, not the writer's own deal. */
const MY_FRIEND = new RegExp(
  `(?<![a-z])(mer[aei]|my|hamar[aei]) \\S+ (ne|nay|told|said|says|keh\\w*|bol\\w*)(?![a-z])|${foldUrdu('(میر[اےی]|ہمار[اےی]) [^ ]+ (نے|کہت[اےی]|بولت[اےی])')}`,
  'g',
)

/** What a message claims, with its figure where it plainly claims one. Given the folded text in lower case. */
export function claimOf(plain: string, words: number, figures: readonly Figure[]): Claim | undefined {
  const by = HEARD.test(plain) ? 'heard' : PUT.test(plain) || asksIfFree(plain) ? 'put' : undefined
  if (by === undefined) return undefined
  const measured = figures.filter(({ unit }) => unit !== 'none')
  const [figure] = measured
  const own = OWN.test(plain.replace(MY_FRIEND, ' '))
  if (measured.length !== 1 || !figure || words > PLAIN_CLAIM || own) return { by }
  return FREE.test(plain) ? { by, figure, free: true } : { by, figure }
}

const SOURCE = either(
  'sources?|zariya|zarya|hawala|kahan (likha|se pata|se (ye|yeh) (baat|maloomat))|kis ne (kaha|bataya|likha)|kab ki (baat|maloomat|khabar)|(how|kitni) (old|recent|purani|nayi|taza)|pakki (baat|khabar)|who (says|said|told you)|where (is|does) (that|this|it) (from|come from|written)|where did you get|when was (that|this|it) (checked|verified|written)|as of when|up ?to ?date|(which|what) year is (that|this|the|it) ?(info\\w*|news|from)|kis (saal|sal|tareekh) ki (baat|maloomat|khabar|info)|kaise (pata|maloom) (hai|chala)|reference',
  'حوالہ|ذریعہ|سورس|کہاں لکھا|کس نے (کہا|بتایا|لکھا)|(کب|کس سال|کس تاریخ) کی (بات|معلومات|خبر)|کتنی (پرانی|نئی|تازہ)|پکی (بات|خبر)|کیسے (پتا|معلوم)',
)
/** What speaks of money's or water's source, or of an age, is no question about us. */
const NOT_OURS = either(
  'income|funds?|aamdan|amdani|machine|dukan|shop|business|karobar|gari',
  'آمدن|فنڈ|دکان|کاروبار|مشین|گاڑی',
)
const FEW = 9

/** Wants to know where the last answer came from, or of when it is. Given the folded text in lower case. */
export function asksForSource(plain: string, words: number): boolean {
  return words <= FEW && SOURCE.test(plain) && !NOT_OURS.test(plain)
}
