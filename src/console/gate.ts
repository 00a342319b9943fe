import { type Request, type Response, Router } from 'express'
import { StoreAway } from '../inbox/inbox.js'
import type { Account, ConsoleLanguage } from './accounts.js'
import type { Assets } from './assets.js'
import { BASE } from './base.js'
import type { Cookies } from './cookies.js'
import { FormTooLarge, fieldsOf, readForm } from './fields.js'
import { formToken, isFormToken } from './forgery.js'
import { headers } from './headers.js'
import { refusedPage, signInAgainPage } from './pages/refused.js'
import type { Send } from './send.js'
import { endSession, type SignInParts, whoIs } from './sign-in.js'
import type { Answer, Fields, Visit, VisitOf, Who } from './visit.js'
import type { Say } from './words.js'

export interface GateParts extends SignInParts {
  cookies: Cookies
  words: Readonly<Record<ConsoleLanguage, Say>>
  send: Send
  assets: Assets
}

/** One door, for the test that tries them all. */
export interface Door {
  method: 'get' | 'post'
  path: string
  who: Who
}

/**
 * The only way to add a route: no door opens without saying for whom, and no form is taken without its token. It asks
 * for the account on every request, so that a role taken away or a session ended is felt at once.
 */
export class Gate {
  readonly doors: Door[] = []
  private readonly router = Router()

  constructor(private readonly parts: GateParts) {
    // The pages' own files are anybody's, and kept by browsers.
    this.router.get('/assets/:digest/:name', parts.assets.serve)
    this.router.use(headers(parts.cookies.secure))
  }

  get<const W extends Who>(path: string, who: W, handle: (visit: VisitOf<W>) => Answer | Promise<Answer>) {
    this.open('get', path, who, handle)
  }

  post<const W extends Who>(path: string, who: W, handle: (visit: VisitOf<W>) => Answer | Promise<Answer>) {
    this.open('post', path, who, handle)
  }

  /** Everything added so far, to be mounted at `BASE`. */
  routes(): Router {
    return this.router
  }

  private open<W extends Who>(
    method: 'get' | 'post',
    path: string,
    who: W,
    handle: (visit: VisitOf<W>) => Answer | Promise<Answer>,
  ) {
    this.doors.push({ method, path, who })
    this.router[method](path, async (request: Request, response: Response) => {
      const { send } = this.parts
      const passed = await this.check(request, response, method, path, who)
      if (passed.kind === 'refused') return send(response, request, passed.answer, passed.visit)
      const answer = await this.safely(passed.visit, () => handle(passed.visit as VisitOf<W>))
      if (answer.kind === 'go' && answer.session) await this.changeSession(request, response, answer.session)
      return send(response, request, answer, passed.visit)
    })
  }

  /** While the store is away nothing is done, and nothing typed is lost. */
  private async safely(visit: Visit, act: () => Answer | Promise<Answer>): Promise<Answer> {
    try {
      return await act()
    } catch (error) {
      if (!(error instanceof StoreAway)) throw error
      return refusedPage(visit, 'away', 503)
    }
  }

  private async check(request: Request, response: Response, method: 'get' | 'post', path: string, who: Who) {
    const { parts } = this
    const sessionId = parts.cookies.read(request, 'session')
    const part = request.get('hx-request') === 'true'
    const found =
      sessionId === undefined ? undefined : await whoIs(parts, sessionId, part && method === 'get').catch(away)
    const account = found === 'away' ? undefined : found
    const cookie = account && sessionId ? sessionId : this.visitorsCookie(request, response)
    const form =
      method === 'post'
        ? await readForm(request, account !== undefined).catch(faultOfForm)
        : fieldsOf(new URLSearchParams())
    const fields = typeof form === 'string' ? fieldsOf(new URLSearchParams()) : form
    const visit = this.visitOf(request, account, cookie, fields)
    const refused = (answer: Answer) => ({ kind: 'refused' as const, answer, visit })

    if (found === 'away') return refused(refusedPage(visit, 'away', 503))
    if (!account && who !== 'anyone' && part && method === 'get') return refused({ kind: 'over' })
    // A session that ended while they wrote: nothing was done, and their words are not lost.
    if (!account && who !== 'anyone') return refused(signInAgainPage(visit, request.originalUrl, method))
    if (typeof form === 'string') return refused(refusedPage(visit, form, 413))
    if (method === 'post' && (fromElsewhere(request) || !isFormToken(fields.get('token'), cookie)))
      return refused(refusedPage(visit, 'forged', 403))
    if (account && Array.isArray(who) && !who.some((role) => account.roles.includes(role))) {
      await parts.office.audit.add({ what: 'refused', who: account.id, note: `${method} ${path}` })
      return refused(refusedPage(visit, 'notYours', 403))
    }
    if (account?.mustChange && Array.isArray(who)) return refused({ kind: 'go', to: `${BASE}/account?said=mustChange` })
    return { kind: 'passed' as const, visit }
  }

  private visitOf(request: Request, account: Account | undefined, cookie: string, fields: Fields): Visit {
    const query = fieldsOf(new URLSearchParams(request.originalUrl.split('?')[1] ?? ''))
    const language = account?.language ?? languageOf(request, query, fields)
    return {
      language,
      say: this.parts.words[language],
      token: formToken(cookie, this.parts.random),
      address: request.ip ?? 'unknown',
      path: request.path,
      params: request.params as Record<string, string>,
      query,
      fields,
      part: request.get('hx-request') === 'true',
      ...(account ? { account } : {}),
    }
  }

  /** Before anybody has signed in a form needs something to prove itself by, too. */
  private visitorsCookie(request: Request, response: Response): string {
    const known = this.parts.cookies.read(request, 'visit')
    if (known) return known
    const made = Buffer.from(this.parts.random(32)).toString('base64url')
    this.parts.cookies.set(response, 'visit', made)
    return made
  }

  /** The session a request came with ends: nobody goes on under an id that was known before they signed in. */
  private async changeSession(request: Request, response: Response, session: { id: string } | 'end') {
    const { cookies } = this.parts
    const former = cookies.read(request, 'session')
    if (former !== undefined) await endSession(this.parts, former)
    cookies.clear(response, 'visit')
    if (session === 'end') cookies.clear(response, 'session')
    else cookies.set(response, 'session', session.id)
  }
}

function away(error: unknown): 'away' {
  if (error instanceof StoreAway) return 'away'
  throw error
}

function faultOfForm(error: unknown): 'tooLarge' | 'unreadable' {
  return error instanceof FormTooLarge ? 'tooLarge' : 'unreadable'
}

/** Browsers say where a form stood. */
function fromElsewhere(request: Request): boolean {
  const site = request.get('sec-fetch-site')
  return site !== undefined && site !== 'same-origin' && site !== 'none'
}

/** Before the account says which: what the visitor chose, else what the browser asks for. */
function languageOf(request: Request, query: Fields, fields: Fields): ConsoleLanguage {
  const chosen = query.get('lang') || fields.get('lang')
  if (chosen === 'ur' || chosen === 'en') return chosen
  return request.acceptsLanguages('en', 'ur') === 'ur' ? 'ur' : 'en'
}
