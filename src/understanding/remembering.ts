import type { Understand, Utterance, UtteranceContext } from '../model/utterance.js'

/** What is longer is a story nobody else will tell in these words. */
const LONGEST = 80
const MOST = 500

/**
 * The same, with its last answers at hand: labels that are tapped, greetings and "1" are most of what people write, and
 * the same text and context give the same utterance. It keeps no text in which a number was covered, and of no message
 * whose it was; `most` texts at a time, the oldest going first.
 */
export function remembering(understand: Understand, most = MOST): Understand {
  const remembered = new Map<string, Utterance>()
  return (text, context) => {
    if (text.length > LONGEST || mattersWhose(context.lists)) return understand(text, context)
    const key = keyOf(text, context)
    const known = remembered.get(key)
    if (known) return known
    const utterance = understand(text, context)
    if (utterance.sensitive.length > 0) return utterance
    const [oldest] = remembered.keys()
    if (remembered.size >= most && oldest !== undefined) remembered.delete(oldest)
    remembered.set(key, utterance)
    return utterance
  }
}

function keyOf(text: string, { language, entry, part, earlier, province, lists }: UtteranceContext): string {
  return [language, entry, part, earlier?.join(' '), province, lists ? 'lists' : '', text].join('\n')
}

/** A checklist's own words are heard in what its owner writes. */
function mattersWhose(lists: UtteranceContext['lists']): boolean {
  return lists !== undefined && (lists.steps.length > 0 || lists.names.length > 0)
}
