import { z } from 'zod'
import { FAILURES } from './errors.js'
import type { Message, Status } from './message.js'
import { bare } from './people.js'
import { newSid, type Random } from './sids.js'
import type { Field } from './signature.js'
import type { WebhookOutcome } from './webhooks.js'

/** How the callbacks for a message come. All of it happens with the real Twilio, only seldom. */
export const ReceiptHabits = z.object({
  /** The last one sent. With `none` messages arrive all the same. */
  upTo: z.enum(['none', 'sent', 'delivered', 'read']).default('read'),
  shuffled: z.boolean().default(false),
  /** How often each comes. */
  times: z.int().min(1).max(5).default(1),
  /** Before each. */
  delayMs: z.int().nonnegative().default(0),
  /** All of them before the create call is answered. */
  beforeAnswer: z.boolean().default(false),
})
export type ReceiptHabits = z.infer<typeof ReceiptHabits>

const RANK: Partial<Record<Status, number>> = { queued: 1, sending: 2, sent: 3, delivered: 4, read: 5 }
const LAST = { none: 0, sent: 3, delivered: 4, read: 5 }

/** Tells a bot what became of its messages. */
export class Receipts {
  habits: ReceiptHabits
  private readonly channelInstallSid: string
  private readonly underWay = new Map<Message, Promise<void>>()

  constructor(
    private readonly post: (url: string, fields: readonly Field[], about: Message) => Promise<WebhookOutcome>,
    private readonly account: { accountSid: string; statusFallbackUrl?: string },
    private readonly random: Random,
    habits: Partial<ReceiptHabits> = {},
  ) {
    this.habits = ReceiptHabits.parse(habits)
    this.channelInstallSid = newSid('XE', random)
  }

  /** Sends one callback for each status, after those under way for this message. Resolves when all are answered. */
  tell(message: Message, statuses: readonly Status[]): Promise<void> {
    const url = message.statusCallback ?? this.account.statusFallbackUrl
    const { habits } = this
    const wanted = statuses.filter((status) => (RANK[status] ?? 0) <= LAST[habits.upTo] || RANK[status] === undefined)
    if (!url || habits.upTo === 'none' || wanted.length === 0) return Promise.resolve()
    // The fields are those of this moment, whenever they are sent.
    const forms = wanted.flatMap((status) => Array.from({ length: habits.times }, () => this.fields(message, status)))
    if (habits.shuffled) shuffle(forms, this.random)
    const sent = (this.underWay.get(message) ?? Promise.resolve()).then(async () => {
      for (const form of forms) {
        if (habits.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, habits.delayMs))
        await this.post(url, form, message)
      }
      if (this.underWay.get(message) === sent) this.underWay.delete(message)
    })
    this.underWay.set(message, sent)
    return sent
  }

  /** Resolves once no callback is under way. */
  async settled(): Promise<void> {
    while (this.underWay.size > 0) await Promise.all(this.underWay.values())
  }

  private fields(message: Message, status: Status): Field[] {
    const fields: Field[] = [
      ['ChannelPrefix', 'whatsapp'],
      ['ApiVersion', '2010-04-01'],
      ['MessageStatus', status],
      ['SmsSid', message.sid],
      ['SmsStatus', status],
      ['ChannelInstallSid', this.channelInstallSid],
      ['To', message.to],
      ['From', message.from],
      ['MessageSid', message.sid],
      ['AccountSid', this.account.accountSid],
      ['ChannelToAddress', maskedTail(bare(message.to))],
    ]
    if (message.messagingServiceSid) fields.push(['MessagingServiceSid', message.messagingServiceSid])
    if (status === 'read') fields.push(['EventType', 'READ'])
    if ((status === 'failed' || status === 'undelivered') && message.errorCode !== null) {
      const said = FAILURES[message.errorCode]?.message
      fields.push(['ErrorCode', `${message.errorCode}`])
      if (said) fields.push(['ErrorMessage', said], ['ChannelStatusMessage', said])
    }
    return fields
  }
}

/** As Twilio shows it: "+92300123XXXX". */
function maskedTail(address: string): string {
  return `${address.slice(0, -4)}XXXX`
}

/** In place; a list of two or more never stays as it was. */
function shuffle<T>(list: T[], random: Random) {
  const before = [...list]
  for (let at = list.length - 1; at > 0; at--) {
    const other = (random(1)[0] ?? 0) % (at + 1)
    const held = list[at] as T
    list[at] = list[other] as T
    list[other] = held
  }
  if (list.length > 1 && list.every((item, at) => item === before[at])) list.reverse()
}
