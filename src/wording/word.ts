import { type Bubble, type BubbleId, type Interactive, LIMITS } from '../model/bubble.js'
import { dateInWords } from '../model/dates.js'
import type { Entry, EntryId, PartId, Source } from '../model/entry.js'
import type { Language } from '../model/language.js'
import type { Library } from '../model/library.js'
import type { Choice, Label, OfficeParagraph, Paragraph, Phrase, Reply } from '../model/reply.js'
import type { Standing } from '../model/standing.js'
import type { TicketReference } from '../model/ticket.js'
import { answersWords, calledWords } from './answers.js'
import { cut, listItemWords, listLabelWords, listWords } from './list-words.js'
import { officeWords } from './office.js'
import { withOldNumbersMarked } from './old-numbers.js'
import type { Phrases } from './phrases.js'
import { limitWords, planWords } from './plan-words.js'
import { split } from './split.js'
import { standingWords } from './standing.js'
import { fitWords, joined, misfitWords, waypointWords } from './verdict.js'

/** What wording needs beside the reply. */
export interface Wording {
  library: Library
  phrases: Phrases
  now: Date
  /** How a request stands, where a reply tells of one. */
  standing?: (reference: TicketReference) => Standing | undefined
}

/** A bubble in words, before it has an id. */
export type Worded = Pick<Bubble, 'text'> & { interactive?: Interactive }

/**
 * Turns a decided reply into the words of one language: one bubble wherever it fits, more where it doesn't. What is said
 * beside the answer is left out where it would fill the bubble.
 * Choices are numbered lines in the text; where WhatsApp's limits allow, the last bubble has them to tap too.
 */
export function word(reply: Reply, language: Language, wording: Wording): Worded[] {
  let body = ''
  for (const paragraph of reply.paragraphs) {
    const longer = join(body, paragraphWords(paragraph, language, wording))
    if (!isAside(paragraph) || longer.length <= LIMITS.interactiveBody) body = longer
  }
  const labels = reply.choices.map((choice) => ({
    id: choice.id,
    title: labelWords(choice.label, language, wording),
    line: choice.line ? labelWords(choice.line, language, wording) : undefined,
  }))
  if (labels.length === 0) return split(body, LIMITS.text).map((text) => ({ text }))

  // Where a number is the answer itself, the choices stand beside it without any.
  const from = 1 + (reply.numbered?.length ?? 0)
  const numbered = labels.map(({ title }, index) => `${reply.typed ? '•' : `${index + from}.`} ${title}`).join('\n')
  const pieces = split(body, LIMITS.text)
  const last = pieces.pop() ?? ''
  const whole = `${last}\n\n${numbered}`
  if (whole.length > LIMITS.text) return [...pieces, last, numbered].map((text) => ({ text }))
  const interactive = reply.personal ? undefined : tappable(last, labels, language, wording)
  return [...pieces.map((text) => ({ text })), interactive ? { text: whole, interactive } : { text: whole }]
}

const isAside = ({ kind }: Paragraph) => kind === 'beside' || kind === 'instead'

/** A title keeps its line to itself; a status stands right below it; all else is set apart by an empty line. */
function join(before: string, next: { words: string; close: boolean }): string {
  if (next.words === '') return before
  return before === '' ? next.words : `${before}${next.close ? '\n' : '\n\n'}${next.words}`
}

