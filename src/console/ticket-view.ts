import type { Story } from '../handoff/story.js'
import type { EntryId, PartId } from '../model/entry.js'
import type { Language } from '../model/language.js'
import { masked } from '../model/person.js'
import type { Account, ConsoleLanguage } from './accounts.js'
import { namesIn } from './names.js'
import type { Draft, ReplyView } from './pages/reply-box.js'
import type { TicketView } from './pages/ticket.js'
import type { OfficerVisit } from './visit.js'
import type { Workplace } from './workplace.js'

export const EMPTY_DRAFT: Draft = { text: '', from: {}, find: '', preview: false }

/** How many entries are offered for insertion. */
const OFFERED = 6
const MINUTE_MS = 60_000

export interface Shown {
  draft?: Draft
  fault?: string
  /** Why a file wasn't sent, and the words that were to go with it. */
  fileFault?: string
  words?: string
  /** The number is shown whole; whoever asks has written it down. */
  number?: boolean
}

/** All that the page of one request shows. */
export async function ticketView(work: Workplace, visit: OfficerVisit, story: Story, shown: Shown = {}) {
  const { account } = visit
  const { officers, office, clock, random } = work
  const [address, everybody] = await Promise.all([officers.addressOf(story.ticket.reference), office.accounts.all()])
  const now = clock.now()
  const actId = () => Buffer.from(random(15)).toString('base64url')
  const view: TicketView = {
    story,
    now,
    seen: seenOf(story, now),
    address: address && { text: shown.number ? address : masked(address), whole: shown.number ?? false },
    everybody,
    colleagues: everybody.filter((other) => mayTake(other, account, story)),
    desks: work.library().desks().all,
    actId,
    ...namesIn(work, account.language),
    reply: replyView(work, story, shown, actId(), visit),
  }
  return view
}

/** The page shows a new minute, too: what the 24 hours leave. */
export function seenOf(story: Story, now: Date): string {
  return `${story.version}.${Math.floor(now.getTime() / MINUTE_MS)}`
}

/** The box for an answer: what was typed, and what may be put in. */
export function replyView(
  work: Workplace,
  story: Story,
  { draft = EMPTY_DRAFT, fault, fileFault, words = '' }: Shown,
  actId: string,
  { say, language: console }: OfficerVisit,
): ReplyView {
  const language = languageOf(story)
  return {
    story,
    draft,
    language,
    actId,
    ready: readyReplies(work, language, console),
    entries: entriesFor(work, story, draft.find, language),
    ...(fault === undefined ? {} : { fault: say(fault) }),
    file: { words, ...(fileFault === undefined ? {} : { fault: say(`file.fault.${fileFault}`) }) },
  }
}

/** Ready replies: named in the officer's language, worded in the citizen's. */
export function readyReplies({ library }: Pick<Workplace, 'library'>, language: Language, console: ConsoleLanguage) {
  return library()
    .canned()
    .map(({ id, title, text }) => ({ id, title: title[console], text: text[language] }))
}

/** The script the citizen reads. */
export function languageOf({ profile, ticket }: Story): Language {
  return profile?.language ?? ticket.language
}

/** What was looked for; else what the request and the citizen's last words are about. */
function entriesFor(work: Workplace, { ticket, chat }: Story, find: string, language: Language) {
  const library = work.library()
  const last = chat.findLast((said) => said.kind === 'citizen' && said.text !== '')
  const meant =
    find !== '' ? work.suggest(find) : [ticket.topic ?? '', ...work.suggest(last?.kind === 'citizen' ? last.text : '')]
  const known = [...new Set(meant)].filter((id: EntryId) => library.entry(id) !== undefined)
  return known.slice(0, OFFERED).map((id) => ({
    id,
    label: library.label(id, language),
    parts: library.parts(id).filter((part: PartId) => library.part(id, part, language) !== undefined),
  }))
}

function mayTake(other: Account, self: Account, { ticket }: Story): boolean {
  const works = other.roles.includes('officer') || other.roles.includes('supervisor')
  return works && !other.disabled && other.id !== self.id && other.id !== ticket.officer?.id
}
