import nock from 'nock'
import { afterEach, describe, expect, it } from 'vitest'
import { TwilioChannel } from '../../src/channel/twilio.js'
import { silentLog } from '../../src/model/log.js'
import { silentObserver } from '../../src/model/observer.js'
import { Address } from '../../src/model/person.js'
import { withButtons } from '../support/bubbles.js'
import { aBook } from '../support/content-book.js'
import { ACCOUNT_SID, MESSAGE_SID, twilioContent, twilioMessage } from '../support/twilio-answers.js'

afterEach(() => nock.cleanAll())

describe('Without TWILIO_API_BASE_URL', () => {
  it('every call goes to the Twilio host it belongs to, over TLS', async () => {
    const channel = new TwilioChannel(
      { accountSid: ACCOUNT_SID, authToken: 't', from: '+14155238886', publicUrl: 'https://mushir.example.org' },
      { book: aBook(), clock: { now: () => new Date() }, observer: silentObserver, log: silentLog },
    )
    const auth = { user: ACCOUNT_SID, pass: 't' }
    const calls = [
      nock('https://content.twilio.com').post('/v1/Content').basicAuth(auth).reply(201, twilioContent()),
      nock('https://api.twilio.com')
        .post(`/2010-04-01/Accounts/${ACCOUNT_SID}/Messages.json`)
        .basicAuth(auth)
        .reply(201, twilioMessage()),
      nock('https://messaging.twilio.com').post('/v2/Indicators/Typing.json').reply(200, { success: true }),
    ]
    await channel.send(Address.parse('+923001234567'), withButtons())
    await channel.showTyping(MESSAGE_SID)
    expect(calls.flatMap((call) => call.pendingMocks())).toEqual([])
    await channel.close()
  })
})
