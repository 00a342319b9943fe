import { z } from 'zod'

/**
 * `officer` answers citizens of their desks; `supervisor` sees all desks, their figures and the audit log; `editor` looks
 * after the knowledge; `administrator` keeps accounts and reads the audit log, but no citizen's chat. One may be several.
 */
export const ROLES = ['officer', 'supervisor', 'editor', 'administrator'] as const
export const Role = z.enum(ROLES)
export type Role = z.infer<typeof Role>

/** In which language the pages speak to an officer. */
export const CONSOLE_LANGUAGES = ['en', 'ur'] as const
export const ConsoleLanguage = z.enum(CONSOLE_LANGUAGES)
export type ConsoleLanguage = z.infer<typeof ConsoleLanguage>

/** Written in one way, so that nobody has two accounts by a capital letter. */
export const Email = z.string().trim().toLowerCase().max(254).pipe(z.email())
export type Email = z.infer<typeof Email>

export const AccountId = z
  .string()
  .regex(/^of[a-z0-9]{10}$/)
  .brand<'AccountId'>()
export type AccountId = z.infer<typeof AccountId>

export const Account = z.object({
  v: z.literal(1),
  id: AccountId,
  email: Email,
  name: z.string().trim().min(1).max(60),
  /** argon2id, in its own text form with salt and cost. */
  hash: z.string(),
  roles: z.array(Role).min(1),
  /** Ids of the desks they answer for; none: every desk. */
  desks: z.array(z.string()),
  language: ConsoleLanguage,
  disabled: z.boolean(),
  /** Somebody else chose the password: it must be changed before anything else. */
  mustChange: z.boolean(),
  /** Sessions begun under a lower one are over: signing out everywhere raises it. */
  epoch: z.number().int().nonnegative(),
  /** Made for a demonstration; lets nobody in where a real Twilio account is set. */
  demo: z.boolean(),
  /** Rises with each change: two who change it at once don't undo each other. */
  revision: z.number().int().nonnegative(),
  createdAt: z.iso.datetime(),
})
export type Account = z.infer<typeof Account>

export interface Accounts {
  /** Everybody, by name. */
  all(): Promise<Account[]>
  find(id: AccountId): Promise<Account | undefined>
  byEmail(email: Email): Promise<Account | undefined>
  /** False when the email has an account already. */
  add(account: Account): Promise<boolean>
  /** Writes it where the store still has `next.revision - 1`; false when somebody changed it meanwhile. The email stays. */
  replace(next: Account): Promise<boolean>
}

export function newAccountId(random: (bytes: number) => Uint8Array): AccountId {
  return AccountId.parse(`of${Array.from(random(10), (byte) => (byte % 36).toString(36)).join('')}`)
}

/** Changes an account as it is now, however often somebody else comes in between. Undefined when there is none. */
export async function changeAccount(
  accounts: Accounts,
  id: AccountId,
  change: (account: Account) => Account,
): Promise<Account | undefined> {
  for (let attempt = 1; attempt <= 10; attempt++) {
    const now = await accounts.find(id)
    if (!now) return undefined
    const next = { ...change(now), revision: now.revision + 1 }
    if (await accounts.replace(next)) return next
  }
  throw new Error('An account was changed by others again and again; try once more')
}
