import { setTimeout as pause } from 'node:timers/promises'

export interface MediaSettings {
  accountSid: string
  authToken: string
  /** Files are fetched from this origin instead of Twilio's. */
  apiBaseUrl?: string | undefined
  /** How long one fetch may take; default 10,000. */
  timeoutMs?: number | undefined
}

/** What became of a file a citizen sent. `away`: Twilio can't be reached, or doesn't give it now. */
export type FetchedMedia =
  | { kind: 'found'; bytes: Uint8Array }
  | { kind: 'gone' }
  | { kind: 'tooLarge' }
  | { kind: 'away' }

/** WhatsApp carries no more. */
const MOST_BYTES = 16 * 1024 * 1024
/** Right after the webhook Twilio may not have the file yet. */
const PATIENCE_MS = [0, 1000, 3000] as const

/**
 * Fetches a file a citizen sent. Only from our own account's addresses, whatever the webhook said; where Twilio sends
 * us on, to its own hosts only and without our credentials. The bytes are a stranger's: look before you show them.
 */
export async function fetchMedia(settings: MediaSettings, url: string): Promise<FetchedMedia> {
  const path = new URL(url).pathname
  const ours = `/2010-04-01/Accounts/${settings.accountSid}/Messages/`
  if (!path.startsWith(ours) || !/^[A-Za-z0-9]+\/Media\/[A-Za-z0-9]+$/.test(path.slice(ours.length)))
    return { kind: 'gone' }
  const address = (settings.apiBaseUrl ?? 'https://api.twilio.com') + path
  const credentials = Buffer.from(`${settings.accountSid}:${settings.authToken}`).toString('base64')
  const signal = AbortSignal.timeout(settings.timeoutMs ?? 10_000)
  try {
    for (const wait of PATIENCE_MS) {
      await pause(wait, undefined, { signal })
      const first = await fetch(address, {
        redirect: 'manual',
        signal,
        headers: { authorization: `Basic ${credentials}` },
      })
      const answer = await follow(first, settings, signal)
      if (answer?.status === 200) return await readAll(answer)
      await answer?.body?.cancel()
      if (answer?.status !== 404) return { kind: answer && answer.status < 500 ? 'gone' : 'away' }
    }
    return { kind: 'gone' }
  } catch {
    return { kind: 'away' }
  }
}

async function follow(answer: Response, settings: MediaSettings, signal: AbortSignal): Promise<Response | undefined> {
  if (answer.status < 300 || answer.status >= 400) return answer
  await answer.body?.cancel()
  const to = URL.parse(answer.headers.get('location') ?? '')
  if (!to || !isTwilios(to, settings)) return undefined
  return fetch(to, { redirect: 'error', signal })
}

function isTwilios({ protocol, hostname }: URL, { apiBaseUrl }: MediaSettings): boolean {
  // A stand-in's files lie on another port of its own machine.
  if (apiBaseUrl !== undefined && hostname === new URL(apiBaseUrl).hostname) return true
  return protocol === 'https:' && /(^|\.)(twilio|twiliocdn)\.com$/.test(hostname)
}

async function readAll(answer: Response): Promise<FetchedMedia> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of answer.body ?? []) {
    size += chunk.length
    if (size > MOST_BYTES) return { kind: 'tooLarge' }
    chunks.push(chunk)
  }
  return { kind: 'found', bytes: Buffer.concat(chunks) }
}
