import { withoutIsolates } from '../../model/isolate.js'
import { LANGUAGES } from '../../model/language.js'
import { renderLine } from '../render.js'
import { shownLines } from '../texts.js'
import type { RuleFamily } from './base.js'

/** A figure comes with its unit; typed beside it as well, the unit is read twice. */
const TWICE = [
  /\b(?:rs\.?|pkr)\s+rs\b/iu,
  /\bRs \d(?:[\d,.]*\d)?(?: \([^)]*\))?\s*(?:rs|rupees|rupay|rupaye|pkr|lakh|crore|million)\b/iu,
  /\b(?:rupay|rupees?)\s+(?:rupay\w*|rupees?|rs|lakh|crore|hazar)\b/iu,
  /روپے\s+(?:روپے|لاکھ|کروڑ|ہزار)(?![\p{L}\p{M}])/u,
  /(?:لاکھ|کروڑ)\s+(?:لاکھ|کروڑ)(?![\p{L}\p{M}])/u,
  /%\s*(?:%|per ?cent\b|fi ?sad\b|feesad\b)/iu,
  /فیصد\s*(?:فیصد|فی صد|%)/u,
  /\bUSD \d(?:[\d,.]*\d)?\s*(?:usd|dollars?)\b/iu,
]

export const doubleUnits: RuleFamily = ({ drafts }, complain) => {
  for (const { facts, texts } of drafts) {
    if (!facts) continue
    for (const language of LANGUAGES) {
      const text = texts[language]
      if (!text) continue
      for (const { no, text: words } of shownLines(text)) {
        if (!words.includes('{{')) continue
        const filled = withoutIsolates(renderLine(words, facts.facts, language))
        const [twice] = TWICE.flatMap((pattern) => pattern.exec(filled) ?? [])
        if (twice === undefined) continue
        complain('error', text.file, no, 'double-unit', {
          en: `it will read "${twice}": the figure brings its unit with it, so leave out yours`,
          ur: `پڑھنے میں "${twice}" آئے گا: عدد اپنی اکائی ساتھ لاتا ہے، آپ والی نکال دیں`,
        })
      }
    }
  }
}
