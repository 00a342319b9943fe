import type { PlaceFinder } from './places.js'
import { businessLexicon, type Word } from './spelling.js'
import { conceptKey } from './text-key.js'
import { foldUrdu } from './urdu-letters.js'

/** What is asked of any topic, and names none: its fee, its papers, for whom, where, how long. */
const ASPECTS: ReadonlySet<string> = new Set(
  `fee cost money price documents form application age eligible limit minimum time last_date office address phoneNumber
  website email instalment guarantee profit open close women small approve refuse refund repay fine help advice idcard
  bill punjab sindh kp balochistan ajk gb islamabad start status agent scam online bank scheme loan interest card free amount_small amount_lakh amount_crore`.split(
    /\s+/,
  ),
)

/** Part of the same: "kitne tak", "akhri tareekh", "us ke liye umar", "how long", "what about". */
const ASPECT_WORDS = new Set(
  `documents shart sharait sharayet condition conditions requirement requirements taleem parhai education quota kota size long soon often
  much many kitne tak muddat mudat version cap max min amount total monthly yearly month year saal din months years also too else then
  sirf bilkul only another other version next process tareeqa tarika procedure step steps detail details tafseel mazeed maximum minimum
  lagte lagenge لگتا لگتی لگتے لگے لگیں گے لگین told said heard bola kaha bataya suna sunna keh kehta kehte bolta bolte counter officer clerk afsar friend dost ja jaa jaun lawyer wakeel vakil neighbour neighbor parosi padosi hamsaya chacha mamu uncle cousin munshi
  بتایا کہا سنا بولا کہتا کہتے افسر وکیل پڑوسی ہمسائے ہمسایہ چچا ماموں کزن منشی
  مدت شرائط شرط تعلیم کوٹہ حد طریقہ تفصیل مزید سال دن مہینے ماہ صرف آخری تاریخ version type kind apply link site yes no ok okay
  wants still thing things anything something nothing got now own whats thats someone somebody anyone same again goes went took came comes already never every each
  since really keep actually done even him after gave put yet till says saying swears half share percent number back`.split(
    /\s+/,
  ),
)

