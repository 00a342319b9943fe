import express, { type Request } from 'express'

/** Reads the page's forms. */
export const form = express.urlencoded({ extended: false, limit: '256kb' })

/** What was filled in, as text. */
export function fieldsOf(request: Request): Partial<Record<string, string>> {
  const body: unknown = request.body
  if (typeof body !== 'object' || body === null) return {}
  return Object.fromEntries(Object.entries(body).filter(([, value]) => typeof value === 'string'))
}
