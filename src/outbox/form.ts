import type { Bubble } from '../model/bubble.js'
import type { Contact } from '../model/person.js'
import { windowIsOpen } from './window.js'

/**
 * How a bubble may go at this moment: in its own words, as its approved template, not before the citizen writes again,
 * or not at all.
 */
export type Form = { kind: 'words' } | { kind: 'template' } | { kind: 'keep' } | { kind: 'drop'; why: string }

export function formOf(bubble: Bubble, contact: Contact, now: number): Form {
  if (overtaken(bubble, contact.heldSince)) return { kind: 'drop', why: 'an officer has taken over' }
  if (contact.optedOut && bubble.purpose === 'ours') return { kind: 'drop', why: 'opted out' }
  return windowIsOpen(contact.lastInboundAt, now) ? { kind: 'words' } : outsideWindow(bubble, contact)
}

/** Only an approved template opens a conversation, and only with someone who didn't ask us to stop. */
export function outsideWindow(bubble: Bubble, contact: Contact): Form {
  if (bubble.template === undefined && bubble.purpose === 'officer') return { kind: 'keep' }
  if (bubble.template === undefined) return { kind: 'drop', why: 'window closed' }
  return contact.optedOut ? { kind: 'drop', why: 'window closed and opted out' } : { kind: 'template' }
}

/**
 * The bot never talks over an officer: what it decided before the officer came, or begins by itself while one holds the
 * talk, is not said. What it answers meanwhile (a stop is noted) and what the officer says goes.
 */
export function overtaken({ purpose, createdAt }: Bubble, heldSince: number | undefined): boolean {
  if (heldSince === undefined || purpose === 'officer') return false
  return purpose === 'ours' || Date.parse(createdAt) < heldSince
}

/** The same words without buttons, rows or a file: choices are numbered lines of the text. */
export function asPlainText(bubble: Bubble): Bubble {
  const { interactive, media, ...plain } = bubble
  return interactive === undefined && media === undefined ? bubble : plain
}
