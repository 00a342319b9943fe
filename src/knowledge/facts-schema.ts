import { type SchemaNode, schemaOf } from './editor-schema.js'
import { FactsForm } from './facts-form.js'

/** Where the schema lies within the knowledge folder; text editors are pointed there. */
export const FACTS_SCHEMA = 'schemas/facts.schema.json'

/** What a text editor shows beside a name while it is typed. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  status: 'Can one apply for it? announced: somebody said so, delivery not confirmed. unclear: ask before spending.',
  kind: 'scheme: one can apply. guide: one can only read. bank-side: only a bank can apply.',
  status_as_of: 'When that was last known to hold: day, month or year. Citizens are told.',
  verified: 'The day a person last compared these facts with their sources.',
  review_by: 'After this day citizens are told that the facts are old.',
  owner: 'Who at SMEDA keeps this entry.',
  also: 'Ids of fact sheets folded into this entry.',
  alternatives: 'Entries to name when this one is closed or does not fit; the nearest first.',
  facts:
    'Every figure, date, phone number and address, once. The texts point here with {{name}}. Phone numbers in quotes.',
  computed: 'Top-level facts that follow from others by arithmetic, and so need no source.',
  eligibility: 'Who can get it, each rule with its own words in the texts under ### <rule>.',
  'eligibility.rule': 'The id of the rule; its words stand under ### <rule>.',
  'eligibility.person': 'What Mushir asks the person.',
  'eligibility.min': 'A number, or the name of a fact: age.min',
  'eligibility.max': 'A number, or the name of a fact: age.max',
  'eligibility.is': 'true or false for a yes-or-no question.',
  'eligibility.in': 'One of these.',
  'eligibility.not_in': 'None of these.',
  'eligibility.unless': 'When this other rule holds, this one need not.',
  offers: 'What kinds of money it gives; an amount behind it where only a part of it is so.',
  steps: 'What one does, in order, each with its own words in the texts under ### <id>.',
  'steps.where': 'The name of a fact: portal',
  'steps.documents': 'Ids of knowledge/documents.yaml.',
  'steps.fee': 'Rupees, the name of a fact, or unknown.',
  'steps.days': 'Days, the name of a fact, or unknown.',
  needs: 'Entries that come before this one.',
  offices: 'Ids of offices in directory/offices.yaml whose numbers and addresses the texts name.',
  nearest_office: 'true: under "where" the SMEDA office nearest to the citizen is named.',
  sources: 'Where the facts come from.',
  'sources.url': 'The whole address, beginning with https://',
  'sources.name': 'The name of the paper or page, where it has no address.',
  'sources.seen': 'The day it was read, or its own date: day, month or year.',
  'sources.supports': 'The top-level facts that it gives.',
  disputed: 'Where sources disagree; in the texts under cautions, ### <note>.',
  withdrawn: 'Written by "knowledge -- withdraw": citizens are told that the entry is being corrected.',
}

/** The JSON Schema of `facts.yaml`. */
export function factsSchema(): Record<string, unknown> {
  const schema = schemaOf(FactsForm)
  told(schema, [])
  return { ...schema, title: 'facts.yaml of an entry', description: 'docs/knowledge-format.md tells the rest.' }
}

/** Adds the descriptions, and closes every form but `facts` to names that nobody reads. */
function told(node: SchemaNode, path: readonly string[]): void {
  const description = DESCRIPTIONS[path.join('.')]
  if (description !== undefined) node.description = description
  if (node.items) told(node.items, path)
  // An offer without an amount is written as its name alone.
  const alone = path.join('.') === 'offers' ? node.items?.properties?.offer : undefined
  if (alone && node.items) node.items = { anyOf: [alone, node.items] }
  if (!node.properties) return
  node.additionalProperties = false
  for (const [name, inner] of Object.entries(node.properties)) told(inner, [...path, name])
  // A list that is left out, or has nothing behind its colon yet, is empty.
  const mayBeEmpty = Object.entries(node.properties).filter(([, { type }]) => type === 'array' || type === 'object')
  for (const [name, inner] of mayBeEmpty) {
    inner.type = [inner.type, 'null']
    if (node.required) node.required = node.required.filter((other) => other !== name)
  }
}
