import type { Log } from '../model/log.js'
import { digestIn } from './content.js'
import type { ContentBook } from './content-book.js'
import type { TwilioClient } from './twilio-client.js'

const DAY_MS = 86_400_000
/** A Content nobody was shown for so long is deleted; shown again, it is made again. */
const KEPT_DAYS = 30

/**
 * Keeps our Contents at Twilio to those in use. Deletes what the book says is unused for 30 days, and what is at
 * Twilio under our name but not in the book: left by a crash between making and noting, by two processes making the
 * same one, or by a book that was lost. Those are first taken into the book, so that they too have 30 days.
 * Returns how many were deleted. One that can't be deleted now is left for the next sweep.
 */
export async function sweepContents(
  client: Pick<TwilioClient, 'content'>,
  book: ContentBook,
  owner: string,
  now: Date,
  log: Log,
): Promise<number> {
  const before = new Date(now.getTime() - KEPT_DAYS * DAY_MS)
  let deleted = 0
  const remove = async (sid: string) => {
    try {
      await client.content.v1.contents(sid).remove()
    } catch (error) {
      const status = (error as { status?: number }).status
      if (status !== 404) {
        log.warn({ sid, status }, 'content not deleted; tried again with the next sweep')
        return false
      }
    }
    deleted++
    return true
  }
  for (const content of await client.content.v1.contents.list({ pageSize: 500 })) {
    const digest = digestIn(content.friendlyName ?? '', owner)
    if (digest === undefined) continue
    const noted = await book.find(digest)
    if (noted === undefined) await book.remember(digest, content.sid, now)
    else if (noted !== content.sid && content.dateCreated < before) await remove(content.sid)
  }
  for (const { digest, sid } of await book.unusedSince(before)) if (await remove(sid)) await book.forget(digest)
  return deleted
}
