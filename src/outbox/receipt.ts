import { failureOf } from '../channel/errors.js'
import { type Bubble, BubbleId, personOf } from '../model/bubble.js'
import type { Log } from '../model/log.js'
import type { Observer } from '../model/observer.js'
import type { PersonId } from '../model/person.js'
import { asPlainText } from './form.js'
import type { Outbox, Receipt } from './outbox.js'

/** Marks the id of a second form, so that a repeated receipt makes the same id and the second form has no third. */
const SECOND = 'z'

/**
 * What to say instead when a receipt tells that an interactive bubble was refused for its form: the same words with
 * numbered choices. Undefined when the receipt is no such failure, or the bubble was plain already.
 */
export function secondForm(bubble: Bubble, receipt: Receipt): Bubble | undefined {
  if (receipt.status !== 'failed' && receipt.status !== 'undelivered') return undefined
  if ((bubble.interactive ?? bubble.media) === undefined || failureOf(receipt.errorCode) !== 'contentRefused')
    return undefined
  return { ...asPlainText(bubble), id: secondId(bubble.id) }
}

function secondId(id: BubbleId): BubbleId {
  const [person, tail = ''] = id.split('.')
  return BubbleId.parse(`${person}.${tail.slice(0, 15)}${SECOND}`)
}

export interface ReceiptParts {
  outbox: Pick<Outbox, 'add'>
  observer: Pick<Observer, 'receipt' | 'sendFailed'>
  log: Log
  /** Something new waits to be sent to this person. */
  nudge(person: PersonId): void
}

/** What follows from a receipt that the outbox has folded in. `outcome` is what `Outbox.receipt` returned. */
export async function followReceipt(
  { outbox, observer, log, nudge }: ReceiptParts,
  id: BubbleId,
  receipt: Receipt,
  outcome: Awaited<ReturnType<Outbox['receipt']>>,
): Promise<void> {
  observer.receipt(receipt.status)
  if (receipt.status !== 'failed' && receipt.status !== 'undelivered') return
  const { bubble, before, now } = outcome
  if (before !== now) {
    observer.sendFailed(`${receipt.errorCode ?? receipt.status}`)
    log.warn(
      { trace: bubble?.trace, bubble: id, sid: receipt.sid, status: receipt.status, code: receipt.errorCode },
      'A bubble did not arrive',
    )
  }
  const second = bubble && secondForm(bubble, receipt)
  if (second && (await outbox.add(personOf(id), second))) nudge(personOf(id))
}
