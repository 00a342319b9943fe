import { RECEIPT_RANK, type ReceiptStatus, type SentBubble } from './outbox.js'

/**
 * A failure is told after `sent`, but yields to a proof of arrival: when doubt made us send twice, one of the two
 * may fail and the other arrive.
 */
const FAILED = RECEIPT_RANK.sent + 0.5

/** How far along a bubble is, as one number that only rises. The Redis script compares the same numbers. */
export function rankOf(status: SentBubble['status']): number {
  switch (status) {
    case 'waiting':
    case 'dropped':
    case 'kept':
      return -1
    case 'failed':
    case 'undelivered':
    case 'canceled':
      return FAILED
    default:
      return RECEIPT_RANK[status satisfies ReceiptStatus]
  }
}

export function supersedes(next: ReceiptStatus, before: SentBubble['status']): boolean {
  return rankOf(next) > rankOf(before)
}
