import { PARTS } from '../../model/entry.js'
import { withoutIsolates } from '../../model/isolate.js'
import { LANGUAGES } from '../../model/language.js'
import { HEADINGS } from '../headings.js'
import { renderText } from '../render.js'
import { textOf } from '../texts.js'
import type { RuleFamily } from './base.js'

/** The house's own limits, below WhatsApp's: what one reads at a glance on a small phone. Characters, filled. */
export const HOUSE = { summary: 550, part: 800 } as const

export const limits: RuleFamily = ({ drafts }, complain) => {
  for (const { facts, texts } of drafts) {
    if (!facts) continue
    for (const language of LANGUAGES) {
      const read = texts[language]
      if (!read) continue
      const text = textOf(read)
      for (const part of PARTS) {
        const words = text.parts[part]
        if (!words) continue
        const length = withoutIsolates(renderText(part, words, facts.facts, language)).length
        const limit = part === 'summary' ? HOUSE.summary : HOUSE.part
        if (length <= limit) continue
        complain('error', read.file, read.parts.get(part)?.no ?? 1, 'long-part', {
          en: `"${part}" is ${length} characters when filled; at most ${limit}: shorten it by ${length - limit}`,
          ur: `حصہ "${HEADINGS[part][language]}" بھرنے کے بعد ${length} حروف ہے، زیادہ سے زیادہ ${limit}: ${length - limit} کم کریں`,
        })
      }
    }
  }
}
