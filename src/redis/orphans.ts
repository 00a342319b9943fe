import { StoreAway } from '../inbox/inbox.js'
import { insist } from '../inbox/insist.js'
import type { House } from './house.js'
import { reach } from './reach.js'

/**
 * Asks for something that may lease `person` under `token`. When the answer is lost on the way nobody knows of the
 * lease, and the person would wait until it runs out: so it is given up as soon as the store is back.
 */
export async function leasing<Result>(
  house: House,
  queue: 'turn' | 'send',
  person: string,
  tag: string,
  token: string,
  asked: Promise<Result>,
): Promise<Result> {
  try {
    return await reach(asked)
  } catch (error) {
    if (error instanceof StoreAway && token !== '') void giveUp(house, queue, person, tag, token)
    throw error
  }
}

async function giveUp({ client, leaseMs }: House, queue: string, person: string, tag: string, token: string) {
  try {
    await insist(() => reach(client.postpone(tag, queue, person, token, 0, 0, 0)), leaseMs)
  } catch {
    // The lease has run out meanwhile: that is as good.
  }
}
