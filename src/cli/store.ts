import { type Config, readConfig } from '../config.js'
import { type Engine, openEngine } from '../engine.js'
import { UsageError } from './ending.js'

/** Opens the running service's store for a command; closes it when the command is done. */
export async function withStore<Result>(
  command: string,
  act: (engine: Engine, config: Config) => Promise<Result>,
): Promise<Result> {
  const config = readConfig(process.env)
  if (!config.REDIS_URL) {
    throw new UsageError(
      `${command} looks into the running service's store: set REDIS_URL to the address the service uses.`,
    )
  }
  const engine = openEngine(config.REDIS_URL, { leaseMs: config.LEASE_SECONDS * 1000 })
  try {
    await engine.ping()
    return await act(engine, config)
  } finally {
    await engine.close()
  }
}
