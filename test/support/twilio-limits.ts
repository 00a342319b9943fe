import { LIMITS } from '../../src/model/bubble.js'

/**
 * What Twilio refuses although its OpenAPI allows it, for a `POST …/Messages.json` form: the 1,600 characters,
 * a sender, `whatsapp:` on both ends, one thing to say, and variables as a JSON object of non-empty strings.
 */
export function messageFaults(form: URLSearchParams): string[] {
  const faults: string[] = []
  const body = form.get('Body')
  const from = form.get('From')
  if (!from && !form.get('MessagingServiceSid')) faults.push('21603: neither From nor MessagingServiceSid')
  if (from && !from.startsWith('whatsapp:+')) faults.push('21910: From is no WhatsApp number')
  if (!/^whatsapp:(\+[1-9]\d{6,14}|[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128})$/.test(form.get('To') ?? ''))
    faults.push('21211: To is neither a WhatsApp number nor a business-scoped id')
  if (!body && !form.get('ContentSid') && !form.get('MediaUrl')) faults.push('21619: nothing to say')
  if (body && form.get('ContentSid')) faults.push('21654: Body beside ContentSid')
  if (body && body.length > LIMITS.text) faults.push('21617: Body is longer than 1,600 characters')
  const validity = form.get('ValidityPeriod')
  if (validity && !(Number(validity) >= 1 && Number(validity) <= 36_000))
    faults.push('ValidityPeriod is not 1 to 36000')
  const callback = form.get('StatusCallback')
  if (callback && (!URL.canParse(callback) || new URL(callback).hostname.includes('_')))
    faults.push('21609: StatusCallback is no valid URL')
  return [...faults, ...variableFaults(form.get('ContentVariables'))]
}

function variableFaults(json: string | null): string[] {
  if (json === null) return []
  try {
    const variables: unknown = JSON.parse(json)
    if (typeof variables !== 'object' || variables === null || Array.isArray(variables)) return ['21656: no object']
    return Object.entries(variables).flatMap(([key, value]) => {
      if (typeof value !== 'string' || value === '') return [`21656: variable ${key} is empty or no string`]
      if (value.length > LIMITS.text) return [`21658: variable ${key} is too long`]
      return /[\n\t]| {5}/.test(value) ? [`63013: variable ${key} has a line break, a tab or five spaces`] : []
    })
  } catch {
    return ['21656: ContentVariables is no JSON']
  }
}

type Json = Record<string, unknown>

/** The same for the JSON of a `POST /v1/Content`: the real, snake-case keys and WhatsApp's sizes. */
export function contentFaults(content: Json): string[] {
  const faults = Object.keys(content)
    .filter((key) => !['friendly_name', 'language', 'variables', 'types'].includes(key))
    .map((key) => `${key} is not a key Twilio reads`)
  const types = (content.types ?? {}) as Record<string, Json>
  for (const name of Object.keys(types))
    if (!/^(twilio|whatsapp)\/[a-z-]+$/.test(name)) faults.push(`${name} is no type`)
  const tooLong = (what: string, text: unknown, limit: number) => {
    if (typeof text !== 'string' || text === '') faults.push(`${what} is empty`)
    else if (text.length > limit) faults.push(`${what} is longer than ${limit}`)
  }
  const replies = types['twilio/quick-reply']
  if (replies) {
    const actions = (replies.actions ?? []) as Json[]
    tooLong('body', replies.body, LIMITS.interactiveBody)
    if (actions.length < 1 || actions.length > LIMITS.buttons) faults.push(`${actions.length} buttons, not 1 to 3`)
    for (const action of actions) {
      tooLong('button', action.title, LIMITS.buttonTitle)
      tooLong('id', action.id, LIMITS.choiceId)
    }
  }
  const list = types['twilio/list-picker']
  if (list) {
    const items = (list.items ?? []) as Json[]
    tooLong('body', list.body, LIMITS.interactiveBody)
    tooLong('button', list.button, LIMITS.buttonTitle)
    if (items.length < 1 || items.length > LIMITS.rows) faults.push(`${items.length} rows, not 1 to 10`)
    for (const item of items) {
      tooLong('row', item.item, LIMITS.rowTitle)
      tooLong('id', item.id, LIMITS.choiceId)
      if (item.description !== undefined) tooLong('line', item.description, LIMITS.rowLine)
    }
  }
  return faults
}
