import type { Sensitive } from '../model/utterance.js'
import { westernDigits } from './urdu-letters.js'

const MASK = '•••'

interface Pattern {
  kind: Sensitive
  /** Matched against the text with its digits made Western, letter for letter. */
  expression: RegExp
  /** Refuses what only looks like one. */
  holds?: (match: string) => boolean
}

const digitsOf = (text: string) => text.replace(/\D/g, '')

/** "5,00,000" and "1,500,000" are money however long they are. */
const isGrouped = (text: string) => /^\d{1,3}(,\d{2,3})+(\.\d+)?$/.test(text.trim())

/** A round figure such as 10000000000 is an amount, not an account. */
const isRound = (text: string) => /0{6,}$/.test(digitsOf(text))

/** Order matters: the longest and most particular first, each on what the others left. */
const PATTERNS: readonly Pattern[] = [
  { kind: 'email', expression: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu },
  { kind: 'iban', expression: /(?<![A-Za-z0-9])PK[\s-]?\d{2}(?:[\s-]?[A-Za-z0-9]){18,22}(?![A-Za-z0-9])/gi },
  { kind: 'card', expression: /(?<!\d)\d{4}([\s-])\d{4}\1\d{4}\1\d{3,4}(?!\d)/g },
  { kind: 'cnic', expression: /(?<!\d)\d{5}\s?[-–—._/ ]\s?\d{7}\s?[-–—._/ ]\s?\d(?!\d)/g },
  {
    kind: 'phone',
    expression: /(?<![\d,.])(?:(?:\+|00)\s?92|(?<!\d)92)[\s-]*\(?0?\)?[\s-]*\d(?:[\s.()-]*\d){8,9}(?![\d])/g,
  },
  // A company's number in a city: "042-111-111-456".
  { kind: 'phone', expression: /(?<![\d,.])\(?0\d{2,3}\)?[\s.-]*111[\s.-]*\d{3}[\s.-]*\d{3}(?!\d)/g },
  { kind: 'phone', expression: /(?<![\d,.])\(?0\d{2,3}\)?(?:[\s.-]*\d){7,8}(?!\d)/g },
  { kind: 'phone', expression: /(?<![\d,.])3[0-4]\d[\s-]?\d{7}(?!\d)/g },
  { kind: 'phone', expression: /\+\d(?:[\s-]?\d){8,14}(?!\d)/g },
  { kind: 'ntn', expression: /(?<![\d-])\d{7}\s?-\s?\d(?![\d-])/g },
  { kind: 'cnic', expression: /(?<![\d,])[1-8]\d{12}(?![\d,]\d)(?!\d)/g, holds: (match) => !isRound(match) },
  {
    kind: 'card',
    expression: /(?<![\d,.])\d(?:[\s-]?\d){9,}(?![\d,]\d)(?!\d)/g,
    holds: (match) => !isGrouped(match) && !isRound(match) && digitsOf(match).length >= 10,
  },
]

/** An NTN without its dash is seven digits like any amount: only when the word stands beside it. */
const NAMED_NTN = /((?:ntn|این\s?ٹی\s?این)[^\d\n]{0,20})(\d{7,8}|[A-Za-z]\d{6})(?!\d)/gi

export interface Masked {
  text: string
  found: readonly Sensitive[]
}

/**
 * Covers CNIC, phone, IBAN, card and account numbers, NTN and e-mail addresses with `•••`, in any digits.
 * Amounts of money stay. A number meant for one of our own lists ("1", "05") is too short to be caught.
 */
export function maskSensitive(text: string): Masked {
  if (!/[\d\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\uFF10-\uFF19@]/.test(text)) return { text, found: [] }
  let shown = text
  const found = new Set<Sensitive>()
  for (const { kind, expression, holds } of PATTERNS) {
    const plain = westernKeepingLength(shown)
    let covered = ''
    let from = 0
    for (const match of plain.matchAll(expression)) {
      if (holds && !holds(match[0])) continue
      covered += shown.slice(from, match.index) + MASK
      from = match.index + match[0].length
      found.add(kind)
    }
    if (from > 0) shown = covered + shown.slice(from)
  }
  shown = westernKeepingLength(shown) === shown ? shown : shown
  const named = westernKeepingLength(shown).match(NAMED_NTN)
  if (named) {
    shown = westernKeepingLength(shown).replace(NAMED_NTN, `$1${MASK}`)
    found.add('ntn')
  }
  return { text: shown, found: [...found] }
}

/** Positions must stay those of the shown text, so nothing may grow or shrink. */
function westernKeepingLength(text: string): string {
  const plain = westernDigits(text)
  return plain.length === text.length ? plain : text
}
