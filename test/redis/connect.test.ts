import { describe, expect, it } from 'vitest'
import { parseRedisUrl } from '../../src/redis/connect.js'

describe('REDIS_URL', () => {
  it('names one server', () => {
    expect(parseRedisUrl('redis://localhost:6379/2')).toEqual({ kind: 'one', url: 'redis://localhost:6379/2' })
    expect(parseRedisUrl('rediss://u:p@h')).toEqual({ kind: 'one', url: 'rediss://u:p@h' })
  })

  it('names sentinels and the master they watch', () => {
    expect(parseRedisUrl('redis+sentinel://:s%40cret@a:1,b/mushir/3')).toEqual({
      kind: 'sentinel',
      nodes: [
        { host: 'a', port: 1 },
        { host: 'b', port: 26_379 },
      ],
      name: 'mushir',
      password: 's@cret',
      db: 3,
    })
  })

  it('names some nodes of a cluster', () => {
    expect(parseRedisUrl('redis+cluster://me:secret@10.0.0.1:7000,10.0.0.2')).toEqual({
      kind: 'cluster',
      nodes: [
        { host: '10.0.0.1', port: 7000 },
        { host: '10.0.0.2', port: 6379 },
      ],
      username: 'me',
      password: 'secret',
    })
  })

  it.each(['http://x', 'redis+sentinel://a:1', 'redis+cluster://'])(
    'is refused when it is none of these: %s',
    (url) => {
      expect(() => parseRedisUrl(url)).toThrow('REDIS_URL')
    },
  )
})
