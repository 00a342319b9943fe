/** What a term is: a word (or its consonants, a concept, a number), two names that stand near each other, or a place. */
export const [WORD, PAIR, PLACE] = [0, 1, 2] as const

const PROVINCES: ReadonlySet<string> = new Set('punjab sindh kp balochistan islamabad ajk gb'.split(' '))

/**
 * A number for a term, of 53 bits, of which the last two tell what it is: among a hundred thousand of them no two are
 * likely to meet. A table of numbers takes a tenth of the room that one of words does. A term may be given in pieces, so
 * that no text need be made of them.
 */
export function termKey(kind: 0 | 1 | 2, first: string, between = '', last = ''): number {
  let high = 0x811c9dc5
  let low = 0x9e3779b9
  for (let at = 0; at < first.length; at++) {
    const code = first.charCodeAt(at)
    high = Math.imul(high ^ code, 0x01000193)
    low = Math.imul(low ^ code, 0x85ebca6b)
  }
  for (let at = 0; at < between.length; at++) {
    const code = between.charCodeAt(at)
    high = Math.imul(high ^ code, 0x01000193)
    low = Math.imul(low ^ code, 0x85ebca6b)
  }
  for (let at = 0; at < last.length; at++) {
    const code = last.charCodeAt(at)
    high = Math.imul(high ^ code, 0x01000193)
    low = Math.imul(low ^ code, 0x85ebca6b)
  }
  low ^= low >>> 15
  return (high >>> 0) * 2 ** 21 + (low >>> 13) * 4 + kind
}

/** The consonants of a word. */
export function skeletonKey(skeleton: string): number {
  return termKey(WORD, 's:', skeleton)
}

/** Provinces are places, by whatever word they were named. */
export function conceptKey(concept: string): number {
  return termKey(PROVINCES.has(concept) ? PLACE : WORD, 'c:', concept)
}

export function districtKey(district: string): number {
  return termKey(PLACE, 'd:', district)
}

/** Two names that stand near each other, in no order. */
export function pairKey(one: string, other: string): number {
  return one < other ? termKey(PAIR, one, ' ', other) : termKey(PAIR, other, ' ', one)
}

export function isPair(key: number): boolean {
  return (key & 3) === PAIR
}

export function isPlace(key: number): boolean {
  return (key & 3) === PLACE
}

/** A number for a text: an editor's new line doesn't change in what order all others are learnt. */
export function keyOf(text: string): number {
  let key = 0x811c9dc5
  for (const letter of text) key = Math.imul(key ^ (letter.codePointAt(0) as number), 0x01000193)
  return key >>> 0
}
