import type { Bubble } from '../model/bubble.js'
import type { Contact } from '../model/person.js'
import { windowIsOpen } from './window.js'

/** How a bubble may go at this moment: in its own words, as its approved template, or not at all. */
export type Form = { kind: 'words' } | { kind: 'template' } | { kind: 'drop'; why: string }

export function formOf(bubble: Bubble, contact: Contact, now: number): Form {
  if (contact.optedOut && bubble.purpose === 'ours') return { kind: 'drop', why: 'opted out' }
  return windowIsOpen(contact.lastInboundAt, now) ? { kind: 'words' } : outsideWindow(bubble, contact)
}

/** Only an approved template opens a conversation, and only with someone who didn't ask us to stop. */
export function outsideWindow(bubble: Bubble, contact: Contact): Form {
  if (bubble.template === undefined) return { kind: 'drop', why: 'window closed' }
  return contact.optedOut ? { kind: 'drop', why: 'window closed and opted out' } : { kind: 'template' }
}

/** The same words without buttons or rows: choices are numbered lines of the text. */
export function asPlainText(bubble: Bubble): Bubble {
  const { interactive, ...plain } = bubble
  return interactive === undefined ? bubble : plain
}
