import { z } from 'zod'

/** Twilio's id of a message; the same on every repeat of its webhook. Not personal. */
export const MessageSid = z.string().min(1).max(64).brand<'MessageSid'>()
export type MessageSid = z.infer<typeof MessageSid>

export const MediaKind = z.enum(['voice', 'image', 'video', 'sticker', 'document', 'contact'])
export type MediaKind = z.infer<typeof MediaKind>

const envelope = {
  sid: MessageSid,
  receivedAt: z.iso.datetime(),
  /** The message of ours this one answers by swiping, if it does. */
  replyTo: MessageSid.optional(),
  /** Twilio's Advanced Opt-Out has already answered this: we take note and stay silent. */
  optOut: z.enum(['STOP', 'START', 'HELP']).optional(),
}

/** What a citizen can send. Texts are as they came: masking happens when they are understood. */
export const InboundMessage = z.discriminatedUnion('kind', [
  z.object({ ...envelope, kind: z.literal('text'), text: z.string() }),
  /** A tapped button or list row; `payload` is the choice's id as we wrote it. */
  z.object({ ...envelope, kind: z.literal('tap'), payload: z.string(), label: z.string() }),
  z.object({ ...envelope, kind: z.literal('location'), latitude: z.number(), longitude: z.number() }),
  z.object({
    ...envelope,
    kind: z.literal('media'),
    media: MediaKind,
    url: z.url(),
    mimeType: z.string(),
    caption: z.string(),
  }),
  /** A reaction, a poll, an empty body, whatever WhatsApp invents next. */
  z.object({ ...envelope, kind: z.literal('unsupported'), reason: z.string() }),
])
export type InboundMessage = z.infer<typeof InboundMessage>
