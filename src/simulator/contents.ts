import { z } from 'zod'
import { TwilioError } from './errors.js'
import { newSid, type Random } from './sids.js'

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

/** WhatsApp's limits, in characters. A template may carry ten quick replies; within the 24 hours only three go. */
const LIMITS = {
  body: 1024,
  textBody: 1600,
  title: 20,
  inSessionReplies: 3,
  replies: 10,
  rows: 10,
  row: 24,
  line: 72,
  id: 200,
}

const short = (max: number) =>
  z
    .string()
    .min(1)
    .refine((text) => length(text) <= max, `must be at most ${max} characters`)
/** With a placeholder in it the length is only known when it is sent. */
const shortOrVariable = (max: number) =>
  z
    .string()
    .min(1)
    .refine((text) => text.includes('{{') || length(text) <= max, `must be at most ${max} characters`)

const action = z.strictObject({
  type: z.enum(['QUICK_REPLY', 'URL', 'PHONE_NUMBER', 'COPY_CODE', 'VOICE_CALL', 'REQUEST_CONTACT_INFO']).optional(),
  title: shortOrVariable(LIMITS.title),
  id: short(LIMITS.id).optional(),
  url: z.string().optional(),
  phone: z.string().optional(),
  code: z.string().optional(),
  webview_size: z.string().optional(),
})

const types = z
  .strictObject({
    'twilio/text': z.strictObject({ body: shortOrVariable(LIMITS.textBody) }),
    'twilio/media': z.strictObject({ body: z.string().optional(), media: z.array(z.string()).min(1) }),
    'twilio/location': z.strictObject({
      latitude: z.number(),
      longitude: z.number(),
      label: z.string().optional(),
      id: z.string().optional(),
      address: z.string().optional(),
    }),
    'twilio/quick-reply': z.strictObject({
      body: shortOrVariable(LIMITS.body),
      actions: z.array(action).min(1).max(LIMITS.replies),
    }),
    'twilio/list-picker': z.strictObject({
      body: shortOrVariable(LIMITS.body),
      button: shortOrVariable(LIMITS.title),
      items: z
        .array(
          z.strictObject({
            id: short(LIMITS.id),
            item: shortOrVariable(LIMITS.row),
            description: shortOrVariable(LIMITS.line).nullish(),
          }),
        )
        .min(1)
        .max(LIMITS.rows),
    }),
    'twilio/call-to-action': z.strictObject({ body: shortOrVariable(640), actions: z.array(action).min(1).max(3) }),
    'twilio/card': z.strictObject({
      title: shortOrVariable(LIMITS.body).optional(),
      subtitle: short(60).optional(),
      body: z.string().optional(),
      media: z.array(z.string()).optional(),
      actions: z.array(action).optional(),
    }),
    'whatsapp/card': z.strictObject({
      body: shortOrVariable(LIMITS.body),
      footer: short(60).optional(),
      header_text: shortOrVariable(60).optional(),
      media: z.array(z.string()).optional(),
      actions: z.array(action).optional(),
    }),
    'whatsapp/authentication': z.looseObject({}),
    'twilio/carousel': z.looseObject({}),
    'twilio/catalog': z.looseObject({}),
    'twilio/flows': z.looseObject({}),
    'whatsapp/flows': z.looseObject({}),
    'twilio/schedule': z.looseObject({}),
  })
  .partial()
  .refine((all) => Object.keys(all).length > 0, 'at least one type is required')

const ContentRequest = z.strictObject({
  friendly_name: z.string().optional(),
  language: z.string().min(2),
  variables: z.record(z.string().max(16).regex(/^\S+$/), z.string()).optional(),
  types,
})
type Types = z.infer<typeof types>

export type ApprovalStatus = 'unsubmitted' | 'received' | 'pending' | 'approved' | 'rejected' | 'paused' | 'disabled'

export interface Approval {
  name: string
  category: string
  status: ApprovalStatus
  rejectionReason: string
  allowCategoryChange: boolean
}

export interface Content {
  sid: string
  friendlyName: string | null
  language: string
  variables: Record<string, string>
  types: Types
  approval: Approval | undefined
  created: Date
  updated: Date
}

const ApprovalRequest = z.looseObject({
  name: z.string().regex(/^[a-z0-9_]{1,512}$/, 'must be lower-case letters, digits and underscores'),
  category: z.enum(['UTILITY', 'MARKETING', 'AUTHENTICATION']),
  allow_category_change: z.boolean().optional(),
})

/** The account's Contents. Keys are checked in snake case, as the wire has them; camel case is refused. */
export class Contents {
  private readonly bySid = new Map<string, Content>()
  constructor(
    private readonly random: Random,
    /** What becomes of a template handed in for approval. */
    private readonly verdict: 'pending' | 'approved',
  ) {}

