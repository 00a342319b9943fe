import type { Bubble } from '../model/bubble.js'
import type { Contact } from '../model/person.js'
import { windowIsOpen } from './window.js'

/**
 * How a bubble may go at this moment. A bubble handed to the channel with its `template` goes as that template,
 * and one without goes in its own words: so inside the window the template is taken off.
 */
export type Form = { kind: 'send'; bubble: Bubble } | { kind: 'drop'; why: string }

export function formOf(bubble: Bubble, contact: Contact, now: number): Form {
  if (contact.optedOut && bubble.purpose === 'ours') return { kind: 'drop', why: 'opted out' }
  return windowIsOpen(contact.lastInboundAt, now)
    ? { kind: 'send', bubble: inOwnWords(bubble) }
    : outsideWindow(bubble, contact)
}

/** Only an approved template opens a conversation, and only with someone who didn't ask us to stop. */
export function outsideWindow(bubble: Bubble, contact: Contact): Form {
  if (bubble.template === undefined) return { kind: 'drop', why: 'window closed' }
  if (contact.optedOut) return { kind: 'drop', why: 'window closed and opted out' }
  return { kind: 'send', bubble }
}

function inOwnWords(bubble: Bubble): Bubble {
  const { template, ...own } = bubble
  return template === undefined ? bubble : own
}

/** The same words without buttons or rows: choices are numbered lines of the text. */
export function asPlainText(bubble: Bubble): Bubble {
  const { interactive, ...plain } = bubble
  return interactive === undefined ? bubble : plain
}
