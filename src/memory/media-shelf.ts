import { KEPT_MS, type MediaFile, type MediaShelf, mustFit } from '../media/media-shelf.js'
import type { PersonId } from '../model/person.js'
import type { House } from './house.js'

export class MemoryMediaShelf implements MediaShelf {
  constructor(private readonly house: House) {}

  async put(person: PersonId, token: string, file: MediaFile) {
    mustFit(file)
    const now = this.house.now()
    for (const [old, { until }] of this.house.media) if (until <= now) this.house.media.delete(old)
    this.house.media.set(token, { person, file, until: now + KEPT_MS })
  }

  async get(token: string) {
    const kept = this.house.media.get(token)
    return kept && kept.until > this.house.now() ? kept.file : undefined
  }
}
