import type { EntryId, PartId } from './entry.js'
import type { Language } from './language.js'
import type { ListWish, OpenLists } from './list-wish.js'
import type { ProfileWish } from './profile-wish.js'
import type { TicketReference } from './ticket.js'

/** The contract's intents (`docs/design.md`): `ask` means "about the knowledge". */
export const INTENTS = [
  'ask',
  'greet',
  'thanks',
  'goodbye',
  'menu',
  'back',
  'help',
  'change-language',
  'human',
  'stop',
  'start',
  'delete-data',
  'complaint',
  'urgent',
  'affirm',
  'deny',
  'out-of-scope',
  'abuse',
  'unintelligible',
] as const
export type Intent = (typeof INTENTS)[number]

/** In which words somebody greets. */
export type Greeting = 'salam' | 'hello' | 'adaab'

/**
 * What is wished about a request to an officer, or a rating of it in words. `cancel` takes it back outright, `noNeed`
 * only says that it isn't needed any more, `keep` that it stays; `meanwhile` asks for Mushir while it waits; `calls` asks whether anybody is there.
 */
export type TicketWish =
  | 'status'
  | 'unresolved'
  | 'resolved'
  | 'unhelpful'
  | 'partly'
  | 'cancel'
  | 'noNeed'
  | 'keep'
  | 'meanwhile'
  | 'calls'

/** An entry that may be what was asked about. `score` is 0 to 1 and comparable between questions. */
export interface Candidate {
  entry: EntryId
  score: number
}

export type Sensitive = 'cnic' | 'phone' | 'iban' | 'card' | 'ntn' | 'email'

export type Province = 'punjab' | 'sindh' | 'kp' | 'balochistan' | 'islamabad' | 'ajk' | 'gb'

/** What a person told of themselves or of their wish, in passing. Money in rupees, ages in years. */
export interface Slots {
  amount?: { min?: number; max: number }
  age?: number
  province?: Province
  district?: string
  gender?: 'female' | 'male' | 'transgender'
  stage?: 'new' | 'existing'
  sector?: string
  /** Months. */
  duration?: number
  percent?: number
  /** Wants it without interest, or in an Islamic way. A wish of the moment: not remembered of the person by itself. */
  way?: 'no-interest'
}

/** A figure as it was said, and what it measures. */
export interface Figure {
  value: number
  unit: 'rupees' | 'years' | 'months' | 'percent' | 'none'
}

/** Something taken for granted or passed on, whose figure may be right or wrong. */
export interface Claim {
  by: 'heard' | 'put'
  figure?: Figure
  /** The sum is said to be free of interest. */
  free?: boolean
}

/** What was understood of one text. */
export interface Utterance {
  /** The text with CNIC, phone, account and card numbers masked: the only form that is kept. */
  text: string
  /** The script it is written in; undefined where it has none of its own ("1", "👍"): the conversation's holds. */
  language?: Language
  /** `affirm`, `help` and the like only where the whole message means it. */
  intent: Intent
  /** Asked for by `change-language`. */
  wanted?: Language
  /** The message is a number and nothing more, in any digits: a choice, perhaps. */
  number?: number
  /** Asks what is kept of them and who reads it: a `help` with an answer of its own. */
  privacy?: boolean
  /** Takes back the request for an officer ("cancel the officer request"). */
  cancels?: boolean
  /** Wants it no longer, without saying what ("rehne dein, zaroorat nahi"): a `deny`. */
  waives?: boolean
  /** Something about a request to an officer: how it stands, that it isn't settled, that an answer was of no use. */
  wish?: TicketWish
  /** A request named by its reference. */
  reference?: TicketReference
  /** How it greets, where it does: a salam is met with a salam, a hello with a hello. */
  greeting?: Greeting
  /** Says that what was told is wrong: a `deny`. */
  disputes?: boolean
  /** Greets or thanks beside what it asks. */
  courtesy?: 'greet' | 'thanks'
  /** Which part of the entry was asked for. */
  part?: PartId
  /** Another part that was asked for as well, or is nearly as likely meant. */
  beside?: PartId
  /** Another entry that is nearly as likely meant, and what is asked of it. */
  instead?: { entry: EntryId; part: PartId }
  /** Somebody said so (`heard`: "bank ne kaha 3 lakh"), or the writer wants it confirmed (`put`: "15 lakh milta hai na?"). */
  claim?: Claim
  /** Asks where the last answer came from, or how old it is. */
  asksSource?: boolean
  /** Names no topic of its own: leans on what was said last ("aur documents?"). */
  elliptical: boolean
  /** Best first; at most five. */
  candidates: readonly Candidate[]
  slots: Slots
  /** Further places named beside that of `slots`: "lahore ka daftar aur peshawar ka bhi". */
  alsoIn?: readonly { province: Province; district?: string }[]
  /** Names a place and nothing else: "sialkot". */
  onlyPlace?: boolean
  /** Every figure of the text, in order, whatever it may be. */
  figures?: readonly Figure[]
  /** What it wants of what is remembered of its writer. */
  profile?: ProfileWish
  /** Has a question word in it, or a question mark. */
  asks?: boolean
  /** Sends a form that was read back, or wants it changed, whatever else such words may mean. */
  form?: 'send' | 'change'
  /** Asks why we ask. */
  asksWhy?: boolean
  /** A person is wanted by how it sounds, and not in so many words: what asks something after it may be for us after all. */
  guessed?: true
  /** Its wish is no more than likely: where we asked something it may be the answer ("chadrein aur khes"). */
  faint?: true
  /** It may tell of what a person should hear, and not surely enough to call one. */
  perhapsForPerson?: boolean
  /** The whole message says that they don't know, or would rather not say. */
  unsure?: boolean
  sensitive: readonly Sensitive[]
  /** What it wants of the person's checklists; only where they have any. */
  list?: ListWish
}

/** What the reader of an utterance may lean on. */
export interface UtteranceContext {
  /** The script of the conversation so far. */
  language?: Language
  /** The entry talked about last. */
  entry?: EntryId
  /** Which part of it was told. */
  part?: PartId
  /** Those talked about before it, the latest first. */
  earlier?: readonly EntryId[]
  /** Where the person said earlier that they are. */
  province?: Province
  /** The person's checklists, if they have any. */
  lists?: OpenLists
}

export type Understand = (text: string, context: UtteranceContext) => Utterance
