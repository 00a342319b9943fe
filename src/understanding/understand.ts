import type { EntryId } from '../model/entry.js'
import type { TopicDocument } from '../model/library.js'
import type { Intent, Understand, Utterance, UtteranceContext } from '../model/utterance.js'
import { ControlClassifier } from './control-classifier.js'
import { controlOf } from './intents.js'
import { Noise } from './noise.js'
import { loneNumber } from './numbers.js'
import { partAsked } from './part.js'
import { ScriptReader } from './script.js'
import { maskSensitive } from './sensitive.js'
import { slotsOf } from './slots.js'
import { wordsOf } from './spelling.js'
import { TopicIndex } from './topic.js'
import { foldUrdu, westernDigits } from './urdu-letters.js'

/** Nobody types more; what is beyond is masked and kept, but not read for its meaning. */
const READ_AT_MOST = 2000

/**
 * Reads the knowledge's texts once and returns the function that understands messages. The function is pure: the same
 * text and context give the same utterance. Prepare anew when the knowledge changes.
 */
export function prepareUnderstanding(documents: readonly TopicDocument[]): Understand {
  const topics = new TopicIndex(documents)
  const scripts = ScriptReader.fitted(documents)
  const controls = new ControlClassifier(documents)
  const noise = Noise.known(documents)
  return (text, context) => understand(text, context, { topics, scripts, controls, noise })
}

interface Prepared {
  topics: TopicIndex
  scripts: ScriptReader
  controls: ControlClassifier
  noise: Noise
}

function understand(
  text: string,
  context: UtteranceContext,
  { topics, scripts, controls, noise }: Prepared,
): Utterance {
  const masked = maskSensitive(text)
  const read = masked.text.slice(0, READ_AT_MOST)
  const words = wordsOf(read)
  const script = scripts.read(read, words, context.language)
  const heard = { text: masked.text, sensitive: masked.found, ...(script.language && { language: script.language }) }
  const nothing = { elliptical: false, candidates: [], slots: {} }
  if (script.foreign) return { ...heard, ...nothing, intent: 'unintelligible' }

  const number = loneNumber(read)
  if (number !== undefined) return { ...heard, ...nothing, intent: 'ask', number, elliptical: true }
  if (words.length === 0) return { ...heard, ...nothing, intent: 'unintelligible' }

  if (noise.isOneLetter(words)) return { ...heard, ...nothing, intent: 'unintelligible' }
  const { strange, ...control } = controlOf(words, controls.guess(words))
  const plain = westernDigits(foldUrdu(read)).toLowerCase()
  const slots = slotsOf(plain, words)
  if (control.intent !== undefined) return { ...heard, ...nothing, ...control, intent: control.intent, slots }

  const part = partAsked(plain)
  const lean = (entry: EntryId) => (entry === context.entry ? 1.06 : 1)
  const matches = topics.search(words, lean)
  const [best] = matches
  const elliptical = best === undefined || (best.covered < 0.2 && words.length <= 8)
  const intent = intentOf({ strange: strange ?? 0, sure: best?.score ?? 0, noise: noise.fills(words) })
  return {
    ...heard,
    ...control,
    intent,
    ...(part && { part }),
    elliptical,
    candidates: intent === 'ask' ? matches.map(({ entry, score }) => ({ entry, score })) : [],
    slots,
  }
}

/** A question, unless its words belong elsewhere more than to anything we know, or are none at all. */
function intentOf({ strange, sure, noise }: { strange: number; sure: number; noise: boolean }): Intent {
  if (noise && sure < 0.6) return 'unintelligible'
  if (strange >= 0.9 ? sure < 0.9 : strange >= 0.5 ? sure < 0.75 : strange >= 0.25 && sure < 0.35) return 'out-of-scope'
  return 'ask'
}
