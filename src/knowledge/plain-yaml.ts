/** Thrown inside, never out: here is something this reader leaves to the real one. */
class Unsure extends Error {}

const NAME = /[A-Za-z_][\w-]*/y
const LINE = /^( *)(?:-( +)(.*)|([A-Za-z_][\w-]*):(?: +(.*))?)$/
const NAMED = /^([A-Za-z_][\w-]*):(?: +(.*))?$/
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/
/** What YAML might take for a number, a truth or nothing, in one of its many spellings. */
const DOUBTFUL = /^(?:[-+.]?[\d.][\d.xo_a-f+-]*|[-+]?\.(?:inf|nan)|true|false|null|~|)$/i
const DAY = /^\d{4}-\d\d(?:-\d\d)?$/

/**
 * Reads the plain YAML that entries are written in (names and values, lists, brackets on one line) some ten times
 * faster than the library, which a start with hundreds of entries needs. Undefined wherever it isn't sure: the
 * library then reads the file, and words the complaint if there is one. A test holds the two against each other.
 */
export function readPlainYaml(text: string): unknown {
  if (/[\t\r\uFEFF]|__proto__|^(?:---|\.\.\.|%)/m.test(text)) return undefined
  try {
    const lines = text.split('\n').flatMap((line): Line[] => {
      if (/^ *(?:#|$)/.test(line)) return []
      const match = LINE.exec(line)
      if (!match) throw new Unsure()
      const [, indent = '', gap = '', item, name, value] = match
      const inside = indent.length + 1 + gap.length
      return [{ indent: indent.length, inside, item: item?.trimEnd(), name, value: (value ?? '').trimEnd() }]
    })
    if (lines[0]?.indent !== 0 || lines[0].name === undefined) return undefined
    const block = new Block(lines)
    const value = block.map(0)
    return block.finished ? value : undefined
  } catch (error) {
    if (error instanceof Unsure) return undefined
    throw error
  }
}

interface Line {
  indent: number
  /** How far in the words after a dash begin. */
  inside: number
  /** What follows the dash of a list's item. */
  item: string | undefined
  name: string | undefined
  value: string
}

/** Lines below lines, by how far they are indented. */
class Block {
  private at = 0
  constructor(private readonly lines: Line[]) {}

  get finished(): boolean {
    return this.at === this.lines.length
  }

  map(indent: number): Record<string, unknown> {
    const map: Record<string, unknown> = {}
    for (
      let line = this.lines[this.at];
      line?.indent === indent && line.name !== undefined;
      line = this.lines[this.at]
    ) {
      if (Object.hasOwn(map, line.name)) throw new Unsure()
      this.at++
      map[line.name] = /^(?:#|$)/.test(line.value) ? this.below(indent) : new Flow(line.value, false).whole()
    }
    if ((this.lines[this.at]?.indent ?? 0) > indent) throw new Unsure()
    return map
  }

  /** What belongs to a name without a value on its own line. */
  private below(indent: number): unknown {
    const next = this.lines[this.at]
    if (next?.item !== undefined && next.indent >= indent) return this.list(next.indent)
    if (next === undefined || next.indent <= indent) return null
    return this.map(next.indent)
  }

  private list(indent: number): unknown[] {
    const list: unknown[] = []
    for (
      let line = this.lines[this.at];
      line?.indent === indent && line.item !== undefined;
      line = this.lines[this.at]
    ) {
      if (line.item.startsWith('- ') || line.item.startsWith('#')) throw new Unsure()
      const [, name, value = ''] = NAMED.exec(line.item) ?? []
      if (name === undefined) {
        this.at++
        list.push(new Flow(line.item, false).whole())
      } else {
        // "- id: top" begins a map that goes on in the lines below it.
        this.lines[this.at] = { ...line, indent: line.inside, item: undefined, name, value }
        list.push(this.map(line.inside))
      }
    }
    if ((this.lines[this.at]?.indent ?? 0) > indent) throw new Unsure()
    return list
  }
}

/** A value that stands on one line. */
class Flow {
  private at = 0
  constructor(
    private readonly text: string,
    private inside: boolean,
  ) {}

  whole(): unknown {
    const value = this.value()
    if (!/^(?: +#.*| *)$/.test(this.text.slice(this.at))) throw new Unsure()
    return value
  }

  private value(): unknown {
    switch (this.text[this.at]) {
      case '{':
        return this.bracketed('}', {} as Record<string, unknown>, (map) => {
          const name = this.matched(NAME)
          if (Object.hasOwn(map, name)) throw new Unsure()
          if (this.matched(/: +/y) === '') throw new Unsure()
          map[name] = this.value()
        })
      case '[':
        return this.bracketed(']', [] as unknown[], (list) => {
          list.push(this.value())
        })
      case '"':
        return this.quoted()
      default:
        return this.plain()
    }
  }

  private bracketed<T>(close: string, held: T, one: (held: T) => void): T {
    const outside = this.inside
    this.inside = true
    this.at++
    this.matched(/ */y)
    while (this.text[this.at] !== close) {
      one(held)
      this.matched(/ */y)
      if (this.text[this.at] === close) break
      this.matched(/, */y)
      if (this.text[this.at] === close) throw new Unsure()
    }
    this.at++
    this.inside = outside
    return held
  }

  private quoted(): string {
    const quoted = this.matched(/"[^"\\]*"/y)
    return quoted.slice(1, -1)
  }

  private plain(): string | number | boolean {
    const typed = this.matched(this.inside ? /[^\s,[\]{}](?:[^,[\]{}]*[^\s,[\]{}])?/y : /\S(?:.*?\S)??(?= +#| *$)/y)
    if (/^[-?:,[\]{}#&*!|>'"%@`]/.test(typed) && !NUMBER.test(typed)) throw new Unsure()
    if (/:(?: |$)| #/.test(typed)) throw new Unsure()
    if (NUMBER.test(typed)) return Number(typed)
    if (typed === 'true' || typed === 'false') return typed === 'true'
    if (DOUBTFUL.test(typed) && !DAY.test(typed)) throw new Unsure()
    return typed
  }

  private matched(pattern: RegExp): string {
    const sticky = pattern
    sticky.lastIndex = this.at
    const [found] = sticky.exec(this.text) ?? []
    if (found === undefined) throw new Unsure()
    this.at += found.length
    return found
  }
}
