import type { Request, RequestHandler } from 'express'
import { PAGE_LANGUAGES, type PageLanguage, readWords, type Words } from './words.js'

const COOKIE = 'simulator-language'
const YEAR_MS = 365 * 86_400_000

const words = readWords()

/** The words a visitor reads: of the language they chose, else English. */
export function wordsFor(request: Request): Words {
  const pair = (request.headers.cookie ?? '').split(/;\s*/).find((one) => one.startsWith(`${COOKIE}=`))
  return words[languageOf(pair?.slice(COOKIE.length + 1)) ?? 'en']
}

/** Takes a choice of language from the address (`?language=ur`), keeps it in a cookie, and shows the page again. */
export const choosing: RequestHandler = (request, response, next) => {
  const { language: asked, ...others } = request.query
  const language = request.method === 'GET' ? languageOf(asked) : undefined
  if (!language) return next()
  response.cookie(COOKIE, language, { httpOnly: true, sameSite: 'strict', maxAge: YEAR_MS, path: '/simulator' })
  const rest = new URLSearchParams(Object.entries(others).map(([name, value]) => [name, `${value}`])).toString()
  const [path = ''] = request.originalUrl.split('?')
  response.redirect(303, rest === '' ? path : `${path}?${rest}`)
}

function languageOf(text: unknown): PageLanguage | undefined {
  return PAGE_LANGUAGES.find((language) => language === text)
}
