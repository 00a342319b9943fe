import { demandsOf, PARTS, type PartId } from '../../model/entry.js'
import { LANGUAGES } from '../../model/language.js'
import type { Complain, Said } from '../complaint.js'
import type { Draft } from '../draft.js'
import { HEADINGS } from '../headings.js'
import { joined, type ReadPart, type TextFile } from '../texts.js'
import type { RuleFamily } from './base.js'

const REQUIRED: readonly PartId[] = ['summary', 'who', 'steps', 'cautions']

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

function checkTop({ file, label, line }: TextFile, complain: Complain) {
  if (!label?.text)
    complain('error', file, 1, 'no-label', {
      en: 'the label is missing: write "label: " and at most 24 characters, below the title',
      ur: 'لیبل موجود نہیں: عنوان کے نیچے "label: " اور زیادہ سے زیادہ 24 حروف لکھیں',
    })
  if (!line?.text)
    complain('error', file, 1, 'no-line', {
      en: 'the line is missing: write "line: " and at most 72 characters, below the label',
      ur: 'دوسری سطر موجود نہیں: لیبل کے نیچے "line: " اور زیادہ سے زیادہ 72 حروف لکھیں',
    })
}

function checkParts({ file, language, parts }: TextFile, texts: readonly TextFile[], complain: Complain) {
  for (const part of PARTS) {
    const heading = `## ${HEADINGS[part][language]}`
    const own = parts.get(part)
    const elsewhere = texts.find((other) => other.language !== language && other.parts.has(part))
    if (own && saysNothing(own)) {
      complain('error', file, own.no, 'empty-part', {
        en: `"${heading}" has no words: write them, or take the heading out`,
        ur: `سرخی "${heading}" کے نیچے کچھ نہیں: لکھیں، یا سرخی نکال دیں`,
      })
    } else if (!own && part !== 'summary' && elsewhere) {
      complain('error', file, 1, 'missing-part', {
        en: `"${heading}" is missing, and ${elsewhere.file} has it: translate it`,
        ur: `حصہ "${heading}" یہاں نہیں، اور ${elsewhere.file} میں ہے: ترجمہ کریں`,
      })
    } else if (!own && part !== 'summary' && REQUIRED.includes(part)) {
      complain('error', file, 1, 'missing-part', {
        en: `"${heading}" is missing: every entry needs it`,
        ur: `حصہ "${heading}" موجود نہیں: ہر اندراج میں ہونا چاہیے`,
      })
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
    const missing = (id: string, why: Said) =>
      complain('error', file, own.no, 'missing-item', {
        en: `"### ${id}" is missing under "## ${HEADINGS[part][language]}": ${why.en}`,
        ur: `سطر "### ${id}" حصے "## ${HEADINGS[part][language]}" کے نیچے نہیں: ${why.ur}`,
      })
    const has = (id: string) => own.items.some((item) => item.id === id)
    for (const id of wanted[part] ?? []) {
      if (!has(id))
        missing(id, {
          en: 'facts.yaml names it, so write its words',
          ur: 'facts.yaml میں اس کا نام ہے، اس لیے اس کے الفاظ لکھیں',
        })
    }
    for (const other of texts) {
      for (const { id } of other.parts.get(part)?.items ?? []) {
        if (!has(id) && !wanted[part]?.includes(id))
          missing(id, { en: `${other.file} has it: translate it`, ur: `${other.file} میں موجود ہے: ترجمہ کریں` })
      }
    }
    for (const { id, no, lines } of own.items) {
      if (joined(lines) === '')
        complain('error', file, no, 'empty-item', {
          en: `"### ${id}" has no words below it: write them, or take it out`,
          ur: `سطر "### ${id}" کے نیچے کچھ نہیں: لکھیں، یا اسے نکال دیں`,
        })
      if (part === 'steps' && form && !wanted.steps?.includes(id))
        complain('error', file, no, 'unknown-step', {
          en: `facts.yaml has no step "${id}": add it under steps, or take it out here`,
          ur: `facts.yaml میں "${id}" نام کا کوئی قدم نہیں: steps میں شامل کریں، یا یہاں سے نکال دیں`,
        })
    }
  }
}

function saysNothing({ intro, items }: ReadPart): boolean {
  return joined(intro) === '' && items.length === 0
}
