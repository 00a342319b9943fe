import type { ContentCreateRequest } from 'twilio/lib/rest/content/v1/content.js'
import type { Interactive } from '../model/bubble.js'
import type { Clock } from '../model/clock.js'
import type { Language } from '../model/language.js'
import { contentOf, type WireContent } from './content.js'
import type { ContentBook } from './content-book.js'
import type { TwilioClient } from './twilio-client.js'

const HOUR_MS = 3_600_000
/** How long the message of a Content that was refused is said as text before the Content is tried again. */
const REFUSED_MS = 10 * 60_000
/** The same when it couldn't be made because Twilio or our store was away or too busy. */
const AWAY_MS = 15_000

interface Known {
  sid: string
  /** When its use was last noted in the book, milliseconds since 1970. */
  notedAt: number
}

/**
 * Finds the Content that holds an interactive message, or makes it. Asked again it answers from memory; of several
 * that ask at once, one makes it and the others wait.
 */
export class Contents {
  readonly #known = new Map<string, Known>()
  readonly #underWay = new Map<string, Promise<string>>()
  /** Digest to the time until which it goes as text. */
  readonly #distrusted = new Map<string, number>()

  constructor(
    private readonly client: Pick<TwilioClient, 'content'>,
    private readonly book: ContentBook,
    private readonly clock: Clock,
    private readonly owner: string,
  ) {}

  /**
   * The Content's sid and digest; undefined when it failed a short while ago. Rejects with what the SDK or the book
   * throws, once: for some time after that it answers undefined.
   */
  async find(interactive: Interactive, language: Language): Promise<{ sid: string; digest: string } | undefined> {
    const { digest, wire } = contentOf(interactive, language, this.owner)
    const now = this.clock.now()
    const distrustedUntil = this.#distrusted.get(digest)
    if (distrustedUntil !== undefined) {
      if (now.getTime() < distrustedUntil) return undefined
      this.#distrusted.delete(digest)
    }
    const known = this.#known.get(digest)
    if (known) {
      if (now.getTime() - known.notedAt >= HOUR_MS) await this.#noteUse(digest, known, now)
      return { sid: known.sid, digest }
    }
    let underWay = this.#underWay.get(digest)
    if (!underWay) {
      underWay = this.#findOrMake(digest, wire, now).finally(() => this.#underWay.delete(digest))
      this.#underWay.set(digest, underWay)
    }
    return { sid: await underWay, digest }
  }

  /** Twilio refused it: for some minutes its message goes as text. */
  distrust(digest: string): void {
    this.#distrusted.set(digest, this.clock.now().getTime() + REFUSED_MS)
  }

  /** Twilio has it no more: the next `find` makes it anew. One that somebody made anew meanwhile stays. */
  async gone({ sid, digest }: { sid: string; digest: string }): Promise<void> {
    if (this.#known.get(digest)?.sid === sid) this.#known.delete(digest)
    if ((await this.book.find(digest)) === sid) await this.book.forget(digest)
  }

  async #findOrMake(digest: string, wire: WireContent, now: Date): Promise<string> {
    try {
      const found = await this.book.find(digest)
      const sid = found ?? (await this.client.content.v1.contents.create(wire as unknown as ContentCreateRequest)).sid
      const known = { sid, notedAt: now.getTime() }
      this.#known.set(digest, known)
      if (found) await this.#noteUse(digest, known, now)
      // A Content that isn't in the book all the same is taken up by the next sweep.
      else await this.book.remember(digest, sid, now).catch(() => {})
      return sid
    } catch (error) {
      const status = (error as { status?: number }).status ?? 500
      const refused = status < 500 && status !== 429
      this.#distrusted.set(digest, now.getTime() + (refused ? REFUSED_MS : AWAY_MS))
      throw error
    }
  }

  /** A note that can't be made now is made with the next use. */
  async #noteUse(digest: string, known: Known, now: Date): Promise<void> {
    known.notedAt = now.getTime()
    await this.book.used(digest, now).catch(() => {
      known.notedAt = 0
    })
  }
}
