import { type EntryId, PARTS, type PartId } from '../model/entry.js'
import { Language } from '../model/language.js'
import { Rating } from '../model/ticket.js'

/** What a tap means, whenever it comes. Written into the button itself, so that an old one still means what it said. */
export type Act =
  | { kind: 'entry'; entry: EntryId; part: PartId }
  | { kind: 'source'; entry: EntryId }
  | { kind: 'more'; entry: EntryId }
  | { kind: 'option'; journey: string; step: string; option: string }
  /** Show a step, answered before or not. */
  | { kind: 'question'; journey: string; step: string }
  /** Go on with a journey that was left. */
  | { kind: 'resume'; journey: string }
  /** Show one thing remembered of the person, or forget it; all of it where no name is given. */
  | { kind: 'item' | 'forgetItem'; name: string }
  | { kind: 'language'; language: Language }
  /** Opens the checklist of an entry, or begins it; `another` begins one more. */
  | { kind: 'checklist'; entry: EntryId; another?: true }
  | { kind: 'list' | 'unlist' | 'unlistYes'; list: string }
  | { kind: 'tick' | 'untick' | 'step'; list: string; step: string }
  | { kind: 'print'; list: string; as?: 'picture' | 'pdf' }
  | { kind: 'remind'; when: 'ask' | 'tomorrow' | 'week' | 'never' }
  | { kind: 'yes' | 'no'; what: Confirmed }
  | { kind: 'rate'; how: Rating }
  | { kind: (typeof PLAIN)[number] }

const CONFIRMED = ['forget', 'officer', 'cancelTicket'] as const
/** What a yes or a no may be about. */
type Confirmed = (typeof CONFIRMED)[number]

function isConfirmed(what: string): what is Confirmed {
  return CONFIRMED.some((known) => known === what)
}

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
  'profile',
  'none',
  'lists',
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
    case 'question':
      return `question/${act.journey}/${act.step}`
    case 'resume':
      return `resume/${act.journey}`
    case 'item':
    case 'forgetItem':
      return `${act.kind}/${act.name}`
    case 'language':
      return `language/${act.language}`
    case 'checklist':
      return act.another ? `checklist/${act.entry}/another` : `checklist/${act.entry}`
    case 'list':
    case 'unlist':
    case 'unlistYes':
      return `${act.kind}/${act.list}`
    case 'tick':
    case 'untick':
    case 'step':
      return `${act.kind}/${act.list}/${act.step}`
    case 'print':
      return act.as ? `print/${act.list}/${act.as}` : `print/${act.list}`
    case 'remind':
      return `remind/${act.when}`
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
    case 'question':
      return first && second ? { kind, journey: first, step: second } : undefined
    case 'resume':
      return first ? { kind, journey: first } : undefined
    case 'item':
    case 'forgetItem':
      return first ? { kind, name: first } : undefined
    case 'language': {
      const language = Language.safeParse(first)
      return language.success ? { kind, language: language.data } : undefined
    }
    case 'checklist':
      return first ? { kind, entry: first, ...(second === 'another' ? { another: true } : {}) } : undefined
    case 'list':
    case 'unlist':
    case 'unlistYes':
      return first ? { kind, list: first } : undefined
    case 'tick':
    case 'untick':
    case 'step':
      return first && second ? { kind, list: first, step: second } : undefined
    case 'print':
      return first
        ? { kind, list: first, ...(second === 'picture' || second === 'pdf' ? { as: second } : {}) }
        : undefined
    case 'remind':
      return first === 'ask' || first === 'tomorrow' || first === 'week' || first === 'never'
        ? { kind, when: first }
        : undefined
    case 'yes':
    case 'no':
      return isConfirmed(first) ? { kind, what: first } : undefined
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
