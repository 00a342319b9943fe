// Who finds the entry of a question. Each is given the knowledge's texts in all three scripts: `documents` of an entry,
// a language and a field (title, label, utterance, text). `build` resolves to a function from a text to the best three
// entries, `{ id, score }` each, the score being its own. The settings are those of each one's own documentation that did
// best on the questions looked at while building Mushir (the "seen" half); the held-back half had no part in choosing.
import { importPeer, requirePeer } from '../peers.js'

const FIELDS = ['title', 'label', 'utterance', 'text']

export const contenders = {
  minisearch: {
    given:
      'a document an entry with the fields title, label, utterance, text; boost { utterance: 4 }; else as it comes (fuzzy and prefix did worse)',
    async build({ documents }) {
      const { default: MiniSearch } = await importPeer('minisearch/dist/es/index.js')
      const index = new MiniSearch({ fields: FIELDS, searchOptions: { boost: { utterance: 4 } } })
      index.addAll(byEntry(documents))
      return (text) =>
        index
          .search(text)
          .slice(0, 3)
          .map(({ id, score }) => ({ id, score }))
    },
  },
  orama: {
    given:
      'a document a line of text, the entries of the best 30; a tokenizer of Unicode words (its own drops Urdu); else as it comes',
    async build({ documents }) {
      const { create, insertMultiple, search } = await importPeer('@orama/orama/dist/esm/index.js')
      const index = create({ schema: { text: 'string' }, components: { tokenizer: unicodeWords() } })
      await insertMultiple(
        index,
        documents.map(({ text }, id) => ({ id: String(id), text })),
        1000,
      )
      return async (text) => {
        const { hits } = await search(index, { term: text, limit: 30 })
        const best = new Map()
        for (const { id, score } of hits) {
          const { entry } = documents[id]
          if (!best.has(entry)) best.set(entry, { id: entry, score })
        }
        return [...best.values()].slice(0, 3)
      }
    },
  },
  'node-nlp': {
    given:
      'NlpManager, one model of all titles, labels and utterances; forceNER and useNoneFeature off; else as it comes',
    async build({ documents }) {
      const { NlpManager } = requirePeer('node-nlp')
      const nlu = { log: false, useNoneFeature: false }
      const manager = new NlpManager({ languages: ['en'], forceNER: false, autoSave: false, nlu })
      for (const { text, field, entry } of documents) if (field !== 'text') manager.addDocument('en', text, entry)
      await manager.train()
      return async (text) =>
        (await manager.process('en', text)).classifications
          .slice(0, 3)
          .map(({ intent, score }) => ({ id: intent, score }))
    },
    learns: true,
  },
  mushir: {
    given: 'the same texts, and the whole of understanding: masking, script, wishes, slots and part are in its time',
    async build(teaching, { copies }) {
      const { fitUnderstanding } = await import('../../../dist/understanding/fit.js')
      const { understandingOf } = await import('../../../dist/understanding/understand.js')
      const understand = understandingOf(repeated(fitUnderstanding(teaching), copies))
      return (text) =>
        understand(text, {})
          .candidates.slice(0, 3)
          .map(({ entry, score }) => ({ id: entry, score }))
    },
    learns: true,
    /** From here on the tables of one fit are repeated, as if so many had been learnt. */
    repeatsFrom: 100,
  },
}

function byEntry(documents) {
  const entries = new Map()
  for (const { entry, field, text } of documents) {
    const fields = entries.get(entry) ?? { id: entry, title: [], label: [], utterance: [], text: [] }
    fields[field].push(text)
    entries.set(entry, fields)
  }
  return [...entries.values()].map(({ id, ...fields }) => ({
    id,
    ...Object.fromEntries(Object.entries(fields).map(([field, lines]) => [field, lines.join('\n')])),
  }))
}

function unicodeWords() {
  return {
    language: 'unicode',
    normalizationCache: new Map(),
    tokenize: (text) => [...new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu))],
  }
}

function repeated(fitted, copies) {
  if (copies === 1) return fitted
  const { topics } = fitted
  const entries = Array.from({ length: copies }, (_, copy) => topics.entries.map((id) => `${id}${copy || ''}`)).flat()
  const wide = (table) => repeatedTable(table, topics.entries.length, copies)
  const learnt = { ...topics.learnt, labels: entries.length, weights: wide(topics.learnt.weights) }
  return { ...fitted, topics: { ...topics, entries, postings: wide(topics.postings), learnt } }
}

/** Each row as many times beside itself, the columns of each copy behind those of the one before. */
function repeatedTable({ starts, columns, values }, width, copies) {
  const wide = {
    starts: starts.map((start) => start * copies),
    columns: new Uint16Array(columns.length * copies),
    values: new Float32Array(values.length * copies),
  }
  let at = 0
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let copy = 0; copy < copies; copy++) {
      for (let n = starts[row]; n < starts[row + 1]; n++, at++) {
        wide.columns[at] = columns[n] + copy * width
        wide.values[at] = values[n]
      }
    }
  }
  return wide
}
