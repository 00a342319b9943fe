import { Cluster, type Redis, type RedisOptions } from 'ioredis'
import { CorkedRedis } from './corked.js'
import { scripts } from './scripts.js'

export type Client = Redis | Cluster

/** No answer for so long means that the store is away. Longer than a failover's redirections, shorter than Twilio waits. */
const ANSWER_MS = 5_000

export type RedisAddress =
  | { kind: 'one'; url: string }
  | { kind: 'sentinel'; nodes: Node[]; name: string; password: string | undefined; db: number }
  | { kind: 'cluster'; nodes: Node[]; username: string | undefined; password: string | undefined }

interface Node {
  host: string
  port: number
}

/** Reads `redis(s)://…`, `redis+sentinel://[:password@]h:p,h:p/NAME[/DB]` or `redis+cluster://[user:password@]h:p,h:p`. */
export function parseRedisUrl(url: string): RedisAddress {
  if (/^rediss?:\/\//.test(url)) return { kind: 'one', url }
  const match = /^redis\+(sentinel|cluster):\/\/(?:([^:@/]*):([^@/]*)@)?([^/@]+)(?:\/([^/]*))?(?:\/(\d+))?\/?$/.exec(
    url,
  )
  const [, kind, username, password, hosts = '', name, db] = match ?? []
  if (!match || (kind === 'sentinel' && !name)) throw new Error('REDIS_URL is none of the forms in the documentation')
  const nodes = hosts.split(',').map((node) => nodeOf(node, kind === 'sentinel' ? 26_379 : 6_379))
  const secret = password === undefined ? undefined : decodeURIComponent(password)
  if (kind === 'sentinel') return { kind, nodes, name: name ?? '', password: secret, db: Number(db ?? 0) }
  return { kind: 'cluster', nodes, username: username ? decodeURIComponent(username) : undefined, password: secret }
}

function nodeOf(text: string, byDefault: number): Node {
  const [, host = '', port] = /^(.*?)(?::(\d+))?$/.exec(text.trim()) ?? []
  return { host, port: port === undefined ? byDefault : Number(port) }
}

/**
 * Opens a client that never makes anyone wait for a store that is away: what can't be said now is refused now, and the
 * connection comes back by itself. `onTrouble` hears of what goes wrong with the connection meanwhile.
 */
export function connectRedis(url: string, onTrouble: (error: Error) => void): Client {
  const address = parseRedisUrl(url)
  const client = open(address)
  client.on('error', onTrouble)
  if (address.kind === 'cluster') client.on('node error', onTrouble)
  return client
}

/** A command that was refused must not be carried out later all the same: nothing waits in line, nothing is resent. */
const NODE = {
  commandTimeout: ANSWER_MS,
  connectTimeout: ANSWER_MS,
  autoResendUnfulfilledCommands: false,
  maxRetriesPerRequest: 0,
  // After a failover the old master may be a replica now: look for the new one.
  reconnectOnError: (error: Error) => error.message.startsWith('READONLY'),
} satisfies RedisOptions

function open(address: RedisAddress): Client {
  const one = { ...NODE, enableOfflineQueue: false, retryStrategy: soon, scripts: scripts() }
  switch (address.kind) {
    case 'one':
      return new CorkedRedis(address.url, one)
    case 'sentinel': {
      const { nodes: sentinels, name, password, db } = address
      return new CorkedRedis({ ...one, sentinels, name, db, ...(password === undefined ? {} : { password }) })
    }
    case 'cluster': {
      const { nodes, username, password } = address
      const login = { ...(username === undefined ? {} : { username }), ...(password === undefined ? {} : { password }) }
      return new Cluster(nodes, {
        scripts: scripts(),
        enableOfflineQueue: false,
        redisOptions: { ...NODE, ...login },
        clusterRetryStrategy: soon,
        slotsRefreshTimeout: ANSWER_MS,
      })
    }
  }
}

function soon(times: number) {
  return Math.min(50 * times, 1_000)
}
