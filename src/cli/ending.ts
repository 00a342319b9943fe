import { ZodError, z } from 'zod'

/** A fault the person at the terminal can mend; shown as one sentence, without a trace. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

const PLAIN = new Set(['UsageError', 'ConfigError', 'StoreAway', 'SyntaxError'])

/** Runs a command and ends the process by what became of it: 0, or 1 with a clear sentence on standard error. */
export async function ending(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    if (error instanceof ZodError) console.error(z.prettifyError(error))
    else if (error instanceof Error && (PLAIN.has(error.name) || 'code' in error)) console.error(error.message)
    else console.error(error)
    process.exitCode = 1
  }
}
