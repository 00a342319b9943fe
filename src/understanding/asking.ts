import { Features, strongest } from './features.js'
import type { PlaceFinder } from './places.js'
import { businessLexicon, type Word } from './spelling.js'
import { conceptKey, skeletonKey, termKey, WORD } from './text-key.js'
import type { Vocabulary } from './vocabulary.js'
import { WordMemory } from './word-memory.js'

/** The words that no entry has, grammar most of all, by their keys and in the order of their numbers. */
export type FurtherWords = readonly number[]

const NEXT = 0.7
const APART = 0.4
const EDGE = 0.4
const SKELETON = 0.5

/**
 * A place, the entry's own name, a figure, a word nobody used before, and the edges of the message: each stands for all
 * of its kind.
 */
const KINDS = ['@', 'name', '#', '?', '^', '$'] as const
type Kind = (typeof KINDS)[number]

/** Room for so many words, and as many entries. */
const ROOM = 2 ** 21

const [SINGLE, PAIR_NEXT, PAIR_APART, OWN] = [0, 1, 2, 3]

interface Token {
  number: number
  skeleton?: number
  /** Says how is asked, and nothing of the matter. */
  small: boolean
}

/**
 * Numbers the signs of questions: how is asked. Topics are told by their names alone; what is asked of them hangs on the
 * small words ("kab", "how many", "کس سے") and on what they stand beside. `vocabulary` has the words of the entries,
 * `further` all others that were asked with.
 */
export class Asking {
  /** By key. */
  private readonly further: ReadonlyMap<number, number>
  private readonly kinds: Readonly<Record<Kind, number>>
  /** Of single words, as they are written: most were met before. */
  private readonly known = new WordMemory<Token>()

  constructor(
    private readonly vocabulary: Pick<Vocabulary, 'numberOf' | 'size'>,
    further: FurtherWords,
    private readonly places: PlaceFinder,
  ) {
    const first = vocabulary.size
    this.kinds = Object.fromEntries(KINDS.map((kind, at) => [kind, first + at])) as Record<Kind, number>
    this.further = new Map(further.map((key, at) => [key, first + KINDS.length + at]))
  }

  /** The words of a text that `vocabulary` has no number for, as they are numbered here. */
  static furtherOf(words: readonly Word[], vocabulary: Pick<Vocabulary, 'numberOf'>): number[] {
    const keys = words.flatMap((word, at) => {
      if (word.script === 'digits' || word.script === 'other') return []
      if (word.light) return [small(word)]
      const [concept] = businessLexicon.at(words, at).concepts
      return [...(concept === undefined ? [] : [conceptKey(concept)]), termKey(WORD, word.key)]
    })
    return keys.filter((key) => vocabulary.numberOf(key) === undefined)
  }

  /**
   * The signs of any question: its words, and which of them stand beside each other. `names` are the numbers of the
   * words by which the entry is called.
   */
  signs(words: readonly Word[], names: ReadonlySet<number> = NONE): Features {
    const tokens = this.tokens(words)
    const signs = new Features()
    let before = this.kinds['^']
    let last = this.kinds['^']
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token
      const named = isName(token, names)
      const number = named ? this.kinds.name : token.number
      signs.add(keyOf(SINGLE, 0, number), 1)
      if (token.skeleton !== undefined && !named) signs.add(keyOf(SINGLE, 0, token.skeleton), SKELETON)
      signs.add(keyOf(PAIR_NEXT, last, number), at === 0 ? EDGE : NEXT)
      if (at > 1) signs.add(keyOf(PAIR_APART, before, number), APART)
      before = last
      last = number
    }
    if (tokens.length > 0) signs.add(keyOf(PAIR_NEXT, last, this.kinds.$), EDGE)
    return strongest(signs)
  }

  /** The signs of a question to one entry, by its number: which of its words are spoken of in which part. */
  ownSigns(words: readonly Word[], entry: number, names: ReadonlySet<number>): Features {
    const signs = new Features()
    for (const token of this.tokens(words)) {
      const { number, skeleton, small } = token
      if (small || isName(token, names)) continue
      signs.add(keyOf(OWN, entry, number), 1)
      if (skeleton !== undefined) signs.add(keyOf(OWN, entry, skeleton), SKELETON)
    }
    return strongest(signs)
  }

  /** The sign that stands for an entry itself, whatever is asked. */
  bias(entry: number): number {
    return keyOf(OWN, entry, ROOM - 1)
  }

  private tokens(words: readonly Word[]): Token[] {
    const tokens: Token[] = []
    for (let at = 0; at < words.length; ) {
      const word = words[at] as Word
      const place = this.places.placeAt(words, at)
      if (place !== undefined) {
        tokens.push({ number: this.kinds['@'], small: true })
        at += place.length
        continue
      }
      const { concepts, length } = businessLexicon.at(words, at)
      const [concept] = concepts
      at += Math.max(1, length)
      if (length > 1) tokens.push(this.matter(conceptKey(concept as string), undefined))
      else if (word.script !== 'other' || concept !== undefined) tokens.push(this.knownToken(word, concept))
    }
    return tokens
  }

  private knownToken(word: Word, concept: string | undefined): Token {
    return this.known.get(word.raw) ?? this.known.keep(word.raw, this.token(word, concept))
  }

  private token(word: Word, concept: string | undefined): Token {
    if (concept !== undefined) return this.matter(conceptKey(concept), termKey(WORD, word.key))
    if (word.script === 'digits') return { number: this.kinds['#'], small: true }
    const number = word.light ? this.further.get(small(word)) : undefined
    if (number !== undefined) return { number, small: true }
    return this.matter(termKey(WORD, word.key), word.skeleton === '' ? undefined : skeletonKey(word.skeleton))
  }

  private matter(key: number, beside: number | undefined): Token {
    const number = this.vocabulary.numberOf(key)
    const skeleton = beside === undefined ? undefined : this.vocabulary.numberOf(beside)
    return {
      number: number ?? this.further.get(key) ?? this.kinds['?'],
      small: number === undefined,
      ...(skeleton !== undefined && { skeleton }),
    }
  }
}

/** A grammar word, which may be spelled as a word of the matter is. */
function small({ usual }: Word): number {
  return termKey(WORD, 'f:', usual)
}

const NONE: ReadonlySet<number> = new Set()

function isName({ number, skeleton }: Token, names: ReadonlySet<number>): boolean {
  return names.has(number) || (skeleton !== undefined && names.has(skeleton))
}

/** Whether a sign is that of two words, which most texts have to themselves. */
export function isOfTwo(key: number): boolean {
  const kind = Math.floor(key / ROOM ** 2)
  return kind === PAIR_NEXT || kind === PAIR_APART
}

function keyOf(kind: number, a: number, b: number): number {
  return (kind * ROOM + a) * ROOM + b
}
