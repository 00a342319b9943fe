import type { Language } from '../model/language.js'
import { numberWordsIn } from '../model/number-words.js'
import { type Line, placeholdersOf, wordsOf } from './ground.js'

/** What a model wrote, and the lines it says it wrote it from. */
export interface Draft {
  text: string
  lines: readonly Line[]
}

export interface Ground {
  language: Language
  /** The words that belong to the language: `commonWordsOf`. */
  common: ReadonlySet<string>
  /** The script a text is written in; undefined where it has none of its own. */
  languageOf(text: string): Language | undefined
}

/** Why a draft isn't said. Stands in the log and in a metric, beside the model's name. */
export type Refusal =
  | 'empty'
  | 'long'
  | 'figure'
  | 'link'
  | 'marks'
  | 'script'
  | 'name'
  | 'word'
  | 'claim'
  | 'ungrounded'
  | 'negation'
  | 'placeholder'

/** Beside title, status and choices it has to fit one bubble. */
const DRAFT_MAX = 700
/** So much of a sentence's words must stand in the one line it is said from. */
const GROUNDED = 0.5

/**
 * Undefined when a draft may be sent to a citizen. What it may hold is narrow on purpose: a refused draft costs
 * nothing, since the entry's own words go instead.
 *
 * Each sentence must lean on one sentence of the lines it names: half of its words stand there, it denies where that one
 * denies and affirms where that one affirms, and its placeholders are that one's, in that one's order. No digit, number
 * word, link or name of its own; no word that neither those lines nor many entries use; and no word that promises
 * (free, open, sure, everybody) unless the line has it.
 */
export function refusalOf(draft: Draft, ground: Ground): Refusal | undefined {
  const text = draft.text.trim()
  if (text === '' || draft.lines.length === 0) return 'empty'
  if (text.length > DRAFT_MAX) return 'long'
  const bare = text.replace(/\{\{[^{}]*\}\}/g, '•')
  if (/\p{N}/u.test(bare) || numberWordsIn(bare, ground.language).length > 0) return 'figure'
  if (/https?:|www\.|@|\b[\w-]+\.(?:com|pk|org|net|gov|info|io|me|ly|app)\b/i.test(bare)) return 'link'
  if (/[{}[\]<>*_~`#|\\]/.test(bare)) return 'marks'
  const written = ground.languageOf(bare.replaceAll('•', ' '))
  if (written !== undefined && written !== ground.language) return 'script'
  for (const sentence of sentencesOf(text)) {
    const refusal = sentenceRefusal(sentence, draft.lines, ground)
    if (refusal) return refusal
  }
  return undefined
}

function sentencesOf(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?۔؟])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0 || placeholdersOf(sentence).length > 0)
}

function sentenceRefusal(sentence: string, lines: readonly Line[], { language, common }: Ground): Refusal | undefined {
  const words = wordsOf(sentence)
  const placeholders = placeholdersOf(sentence)
  const cited = new Set(lines.flatMap(({ text }) => wordsOf(text)))
  if (namesIn(sentence, language).some((name) => !cited.has(name))) return 'name'
  if (words.some((word) => !cited.has(word) && CLAIMS[language].has(word))) return 'claim'
  if (words.some((word) => !cited.has(word) && !common.has(word))) return 'word'

  // A sentence is held against the sentence of those lines it shares most with: that one must carry it alone.
  const telling = words.filter((word) => !NEGATIONS[language].has(word))
  const share = (source: string) => {
    const there = new Set(wordsOf(source))
    return telling.length === 0 ? 1 : telling.filter((word) => there.has(word)).length / telling.length
  }
  const near = lines.flatMap(({ text }) => sentencesOf(text)).filter((source) => share(source) >= GROUNDED)
  if (near.length === 0) return 'ungrounded'
  const carrying = near.filter((source) => inOrder(placeholders, placeholdersOf(source)))
  if (carrying.length === 0) return 'placeholder'
  const denies = (text: string) => wordsOf(text).some((word) => NEGATIONS[language].has(word))
  const best = Math.max(...carrying.map(share))
  const bearing = carrying.filter((source) => share(source) === best)
  return bearing.every((source) => denies(source) === denies(sentence)) ? undefined : 'negation'
}

/** True when all of `some` stand in `all`, in the same order. */
function inOrder(some: readonly string[], all: readonly string[]): boolean {
  let at = 0
  for (const one of all) if (one === some[at]) at++
  return at === some.length
}

/** Words in capitals that don't begin their sentence. Urdu has none: there every word must be known anyhow. */
function namesIn(sentence: string, language: Language): string[] {
  if (language === 'ur') return []
  const words = sentence.replace(/\{\{[^{}]*\}\}/g, '•').match(/[\p{L}\p{M}•]+(?:['’][\p{L}]+)*/gu) ?? []
  return words.slice(1).flatMap((word) => (/^\p{Lu}/u.test(word) && word !== 'I' ? [word.toLowerCase()] : []))
}

const set = (words: string) => new Set(words.split(' '))

/** Words that turn a sentence round, or narrow it to one case. */
const NEGATIONS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set(
    "not no never none nothing nobody cannot can't don't doesn't didn't isn't aren't wasn't won't without neither nor unless except only unknown unconfirmed",
  ),
  ur: set('نہیں نہ نا مت بغیر بلا بنا سوائے صرف نامعلوم'),
  'ur-Latn': set('nahi nahin nai na mat baghair bina bila bghair siwaye sirf namaloom'),
}

/** Words that promise something. Common as they are, they are said only where the line says them. */
const CLAIMS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set(
    'free open closed guaranteed guarantee approved sure surely certainly definitely always all every everyone everybody anyone anybody immediately instantly today easily legal illegal safe eligible qualify',
  ),
  ur: set('مفت کھلا کھلی کھلے بند یقینی یقیناً ضرور پکا پکی ہمیشہ سب تمام ہر فوراً فوری آج آسانی محفوظ اہل منظور'),
  'ur-Latn': set(
    'muft free khula khuli khule band yaqeeni yaqeenan zaroor pakka pakki hamesha sab tamam har foran fori aaj asani aasani mehfooz ahal ehal manzoor guarantee',
  ),
}
