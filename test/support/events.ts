import { randomBytes } from 'node:crypto'
import type { Sender } from '../../src/inbox/inbox.js'
import { type Bubble, newBubbleId } from '../../src/model/bubble.js'
import { InboxEvent } from '../../src/model/event.js'
import { Address, type PersonId } from '../../src/model/person.js'
import type { Turn } from '../../src/runner/store.js'

let counted = 0

/** A number nobody else in the run has. */
export function anAddress(): Address {
  return Address.parse(`+92${300_000_0000 + ++counted * 7919 + Math.floor(Math.random() * 7000)}`)
}

/** The business-scoped id of somebody whose number WhatsApp doesn't show. */
export function aScopedId(): Address {
  return Address.parse(`PK.${Date.now()}${++counted}${Math.floor(Math.random() * 1e6)}`)
}

export function from(...aliases: [Address, ...Address[]]): Sender {
  return { address: aliases[0], aliases }
}

export function saying(text: string, { sid = aSid(), at = new Date() } = {}): InboxEvent {
  const message = { kind: 'text', sid, receivedAt: at.toISOString(), text }
  return InboxEvent.parse({
    v: 1,
    id: sid,
    trace: `t-${sid.slice(-6)}`,
    at: at.toISOString(),
    event: { kind: 'message', message },
  })
}

export function aSid(): string {
  return `SM${randomBytes(16).toString('hex')}`
}

export function wordsOf(event: InboxEvent): string {
  return event.event.kind === 'message' && event.event.message.kind === 'text'
    ? event.event.message.text
    : event.event.kind
}

export function aBubble(person: PersonId, text: string, more: Partial<Bubble> = {}): Bubble {
  return {
    v: 1,
    id: newBubbleId(person, randomBytes),
    trace: 'trace',
    createdAt: new Date().toISOString(),
    language: 'en',
    text,
    purpose: 'answer',
    ...more,
  }
}

export function aTurn(more: Partial<Turn> = {}): Turn {
  return { conversation: '{"v":1}', bubbles: [], lines: [], tickets: [], waits: [], clearWaits: [], ...more }
}
