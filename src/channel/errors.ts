import { masked } from '../model/person.js'

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
