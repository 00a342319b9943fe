import type { SendFailure } from './errors.js'

/**
 * Twilio's error codes, sorted by what to do. They come at once in the answer to a send, or later in a receipt.
 * Sources: Twilio's page of each code, https://www.twilio.com/docs/api/errors/CODE; those marked (k) are known from
 * use, their pages unread.
 */
export const FAILURES: Readonly<Record<number, SendFailure>> = {
  // Wait: not taken, or taken and not delivered for a reason that passes.
  20429: 'throttled', // too many requests at once; not processed
  14107: 'throttled', // (k) send rate exceeded
  21611: 'throttled', // (k) the sender's queue is full
  30001: 'throttled', // (k) queue overflow
  30008: 'throttled', // (k) unknown error on the way
  63010: 'throttled', // (k) Twilio's internal error on the channel
  63012: 'throttled', // (k) Meta's internal error
  63017: 'throttled', // the account's messages a second
  63018: 'throttled', // the sender's rate, or Meta's tier for conversations we begin
  63023: 'throttled', // generic channel error
  63038: 'throttled', // the account's daily limit; goes on next day

  63016: 'windowClosed', // outside the 24 hours

  // Refused for its form or its content: plain text may go. 63006 and 63013 stand here and not with the settings,
  // since buttons or a list over a limit cause them, and plain text is one careful try.
  21654: 'contentRefused', // ContentSid missing, or beside a body
  21655: 'contentRefused', // ContentSid invalid: deleted, for one
  21656: 'contentRefused', // variables invalid
  21658: 'contentRefused', // variable too long
  21620: 'contentRefused', // (k) bad media address
  63005: 'contentRefused', // the channel refused the content
  63006: 'contentRefused', // (k) can't be formatted for the channel
  63013: 'contentRefused', // against the channel's policy, over-long parts included
  63019: 'contentRefused', // media couldn't be fetched
  63021: 'contentRefused', // unsupported, or over 1,024 characters once filled in

  21610: 'optedOut', // STOP, by Twilio's own list
  63014: 'optedOut', // blocked by the citizen
  63033: 'optedOut', // (k) recipient blocked; no longer in use

  // Nobody is answered until an operator acts.
  20003: 'misconfigured', // account or token wrong
  20404: 'misconfigured', // no such account
  21212: 'misconfigured', // (k) invalid From
  21603: 'misconfigured', // (k) neither From nor service
  21606: 'misconfigured', // (k) From is not ours to send from
  21609: 'misconfigured', // (k) invalid StatusCallback: PUBLIC_URL
  21659: 'misconfigured', // (k) From is not a number of this account
  21660: 'misconfigured', // (k) From belongs to another account
  21910: 'misconfigured', // (k) From and To not of one channel
  30002: 'misconfigured', // (k) account suspended
  30016: 'misconfigured', // From and To not of one channel, told later
  63001: 'misconfigured', // authentication with the channel failed
  63002: 'misconfigured', // From is not a channel's address
  63007: 'misconfigured', // From pending or of another account
  63008: 'misconfigured', // the channel is set up wrongly
  63020: 'misconfigured', // Meta's invitation not accepted
  63022: 'misconfigured', // (k) the display name's certificate
  63051: 'misconfigured', // sender locked after some thirty idle days

  // This one message, or this one recipient. 21408 would be a setting for a whole country; it stands here so that one
  // foreign number doesn't stop everybody's answers.
  21211: 'rejected', // To invalid
  21408: 'rejected', // (k) region not permitted
  21614: 'rejected', // (k) To is not a mobile
  21617: 'rejected', // over 1,600 characters
  30003: 'rejected', // (k) handset unreachable
  30007: 'rejected', // (k) filtered
  30036: 'rejected', // its validity ran out: an old answer would come too late
  63003: 'rejected', // To is not on WhatsApp
  63015: 'rejected', // (k) the recipient hasn't joined the sandbox
  63024: 'rejected', // invalid recipient
  63025: 'rejected', // media already there
  63027: 'rejected', // (k) the template doesn't exist in that language
  63028: 'rejected', // (k) number of template parameters
  63029: 'rejected', // (k) template parameters' format
  63030: 'rejected', // a parameter not supported for this kind
  63032: 'rejected', // the recipient is in an experiment of Meta's
  63049: 'rejected', // Meta withheld a marketing template
  63062: 'rejected', // marketing terms not accepted
}
