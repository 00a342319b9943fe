import type { Place } from '../model/directory.js'
import type { Province } from '../model/utterance.js'
import { Lexicon, type Word } from './spelling.js'

/** Where somebody says that they are. */
export interface NamedPlace {
  province: Province
  district?: string
}

/** Tells in a line of words which of the places of Pakistan are named. Handed the places; it knows none by itself. */
export class PlaceFinder {
  private readonly named = new Map<string, NamedPlace>()
  private readonly lexicon: Lexicon

  /** From the widest to the narrowest, as the library gives them. */
  constructor(places: readonly Place[]) {
    this.lexicon = new Lexicon(
      places.flatMap(({ kind, id, province, district, spellings }) => {
        const concept = `${kind}/${id}`
        this.named.set(concept, district === undefined ? { province } : { province, district })
        return spellings.map((spelling) => ({ words: exactIfShort(spelling.toLowerCase()), concept }))
      }),
      { slot: 'places', by: 'sound' },
    )
  }

  /** The province and district a message names. The first district wins; a province named outright beats a district's. */
  placeIn(words: readonly Word[]): NamedPlace | undefined {
    let place: NamedPlace | undefined
    for (let at = 0; at < words.length; at++) {
      // Islamabad is a province and its only district: of two named by one word, the narrower says more.
      const concept = this.lexicon.at(words, at).concepts.at(-1)
      const found = concept === undefined ? undefined : this.named.get(concept)
      if (found === undefined) continue
      if (place === undefined) place = { ...found }
      else if (place.district === undefined && found.district !== undefined && found.province === place.province) {
        place.district = found.district
      } else if (found.district === undefined && place.province !== found.province) {
        place = { ...place, province: found.province }
      }
    }
    return place
  }

  /** "Sialkot", "lahore me": says where, and not what. */
  isOnlyPlace(words: readonly Word[]): boolean {
    let named = false
    for (let at = 0; at < words.length; ) {
      const place = this.placeAt(words, at)
      named ||= place !== undefined
      if (!place && !words[at]?.light) return false
      at += place?.length ?? 1
    }
    return named && words.length <= ONLY_PLACE
  }

  /** The districts named after the first, each once, in their order; a province where it alone is named. */
  furtherPlacesIn(words: readonly Word[]): readonly NamedPlace[] {
    const found: NamedPlace[] = []
    for (let at = 0; at < words.length; ) {
      const place = this.placeAt(words, at)
      at += place?.length ?? 1
      if (!place) continue
      const { province, district } = place
      const isSame = (one: NamedPlace) =>
        one.province === province && (!one.district || !district || one.district === district)
      const known = found.findIndex(isSame)
      if (known < 0) found.push(district === undefined ? { province } : { province, district })
      else if (district !== undefined) found[known] = { province, district }
    }
    return found.slice(1)
  }

  /** What is said beside the places that are named. */
  withoutPlaces(words: readonly Word[]): readonly Word[] {
    const left: Word[] = []
    for (let at = 0; at < words.length; ) {
      const length = this.placeAt(words, at)?.length ?? 0
      if (length === 0) left.push(words[at] as Word)
      at += Math.max(1, length)
    }
    return left
  }

  /** The place named here and how many words its name takes up; undefined where none is. */
  placeAt(words: readonly Word[], at: number): (NamedPlace & { length: number }) | undefined {
    const { concepts, length } = this.lexicon.at(words, at)
    const concept = concepts.at(-1)
    const place = concept === undefined ? undefined : this.named.get(concept)
    return place && { ...place, length }
  }

  /** Whether a place is named here: its word says where, not what. */
  isPlaceAt(words: readonly Word[], at: number): boolean {
    return this.lexicon.at(words, at).length > 0
  }
}

/** Short names sound like too much else: `khi` like "ki", `sind` like "send". They count as they are written. */
function exactIfShort(spelling: string): string[] {
  return /^[a-z]{1,6}$/.test(spelling) ? [`=${spelling}`] : spelling.split(/[\s()-]+/).filter((word) => word !== '')
}

/** More words tell something beside. */
const ONLY_PLACE = 4
