import { masked } from '../model/person.js'

/**
 * What to do about a send that failed.
 * `throttled`: wait, it was not taken. `unreachable`: it may or may not have been taken. `windowClosed`: only an
 * approved template will do. `contentRefused`: say it as plain text. `optedOut`: stop. `misconfigured`: nothing
 * goes until an operator mends the settings. `rejected`: this one message will never go.
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
  constructor(
    readonly reason: SendFailure,
    to: string,
    readonly providerCode?: number,
    cause?: unknown,
  ) {
    super(`Could not send to ${masked(to)}: ${reason}${providerCode ? ` (Twilio ${providerCode})` : ''}`, { cause })
  }
}
