// The bare baseline: what any bot on this stack must at least do. Express, Twilio's signature check, one write to
// Redis and one read, an answer to Twilio, one send by the Twilio SDK over kept-alive connections. No receipts, no
// typing, no order, no durability of the reply.
import express from 'express'
import { Redis } from 'ioredis'
import twilio from 'twilio'

const {
  PORT,
  PUBLIC_URL,
  REDIS_URL,
  TWILIO_ACCOUNT_SID,
  TWILIO_AUTH_TOKEN,
  TWILIO_WHATSAPP_FROM,
  TWILIO_API_BASE_URL,
} = process.env

class Rebased extends twilio.RequestClient {
  request(options) {
    const url = new URL(options.uri)
    return super.request({ ...options, uri: TWILIO_API_BASE_URL + url.pathname + url.search })
  }
}

const redis = new Redis(REDIS_URL)
const httpClient = new Rebased({ timeout: 10_000, keepAlive: true, maxSockets: 256, maxTotalSockets: 256 })
const client = twilio(TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, { httpClient })
const reply = 'Theek hai. '.repeat(40)

const app = express()
app.disable('x-powered-by')
app.disable('etag')
app.post('/webhooks/twilio/inbound', express.urlencoded({ extended: false }), async (request, response) => {
  const signature = request.headers['x-twilio-signature']
  if (!twilio.validateRequest(TWILIO_AUTH_TOKEN, signature, PUBLIC_URL + request.originalUrl, request.body)) {
    return response.status(403).end()
  }
  const key = `baseline:${request.body.From}`
  await redis.rpush(key, JSON.stringify(request.body))
  await redis.lindex(key, 0)
  response.type('text/xml').send('<Response/>')
  await client.messages.create({ to: request.body.From, from: `whatsapp:${TWILIO_WHATSAPP_FROM}`, body: reply })
})
app.get('/readyz', (_request, response) => response.json({ ready: true }))
app.listen(Number(PORT), '127.0.0.1')
