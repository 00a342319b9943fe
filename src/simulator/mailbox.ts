import type { Medium, Message } from './message.js'

export interface MailFilter {
  to?: string
  from?: string
  /** Inclusive, by the second, as Twilio's dates are. */
  since?: Date
  until?: Date
}

/** The account's messages, found by id or by either end without looking through all. */
export class Mailbox {
  private readonly bySid = new Map<string, Message>()
  private readonly byTo = new Map<string, Message[]>()
  private readonly byFrom = new Map<string, Message[]>()
  private readonly media = new Map<string, Message>()
  private all: Message[] = []

  /** `keeps` false: nothing is remembered, for measuring speed over many messages. */
  constructor(readonly keeps: boolean) {}

  add(message: Message) {
    if (!this.keeps) return
    this.bySid.set(message.sid, message)
    this.all.push(message)
    append(this.byTo, message.to, message)
    append(this.byFrom, message.from, message)
    for (const medium of message.media) this.media.set(medium.sid, message)
  }

  medium(sid: string): Medium | undefined {
    return this.media.get(sid)?.media.find((medium) => medium.sid === sid)
  }

  find(sid: string): Message | undefined {
    return this.bySid.get(sid)
  }

  delete(message: Message) {
    this.bySid.delete(message.sid)
    for (const medium of message.media) this.media.delete(medium.sid)
    const others = (list: Message[]) => list.filter((other) => other !== message)
    this.all = others(this.all)
    this.byTo.set(message.to, others(this.byTo.get(message.to) ?? []))
    this.byFrom.set(message.from, others(this.byFrom.get(message.from) ?? []))
  }

  /** Newest first. A message not sent yet is filtered by the time it was handed in. */
  list({ to, from, since, until }: MailFilter): Message[] {
    const candidates = to ? (this.byTo.get(to) ?? []) : from ? (this.byFrom.get(from) ?? []) : this.all
    return candidates
      .filter((message) => {
        const sent = seconds(message.sent ?? message.created)
        return (
          (!from || message.from === from) && (!since || sent >= seconds(since)) && (!until || sent <= seconds(until))
        )
      })
      .reverse()
  }
}

function append(index: Map<string, Message[]>, key: string, message: Message) {
  const list = index.get(key)
  if (list) list.push(message)
  else index.set(key, [message])
}

const seconds = (date: Date) => Math.floor(date.getTime() / 1000)
