import { masked } from '../model/person.js'
import { FAILURES } from './twilio-codes.js'

/**
 * What to do about a send that failed.
 * `throttled`: wait, it was not taken. `unreachable`: it may or may not have been taken, unless the error is `sure`.
 * `windowClosed`: only an approved template will do. `contentRefused`: say it as plain text. `optedOut`: stop.
 * `misconfigured`: nothing goes until an operator mends the settings. `rejected`: this one message will never go.
 */
export type SendFailure =
  | 'throttled'
  | 'unreachable'
  | 'windowClosed'
  | 'contentRefused'
  | 'optedOut'
  | 'misconfigured'
  | 'rejected'

export class SendError extends Error {
  override readonly name = 'SendError'
  /**
   * The provider certainly didn't take it, so sending again can't say it twice: every answer that refuses, and a
   * connection that was never made. False leaves a doubt to be settled first.
   */
  readonly sure: boolean
  constructor(
    readonly reason: SendFailure,
    to: string,
    readonly providerCode?: number,
    cause?: unknown,
    sure: boolean = reason !== 'unreachable',
  ) {
    super(`Could not send to ${masked(to)}: ${reason}${providerCode ? ` (Twilio ${providerCode})` : ''}`, { cause })
    this.sure = sure
  }
}

/**
 * What to do about Twilio's `code`, in an answer of `httpStatus` or, without one, in a receipt. A code not in the
 * table goes by its status: 5xx leaves in doubt whether the message was taken; any other 4xx is about this message.
 */
export function failureOf(code: number | undefined, httpStatus?: number): SendFailure {
  const known = code === undefined ? undefined : FAILURES[code]
  if (known) return known
  if (httpStatus === undefined) return 'rejected'
  if (httpStatus === 429) return 'throttled'
  if (httpStatus === 401 || httpStatus === 403 || httpStatus === 404) return 'misconfigured'
  if (httpStatus === 408 || httpStatus >= 500) return 'unreachable'
  return 'rejected'
}

/** What is thrown before a byte of the request left: names not resolved, connections not made, certificates not trusted. */
const NEVER_CONNECTED =
  /^(UND_ERR_CONNECT_TIMEOUT|UND_ERR_CLOSED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ERR_TLS_.*|CERT_.*|.*_CERT|.*_CERTIFICATE|UNABLE_TO_.*)$/

/**
 * Sorts whatever the SDK or the HTTP client threw. Errors with an HTTP status are Twilio's answers (`RestException`
 * and its newer sibling); the rest are failures of the way there, and sure only when nothing was sent.
 */
export function toSendError(to: string, cause: unknown): SendError {
  if (cause instanceof SendError) return cause
  const { status, code, syscall } = (cause ?? {}) as { status?: unknown; code?: unknown; syscall?: unknown }
  if (typeof status === 'number') {
    const providerCode = typeof code === 'number' && code > 0 ? code : undefined
    return new SendError(failureOf(providerCode, status), to, providerCode, wordless(cause))
  }
  const neverSent = syscall === 'connect' || syscall === 'getaddrinfo' || NEVER_CONNECTED.test(String(code))
  return new SendError('unreachable', to, undefined, wordless(cause), neverSent)
}

/**
 * The cause as it may be logged. Twilio's messages quote the number, a parser's the text it stumbled over, so only
 * names, codes and places are kept.
 */
function wordless(cause: unknown): Error {
  if (!(cause instanceof Error)) return new Error(`${typeof cause} thrown`)
  const { status, code, syscall } = cause as { status?: unknown; code?: unknown; syscall?: unknown }
  const told = [cause.constructor.name, syscall, status && `HTTP ${status}`, code].filter((part) => part !== undefined)
  const error = new Error(told.join(' '))
  const frames = cause.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? []
  error.stack = [error.message, ...frames].join('\n')
  return error
}
