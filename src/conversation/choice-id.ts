import { type EntryId, PARTS, type PartId } from '../model/entry.js'
import { Language } from '../model/language.js'
import { Rating } from '../model/ticket.js'

/** What a tap means, whenever it comes. Written into the button itself, so that an old one still means what it said. */
export type Act =
  | { kind: 'entry'; entry: EntryId; part: PartId }
  | { kind: 'source'; entry: EntryId }
  | { kind: 'more'; entry: EntryId }
  | { kind: 'option'; journey: string; step: string; option: string }
  | { kind: 'language'; language: Language }
  | { kind: 'yes' | 'no'; what: 'forget' | 'officer' }
  | { kind: 'rate'; how: Rating }
  | { kind: (typeof PLAIN)[number] }

const PLAIN = [
  'menu',
  'human',
  'help',
  'back',
  'meanwhile',
  'cancelTicket',
  'ticketStatus',
  'reopen',
  'unhelpful',
  'languages',
  'privacy',
  'none',
] as const

/** At most 200 characters for WhatsApp; ours stay far below. */
export function choiceId(act: Act): string {
  switch (act.kind) {
    case 'entry':
      return `entry/${act.entry}/${act.part}`
    case 'source':
      return `source/${act.entry}`
    case 'more':
      return `more/${act.entry}`
    case 'option':
      return `journey/${act.journey}/${act.step}/${act.option}`
    case 'language':
      return `language/${act.language}`
    case 'yes':
    case 'no':
      return `${act.kind}/${act.what}`
    case 'rate':
      return `rate/${act.how}`
    default:
      return `do/${act.kind}`
  }
}

/** Undefined for an id no version of ours ever wrote. */
export function readChoiceId(id: string): Act | undefined {
  const [kind, first = '', second = '', third = ''] = id.split('/')
  const part = PARTS.find((known) => known === second)
  switch (kind) {
    case 'entry':
      return first && part ? { kind, entry: first, part } : undefined
    case 'source':
    case 'more':
      return first ? { kind, entry: first } : undefined
    case 'journey':
      return first && second && third ? { kind: 'option', journey: first, step: second, option: third } : undefined
    case 'language': {
      const language = Language.safeParse(first)
      return language.success ? { kind, language: language.data } : undefined
    }
    case 'yes':
    case 'no':
      return first === 'forget' || first === 'officer' ? { kind, what: first } : undefined
    case 'rate': {
      const how = Rating.safeParse(first)
      return how.success ? { kind, how: how.data } : undefined
    }
    case 'do': {
      const plain = PLAIN.find((known) => known === first)
      return plain ? { kind: plain } : undefined
    }
    default:
      return undefined
  }
}
