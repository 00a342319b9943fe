import { createHmac, timingSafeEqual } from 'node:crypto'

/*
 * What proves that a form was ours: a code over the cookie's own secret. Another site can make a browser send the cookie,
 * but can't read it, and so can't make the code. It needs no place in the store and ends with the session.
 */

const LENGTH = 32

/** A form's token for whoever holds this cookie. Another one each time, so that a compressed page gives nothing away. */
export function formToken(cookie: string, random: (bytes: number) => Uint8Array): string {
  const pad = Buffer.from(random(LENGTH))
  return Buffer.concat([pad, xor(codeOf(cookie), pad)]).toString('base64url')
}

export function isFormToken(token: string | undefined, cookie: string): boolean {
  const bytes = Buffer.from(token ?? '', 'base64url')
  if (bytes.length !== 2 * LENGTH) return false
  return timingSafeEqual(xor(bytes.subarray(LENGTH), bytes.subarray(0, LENGTH)), codeOf(cookie))
}

const codeOf = (cookie: string) => createHmac('sha256', cookie).update('mushir console form').digest()

const xor = (one: Buffer, other: Buffer) => Buffer.from(one.map((byte, at) => byte ^ (other[at] ?? 0)))
