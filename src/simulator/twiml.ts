/** One `<Message>` of a webhook's TwiML answer. */
export interface TwimlMessage {
  body: string
  mediaUrls: string[]
  to?: string
  statusCallback?: string
}

/**
 * Reads what a bot answers its webhook with: TwiML's `<Message>`s, or plain text, which Twilio sends as it stands.
 * Anything else is nothing to send. Throws on XML that isn't TwiML (Twilio's 12100).
 */
export function twimlMessages(contentType: string, answer: string): TwimlMessage[] {
  if (answer.trim() === '') return []
  if (/^text\/plain\b/.test(contentType)) return [{ body: answer, mediaUrls: [] }]
  if (!/^(text|application)\/(xml|html)\b/.test(contentType)) return []
  if (!/<Response[\s/>]/.test(answer)) throw new Error('The answer is no TwiML: it has no <Response>.')
  return [...answer.matchAll(/<(Message|Sms)(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/\1>)/g)].map((match) => {
    const attributes = match[2] ?? ''
    const inside = match[3] ?? ''
    const bodies = [...inside.matchAll(/<Body(?:\s[^>]*)?>([\s\S]*?)<\/Body>/g)].map((body) => body[1] ?? '')
    const media = [...inside.matchAll(/<Media(?:\s[^>]*)?>([\s\S]*?)<\/Media>/g)].map((one) => decode(one[1] ?? ''))
    const bare = inside.replace(/<(Body|Media)(?:\s[^>]*)?>[\s\S]*?<\/\1>/g, '')
    const to = attribute(attributes, 'to')
    const statusCallback = attribute(attributes, 'statusCallback') ?? attribute(attributes, 'action')
    return {
      body: decode(bodies.length > 0 ? bodies.join('') : bare.replace(/<[^>]+>/g, '')).trim(),
      mediaUrls: media.map((url) => url.trim()),
      ...(to ? { to } : {}),
      ...(statusCallback ? { statusCallback } : {}),
    }
  })
}

function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return match ? decode(match[1] ?? match[2] ?? '') : undefined
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decode(xml: string): string {
  return xml
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_all, inside: string) => inside.replaceAll('&', '&amp;'))
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
      if (decimal) return String.fromCodePoint(Number(decimal))
      return NAMED[name ?? ''] ?? all
    })
}
