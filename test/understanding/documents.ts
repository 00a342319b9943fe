import { readFileSync } from 'node:fs'
import { readPlaces } from '../../src/knowledge/places.js'
import type { Place } from '../../src/model/directory.js'
import type { TopicDocument } from '../../src/model/library.js'

const document = (
  entry: string,
  language: TopicDocument['language'],
  field: TopicDocument['field'],
  text: string,
  part?: TopicDocument['part'],
): TopicDocument => ({ entry, language, field, text, ...(part ? { part } : {}) })

/** A small shelf of five entries, enough for words to be told apart. */
export const documents: readonly TopicDocument[] = [
  document('akhuwat', 'en', 'title', 'Akhuwat interest-free loan'),
  document('akhuwat', 'ur', 'title', 'اخوت کا بلا سود قرض'),
  document('akhuwat', 'ur-Latn', 'title', 'Akhuwat ka bila sood qarz'),
  document('akhuwat', 'en', 'utterance', 'does akhuwat take a guarantor'),
  document('akhuwat', 'ur-Latn', 'utterance', 'akhuwat se bila sood qarza kaise milega'),
  document('akhuwat', 'ur', 'utterance', 'اخوت سے بلا سود قرض کیسے ملے گا'),
  document('akhuwat', 'en', 'text', 'Two guarantors who know you. The mosque or branch hands out the cheque.', 'who'),
  document('akhuwat', 'en', 'text', 'Instalments each month for three years, no markup.', 'amount'),
  document('pm-youth', 'en', 'title', 'PM Youth Business & Agriculture Loan'),
  document('pm-youth', 'ur', 'title', 'وزیراعظم یوتھ بزنس لون'),
  document('pm-youth', 'ur-Latn', 'utterance', 'pm youth loan ki umar kitni honi chahiye'),
  document('pm-youth', 'ur', 'utterance', 'وزیراعظم یوتھ لون کے لیے عمر کتنی ہونی چاہیے'),
  document('pm-youth', 'en', 'utterance', 'prime minister youth loan for a farm'),
  document('pm-youth', 'en', 'text', 'Apply on the portal and note the tracking number.', 'steps'),
  document('pm-youth', 'en', 'text', 'Anyone who offers to get it approved for money is a fraud.', 'cautions'),
  document('ntn', 'en', 'title', 'NTN: your tax number'),
  document('ntn', 'ur', 'title', 'این ٹی این: ٹیکس نمبر'),
  document('ntn', 'en', 'utterance', 'how do i register with fbr for an ntn'),
  document('ntn', 'ur-Latn', 'utterance', 'ntn banwane ki fees kitni hai'),
  document('ntn', 'ur', 'utterance', 'ایف بی آر میں این ٹی این کیسے بنتا ہے'),
  document('ntn', 'en', 'text', 'Electricity bill of the shop, rent agreement.', 'documents'),
  document('honey', 'en', 'title', 'Honey cluster of Swat'),
  document('honey', 'ur', 'title', 'سوات کا شہد'),
  document('honey', 'ur-Latn', 'utterance', 'shehad ke liye training kahan milti hai'),
  document('honey', 'en', 'utterance', 'beekeeping training and boxes'),
  document('scams', 'en', 'title', 'Fake loans and loan apps'),
  document('scams', 'ur', 'title', 'جعلی قرض اور لون ایپس'),
  document('scams', 'ur-Latn', 'utterance', 'loan app walay tang kar rahe hain shikayat kahan karun'),
  document('scams', 'en', 'utterance', 'someone asks an advance fee for a loan, is it real'),
]

/** Pakistan's own, as the knowledge holds them. */
export const places: readonly Place[] = (() => {
  const file = 'directory/places.yaml'
  const { value } = readPlaces(file, readFileSync(new URL(`../../knowledge/${file}`, import.meta.url), 'utf8'))
  return [...(value?.provinces.values() ?? []), ...(value?.places.values() ?? [])]
})()
