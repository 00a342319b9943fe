import { PARTS, type PartId } from '../model/entry.js'
import { LANGUAGES, type Language } from '../model/language.js'
import { FACTS_SCHEMA } from './facts-schema.js'
import { HEADINGS } from './headings.js'

/** The four files of an entry that is still to be written: what goes where, as comments nobody else sees. */
export function newEntry(id: string, owner: string, today: string): Map<string, string> {
  const review = new Date(Date.parse(today) + 90 * 86_400_000).toISOString().slice(0, 10)
  return new Map([
    ['facts.yaml', facts(id, owner, today, review)],
    ...LANGUAGES.map((language) => [`${language}.md`, words(language)] as const),
  ])
}

function facts(id: string, owner: string, today: string, review: string): string {
  return `# yaml-language-server: $schema=../../${FACTS_SCHEMA}
# ${id}: figures stand here, once; the texts beside this file point to them with {{name}}.
status: unclear                 # open | closed | announced | unclear | superseded
kind: scheme                    # scheme; guide: knowledge one can't apply for; bank-side: only banks can
# status_as_of: ${today}       # when that was last known to hold
verified: ${today}            # the day a person last compared these facts with their sources
review_by: ${review}
owner: ${owner}
also: []
alternatives: []                # entries to name when this one is closed or doesn't fit
facts:
  # tier1: { max: 500000, markup_percent: 0, years: 3 }
  # portal: https://example.gov.pk
  # helpline: "0800-00000"      # phone numbers in quotes
eligibility:
  # - { rule: citizen, person: has_cnic, is: true }
steps:
  - { id: apply, documents: [cnic], fee: unknown, days: unknown }
needs: []
sources:
  # - { id: page, url: "https://…", seen: ${today}, supports: [tier1, portal] }
`
}

const HINTS: Readonly<Record<PartId, string>> = {
  summary: 'what it is, for whom, how much, and the one thing to do next; at most 550 characters',
  who: 'a line, then "### rule" and its words for each rule of facts.yaml',
  amount: 'how much, markup, fees, how long, instalments, security; take the heading out when nothing is known',
  steps: 'write each step below its id',
  documents: 'what to have in hand, a line each',
  where: 'portal, office, helpline, as {{names}} of facts',
  time: 'from applying to money or paper; or that nobody has confirmed it',
  cautions: 'a line, then "### note" and its words for each thing sources disagree about',
}

function words(language: Language): string {
  const parts = PARTS.map((part) => {
    const item = part === 'steps' ? '### apply\n' : ''
    return `## ${HEADINGS[part][language]}\n<!-- ${HINTS[part]} -->\n${item}`
  })
  return `# \nlabel: \nline: \n\n${parts.join('\n')}\n## utterances\n<!-- at least ten, as people really type them, wrong spellings and all; each begins with "- "; sorted below "### " and the heading of the part that answers them -->\n`
}
