import type { Complain } from '../complaint.js'
import type { Draft } from '../draft.js'
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
        complain('error', facts.yaml.file, line(), 'self-pointer', `${key} names this entry itself: take it out`)
      else if (known.has(pointed)) return
      else if (expected.has(pointed))
        complain(
          'notice',
          facts.yaml.file,
          line(),
          'expected-entry',
          `${key}: "${pointed}" is not written yet; until then nobody is sent there`,
        )
      else
        complain(
          'error',
          facts.yaml.file,
          line(),
          'lost-pointer',
          `${key}: there is no entry "${pointed}": write the name of a folder of knowledge/`,
        )
    })
  }
}

function checkRules({ facts }: Draft, complain: Complain) {
  const rules = facts?.form?.eligibility ?? []
  rules.forEach((rule, at) => {
    const wrong = (key: string, message: string) =>
      complain('error', facts?.yaml.file ?? '', facts?.yaml.lineOf(['eligibility', at, key]) ?? 1, 'rule', message)
    if (rules.findIndex((other) => other.rule === rule.rule) !== at)
      wrong('rule', `two rules are called "${rule.rule}": rename one`)
    if (rule.unless !== undefined && !rules.some((other) => other.rule === rule.unless))
      wrong('unless', `unless: this entry has no rule "${rule.unless}": write the name of one of its rules`)
    if (rule.unless === rule.rule) wrong('unless', 'a rule cannot be its own exception')
    if ([rule.min, rule.max, rule.is, rule.in, rule.not_in].every((clause) => clause === undefined))
      wrong('rule', `the rule "${rule.rule}" asks nothing: write min, max, is, in or not_in`)
  })
}

function checkSteps({ facts }: Draft, { papers }: Base, complain: Complain) {
  const steps = facts?.form?.steps ?? []
  steps.forEach((step, at) => {
    const wrong = (path: PropertyKey[], rule: string, message: string) =>
      complain('error', facts?.yaml.file ?? '', facts?.yaml.lineOf(['steps', at, ...path]) ?? 1, rule, message)
    if (steps.findIndex(({ id }) => id === step.id) !== at)
      wrong(['id'], 'same-id', `two steps are called "${step.id}": rename one`)
    if (step.where !== undefined && !facts?.facts.has(step.where))
      wrong(['where'], 'unknown-fact', `where: there is no fact "${step.where}": write the name of one, like portal`)
    step.documents.forEach((paper, place) => {
      if (papers && !papers.has(paper))
        wrong(
          ['documents', place],
          'unknown-paper',
          `there is no paper "${paper}": write an id of knowledge/documents.yaml, or add it there`,
        )
    })
  })
}

function checkFolded({ id, facts }: Draft, claimed: Map<string, string>, complain: Complain) {
  facts?.form?.also.forEach((folded, at) => {
    const holder = claimed.get(folded)
    const line = () => facts.yaml.lineOf(['also', at])
    if (folded === id)
      complain('error', facts.yaml.file, line(), 'self-pointer', 'also names this entry itself: take it out')
    else if (holder !== undefined)
      complain(
        'error',
        facts.yaml.file,
        line(),
        'same-id',
        `also: "${folded}" already belongs to ${holder}: it can be folded into one entry only`,
      )
    else claimed.set(folded, facts.yaml.file)
  })
}

function checkJourneys({ loaded }: Base, complain: Complain) {
  for (const journey of loaded.journeys.values()) {
    const file = `journeys/${journey.id}/journey.yaml`
    for (const step of journey.steps.values()) {
      for (const { id, to } of step.options) {
        if (to.kind === 'journey' && !loaded.journeys.has(to.journey))
          complain('error', file, 1, 'lost-pointer', `${step.id}, ${id}: there is no journey "${to.journey}"`)
      }
    }
  }
}
