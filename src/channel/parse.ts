import { z } from 'zod'
import type { Sender } from '../inbox/inbox.js'
import { type InboundMessage, type MediaKind, MessageSid } from '../model/message.js'
import { Address, masked } from '../model/person.js'
import type { Form } from './form.js'

export type Parsed =
  | { kind: 'message'; sender: Sender; message: InboundMessage }
  /** Not a citizen's message we can take; `detail` may be logged. */
  | { kind: 'refused'; reason: string; detail?: string }

/** A parameter given twice counts once: the first. */
const text = z.union([z.string(), z.array(z.string()).transform((all) => all[0] ?? '')]).catch('')
const WHATSAPP = 'whatsapp:'
const address = text
  .pipe(z.string().startsWith(WHATSAPP))
  .transform((from) => from.slice(WHATSAPP.length))
  .pipe(Address)
const coordinate = (most: number) =>
  text.pipe(z.string().trim().min(1)).pipe(z.transform(Number)).pipe(z.number().min(-most).max(most))
/** Becomes part of a key: Twilio's own are two letters and 32 hexadecimal digits. */
const sid = text.pipe(z.string().regex(/^[A-Za-z0-9]{1,64}$/)).pipe(MessageSid)

/**
 * The parameters we read, of those Twilio sends; others are ignored, for new ones come without notice. Only the sid
 * and the sender must be right. What else is malformed counts as absent.
 */
const Inbound = z.object({
  MessageSid: sid,
  From: text,
  ExternalUserId: address.optional().catch(undefined),
  Body: text.default(''),
  ButtonPayload: text.default(''),
  ButtonText: text.default(''),
  ListId: text.default(''),
  ListTitle: text.default(''),
  MediaUrl0: text
    .pipe(z.url({ protocol: /^https?$/ }))
    .optional()
    .catch(undefined),
  MediaContentType0: text.default(''),
  Latitude: coordinate(90).optional().catch(undefined),
  Longitude: coordinate(180).optional().catch(undefined),
  MessageType: text
    .pipe(z.string().regex(/^[a-z_]{1,30}$/i))
    .optional()
    .catch(undefined),
  OriginalRepliedMessageSid: sid.optional().catch(undefined),
  OptOutType: text
    .pipe(z.string().toUpperCase())
    .pipe(z.enum(['STOP', 'START', 'HELP']))
    .optional()
    .catch(undefined),
})
type Inbound = z.infer<typeof Inbound>

/**
 * Twilio's form of an inbound WhatsApp message, as one of ours. Never throws. The text is kept whole and as it came.
 * `receivedAt` is the time of acceptance: Twilio sends none.
 */
export function parseInbound(form: Form, receivedAt: Date): Parsed {
  // Both kinds of webhook carry SmsStatus; only receipts carry MessageStatus.
  if (form.MessageStatus !== undefined) return { kind: 'refused', reason: 'a receipt on the inbound route' }
  const parsed = Inbound.safeParse(form)
  if (!parsed.success) return { kind: 'refused', reason: 'no MessageSid' }
  const from = address.safeParse(parsed.data.From)
  if (!from.success) return { kind: 'refused', reason: 'unknown sender', detail: shapeOf(parsed.data.From) }
  const aliases = new Set([from.data, parsed.data.ExternalUserId ?? from.data])
  return {
    kind: 'message',
    sender: { address: from.data, aliases: [...aliases] },
    message: messageOf(parsed.data, receivedAt),
  }
}

/** "whatsapp:+92•••67", "messenger:123•••89": enough to see what came, not who. */
function shapeOf(from: string): string {
  const [, channel = '', rest = ''] = /^([a-z]{1,20}:)?([\s\S]*)$/i.exec(from) ?? []
  return `${channel}${masked(rest).replaceAll(/[^\w+.•@-]/g, '?')}`
}

function messageOf(form: Inbound, receivedAt: Date): InboundMessage {
  const envelope = {
    sid: form.MessageSid,
    receivedAt: receivedAt.toISOString(),
    ...(form.OriginalRepliedMessageSid && { replyTo: form.OriginalRepliedMessageSid }),
    ...(form.OptOutType && { optOut: form.OptOutType }),
  }
  const payload = form.ButtonPayload || form.ListId
  if (payload) return { ...envelope, kind: 'tap', payload, label: form.ButtonText || form.ListTitle || form.Body }
  if (form.MediaUrl0) {
    const mimeType = (form.MediaContentType0.split(';')[0] ?? '').trim().toLowerCase()
    return { ...envelope, kind: 'media', media: mediaKind(mimeType), url: form.MediaUrl0, mimeType, caption: form.Body }
  }
  if (form.Latitude !== undefined && form.Longitude !== undefined)
    return { ...envelope, kind: 'location', latitude: form.Latitude, longitude: form.Longitude }
  if (form.Body.trim() !== '') return { ...envelope, kind: 'text', text: form.Body }
  return { ...envelope, kind: 'unsupported', reason: form.MessageType?.toLowerCase() ?? 'empty' }
}

/** WhatsApp tells a voice note from a song by nothing, and a sticker from a picture by its type alone. */
function mediaKind(mimeType: string): MediaKind {
  if (mimeType === 'image/webp') return 'sticker'
  if (mimeType === 'text/vcard' || mimeType === 'text/x-vcard') return 'contact'
  switch (mimeType.split('/')[0]) {
    case 'audio':
      return 'voice'
    case 'image':
      return 'image'
    case 'video':
      return 'video'
    default:
      return 'document'
  }
}