/** "aur documents?", "and in Karachi?", "uski fees": carried on from what was said, whatever else it names. */
const CARRIED_ON = /^(aur|or|and|also|phir|what about|how about|or kya|اور|پہر|نیز)(?=\s)/
const POINTING =
  /(?<![\p{L}])(she|he(?=['’]s | (is|was|has|can|will|wants|does|doesn|died?s?|never|says|said|gets|goes)(?![a-z])))(?![\p{L}])|(?<![\p{L}])(ye|yeh|wo|woh|is (?:me|mein|ka|ki|ke|k|se|pe|par|ko)|us|iska|iski|iske|uska|uski|uske|inka|inki|unka|unki|isme|usme|it|its|that|this|they|them|his|her|these|those|یہ|وہ|اس|ان|اسی|وہان)(?![\p{L}])/u

/** Whether a short message points back. Given the folded text in lower case. */
export function pointsBack(plain: string, words: readonly Word[]): boolean {
  return words.length <= 8 && (CARRIED_ON.test(plain) || POINTING.test(plain.replace(/^(is|do|does|are|can|in) /, '')))
}

/** "Back to the card", "pehle wala", "the first one u told", "وہ جو پہلے بتایا تھا". */
const GOES_BACK = new RegExp(
  `(?<![a-z])(back to|going back|again|earlier|before|(the )?first (one|thing|scheme|loan)|second (one|scheme)|you (had )?(told|said|mentioned)|u (told|said|mentioned)|we (spoke|talked)|talked about|previous|started with|wapa?[is]s?|pe?hl[aeiy]+y? ?w[ao]l[aeiy]+|phl[aeiy]+ wal[aeiy]+|pichl[aeiy]+|d[ou]bara|phir se|b(a)?t(a)?ya tha|bola tha|kaha tha|shuru wal[aie]|upar wal[aie])(?![a-z])|${foldUrdu('واپس')}|${foldUrdu('پہل')}[${foldUrdu('یےا')}] ${foldUrdu('وال')}|${['پچھل', 'دوبارہ', 'پھر سے', 'بتایا', 'بتائی تھی', 'شروع والا', 'سب سے پہل'].map(foldUrdu).join('|')}`,
)

/** Whether a message points to what was talked about before the last matter. Given the folded text in lower case. */
export function goesBack(plain: string): boolean {
  return GOES_BACK.test(plain)
}

const ON_CONDITION = new RegExp(
  `^(and |n |so |but |ok |then |aur |or |phir |to )?(what )?(if|agar|agr)(?![a-z])|^(${foldUrdu('اور')} )?${foldUrdu('اگر')} | (to|toh|${foldUrdu('تو')}) ?\\?$`,
)

/** "And if we just dont", "نہ لیں تو؟": asks what then. Given the folded text in lower case. */
export function isOnCondition(plain: string): boolean {
  return ON_CONDITION.test(plain)
}

const WITH_IT = `(is|us|iss|uss|${['اس', 'اسی'].map(foldUrdu).join('|')}) (k[ae]y? liy?e|k[ae]y? liay|me|mein|main|pe|par|${['کے لیے', 'میں', 'پر'].map(foldUrdu).join('|')})`
const HELPS = `help|madad|madat|${foldUrdu('مدد')}`
const HELP_WITH_IT = new RegExp(
  `^((is|are) there|any|koi|k[iy]a|aur|${['کیا', 'کوئی'].map(foldUrdu).join('|')}) .*(help (for|with|in) (that|this|it)(?![a-z])|${WITH_IT}.*(${HELPS})|(${HELPS}).*${WITH_IT})|${WITH_IT}.*(koi|${foldUrdu('کوئی')}) (${HELPS})|${WITH_IT}.*(${HELPS}).*(mil|${foldUrdu('مل')})|(${HELPS}) (mil|${foldUrdu('مل')}).*${WITH_IT}`,
)

/** "Is there help for that?", "madad milegi is mein?": asks of the matter at hand, and not how to use us. Folded, in lower case. */
export function asksHelpWithIt(plain: string): boolean {
  return HELP_WITH_IT.test(plain)
}

const FIRST = new RegExp(
  `(?<![a-z])(first|started|pehl[aei]|phl[aei]|sab se pehle)(?![a-z])|${['پہل', 'شروع'].map(foldUrdu).join('|')}`,
)

/** Whether a message speaks of a first one. Given the folded text in lower case. */
export function pointsToTheFirst(plain: string): boolean {
  return FIRST.test(plain)
}

const BY_KIND = new RegExp(
  `(?<![a-z])(wa?l[aeiy]+|the [a-z]+ (one|thing|scheme|loan|card)|(that|those) \\S+ (who|which)|woh? (\\S+ )?j(o|is))(?![a-z])|${['والا', 'والی', 'والے', 'وہ جو'].map(foldUrdu).join('|')}`,
)

/** Whether a message calls something by its kind: "loan wala", "the card one", "وہ جو". Given the folded text in lower case. */
export function callsByKind(plain: string): boolean {
  return BY_KIND.test(plain)
}

/** "Different thing: ...", "thanks, also ...", "chhoro, ab ...", "ایک اور بات". */
const TURNS_AWAY = new RegExp(
  `(?<![a-z])((different|another|other|new) (thing|question|matter|topic|one)|one more thing|something else|btw|by the way|(change|changing|switch|switching)( the)? (topic|subject)|leave (it|that|this|\\w+ for)|forget (it|that|about)|nvm|never ?mind|whatever|instead|(thanks|thank you|thx|shuk?ri[ay]+|jazak\\w*)[.,]? (also|and|now|ab|aur|one|acha|my|i|is|can|how|what|where|do)|that'?s clear|got it|(doo?sri|dusri|alag|nayi) (baat|cheez|bat)|(ek|aik) aur (baat|sawal|cheez|kaam)|chh?oo?r[oen]+|waise|rehne d(o|ein))(?![a-z])|^(fine|right|great|ok(ay)?|acha|achha|theek( hai)?)[.,]? (and|now|then|no|so|my|i|ab|aur|just)(?![a-z])|(${['دوسری بات', 'الگ بات', 'نئی بات', 'ایک اور بات', 'ایک اور سوال', 'چھوڑ', 'رہنے د', 'ویسے'].map(foldUrdu).join('|')})|(${['شکریہ', 'ٹھیک ہے', 'اچھا'].map(foldUrdu).join('|')})[،۔,.]? ?(${['اب', 'ایک', 'اور'].map(foldUrdu).join('|')}) |^${foldUrdu('اب')} `,
)

/** Whether a message says that what follows is another matter. Given the folded text in lower case. */
export function turnsAway(plain: string): boolean {
  return TURNS_AWAY.test(plain)
}

/** Whether a message names something to talk about, beyond an aspect of what is talked about already. */
export function namesTopic(words: readonly Word[], places: PlaceFinder): boolean {
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined || word.script === 'digits') continue
    if (word.light || ASPECT_WORDS.has(word.usual) || ASPECT_WORDS.has(word.raw)) continue
    if (places.isPlaceAt(words, at)) continue
    const { concepts, length } = businessLexicon.at(words, at)
    if (length > 0 && concepts.every((concept) => ASPECTS.has(concept))) {
      at += length - 1
      continue
    }
    return true
  }
  return false
}

/** What some entries are about and others never speak of. */
const SUBJECTS: ReadonlySet<string> = new Set('loan register'.split(' '))
/** An entry that says no more of a subject only mentions it. */
const MENTIONED = 0.8

/**
 * Whether a message names a subject that the entry talked about doesn't speak of: "and a loan?" after how to sell from
 * home. `worthOf` tells how much a term says of that entry, by its key, 0 to 1.
 */
export function goesBeyond(words: readonly Word[], worthOf: (key: number) => number): boolean {
  return words.some((_, at) =>
    businessLexicon
      .at(words, at)
      .concepts.some((concept) => SUBJECTS.has(concept) && worthOf(conceptKey(concept)) < MENTIONED),
  )
}
