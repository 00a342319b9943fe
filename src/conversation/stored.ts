import { z } from 'zod'
import { CONVERSATION_VERSION, Conversation } from './conversation.js'

/** Written by newer code than this: whoever meets it leaves it alone until newer code comes. */
export class NewerThanThisCode extends Error {
  override readonly name = 'NewerThanThisCode'
  constructor(readonly version: number) {
    super(
      `The conversation is of version ${version}, this code knows ${CONVERSATION_VERSION}. It waits for newer code.`,
    )
  }
}

/** One step up for each version that ever was: `migrations[1]` makes a 2 of a 1. */
const migrations: Readonly<Record<number, (older: Record<string, unknown>) => Record<string, unknown>>> = {
  // Version 0, of the first trials, knew no trail and no paused journeys.
  0: (older) => ({ trail: [], paused: [], told: {}, ...older, v: 1 }),
  // Version 1 knew no guided journeys beyond the menu, and an officer by name alone.
  1: (older) => ({ ...older, ...officerWithId(older.ticket), v: 2 }),
}

function officerWithId(ticket: unknown): { ticket?: unknown } {
  const { officer, ...rest } = (ticket ?? {}) as { officer?: unknown }
  return typeof officer === 'string' ? { ticket: { ...rest, officer: { id: officer, name: officer } } } : {}
}

const Versioned = z.looseObject({ v: z.number().int().default(0) })

/**
 * Reads a stored conversation, bringing an older version up to date step by step.
 * Throws `NewerThanThisCode` for a newer one, and an ordinary error for one that is damaged.
 */
export function readConversation(json: string): Conversation {
  const raw = JSON.parse(json) as { v?: unknown } | null
  // Nearly all are of today's version: the one look that every conversation gets is enough for them.
  if (raw?.v === CONVERSATION_VERSION) return Conversation.parse(raw)
  let stored: Record<string, unknown> = Versioned.parse(raw)
  if ((stored.v as number) > CONVERSATION_VERSION) throw new NewerThanThisCode(stored.v as number)
  while ((stored.v as number) < CONVERSATION_VERSION) {
    const migrate = migrations[stored.v as number]
    if (!migrate) throw new Error(`No way leads from a conversation of version ${stored.v} to this code.`)
    stored = migrate(stored)
  }
  return Conversation.parse(stored)
}
