// Starts and ends the processes a bench measures, and reads what the machine says of them.
import { fork, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

export async function startRedis() {
  const port = await freePort()
  const dir = await mkdtemp(join(tmpdir(), 'mushir-bench-'))
  const args = [
    '--port',
    `${port}`,
    '--bind',
    '127.0.0.1',
    '--dir',
    dir,
    '--save',
    '',
    '--appendonly',
    'yes',
    '--appendfsync',
    'everysec',
    '--maxmemory-policy',
    'noeviction',
  ]
  const child = spawn('redis-server', args)
  await new Promise((resolve, reject) => {
    child.once('error', () => reject(new Error('The bench needs a Redis server: apt-get install redis-server')))
    child.stdout.on('data', (chunk) => chunk.includes('Ready to accept') && resolve())
  })
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      child.kill()
      await rm(dir, { recursive: true, force: true })
    },
  }
}

/** Starts a server and resolves when its /readyz says 200: with how long that took, in milliseconds. */
export async function startServer(script, env, flags = []) {
  const started = performance.now()
  const child = spawn(process.execPath, [...flags, join(root, script)], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let over = false
  child.once('exit', () => {
    over = true
  })
  for (;;) {
    if (over) throw new Error(`${script} ended before it was ready`)
    try {
      if ((await fetch(`http://127.0.0.1:${env.PORT}/readyz`)).ok) break
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
  return {
    pid: child.pid,
    readyMs: performance.now() - started,
    stop: () =>
      new Promise((resolve) => {
        if (over) return resolve()
        child.once('exit', resolve)
        child.kill('SIGTERM')
      }),
  }
}

/** The world as an object: each call is a message there and back. */
export async function startWorld() {
  const child = fork(join(root, 'tools/bench/world.js'), { cwd: root })
  const waiting = new Map()
  let count = 0
  child.on('message', ({ id, result, error }) => {
    const { resolve, reject } = waiting.get(id) ?? {}
    waiting.delete(id)
    error ? reject?.(new Error(error)) : resolve?.(result)
  })
  await new Promise((resolve, reject) => waiting.set(0, { resolve, reject }))
  const call = (verb) => (args) =>
    new Promise((resolve, reject) => {
      const id = ++count
      waiting.set(id, { resolve, reject })
      child.send({ id, verb, args })
    })
  return { open: call('open'), rush: call('rush'), stroll: call('stroll'), stop: () => child.kill() }
}

/** Resident memory in MiB, and its highest so far. Linux only; elsewhere undefined. */
export function memoryOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const field = (name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024
    return { now: field('VmRSS'), peak: field('VmHWM') }
  } catch {
    return undefined
  }
}

/** CPU milliseconds a process has used, in all its threads. Linux only; elsewhere undefined. */
export function cpuMsOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return undefined
  }
}

/** Jiffies of the whole machine: stolen by its neighbours, and in all. */
export function cpuTimes() {
  try {
    const fields = /^cpu\s+(.+)$/m.exec(readFileSync('/proc/stat', 'utf8'))[1].split(/\s+/).map(Number)
    return { steal: fields[7] ?? 0, total: fields.slice(0, 8).reduce((sum, one) => sum + one, 0) }
  } catch {
    return { steal: 0, total: 1 }
  }
}

export function median(values) {
  return quantile(values, 0.5)
}

export function quantile(values, q) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN
}
