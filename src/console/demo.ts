import { type Account, changeAccount, newAccountId } from './accounts.js'
import type { Office } from './office.js'
import type { Passwords } from './passwords.js'

export interface DemoSignIn {
  email: string
  password: string
}

const EMAIL = 'officer@demo.example'

/** An officer who may do everything, with another password at each start. Only beside the simulator. */
export async function demoOfficer(
  { accounts }: Office,
  passwords: Passwords,
  random: (bytes: number) => Uint8Array,
): Promise<DemoSignIn> {
  const password = Array.from(random(16), (byte) => LETTERS[byte % LETTERS.length])
    .join('')
    .replace(/.{4}(?=.)/g, '$&-')
  const hash = await passwords.hash(password)
  const account: Account = {
    v: 1,
    id: newAccountId(random),
    email: EMAIL,
    name: 'Demo Officer',
    hash,
    roles: ['officer', 'supervisor', 'editor', 'administrator'],
    desks: [],
    language: 'en',
    disabled: false,
    mustChange: false,
    epoch: 0,
    demo: true,
    revision: 0,
    createdAt: new Date().toISOString(),
  }
  const known = await accounts.byEmail(EMAIL)
  if (known) await changeAccount(accounts, known.id, (now) => ({ ...now, hash, disabled: false, epoch: now.epoch + 1 }))
  else await accounts.add(account)
  return { email: EMAIL, password }
}

/** Nothing that reads like another letter. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
