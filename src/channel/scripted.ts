import type { Bubble } from '../model/bubble.js'
import type { Address } from '../model/person.js'
import type { Channel } from './channel.js'
import { SendError, type SendFailure } from './errors.js'

export interface Said {
  sid: string
  to: Address
  bubble: Bubble
  asTemplate: boolean
}

/** Remembers what was said. Used by the tests and by `npm run chat`. */
export class ScriptedChannel implements Channel {
  readonly sent: Said[] = []
  /** The inbound sids for which typing was shown. */
  readonly typing: string[] = []
  readonly #failures: { reason: SendFailure; code: number | undefined; taken: boolean }[] = []

  /** `heard` is told of each bubble as it is said. */
  constructor(private readonly heard: (said: Said) => void = () => {}) {}

  /** The next `times` sends fail. With `taken` the message is said all the same: the answer got lost on the way. */
  failNext(reason: SendFailure, { times = 1, code = undefined as number | undefined, taken = false } = {}): void {
    for (let n = 0; n < times; n++) this.#failures.push({ reason, code, taken })
  }

  async send(to: Address, bubble: Bubble, { asTemplate = false } = {}): Promise<string> {
    const failure = this.#failures.shift()
    if (failure && !failure.taken) throw new SendError(failure.reason, to, failure.code)
    const said = { sid: `SM${`${this.sent.length + 1}`.padStart(32, '0')}`, to, bubble, asTemplate }
    this.sent.push(said)
    this.heard(said)
    if (failure) throw new SendError(failure.reason, to, failure.code, undefined, false)
    return said.sid
  }

  async findSent(to: Address, bubble: Bubble, _since: Date, known: readonly string[]): Promise<string | undefined> {
    return this.sent.find((said) => said.to === to && said.bubble.text === bubble.text && !known.includes(said.sid))
      ?.sid
  }

  async showTyping(inboundSid: string): Promise<void> {
    this.typing.push(inboundSid)
  }

  /** What `to` has read, or everybody. */
  texts(to?: Address): string[] {
    return this.sent.filter((said) => !to || said.to === to).map((said) => said.bubble.text)
  }
}
