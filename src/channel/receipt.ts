import { z } from 'zod'
import { RECEIPT_RANK, type Receipt, type ReceiptStatus } from '../outbox/outbox.js'
import type { Form } from './form.js'

export type ParsedReceipt = { kind: 'receipt'; receipt: Receipt } | { kind: 'unknownStatus' }

const StatusForm = z.object({
  MessageSid: z.string().regex(/^[A-Za-z0-9]{1,64}$/),
  MessageStatus: z.string().toLowerCase(),
  ErrorCode: z.coerce.number().int().positive().optional().catch(undefined),
})

/** Twilio's status callback; undefined when the form is none. */
export function parseReceipt(form: Form): ParsedReceipt | undefined {
  const parsed = StatusForm.safeParse(form)
  if (!parsed.success) return undefined
  const { MessageSid: sid, MessageStatus: status, ErrorCode: errorCode } = parsed.data
  if (!isReceiptStatus(status)) return { kind: 'unknownStatus' }
  return { kind: 'receipt', receipt: { sid, status, ...(errorCode !== undefined && { errorCode }) } }
}

function isReceiptStatus(status: string): status is ReceiptStatus {
  return Object.hasOwn(RECEIPT_RANK, status)
}
