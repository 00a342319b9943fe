import { PARTS } from '../../model/entry.js'
import { LANGUAGES } from '../../model/language.js'
import type { Said } from '../complaint.js'
import { HEADINGS } from '../headings.js'
import { placeholdersIn } from '../render.js'
import type { ReadPart, TextFile } from '../texts.js'
import type { RuleFamily } from './base.js'

const LINE: Said = { en: 'the line', ur: 'دوسری سطر (line)' }
const TITLE: Said = { en: 'the title', ur: 'عنوان' }

/** All three languages tell the same figures, part by part and item by item; their order is free. */
export const placeholders: RuleFamily = ({ drafts }, complain) => {
  for (const draft of drafts) {
    const texts = LANGUAGES.flatMap((language) => draft.texts[language] ?? [])
    for (const { file, utterances } of texts) {
      for (const { no, text } of utterances) {
        const [first] = placeholdersIn(text)
        if (first)
          complain('error', file, no, 'figure-asked', {
            en: `${first.typed} stands in an utterance: write the figure as people type it`,
            ur: `مثال کے جملے میں ${first.typed} ہے: عدد ویسے لکھیں جیسے لوگ لکھتے ہیں`,
          })
      }
    }
    const known = (path: string) => draft.facts?.facts.has(path) ?? true
    const compare = (where: Said, find: (text: TextFile) => { no: number; words: string } | undefined) => {
      const all = texts.flatMap((text) => {
        const found = find(text)
        return found
          ? [{ file: text.file, no: found.no, paths: new Set(placeholdersIn(found.words).map(({ path }) => path)) }]
          : []
      })
      for (const one of all) {
        // A misspelt name is already complained of; what it stands for is not missing besides.
        if (![...one.paths].every(known)) continue
        for (const path of new Set(all.flatMap(({ paths }) => [...paths]))) {
          if (one.paths.has(path) || !known(path)) continue
          const others = all.filter(({ paths }) => paths.has(path)).map(({ file }) => file.split('/').at(-1))
          // A list row has room for 72 characters, which not every language needs for the same words.
          complain(where === LINE ? 'notice' : 'error', one.file, one.no, 'figures-differ', {
            en: `${where.en}: {{${path}}} stands in ${others.join(' and ')} but not here: every language tells the same figures`,
            ur: `${where.ur}: {{${path}}} ${others.join(' اور ')} میں ہے مگر یہاں نہیں: ہر زبان میں وہی عدد آئیں`,
          })
        }
      }
    }
    compare(LINE, ({ line }) => line && { no: line.no, words: line.text })
    compare(TITLE, ({ title }) => title && { no: title.no, words: title.text })
    for (const part of PARTS) {
      compare({ en: `the part "${part}"`, ur: `حصہ "${HEADINGS[part].ur}"` }, ({ parts }) => {
        const own = parts.get(part)
        return own && { no: own.no, words: wordsOf(own) }
      })
    }
  }
}

function wordsOf({ intro, items }: ReadPart): string {
  return [...intro, ...items.flatMap(({ lines }) => lines)].map(({ text }) => text).join('\n')
}
