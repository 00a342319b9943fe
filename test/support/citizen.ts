import { advance } from '../../src/conversation/advance.js'
import { type Act, choiceId } from '../../src/conversation/choice-id.js'
import { type Conversation, newConversation } from '../../src/conversation/conversation.js'
import type { Effect, Turn, TurnContext } from '../../src/conversation/turn.js'
import { judge } from '../../src/handoff/judge.js'
import type { Advice } from '../../src/model/advice.js'
import type { ConversationEvent } from '../../src/model/event.js'
import type { Language } from '../../src/model/language.js'
import type { Library } from '../../src/model/library.js'
import { type InboundMessage, MessageSid } from '../../src/model/message.js'
import type { Officer, OfficerAct } from '../../src/model/officer.js'
import { PersonId } from '../../src/model/person.js'
import type { Paragraph } from '../../src/model/reply.js'
import { type Ticket, TicketReference } from '../../src/model/ticket.js'
import type { Utterance } from '../../src/model/utterance.js'
import { after, ofTicket, opened } from '../../src/runner/effects.js'
import { aLibrary, anEntry } from './library.js'

/** What a text would have been understood as; a test says only what matters to it. */
export function understood(text: string, about: Partial<Utterance> = {}): Utterance {
  return { text, intent: 'ask', elliptical: false, candidates: [], slots: {}, sensitive: [], ...about }
}

const REFERENCE = TicketReference.parse('MSR-1F7K3Q2')
export const SANA: Officer = { id: 'sana', name: 'Sana' }
export const BILAL: Officer = { id: 'bilal', name: 'Bilal' }

/**
 * A citizen talking to the pure reducer: no store, no words, no time passing by itself. `heard` holds, for each
 * turn, what each bubble said, as phrase keys and entry parts ("youth-loan/summary").
 */
export class Citizen {
  conversation: Conversation
  readonly heard: string[][] = []
  readonly effects: Effect[] = []
  lastTurn: Turn | undefined
  /** The request to an officer, as the store would keep it. */
  ticket: Ticket | undefined
  private count = 0
  private sent: Date | undefined
  now = new Date('2026-11-22T09:00:00Z')

  constructor(
    readonly library: Library,
    speaking: Language,
  ) {
    this.conversation = newConversation(PersonId.parse('1fabcdefghijklmn'), speaking, this.now)
  }

  says(text: string, about: Partial<Utterance> = {}, advice?: Advice) {
    const utterance = understood(text, about)
    return this.meets(
      { kind: 'message', message: this.message({ kind: 'text', text }) },
      { utterance, ...(advice ? { advice } : {}) },
    )
  }

  asks(text: string, advice: Advice, about: Partial<Utterance> = {}) {
    return this.says(text, { intent: 'ask', ...about }, advice)
  }

  types(number: number) {
    return this.says(`${number}`, { intent: 'unintelligible', number })
  }

  taps(act: Act) {
    return this.tapsId(choiceId(act))
  }

  tapsId(payload: string) {
    return this.meets(
      { kind: 'message', message: this.message({ kind: 'tap', payload, label: 'x' }) },
      { utterance: understood('x') },
    )
  }

  sends(
    message:
      | { kind: 'media'; media: 'voice' | 'image' | 'sticker' | 'document' | 'contact' | 'video'; caption?: string }
      | { kind: 'location' }
      | { kind: 'unsupported' },
  ) {
    const whole =
      message.kind === 'media'
        ? { url: 'https://api.twilio.com/x', mimeType: 'audio/ogg', caption: '', ...message }
        : message.kind === 'location'
          ? { latitude: 34, longitude: 72, ...message }
          : { reason: 'empty', ...message }
    return this.meets({ kind: 'message', message: this.message(whole) })
  }

