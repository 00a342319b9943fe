import type { ListSheet } from '../model/checklist.js'
import { dateInWords } from '../model/dates.js'
import type { Office, Whereabouts } from '../model/directory.js'
import type { Language } from '../model/language.js'
import type { Page } from '../model/page.js'
import { listItemWords, listTitleWords, stepDetails } from './list-words.js'
import { officeWords } from './office.js'
import { sourceWords, statusWords, type Wording } from './word.js'

const PAKISTAN_MS = 5 * 3_600_000

/**
 * A checklist as one page to carry to the bank or office: its steps with papers, place and fee, the office to ask, the
 * day, the sources.
 */
export function pageOf(sheet: ListSheet, near: Whereabouts, language: Language, wording: Wording): Page {
  const { library, phrases, now } = wording
  const entry = 'entry' in sheet.source ? sheet.source.entry : undefined
  const done = sheet.items.filter((item) => item.done).length
  const today = dateInWords(new Date(now.getTime() + PAKISTAN_MS).toISOString().slice(0, 10), language)
  const office = officeFor(entry, near, wording)
  const say = (key: string, vars?: Record<string, string | number>) =>
    phrases(language, { key: `checklist.page.${key}`, ...(vars ? { vars } : {}) })
  return {
    language,
    title: listTitleWords(sheet.source, language, wording),
    ...(sheet.whom === undefined ? {} : { subtitle: sheet.whom }),
    notes: [
      ...(entry === undefined ? [] : statusWords(entry, language, library, phrases, now).split('\n').map(withoutSigns)),
      say('printed', { date: today, done, total: sheet.items.length }),
    ],
    items: sheet.items.map((item) => ({
      done: item.done,
      text: listItemWords(item, language, wording),
      details:
        item.step === undefined
          ? [library.line(item.entry, language) ?? ''].filter((line) => line !== '')
          : onFewLines(stepDetails(item, language, wording)),
    })),
    panels: [
      ...(office ? [panel(officeWords(office, language, wording))] : []),
      ...(entry === undefined ? [] : [runOn(panel(sourceWords(entry, language, library, phrases)))]),
    ],
    foot: say('foot'),
  }
}

/** The office the entry sends people to; where that is SMEDA, the one nearest to them; else its head office. */
function officeFor(entry: string | undefined, near: Whereabouts, { library }: Wording): Office | undefined {
  const [first] = (entry === undefined ? undefined : library.entry(entry)?.offices) ?? []
  const own = first === undefined ? undefined : library.office(first)
  if (own && own.body !== 'smeda') return own
  return library.nearestOffice(near) ?? own ?? library.offices()[0]
}

/** The first line is the heading; marks for bold are WhatsApp's. */
function panel(text: string): Page['panels'][number] {
  const [heading = '', ...lines] = text.split('\n').filter((line) => line !== '')
  return { heading: heading.replaceAll('*', ''), lines: lines.map((line) => line.replaceAll('*', '')) }
}

/** Papers and place have a line each; fee and days share one. */
function onFewLines(details: readonly string[]): string[] {
  const short = details.filter((line) => /^[💵🕒]/u.test(line))
  const long = details.filter((line) => !short.includes(line))
  return [...long, short.map(withoutSigns).join(' · ')].map(withoutSigns).filter((line) => line !== '')
}

/** Sources one after the other in a line: they are looked up, not read. */
function runOn({ heading, lines }: Page['panels'][number]): Page['panels'][number] {
  const sources = lines.filter((line) => line.startsWith('•'))
  return { heading, lines: [sources.join('  '), ...lines.filter((line) => !line.startsWith('•'))] }
}

/** Signs that a phone shows and no typeface of ours has. */
function withoutSigns(line: string): string {
  return line.replace(/^[\p{Extended_Pictographic}\p{Variation_Selector}\s]+/u, '')
}
