import type { Answer, Call } from './http.js'
import { bare } from './people.js'
import type { Field } from './signature.js'
import { type Told, tell } from './told.js'

/** One request between the bot and the stand-in, as an onlooker sees it. */
export interface Crossing {
  at: Date
  /** Who asked: the bot called the REST API, or Twilio called the bot's webhook. */
  by: 'bot' | 'twilio'
  /** In words, where we have some for it. */
  what?: Told
  /** "POST /v1/Content" */
  call?: string
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
  const what = wordsOf(call)
  if (!isForm && call.body) fields.push(['', call.body])
  return {
    at,
    by: 'bot',
    call: `${call.method} ${call.path}`,
    ...(what ? { what } : {}),
    ...(address ? { address } : {}),
    fields,
    status: typeof answer === 'string' ? 0 : answer.status,
    ms,
    ...(typeof answer === 'object' && answer.json ? { answer: JSON.stringify(answer.json) } : {}),
  }
}

/** What each call of the REST API is for; the first that fits. */
const CALLS: readonly [RegExp, Told][] = [
  [/^POST .*\/Messages\.json$/, tell('wire.calls.send')],
  [/^GET .*\/Messages(\.json|\/\w+\.json)$/, tell('wire.calls.look')],
  [/^POST .*\/Messages\//, tell('wire.calls.change')],
  [/^DELETE .*\/Messages\/\w+\.json$/, tell('wire.calls.delete')],
  [/\/Media/, tell('wire.calls.file')],
  [/\/ApprovalRequests/, tell('wire.calls.approval')],
  [/^POST \/v1\/Content$/, tell('wire.calls.make')],
  [/^GET \/v1\/Content/, tell('wire.calls.templates')],
  [/^DELETE \/v1\/Content/, tell('wire.calls.drop')],
  [/\/Indicators\/Typing/, tell('wire.calls.typing')],
]

function wordsOf({ method, path }: Call): Told | undefined {
  return CALLS.find(([call]) => call.test(`${method} ${path}`))?.[1]
}
