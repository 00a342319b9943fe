import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parseArgs } from 'node:util'
import express from 'express'
import { simulatorRoutes } from '../simulator/routes.js'
import { startStandIn } from '../simulator/stand-in.js'
import { StoryError } from '../simulator/story.js'
import { readStories } from '../simulator/story-folder.js'
import { ending, UsageError } from './ending.js'

const USAGE = `npm run simulator -- --app URL    WhatsApp on your desk, for any bot that speaks to Twilio

  --app URL        the bot's webhook for inbound messages, such as http://127.0.0.1:3000/whatsapp;
                   a fragment (#rc=3&rp=all) sets Twilio's retry rules
  --status URL     its webhook for receipts of messages that name none
  --port N         where Twilio's API is played (4010)
  --page-port N    where the page is (4011)
  --sid AC…        the account SID and auth token the bot has; made up when not given
  --token TOKEN
  --from +NUMBER   the bot's WhatsApp number (+14155238886)
  --name NAME      what the bot is called on the page
  --stories FOLDER stories of yours (*.story.txt), to be played on the page`

await ending(async () => {
  const { values } = parseArgs({
    options: {
      app: { type: 'string' },
      status: { type: 'string' },
      port: { type: 'string', default: '4010' },
      'page-port': { type: 'string', default: '4011' },
      sid: { type: 'string', default: `AC${randomBytes(16).toString('hex')}` },
      token: { type: 'string', default: randomBytes(16).toString('hex') },
      from: { type: 'string', default: '+14155238886' },
      name: { type: 'string', default: 'The bot' },
      stories: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return void console.log(USAGE)
  const { app: inboundUrl, status, sid, token, from, name, stories: folder } = values
  if (!inboundUrl || !isWebAddress(inboundUrl)) throw new UsageError(`--app must be the bot's webhook.\n\n${USAGE}`)
  if (status && !isWebAddress(status))
    throw new UsageError('--status must be an address, such as http://127.0.0.1:3000/status.')
  if (!/^AC[0-9a-fA-F]{32}$/.test(sid)) throw new UsageError('--sid must be AC and 32 hexadecimal digits.')
  if (!/^\+[1-9]\d{6,14}$/.test(from)) throw new UsageError('--from must be a number, such as +14155238886.')
  if (folder !== undefined && !existsSync(folder)) throw new UsageError(`--stories: there is no folder ${folder}.`)
  const stories = folder === undefined ? [] : storiesOf(folder)

  const standIn = await startStandIn({
    port: portOf(values.port, '--port'),
    accountSid: sid,
    authToken: token,
    from,
    inboundUrl,
    ...(status ? { statusFallbackUrl: status } : {}),
    random: randomBytes,
    log: (line, details) => console.error(line, details ?? ''),
  })
  const app = express()
  app.use('/simulator', simulatorRoutes(standIn, { name, at: new URL(inboundUrl).host, stories }))
  app.get('/', (_request, response) => response.redirect('/simulator'))
  const pages = await listening(app, portOf(values['page-port'], '--page-port'))

  console.log(`The page:     http://127.0.0.1:${(pages.address() as AddressInfo).port}/simulator
Twilio's API: ${standIn.url}   (in place of https://api.twilio.com, content.twilio.com and messaging.twilio.com)
Account SID:  ${sid}
Auth token:   ${token}
Number:       whatsapp:${from}`)

  const stop = async () => {
    pages.closeAllConnections()
    pages.close()
    await standIn.stop()
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
})

function storiesOf(folder: string) {
  try {
    return readStories(folder)
  } catch (error) {
    throw error instanceof StoryError ? new UsageError(error.message) : error
  }
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
}

function portOf(text: string, option: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`${option} must be a port: 0 to 65535.`)
  return port
}

function listening(app: express.Express, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server: Server = app.listen(port, '127.0.0.1', (error?: Error) => (error ? reject(error) : resolve(server)))
  })
}
