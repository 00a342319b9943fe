import { readFileSync } from 'node:fs'
import { RETENTION } from '../inbox/retention.js'

type Word = string | number

/** A script by the name it is called by. The tag of a shard is its one key; see `keys.ts`. */
type Scripted<Result> = (tag: string, ...words: Word[]) => Promise<Result>

/** What each script answers; the files in `scripts/` say what they take. */
interface Scripts {
  accept: Scripted<AcceptedAnswer | ['moved', string] | ['gone'] | ['repeated'] | ['check', string[]]>
  put: Scripted<['accepted'] | ['repeated'] | ['unknown'] | ['moved', string]>
  claim: Scripted<[person: string, event: string, failed: number, conversation: string | null] | null>
  postpone: Scripted<number>
  commit: Scripted<['lost'] | ['committed', event: string | null, failed: number, send: SendHead | null]>
  setAside: Scripted<number>
  wake: Scripted<[woken: number, chores: string[]] | null>
  link: Scripted<string>
  retire: Scripted<string>
  forgetPerson: Scripted<number>
  fade: Scripted<number>
  sendClaim: Scripted<SendHead | null>
  sendDone: Scripted<SendHead | null>
  sendReplace: Scripted<number>
  sendAdd: Scripted<number>
  sendNote: Scripted<number>
  receipt: Scripted<[before: string, now: string, bubble: string] | null>
  accountAdd: Scripted<number>
  accountReplace: Scripted<number>
  sessionStart: Scripted<number>
  sessionFind: Scripted<string | null>
  attempt: Scripted<number>
}

/** `head` is there when the person was leased, and empty when it is the very event that was accepted. */
export type AcceptedAnswer = [
  kind: 'accepted',
  aliasesAreStale: 0 | 1,
  head?: string,
  failed?: number,
  conversation?: string | null,
]

export type SendHead = [
  person: string,
  id: string,
  bubble: string,
  failed: number,
  triedAt: string | null,
  recentSids: string | null,
  status: string,
  sid: string | null,
  code: string | null,
  address: string,
  lastInboundAt: string,
  optedOut: string | null,
  heldSince: string | null,
]

declare module 'ioredis' {
  interface RedisCommander<Context> extends Scripts {}
}

const FILES: Record<keyof Scripts, readonly string[]> = {
  accept: ['accept'],
  put: ['put'],
  claim: ['claim'],
  postpone: ['postpone'],
  commit: ['send_head', 'commit'],
  setAside: ['set_aside'],
  wake: ['wake'],
  link: ['link'],
  retire: ['retire'],
  forgetPerson: ['forget'],
  fade: ['fade'],
  sendClaim: ['send_head', 'send_claim'],
  sendDone: ['send_head', 'send_done'],
  sendReplace: ['send_replace'],
  sendAdd: ['send_add'],
  sendNote: ['send_note'],
  receipt: ['receipt'],
  accountAdd: ['account_add'],
  accountReplace: ['account_replace'],
  sessionStart: ['session_start'],
  sessionFind: ['session_find'],
  attempt: ['attempt'],
}

const CONSTANTS = `local SEEN_MS, TEXT_MS, CONVERSATION_MS, TICKET_MS = ${[
  RETENTION.seenMs,
  RETENTION.textMs,
  RETENTION.conversationMs,
  RETENTION.ticketMs,
].join(', ')}\n`

/** All scripts as ioredis takes them, for one server and for a cluster alike. */
export function scripts(): Record<string, { lua: string; numberOfKeys: number }> {
  const read = (name: string) => readFileSync(new URL(`./scripts/${name}.lua`, import.meta.url), 'utf8')
  const prelude = CONSTANTS + read('prelude')
  return Object.fromEntries(
    Object.entries(FILES).map(([name, files]) => [
      name,
      { lua: [prelude, ...files.map(read)].join('\n'), numberOfKeys: 1 },
    ]),
  )
}
