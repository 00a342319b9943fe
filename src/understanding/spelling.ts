import { isFunctionWord } from './function-words.js'
import { businessForms, type Form, NO_BUSINESS } from './lexicon.js'
import { romanKey, romanSkeleton, romanSound, spelledOut, tidyRoman } from './roman.js'
import { ARABIC_LETTER, plainOf, urduSkeleton, urduStem } from './urdu-letters.js'
import { WordMemory } from './word-memory.js'

export interface Word {
  /** As typed, in lower case, digits Western. */
  raw: string
  script: 'latin' | 'arabic' | 'digits' | 'other'
  /** The usual spelling: short forms spelled out, Urdu letters folded. */
  usual: string
  /** Agrees for spellings of one word. */
  key: string
  /** As `key`, but the ending counts. */
  sound: string
  /** The consonants alone, the same for Urdu script and Latin letters; empty for words too short to tell apart. */
  skeleton: string
  /** Mere grammar: says little about a topic. */
  light: boolean
  /** What each lexicon knows of it, by the lexicon's slot: found when first asked. */
  readonly known: (Known | undefined)[]
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’`][\p{L}]+)*/gu

/** The words of a message in any script, each with its keys. Punctuation is left out, digits are Western. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const found of plainOf(text).match(WORD) ?? []) {
    const known = remembered.get(found)
    if (known !== undefined) words.push(known)
    // "5lakh", "500k", "15saal": a figure and its unit glued together.
    else for (const raw of found.match(/\d+|\D+/g) ?? []) words.push(wordOf(raw))
  }
  return words
}

const remembered = new WordMemory<Word>(20_000)
const LONGEST_REMEMBERED = 24

/** Keys are remembered: the same few thousand words make up nearly all messages. */
function wordOf(raw: string): Word {
  const known = remembered.get(raw)
  if (known !== undefined) return known
  const word = analyse(raw)
  return raw.length > LONGEST_REMEMBERED ? word : remembered.keep(raw, word)
}

function analyse(raw: string): Word {
  const keys = keysOf(raw)
  return { raw, ...keys, light: isFunctionWord(keys.usual), known: SLOTS.map(() => undefined) }
}

function keysOf(raw: string): Pick<Word, 'script' | 'usual' | 'key' | 'sound' | 'skeleton'> {
  if (/^\d/.test(raw)) return { script: 'digits', usual: raw, key: raw, sound: raw, skeleton: '' }
  if (ARABIC_LETTER.test(raw)) {
    const key = urduStem(raw)
    const skeleton = urduSkeleton(key)
    return { script: 'arabic', usual: raw, key, sound: raw, skeleton: skeleton.length >= 3 ? skeleton : '' }
  }
  if (!/^\p{Script=Latin}/u.test(raw)) return { script: 'other', usual: raw, key: raw, sound: raw, skeleton: '' }
  const tidy = tidyRoman(raw)
  const skeleton = tidy.length >= 4 ? romanSkeleton(tidy) : ''
  return {
    script: 'latin',
    usual: spelledOut(tidy),
    key: romanKey(tidy),
    sound: romanSound(tidy),
    skeleton: skeleton.length >= 3 ? skeleton : '',
  }
}

/**
 * Which concepts stand where in a line of words. Phrases are found before their single words; a form that begins with
 * `=` holds for that spelling alone.
 */
export class Lexicon {
  private readonly single = new Map<string, Found>()
  /** Forms that hold for one spelling alone. */
  private readonly exact = new Map<string, Found>()
  private readonly whole = new Set<string>()
  private readonly phrases = new Map<string, Phrase[]>()
  private readonly unknown: Known = { to: this, alone: NOTHING }
  private readonly slot: number
  private readonly by: 'key' | 'sound'
  private readonly except: ReadonlySet<string>

  /** `by` says how alike two spellings must be; `except`, which words are never meant. */
  constructor(
    forms: readonly Form[],
    { slot, by, except = new Set() }: { slot: Slot; by: 'key' | 'sound'; except?: ReadonlySet<string> },
  ) {
    this.slot = SLOTS.indexOf(slot)
    this.by = by
    this.except = except
    for (const { words, concept } of forms) {
      const keys = words.flatMap((word) => (word.startsWith('=') ? [word] : wordsOf(word).map((part) => part[by])))
      const [first] = keys
      if (first === undefined) continue
      if (keys.length === 1) {
        if (!first.startsWith('=')) this.whole.add(wordsOf(words.join(' '))[0]?.sound ?? first)
        const [list, form] = first.startsWith('=') ? [this.exact, first.slice(1)] : [this.single, first]
        const { concepts } = list.get(form) ?? NOTHING
        if (!concepts.includes(concept)) list.set(form, { concepts: [...concepts, concept], length: 1 })
      } else {
        const found = { concepts: [concept], length: keys.length }
        this.phrases.set(first, [...(this.phrases.get(first) ?? []), { keys, found }])
      }
    }
    for (const list of this.phrases.values()) list.sort((a, b) => b.keys.length - a.keys.length)
  }

  /** The concepts at a place. Asked of every word of every message, several times: it makes nothing anew. */
  at(words: readonly Word[], place: number): Found {
    const word = words[place]
    if (word === undefined) return NOTHING
    const { alone, phrases } = this.known(word)
    if (phrases === undefined) return alone
    for (const { keys, found } of phrases) if (this.stands(keys, words, place)) return found
    return alone
  }

  /** Whether it has the word, whatever stands beside it. */
  has(word: Word): boolean {
    return this.known(word).alone !== NOTHING
  }

  private known(word: Word): Known {
    const before = word.known[this.slot]
    if (before?.to === this) return before
    const phrases = this.phrases.get(word[this.by])
    const alone = this.alone(word)
    const known = phrases ? { to: this, alone, phrases } : alone === NOTHING ? this.unknown : { to: this, alone }
    word.known[this.slot] = known
    return known
  }

  private alone(word: Word): Found {
    const exact = this.exact.get(word.raw)
    if (exact) return exact
    const found = this.single.get(word[this.by])
    if (found === undefined || this.except.has(word.raw)) return NOTHING
    // کہاں is not کھانا without its ending: grammar is matched whole.
    return word.light && !this.whole.has(word.sound) ? NOTHING : found
  }

  private stands(keys: readonly string[], words: readonly Word[], place: number): boolean {
    for (let n = 0; n < keys.length; n++) if (words[place + n]?.[this.by] !== keys[n]) return false
    return true
  }
}

/** What stands at a place, and how many words it takes up (0: nothing does). */
export interface Found {
  readonly concepts: readonly string[]
  readonly length: number
}

const NOTHING: Found = { concepts: [], length: 0 }

interface Phrase {
  keys: readonly string[]
  found: Found
}

/** What a lexicon knows of a word: alone, and the phrases that begin with it, the longest first. */
interface Known {
  /** Another lexicon of the same slot knows other things: places are named anew with each change of the knowledge. */
  to: Lexicon
  alone: Found
  phrases?: readonly Phrase[]
}

const SLOTS = ['business', 'control', 'alarms', 'privacy', 'places', 'life'] as const
type Slot = (typeof SLOTS)[number]

export const businessLexicon = new Lexicon(businessForms(), { slot: 'business', by: 'key', except: NO_BUSINESS })

/**
 * Two texts that are one to a reader come out alike: case, digits, Urdu letter forms, marks, Roman spelling and
 * punctuation are evened out. For `knowledge -- check`, which looks for the same utterance under two entries.
 */
export function normaliseForComparison(text: string): string {
  return wordsOf(text)
    .map((word) => word.key)
    .join(' ')
}
