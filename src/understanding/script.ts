import type { Language } from '../model/language.js'
import type { ControlExample } from './examples/control-examples.js'
import type { ReadDocument } from './features.js'
import { AMBIGUOUS, ENGLISH_FUNCTION, isRomanGrammar, isRomanSpelling, ROMAN_FUNCTION } from './function-words.js'
import { LetterLearner, LetterModel, type Letters } from './letter-model.js'
import type { PlaceFinder } from './places.js'
import { type Word, wordsOf } from './spelling.js'
import { ARABIC_LETTER } from './urdu-letters.js'

export interface Script {
  /** Undefined: no script of its own. */
  language?: Language
  /** Written in a language Mushir doesn't speak: answered in `language`, but not understood. */
  foreign: boolean
}

const LATIN_LETTER = /\p{Script=Latin}/u
const URDU_ONLY = /[ٹڈڑںےھہۂکی]/g
const PASHTO = /[ښږځڅېټډړڼۍګ]/g
const SINDHI = /[ڄڃٻٿڏڳڪڦڀٺڌڍڊڻڙڱڇ]/g
const ARABIC_ONLY = /[ةيكىأإ]/g
/** English words that are lent to all. */
const LOAN_WORDS: ReadonlySet<string> = new Set(
  `ok okay yes no nah yep yup hi hii hello helo hlo hey hiya bye sir madam bot message msg smeda akhuwat mushir fbr secp pm cm sms whatsapp
  data delete list topic topics thanks thank thx thnx thanx thankyou thanku menu help stop start back loan apply form fee fees document
  documents doc docs card bank tax ntn cnic office online business shop license licence registration register company account scheme grant
  training export import women age limit status officer agent human english urdu roman list option options next more please plz sorry
  welcome`.split(/\s+/),
)

/** A link or an e-mail address is in no language. */
const ADDRESS = /(https?:\/\/|www\.)\S+|\S+@\S+|\b[a-z0-9-]+\.(com|org|net|pk|gov|edu|info)\b\S*/gi

/** Written so by everybody, whatever they read. */
const COMMANDS: ReadonlySet<string> = new Set(['stop', 'start', 'help', 'menu', 'back'])

const HEADLINE = -0.4

const PERSIAN =
  /(^|\s)(است|می‌?شود|میشود|می‌?خواهم|میخواهم|برای|چگونه|کجاست|دارم|دارید|هستم|شما|چیست|را|این‌?که|کنم|چطور|لطفا)(?=\s|$|[؟?.،])/g
const ARABIC_WORDS = /(^|\s)(في|من|على|إلى|هل|كيف|ما|هذا|هذه|أريد|اريد|الذي|التي|أن|قرض|لدي|عندي|يمكن)(?=\s|$|[؟?.،])/g
const URDU_WORDS =
  /(^|\s)(ہے|ہیں|کا|کی|کے|کو|سے|میں|اور|نہیں|کیا|کر|مجھے|پر|یہ|نے|ہو|ھے|ھیں|ہوں|گا|تھا|بھی)(?=\s|$|[؟?۔،!])/g

/**
 * Tells Urdu, Roman Urdu and English apart, and what is none of them. An English loan word on its own ("documents?")
 * and a place ("Swat")
 * say nothing: the conversation's language, given as `held`, stays.
 */
export class ScriptReader {
  private readonly letters: LetterModel

  constructor(
    letters: Letters,
    private readonly places: PlaceFinder,
  ) {
    this.letters = new LetterModel(letters)
  }

  /** Fitted on the texts of the knowledge, in Latin letters, by their language. */
  static fit(documents: readonly ReadDocument[], examples: readonly ControlExample[]): Letters {
    const letters = new LetterLearner()
    for (const word of ROMAN_FUNCTION) letters.learn('ur-Latn', word, 3)
    for (const word of ENGLISH_FUNCTION) letters.learn('en', word, 3)
    const learn = (language: Language, words: readonly Word[]) => {
      if (language === 'ur') return
      for (const { raw, script } of words) if (script === 'latin') letters.learn(language, raw, 1)
    }
    for (const { language, words } of documents) learn(language, words)
    for (const { language, text } of examples) learn(language, wordsOf(text))
    return letters.learnt
  }

