import { describe, expect, it } from 'vitest'
import type { TopicDocument } from '../../src/model/library.js'
import { prepareUnderstanding } from '../../src/understanding/understand.js'

const documents: TopicDocument[] = [
  { entry: 'akhuwat', language: 'en', field: 'title', text: 'Akhuwat interest-free loan' },
  { entry: 'akhuwat', language: 'ur-Latn', field: 'utterance', text: 'akhuwat se bila sood qarza kaise milega' },
  { entry: 'akhuwat', language: 'ur', field: 'utterance', text: 'اخوت سے بلا سود قرض کیسے ملے گا' },
  { entry: 'pm-youth', language: 'en', field: 'title', text: 'PM Youth Business & Agriculture Loan' },
  { entry: 'pm-youth', language: 'ur-Latn', field: 'utterance', text: 'pm youth loan ki umar kitni honi chahiye' },
  { entry: 'pm-youth', language: 'ur', field: 'utterance', text: 'وزیراعظم یوتھ لون کے لیے عمر کتنی ہونی چاہیے' },
]
const understand = prepareUnderstanding(documents)

describe('A question about the knowledge', () => {
  it.each([
    ['akhuwat ka qarz chahye', 'akhuwat', 'ur-Latn'],
    ['اخوت کا قرضہ', 'akhuwat', 'ur'],
    ['how do i get an interest free loan from akhuwat', 'akhuwat', 'en'],
    ['wazir e azam yuth lone', 'pm-youth', 'ur-Latn'],
    ['وزیر اعظم یوتھ قرضہ', 'pm-youth', 'ur'],
  ])('"%s" is about %s', (text, entry, language) => {
    const utterance = understand(text, {})
    expect(utterance.intent).toBe('ask')
    expect(utterance.candidates[0]?.entry).toBe(entry)
    expect(utterance.language).toBe(language)
  })
})
