import { TwilioError } from './errors.js'
import type { Fault } from './faults.js'
import type { Answer } from './http.js'

/** What a fault answers in place of doing what was asked; nothing when it lets it be done. */
export function insteadOf(fault: Fault | undefined): Answer | undefined {
  if (fault?.kind === 'drop') return 'hangUp'
  if (fault?.kind === 'hang' && !fault.accepted) return 'never'
  if (fault?.kind !== 'answer') return undefined
  const usual = fault.status === 429 ? 20429 : fault.status === 503 ? 20503 : fault.status >= 500 ? 20500 : 20001
  const headers = fault.retryAfterSeconds === undefined ? {} : { 'retry-after': `${fault.retryAfterSeconds}` }
  return {
    status: fault.status,
    json: new TwilioError(fault.code ?? usual, fault.message, fault.status),
    headers,
  }
}

/** What becomes of the answer once it was done. */
export async function afterwards(fault: Fault | undefined, answer: Answer): Promise<Answer> {
  if (fault?.kind === 'dropAfter') return 'hangUp'
  if (fault?.kind === 'hang') return 'never'
  if (fault?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.ms))
  return answer
}
