import { z } from 'zod'
import { TwilioError } from './errors.js'
import { length } from './length.js'

/** WhatsApp's limits, in characters. A template may carry ten quick replies; within the 24 hours only three go. */
export const LIMITS = {
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

export const Action = z.strictObject({
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
      actions: z.array(Action).min(1).max(LIMITS.replies),
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
    'twilio/call-to-action': z.strictObject({ body: shortOrVariable(640), actions: z.array(Action).min(1).max(3) }),
    'twilio/card': z.strictObject({
      title: shortOrVariable(LIMITS.body).optional(),
      subtitle: short(60).optional(),
      body: z.string().optional(),
      media: z.array(z.string()).optional(),
      actions: z.array(Action).optional(),
    }),
    'whatsapp/card': z.strictObject({
      body: shortOrVariable(LIMITS.body),
      footer: short(60).optional(),
      header_text: shortOrVariable(60).optional(),
      media: z.array(z.string()).optional(),
      actions: z.array(Action).optional(),
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

/** What creates a Content. Keys in snake case, as the wire has them; camel case is refused. */
export const ContentRequest = z.strictObject({
  friendly_name: z.string().optional(),
  language: z.string().min(2),
  variables: z.record(z.string().max(16).regex(/^\S+$/), z.string()).optional(),
  types,
})
export type Types = z.infer<typeof types>

export const ApprovalRequest = z.looseObject({
  name: z.string().regex(/^[a-z0-9_]{1,512}$/, 'must be lower-case letters, digits and underscores'),
  category: z.enum(['UTILITY', 'MARKETING', 'AUTHENTICATION']),
  allow_category_change: z.boolean().optional(),
})

/** Throws Twilio's 20001, saying what is wrong and where. */
export function parse<T>(schema: z.ZodType<T>, request: unknown): T {
  const parsed = schema.safeParse(request)
  if (parsed.success) return parsed.data
  const said = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`)
  throw new TwilioError(20001, `Invalid Parameter: ${said.join('; ')}`)
}
