import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import type { Config } from '../config.js'
import { type Account, changeAccount, Email, newAccountId, ROLES, Role } from '../console/accounts.js'
import { argon2Passwords, faultOfPassword, PASSWORD_MAX, PASSWORD_MIN } from '../console/passwords.js'
import type { Engine } from '../engine.js'
import { askSecret } from './ask-secret.js'
import { ending, UsageError } from './ending.js'
import { withStore } from './store.js'

const USAGE = `npm run -s officer -- add EMAIL [--name NAME] [--role ROLE]… [--desk DESK]…
npm run -s officer -- list
npm run -s officer -- disable EMAIL      ends their sessions, too
Roles: ${ROLES.join(', ')}. The first account is an administrator and supervisor unless told otherwise; later ones
are officers. Without --desk an officer answers for all desks. The password is asked for, or read from
OFFICER_PASSWORD. Add --json to list for JSON lines. All need REDIS_URL.`

interface Wanted {
  name?: string | undefined
  role?: string[] | undefined
  desk?: string[] | undefined
}

await ending(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      role: { type: 'string', multiple: true },
      desk: { type: 'string', multiple: true },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const [verb = 'list', email] = positionals
  if (values.help) return void console.log(USAGE)
  if (verb === 'list') return withStore('officer', (engine) => list(engine, values.json))
  if (!email || !['add', 'disable'].includes(verb)) throw new UsageError(USAGE)
  const address = Email.safeParse(email)
  if (!address.success) throw new UsageError(`"${email}" is no email address.`)
  return withStore('officer', (engine, config) =>
    verb === 'add' ? add(engine, config, address.data, values) : disable(engine, address.data),
  )
})

async function list({ office }: Engine, json: boolean): Promise<void> {
  const accounts = await office.accounts.all()
  if (accounts.length === 0 && !json) console.log('Nobody has an account yet. Make the first one with "add EMAIL".')
  for (const { hash: _, ...account } of accounts) {
    if (json) console.log(JSON.stringify(account))
    else {
      const marks = [
        account.roles.join(' '),
        account.desks.join(' ') || 'all desks',
        account.disabled ? 'DISABLED' : '',
      ]
      console.log(`${account.email}  ${account.name}  ${marks.filter(Boolean).join(', ')}`)
    }
  }
}

async function add({ office }: Engine, config: Config, email: Email, wanted: Wanted): Promise<void> {
  if (await office.accounts.byEmail(email)) throw new UsageError(`${email} has an account already.`)
  const first = (await office.accounts.all()).every(({ demo }) => demo)
  const roles = Role.array().safeParse(wanted.role ?? (first ? ['administrator', 'supervisor'] : ['officer']))
  if (!roles.success) throw new UsageError(`There is no such role. Choose from: ${ROLES.join(', ')}.`)
  const password = config.OFFICER_PASSWORD ?? (await askTwice(email))
  const fault = faultOfPassword(password, email)
  if (fault === 'tooShort') throw new UsageError(`The password is too short: at least ${PASSWORD_MIN} characters.`)
  if (fault === 'tooLong') throw new UsageError(`The password is too long: at most ${PASSWORD_MAX} characters.`)
  if (fault) throw new UsageError('The password is too easy to guess. Take another one, without the name in it.')
  const account: Account = {
    v: 1,
    id: newAccountId(randomBytes),
    email,
    name: wanted.name?.trim() || (email.split('@')[0] ?? email),
    hash: await argon2Passwords().hash(password),
    roles: roles.data,
    desks: wanted.desk ?? [],
    language: 'en',
    disabled: false,
    // Whoever sits at the operator's terminal may choose it for somebody else; the first one is their own.
    mustChange: !first,
    epoch: 0,
    demo: false,
    revision: 0,
    createdAt: new Date().toISOString(),
  }
  if (!(await office.accounts.add(account))) throw new UsageError(`${email} has an account already.`)
  await office.audit.add({ what: 'accountAdded', who: 'terminal', account: account.id, note: account.roles.join(' ') })
  console.log(`Added ${email}: ${account.roles.join(', ')}. They sign in at /console.`)
}

/** What nobody sees typed is typed twice. */
async function askTwice(email: Email): Promise<string> {
  const password = await askSecret(`Password for ${email} (${PASSWORD_MIN} or more characters): `)
  if ((await askSecret('Once more: ')) === password) return password
  throw new UsageError('The two were not the same. Nothing was added; try again.')
}

async function disable({ office }: Engine, email: Email): Promise<void> {
  const account = await office.accounts.byEmail(email)
  if (!account) throw new UsageError(`${email} has no account.`)
  await office.audit.add({ what: 'accountDisabled', who: 'terminal', account: account.id })
  await changeAccount(office.accounts, account.id, (now) => ({ ...now, disabled: true, epoch: now.epoch + 1 }))
  console.log(`Disabled ${email}; they are signed out everywhere. An administrator can enable them again.`)
}
