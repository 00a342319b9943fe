import type { EntryId } from '../../model/entry.js'
import { LANGUAGES } from '../../model/language.js'
import type { RuleFamily } from './base.js'

interface Said {
  entry: EntryId
  file: string
  no: number
  text: string
  words: readonly string[]
}

/** Shorter ones are alike by nature: "age limit kya hai", "fees kya hai". */
const ENOUGH_WORDS = 5

/**
 * An utterance is worth its place once. The same words twice teach nothing, and in two entries they mislead; one
 * pattern with a word swapped counts once.
 */
export const utterances: RuleFamily = ({ drafts, normalise }, complain) => {
  const all = drafts.flatMap(({ id, texts }) =>
    LANGUAGES.flatMap((language) =>
      (texts[language]?.utterances ?? []).map(({ no, text }): Said => {
        const words = normalise(text).split(' ')
        return { entry: id, file: texts[language]?.file ?? '', no, text, words }
      }),
    ),
  )
  const place = (from: Said, to: Said) => (from.file === to.file ? `line ${to.no}` : `${to.file}:${to.no}`)
  const copies = new Map<string, Said>()
  const patterns = new Map<string, Said>()
  for (const said of all) {
    const { entry, file, no, text, words } = said
    const twin = remembered(copies, words.join(' '), said)
    if (twin) {
      const message = `"${text}" says the same as ${place(said, twin)}: ask in another way, or take one of them out`
      complain('error', file, no, twin.entry === entry ? 'same-utterance' : 'shared-utterance', message)
      continue
    }
    if (words.length < ENOUGH_WORDS) continue
    const near = words
      .map((_, at) => remembered(patterns, `${file} ${words.toSpliced(at, 1, '*').join(' ')}`, said))
      .find((other) => other !== undefined)
    if (near) {
      const message = `"${text}" is ${place(said, near)} with one word exchanged: ask in a really different way`
      complain('error', file, no, 'near-utterance', message)
    }
  }
}

/** What stood under the key before; else remembers this. */
function remembered(known: Map<string, Said>, key: string, said: Said): Said | undefined {
  const before = known.get(key)
  if (!before) known.set(key, said)
  return before
}
