import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anEchoBot, type EchoBot } from '../support/echo-bot.js'
import { ACCOUNT } from '../support/twilio-stand-in.js'

const root = new URL('../..', import.meta.url).pathname
const run = (...args: string[]) => spawn(process.execPath, ['tools/run.js', 'cli/simulator.js', ...args], { cwd: root })

let bot: EchoBot
beforeAll(async () => {
  bot = await anEchoBot()
})
afterAll(() => bot.stop())

describe('npm run simulator', () => {
  it('stands beside any bot: a page to write on, and Twilio’s API to answer by', async () => {
    const ports = ['--port', '0', '--page-port', '0']
    const command = run(
      '--app',
      `${bot.url}/inbound`,
      ...ports,
      '--sid',
      ACCOUNT.accountSid,
      '--token',
      ACCOUNT.authToken,
    )
    const said: Record<string, string> = {}
    for await (const line of createInterface(command.stdout)) {
      const [, name = '', value = ''] = /^([\w' ]+):\s+(\S+)/.exec(line) ?? []
      said[name] = value
      if (name === 'Number') break
    }
    const api = said["Twilio's API"] ?? ''
    bot.speaksTo(api)
    const chat = `${said['The page']}/chats/${encodeURIComponent('+923001234567')}`
    const news = await fetch(`${said['The page']}/events?of=${encodeURIComponent('+923001234567')}`)
    await fetch(`${chat}/says`, { method: 'POST', body: new URLSearchParams({ text: 'kya haal hai' }) })

    const reader = news.body?.getReader()
    let thread: { by: string; body: string }[] = []
    while (!thread.some(({ by }) => by === 'bot')) {
      await reader?.read()
      thread = await (await fetch(`${api}/__simulator/people/${encodeURIComponent('+923001234567')}/thread`)).json()
    }
    expect(thread.map(({ by, body }) => `${by}: ${body}`)).toEqual(['person: kya haal hai', 'bot: kya haal hai'])
    await reader?.cancel()

    const ended = once(command, 'exit')
    command.kill('SIGTERM')
    expect((await ended)[0]).toBe(0)
  })

  it.each([
    [[], '--app must be'],
    [['--app', 'x'], '--app must be'],
    [['--app', 'http://127.0.0.1:1/x', '--sid', 'AC1'], '--sid must be'],
    [['--app', 'http://127.0.0.1:1/x', '--port', 'x'], '--port must be'],
    [['--app', 'http://127.0.0.1:1/x', '--stories', '/nowhere'], '--stories: there is no folder /nowhere'],
  ])('says what is wrong with %j', async (args, said) => {
    const command = run(...args)
    let errors = ''
    command.stderr.on('data', (chunk: Buffer) => {
      errors += chunk
    })
    expect((await once(command, 'exit'))[0]).toBe(1)
    expect(errors).toContain(said)
  })
})
