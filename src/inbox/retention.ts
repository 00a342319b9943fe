const DAY_MS = 24 * 60 * 60 * 1000

/** How long what is kept stays kept. The store's own expiry enforces it. */
export const RETENTION = {
  /** An event's id takes effect once in at least 48 hours. */
  seenMs: 3 * DAY_MS,
  /** Lines of chats, bubbles, insights, events set aside. */
  textMs: 90 * DAY_MS,
  /** Conversation and contact, after the last message. */
  conversationMs: 365 * DAY_MS,
  /** Tickets name no one. */
  ticketMs: 730 * DAY_MS,
} as const
