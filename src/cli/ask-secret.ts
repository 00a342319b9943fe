import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { UsageError } from './ending.js'

/** Asks at the terminal, showing nothing of what is typed. Throws where there is nobody to ask. */
export async function askSecret(question: string): Promise<string> {
  if (!process.stdin.isTTY) throw new UsageError('There is no terminal to ask for a password: set OFFICER_PASSWORD.')
  process.stderr.write(question)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const reader = createInterface({ input: process.stdin, output: silent, terminal: true })
  try {
    return await reader.question('')
  } finally {
    reader.close()
    process.stderr.write('\n')
  }
}
