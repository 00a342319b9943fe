import { businessLexicon, wordsOf } from './spelling.js'

/** Two sentences nearer than this ask much the same; 1 would be the same in every word that counts. */
const ALIKE = 0.5

interface Group<T> {
  items: T[]
  /** What the first of it is about; the others were measured against it. */
  about: ReadonlyMap<string, number>
}

/**
 * Puts together what says much the same, in whatever script and spelling: "qarza", "karza" and "قرضہ" are one.
 * The commonest comes first, in a group and among the groups. Texts without a word of their own are left out.
 */
export function groupedByLikeness<T>(items: readonly T[], textOf: (item: T) => string): T[][] {
  const terms = items.map((item) => ({ item, own: termsOf(textOf(item)) })).filter(({ own }) => own.size > 0)
  const rarity = rarityOf(terms.map(({ own }) => own))
  const groups: Group<T>[] = []
  // The longer ones first: they say most clearly what a group is about.
  for (const { item, own } of terms.toSorted((a, b) => b.own.size - a.own.size)) {
    const about = weighed(own, rarity)
    let best: Group<T> | undefined
    let likeness = ALIKE
    for (const group of groups) {
      const now = cosine(about, group.about)
      if (now >= likeness) [best, likeness] = [group, now]
    }
    if (best) best.items.push(item)
    else groups.push({ items: [item], about })
  }
  return groups.map(({ items: own }) => own).toSorted((a, b) => b.length - a.length)
}

/** Concepts and consonants, which meet across scripts; a word as it sounds where it has neither. */
function termsOf(text: string): Map<string, number> {
  const words = wordsOf(text)
  const terms = new Map<string, number>()
  for (let at = 0; at < words.length; ) {
    const word = words[at]
    const { concepts, length } = businessLexicon.at(words, at)
    at += Math.max(1, length)
    if (length > 0) for (const concept of concepts) terms.set(`c:${concept}`, 1)
    else if (word && word.script !== 'other' && !word.light && word.usual.length > 1)
      terms.set(word.skeleton === '' ? word.key : `s:${word.skeleton}`, 1)
  }
  return terms
}

/** A word that stands in every second question tells little of any. */
function rarityOf(all: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const standsIn = new Map<string, number>()
  for (const own of all) for (const term of own.keys()) standsIn.set(term, (standsIn.get(term) ?? 0) + 1)
  return new Map([...standsIn].map(([term, count]) => [term, 1 + Math.log((1 + all.length) / (1 + count))]))
}

function weighed(own: ReadonlyMap<string, number>, rarity: ReadonlyMap<string, number>): Map<string, number> {
  const heavy = new Map([...own].map(([term, weight]) => [term, weight * (rarity.get(term) ?? 1)]))
  const length = Math.hypot(...heavy.values())
  return new Map([...heavy].map(([term, weight]) => [term, weight / length]))
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0)
  return sum
}
