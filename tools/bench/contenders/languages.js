// Who tells the language of a text. `build` resolves to a function from a text to the code it gives. None of the others
// knows Roman Urdu: of them, Urdu or Hindi in whatever letters counts as right for it; of Mushir, only "ur-Latn".
import { importPeer, requirePeer } from '../peers.js'

export const contenders = {
  franc: {
    given: 'all its languages, minLength 1',
    async build() {
      const { franc } = await importPeer('franc/index.js')
      return (text) => franc(text, { minLength: 1 })
    },
  },
  'franc, of three': {
    given: 'only eng, urd and hin, minLength 1',
    async build() {
      const { franc } = await importPeer('franc/index.js')
      return (text) => franc(text, { only: ['eng', 'urd', 'hin'], minLength: 1 })
    },
  },
  eld: {
    given: 'its large database',
    async build() {
      const { eld } = await importPeer('eld/src/entries/static.large.js')
      return (text) => eld.detect(text).language
    },
  },
  'eld, of three': {
    given: 'its large database, only en, ur and hi',
    async build() {
      const { eld } = await importPeer('eld/src/entries/static.large.js')
      eld.setLanguageSubset(['en', 'ur', 'hi'])
      return (text) => eld.detect(text).language
    },
  },
  tinyld: {
    given: 'its heavy database',
    async build() {
      const { detect } = requirePeer('tinyld/heavy')
      return (text) => detect(text)
    },
  },
  'tinyld, of three': {
    given: 'its heavy database, only en, ur and hi',
    async build() {
      const { detect } = requirePeer('tinyld/heavy')
      return (text) => detect(text, { only: ['en', 'ur', 'hi'] })
    },
  },
  'cld3-asm': {
    given: 'as it comes (it can be told no languages)',
    async build() {
      const { loadModule } = requirePeer('cld3-asm')
      const identifier = (await loadModule()).create(0, 1000)
      return (text) => identifier.findLanguage(text).language
    },
  },
  mushir: {
    given: "its reader of scripts alone, fitted on the knowledge's texts",
    async build({ documents, places }) {
      const [{ readDocument }, { PlaceFinder }, { ScriptReader }, { wordsOf }, { controlExamples, inOwnLanguages }] =
        await Promise.all(
          ['features', 'places', 'script', 'spelling', 'examples/control-examples'].map(
            (file) => import(`../../../dist/understanding/${file}.js`),
          ),
        )
      const finder = new PlaceFinder(places)
      const letters = ScriptReader.fit(
        documents.map((document) => readDocument(document, finder)),
        inOwnLanguages(controlExamples()),
      )
      const reader = new ScriptReader(letters, finder)
      return (text) => reader.read(text, wordsOf(text)).language
    },
  },
}

const RIGHT = {
  en: ['en', 'eng'],
  ur: ['ur', 'urd'],
  'ur-Latn': ['ur', 'urd', 'hi', 'hin', 'hi-Latn', 'hif'],
}

/** Whether `told` is right of a text in `language`. */
export function isRight(name, told, language) {
  return name === 'mushir' ? told === language : RIGHT[language].includes(told)
}
