import type { Bubble } from '../model/bubble.js'
import type { Address } from '../model/person.js'

/** WhatsApp, as the rest of the house knows it. The live one speaks to Twilio; the scripted one remembers. */
export interface Channel {
  /**
   * Hands one bubble to the provider and returns its id there. Receipts for it will carry the bubble's id.
   * Interactive bubbles go as such, and as numbered text when that fails. With `asTemplate` the bubble's approved
   * template goes instead, as it must outside the 24 hours. Rejects with `SendError`.
   */
  send(to: Address, bubble: Bubble, options?: { asTemplate?: boolean }): Promise<string>
  /**
   * Looks in the provider's list for a message like this one, sent to `to` since `since`, that is none of
   * `known`. For a send whose outcome is unknown. Rejects with `SendError`.
   */
  findSent(to: Address, bubble: Bubble, since: Date, known: readonly string[]): Promise<string | undefined>
  /** Shows "typing" and marks the citizen's message read. Never rejects: it is only a courtesy. */
  showTyping(inboundSid: string): Promise<void>
}
