import type { z } from 'zod'
import { FactsForm } from '../facts-form.js'
import { unknownName } from '../form-words.js'
import type { RuleFamily } from './base.js'

const LISTS = {
  eligibility: 'rule person min max is in not_in unless',
  offers: 'offer min max',
  steps: 'id where documents fee days',
  sources: 'id url name seen supports',
  disputed: 'fact note',
} as const

/** A name in `facts.yaml` that nobody reads is mostly a slip of the finger. */
export const unknownNames: RuleFamily = ({ drafts }, complain) => {
  const top = Object.keys((FactsForm as z.ZodObject).shape)
  for (const { facts } of drafts) {
    if (!facts?.form) continue
    const { yaml, form } = facts
    const check = (path: PropertyKey[], value: object, known: readonly string[]) => {
      for (const key of Object.keys(value)) {
        if (!known.includes(key))
          complain('error', yaml.file, yaml.lineOf([...path, key]), 'unknown-name', unknownName(key, known))
      }
    }
    check([], form, top)
    for (const [list, known] of Object.entries(LISTS)) {
      const items = form[list as keyof typeof LISTS]
      items.forEach((item, at) => {
        check([list, at], item, known.split(' '))
      })
    }
  }
}
