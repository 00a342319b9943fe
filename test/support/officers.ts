import { randomBytes } from 'node:crypto'
import { type Account, newAccountId } from '../../src/console/accounts.js'

let count = 0

/** An officer's account; a test says only what matters to it. */
export function anAccount(about: Partial<Account> = {}): Account {
  return {
    v: 1,
    id: newAccountId(randomBytes),
    email: `officer${++count}@smeda.example`,
    name: `Officer ${count}`,
    hash: '$argon2id$none',
    roles: ['officer'],
    desks: [],
    language: 'en',
    disabled: false,
    mustChange: false,
    epoch: 0,
    demo: false,
    revision: 0,
    createdAt: '2026-11-22T10:00:00.000Z',
    ...about,
  }
}
