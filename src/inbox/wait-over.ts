import type { InboxEvent } from '../model/event.js'

/** A wait's name stands in an event's id, which has an end. */
export const LONGEST_WAIT_NAME = 60

/** What a wait that ran out puts in the inbox. `dueAt` in milliseconds since 1970. */
export function waitOverEvent(name: string, dueAt: number, now: Date): InboxEvent {
  const id = `wait:${name}:${dueAt}`
  return { v: 1, id, trace: id, at: now.toISOString(), event: { kind: 'waitOver', wait: name } }
}
