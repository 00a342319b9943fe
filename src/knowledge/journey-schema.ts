import { type SchemaNode, schemaOf } from './editor-schema.js'
import { JourneyForm, KINDS } from './journey-form.js'

/** Where the schema lies within the knowledge folder; text editors are pointed there. */
export const JOURNEY_SCHEMA = 'schemas/journey.schema.json'

/** What a text editor shows beside a name while it is typed, by the thing it belongs to. */
const DESCRIPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  journey: {
    start: 'The step it begins with.',
    steps: 'Its steps, in order: what follows has no other "next" follows.',
  },
  step: {
    id: 'Its name; the words stand in the texts under ## <id>.',
    choose: 'Shows at most ten options, each leading somewhere; its words stand under ### <id>.',
    ask: 'Asks one thing, and keeps the answer under this name.',
    tell: 'tell: true says something; the question that follows stands in the same bubble.',
    find: 'The finder: asks what still decides, then names what fits.',
    path: 'The registrations that apply, in order.',
    pick: 'The first few things of a list that apply: what to do next.',
    confirm: 'Reads these answers back; a yes sends them to an officer.',
    series: 'Goes to the first of these steps that is not done.',
    reckon: 'Reckons instalments.',
    profile: 'profile: true shows what is remembered of the person.',
    from: 'from: profile asks what the profile asks, in its words.',
    as: 'What kind of answer it takes.',
    options: 'Answers to choose from; the id is the answer, or value.',
    min: 'The least that is taken: a number, or entry:fact. Its words stand under ### too-low.',
    max: 'The most that is taken: a number, or entry:fact. Its words stand under ### too-high.',
    example: 'What {{example}} shows in the question.',
    keep: 'keep: true remembers the answer for good.',
    optional: 'optional: false: one has to answer.',
    most: 'How many of the things to do are named; 3 if left out.',
    office: 'office: true adds the nearest office.',
    assume: 'Taken to be so unless it was told otherwise: { imports: false }',
    request: 'A kind of desks.yaml: what the officer sees it as.',
    request_by: 'The answer that names the kind of request.',
    topic: 'The entry the request is about.',
    onward: 'Whoever tells this much at once is led on to another journey.',
    when: 'Only where this holds: { answer: province, in: [kp] }, or several that must all hold.',
    next: 'The step that follows; without it the next in the file.',
  },
  option: {
    id: 'Its name; its label stands in the texts under ### <id>.',
    step: 'Leads to this step.',
    entry: 'Leads to this entry; its label may be left out.',
    journey: 'Leads to this journey.',
    checklist: 'Opens the checklist of this entry.',
    human: 'human: true leads to an officer.',
    language: 'Goes on in this language.',
    value: 'The answer, where it is not the id.',
    set: 'Keeps answers besides: { gender: female }',
    done: 'Notes a thing as done for good, a lesson say.',
    beside: 'Entries below which it is offered, too.',
    when: 'Shown only where this holds.',
  },
  condition: {
    answer: 'The name of an answer, of this journey or of a person.',
    is: 'It is exactly this.',
    in: 'It is one of these.',
    not_in: 'It is known, and none of these.',
    min: 'It is at least this.',
    max: 'It is at most this.',
    known: 'known: false holds where it was not said.',
  },
  find: {
    ask: 'The steps that ask, of which only those are asked that still decide.',
    most: 'How many questions at most; 5 if left out.',
    usual: 'What nearly everybody answers, so that asking tells little.',
    fits: 'How many schemes are named; 3 if left out.',
    prefer: 'What puts those that fit in order.',
    otherwise: 'Entries to name where nothing fits.',
  },
  prefer: {
    id: 'Its name; the reason a citizen is told stands under ### because-<id>.',
    worth: 'How much it counts; below zero it counts against a scheme.',
    offers: 'Counts where the scheme offers this.',
    met: 'Counts where a rule about this is met.',
    states: 'Counts where there is a rule about this.',
    open: 'Counts where a rule about this can not be decided yet.',
    when: 'Counts only where this holds of the person.',
  },
  path: {
    entry: 'The registration.',
    when: 'Only where this holds.',
    wait: 'wait: true: it can wait.',
    perhaps: 'perhaps: true: only some of those it is shown to need it, and no rule can tell.',
  },
  pick: {
    id: 'Its name; what to do stands in the texts under ### <id>.',
    entry: 'Leads to this entry.',
    checklist: 'Opens the checklist of this entry.',
    when: 'Only where this holds.',
  },
  series: {
    step: 'The step.',
    done: 'What it is noted as done under.',
  },
  onward: {
    journey: 'The journey it leads to.',
    told: 'The answers that count.',
    least: 'How many of them must have been told.',
  },
  reckon: {
    asks: 'Which step asks for what.',
    schemes: 'What each scheme gives.',
  },
  asks: {
    amount: 'The step that asks for the sum.',
    plan: 'The step that asks how it is reckoned.',
    percent: 'The step that asks for the rate.',
    months: 'The step that asks for how long.',
    grace: 'The step that asks for the months before the first instalment.',
  },
  schemes: {
    entry: 'The scheme.',
    offers: 'What it gives; the first that reaches the sum holds.',
  },
  offers: {
    min: 'From this sum: a number, or the name of one of its facts.',
    max: 'Up to this sum.',
    percent: 'Per cent a year.',
    months: 'For how many months.',
    years: 'For how many years.',
    least_months: 'The fewest months it is lent for.',
    grace_months: 'Months before the first instalment.',
    grace_years: 'Years before the first instalment.',
    way: 'How it is reckoned.',
  },
}

/** What the list of a name holds, where it is called otherwise. */
const HELD: Readonly<Record<string, string>> = { steps: 'step', choose: 'option', options: 'option', when: 'condition' }

/** The JSON Schema of `journey.yaml`. */
export function journeySchema(): Record<string, unknown> {
  const schema = schemaOf(JourneyForm)
  describe(schema, 'journey')
  return { ...schema, title: 'journey.yaml of a journey', description: 'docs/journeys.md tells the rest.' }
}

function describe(node: SchemaNode, thing: string): void {
  for (const [name, inner] of Object.entries(node.properties ?? {})) {
    const description = DESCRIPTIONS[thing]?.[name]
    const held = HELD[name] ?? name
    describe(inner.items ?? inner, held)
    if (held === 'condition') orAlone(inner)
    if (held === 'option' || held === 'series') orItsName(inner)
    if (held === 'step' && inner.items) inner.items.oneOf = [...KINDS, 'from'].map((kind) => ({ required: [kind] }))
    if (description !== undefined) inner.description = description
  }
}

/** One condition need not stand in a list. */
function orAlone(list: SchemaNode) {
  const { items, ...rest } = { ...list }
  for (const key of Object.keys(list)) delete list[key as keyof SchemaNode]
  list.anyOf = items ? [items, { ...rest, items }] : [rest]
}

/** What is only a name is written as its name alone. */
function orItsName(list: SchemaNode) {
  const { id, step } = list.items?.properties ?? {}
  const name = id ?? step
  if (!name || !list.items) return
  const { description: _, ...alone } = name
  list.items = { anyOf: [alone, list.items] }
}
