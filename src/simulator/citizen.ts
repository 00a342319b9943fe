import type { Manner, MediaType, Saying } from './inbound.js'
import { addressOf, type Bubble, type Person } from './people.js'
import type { Choice } from './render.js'
import { sampleOf } from './samples.js'
import type { Speech } from './speech.js'
import { ToldError, tell } from './told.js'
import type { WebhookOutcome } from './webhooks.js'

/** A bubble as somebody reads it. `status` and `errorCode` move on as time passes. */
export interface Heard {
  sid: string
  body: string
  choices: readonly Choice[]
  listButton?: string
  template: boolean
  readonly status: string
  readonly errorCode: number | null
  bubble: Bubble
}

export interface Said {
  sid: string
  /** What the bot's webhook made of it, over all attempts. */
  outcome: WebhookOutcome
}

/** Somebody with a phone, for tests and scripts: writes, taps, and waits for what is answered. */
export class Citizen {
  private readonly unheard: Heard[] = []
  private readonly listeners: ((heard: Heard) => void)[] = []
  private latest: Heard | undefined

  constructor(
    readonly person: Person,
    private readonly speech: Speech,
  ) {}

  /** A bubble of the bot has reached the phone. The stand-in calls it. */
  notice(bubble: Bubble) {
    const heard = heardOf(bubble)
    this.latest = heard
    const listener = this.listeners.shift()
    if (listener) listener(heard)
    else this.unheard.push(heard)
  }

  get address(): string {
    return addressOf(this.person)
  }

  /** Every bubble of the bot so far. Empty when the stand-in keeps no history. */
  get heard(): Heard[] {
    return this.person.thread.filter((bubble) => bubble.by === 'bot' && !bubble.lost).map(heardOf)
  }

  /** What has come and has not been waited for yet. */
  get pending(): readonly Heard[] {
    return this.unheard
  }

  /** Counts everything so far as heard. */
  forget() {
    this.unheard.length = 0
  }

  get lastHeard(): Heard | undefined {
    return this.latest
  }

  /** Writes, and resolves when the bot has taken it (or the webhook was given up: see `outcome`). */
  says(text: string, manner: Manner = {}): Promise<Said> {
    return this.does({ kind: 'text', text }, manner)
  }

  /** Taps a choice by its id or its words, on the newest bubble that has it. Throws when there is none. */
  taps(choice: string): Promise<Said> {
    const bubbles = this.person.thread.length > 0 ? this.person.thread : this.latest ? [this.latest.bubble] : []
    for (const bubble of bubbles.toReversed()) {
      if (bubble.lost) continue
      const found = bubble.choices.find(({ id, label }) => id === choice || label === choice)
      if (found) return this.tapsOn(bubble, found)
    }
    const seen = bubbles.flatMap((bubble) => bubble.choices.map(({ label }) => label))
    throw new ToldError(
      seen.length === 0
        ? tell('story.went.nothingToTap', { choice })
        : tell('story.went.noChoice', { choice }, seen.join(', ')),
    )
  }

  tapsOn(bubble: Bubble, { kind, id, label }: Choice): Promise<Said> {
    if (kind === 'url' || kind === 'phone') throw new ToldError(tell('story.went.opens', { choice: label }))
    const replyTo = { sid: bubble.message.sid, from: bubble.message.from }
    return this.does({ kind: 'tap', of: kind, id, label }, { replyTo })
  }

  /** Sends a file of that kind: the given one, or a small sample. */
  sends(type: MediaType, { caption, file }: { caption?: string; file?: { mimeType: string; bytes: Uint8Array } } = {}) {
    const saying = { kind: 'media' as const, type, ...(caption ? { caption } : {}) }
    return this.does(saying, {}, file ?? sampleOf(type))
  }

  sharesLocation(latitude: number, longitude: number, named: { label?: string; address?: string } = {}) {
    return this.does({ kind: 'location', latitude, longitude, ...named })
  }

  does(saying: Saying, manner: Manner = {}, file?: { mimeType: string; bytes: Uint8Array }): Promise<Said> {
    return this.speech.says(this.person, saying, manner, file)
  }

  /** The next bubble that has not been heard yet. Rejects when none comes within `withinMs` (5 seconds). */
  hears(withinMs = 5_000): Promise<Heard> {
    const next = this.unheard.shift()
    if (next) return Promise.resolve(next)
    return new Promise((resolve, reject) => {
      const listener = (heard: Heard) => {
        clearTimeout(timer)
        resolve(heard)
      }
      const timer = setTimeout(() => {
        this.listeners.splice(this.listeners.indexOf(listener), 1)
        reject(new ToldError(tell('story.went.silence', { ms: withinMs })))
      }, withinMs)
      this.listeners.push(listener)
    })
  }
}

function heardOf(bubble: Bubble): Heard {
  return {
    sid: bubble.message.sid,
    body: bubble.body,
    choices: bubble.choices,
    ...(bubble.listButton ? { listButton: bubble.listButton } : {}),
    template: bubble.template,
    get status() {
      return bubble.message.status
    },
    get errorCode() {
      return bubble.message.errorCode
    },
    bubble,
  }
}
