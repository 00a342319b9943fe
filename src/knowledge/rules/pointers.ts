import type { EntryId } from '../../model/entry.js'
import type { Complain, Said } from '../complaint.js'
import type { Draft } from '../draft.js'
import { insteadOf, nearestName } from '../nearest-name.js'
import { OFFICES } from '../offices.js'
import { readYaml } from '../yaml-file.js'
import type { Base, RuleFamily } from './base.js'

/** Everything that names something else names something that is there. */
export const pointers: RuleFamily = (base, complain) => {
  const claimed = new Map<string, string>()
  for (const draft of base.drafts) claimed.set(draft.id, draft.folder)
  for (const draft of base.drafts) {
    checkEntries(draft, base, complain)
    checkRules(draft, complain)
    checkSteps(draft, base, complain)
    checkFolded(draft, claimed, complain)
  }
  checkJourneys(base, complain)
}

function checkEntries({ id, facts }: Draft, { known, expected }: Base, complain: Complain) {
  for (const key of ['needs', 'alternatives'] as const) {
    facts?.form?.[key].forEach((pointed, at) => {
      const line = () => facts.yaml.lineOf([key, at])
      if (pointed === id)
        complain('error', facts.yaml.file, line(), 'self-pointer', {
          en: `${key} names this entry itself: take it out`,
          ur: `${key} میں اسی اندراج کا نام ہے: نکال دیں`,
        })
      else if (known.has(pointed)) return
      else if (expected.has(pointed))
        complain('notice', facts.yaml.file, line(), 'expected-entry', {
          en: `${key}: "${pointed}" is not written yet; until then nobody is sent there`,
          ur: `${key}: "${pointed}" ابھی لکھا نہیں گیا؛ تب تک کسی کو وہاں نہیں بھیجا جاتا`,
        })
      else
        complain('error', facts.yaml.file, line(), 'lost-pointer', {
          en: `${key}: there is no entry "${pointed}": ${aFolder(pointed, known).en}`,
          ur: `${key}: "${pointed}" نام کا کوئی اندراج نہیں: ${aFolder(pointed, known).ur}`,
        })
    })
  }
}

/** What to write in place of an entry that isn't there: hundreds of names are no help. */
export function aFolder(typed: EntryId, known: ReadonlySet<EntryId>): Said {
  return nearestName(typed, known) === undefined
    ? { en: 'write the name of a folder of knowledge/', ur: 'knowledge/ کے کسی فولڈر کا نام لکھیں' }
    : insteadOf(typed, known)
}

function checkRules({ facts }: Draft, complain: Complain) {
  const rules = facts?.form?.eligibility ?? []
  rules.forEach((rule, at) => {
    const wrong = (key: string, said: Said) =>
      complain('error', facts?.yaml.file ?? '', facts?.yaml.lineOf(['eligibility', at, key]) ?? 1, 'rule', said)
    if (rules.findIndex((other) => other.rule === rule.rule) !== at)
      wrong('rule', {
        en: `two rules are called "${rule.rule}": rename one`,
        ur: `دو شرطوں کا نام "${rule.rule}" ہے: ایک کا نام بدلیں`,
      })
    if (rule.unless !== undefined && !rules.some((other) => other.rule === rule.unless))
      wrong('unless', {
        en: `unless: this entry has no rule "${rule.unless}": write the name of one of its rules`,
        ur: `unless: اس اندراج میں "${rule.unless}" نام کی شرط نہیں: اسی کی کسی شرط کا نام لکھیں`,
      })
    if (rule.unless === rule.rule)
      wrong('unless', { en: 'a rule cannot be its own exception', ur: 'شرط اپنی ہی رعایت نہیں ہو سکتی' })
    if ([rule.min, rule.max, rule.is, rule.in, rule.not_in].every((clause) => clause === undefined))
      wrong('rule', {
        en: `the rule "${rule.rule}" asks nothing: write min, max, is, in or not_in`,
        ur: `شرط "${rule.rule}" کچھ نہیں پوچھتی: min، max، is، in یا not_in لکھیں`,
      })
  })
}

function checkSteps({ facts }: Draft, { papers }: Base, complain: Complain) {
  const steps = facts?.form?.steps ?? []
  steps.forEach((step, at) => {
    const wrong = (path: PropertyKey[], rule: string, said: Said, follows?: string) =>
      complain('error', facts?.yaml.file ?? '', facts?.yaml.lineOf(['steps', at, ...path]) ?? 1, rule, said, follows)
    if (steps.findIndex(({ id }) => id === step.id) !== at)
      wrong(['id'], 'same-id', {
        en: `two steps are called "${step.id}": rename one`,
        ur: `دو قدموں کا نام "${step.id}" ہے: ایک کا نام بدلیں`,
      })
    const { where } = step
    if (where !== undefined && !facts?.facts.has(where)) {
      const said = {
        en: `where: there is no fact "${where}": write the name of one, like portal`,
        ur: `where: facts میں "${where}" نہیں: وہاں کا کوئی نام لکھیں، جیسے portal`,
      }
      const isOfOffice = facts?.form?.offices.some((office) => where.startsWith(`${office}.`))
      wrong(['where'], 'unknown-fact', said, isOfOffice ? OFFICES : undefined)
    }
    step.documents.forEach((paper, place) => {
      if (papers && !papers.has(paper))
        wrong(['documents', place], 'unknown-paper', {
          en: `there is no paper "${paper}": ${aPaper(paper, papers).en}`,
          ur: `کاغذ "${paper}" فہرست میں نہیں: ${aPaper(paper, papers).ur}`,
        })
    })
  })
}

function aPaper(typed: string, papers: ReadonlySet<string>): Said {
  return nearestName(typed, papers) === undefined
    ? {
        en: 'write an id of knowledge/documents.yaml, or add it there',
        ur: 'knowledge/documents.yaml کی کوئی آئی ڈی لکھیں، یا وہاں شامل کریں',
      }
    : insteadOf(typed, papers)
}

function checkFolded({ id, facts }: Draft, claimed: Map<string, string>, complain: Complain) {
  facts?.form?.also.forEach((folded, at) => {
    const holder = claimed.get(folded)
    const line = () => facts.yaml.lineOf(['also', at])
    if (folded === id)
      complain('error', facts.yaml.file, line(), 'self-pointer', {
        en: 'also names this entry itself: take it out',
        ur: 'also میں اسی اندراج کا نام ہے: نکال دیں',
      })
    else if (holder !== undefined)
      complain('error', facts.yaml.file, line(), 'same-id', {
        en: `also: "${folded}" already belongs to ${holder}: it can be folded into one entry only`,
        ur: `also: "${folded}" پہلے سے ${holder} میں شامل ہے: ایک ہی اندراج میں آ سکتا ہے`,
      })
    else claimed.set(folded, facts.yaml.file)
  })
}

function checkJourneys({ files, loaded }: Base, complain: Complain) {
  for (const journey of loaded.journeys.values()) {
    const file = `journeys/${journey.id}/journey.yaml`
    const { lineOf } = readYaml(file, files.get(file) ?? '')
    ;[...journey.steps.values()].forEach((step, at) => {
      for (const { id, to } of step.options) {
        if (to?.kind !== 'journey' || loaded.journeys.has(to.journey)) continue
        const said = {
          en: `${step.id}, ${id}: there is no journey "${to.journey}"`,
          ur: `${step.id}, ${id}: سوالوں کا سلسلہ "${to.journey}" موجود نہیں`,
        }
        complain('error', file, lineOf(['steps', at]), 'lost-pointer', said, `journeys/${to.journey}/`)
      }
    })
  }
}
