import { BubbleId } from '../model/bubble.js'
import { Language } from '../model/language.js'
import type { Line } from '../model/line.js'
import type { Ticket } from '../model/ticket.js'
import { type Fate, fateOf } from '../outbox/fate.js'
import type { Outbox } from '../outbox/outbox.js'
import { windowLeftMs } from '../outbox/window.js'
import type { TicketBook } from './ticket-book.js'

/** A line of the chat as it stood on the phone. */
export type Said =
  | { kind: 'citizen'; at: string; text: string; media?: { kind: string; mimeType: string; sid: string } }
  /** `by`: an officer's name; without one it was the bot. `gone`: its words have expired. */
  | { kind: 'mushir'; at: string; text: string; language: Language; fate: Fate; by?: string }
  /** `how`: what was asked for by a form that came in. */
  | { kind: 'event'; at: string; what: string; by?: string; how?: string }

/** What is known of the citizen beside their chat: nothing here names them. */
export interface Profile {
  language: Language
  optedOut: boolean
  /** Since when they write to us. */
  since: string
  /** Province, district, trade, age, amount…: as they told it. */
  told: Record<string, string>
}

export interface Story {
  ticket: Ticket
  chat: Said[]
  profile: Profile | undefined
  /** The citizen's other requests, newest first. */
  others: Ticket[]
  /** Milliseconds in which plain words still go; 0 once only an approved template does. */
  windowLeftMs: number
  /** They are forgotten, or the conversation has expired: nothing can be sent any more. */
  unreachable: boolean
  /** Changes with anything a page would show: for polling. */
  version: string
}

export async function storyOf(
  ticket: Ticket,
  { book, outbox, now }: { book: TicketBook; outbox: Pick<Outbox, 'sent'>; now: Date },
): Promise<Story> {
  const contact = await book.contact(ticket.person)
  const [lines, tickets, conversation] = await Promise.all([
    book.lines(ticket.person),
    book.ticketsOf(ticket.person),
    book.conversation(ticket.person),
  ])
  const chat = withForms(await Promise.all(lines.map((line) => saidOf(line, outbox))), ticket)
  const left = contact ? windowLeftMs(contact.lastInboundAt, now.getTime()) : 0
  return {
    ticket,
    chat,
    profile: conversation === undefined ? undefined : profileOf(conversation, contact?.optedOut ?? false),
    others: tickets.filter(({ reference }) => reference !== ticket.reference),
    windowLeftMs: left,
    unreachable: contact === undefined,
    version: versionOf(ticket, chat, left > 0),
  }
}

/** Where in the chat each form came in, right after the line that sent it. */
function withForms(chat: readonly Said[], { forms = [] }: Ticket): Said[] {
  return forms.reduce<Said[]>(
    (told, { at, kind }) => {
      const later = told.findIndex((said) => said.at > at)
      const place = later < 0 ? told.length : later
      return told.toSpliced(place, 0, { kind: 'event', at, what: 'form', how: kind })
    },
    [...chat],
  )
}

async function saidOf(line: Line, outbox: Pick<Outbox, 'sent'>): Promise<Said> {
  if (line.kind === 'event') return line
  if (line.kind === 'in') {
    const { at, text, sid, media } = line
    const shown = media && { kind: media.kind, mimeType: media.mimeType, sid }
    return { kind: 'citizen', at, text, ...(shown ? { media: shown } : {}) }
  }
  const id = BubbleId.safeParse(line.bubble)
  const sent = id.success ? await outbox.sent(id.data) : undefined
  const by = line.by === undefined ? {} : { by: line.by }
  if (!sent) return { kind: 'mushir', at: line.at, text: '', language: 'en', fate: { kind: 'waiting' }, ...by }
  const { language, media } = sent.bubble
  const text = media ? `📎 ${media.caption}` : sent.bubble.text
  return { kind: 'mushir', at: line.at, text, language, fate: fateOf(sent), ...by }
}

/** Read leniently: a conversation of another version still shows what it can. */
function profileOf(json: string, optedOut: boolean): Profile | undefined {
  const stored = JSON.parse(json) as { language?: unknown; firstAt?: unknown; told?: Record<string, unknown> }
  const told = Object.entries(stored.told ?? {}).flatMap(([field, value]): [string, string][] =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [[field, `${value}`]] : [],
  )
  return {
    language: Language.catch('ur').parse(stored.language),
    optedOut,
    since: typeof stored.firstAt === 'string' ? stored.firstAt : '',
    told: Object.fromEntries(told),
  }
}

function versionOf(ticket: Ticket, chat: readonly Said[], windowOpen: boolean): string {
  const ticks = chat.map((said) => (said.kind === 'mushir' ? said.fate.kind[0] : '')).join('')
  return `${ticket.changedAt}.${ticket.acts.length}.${chat.length}.${windowOpen ? 'o' : 'c'}.${ticks}`
}