  meets(event: ConversationEvent, context: Partial<TurnContext> = {}) {
    const { ticket, now } = this
    const turn = advance(this.conversation, event, {
      now,
      library: this.library,
      newReference: REFERENCE,
      ...(ticket ? { ticket } : {}),
      ...context,
    })
    this.lastTurn = turn
    const { person, language } = this.conversation
    for (const effect of turn.effects) {
      const { library } = this
      if (effect.kind === 'openTicket') this.ticket = opened(effect, { person, language, now, library })
      else if (ofTicket(effect) && this.ticket) this.ticket = after(this.ticket, effect, { now, library })
    }
    if (turn.conversation !== 'forget') this.conversation = turn.conversation
    this.effects.push(...turn.effects)
    this.heard.push(turn.replies.map((reply) => reply.paragraphs.map(name).join(' + ')))
    return this
  }

  /** An officer does something to the citizen's request; by default Sana does. */
  officer(act: OfficerAct, officer: Officer = SANA) {
    const verdict = judge(this.ticket, { id: `act:${++this.count}`, officer, act }, this.now)
    if (verdict.ticket) this.ticket = verdict.ticket
    return this.meets({ kind: 'officerActed', reference: REFERENCE, officer, act }, { verdict })
  }

  /** A wait of that name has run out. */
  waits(wait: string) {
    return this.meets({ kind: 'waitOver', wait })
  }

  private message(rest: object): InboundMessage {
    this.count++
    const receivedAt = (this.sent ?? this.now).toISOString()
    this.sent = undefined
    return { sid: MessageSid.parse(`SM${this.count}`), receivedAt, ...rest } as InboundMessage
  }

  /** The next message was on its way since then. */
  sentAt(sent: Date) {
    this.sent = sent
    return this
  }

  hours(count: number) {
    this.now = new Date(this.now.getTime() + count * 3_600_000)
    return this
  }

  /** The bubbles of the last turn, as one line. */
  get lastHeard(): string {
    return (this.heard.at(-1) ?? []).join(' | ')
  }

  get choices(): string[] {
    return (this.lastTurn?.replies.at(-1)?.choices ?? []).map((choice) => choice.id)
  }
}

function name(paragraph: Paragraph): string {
  switch (paragraph.kind) {
    case 'phrase':
      return paragraph.phrase.key
    case 'part':
      return `${paragraph.entry}/${paragraph.part}`
    case 'beside':
      return `beside ${paragraph.entry}/${paragraph.part}`
    case 'instead':
      return `instead ${paragraph.entry}/${paragraph.part}`
    case 'question':
      return `${paragraph.journey}?${paragraph.step}${paragraph.field ? `.${paragraph.field}` : ''}`
    case 'progress':
      return `progress ${paragraph.at}/${paragraph.of}`
    case 'fit':
      return `fit ${paragraph.fit.entry}`
    case 'misfit':
      return `misfit ${paragraph.misfit.entry} by ${paragraph.misfit.rule}`
    case 'waypoint':
      return `waypoint ${paragraph.waypoint.entry}`
    case 'pick':
      return `pick ${paragraph.pick}`
    case 'named':
      return `${paragraph.key} ${paragraph.entries.join(', ')}`
    case 'office':
      return `office ${paragraph.office} for ${paragraph.near}`
    case 'listItems':
      return `list(${paragraph.items.map(({ step, entry, done }) => `${done ? '✅' : '☐'}${step ?? entry}`).join(' ')})`
    case 'listStep':
      return `step(${paragraph.number} ${paragraph.item.step ?? paragraph.item.entry})`
    case 'listTitle':
      return paragraph.whom === undefined ? 'listTitle' : `listTitle(${paragraph.whom})`
    case 'words':
      return `“${paragraph.text}”`
    default:
      return paragraph.kind
  }
}

/** One who was already greeted and told what Mushir is, unless `newcomer`. */
export function aCitizen(options: { speaking?: Language; library?: Library; newcomer?: boolean } = {}): Citizen {
  const library = options.library ?? aLibrary([anEntry('youth-loan'), anEntry('karobar-card')])
  const citizen = new Citizen(library, options.speaking ?? 'ur-Latn')
  if (!options.newcomer) citizen.conversation = { ...citizen.conversation, met: true }
  return citizen
}
