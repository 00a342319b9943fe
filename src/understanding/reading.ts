import { alarmsOf } from './alarms.js'
import { controlForms } from './control-words.js'
import { Lexicon, type Word } from './spelling.js'

const lexicon = new Lexicon(controlForms(), { slot: 'control', by: 'sound' })

const QUESTION = new Set(
  'kya kyun kaise kitna kahan kaun kab kis kiska kiski kiske konsa how what where when which why who کیا کیسے کیسی کتنا کتنی کتنے کہان کب کون کس کونسا کیون کدہر'.split(
    ' ',
  ),
)

/** "Kaam nahi kiya": what sounds like "kya" is a verb, but for the first word. */
const DID = 'kiya'

/** English asks by turning the words round: "am i micro or small". */
const TURNED_ROUND =
  /^\s*(am|is|are|can|could|do|does|did|should|will|would|may) (i|it|they|there|we|the|this|that|a|an|my)\b/i

/** A question word stands in it, or a question mark, or its words are turned round. */
export function asksSomething(text: string, words: readonly Word[]): boolean {
  return /[?؟]/.test(text) || TURNED_ROUND.test(text) || words.some((word) => QUESTION.has(word.usual))
}

/** The signs that stand at a place. */
export function conceptsAt(words: readonly Word[], place: number): readonly string[] {
  return lexicon.at(words, place).concepts
}

/** A short message seen as signs of what the writer wants of us, and what is left over once they are taken away. */
export class Reading {
  readonly tags = new Set<string>()
  /** A question word stands in it. */
  readonly questions: boolean
  /** A question word, or words turned round: "can this hurt". */
  readonly asks: boolean
  private readonly covered: (ReadonlySet<string> | undefined)[] = []

  constructor(readonly words: readonly Word[]) {
    this.questions = words.some(({ usual, raw }, at) => QUESTION.has(usual) && !(at > 0 && raw === DID))
    this.asks =
      this.questions ||
      TURNED_ROUND.test(
        words
          .map(({ raw }) => raw)
          .slice(0, 2)
          .join(' '),
      )
    for (let at = 0; at < words.length; ) {
      const { concepts, length } = lexicon.at(words, at)
      const tags = length === 0 ? undefined : new Set(concepts)
      for (let n = 0; n < Math.max(1, length); n++) this.covered.push(tags)
      for (const concept of concepts) this.tags.add(concept)
      at += Math.max(1, length)
    }
  }

  /** What outweighs any topic. */
  get alarms(): ReadonlySet<string> {
    this.alarmSigns ??= alarmsOf(this.words)
    return this.alarmSigns
  }
  private alarmSigns: ReadonlySet<string> | undefined

  has(...tags: readonly string[]): boolean {
    return tags.some((tag) => this.tags.has(tag))
  }

  /** How many words are neither one of these signs nor mere grammar: zero means that the whole message says it. */
  beside(...tags: readonly string[]): number {
    let left = 0
    for (const [at, word] of this.words.entries()) {
      const own = this.covered[at]
      if (own?.has('polite') || tags.some((tag) => own?.has(tag))) continue
      if (word.script === 'digits' || !word.light) left++
    }
    return left
  }

  tagsAt(place: number): ReadonlySet<string> | undefined {
    return this.covered[place]
  }
}
