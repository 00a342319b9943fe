import type { EntryId } from '../../model/entry.js'
import { LANGUAGES } from '../../model/language.js'
import type { Complain } from '../complaint.js'
import type { RuleFamily } from './base.js'
import { differentAmong, likenessesOf } from './likeness.js'

interface Said {
  entry: EntryId
  file: string
  no: number
  text: string
  words: readonly string[]
}

const ENOUGH = 10

/**
 * An utterance is worth its place once. The same words twice teach nothing, and in two entries they mislead; one
 * pattern with a word swapped counts once.
 */
export const utterances: RuleFamily = ({ drafts, normalise }, complain) => {
  const texts = drafts.flatMap(({ id, texts }) =>
    LANGUAGES.flatMap((language) => {
      const text = texts[language]
      if (!text) return []
      const said = text.utterances.map(
        ({ no, text: words }): Said => ({
          entry: id,
          file: text.file,
          no,
          text: words,
          words: normalise(words).split(' '),
        }),
      )
      return [{ file: text.file, said }]
    }),
  )
  for (const { file, said } of texts) checkNumber(file, said, complain)
  const copies = new Map<string, Said>()
  const near = new Map<string, Said>()
  for (const said of texts.flatMap(({ said }) => said)) {
    const { entry, file, no, text, words } = said
    const twin = remembered(copies, words.join(' '), said)
    if (twin) {
      complain('error', file, no, twin.entry === entry ? 'same-utterance' : 'shared-utterance', {
        en: `"${text}" says the same as ${place(said, twin).en}: ask in another way, or take one of them out`,
        ur: `جملہ "${text}" وہی ہے جو ${place(said, twin).ur} میں ہے: دوسری طرح پوچھیں، یا ایک نکال دیں`,
      })
      continue
    }
    const likeness = likenessesOf(words)
      .map((key) => remembered(near, `${file} ${key}`, said))
      .find((other) => other !== undefined)
    if (likeness)
      complain('error', file, no, 'near-utterance', {
        en: `"${text}" is ${place(said, likeness).en} with one word exchanged: ask in a really different way`,
        ur: `جملہ "${text}" ${place(said, likeness).ur} والا ہی ہے، بس ایک لفظ بدلا ہے: واقعی الگ طرح پوچھیں`,
      })
  }
}

function checkNumber(file: string, said: readonly Said[], complain: Complain) {
  const different = differentAmong(said.map(({ words }) => words))
  if (different >= ENOUGH) return
  const but = different < said.length
  complain('error', file, said[0]?.no ?? 1, 'few-utterances', {
    en: `${said.length} utterances${but ? `, of which ${different} are really different` : ''}: write at least ${ENOUGH}, as people really type them`,
    ur: `${said.length} جملے ہیں${but ? `، واقعی الگ ${different}` : ''}: کم از کم ${ENOUGH} لکھیں، جیسے لوگ سچ مچ لکھتے ہیں`,
  })
}

function place(from: Said, to: Said): { en: string; ur: string } {
  return from.file === to.file
    ? { en: `line ${to.no}`, ur: `سطر ${to.no}` }
    : { en: `${to.file}:${to.no}`, ur: `${to.file}:${to.no}` }
}

/** What stood under the key before; else remembers this. */
function remembered(known: Map<string, Said>, key: string, said: Said): Said | undefined {
  const before = known.get(key)
  if (!before) known.set(key, said)
  return before === said ? undefined : before
}
