import type { Medium } from './message.js'
import { addressOf, type Person } from './people.js'
import type { Field } from './signature.js'

/** What a person does on their phone. */
export type Saying =
  | { kind: 'text'; text: string }
  | { kind: 'tap'; of: 'reply' | 'row'; id: string; label: string }
  | { kind: 'media'; type: MediaType; caption?: string }
  | { kind: 'location'; latitude: number; longitude: number; label?: string; address?: string }
  /** Seen by a bot only as an empty message, if at all. */
  | { kind: 'reaction'; emoji: string }
  | { kind: 'empty' }

export type MediaType = 'image' | 'audio' | 'video' | 'document' | 'sticker' | 'contacts'

export interface Manner {
  forwarded?: boolean
  frequentlyForwarded?: boolean
  /** A swipe on an older bubble, or the bubble whose button was tapped. */
  replyTo?: { sid: string; from: string }
  /** Parameters of a click-to-WhatsApp advertisement, without `Referral` before their names. */
  referral?: Record<string, string>
  /** Whatever else Twilio may one day send; or another value for what it sends. */
  extra?: Record<string, string>
  optOutType?: 'STOP' | 'START' | 'HELP'
}

/** Twilio cuts what a person writes beyond this. */
export const BODY_MAX = 1600

/** The webhook's form for one message, fields in the order seen in real captures. */
export function inboundFields(
  sid: string,
  saying: Saying,
  manner: Manner,
  medium: (Medium & { url: string }) | undefined,
  person: Person,
  { accountSid, from: sender, messagingServiceSid }: { accountSid: string; from: string; messagingServiceSid?: string },
): Field[] {
  const from = `whatsapp:${addressOf(person)}`
  const waId = person.phone?.slice(1) ?? person.bsuid ?? ''
  const { replyTo } = manner
  const fields: Field[] = []
  const add = (name: string, value: string | number | boolean | undefined) => {
    if (value !== undefined) fields.push([name, `${value}`])
  }
  add('OriginalRepliedMessageSender', replyTo?.from)
  add('ExternalUserId', person.bsuid && `whatsapp:${person.bsuid}`)
  add('SmsMessageSid', sid)
  if (replyTo || manner.forwarded || manner.frequentlyForwarded)
    add('FrequentlyForwarded', manner.frequentlyForwarded ?? false)
  add('NumMedia', medium ? 1 : 0)
  add('ProfileName', person.profileName)
  if (medium) {
    add('MediaContentType0', medium.mimeType)
    add('MediaUrl0', medium.url)
  }
  const type = messageType(saying)
  add('MessageType', type)
  add('SmsSid', sid)
  add('WaId', waId)
  add('SmsStatus', 'received')
  add('Body', bodyOf(saying))
  if (replyTo || manner.forwarded || manner.frequentlyForwarded)
    add('Forwarded', manner.forwarded ?? manner.frequentlyForwarded ?? false)
  if (saying.kind === 'tap' && saying.of === 'reply') {
    add('ButtonText', saying.label)
    add('ButtonPayload', saying.id)
  }
  if (saying.kind === 'tap' && saying.of === 'row') {
    add('ListId', saying.id)
    add('ListTitle', saying.label)
  }
  if (saying.kind === 'location') {
    add('Latitude', saying.latitude)
    add('Longitude', saying.longitude)
    add('Address', saying.address)
    add('Label', saying.label)
  }
  add('To', `whatsapp:${sender}`)
  add('MessagingServiceSid', messagingServiceSid)
  add('NumSegments', 1)
  const referral = Object.entries(manner.referral ?? {})
  for (const [name, value] of referral) add(`Referral${name}`, value)
  if (!referral.some(([name]) => name === 'NumMedia')) add('ReferralNumMedia', 0)
  add('MessageSid', sid)
  add('AccountSid', accountSid)
  add('OriginalRepliedMessageSid', replyTo?.sid)
  add('OptOutType', manner.optOutType)
  add('ChannelMetadata', channelMetadata(person, waId))
  add('From', from)
  add('ApiVersion', '2010-04-01')
  const { extra = {} } = manner
  return [...fields.filter(([name]) => !(name in extra)), ...Object.entries(extra)]
}

function channelMetadata(person: Person, waId: string): string {
  const context = { ProfileName: person.profileName, WaId: waId }
  return JSON.stringify({ type: 'whatsapp', data: { context } })
}

/** The words a bot receives; also what its own list of messages shows. */
export function bodyOf(saying: Saying): string {
  if (saying.kind === 'text') return [...saying.text].slice(0, BODY_MAX).join('')
  if (saying.kind === 'tap') return saying.label
  if (saying.kind === 'media') return saying.caption ?? ''
  return ''
}

function messageType(saying: Saying): string | undefined {
  switch (saying.kind) {
    case 'text':
      return 'text'
    case 'tap':
      return 'interactive'
    case 'media':
      return saying.type
    case 'location':
      return 'location'
    case 'reaction':
      return 'reaction'
    case 'empty':
      return undefined
  }
}
