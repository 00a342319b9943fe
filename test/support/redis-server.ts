import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    redisUrl: string
  }
}

/** A port nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}

export interface RedisServer {
  url: string
  port: number
  dir: string
  /** SIGKILL: as when the machine dies. The append-only file stays. */
  kill(): Promise<void>
  /** Starts again on the same port and the same append-only file. */
  start(): Promise<void>
  stop(): Promise<void>
}

/** A Redis of the tests' own: append-only, evicting nothing, as in production. */
export async function redisServer(extra: readonly string[] = [], onPort?: number): Promise<RedisServer> {
  const port = onPort ?? (await freePort())
  const dir = await mkdtemp(join(tmpdir(), 'mushir-redis-'))
  let running: ReturnType<typeof spawn> | undefined

  async function start() {
    const args = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', dir, '--save', '']
    const server = spawn('redis-server', [...args, '--appendonly', 'yes', '--maxmemory-policy', 'noeviction', ...extra])
    running = server
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.once('exit', (code) => reject(new Error(`redis-server ended with ${code} before it was ready`)))
      server.stdout.on('data', (chunk: Buffer) => {
        if (chunk.includes('Ready to accept connections')) resolve()
      })
    })
  }

  async function end(signal: NodeJS.Signals) {
    const server = running
    running = undefined
    if (!server || server.exitCode !== null) return
    await new Promise<void>((resolve) => {
      server.once('exit', () => resolve())
      server.kill(signal)
    })
  }

  await start()
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    dir,
    kill: () => end('SIGKILL'),
    start,
    stop: async () => {
      await end('SIGTERM')
      await rm(dir, { recursive: true, force: true })
    },
  }
}

/** One server for the whole run; each test file takes a database or a prefix of its own. */
export default async function setup(project: TestProject) {
  const server = await redisServer()
  project.provide('redisUrl', server.url)
  return () => server.stop()
}
