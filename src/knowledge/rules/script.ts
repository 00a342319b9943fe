import { LANGUAGES } from '../../model/language.js'
import type { Complain } from '../complaint.js'
import { shownLines } from '../entry.js'
import { withoutPlaceholders } from '../render.js'
import type { TextFile } from '../texts.js'
import type { RuleFamily } from './base.js'

/** Letters that look alike and are not: an Urdu reader sees them, a search misses them. */
const ARABIC = new Map([
  ['ي', 'ی'],
  ['ى', 'ی'],
  ['ك', 'ک'],
  ['ه', 'ہ'],
  ['ة', 'ہ'],
  ['ۀ', 'ۂ'],
])
const WESTERN = new Map([
  [',', '،'],
  [';', '؛'],
  ['?', '؟'],
])

/** How the words are written: the right letters and marks, lines that read in the right order, no markup. */
export const script: RuleFamily = ({ drafts }, complain) => {
  for (const { texts } of drafts) {
    for (const language of LANGUAGES) {
      const text = texts[language]
      if (!text) continue
      checkMarkup(text, complain)
      if (language === 'ur') checkUrdu(text, complain)
      else checkLatin(text, complain)
    }
  }
}

/** What to say of each Arabic letter that stands where Urdu has one of its own. */
export function arabicLettersIn(words: string): string[] {
  return [...ARABIC]
    .filter(([wrong]) => words.includes(wrong))
    .map(([wrong, right]) => `an Arabic ${wrong} stands where Urdu has ${right}: type it on an Urdu keyboard`)
}

function checkUrdu(text: TextFile, complain: Complain) {
  const { file } = text
  for (const { no, text: words } of [...shownLines(text), ...text.utterances]) {
    for (const message of arabicLettersIn(words)) complain('error', file, no, 'arabic-letter', message)
  }
  for (const { no, text: words } of shownLines(text)) {
    const typed = withoutPlaceholders(words, '0')
    const bare = withoutPlaceholders(words, '')
    for (const [wrong, right] of WESTERN) {
      if (new RegExp(`[\\u0600-\\u06FF]\\s*\\${wrong}`).test(bare))
        complain('error', file, no, 'western-mark', `"${wrong}" stands in Urdu: write ${right}`)
    }
    if (/[\u0600-\u06FF]\.(\s|$)/.test(bare))
      complain('error', file, no, 'western-mark', 'a "." ends an Urdu sentence: write ۔')
    if (/%/.test(bare)) complain('error', file, no, 'western-mark', '"%" turns round in Urdu: write فیصد')
    const holdsUrdu = /[\u0600-\u06FF]/.test(bare)
    if (holdsUrdu && /^[^\p{L}\p{Nd}]*[A-Za-z0-9]/u.test(typed))
      complain(
        'error',
        file,
        no,
        'latin-start',
        'the line begins with a Latin word or a figure and would read from the wrong side: begin with an Urdu word',
      )
    if (!holdsUrdu && /[A-Za-z]/.test(bare))
      complain('error', file, no, 'not-urdu', 'this line has no Urdu in it: write it in Urdu')
  }
}

function checkLatin(text: TextFile, complain: Complain) {
  for (const { no, text: words } of [...shownLines(text), ...text.utterances]) {
    const [found] = /[\u0600-\u06FF\u0900-\u097F]+/.exec(words) ?? []
    if (found !== undefined)
      complain('error', text.file, no, 'wrong-script', `"${found}" is in another script: write it in Latin letters`)
  }
}

function checkMarkup(text: TextFile, complain: Complain) {
  for (const { no, text: words } of shownLines(text)) {
    if (/\*\*|__/.test(words))
      complain(
        'error',
        text.file,
        no,
        'markup',
        'WhatsApp shows ** and __ as they are: write *one star* on either side for bold',
      )
    if (/\[[^\]]*\]\([^)]*\)|^\s*\|.*\|\s*$/.test(words))
      complain('error', text.file, no, 'markup', 'WhatsApp shows no links in brackets and no tables: write plain lines')
    const typed = withoutPlaceholders(words, '')
    const [link] = /(?:https?:\/\/|www\.)\S+|\b[a-z0-9-]+\.(?:gov|com|org|edu|net)(?:\.pk)?\b/i.exec(typed) ?? []
    if (link !== undefined)
      complain(
        'error',
        text.file,
        no,
        'typed-link',
        `"${link}" is typed by hand: write it once under facts in facts.yaml, and {{its.name}} here`,
      )
    if ((typed.match(/\*/g)?.length ?? 0) % 2 === 1)
      complain('error', text.file, no, 'markup', 'a * has no partner in this line: bold is *one star* on either side')
  }
}
