import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import twilio from 'twilio'
import type { ContentCreateRequest } from 'twilio/lib/rest/content/v1/content.js'
import { ACCOUNT, sdkAt } from './twilio-stand-in.js'

export interface EchoBot {
  url: string
  /** Tells the bot where its Twilio is. */
  speaksTo(standIn: string): void
  stop(): Promise<void>
}

const CONTENTS: Record<string, object> = {
  buttons: {
    'twilio/quick-reply': {
      body: 'آپ کیا جاننا چاہتے ہیں؟',
      actions: [
        { type: 'QUICK_REPLY', id: 'loan', title: 'قرضہ' },
        { type: 'QUICK_REPLY', id: 'register', title: 'رجسٹریشن' },
        { type: 'QUICK_REPLY', id: 'officer', title: 'افسر سے بات' },
      ],
    },
  },
  list: {
    'twilio/list-picker': {
      body: 'Kis cheez mein madad chahiye?',
      button: 'Chunein',
      items: [
        { id: 'loan', item: 'Qarza', description: 'Sarkari aur bank ke qarze' },
        { id: 'ntn', item: 'NTN', description: 'FBR mein registration' },
        { id: 'officer', item: 'Officer se baat' },
      ],
    },
  },
}

/** A bot that isn't ours, with Twilio's SDK alone: says back what it hears; "buttons" and "list" get those. */
export async function anEchoBot(): Promise<EchoBot> {
  let client = sdkAt('')
  const app = express()
  app.post(
    '/inbound',
    express.urlencoded({ extended: false }),
    twilio.webhook({ validate: true }, ACCOUNT.authToken),
    async (request, response) => {
      response.type('text/xml').send('<Response/>')
      const { From: to, To: from, Body: said, MessageSid: messageId, NumMedia: files } = request.body
      await client.messaging.v2.typingIndicator.create({ channel: 'whatsapp', messageId })
      const types = CONTENTS[said]
      if (types) {
        const content = await client.content.v1.contents.create({
          language: 'ur',
          types,
        } as unknown as ContentCreateRequest)
        await client.messages.create({ to, from, contentSid: content.sid })
      } else await client.messages.create({ to, from, body: files === '1' ? 'A file.' : said || 'Nothing at all.' })
    },
  )
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening))
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    speaksTo: (standIn) => {
      client = sdkAt(standIn)
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
