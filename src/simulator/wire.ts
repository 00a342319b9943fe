import type { Answer, Call } from './http.js'
import { bare } from './people.js'
import type { Field } from './signature.js'

/** One request between the bot and the stand-in, as an onlooker sees it. */
export interface Crossing {
  at: Date
  /** Who asked: the bot called the REST API, or Twilio called the bot's webhook. */
  by: 'bot' | 'twilio'
  /** "POST /v1/Content", "inbound webhook". */
  what: string
  /** Whose chat it belongs to; none for a Content. */
  address?: string
  fields: readonly Field[]
  /** HTTP status of the answer; 0 when none came. */
  status: number
  ms: number
  attempts?: number
  /** What was answered, if it says more than the status. */
  answer?: string
}

const KEPT = 200

/** What crossed the wire lately, by person. */
export class Wire {
  private readonly byAddress = new Map<string, Crossing[]>()
  constructor(private readonly keeps: boolean) {}

  record(crossing: Crossing) {
    if (!this.keeps) return
    const address = bare(crossing.address ?? '')
    const list = this.byAddress.get(address) ?? []
    list.push(crossing)
    if (list.length > KEPT) list.shift()
    this.byAddress.set(address, list)
  }

  /** Newest first: theirs, and what belongs to nobody. */
  of(...addresses: (string | undefined)[]): Crossing[] {
    return [...new Set([...addresses, ''])]
      .flatMap((address) => (address === undefined ? [] : (this.byAddress.get(address) ?? [])))
      .sort((a, b) => b.at.getTime() - a.at.getTime())
  }
}

/** A call of the REST API, to be recorded. */
export function crossingOf(call: Call, answer: Answer, ms: number, at: Date): Crossing {
  const isForm = /^application\/x-www-form-urlencoded/.test(call.request.headers['content-type'] ?? '')
  const form = new URLSearchParams(isForm ? (call.body ?? '') : '')
  const address = form.get('To') ?? call.query.get('To')
  const fields: Field[] = [...call.query, ...form]
  if (!isForm && call.body) fields.push(['', call.body])
  return {
    at,
    by: 'bot',
    what: `${call.method} ${call.path}`,
    ...(address ? { address } : {}),
    fields,
    status: typeof answer === 'string' ? 0 : answer.status,
    ms,
    ...(typeof answer === 'object' && answer.json ? { answer: JSON.stringify(answer.json) } : {}),
  }
}
