import type { FactValue } from '../../model/entry.js'
import { LANGUAGES } from '../../model/language.js'
import type { Library } from '../../model/library.js'
import { cannedFolders, readCannedText } from '../canned.js'
import { placeholdersIn, withoutPlaceholders } from '../render.js'
import type { RuleFamily } from './base.js'
import { arabicLettersIn } from './script.js'
import { figuresIn } from './typed-figures.js'

/** Ready replies are said to citizens like everything else: figures from facts, the right letters, the same in each script. */
export const cannedWords: RuleFamily = ({ files, loaded }, complain) => {
  for (const [id, own] of cannedFolders(files)) {
    const texts = LANGUAGES.flatMap((language) => {
      const source = own.get(`${language}.md`)
      return source === undefined ? [] : [readCannedText(`canned/${id}/${language}.md`, language, source)]
    })
    const paths = texts.map(
      ({ lines }) => new Set(lines.flatMap(({ text }) => placeholdersIn(text)).map(({ path }) => path)),
    )
    // A misspelt name is already complained of; what it stands for is not missing besides.
    const facts = factsOf(own, loaded.library)
    const isKnown = (path: string) => facts?.has(path) ?? true
    const all = new Set(paths.flatMap((own) => [...own]).filter(isKnown))
    texts.forEach(({ file, language, title, lines }, at) => {
      const isMisspelt = [...(paths[at] ?? [])].some((path) => !isKnown(path))
      for (const path of isMisspelt ? [] : all) {
        if (paths[at]?.has(path)) continue
        complain('error', file, title?.no ?? 1, 'figures-differ', {
          en: `{{${path}}} stands in another language but not here: every language tells the same figures`,
          ur: `{{${path}}} دوسری زبان میں ہے مگر یہاں نہیں: ہر زبان میں وہی عدد آئیں`,
        })
      }
      for (const { no, text } of title ? [title, ...lines] : lines) {
        const typed = withoutPlaceholders(text, ' • ')
        for (const figure of figuresIn(typed, language)) {
          complain('error', file, no, 'typed-figure', {
            en: `"${figure}" is typed by hand: name the entry in reply.yaml, and write {{its.name}} here`,
            ur: `عدد "${figure}" ہاتھ سے لکھا ہے: reply.yaml میں اندراج کا نام دیں، اور یہاں {{its.name}}`,
          })
        }
        if (language === 'ur')
          for (const message of arabicLettersIn(text)) complain('error', file, no, 'arabic-letter', message)
        if (language !== 'ur' && /[\u0600-\u06FF]/.test(text)) {
          complain('error', file, no, 'wrong-script', {
            en: 'a word here is in another script: write it in Latin letters',
            ur: 'یہاں ایک لفظ دوسرے رسم الخط میں ہے: انگریزی حروف میں لکھیں',
          })
        }
      }
    })
  }
}

/** The figures of the entry that a ready reply names; undefined where it names none that is served. */
function factsOf(own: ReadonlyMap<string, string>, library: Library): ReadonlyMap<string, FactValue> | undefined {
  const [, id] = /^entry:\s*([a-z0-9-]+)/m.exec(own.get('reply.yaml') ?? '') ?? []
  return id === undefined ? undefined : library.entry(id)?.facts
}
