import type { Answer } from './http-stub.js'

export const ACCOUNT_SID = `AC${'a'.repeat(32)}`
export const CONTENT_SID = `HX${'c'.repeat(32)}`
export const MESSAGE_SID = `SM${'e'.repeat(32)}`

/** A message as Twilio's API shows it. */
export function twilioMessage(fields: Record<string, unknown> = {}) {
  const sid = fields.sid ?? MESSAGE_SID
  return {
    account_sid: ACCOUNT_SID,
    api_version: '2010-04-01',
    body: '',
    date_created: 'Sun, 22 Nov 2026 10:00:00 +0000',
    date_sent: null,
    date_updated: 'Sun, 22 Nov 2026 10:00:00 +0000',
    direction: 'outbound-api',
    error_code: null,
    error_message: null,
    from: 'whatsapp:+14155238886',
    messaging_service_sid: null,
    num_media: '0',
    num_segments: '1',
    price: null,
    price_unit: null,
    sid,
    status: 'queued',
    subresource_uris: { media: `/2010-04-01/Accounts/${ACCOUNT_SID}/Messages/${sid}/Media.json` },
    to: 'whatsapp:+923001234567',
    uri: `/2010-04-01/Accounts/${ACCOUNT_SID}/Messages/${sid}.json`,
    ...fields,
  }
}

export function twilioContent(fields: Record<string, unknown> = {}) {
  const sid = fields.sid ?? CONTENT_SID
  return {
    account_sid: ACCOUNT_SID,
    date_created: '2026-11-22T10:00:00Z',
    date_updated: '2026-11-22T10:00:00Z',
    friendly_name: '',
    language: 'en',
    links: {},
    sid,
    types: {},
    url: `https://content.twilio.com/v1/Content/${sid}`,
    variables: {},
    ...fields,
  }
}

export function twilioError(status: number, code: number): Answer {
  const json = { code, message: `error ${code}`, more_info: `https://www.twilio.com/docs/errors/${code}`, status }
  return { status, json }
}

export function messageList(messages: readonly unknown[], next: string | null = null): Answer {
  const uri = `/2010-04-01/Accounts/${ACCOUNT_SID}/Messages.json`
  const json = {
    messages,
    page: 0,
    page_size: 50,
    start: 0,
    end: messages.length,
    uri,
    first_page_uri: uri,
    next_page_uri: next,
    previous_page_uri: null,
  }
  return { status: 200, json }
}

export function contentList(contents: readonly unknown[]): Answer {
  const url = 'https://content.twilio.com/v1/Content?PageSize=500'
  const meta = { key: 'contents', page: 0, page_size: 500, url, first_page_url: url }
  return { status: 200, json: { contents, meta: { ...meta, next_page_url: null, previous_page_url: null } } }
}
