import { z } from 'zod'
import { type Action, LIMITS } from './content-schema.js'
import type { Content } from './contents.js'
import { TwilioError } from './errors.js'
import { length } from './length.js'

/** One thing to tap. */
export interface Choice {
  kind: 'reply' | 'row' | 'url' | 'phone'
  id: string
  label: string
  /** The second line of a list's row. */
  line?: string
  /** Where a link or a telephone button leads. */
  href?: string
}

/** A Content with its variables filled in: what the phone is to show. */
export interface Rendered {
  sid: string
  type: string
  body: string
  header?: string
  footer?: string
  choices: Choice[]
  listButton?: string
  mediaUrls: string[]
  location?: { latitude: number; longitude: number; label?: string; address?: string }
  approved: boolean
  /** The code with which the channel will refuse it, after the call was accepted. */
  refusal?: number
}

/**
 * Fills a Content's variables in. Throws 21656 or 21658 as the send call would; what the channel refuses only
 * later comes back as `refusal`.
 */
export function render(content: Content, variablesJson: string | undefined): Rendered {
  const given = readVariables(variablesJson)
  const values = { ...content.variables, ...given }
  const fill = (text: string) =>
    text.replace(/\{\{\s*([^{}\s]+)\s*\}\}/g, (_whole, key: string) => {
      const value = values[key]
      if (value === undefined)
        throw new TwilioError(21656, `The Content Variables parameter is invalid: ${key} is missing`)
      return value
    })
  const approved = content.approval?.status === 'approved'
  const rendered = shape(content, fill, approved)
  const refusal = refusalOf(rendered, given)
  return refusal === undefined ? rendered : { ...rendered, refusal }
}

/** What a Content says, `{{1}}` where a variable will stand. */
export function unfilledBody(content: Content): string {
  return shape(content, (text) => text, false).body
}

function shape(content: Content, fill: (text: string) => string, approved: boolean): Rendered {
  const { types } = content
  const plain = (type: string, body: string) => ({ sid: content.sid, type, body, choices: [], mediaUrls: [], approved })
  // WhatsApp shows the richest type there is; twilio/text is the fallback for other channels.
  const list = types['twilio/list-picker']
  if (list)
    return {
      ...plain('twilio/list-picker', fill(list.body)),
      listButton: fill(list.button),
      choices: list.items.map((row) => ({
        kind: 'row' as const,
        id: fill(row.id),
        label: fill(row.item),
        ...(row.description ? { line: fill(row.description) } : {}),
      })),
    }
  const replies = types['twilio/quick-reply']
  if (replies)
    return {
      ...plain('twilio/quick-reply', fill(replies.body)),
      choices: replies.actions.map((one) => choiceOf(one, fill, 'reply')),
    }
  const call = types['twilio/call-to-action']
  if (call)
    return {
      ...plain('twilio/call-to-action', fill(call.body)),
      choices: call.actions.map((one) => choiceOf(one, fill, 'url')),
    }
  const own = types['whatsapp/card']
  const card = own ?? types['twilio/card']
  if (card) {
    const title = 'title' in card ? card.title : undefined
    const subtitle = 'subtitle' in card ? card.subtitle : undefined
    const footer = own?.footer ?? subtitle
    return {
      ...plain(own ? 'whatsapp/card' : 'twilio/card', fill(card.body ?? title ?? '')),
      ...(own?.header_text ? { header: fill(own.header_text) } : {}),
      ...(footer ? { footer: fill(footer) } : {}),
      choices: (card.actions ?? []).map((one) => choiceOf(one, fill, 'reply')),
      mediaUrls: (card.media ?? []).map(fill),
    }
  }
  const media = types['twilio/media']
  if (media) return { ...plain('twilio/media', fill(media.body ?? '')), mediaUrls: media.media.map(fill) }
  const place = types['twilio/location']
  if (place) {
    const { latitude, longitude, label, address } = place
    const location = {
      latitude,
      longitude,
      ...(label ? { label: fill(label) } : {}),
      ...(address ? { address: fill(address) } : {}),
    }
    return { ...plain('twilio/location', ''), location }
  }
  const text = types['twilio/text']
  if (text) return plain('twilio/text', fill(text.body))
  return plain(Object.keys(types)[0] ?? 'unknown', '')
}

function choiceOf(one: z.infer<typeof Action>, fill: (text: string) => string, otherwise: 'reply' | 'url'): Choice {
  const label = fill(one.title)
  const id = one.id === undefined ? label : fill(one.id)
  if (one.type === 'URL' || (one.url && one.type !== 'QUICK_REPLY'))
    return { kind: 'url', id, label, href: fill(one.url ?? '') }
  if (one.type === 'PHONE_NUMBER' || one.phone)
    return { kind: 'phone', id, label, href: `tel:${fill(one.phone ?? '')}` }
  return { kind: otherwise === 'url' && one.type !== 'QUICK_REPLY' ? 'url' : 'reply', id, label }
}

const NEEDS_APPROVAL = new Set(['whatsapp/card', 'whatsapp/authentication', 'twilio/carousel', 'twilio/catalog'])

/** 63013 for what WhatsApp's rules bar, 63005 for content it won't take, 63021 for a template grown too long. */
function refusalOf(rendered: Rendered, given: Record<string, string>): number | undefined {
  const { type, choices, approved } = rendered
  if (approved) {
    if (Object.values(given).some((value) => /[\n\t]| {5,}/.test(value))) return 63013
    if (length(rendered.body) > LIMITS.body) return 63021
  } else {
    if (NEEDS_APPROVAL.has(type)) return 63013
    if (type === 'twilio/quick-reply' && choices.length > LIMITS.inSessionReplies) return 63013
    if (type === 'twilio/call-to-action' && (choices.length > 1 || choices.some((choice) => choice.kind === 'phone')))
      return 63013
  }
  const limit = type === 'twilio/text' || type === 'twilio/media' ? LIMITS.textBody : LIMITS.body
  if (length(rendered.body) > limit) return 63005
  if (type !== 'twilio/location' && type !== 'twilio/media' && rendered.body.trim() === '') return 63005
  if (rendered.listButton !== undefined && !fits(rendered.listButton, LIMITS.title)) return 63005
  for (const choice of choices) {
    if (!fits(choice.label, choice.kind === 'row' ? LIMITS.row : LIMITS.title)) return 63005
    if (choice.line !== undefined && length(choice.line) > LIMITS.line) return 63005
  }
  const labels = choices.map((choice) => choice.label)
  if (type === 'twilio/quick-reply' && new Set(labels).size < labels.length) return 63005
  return new Set(choices.map((choice) => choice.id)).size < choices.length ? 63005 : undefined
}

function readVariables(json: string | undefined): Record<string, string> {
  if (json === undefined || json === '') return {}
  let parsed: unknown
  try {
    parsed = JSON.parse(json)
  } catch {
    throw new TwilioError(21656)
  }
  const variables = z.record(z.string().max(16).regex(/^\S+$/), z.string().min(1)).safeParse(parsed)
  if (!variables.success || Object.keys(variables.data).length > 100) throw new TwilioError(21656)
  if (Object.values(variables.data).some((value) => length(value) > 1600)) throw new TwilioError(21658)
  return variables.data
}

const fits = (text: string, max: number) => text.trim() !== '' && length(text) <= max
