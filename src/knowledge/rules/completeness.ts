import { demandsOf, PARTS, type PartId } from '../../model/entry.js'
import { LANGUAGES } from '../../model/language.js'
import type { Complain } from '../complaint.js'
import type { Draft } from '../draft.js'
import { HEADINGS } from '../headings.js'
import { joined, type ReadPart, type TextFile } from '../texts.js'
import type { RuleFamily } from './base.js'

const REQUIRED: readonly PartId[] = ['summary', 'who', 'steps', 'cautions']
const ENOUGH_UTTERANCES = 10

/** Every language says the same things: the same parts, and under them the same rules, steps and notes. */
export const completeness: RuleFamily = ({ drafts }, complain) => {
  for (const draft of drafts) {
    const texts = LANGUAGES.flatMap((language) => draft.texts[language] ?? [])
    for (const text of texts) {
      checkTop(text, complain)
      checkParts(text, texts, complain)
      checkItems(text, texts, draft, complain)
    }
  }
}

function checkTop({ file, label, line, utterances }: TextFile, complain: Complain) {
  if (!label?.text)
    complain(
      'error',
      file,
      1,
      'no-label',
      'the label is missing: write "label: " and at most 24 characters, below the title',
    )
  if (!line?.text)
    complain(
      'error',
      file,
      1,
      'no-line',
      'the line is missing: write "line: " and at most 72 characters, below the label',
    )
  if (utterances.length < ENOUGH_UTTERANCES) {
    const message = `${utterances.length} utterances: write at least ${ENOUGH_UTTERANCES}, as people really type them`
    complain('error', file, utterances[0]?.no ?? 1, 'few-utterances', message)
  }
}

function checkParts({ file, language, parts }: TextFile, texts: readonly TextFile[], complain: Complain) {
  for (const part of PARTS) {
    const heading = `## ${HEADINGS[part][language]}`
    const own = parts.get(part)
    const elsewhere = texts.find((other) => other.language !== language && other.parts.has(part))
    if (own && saysNothing(own)) {
      complain('error', file, own.no, 'empty-part', `"${heading}" has no words: write them, or take the heading out`)
    } else if (!own && elsewhere) {
      complain('error', file, 1, 'missing-part', `"${heading}" is missing, and ${elsewhere.file} has it: translate it`)
    } else if (!own && part !== 'summary' && REQUIRED.includes(part)) {
      complain('error', file, 1, 'missing-part', `"${heading}" is missing: every entry needs it`)
    }
  }
}

function checkItems({ file, language, parts }: TextFile, texts: readonly TextFile[], draft: Draft, complain: Complain) {
  const form = draft.facts?.form
  const wanted: Partial<Record<PartId, readonly string[]>> = {
    who: demandsOf(form?.eligibility ?? []).map(({ rule }) => rule),
    steps: form?.steps.map(({ id }) => id) ?? [],
    cautions: form?.disputed.map(({ note }) => note) ?? [],
  }
  for (const part of PARTS) {
    const own = parts.get(part)
    if (!own) continue
    const missing = (id: string, why: string) =>
      complain(
        'error',
        file,
        own.no,
        'missing-item',
        `"### ${id}" is missing under "## ${HEADINGS[part][language]}": ${why}`,
      )
    const has = (id: string) => own.items.some((item) => item.id === id)
    for (const id of wanted[part] ?? []) {
      if (!has(id)) missing(id, 'facts.yaml names it, so write its words')
    }
    for (const other of texts) {
      for (const { id } of other.parts.get(part)?.items ?? []) {
        if (!has(id) && !wanted[part]?.includes(id)) missing(id, `${other.file} has it: translate it`)
      }
    }
    for (const { id, no, lines } of own.items) {
      if (joined(lines) === '')
        complain('error', file, no, 'empty-item', `"### ${id}" has no words below it: write them, or take it out`)
      if (part === 'steps' && form && !wanted.steps?.includes(id))
        complain(
          'error',
          file,
          no,
          'unknown-step',
          `facts.yaml has no step "${id}": add it under steps, or take it out here`,
        )
    }
  }
}

function saysNothing({ intro, items }: ReadPart): boolean {
  return joined(intro) === '' && items.length === 0
}
