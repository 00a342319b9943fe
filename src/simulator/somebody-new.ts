import type { Identity, People } from './people.js'

/** Far enough from the first number that the people of other stories aren't met. */
const STRIDE = 10_000n

/**
 * The same person, but with a number and a user id from which nobody has written: told a second time, a story would
 * otherwise be met by what the bot remembers of the first.
 */
export function somebodyNew(who: Identity, people: People): Identity {
  for (let times = 0n; ; times++) {
    const { phone, bsuid } = who
    const one = {
      ...who,
      ...(phone ? { phone: `+${BigInt(phone.slice(1)) + times * STRIDE}` } : {}),
      ...(bsuid && times > 0n ? { bsuid: `${bsuid}${times}` } : {}),
    }
    const known = [one.phone, one.bsuid].map((address) => address && people.find(address)?.thread.length)
    if (known.every((bubbles) => !bubbles)) return one
  }
}
