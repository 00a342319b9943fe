import type { Bubble } from '../model/bubble.js'

/**
 * Whether a message in Twilio's list, of this `body`, may be this bubble. It may have gone as its text, or as a Content
 * of which Twilio shows the rendered body or nothing. What a template became isn't known here, so any body may be it.
 */
export function mayBe(bubble: Bubble, body: string): boolean {
  if (bubble.template) return true
  const seen = plain(body)
  if (seen === '') return (bubble.interactive ?? bubble.media) !== undefined
  if (bubble.media && seen === plain(bubble.media.caption)) return true
  return seen === plain(bubble.text) || (bubble.interactive !== undefined && seen === plain(bubble.interactive.body))
}

/** Twilio trims, and letters may come back composed. */
function plain(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
}
