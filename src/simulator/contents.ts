import { ApprovalRequest, ContentRequest, parse, type Types } from './content-schema.js'
import { TwilioError } from './errors.js'
import { newSid, type Random } from './sids.js'

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
    content.approval ??= {
      name: content.friendlyName ?? 'by_hand',
      category: 'UTILITY',
      status,
      rejectionReason,
      allowCategoryChange: true,
    }
    content.approval.status = status
    content.approval.rejectionReason = rejectionReason
  }
}

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{\s*([^{}\s]+)\s*\}\}/g)].map((match) => match[1] ?? ''))]
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
