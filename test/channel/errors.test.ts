import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { failureOf, SendError, toSendError } from '../../src/channel/errors.js'
import { FAILURES } from '../../src/channel/twilio-codes.js'

describe('Twilio’s code', () => {
  it.each([
    [63016, 'windowClosed'],
    [21610, 'optedOut'],
    [63014, 'optedOut'],
    [63005, 'contentRefused'],
    [63013, 'contentRefused'],
    [63018, 'throttled'],
    [63001, 'misconfigured'],
    [63003, 'rejected'],
    [30036, 'rejected'],
  ] as const)('%d is %s, in an answer and in a receipt', (code, reason) => {
    expect(failureOf(code, 400)).toBe(reason)
    expect(failureOf(code)).toBe(reason)
  })

  it('that nobody knows goes by the HTTP status, and without one is about this message', () => {
    expect([400, 401, 403, 404, 408, 429, 500, 503].map((status) => failureOf(99999, status))).toEqual([
      'rejected',
      'misconfigured',
      'misconfigured',
      'misconfigured',
      'unreachable',
      'throttled',
      'unreachable',
      'unreachable',
    ])
    expect(failureOf(99999)).toBe('rejected')
    expect(failureOf(undefined)).toBe('rejected')
  })

  it('never is one of doubt: what Twilio names, it has decided', () => {
    expect(Object.values(FAILURES)).not.toContain('unreachable')
  })
})

describe('An error on the way to Twilio', () => {
  const sure = (cause: unknown) => toSendError('+923001234567', cause).sure

  it.each(['ECONNREFUSED', 'ENOTFOUND', 'UND_ERR_CONNECT_TIMEOUT', 'CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT'])(
    '%s: surely nothing was sent',
    (code) => expect(sure(Object.assign(new Error(code), { code }))).toBe(true),
  )

  it.each([
    'ECONNRESET',
    'EPIPE',
    'UND_ERR_SOCKET',
    'UND_ERR_HEADERS_TIMEOUT',
    'UND_ERR_BODY_TIMEOUT',
    'UND_ERR_ABORTED',
  ])('%s: it may have been taken', (code) => expect(sure(Object.assign(new Error(code), { code }))).toBe(false))

  it('is one of doubt when nothing is known of it', () => {
    fc.assert(
      fc.property(fc.anything(), (cause) => {
        const error = toSendError('+923001234567', cause)
        expect(error).toBeInstanceOf(SendError)
        expect(error.message).not.toContain('1234567')
      }),
    )
  })

  it('keeps what its cause was and where, but none of its words', () => {
    const told = 'The number +923001234567 is unknown; Body: my CNIC is 3520112345671'
    const cause = Object.assign(new TypeError(told), { status: 400, code: 21211 })
    const error = toSendError('+923001234567', cause)
    expect(error.cause).toMatchObject({ message: 'TypeError HTTP 400 21211' })
    expect((error.cause as Error).stack).toMatch(/errors\.test\.ts/)
    expect(inspect(error, { depth: null })).not.toMatch(/1234567|CNIC/)
  })

  it('is not wrapped twice', () => {
    const error = toSendError('+923001234567', new Error('reset'))
    expect(toSendError('+923001234567', error)).toBe(error)
  })
})
