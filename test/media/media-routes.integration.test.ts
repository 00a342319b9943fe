import { randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mediaRoutes } from '../../src/media/media-routes.js'
import { KEPT_MS, type MediaFile } from '../../src/media/media-shelf.js'
import { newMediaToken } from '../../src/media/token.js'
import { PersonId } from '../../src/model/person.js'

const person = PersonId.parse('1fabcdefghijklmn')
const now = new Date('2026-11-29T09:00:00Z')
const files = new Map<string, MediaFile>()
const logged: string[] = []
const log = {
  debug() {},
  info() {},
  warn: (fields: object, message: string) => void logged.push(`${message} ${JSON.stringify(fields)}`),
  error() {},
}
let server: Server
let away = false

beforeAll(async () => {
  const shelf = {
    get: async (token: string) => {
      if (away) throw new Error('the store is away')
      return files.get(token)
    },
  }
  const app = express().use('/media', mediaRoutes({ shelf, clock: { now: () => now }, log }))
  server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())))

const ask = (path: string, method = 'GET') =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/media/${path}`, { method })

describe('GET /media/{token}', () => {
  it('hands a file out with its type and name, to Twilio alone: nobody on the way may keep it', async () => {
    const token = newMediaToken(person, now, randomBytes)
    files.set(token, { mimeType: 'application/pdf', name: 'checklist.pdf', bytes: Buffer.from('%PDF-1.3 and more') })
    for (const method of ['GET', 'HEAD']) {
      const answer = await ask(token, method)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toBe('application/pdf')
      expect(answer.headers.get('content-disposition')).toBe('inline; filename="checklist.pdf"')
      expect(answer.headers.get('content-length')).toBe('17')
      expect(answer.headers.get('cache-control')).toBe('private, no-store')
      expect(await answer.text()).toBe(method === 'GET' ? '%PDF-1.3 and more' : '')
    }
  })

  it('says that a file is gone once its time is over', async () => {
    const before = new Date(now.getTime() - KEPT_MS - 1000)
    const answer = await ask(newMediaToken(person, before, randomBytes))
    expect(answer.status).toBe(410)
    expect(await answer.text()).toMatch(/gone. Ask Mushir for it again/)
  })

  it.each([newMediaToken(person, now, randomBytes), 'x', '1f', '..%2F..%2Fpackage.json', 'a'.repeat(4000)])(
    'knows no file named %s',
    async (token) => {
      expect((await ask(token)).status).toBe(404)
    },
  )

  it('asks to come again while the store is away, and writes no address into the log', async () => {
    away = true
    const token = newMediaToken(person, now, randomBytes)
    expect((await ask(token)).status).toBe(503)
    expect(logged.join()).toMatch(/could not be handed out/)
    expect(logged.join()).not.toContain(token)
    away = false
  })
})

describe('A token', () => {
  it('says nothing of whose it is beyond their shard, and is never the same twice', () => {
    const tokens = Array.from({ length: 1000 }, () => newMediaToken(person, now, randomBytes))
    expect(new Set(tokens).size).toBe(1000)
    for (const token of tokens) expect(token).not.toContain(person.slice(2))
  })
})