  read(message: string, all: readonly Word[], held?: Language): Script {
    const text = message.replace(ADDRESS, ' ')
    const words = text === message ? all : wordsOf(text)
    const { arabic, latin, other } = lettersIn(text)
    if (arabic + latin + other === 0) return { foreign: false }
    if (other > arabic + latin) return { language: 'en', foreign: true }
    // A few Latin names in an Urdu sentence, or an Urdu word in an English one: by words more than by letters.
    if (arabic >= latin * 0.6 && arabic > 0) return { language: 'ur', foreign: isForeignArabic(text) }
    // "PM loan کی age limit": English nouns are lent to Urdu, its grammar never to English.
    if (arabic > 0 && count(text, URDU_WORDS) > 0 && !words.some(({ raw }) => ENGLISH_FUNCTION.has(raw))) {
      return { language: 'ur', foreign: false }
    }
    const language = this.latin(words, held)
    return language === undefined ? { foreign: false } : { language, foreign: false }
  }

  private latin(words: readonly Word[], held?: Language): Language | undefined {
    const latin = words.filter((word) => word.script === 'latin')
    let roman = 0
    let english = 0
    let guess = 0
    let own = 0
    for (const [at, word] of latin.entries()) {
      const lower = word.raw.replace(/['’`]/g, '')
      const loan = LOAN_WORDS.has(lower)
      const place = this.places.isPlaceAt(words, words.indexOf(word))
      if (!loan && !place) own++
      const side = sideOf(latin, at)
      if (side === 'english') english += 1
      else if (side === 'roman') roman += 1
      else if (side === 'either') {
        roman += ROMAN_FUNCTION.has(word.usual) ? 0.15 : 0
        english += ENGLISH_FUNCTION.has(lower) ? 0.15 : 0
      } else if (ROMAN_FUNCTION.has(word.usual)) guess += 1.6
      else if (!loan && !place) guess += this.letters.leaning(lower)
    }
    if (own === 0 && roman < 1) {
      if (held === 'ur' || (held === undefined && latin.every(({ raw }) => COMMANDS.has(raw)))) return undefined
      return held ?? 'en'
    }
    // Grammar is never borrowed: "loan apply karna hai" is Roman Urdu, "qarz e hasna meaning" is not.
    if (roman >= 1 && english < 1) return 'ur-Latn'
    const withoutGrammar = roman < 1 && english < 1
    if (english >= 1 && roman < 1) english += 0.5
    // "is it open", never "is ka": in Roman Urdu a question doesn't begin so.
    if (/^(is|do|are|can|does)$/.test(latin[0]?.raw ?? '') && roman < 1) english += 0.8
    // A headline without any grammar is more often English: "age limit nojawan scheme".
    const score =
      HEADLINE + roman * 2.2 - english * 1.6 + clamp(guess * 0.55, -3.5, english >= 1 && roman < 1 ? 2 : 3.5)
    // "Certificate fees?": English nouns are lent to Urdu, and say nothing of who writes them.
    if (score <= 0 && withoutGrammar && latin.length <= SHORT && held !== undefined && held !== 'en') {
      return held === 'ur' ? undefined : held
    }
    if (Math.abs(score) < 0.35 && held !== undefined && held !== 'ur') return held
    return score > 0 ? 'ur-Latn' : 'en'
  }
}

function lettersIn(text: string): Record<'arabic' | 'latin' | 'other', number> {
  const count = { arabic: 0, latin: 0, other: 0, none: 0 }
  for (let at = 0; at < text.length; at++) {
    const letter = text.codePointAt(at) as number
    count[alphabetOf(letter)]++
    // The second half of a letter beyond the first 65,536.
    if (letter > 0xffff) at++
  }
  return count
}

type Alphabet = 'arabic' | 'latin' | 'other' | 'none'

/** Of each letter once: every letter of every message is asked about. */
function alphabetOf(letter: number): Alphabet {
  const known = alphabets.get(letter)
  if (known !== undefined) return known
  const text = String.fromCodePoint(letter)
  const letters = /\p{L}/u.test(text) ? 'other' : 'none'
  const alphabet = ARABIC_LETTER.test(text) ? 'arabic' : LATIN_LETTER.test(text) ? 'latin' : letters
  if (alphabets.size < MOST_LETTERS) alphabets.set(letter, alphabet)
  return alphabet
}

const alphabets = new Map<number, Alphabet>()
const MOST_LETTERS = 1000

/** Longer messages have some grammar of their own. */
const SHORT = 4

/** Whose grammar a word is; `either` for letters that both have, undefined for a word that is no grammar. */
function sideOf(words: readonly Word[], at: number): 'english' | 'roman' | 'either' | undefined {
  const word = words[at]
  if (word === undefined) return undefined
  const lower = word.raw.replace(/['’`]/g, '')
  const before = words[at - 1]?.raw
  // "Us me", "is ka", "in ki".
  if (POINTS.has(lower) && at === 0 && IN_OF.has(words[1]?.raw ?? '')) return 'roman'
  if (IN_OF.has(lower) && at === 1 && POINTS.has(before ?? '')) return 'roman'
  // "Help me", but "lahore me" and "me darzi hun".
  if (lower === 'me') return before !== undefined && takesMe(before) ? 'english' : 'roman'
  // "Hey" before a sentence greets in English; after one it is "hai".
  if (lower === 'hey' && at === 0) return 'either'
  if (lower === JI && at === words.length - 1) return 'roman'
  // The verb comes last in Urdu: "free course he", "helpline do".
  if (VERB_LAST.has(lower) && at > 0 && at === words.length - 1 && !words.slice(0, at).some(isEnglish)) return 'roman'
  if (AMBIGUOUS.has(lower)) return 'either'
  if (ENGLISH_FUNCTION.has(lower)) return 'english'
  // "mein" can't be English, though its usual spelling "main" could.
  return isRomanGrammar(word.usual) || isRomanSpelling(lower, word.usual) ? 'roman' : undefined
}

/** "That", "this", "those" at the front, and what may follow them only in Urdu. */
const POINTS: ReadonlySet<string> = new Set(['us', 'is', 'in', 'un'])
const IN_OF: ReadonlySet<string> = new Set(['me', 'mein', 'mai', 'ka', 'ki', 'ke', 'kay', 'k', 'ko', 'se', 'pe', 'par'])

/** "Ji", as it is typed; nothing else is said by this letter at the end. */
const JI = 'g'
const VERB_LAST: ReadonlySet<string> = new Set(['do', 'he', 'the', 'lo', 'na', 'kya', 'ho'])

function isEnglish({ raw }: Word): boolean {
  return ENGLISH_FUNCTION.has(raw)
}

function takesMe(before: string): boolean {
  return ENGLISH_FUNCTION.has(before) || ME_FOLLOWS.has(before) || /.{3}(ing|ed)$/.test(before)
}

/** English verbs that are said of oneself. */
const ME_FOLLOWS: ReadonlySet<string> = new Set(
  'near forward book msg text ding send sent call called guide forget remove delete erase message text contact teach advise assist remind ring phone save connect add unsubscribe subscribe cheated told gave asks owes left leave let lend lent teach excuse pardon bother disturb trust join transfer put sign opt threaten beat kill threatens hurt pay paid wipe spam stop believe inform update explain bless mail email answer reply allow'.split(
    ' ',
  ),
)

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value))
}

function count(text: string, expression: RegExp): number {
  return text.match(expression)?.length ?? 0
}

function isForeignArabic(text: string): boolean {
  const urduWords = count(text, URDU_WORDS)
  const pashto = count(text, PASHTO)
  const sindhi = count(text, SINDHI)
  if (pashto + sindhi >= 2 && pashto + sindhi > urduWords) return true
  if (urduWords > 0) return false
  if (pashto + sindhi >= 1 && count(text, /[ٹڈڑےھ]/g) === 0) return true
  if (count(text, PERSIAN) >= 2) return true
  const arabic = count(text, ARABIC_ONLY)
  return count(text, ARABIC_WORDS) >= 1 && arabic >= 1 && count(text, URDU_ONLY) === 0
}
