/** What may be tried again: no connection, no answer in time, or an answer of that class. */
export type RetryOn = 'ct' | 'rt' | '4xx' | '5xx'

export interface Overrides {
  connectMs: number
  readMs: number
  totalMs: number
  retries: number
  retryOn: ReadonlySet<RetryOn>
}

const EVERYTHING: RetryOn[] = ['ct', 'rt', '4xx', '5xx']

/**
 * The rules in a webhook address's fragment, such as `#rc=3&rp=ct,rt,5xx&rt=4000`. Without them: one more try,
 * only when no connection could be made, and 15 seconds in all. Values out of range count as not given.
 *
 * @see https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides
 */
export function overridesOf(url: string): Overrides {
  const hash = url.indexOf('#')
  const given = new URLSearchParams(hash === -1 ? '' : url.slice(hash + 1))
  const number = (key: string, least: number, most: number, otherwise: number) => {
    const value = given.get(key)
    const parsed = value === null ? Number.NaN : Number(value)
    return Number.isInteger(parsed) && parsed >= least && parsed <= most ? parsed : otherwise
  }
  return {
    connectMs: number('ct', 100, 10_000, 5_000),
    readMs: number('rt', 100, 15_000, 15_000),
    totalMs: number('tt', 100, 15_000, 15_000),
    retries: number('rc', 0, 5, 1),
    retryOn: new Set(policy(given.get('rp'))),
  }
}

function policy(given: string | null): RetryOn[] {
  const named = (given ?? '').split(',').map((word) => word.trim())
  if (named.includes('all')) return EVERYTHING
  const known = EVERYTHING.filter((kind) => named.includes(kind))
  return known.length > 0 ? known : ['ct']
}
