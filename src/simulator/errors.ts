/** What Twilio answers when a call is refused: HTTP status and the words, by Twilio's code. */
const REFUSALS: Record<number, { status: number; message: string }> = {
  20001: { status: 400, message: 'Invalid parameter' },
  20003: { status: 401, message: 'Authenticate' },
  20004: { status: 405, message: 'Method not allowed' },
  20009: { status: 409, message: 'Cannot modify this resource before it is complete' },
  20404: { status: 404, message: 'The requested resource was not found' },
  20429: { status: 429, message: 'Too Many Requests' },
  20500: { status: 500, message: 'An internal server error has occurred' },
  20503: { status: 503, message: 'Service unavailable' },
  21211: { status: 400, message: "Invalid 'To' Phone Number" },
  21408: { status: 400, message: 'Permission to send a message has not been enabled for the region' },
  21603: { status: 400, message: "A 'From' phone number is required." },
  21604: { status: 400, message: "A 'To' phone number is required." },
  21609: { status: 400, message: "The 'StatusCallback' URL is not a valid URL." },
  21610: { status: 400, message: 'Attempt to send to unsubscribed recipient' },
  21614: { status: 400, message: "'To' number is not a valid mobile number" },
  21617: { status: 400, message: 'The concatenated message body exceeds the 1600 character limit' },
  21619: { status: 400, message: 'A text message body or media urls must be specified.' },
  21620: { status: 400, message: 'Invalid media URL(s)' },
  21654: { status: 400, message: 'ContentSid Required' },
  21655: { status: 400, message: 'The ContentSid is Invalid' },
  21656: { status: 400, message: 'The Content Variables parameter is invalid' },
  21658: { status: 400, message: 'The Content Variables exceed the limit' },
  21705: { status: 400, message: 'The Messaging Service Sid is invalid' },
  21910: { status: 400, message: 'Invalid From and To pair. From and To should be of the same channel' },
  63007: { status: 400, message: 'Twilio could not find a Channel with the specified From address' },
}

/** What a message's `error_message` and `ChannelStatusMessage` say when a message is lost after it was accepted. */
export const FAILURES: Record<number, { status: 'failed' | 'undelivered'; message: string }> = {
  21610: { status: 'failed', message: 'Attempt to send to unsubscribed recipient' },
  30007: { status: 'undelivered', message: 'Message filtered' },
  30008: { status: 'undelivered', message: 'Unknown error' },
  30036: { status: 'failed', message: 'Validity Period Expired' },
  63001: { status: 'failed', message: 'Channel could not authenticate the request' },
  63003: { status: 'undelivered', message: 'Channel could not find To address' },
  63005: { status: 'undelivered', message: 'Channel did not accept given content' },
  63008: { status: 'failed', message: 'Could not execute the request because Channel is misconfigured' },
  63010: { status: 'failed', message: 'Channels - Twilio Internal error' },
  63012: { status: 'undelivered', message: 'Channel provider returned an internal service error' },
  63013: { status: 'undelivered', message: 'Channel policy violation' },
  63014: { status: 'undelivered', message: 'Message delivery failed because it was blocked by a user action' },
  63015: { status: 'undelivered', message: 'The destination has not joined the Sandbox' },
  63016: {
    status: 'undelivered',
    message: 'Failed to send freeform message because you are outside the allowed window. Use a Message Template.',
  },
  63017: { status: 'failed', message: 'Rate limit exceeded for the account' },
  63018: { status: 'failed', message: 'Rate limit exceeded for Channel' },
  63019: { status: 'undelivered', message: 'Media failed to download' },
  63021: { status: 'undelivered', message: 'Channel invalid content error' },
  63023: { status: 'undelivered', message: 'Channel generic error' },
  63024: { status: 'undelivered', message: 'Invalid message recipient' },
  63027: { status: 'undelivered', message: 'Template does not exist for a language and locale' },
  63028: {
    status: 'undelivered',
    message: 'Number of parameters provided does not match the expected number of parameters',
  },
  63030: { status: 'undelivered', message: 'Unsupported parameter for type of channels message' },
  63032: {
    status: 'undelivered',
    message: 'We cannot send this message to this user because of a WhatsApp limitation',
  },
  63038: { status: 'failed', message: 'Daily messages limit exceeded' },
  63049: { status: 'undelivered', message: 'Meta chose not to deliver this WhatsApp marketing message' },
  63051: { status: 'failed', message: 'WhatsApp Business Account has been locked' },
}

/** A call refused the way Twilio refuses it. */
export class TwilioError extends Error {
  override readonly name = 'TwilioError'
  readonly status: number
  constructor(
    readonly code: number,
    message = REFUSALS[code]?.message ?? 'The request failed',
    status = REFUSALS[code]?.status ?? 400,
  ) {
    super(message)
    this.status = status
  }

  toJSON() {
    return {
      code: this.code,
      message: this.message,
      more_info: `https://www.twilio.com/docs/errors/${this.code}`,
      status: this.status,
    }
  }
}