function paragraphWords(paragraph: Paragraph, language: Language, wording: Wording): { words: string; close: boolean } {
  const { library, phrases, now, standing } = wording
  const speaking = { language, library, phrases }
  const apart = (words: string) => ({ words, close: false })
  switch (paragraph.kind) {
    case 'phrase':
      return apart(phrases(language, paragraph.phrase))
    case 'title':
      return apart(`*${library.title(paragraph.entry, language)}*`)
    case 'phrased':
      return apart(library.filled(paragraph.entry, paragraph.text, language) ?? '')
    case 'part':
    case 'beside':
      return apart(partWords(paragraph, language, wording))
    case 'instead': {
      const title = library.title(paragraph.entry, language)
      const lead = phrases(language, { key: 'answer.instead', vars: { title } })
      return apart(`${lead}\n${partWords(paragraph, language, wording)}`)
    }
    case 'status':
      return { words: statusWords(paragraph.entry, language, library, phrases, now), close: true }
    case 'source':
      return apart(sourceWords(paragraph.entry, language, library, phrases))
    case 'sourced':
      return apart(sourcedWords(paragraph.entry, language, library, phrases))
    case 'question':
      return apart(stepWords(paragraph, language, library))
    case 'progress': {
      const heading = stepWords({ ...paragraph, kind: 'question' }, language, library)
      return apart(`${heading} (${paragraph.at}/${paragraph.of})`.trim())
    }
    case 'answers':
      return apart(answersWords(paragraph.answers, paragraph.journey, speaking))
    case 'fit':
      return apart(fitWords(paragraph.fit, paragraph, speaking))
    case 'misfit':
      return apart(misfitWords(paragraph.misfit, speaking))
    case 'waypoint':
      return { words: waypointWords(paragraph.place, paragraph.waypoint, speaking), close: true }
    case 'pick':
      return apart(pickWords(paragraph, language, library))
    case 'named': {
      const names = joined(
        paragraph.entries.map((entry) => library.label(entry, language)),
        language,
      )
      return apart(phrases(language, { key: paragraph.key, vars: { names } }))
    }
    case 'standing':
      return apart(standingWords(standing?.(paragraph.reference), language, phrases, now))
    case 'office':
      return apart(nearOfficeWords(paragraph, language, wording))
    case 'listTitle':
    case 'listItems':
    case 'listStep':
      return apart(listWords(paragraph, language, { library, phrases }))
    case 'plan':
      return apart(planWords(paragraph, { language, phrases }))
    case 'planLimit':
      return apart(limitWords(paragraph, { language, library, phrases }))
    case 'words':
      return apart(paragraph.text)
  }
}

function partWords(
  { entry: id, part }: { entry: EntryId; part: PartId },
  language: Language,
  wording: Wording,
): string {
  const { library } = wording
  const text = library.part(id, part, language) ?? ''
  const entry = library.entry(id)
  return entry ? withOldNumbersMarked(entry, text, language, wording) : text
}

function nearOfficeWords({ office: id, near }: OfficeParagraph, language: Language, wording: Wording): string {
  const { library, phrases } = wording
  const office = library.office(id)
  if (!office) return ''
  const place = near === undefined ? undefined : library.place(near)?.name[language]
  const lead = place === undefined ? [] : [phrases(language, { key: 'office.nearest', vars: { place } })]
  return [...lead, officeWords(office, language, wording)].join('\n')
}

function stepWords(
  { journey, step, field = 'question' }: Extract<Paragraph, { kind: 'question' }>,
  language: Language,
  library: Library,
): string {
  const found = library.journey(journey)?.steps.get(step)
  if (field === 'question' || found?.kind !== 'ask') return found?.question[language] ?? ''
  return found[field]?.[language] ?? found.question[language]
}

function pickWords(
  { journey, step, pick, place }: Extract<Paragraph, { kind: 'pick' }>,
  language: Language,
  library: Library,
): string {
  const found = library.journey(journey)?.steps.get(step)
  const one = found?.kind === 'pick' ? found.picks.find(({ id }) => id === pick) : undefined
  if (!one) return ''
  const pointed = one.entry ?? one.checklist
  const title = pointed === undefined ? undefined : `*${library.title(pointed, language)}*`
  const because = one.because?.[language] ?? (pointed === undefined ? undefined : library.line(pointed, language))
  return `${place}. ${[title, because].filter((words) => words !== undefined).join('\n')}`
}

export function statusWords(id: EntryId, language: Language, library: Library, phrases: Phrases, now: Date): string {
  const entry = library.entry(id)
  if (!entry) return ''
  const overdue = library.fitness(id, now) === 'overdue'
  const status = phrases(language, statusPhrase(entry, language))
  if (!overdue) return status
  return `${status}\n${phrases(language, { key: 'status.overdue', vars: { date: dateInWords(entry.verified, language) } })}`
}

function statusPhrase({ guide, bankSide, status, statusAsOf, verified }: Entry, language: Language): Phrase {
  const at = (date: string) => ({ date: dateInWords(date, language) })
  // How loans work, or how to register, isn't open or closed: only how old the word of it is.
  if (guide && status === 'open') return { key: 'status.guide', vars: at(statusAsOf ?? verified) }
  if (bankSide && status === 'open') return { key: 'status.bankSide', vars: at(statusAsOf ?? verified) }
  return statusAsOf ? { key: `status.${status}At`, vars: at(statusAsOf) } : { key: `status.${status}` }
}

