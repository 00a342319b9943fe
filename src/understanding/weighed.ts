/** What signs say together: each as much as it is worth. */
export function weighed<Sign extends string>(
  signs: Readonly<Record<Sign, number>>,
  worth: Readonly<Record<Sign, number>>,
): number {
  let sum = 0
  for (const sign in worth) sum += worth[sign] * signs[sign]
  return sum
}

/** The chance that log odds stand for, 0 to 1. */
export function chanceOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}
