import twilio from 'twilio'

/** Twilio's inbound forms as they were seen (shared reference of Twilio's protocol), values changed. */
export const US = 'whatsapp:+14155238886'
export const ZAINAB = 'whatsapp:+923001234567'
export const sid = (n = 0, prefix = 'SM') => `${prefix}${n.toString(16).padStart(32, '0')}`
const ACCOUNT = `AC${'a'.repeat(32)}`

export type Fields = Record<string, string>

/** The parameters every inbound message has. */
export function inbound(fields: Fields = {}, n = 1): Fields {
  const messageSid = fields.MessageSid ?? sid(n)
  const digits = (fields.From ?? ZAINAB).replace(/\D/g, '')
  return {
    SmsMessageSid: messageSid,
    NumMedia: '0',
    ProfileName: 'Zainab Bibi',
    MessageType: 'text',
    SmsSid: messageSid,
    WaId: digits,
    SmsStatus: 'received',
    Body: '',
    To: US,
    NumSegments: '1',
    ReferralNumMedia: '0',
    MessageSid: messageSid,
    AccountSid: ACCOUNT,
    ChannelMetadata: `{"type":"whatsapp","data":{"context":{"ProfileName":"Zainab Bibi","WaId":"${digits}"}}}`,
    From: ZAINAB,
    ApiVersion: '2010-04-01',
    ...fields,
  }
}

/** A tapped quick-reply button, as captured: with the sender's business-scoped id and the reply's context. */
export function tap(payload: string, label: string, n = 1): Fields {
  return inbound(
    {
      OriginalRepliedMessageSender: US,
      OriginalRepliedMessageSid: sid(99, 'MM'),
      ExternalUserId: 'whatsapp:PK.4566546130240823',
      FrequentlyForwarded: 'false',
      Forwarded: 'false',
      MessageType: 'interactive',
      Body: label,
      ButtonText: label,
      ButtonPayload: payload,
    },
    n,
  )
}

export function media(contentType: string, caption = '', n = 1): Fields {
  const messageSid = sid(n, 'MM')
  const url = `https://api.twilio.com/2010-04-01/Accounts/${ACCOUNT}/Messages/${messageSid}/Media/ME${'b'.repeat(32)}`
  return inbound({
    MessageSid: messageSid,
    NumMedia: '1',
    MediaUrl0: url,
    MediaContentType0: contentType,
    Body: caption,
  })
}

/** A status callback. */
export function receipt(status: string, fields: Fields = {}): Fields {
  return {
    MessageSid: sid(1),
    SmsSid: sid(1),
    AccountSid: ACCOUNT,
    From: US,
    To: ZAINAB,
    ApiVersion: '2010-04-01',
    MessageStatus: status,
    SmsStatus: status,
    ChannelInstallSid: `XE${'c'.repeat(32)}`,
    ChannelPrefix: 'whatsapp',
    ChannelToAddress: '+92300123XXXX',
    ...fields,
  }
}

export function sign(url: string, fields: Fields, token: string): string {
  return twilio.getExpectedTwilioSignature(token, url, fields)
}
