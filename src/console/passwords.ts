/** The store of a password is a hash that costs an attacker memory and time, and us a tenth of a second. */
export interface Passwords {
  hash(password: string): Promise<string>
  /** Takes as long for an account that isn't there (`undefined`) as for one that is. Rejects with `TooBusy`. */
  matches(hash: string | undefined, password: string): Promise<boolean>
}

/** So many are at the door that hashing for all would starve the citizens. */
export class TooBusy extends Error {
  override readonly name = 'TooBusy'
}

export const PASSWORD_MIN = 12
export const PASSWORD_MAX = 200

/** What is wrong with a new password, as a key of `locales/<language>/console.json`; undefined when it will do. */
export function faultOfPassword(password: string, email: string): 'tooShort' | 'tooLong' | 'tooPlain' | undefined {
  if ([...password].length < PASSWORD_MIN) return 'tooShort'
  if (password.length > PASSWORD_MAX) return 'tooLong'
  const [name = ''] = email.split('@')
  const plain = password.toLowerCase()
  if (new Set(plain).size < 5 || (name.length > 2 && plain.includes(name)) || plain.includes('password'))
    return 'tooPlain'
  return undefined
}

/** OWASP's least for argon2id: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const
const AT_A_TIME = 2
const WAITING = 40

/** argon2id. Two at a time, forty in line, whoever else comes is turned away: sign-in must not slow the bot. */
export function argon2Passwords(): Passwords {
  // Loaded when the first officer comes, for the service starts without it.
  const library = () => import('@node-rs/argon2')
  const inTurn = turns(AT_A_TIME, WAITING)
  let nobodys: Promise<string> | undefined
  const hash = async (password: string) => (await library()).hash(password, COST)
  return {
    hash: (password) => inTurn(() => hash(password)),
    async matches(known, password) {
      const asked = password.slice(0, PASSWORD_MAX + 1)
      nobodys ??= hash('nobody has this password')
      const against = known ?? (await nobodys)
      const matches = await inTurn(async () => (await library()).verify(against, asked))
      return matches && known !== undefined
    },
  }
}

function turns(atATime: number, waiting: number) {
  let busy = 0
  const line: (() => void)[] = []
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (busy >= atATime) {
      if (line.length >= waiting) throw new TooBusy('Too many are signing in at once')
      await new Promise<void>((resolve) => line.push(resolve))
    } else busy++
    try {
      return await work()
    } finally {
      const next = line.shift()
      if (next) next()
      else busy--
    }
  }
}
