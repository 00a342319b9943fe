import { FAILURES } from './errors.js'
import type { Rendered } from './render.js'

export type Status =
  | 'accepted'
  | 'scheduled'
  | 'queued'
  | 'sending'
  | 'sent'
  | 'delivered'
  | 'read'
  | 'failed'
  | 'undelivered'
  | 'canceled'
  | 'receiving'
  | 'received'

/** A file that travels with a message, one way or the other. */
export interface Medium {
  sid: string
  mimeType: string
  /** What a person sent. Absent for a bot's file: `url` says where it lies. */
  bytes?: Uint8Array
  url?: string
  created: Date
}

/** One message as Twilio keeps it. */
export interface Message {
  sid: string
  direction: 'inbound' | 'outbound-api' | 'outbound-reply'
  /** As on the wire: `whatsapp:+923001234567`. */
  from: string
  to: string
  body: string
  status: Status
  errorCode: number | null
  created: Date
  updated: Date
  sent: Date | null
  media: Medium[]
  messagingServiceSid: string | null
  statusCallback?: string
  validForMs?: number
  content?: Rendered
  location?: { latitude: number; longitude: number; label: string }
}

/** Twilio's 20 keys, in Twilio's formats: numbers as strings, dates as RFC 2822. */
export function messageJson(message: Message, accountSid: string) {
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}`
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    body: message.body,
    date_created: rfc2822(message.created),
    date_sent: message.sent && rfc2822(message.sent),
    date_updated: rfc2822(message.updated),
    direction: message.direction,
    error_code: message.errorCode,
    error_message: message.errorCode === null ? null : (FAILURES[message.errorCode]?.message ?? null),
    from: message.from,
    messaging_service_sid: message.messagingServiceSid,
    num_media: `${message.media.length}`,
    num_segments: '1',
    price: null,
    price_unit: null,
    sid: message.sid,
    status: message.status,
    subresource_uris: { media: `${uri}/Media.json` },
    to: message.to,
    uri: `${uri}.json`,
  }
}

/** "Thu, 24 Aug 2023 05:01:45 +0000" */
export function rfc2822(date: Date): string {
  return date.toUTCString().replace('GMT', '+0000')
}
