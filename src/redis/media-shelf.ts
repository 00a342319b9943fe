import { KEPT_MS, type MediaFile, type MediaShelf, mustFit } from '../media/media-shelf.js'
import { readMediaToken } from '../media/token.js'
import type { PersonId } from '../model/person.js'
import type { House } from './house.js'
import { reach } from './reach.js'

/** A hash for each file, and for each person a set of their files' names, by which they are forgotten. */
export class RedisMediaShelf implements MediaShelf {
  constructor(private readonly house: House) {}

  async put(person: PersonId, token: string, file: MediaFile) {
    mustFit(file)
    const { client, keys } = this.house
    const tag = keys.of(person)
    const kept = client
      .multi()
      .hset(`${tag}:media:${token}`, { t: file.mimeType, n: file.name, b: Buffer.from(file.bytes) })
      .pexpire(`${tag}:media:${token}`, KEPT_MS)
      .sadd(`${tag}:media-of:${person}`, token)
      .pexpire(`${tag}:media-of:${person}`, KEPT_MS)
      .exec()
    await reach(kept)
  }

  async get(token: string): Promise<MediaFile | undefined> {
    const { client, keys } = this.house
    const known = readMediaToken(token)
    if (!known) return undefined
    const key = `${keys.shard(known.shard)}:media:${token}`
    const [mimeType, name, bytes] = await reach(client.hmgetBuffer(key, 't', 'n', 'b'))
    if (!mimeType || !name || !bytes) return undefined
    return { mimeType: mimeType.toString(), name: name.toString(), bytes }
  }
}
