import { LIMITS } from '../model/bubble.js'
import { type Entry, type FactValue, PARTS } from '../model/entry.js'
import type { Complain, Said } from './complaint.js'
import type { FactsFile } from './facts.js'
import { OFFICES } from './offices.js'
import { placeholdersIn, renderLine, renderText } from './render.js'
import { shownLines, type TextFile } from './texts.js'

/** Words that would reach a citizen as nonsense: no title, no summary, a figure that isn't there. */
export function checkWords(text: TextFile, { facts, form }: FactsFile, complain: Complain): void {
  const { file } = text
  if (!text.title?.text)
    complain('fatal', file, 1, 'no-title', {
      en: 'the title is missing: write "# " and the name on the first line',
      ur: 'عنوان موجود نہیں: پہلی سطر میں "# " اور نام لکھیں',
    })
  if (!text.parts.has('summary'))
    complain('fatal', file, 1, 'no-summary', {
      en: 'the first part is missing: every entry needs its summary',
      ur: 'پہلا حصہ موجود نہیں: ہر اندراج کا خلاصہ ضروری ہے',
    })
  for (const { no, text: words } of shownLines(text)) {
    for (const { path, typed, unknownFormat } of placeholdersIn(words)) {
      const value = facts.get(path)
      if (unknownFormat !== undefined)
        complain('fatal', file, no, 'unknown-format', {
          en: `${typed}: after the bar write number, money, percent or usd, not "${unknownFormat}"`,
          ur: `سطر میں ${typed} ہے: لکیر کے بعد number، money، percent یا usd لکھیں، "${unknownFormat}" نہیں`,
        })
      if (value === undefined) {
        const why = nearest(path, facts)
        const said = {
          en: `${typed} points to no fact: ${why.en}`,
          ur: `یہاں ${typed} کے پیچھے کوئی عدد نہیں: ${why.ur}`,
        }
        const ofOffice = form?.offices.some((office) => path.startsWith(`${office}.`))
        complain('fatal', file, no, 'placeholder-without-fact', said, ofOffice ? OFFICES : undefined)
      } else if (typeof value === 'boolean') {
        complain('fatal', file, no, 'placeholder-without-fact', {
          en: `${typed} is ${value}, which can't be shown: say it in words`,
          ur: `یہاں ${typed} کی قیمت ${value} ہے جو دکھائی نہیں جا سکتی: لفظوں میں لکھیں`,
        })
      }
    }
    for (const [typed, path = ''] of words.matchAll(/(?:\(\(|\[\[)\s*([\w.-]+)\s*(?:\)\)|\]\])/g)) {
      if (facts.has(path))
        complain('fatal', file, no, 'broken-placeholder', {
          en: `${typed}: a figure stands in curly brackets, {{${path}}}`,
          ur: `یہاں ${typed} ہے: عدد ان بریکٹ میں لکھا جاتا ہے: {{${path}}}`,
        })
    }
    const rest = words.replace(/(?<!\{)\{\{[^{}]*\}\}(?!\})/g, '')
    if (/[{}]/.test(rest))
      complain('fatal', file, no, 'broken-placeholder', {
        en: 'a { or } stands alone: a figure is written with two on either side, {{name}}',
        ur: 'کوئی { یا } اکیلا ہے: عدد دونوں طرف دو دو بریکٹ میں لکھا جاتا ہے، {{name}}',
      })
  }
}

/** Where a name that points nowhere may have been meant to point. */
export function nearest(path: string, facts: ReadonlyMap<string, FactValue>): Said {
  const typed = (keys: readonly string[], or: string) => keys.map((key) => `{{${key}}}`).join(or)
  const group = [...facts.keys()].filter((key) => key.startsWith(`${path}.`))
  if (group.length > 0)
    return {
      en: `it is a group; write one of ${typed(group, ', ')}`,
      ur: `یہ ایک گروپ ہے؛ ان میں سے ایک لکھیں: ${typed(group, '، ')}`,
    }
  const parent = path.includes('.') ? path.slice(0, path.lastIndexOf('.') + 1) : path
  const last = path.split('.').at(-1) ?? path
  const alike = [...facts.keys()].filter((key) => key.startsWith(parent) || key.split('.').includes(last)).slice(0, 4)
  return alike.length === 0
    ? {
        en: 'write the figure under facts in facts.yaml first',
        ur: 'پہلے facts.yaml میں facts کے نیچے عدد لکھیں',
      }
    : {
        en: `did you mean ${typed(alike, ' or ')}? If not, write the figure under facts in facts.yaml first`,
        ur: `کیا ${typed(alike, ' یا ')} لکھنا تھا؟ ورنہ پہلے facts.yaml میں facts کے نیچے عدد لکھیں`,
      }
}

const LABEL: Said = { en: 'the label', ur: 'لیبل (label)' }
const TITLE_AS_LABEL: Said = { en: 'the title, used as label,', ur: 'عنوان، جو لیبل بھی ہے،' }
const LINE: Said = { en: 'the line', ur: 'دوسری سطر (line)' }
const PART: Said = { en: 'this part', ur: 'یہ حصہ' }

/** What WhatsApp refuses outright. The narrower limits of the house are `check`'s. */
export function checkFit(entry: Entry, read: TextFile, complain: Complain) {
  const { language, file } = read
  const text = entry.texts[language]
  const fits = (what: Said, words: string, limit: number, line: number) => {
    const over = words.length - limit
    if (over <= 0) return
    complain('fatal', file, line, 'too-long', {
      en: `${what.en} is ${words.length} characters when filled; at most ${limit} fit: shorten it by ${over}`,
      ur: `${what.ur} بھرنے کے بعد ${words.length} حروف ہے، زیادہ سے زیادہ ${limit} آتے ہیں: ${over} کم کریں`,
    })
  }
  const label = renderLine(text.label, entry.facts, language, LIMITS.rowTitle)
  fits(read.label ? LABEL : TITLE_AS_LABEL, label, LIMITS.rowTitle, (read.label ?? read.title)?.no ?? 1)
  if (text.line !== undefined) {
    fits(LINE, renderLine(text.line, entry.facts, language, LIMITS.rowLine), LIMITS.rowLine, read.line?.no ?? 1)
  }
  for (const part of PARTS) {
    const words = text.parts[part]
    if (!words) continue
    const filled = renderText(part, words, entry.facts, language)
    fits(PART, filled, LIMITS.interactiveBody, read.parts.get(part)?.no ?? 1)
  }
}
