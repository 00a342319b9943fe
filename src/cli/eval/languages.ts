import { LANGUAGES } from '../../model/language.js'
import type { Understand } from '../../model/utterance.js'
import { type LanguageLine, readLanguageLines } from './language-lines.js'

/** Prints how often the language of a line was told right, by language, and of short lines by themselves. */
export function scoreLanguages(file: string, understand: Understand): void {
  const lines = readLanguageLines(file)
  for (const lang of LANGUAGES) {
    const own = lines.filter((line) => line.lang === lang)
    const short = own.filter(({ text }) => text.trim().split(/\s+/).length <= 4)
    console.log(
      `${lang.padEnd(10)}${rate(own, understand).padStart(18)}${`of four words at most ${rate(short, understand)}`.padStart(42)}`,
    )
  }
}

function rate(lines: readonly LanguageLine[], understand: Understand): string {
  if (lines.length === 0) return '-'
  const right = lines.filter(({ text, lang }) => understand(text, {}).language === lang).length
  return `${((100 * right) / lines.length).toFixed(1)} % (${lines.length})`
}
