import { isFunctionWord } from './function-words.js'
import type { PlaceFinder } from './places.js'
import { businessLexicon, type Word } from './spelling.js'
import type { Vocabulary } from './vocabulary.js'

/**
 * How a question asks, as numbers. Topics are told by their names alone; what is asked of them hangs on the small words
 * ("kab", "how many", "کس سے") and on what they stand beside.
 */
export interface Sign {
  key: number
  weight: number
}

/** The words that no entry has, grammar most of all, in the order of their numbers. */
export type FurtherWords = readonly string[]

const NEXT = 0.7
const APART = 0.4
const EDGE = 0.4
const SKELETON = 0.5

/**
 * A place, the entry's own name, a figure, a word nobody used before, and the edges of the message: each stands for all
 * of its kind.
 */
const KINDS = ['@', 'name', '#', '?', '^', '$'] as const

/** Room for so many words, and as many entries. */
const ROOM = 2 ** 21

const [SINGLE, PAIR_NEXT, PAIR_APART, OWN] = [0, 1, 2, 3]

interface Token {
  number: number
  skeleton?: number
  /** Says how is asked, and nothing of the matter. */
  small: boolean
}

/** Numbers the signs of questions. `vocabulary` has the words of the entries, `further` all others that were asked with. */
export class Asking {
  private readonly further: ReadonlyMap<string, number>

  constructor(
    private readonly vocabulary: Pick<Vocabulary, 'numberOf' | 'size'>,
    further: FurtherWords,
    private readonly places: PlaceFinder,
  ) {
    const first = vocabulary.size
    this.further = new Map([...KINDS, ...further].map((word, at) => [word, first + at]))
  }

  /** The words of a text that `vocabulary` has no number for, as they are numbered here. */
  static furtherOf(words: readonly Word[], vocabulary: Pick<Vocabulary, 'numberOf'>): string[] {
    const names = words.flatMap((word, at) => {
      if (word.script === 'digits' || word.script === 'other') return []
      if (isFunctionWord(word.usual)) return [small(word)]
      const [concept] = businessLexicon.at(words, at).concepts
      return [...(concept === undefined ? [] : [`c:${concept}`]), word.key]
    })
    return names.filter((name) => vocabulary.numberOf(name) === undefined)
  }

  /**
   * The signs of any question: its words, and which of them stand beside each other. `names` are the numbers of the
   * words by which the entry is called.
   */
  signs(words: readonly Word[], names: ReadonlySet<number> = NONE): Sign[] {
    const tokens = this.tokens(words).map((token) => (isName(token, names) ? this.name : token))
    const signs: Sign[] = []
    const add = (kind: number, a: number, b: number, weight: number) => signs.push({ key: keyOf(kind, a, b), weight })
    let [before, last] = [this.kind('^'), this.kind('^')]
    for (const [at, { number, skeleton }] of tokens.entries()) {
      add(SINGLE, 0, number, 1)
      if (skeleton !== undefined) add(SINGLE, 0, skeleton, SKELETON)
      add(PAIR_NEXT, last, number, at === 0 ? EDGE : NEXT)
      if (at > 1) add(PAIR_APART, before, number, APART)
      ;[before, last] = [last, number]
    }
    if (tokens.length > 0) add(PAIR_NEXT, last, this.kind('$'), EDGE)
    return strongest(signs)
  }

  /** The signs of a question to one entry, by its number: which of its words are spoken of in which part. */
  ownSigns(words: readonly Word[], entry: number, names: ReadonlySet<number>): Sign[] {
    const signs: Sign[] = []
    for (const token of this.tokens(words)) {
      const { number, skeleton, small } = token
      if (small || isName(token, names)) continue
      signs.push({ key: keyOf(OWN, entry, number), weight: 1 })
      if (skeleton !== undefined) signs.push({ key: keyOf(OWN, entry, skeleton), weight: SKELETON })
    }
    return strongest(signs)
  }

  /** What stands for an entry itself, whatever is asked. */
  bias(entry: number): Sign {
    return { key: keyOf(OWN, entry, ROOM - 1), weight: 1 }
  }

  private tokens(words: readonly Word[]): Token[] {
    const tokens: Token[] = []
    for (let at = 0; at < words.length; ) {
      const word = words[at] as Word
      const place = this.places.placeAt(words, at)
      if (place !== undefined) {
        tokens.push({ number: this.kind('@'), small: true })
        at += place.length
        continue
      }
      const { concepts, length } = businessLexicon.at(words, at)
      const [concept] = concepts
      at += Math.max(1, length)
      if (concept !== undefined) tokens.push(this.matter(`c:${concept}`, length === 1 ? word.key : undefined))
      else if (word.script === 'digits') tokens.push({ number: this.kind('#'), small: true })
      else if (word.script !== 'other') tokens.push(this.token(word))
    }
    return tokens
  }

  private token(word: Word): Token {
    const number = isFunctionWord(word.usual) ? this.further.get(small(word)) : undefined
    if (number !== undefined) return { number, small: true }
    return this.matter(word.key, word.skeleton === '' ? undefined : `s:${word.skeleton}`)
  }

  private matter(term: string, beside: string | undefined): Token {
    const number = this.vocabulary.numberOf(term)
    const skeleton = beside === undefined ? undefined : this.vocabulary.numberOf(beside)
    return {
      number: number ?? this.further.get(term) ?? this.kind('?'),
      small: number === undefined,
      ...(skeleton !== undefined && { skeleton }),
    }
  }

  private get name(): Token {
    return { number: this.kind('name'), small: true }
  }

  private kind(kind: (typeof KINDS)[number]): number {
    return this.further.get(kind) as number
  }
}

/** A grammar word, which may be spelled as a word of the matter is. */
function small({ usual }: Word): string {
  return `f:${usual}`
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

function strongest(signs: readonly Sign[]): Sign[] {
  const best = new Map<number, number>()
  for (const { key, weight } of signs) if (weight > (best.get(key) ?? 0)) best.set(key, weight)
  return Array.from(best, ([key, weight]) => ({ key, weight }))
}
