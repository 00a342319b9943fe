import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { Redis } from 'ioredis'
import { freePort, type RedisServer, redisServer } from './redis-server.js'

const run = promisify(execFile)

export interface RedisCluster {
  url: string
  nodes: readonly RedisServer[]
  /** The nodes that are masters now. */
  masters(): Promise<RedisServer[]>
  stop(): Promise<void>
}

/** A cluster of real servers: three masters, each with `replicas` followers. Ready for writes when it resolves. */
export async function redisCluster({ replicas = 0, nodeTimeoutMs = 2_000 } = {}): Promise<RedisCluster> {
  const nodes: RedisServer[] = []
  for (let n = 0; n < 3 * (1 + replicas); n++) nodes.push(await clusterNode(nodeTimeoutMs))
  const addresses = nodes.map(({ port }) => `127.0.0.1:${port}`)
  await run('redis-cli', ['--cluster', 'create', ...addresses, '--cluster-replicas', `${replicas}`, '--cluster-yes'])
  await until(async () =>
    (await everywhere(nodes, 'cluster', 'info')).every((info) => info.includes('cluster_state:ok')),
  )
  // A follower that has never been in step can't take its master's place.
  await until(async () =>
    (await everywhere(nodes, 'info', 'replication')).every(
      (info) => info.includes('role:master') || info.includes('master_link_status:up'),
    ),
  )
  return {
    url: `redis+cluster://${addresses.join(',')}`,
    nodes,
    async masters() {
      const infos = await everywhere(nodes, 'info', 'replication')
      return nodes.filter((_, n) => infos[n]?.includes('role:master'))
    },
    stop: async () => {
      await Promise.all(nodes.map((node) => node.stop()))
    },
  }
}

/** The nodes speak to each other on the port ten thousand above their own. */
async function clusterNode(nodeTimeoutMs: number): Promise<RedisServer> {
  let port = await freePort()
  while (port + 10_000 > 65_535) port = await freePort()
  return redisServer(
    [
      ...['--cluster-enabled', 'yes', '--cluster-config-file', 'nodes.conf'],
      ...['--cluster-node-timeout', `${nodeTimeoutMs}`, '--repl-diskless-sync-delay', '0'],
    ],
    port,
  )
}

async function everywhere(nodes: readonly RedisServer[], command: string, argument: string): Promise<string[]> {
  return Promise.all(
    nodes.map(async ({ port }) => {
      const client = new Redis(port, '127.0.0.1', { retryStrategy: () => null, lazyConnect: true })
      client.on('error', () => {})
      try {
        await client.connect()
        return String(await client.call(command, argument))
      } catch {
        return ''
      } finally {
        client.disconnect()
      }
    }),
  )
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 100))
}
