import { ReplyError } from 'ioredis'
import { StoreAway } from '../inbox/inbox.js'

/**
 * Answers of a server that can't serve now: it loads its file, follows another, lost its cluster, may not write or has
 * no room. All pass, or are an operator's to mend; whoever asked is to ask again.
 */
const AWAY =
  /^(-?)(LOADING|READONLY|CLUSTERDOWN|MASTERDOWN|MOVED|ASK|TRYAGAIN|BUSY|NOREPLICAS|MISCONF|OOM|UNKILLABLE|NOAUTH|WRONGPASS)\b|Too many Cluster redirections/

/** Waits for the store's answer. What can't be had for reasons of the way there rejects with `StoreAway`. */
export async function reach<Result>(asked: Promise<Result>): Promise<Result> {
  try {
    return await asked
  } catch (error) {
    throw away(error) ? new StoreAway('The store is away', { cause: error }) : error
  }
}

/** Whatever isn't the server's own refusal is a failure of the way there. */
function away(error: unknown): boolean {
  if (error instanceof ReplyError) return AWAY.test((error as Error).message)
  return error instanceof Error && !(error instanceof TypeError) && !(error instanceof RangeError)
}
