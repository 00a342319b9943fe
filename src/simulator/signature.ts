import { createHmac } from 'node:crypto'

/** One form field, in the order in which it is sent. */
export type Field = readonly [name: string, value: string]

/**
 * `X-Twilio-Signature`: HMAC-SHA1 under the auth token of the address without its fragment, then each field's
 * name and value, by name.
 *
 * @see https://www.twilio.com/docs/usage/webhooks/webhooks-security
 */
export function signatureOf(authToken: string, url: string, fields: readonly Field[]): string {
  const byName = [...fields].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  let signed = withoutFragment(url)
  for (const [name, value] of byName) signed += name + value
  return createHmac('sha1', authToken).update(signed, 'utf8').digest('base64')
}

export function withoutFragment(url: string): string {
  const hash = url.indexOf('#')
  return hash === -1 ? url : url.slice(0, hash)
}
