import type { EntryId } from '../model/entry.js'
import type { Claim, Intent, Utterance, UtteranceContext } from '../model/utterance.js'
import { clausesOf } from './clauses.js'
import { withoutGreeting } from './greeting.js'
import type { Matter, Said } from './matter.js'
import type { Mender } from './mender.js'
import type { Message } from './message.js'
import type { Noise } from './noise.js'
import { isOtherMatter } from './other-matter.js'
import { partSigns } from './part.js'
import type { Asked, PartFinder, Question } from './part-finder.js'
import type { PlaceFinder } from './places.js'
import type { Word } from './spelling.js'
import type { Match } from './topic.js'
import { plainOf } from './urdu-letters.js'
import { wishForMoney } from './wish-for-money.js'

/** A message taken apart for its matter, spelled as somebody spelled it before; what greets at its front says nothing of it. */
export function saidIn(
  { text, words, plain, quantities, split }: Message,
  of: Pick<Said, 'province' | 'asksPlainly' | 'beyond'>,
  mender: Mender,
  places: PlaceFinder,
): Said {
  const general = wishForMoney(plain, quantities, places)
  const clauses = general ? [{ words: general, asks: true }] : clausesOf(text, split)
  const mended = clauses.map((clause, at) => ({
    asks: clause.asks,
    words: mender.mend(at === 0 ? withoutGreeting(clause.words, places) : clause.words),
  }))
  return { plain, words, clauses: mended, ...of }
}

interface AskedFor {
  message: Message
  said: Said
  asking: readonly Word[]
  onlyPlace: boolean
  claim: Claim | undefined
}

function hasBareNumber({ quantities }: Message): boolean {
  return quantities.length > 0 && quantities.every(({ unit }) => unit === 'none')
}

/** What is asked of the entry that a message is about, and of another that may as well be meant. */
export function askedOf(
  { entry, elliptical, carried, instead }: Matter,
  { message, said, asking, onlyPlace, claim }: AskedFor,
  context: UtteranceContext,
  parts: PartFinder,
): Asked & Pick<Utterance, 'instead'> {
  const all = said.clauses.flatMap(({ words }) => words)
  const { text } = message.asking
  const plain = text === message.text ? message.plain : plainOf(text)
  const question: Question = { plain, asking, all, claims: claim?.figure !== undefined }
  // "Aur Karachi mein?": asks of the sibling what was told of the last. "Neighbour told me its 45": means what was told.
  const sameElsewhere = onlyPlace && carried && !elliptical
  const isMet = elliptical && claim?.by === 'heard' && hasBareNumber(message) && partSigns(plain).size === 0
  const before = sameElsewhere || isMet ? context.part : undefined
  const asked = before === undefined ? parts.find(question, entry) : before === 'summary' ? {} : { part: before }
  const meantToo = instead === undefined ? undefined : askedInstead(instead, parts.find(question, instead), context)
  return { ...asked, ...(meantToo && { instead: meantToo }) }
}

/** What is asked of another entry, if that was meant. As a whole, one that was talked about already has been told. */
function askedInstead(entry: EntryId, { part }: Asked, context: UtteranceContext): Utterance['instead'] {
  const isTold = entry === context.entry || context.earlier?.includes(entry)
  return part === undefined && isTold ? undefined : { entry, part: part ?? 'summary' }
}

/** Below this a topic says nothing against words that nobody ever wrote to us. */
const HARDLY_SURE = 0.35
/** "How tall is burj khalifa": words new to us, and yet plainly of another matter. */
const PLAINLY_STRANGE = 0.5
/** So sure of a topic, even noise is about it. */
const SURE_OF_NOISE = 0.9
const FEW = 3
const FEW_BESIDE = 5

/** A question, unless its words belong elsewhere more than to anything we know, or are none at all. */
export function intentOf(
  { words, quantities }: Message,
  { candidates, carried }: Matter,
  likest: Match | undefined,
  { strange, isNoise, inTalk }: { strange: number; isNoise: boolean; inTalk: boolean },
  noise: Noise,
): Intent {
  const sure = candidates[0]?.score ?? 0
  const odd = inTalk ? strangeBeside(strange, carried) : strange
  const saysNothing = isNoise || (likest === undefined && words.length <= FEW && noise.knowsNothingOf(words))
  if (saysNothing && sure < SURE_OF_NOISE) return 'unintelligible'
  if (sure < HARDLY_SURE && odd < PLAINLY_STRANGE && noise.knowsFewOf(words)) return 'unintelligible'
  // "She's 61 now": beside an entry, a figure is asked about.
  if (inTalk && quantities.length > 0 && words.length <= FEW_BESIDE) return 'ask'
  const likeness = likest?.likeness ?? 0
  return isOtherMatter({ strange: odd, likeness, words: words.length, inTalk }) ? 'out-of-scope' : 'ask'
}

/**
 * What is said beside an entry is seldom no matter of ours, least of all where it leans on it: "his rate in karachi",
 * "when did he say it".
 */
function strangeBeside(strange: number, leans: boolean): number {
  if (strange < (leans ? 0.7 : 0.25)) return 0
  return leans ? strange * LEANS_STRANGE : strange
}

const LEANS_STRANGE = 0.5
