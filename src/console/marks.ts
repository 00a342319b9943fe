/** A piece of a line as WhatsApp sets it: *bold*, _italic_, ~struck~, or an address of the web. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'link'; href: string }
  | { kind: 'bold' | 'italic' | 'struck'; inside: Piece[] }

const MARKS = { '*': 'bold', _: 'italic', '~': 'struck' } as const

/** An address; or something between two like marks that touch it and stand at the edges of words. */
const PIECE = /https?:\/\/[^\s<>\u2066-\u2069]+|(?<![\p{L}\p{N}\p{M}])([*_~])(?=\S)([^\n]*?\S)\1(?![\p{L}\p{N}\p{M}])/u

/** Reads WhatsApp's marks in a text. Nothing is lost. */
export function piecesOf(text: string): Piece[] {
  const match = PIECE.exec(text)
  if (!match) return text === '' ? [] : [{ kind: 'text', text }]
  const before = text.slice(0, match.index)
  // A full stop or a closing bracket after an address is not part of it.
  const whole = match[1] === undefined ? match[0].replace(/[.,;:!?)\]۔،]+$/u, '') : match[0]
  const piece: Piece =
    match[1] === undefined
      ? { kind: 'link', href: whole }
      : { kind: MARKS[match[1] as keyof typeof MARKS], inside: piecesOf(match[2] ?? '') }
  const rest = piecesOf(text.slice(match.index + whole.length))
  return [...(before === '' ? [] : [{ kind: 'text' as const, text: before }]), piece, ...rest]
}

/** `ur` when most of it is in Arabic letters, else `en`: Roman Urdu is set in the same face. */
export function scriptOf(text: string): 'ur' | 'en' {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return arabic > latin || (arabic > 0 && arabic * 2 > latin) ? 'ur' : 'en'
}
