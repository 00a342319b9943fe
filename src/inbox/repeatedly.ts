/** Does it every so often, never twice at a time, until stopped. 0: never. `stop` waits for the one under way. */
export function repeatedly(act: () => Promise<void>, everyMs: number): { stop(): Promise<void> } {
  let underWay: Promise<void> | undefined
  const timer =
    everyMs > 0
      ? setInterval(() => {
          underWay ??= act().finally(() => {
            underWay = undefined
          })
        }, everyMs)
      : undefined
  return {
    async stop() {
      clearInterval(timer)
      await underWay
    },
  }
}
