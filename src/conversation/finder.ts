import { holds } from '../eligibility/condition.js'
import { standingOf } from '../eligibility/decide.js'
import {
  type Fit,
  isCandidate,
  judge,
  type Misfit,
  offersOf,
  rulesOf,
  type Verdict,
  WAY,
} from '../eligibility/judge.js'
import type { Person } from '../eligibility/person.js'
import { nextQuestion } from '../eligibility/question.js'
import type { Entry, EntryId, PersonField } from '../model/entry.js'
import type { AskStep, FindStep, Journey } from '../model/journey.js'
import { type NamedAnswer, type Paragraph, type Reply, type ShownMisfit, say } from '../model/reply.js'
import type { Conversation } from './conversation.js'
import { OTHERS, optionChoices } from './journey-options.js'
import { knownTo, runOf } from './journey-run.js'
import { personalReply, type TurnContext, toEntry, toHuman, toMenu } from './turn.js'

const MOST_REASONS = 2
const MOST_OPEN = 2
const MOST_MISFITS = 5
const MOST_NAMED = 3
/** What people want to hear first of why a scheme is for them, and of what remains to be looked at. */
const TELLING: readonly PersonField[] = ['amount', 'age', 'gender', 'sector', 'province']
/** What nearly everybody meets is not worth a line among what is to be looked at. */
const TAKEN_FOR_GRANTED: readonly PersonField[] = ['has_cnic', 'has_own_sim', 'annual_sales']

/** The `ask` step whose answer decides most among the schemes left; undefined when enough was asked, or nothing decides. */
export function nextToAsk(
  conversation: Conversation,
  journey: Journey,
  step: FindStep,
  { library, now }: TurnContext,
): string | undefined {
  const { asked, open } = runOf(conversation, journey.id)
  const person = knownTo(conversation, journey.id)
  const asks = step.ask.flatMap((id): AskStep[] => {
    const ask = journey.steps.get(id)
    return ask?.kind === 'ask' ? [ask] : []
  })
  const isSettled = ({ id, name }: AskStep) => person[name] !== undefined || open.includes(id)
  // One that was put and left without an answer may be put again, and counts once.
  if (asks.filter((ask) => asked.includes(ask.id) && isSettled(ask)).length >= step.most) return undefined
  const questions = asks.filter((ask) => !isSettled(ask) && holds(ask.when, person))
  const schemes = library
    .entries()
    .filter((entry) => entry.status !== 'closed' && isCandidate(entry, library.fitness(entry.id, now)))
    .map((entry) => ({ rules: rulesOf(entry, person), swayedBy: swayedBy(entry, person, step) }))
  const name = nextQuestion(
    schemes,
    person,
    questions.map((ask) => ask.name),
    step.usual,
  )
  return questions.find((ask) => ask.name === name)?.id
}

/** The answers on which an editor's preferences for this scheme hang. */
function swayedBy(entry: Entry, person: Person, { preferences }: FindStep): string[] {
  const offers = offersOf(entry, person)
  return preferences
    .filter(({ offers: offer }) => offer !== undefined && offers.includes(offer))
    .flatMap(({ when }) => (when ?? []).map(({ name }) => name))
}

/** The verdict: what fits and why, what to ask about first, and where nothing fits the nearest thing to do. */
export function verdictReply(
  conversation: Conversation,
  journey: Journey,
  step: FindStep,
  context: TurnContext,
  lead: readonly Paragraph[],
): Reply {
  const person = knownTo(conversation, journey.id)
  const verdict = verdictFor(person, step, context)
  const best = verdict.fits.slice(0, step.fits)
  const paragraphs: Paragraph[] = [...lead, ...toldBack(journey, step, person)]
  if (best.length > 0) {
    paragraphs.push({ kind: 'question', journey: journey.id, step: step.id })
    for (const [at, fit] of best.entries()) paragraphs.push(fitParagraph(fit, person, at + 1, journey, step))
  } else {
    paragraphs.push(say('finder.none'), ...nearest(verdict, person))
  }
  if (verdict.askFirst.length > 0) {
    paragraphs.push({ kind: 'named', key: 'finder.askFirst', entries: verdict.askFirst.slice(0, MOST_NAMED) })
  }
  const offered = best.length > 0 ? best.map(({ entry }) => entry) : nearestEntries(verdict, step, context)
  const [first] = best
  const reply = personalReply(paragraphs, [
    ...offered.map((entry) => toEntry(entry)),
    ...optionChoices(person, journey, step).filter(
      ({ id }) => verdict.misfits.length > 0 || !id.endsWith(`/${OTHERS}`),
    ),
    ...(best.length > 0 ? [] : [toHuman]),
    toMenu,
  ])
  return first ? { ...reply, about: { entry: first.entry, part: 'who' } } : reply
}

