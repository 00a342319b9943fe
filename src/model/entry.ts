import type { OfficeId } from './directory.js'
import type { Language } from './language.js'

/** The four shelves of `knowledge/`. */
export const AREAS = ['financing', 'registration', 'clusters', 'support'] as const
export type Area = (typeof AREAS)[number]

export type EntryId = string

/** `announced`: somebody said so, delivery isn't confirmed. `superseded`: something else took its place. */
export const STATUSES = ['open', 'closed', 'announced', 'unclear', 'superseded'] as const
export type Status = (typeof STATUSES)[number]

/**
 * The parts of an answer, in the order they are offered. Each is one bubble.
 * `summary` stands alone: what it is, whether it is open, the one thing to do next.
 */
export const PARTS = ['summary', 'who', 'amount', 'steps', 'documents', 'where', 'time', 'cautions'] as const
export type PartId = (typeof PARTS)[number]

export type FactValue = string | number | boolean

/** What a rule may ask about a person. A rule on anything else could never be decided, so `check` refuses it. */
export const PERSON_FIELDS = [
  'age',
  'province',
  'district',
  'gender',
  'stage',
  'sector',
  'amount',
  'filer',
  'has_cnic',
  'has_own_sim',
  'has_overdue_loan',
  'government_employee',
  'collateral',
  'guarantors',
  'group_size',
  'skill_certificate',
  'education',
  'land_acres',
  'tenant_farmer',
  'animals',
  'business_years',
  'monthly_income',
  'poverty_score',
  'near_branch',
  'merged_district',
  'state_subject',
  'disability',
  'returning_migrant',
  'student',
  'job_offer_abroad',
  'existing_bank_borrower',
  'annual_sales',
  'legal_form',
  'owners',
  'employees',
  'exports',
  'imports',
  'sells_online',
  'handles_food',
  'premises',
  'registered_business',
] as const
export type PersonField = (typeof PERSON_FIELDS)[number]

/** Lines of work a rule may name, and a person may say. */
export const SECTORS = [
  'agriculture',
  'livestock',
  'poultry',
  'fisheries',
  'food',
  'honey',
  'textile',
  'leather',
  'furniture',
  'marble',
  'gems',
  'mining',
  'surgical',
  'sports',
  'manufacturing',
  'services',
  'retail',
  'transport',
  'storage',
  'energy',
  'ecommerce',
  'it',
] as const

/** One clause of eligibility. `min`, `max` and `is` are already looked up in the facts. Its wording: `who.items[rule]`. */
export interface Rule {
  rule: string
  person: PersonField
  min?: number
  max?: number
  is?: FactValue
  in?: readonly FactValue[]
  notIn?: readonly FactValue[]
  /** The id of another rule: when that one holds, this one need not. */
  unless?: string
}

/**
 * The rules a person has to meet. One that others name in `unless`, and that has no `unless` of its own, only opens a
 * way past them ("outside Sindh", "led by a woman"): nobody has to meet it, and it needs no wording.
 */
export function demandsOf<R extends Pick<Rule, 'rule'> & { unless?: string | undefined }>(rules: readonly R[]): R[] {
  const named = new Set(rules.map(({ unless }) => unless))
  return rules.filter(({ rule, unless }) => unless !== undefined || !named.has(rule))
}

/** What a scheme may give, for the finder to choose by. An entry with none is no scheme one can apply for. */
export const OFFERS = ['interest-free', 'islamic', 'markup', 'women', 'farm', 'livestock', 'micro', 'startup'] as const

/** Within these sums, where it depends on the sum. */
export interface Offer {
  offer: (typeof OFFERS)[number]
  min?: number
  max?: number
}

export interface Step {
  id: string
  /** A fact (`portal`) or a directory id. */
  where?: string
  documents: readonly string[]
  /** Rupees; `unknown` stays unknown. */
  fee?: number | 'unknown'
  days?: number | 'unknown'
}

export interface Source {
  id: string
  /** https; a source without an address has a name instead. */
  url?: string
  name?: string
  /** The day the page was read, or the page's own date. ISO, day or month or year. */
  seen: string
  supports: readonly string[]
}

export interface Item {
  id: string
  text: string
}

/** The words of one part, placeholders not yet filled. Items carry the ids of rules, steps, documents or notes. */
export interface PartText {
  intro: string
  items: readonly Item[]
}

/** What people write when they mean an entry, and the part of it that answers, where an editor said so. */
export interface SaidOfEntry {
  text: string
  part?: PartId
}

export interface EntryText {
  title: string
  /** At most 24 characters: it has to fit a list row. */
  label: string
  /** At most 72 characters, filled: the second line of a list row. */
  line?: string
  parts: Partial<Record<PartId, PartText>>
  utterances: readonly SaidOfEntry[]
}

export interface Entry {
  id: EntryId
  area: Area
  status: Status
  /** Knowledge rather than a thing one can get: how loans work, how to register. Not told to be open, only how old. */
  guide?: boolean
  /** Works between the state and the banks: a person can't apply, only ask a bank. Never told to be open. */
  bankSide?: boolean
  /** When the status was last known to hold; told to the citizen with it. ISO day, month or year. */
  statusAsOf?: string
  /** The day a person last compared these facts with the source. */
  verified: string
  reviewBy: string
  owner: string
  /** Ids of fact sheets folded into this one. */
  also: readonly EntryId[]
  alternatives: readonly EntryId[]
  needs: readonly EntryId[]
  /** By path: `tier1.max`. */
  facts: ReadonlyMap<string, FactValue>
  eligibility: readonly Rule[]
  /** One with offers is a candidate of the finder. */
  offers?: readonly Offer[]
  steps: readonly Step[]
  /** Offices of the directory that it sends people to. Their numbers are figures of it: `smeda-kp.phone`. */
  offices?: readonly OfficeId[]
  /** Who asks it from a place that is known is told the office nearest to it. */
  nearestOffice?: true
  sources: readonly Source[]
  /** Top-level facts that follow from others by arithmetic, and so need no source. */
  computed?: readonly string[]
  disputed: readonly { fact: string; note: string }[]
  withdrawn?: { on: string; by: string; reason: string }
  texts: Readonly<Record<Language, EntryText>>
}

/** The list of ids an outside reader knows an entry by: its own and those folded into it. */
export function namesOf(entry: Pick<Entry, 'id' | 'also'>): readonly EntryId[] {
  return [entry.id, ...entry.also]
}
