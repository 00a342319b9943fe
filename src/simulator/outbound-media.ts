const MEBIBYTE = 1024 * 1024
/** What WhatsApp takes, and how much of it (shared reference of Twilio's protocol, section 3.4). */
const TAKEN: readonly { type: RegExp; max: number }[] = [
  { type: /^image\/(jpeg|png)$/, max: 5 * MEBIBYTE },
  { type: /^image\/webp$/, max: 500 * 1024 },
  { type: /^audio\/(ogg|amr|3gpp|aac|mpeg|mp4)$/, max: 16 * MEBIBYTE },
  { type: /^video\/(mp4|3gpp)$/, max: 16 * MEBIBYTE },
  { type: /^text\/(x-)?vcard$/, max: 16 * MEBIBYTE },
  { type: /^application\/(pdf|msword|vnd\.(ms-|openxmlformats-).+)$/, max: 16 * MEBIBYTE },
]
const WITHIN_MS = 10_000

/**
 * Fetches a file the bot wants sent. The code is 63019 when it can't be had, and 63021 when WhatsApp won't take
 * that type or size.
 */
export async function fetchMedium(url: string): Promise<{ mimeType: string; bytes: Uint8Array } | { code: number }> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(WITHIN_MS) })
    if (!answer.ok) return { code: 63019 }
    const mimeType = (answer.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
    const taken = TAKEN.find(({ type }) => type.test(mimeType))
    if (!taken || Number(answer.headers.get('content-length') ?? 0) > taken.max) return { code: 63021 }
    const bytes = new Uint8Array(await answer.arrayBuffer())
    return bytes.length > taken.max ? { code: 63021 } : { mimeType, bytes }
  } catch {
    return { code: 63019 }
  }
}
