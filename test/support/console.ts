import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import type { Account } from '../../src/console/accounts.js'
import { BASE } from '../../src/console/base.js'
import { type ConsoleParts, consoleRoutes } from '../../src/console/console.js'
import type { Door } from '../../src/console/gate.js'
import type { Office } from '../../src/console/office.js'
import { argon2Passwords } from '../../src/console/passwords.js'
import { aHelpDesk, type HelpDesk } from './help-desk.js'
import { anAccount } from './officers.js'

export const PASSWORD = 'seven brave bicycles'
const passwords = argon2Passwords()
const hashed = passwords.hash(PASSWORD)

export interface TestConsole {
  url: string
  office: Office
  desk: HelpDesk
  doors: readonly Door[]
  /** Makes an account whose password is `PASSWORD`. */
  anOfficer(about?: Partial<Account>): Promise<Account>
  /** A browser without JavaScript, nobody signed in. */
  visitor(): Visitor
  /** The same with somebody signed in. */
  signedIn(account: Account): Promise<Visitor>
  /** Lets the store's time go on. */
  elapse(ms: number): void
  stop(): Promise<void>
}

/** The console over HTTP, with citizens and a bot on a store in memory. */
export async function aConsole(options: Partial<ConsoleParts> = {}): Promise<TestConsole> {
  const desk = aHelpDesk()
  const { office, officers, clock, openFile } = desk
  const { routes, doors } = consoleRoutes({
    office,
    officers,
    clock,
    openFile,
    passwords,
    random: randomBytes,
    demo: false,
    secure: false,
    library: () => desk.library,
    suggest: (text) => desk.library.entries().flatMap(({ id }) => (text.includes('loan') ? [id] : [])),
    keepFile: desk.keepFile,
    faults: () => [
      {
        file: 'financing/akhuwat/ur.md',
        line: 7,
        level: 'error',
        rule: 'typed-figure',
        message: 'A figure typed by hand',
        urdu: 'عدد ہاتھ سے لکھا ہے',
      },
    ],
    unanswered: async () => [
      {
        askedBack: 1,
        notKnown: 4,
        officer: 0,
        said: { ur: { count: 5, wordings: ['<b>درزی</b> کا قرض'] } },
        entry: 'financing/akhuwat',
      },
    ],
    ...options,
  })
  const app = express()
  app.set('trust proxy', 1)
  app.use(BASE, routes)
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${BASE}`
  const visitor = () => new Visitor(url)
  return {
    url,
    office,
    desk,
    doors,
    async anOfficer(about = {}) {
      const account = anAccount({ hash: await hashed, ...about })
      await office.accounts.add(account)
      return account
    },
    visitor,
    async signedIn(account) {
      const browser = visitor()
      const answer = await browser.signIn(account.email)
      if (answer.status !== 303) throw new Error(`Could not sign in: ${answer.status}`)
      return browser
    },
    elapse: desk.elapse,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

export interface Page {
  status: number
  headers: Headers
  html: string
}

/** A browser without JavaScript: keeps cookies, fills in the forms it was shown. Follows no redirection by itself. */
export class Visitor {
  readonly cookies = new Map<string, string>()
  /** The token of the form last shown. */
  token = ''
  headers: Record<string, string> = {}

  constructor(private readonly url: string) {}

  get(path: string, headers: Record<string, string> = {}) {
    return this.request(path, { headers })
  }

  /** Sends a form with the token last shown, unless `fields` brings another. */
  post(path: string, fields: Record<string, string | string[]> = {}, headers: Record<string, string> = {}) {
    const form = new URLSearchParams()
    for (const [name, value] of Object.entries({ token: this.token, ...fields }))
      for (const one of [value].flat()) form.append(name, one)
    return this.request(path, { method: 'POST', body: form, headers })
  }

  /** Sends a form with a file in it. */
  postFile(path: string, fields: Record<string, string>, file: { name: string; bytes: Uint8Array<ArrayBuffer> }) {
    const form = new FormData()
    for (const [name, value] of Object.entries({ token: this.token, ...fields })) form.append(name, value)
    form.append('file', new Blob([file.bytes]), file.name)
    return this.request(path, { method: 'POST', body: form, headers: {} })
  }

  async signIn(email: string, password = PASSWORD) {
    await this.get('/sign-in')
    const answer = await this.post('/sign-in', { email, password })
    if (answer.status === 303) await this.get('/account')
    return answer
  }

  private async request(path: string, init: RequestInit & { headers: Record<string, string> }): Promise<Page> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...this.headers, ...init.headers, ...(cookie ? { cookie } : {}) }
    const response = await fetch(this.url + path, { redirect: 'manual', ...init, headers })
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (value === '') this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    const html = await response.text()
    this.token = /name="token" value="([^"]+)"/.exec(html)?.[1] ?? this.token
    return { status: response.status, headers: response.headers, html }
  }
}
