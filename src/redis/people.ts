import type { Sender } from '../inbox/inbox.js'
import { numbersFirst } from '../inbox/joining.js'
import { newPersonId, PersonId } from '../model/person.js'
import type { House } from './house.js'
import { digestOf } from './keys.js'
import { reach } from './reach.js'

/** Who a sender is, as far as the aliases tell. */
export interface Found {
  person: PersonId
  /** Who the aliases named before everything about them was forgotten. */
  former: PersonId | undefined
  /** Others whom the aliases name: they and `person` are one. */
  others: PersonId[]
  /** What each alias said, for changing it only if it still does. */
  said: Map<string, string>
}

/** For so long a process believes what an alias said. Far shorter than a moved or forgotten person is remembered. */
const BELIEVED_MS = 5 * 60_000

/** How many aliases a process remembers: some 5 MB. */
const REMEMBERED = 20_000

/** Whose alias is whose. Aliases lie in shards of their own, so every change says what it believes to be true before. */
export class People {
  /**
   * What aliases said lately. It may be out of date: whoever is addressed by it answers that they moved or are gone,
   * and links say what they believe, so an error is found out.
   */
  private readonly recent = new Map<string, { word: string; at: number }>()

  constructor(private readonly house: House) {
    // A server that went and came back may have lost its last second: what it said before is asked again.
    for (const event of ['close', 'ready', 'node error', '+node', '-node']) {
      house.client.on(event, () => this.recent.clear())
    }
  }

  /** Finds or makes the person. Two processes that meet a newcomer at once agree on one. */
  async find(sender: Sender): Promise<Found> {
    const digests = numbersFirst([sender.address, ...sender.aliases]).map(digestOf)
    for (;;) {
      const said = await this.ask(digests)
      const known = digests.map((digest) => said.get(digest)).find((word) => word !== undefined && word !== '')
      const word = known ?? newPersonId(this.house.random)
      const links = digests.filter((digest) => said.get(digest) === '')
      // One after the other: whoever links the first alias of a newcomer decides who they are.
      let agreed = true
      for (const digest of links) {
        if (!agreed) break
        const now = await this.link(digest, '', word)
        said.set(digest, now)
        agreed = now === word || known !== undefined
      }
      if (!agreed) continue
      return found(word, said)
    }
  }

  /** Says that the aliases are this person's, where they still say what they said. */
  async relink(found: Found, person: PersonId, former?: PersonId) {
    const word = former === undefined ? person : `${person} ${former}`
    const links = [...found.said].filter(([, said]) => said !== word)
    await Promise.all(links.map(([digest, said]) => this.link(digest, said, word)))
  }

  /** Keeps aliases in use from expiring. */
  async refresh(found: Found) {
    await Promise.all([...found.said].map(([digest, said]) => this.link(digest, said, said)))
  }

  /** Sends whoever looks for `person` to `to`, who wrote at `writtenAt`. Returns where they went, or 'gone'. */
  async retire(person: PersonId, to: PersonId, writtenAt: number): Promise<PersonId | 'gone'> {
    const went = await reach(this.house.client.retire(this.house.keys.of(person), person, to, writtenAt))
    return went === 'gone' ? went : PersonId.parse(went)
  }

  /** Two webhooks may have sent two persons to each other at once: the one of the smallest id stays. */
  async settle(circle: readonly PersonId[]) {
    const [stays] = [...circle].sort()
    if (stays) await reach(this.house.client.hdel(`${this.house.keys.of(stays)}:who:${stays}`, 'm'))
  }

  private async ask(digests: readonly string[]): Promise<Map<string, string>> {
    const words = await Promise.all(digests.map((digest) => this.believed(digest) ?? this.asked(digest)))
    return new Map(digests.map((digest, n) => [digest, words[n] ?? '']))
  }

  private believed(digest: string): string | undefined {
    const known = this.recent.get(digest)
    return known && performance.now() - known.at < BELIEVED_MS ? known.word : undefined
  }

  private async asked(digest: string): Promise<string> {
    const { client, keys } = this.house
    const word = (await reach(client.get(keys.alias(digest)))) ?? ''
    if (word !== '') this.believe(digest, word)
    return word
  }

  private async link(digest: string, expected: string, wanted: string): Promise<string> {
    const { client, keys } = this.house
    const word = await reach(client.link(keys.ofAlias(digest), digest, expected, wanted))
    this.believe(digest, word)
    return word
  }

  private believe(digest: string, word: string) {
    if (this.recent.size >= REMEMBERED) this.recent.clear()
    this.recent.set(digest, { word, at: performance.now() })
  }
}

function found(word: string, said: Map<string, string>): Found {
  const [person, former] = word.split(' ')
  const others = [...new Set([...said.values()].map((other) => other.split(' ')[0]))]
  return {
    person: PersonId.parse(person),
    former: former === undefined ? undefined : PersonId.parse(former),
    others: others.filter((other) => other !== person).map((other) => PersonId.parse(other)),
    said,
  }
}