  create(request: unknown, now: Date): Content {
    const parsed = parse(ContentRequest, request)
    const content: Content = {
      sid: newSid('HX', this.random),
      friendlyName: parsed.friendly_name ?? null,
      language: parsed.language,
      variables: parsed.variables ?? {},
      types: parsed.types,
      approval: undefined,
      created: now,
      updated: now,
    }
    this.bySid.set(content.sid, content)
    return content
  }

  update(sid: string, request: unknown, now: Date): Content {
    const content = this.get(sid)
    const parsed = parse(ContentRequest.partial(), request)
    if (content.approval) throw new TwilioError(20001, 'Content that was submitted for approval cannot be changed')
    if (parsed.friendly_name !== undefined) content.friendlyName = parsed.friendly_name
    if (parsed.language !== undefined) content.language = parsed.language
    if (parsed.variables !== undefined) content.variables = parsed.variables
    if (parsed.types !== undefined) content.types = parsed.types
    content.updated = now
    return content
  }

  find(sid: string): Content | undefined {
    return this.bySid.get(sid)
  }

  /** Throws Twilio's 20404 when there is none. */
  get(sid: string): Content {
    const content = this.bySid.get(sid)
    if (!content) throw new TwilioError(20404, `The requested resource /Content/${sid} was not found`)
    return content
  }

  delete(sid: string) {
    this.get(sid)
    this.bySid.delete(sid)
  }

  /** Newest first. */
  list(): Content[] {
    return [...this.bySid.values()].reverse()
  }

  /** A request for approval; refused for what only lives inside the window. */
  submit(sid: string, request: unknown): Approval {
    const content = this.get(sid)
    const parsed = parse(ApprovalRequest, request)
    const inSessionOnly = ['twilio/list-picker', 'twilio/location'].find((type) => type in content.types)
    if (inSessionOnly) throw new TwilioError(20001, `Content type ${inSessionOnly} cannot be approved for WhatsApp`)
    const unsampled = placeholders(JSON.stringify(content.types)).filter((key) => !content.variables[key])
    content.approval = {
      name: parsed.name,
      category: parsed.category,
      status: unsampled.length > 0 ? 'rejected' : this.verdict,
      rejectionReason: unsampled.length > 0 ? `Samples are missing for ${unsampled.join(', ')}` : '',
      allowCategoryChange: parsed.allow_category_change ?? true,
    }
    return content.approval
  }

  /** WhatsApp's verdict on a template, given by hand. */
  decide(sid: string, status: ApprovalStatus, rejectionReason = '') {
    const content = this.get(sid)
    content.approval ??= { name: 'by_hand', category: 'UTILITY', status, rejectionReason, allowCategoryChange: true }
    content.approval.status = status
    content.approval.rejectionReason = rejectionReason
  }
}

function parse<T>(schema: z.ZodType<T>, request: unknown): T {
  const parsed = schema.safeParse(request)
  if (parsed.success) return parsed.data
  const said = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`)
  throw new TwilioError(20001, `Invalid Parameter: ${said.join('; ')}`)
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

function choiceOf(one: z.infer<typeof action>, fill: (text: string) => string, otherwise: 'reply' | 'url'): Choice {
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

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{\s*([^{}\s]+)\s*\}\}/g)].map((match) => match[1] ?? ''))]
}

const fits = (text: string, max: number) => text.trim() !== '' && length(text) <= max

/** In characters as Twilio counts them: code points. */
export function length(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

/** The wire shape of one Content. `origin` stands where `https://content.twilio.com` would. */
export function contentJson(content: Content, accountSid: string, origin: string) {
  const url = `${origin}/v1/Content/${content.sid}`
  return {
    sid: content.sid,
    account_sid: accountSid,
    friendly_name: content.friendlyName,
    language: content.language,
    variables: content.variables,
    types: content.types,
    date_created: isoSeconds(content.created),
    date_updated: isoSeconds(content.updated),
    url,
    links: { approval_create: `${url}/ApprovalRequests/whatsapp`, approval_fetch: `${url}/ApprovalRequests` },
  }
}

export function approvalJson(content: Content) {
  const { approval } = content
  return {
    name: approval?.name ?? '',
    category: approval?.category ?? '',
    content_type: Object.keys(content.types)[0] ?? '',
    status: approval?.status ?? 'unsubmitted',
    rejection_reason: approval?.rejectionReason ?? '',
    allow_category_change: approval?.allowCategoryChange ?? true,
  }
}

/** "2015-07-30T19:00:00Z" */
function isoSeconds(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z')
}
