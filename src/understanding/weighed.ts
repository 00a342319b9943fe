/** What signs say together: each as much as it is worth. */
export function weighed<Sign extends string>(
  signs: Readonly<Record<Sign, number>>,
  worth: Readonly<Record<Sign, number>>,
): number {
  let sum = 0
  for (const sign in worth) sum += worth[sign] * signs[sign]
  return sum
}

/** No chance is so small, nor so near to 1, that it outweighs all else. */
const LEAST_CHANCE = 1e-4

/** The log odds of a chance, 0 to 1. */
export function logOddsOf(chance: number): number {
  return Math.log(Math.max(chance, LEAST_CHANCE) / Math.max(1 - chance, LEAST_CHANCE))
}

/** The chance that log odds stand for, 0 to 1. */
export function chanceOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}
