import type { Address, Contact } from '../model/person.js'

/** What lies in a `who` hash, as the outbox and the officers' side read it. */
export function contactOf(
  address: string,
  lastInboundAt: string | null,
  optedOut: string | null,
  heldSince: string | null,
): Contact {
  return {
    address: address as Address,
    lastInboundAt: Number(lastInboundAt),
    optedOut: optedOut === '1',
    ...(heldSince === null ? {} : { heldSince: Number(heldSince) }),
  }
}
