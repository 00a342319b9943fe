/** A piece of a line, marked as WhatsApp marks it. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'link'; href: string }
  | { kind: 'code'; text: string }
  | { kind: 'bold' | 'italic' | 'strike'; inside: Inline[] }

export type Block =
  | { kind: 'line'; inside: Inline[] }
  | { kind: 'item'; mark: string; inside: Inline[] }
  | { kind: 'quote'; inside: Inline[] }
  | { kind: 'mono'; text: string }

const MARK = { '*': 'bold', _: 'italic', '~': 'strike' } as const

/** A link, `code`, or something between two like marks that touch it and stand at the edges of words. */
const PIECE =
  /https?:\/\/[^\s<>\u2066-\u2069]+|`([^`\n]+)`|(?<![\p{L}\p{N}\p{M}])([*_~])(?=\S)([^\n]*?[^\s])\2(?![\p{L}\p{N}\p{M}])/u

/** Reads WhatsApp's marks: *bold* _italic_ ~strike~ `code` ```mono```, lists and quotes. Nothing is lost. */
export function blocksOf(text: string): Block[] {
  return text.split(/```([\s\S]+?)```/).flatMap((part, at): Block[] => {
    if (at % 2 === 1) return [{ kind: 'mono', text: part.replace(/^\n|\n$/g, '') }]
    // The line break between a mono block and what is around it belongs to the block.
    const lines = part.replace(at > 0 ? /^\n/ : /^$/, '').split('\n')
    if (lines.length > 1 && lines.at(-1) === '' && at < text.split('```').length - 1) lines.pop()
    return part === '' ? [] : lines.map(blockOf)
  })
}

function blockOf(line: string): Block {
  const item = /^(?:([-*])|(\d{1,2}[.)]))\s+(\S.*)$/.exec(line)
  if (item) return { kind: 'item', mark: item[1] ? '•' : (item[2] ?? ''), inside: inlinesOf(item[3] ?? '') }
  const quote = /^>\s+(\S.*)$/.exec(line)
  if (quote) return { kind: 'quote', inside: inlinesOf(quote[1] ?? '') }
  return { kind: 'line', inside: inlinesOf(line) }
}

function inlinesOf(text: string): Inline[] {
  const match = PIECE.exec(text)
  if (!match) return text === '' ? [] : [{ kind: 'text', text }]
  const before = text.slice(0, match.index)
  // A full stop or a closing bracket after an address is not part of it.
  const whole = match[0].startsWith('http') ? match[0].replace(/[.,;:!?)\]۔،]+$/u, '') : match[0]
  const rest = text.slice(match.index + whole.length)
  const piece: Inline = whole.startsWith('http')
    ? { kind: 'link', href: whole }
    : match[1] !== undefined
      ? { kind: 'code', text: match[1] }
      : { kind: MARK[match[2] as keyof typeof MARK], inside: inlinesOf(match[3] ?? '') }
  return [...(before ? [{ kind: 'text' as const, text: before }] : []), piece, ...inlinesOf(rest)]
}

/** `ur` when it is written in Arabic letters, else `en` (Roman Urdu too: it is set in the same face). */
export function scriptOf(text: string): 'ur' | 'en' {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return arabic > latin || (arabic > 0 && arabic * 2 > latin) ? 'ur' : 'en'
}

/** The way its first strong letter runs, as WhatsApp sets each paragraph; `otherwise` when it has none. */
export function directionOf(text: string, otherwise: 'ltr' | 'rtl' = 'ltr'): 'ltr' | 'rtl' {
  // What stands between isolates doesn't count (Unicode's rule P2).
  const outside = text.replace(/[\u2066-\u2068][^\u2069\n]*\u2069/g, '')
  const strong = /[\u200e\u200f]|\p{L}/u.exec(outside)?.[0]
  if (strong === undefined) return otherwise
  return strong === '\u200f' || /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}]/u.test(strong) ? 'rtl' : 'ltr'
}
