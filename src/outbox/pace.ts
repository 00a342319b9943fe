export type Lane = 'answers' | 'ours'

/** Our pace towards the provider. Resolves when the next message of this lane may go. */
export type Pace = (lane: Lane) => Promise<void>

/**
 * A token bucket that holds one second's worth, with two lanes: whoever answers a citizen goes before what we
 * started ourselves. 0 a second: no limit. `now` in milliseconds, never going back.
 */
export function pacer(perSecond: number, now: () => number = () => performance.now()): Pace {
  if (perSecond <= 0) return () => Promise.resolve()
  const full = Math.max(1, perSecond)
  const waiting: Record<Lane, (() => void)[]> = { answers: [], ours: [] }
  let tokens = full
  let filledAt = now()
  let timer: NodeJS.Timeout | undefined

  function refill() {
    const at = now()
    tokens = Math.min(full, tokens + ((at - filledAt) / 1000) * perSecond)
    filledAt = at
  }

  function letGo() {
    timer = undefined
    refill()
    while (tokens >= 1) {
      const next = waiting.answers.shift() ?? waiting.ours.shift()
      if (!next) return
      tokens--
      next()
    }
    if (waiting.answers.length + waiting.ours.length > 0) {
      timer = setTimeout(letGo, Math.max(1, Math.ceil(((1 - tokens) / perSecond) * 1000)))
    }
  }

  return (lane) => {
    if (!timer) {
      refill()
      if (tokens >= 1) {
        tokens--
        return Promise.resolve()
      }
    }
    return new Promise((resolve) => {
      waiting[lane].push(resolve)
      timer ??= setTimeout(letGo, 1)
    })
  }
}
