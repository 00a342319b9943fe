/** Turns leanings into chances that add up to 1, in place. */
export function softmax(leanings: Float32Array): Float32Array {
  let highest = Number.NEGATIVE_INFINITY
  for (let label = 0; label < leanings.length; label++) highest = Math.max(highest, leanings[label] as number)
  let sum = 0
  for (let label = 0; label < leanings.length; label++) {
    const chance = Math.exp((leanings[label] as number) - highest)
    leanings[label] = chance
    sum += chance
  }
  for (let label = 0; label < leanings.length; label++) leanings[label] = (leanings[label] as number) / sum
  return leanings
}