/** "Why not the others?": which clause failed, on what, and what would change that. */
export function othersReply(conversation: Conversation, journey: Journey, step: FindStep, context: TurnContext): Reply {
  const person = knownTo(conversation, journey.id)
  const verdict = verdictFor(person, step, context)
  const misfits = verdict.misfits.slice(0, MOST_MISFITS)
  const paragraphs: Paragraph[] = [say('finder.others'), ...misfits.map((misfit) => misfitParagraph(misfit, person))]
  if (verdict.shut.length > 0) {
    paragraphs.push({ kind: 'named', key: 'finder.shut', entries: verdict.shut.slice(0, MOST_NAMED) })
  }
  const fits = verdict.fits.slice(0, step.fits).map(({ entry }) => toEntry(entry))
  const options = optionChoices(person, journey, step).filter(({ id }) => !id.endsWith(`/${OTHERS}`))
  return personalReply(paragraphs, [...fits, ...options, toHuman, toMenu])
}

function verdictFor(person: Person, step: FindStep, { library, now }: TurnContext): Verdict {
  return judge(library.entries(), person, step.preferences, (id) => library.fitness(id, now))
}

/** What was told, read back, so that a slip is seen before it sends somebody on a wrong way. */
function toldBack(journey: Journey, step: FindStep, person: Person): Paragraph[] {
  const answers = step.ask.flatMap((id): NamedAnswer[] => {
    const ask = journey.steps.get(id)
    // Of a place the district says more than its province.
    const value = ask?.kind === 'ask' ? (ask.name === 'province' && person.district) || person[ask.name] : undefined
    return ask?.kind === 'ask' && value !== undefined ? [{ name: ask.name, value }] : []
  })
  return answers.length === 0 ? [] : [{ kind: 'answers', answers, journey: journey.id }]
}

function fitParagraph(
  { entry, decision, preferences }: Fit,
  person: Person,
  place: number,
  journey: Journey,
  step: FindStep,
): Paragraph {
  // A rule that holds by itself says it better than one somebody is only excused from.
  const met = TELLING.flatMap((field) => {
    const holding = decision.clauses.filter(({ rule, standing }) => rule.person === field && standing === 'met')
    return (holding.find(({ rule }) => standingOf(rule, person) === 'met') ?? holding[0])?.rule.rule ?? []
  })
  const open = decision.clauses
    .filter(({ rule, standing }) => standing === 'unknown' && rule.rule !== WAY)
    .filter(({ rule }) => !TAKEN_FOR_GRANTED.includes(rule.person))
  return {
    kind: 'fit',
    journey: journey.id,
    step: step.id,
    fit: {
      entry,
      place,
      because: preferences
        .filter(({ because }) => because !== undefined)
        .slice(0, MOST_REASONS)
        .map(({ id }) => id),
      met: met.slice(0, MOST_REASONS),
      open: open.slice(0, MOST_OPEN).map(({ rule }) => rule.rule),
    },
  }
}

function misfitParagraph(misfit: Misfit, person: Person): Paragraph {
  return { kind: 'misfit', misfit: shownMisfit(misfit, person) }
}

function shownMisfit({ entry, failed }: Misfit, person: Person): ShownMisfit {
  const fixed = failed.find(({ change }) => change === undefined)
  const { clause, change } = fixed ?? failed[0] ?? { clause: undefined, change: undefined }
  const field = clause?.rule.person ?? ''
  return {
    entry,
    rule: clause?.rule.rule ?? '',
    answer: { name: field, value: person[field] ?? '' },
    ...(change ? { change } : {}),
  }
}

/** The schemes that one change would open, the nearest first. */
function nearest({ misfits }: Verdict, person: Person): Paragraph[] {
  return misfits
    .filter(({ failed }) => failed.length > 0 && failed.every(({ change }) => change !== undefined))
    .slice(0, 2)
    .map((misfit) => misfitParagraph(misfit, person))
}

function nearestEntries({ misfits, askFirst }: Verdict, step: FindStep, { library }: TurnContext): EntryId[] {
  const changeable = misfits.filter(({ failed }) => failed.every(({ change }) => change !== undefined))
  const all = [...changeable.slice(0, 2).map(({ entry }) => entry), ...askFirst.slice(0, 2), ...step.otherwise]
  return [...new Set(all)].filter((id) => library.entry(id) !== undefined).slice(0, 4)
}
