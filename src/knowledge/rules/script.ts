import { LANGUAGES } from '../../model/language.js'
import type { Complain, Said } from '../complaint.js'
import { withoutPlaceholders } from '../render.js'
import { shownLines, type TextFile } from '../texts.js'
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
export function arabicLettersIn(words: string): Said[] {
  return [...ARABIC]
    .filter(([wrong]) => words.includes(wrong))
    .map(([wrong, right]) => ({
      en: `an Arabic ${wrong} stands where Urdu has ${right}: type it on an Urdu keyboard`,
      ur: `یہاں عربی ${wrong} ہے، اردو میں ${right} ہوتا ہے: اردو کی بورڈ سے لکھیں`,
    }))
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
        complain('error', file, no, 'western-mark', {
          en: `"${wrong}" stands in Urdu: write ${right}`,
          ur: `اردو میں "${wrong}" آ گیا: ${right} لکھیں`,
        })
    }
    if (/[\u0600-\u06FF]\.(\s|$)/.test(bare))
      complain('error', file, no, 'western-mark', {
        en: 'a "." ends an Urdu sentence: write ۔',
        ur: 'اردو جملہ "." پر ختم ہوا: ۔ لکھیں',
      })
    if (/%/.test(bare))
      complain('error', file, no, 'western-mark', {
        en: '"%" turns round in Urdu: write فیصد',
        ur: 'نشان "%" اردو میں الٹ جاتا ہے: فیصد لکھیں',
      })
    const holdsUrdu = /[\u0600-\u06FF]/.test(bare)
    if (holdsUrdu && /^[^\p{L}\p{Nd}]*[A-Za-z0-9]/u.test(typed))
      complain('error', file, no, 'latin-start', {
        en: 'the line begins with a Latin word or a figure and would read from the wrong side: begin with an Urdu word',
        ur: 'سطر انگریزی لفظ یا عدد سے شروع ہے، الٹی طرف سے پڑھی جائے گی: اردو لفظ سے شروع کریں',
      })
    if (!holdsUrdu && /[A-Za-z]/.test(bare))
      complain('error', file, no, 'not-urdu', {
        en: 'this line has no Urdu in it: write it in Urdu',
        ur: 'اس سطر میں اردو نہیں: اردو میں لکھیں',
      })
  }
}

function checkLatin(text: TextFile, complain: Complain) {
  for (const { no, text: words } of [...shownLines(text), ...text.utterances]) {
    const [found] = /[\u0600-\u06FF\u0900-\u097F]+/.exec(words) ?? []
    if (found !== undefined)
      complain('error', text.file, no, 'wrong-script', {
        en: `"${found}" is in another script: write it in Latin letters`,
        ur: `لفظ "${found}" دوسرے رسم الخط میں ہے: انگریزی حروف میں لکھیں`,
      })
  }
}

function checkMarkup(text: TextFile, complain: Complain) {
  for (const { no, text: words } of shownLines(text)) {
    if (/\*\*|__/.test(words))
      complain('error', text.file, no, 'markup', {
        en: 'WhatsApp shows ** and __ as they are: write *one star* on either side for bold',
        ur: 'واٹس ایپ ** اور __ کو ویسے ہی دکھاتا ہے: موٹے لفظ کے لیے دونوں طرف ایک *ستارہ* لگائیں',
      })
    if (/\[[^\]]*\]\([^)]*\)|^\s*\|.*\|\s*$/.test(words))
      complain('error', text.file, no, 'markup', {
        en: 'WhatsApp shows no links in brackets and no tables: write plain lines',
        ur: 'واٹس ایپ بریکٹ والے لنک اور جدول نہیں دکھاتا: سادہ سطریں لکھیں',
      })
    const typed = withoutPlaceholders(words, '')
    const [link] = /(?:https?:\/\/|www\.)\S+|\b[a-z0-9-]+\.(?:gov|com|org|edu|net)(?:\.pk)?\b/i.exec(typed) ?? []
    if (link !== undefined)
      complain('error', text.file, no, 'typed-link', {
        en: `"${link}" is typed by hand: write it once under facts in facts.yaml, and {{its.name}} here`,
        ur: `پتا "${link}" ہاتھ سے لکھا ہے: facts.yaml میں facts کے نیچے ایک بار لکھیں، اور یہاں {{its.name}}`,
      })
    if ((typed.match(/\*/g)?.length ?? 0) % 2 === 1)
      complain('error', text.file, no, 'markup', {
        en: 'a * has no partner in this line: bold is *one star* on either side',
        ur: 'اس سطر میں ایک * اکیلا ہے: موٹے لفظ کے دونوں طرف ایک ایک *ستارہ* آتا ہے',
      })
  }
}