function sourcedWords(id: EntryId, language: Language, library: Library, phrases: Phrases): string {
  const entry = library.entry(id)
  const [source] = entry?.sources ?? []
  if (!entry || !source) return ''
  const vars = { name: sourceName(source, language), date: dateInWords(entry.verified, language) }
  return phrases(language, { key: 'source.since', vars })
}

function sourceName({ name, url }: Source, language: Language): string {
  const shown = name ?? new URL(url ?? 'https://unknown.invalid').host.replace(/^www\./, '')
  return language === 'ur' ? `\u2066${shown}\u2069` : shown
}

export function sourceWords(id: EntryId, language: Language, library: Library, phrases: Phrases): string {
  const entry: Entry | undefined = library.entry(id)
  if (!entry) return ''
  const lines = entry.sources.slice(0, 5).map((source) => {
    const vars = { name: sourceName(source, language), date: dateInWords(source.seen, language) }
    return `• ${phrases(language, { key: 'source.line', vars })}`
  })
  const checked = phrases(language, { key: 'source.checked', vars: { date: dateInWords(entry.verified, language) } })
  return [phrases(language, { key: 'source.heading' }), ...lines, '', checked].join('\n')
}

export function labelWords(label: Label, language: Language, { library, phrases }: Omit<Wording, 'now'>): string {
  switch (label.kind) {
    case 'phrase':
      return phrases(language, label.phrase)
    case 'entryLabel':
      return library.label(label.entry, language)
    case 'entryLine':
      return library.line(label.entry, language) ?? ''
    case 'listLabel':
      return listLabelWords(label, language, { library, phrases })
    case 'listItem':
      return cut(listItemWords(label.item, language, { library, phrases }), LIMITS.rowLine)
    case 'called':
      return calledWords(label.name, undefined, { language, library, phrases })
    case 'option': {
      const option = library
        .journey(label.journey)
        ?.steps.get(label.step)
        ?.options.find(({ id }) => id === label.option)
      // Where an editor gave none, what it is offered as is its label.
      return (option?.[label.field] ?? (label.field === 'offer' ? option?.label : undefined))?.[language] ?? ''
    }
  }
}

type Labelled = { id: Choice['id']; title: string; line: string | undefined }

/** Reply buttons for up to three short choices, a list for up to ten; undefined where neither fits. */
function tappable(
  body: string,
  labels: readonly Labelled[],
  language: Language,
  { phrases }: Wording,
): Interactive | undefined {
  if (body.length > LIMITS.interactiveBody || labels.some(({ id }) => id.length > LIMITS.choiceId)) return undefined
  if (labels.length <= LIMITS.buttons && labels.every(({ title }) => title.length <= LIMITS.buttonTitle)) {
    return { kind: 'buttons', body, buttons: labels.map(({ id, title }) => ({ id, title })) }
  }
  if (labels.length > LIMITS.rows || labels.some(({ title }) => title.length > LIMITS.rowTitle)) return undefined
  const rows = labels.map(({ id, title, line }) =>
    line && line.length <= LIMITS.rowLine ? { id, title, line } : { id, title },
  )
  return { kind: 'list', body, button: phrases(language, { key: 'choices.list' }), rows }
}

/** A variable of a template is one line, not too long. */
const VARIABLE = 100

function templateWords(
  { name, variables }: NonNullable<Reply['template']>,
  language: Language,
  wording: Wording,
): NonNullable<Bubble['template']> {
  const words = Object.entries(variables).map(([key, said]) => {
    if (typeof said === 'string') return [key, said] as const
    const whole =
      said.kind === 'listItem' ? listItemWords(said.item, language, wording) : labelWords(said, language, wording)
    return [key, cut(whole, VARIABLE)] as const
  })
  return { name, variables: Object.fromEntries(words) }
}

/** The worded pieces as bubbles for the outbox. */
export function bubbles(
  reply: Reply,
  language: Language,
  wording: Wording,
  envelope: { newId: () => BubbleId; trace: string; purpose: Bubble['purpose'] },
): Bubble[] {
  return word(reply, language, wording).map((worded) => ({
    v: 1,
    id: envelope.newId(),
    trace: envelope.trace,
    createdAt: wording.now.toISOString(),
    language,
    ...worded,
    purpose: envelope.purpose,
    ...(reply.template ? { template: templateWords(reply.template, language, wording) } : {}),
    ...(reply.about ? { about: { ...reply.about, knowledge: wording.library.version } } : {}),
  }))
}
