import type { Advice } from '../model/advice.js'
import type { Entry, PartId } from '../model/entry.js'
import { mayBeTold } from '../model/library.js'
import { type Choice, type Paragraph, say } from '../model/reply.js'
import { hasChecklist } from './checklist.js'
import { choiceId } from './choice-id.js'
import { meetClaim, namesAnotherSum } from './claim.js'
import type { Conversation } from './conversation.js'
import { meantInstead, withInstead } from './meant-instead.js'
import { nearestOffices } from './nearest-office.js'
import { reckonChoice } from './reckon.js'
import { answered, choice, moveTo, reply, type Step, type TurnContext, toEntry, toHuman, toMenu } from './turn.js'
import { type OptionPlace, offerOf, wishedBeside } from './wished-form.js'

/** The order in which people go on asking. */
const NEXT_LIKELY: readonly PartId[] = ['who', 'amount', 'steps', 'documents', 'where', 'time', 'cautions']

/**
 * Answers with one part of an entry: the part that was asked, or the summary where the entry has no such part.
 * One being corrected, or gone, is said to be so, and an officer offered. `phrased` is the same in other words, made
 * for this one question, and so never kept at Twilio as a Content.
 */
export function answer(
  conversation: Conversation,
  id: string,
  wanted: PartId,
  context: TurnContext,
  lead: readonly Paragraph[] = [],
  phrased?: string,
): Step {
  const { library, now } = context
  const fitness = library.fitness(id, now)
  const entry = library.entry(id)
  if (fitness === undefined || (!entry && fitness !== 'broken')) {
    const { about: _, ...rest } = conversation
    return unavailable(rest, 'answer.gone', lead)
  }
  if (!entry || fitness === 'broken' || fitness === 'withdrawn')
    return unavailable(conversation, 'answer.corrected', lead)

  const answering = answerTo(context, entry.id)
  const met = meetClaim(answering && context.utterance, entry)
  const settles = met.part !== undefined && library.parts(entry.id).includes(met.part)
  const asked = settles ? (met.part as PartId) : wanted
  const has = library.parts(entry.id).includes(asked)
  const offices = nearestOffices(entry.id, asked, context.utterance, conversation.told, library)
  const part = offices ? 'where' : has ? asked : 'summary'
  const paragraphs: Paragraph[] = [...lead, ...met.before]
  if (!has && !offices) paragraphs.push(say(`answer.noPart.${asked}`))
  paragraphs.push({ kind: 'title', entry: entry.id })
  if (part === 'summary' || fitness === 'overdue' || entry.status !== 'open')
    paragraphs.push({ kind: 'status', entry: entry.id })
  const words: Paragraph =
    phrased === undefined
      ? { kind: 'part', entry: entry.id, part }
      : { kind: 'phrased', entry: entry.id, text: phrased }
  paragraphs.push(...(offices?.paragraphs ?? [words]))
  paragraphs.push(...met.after)
  const asAsked = answering?.part === wanted ? answering : undefined
  const beside = asAsked && askedBeside(entry, asAsked, context)
  if (beside !== undefined && beside !== part) paragraphs.push({ kind: 'beside', entry: entry.id, part: beside })
  const wished = answering ? wishedBeside([entry.id], context.utterance, library) : []
  // Who wishes for what a form asks for is offered that first.
  const instead = wished.length === 0 ? asAsked?.instead && meantInstead(entry, asAsked.instead, context) : undefined
  if (instead) paragraphs.push({ kind: 'instead', ...instead })
  if (wished.length > 0) paragraphs.push(say('answer.askFor'))

  const own =
    part === 'summary'
      ? choicesAfterSummary(entry, fitness === 'overdue', context, wished)
      : choicesAfterPart(entry, part, fitness === 'overdue', context, wished)
  const choices = instead ? withInstead(own, instead) : own
  const moved = moveTo(conversation, { kind: 'entry', entry: entry.id, part })
  return answered(
    {
      ...moved,
      misses: 0,
      about: { entry: entry.id, part },
      ...(instead && { earlier: [instead.entry, ...(conversation.earlier ?? [])] }),
    },
    [
      {
        ...reply(paragraphs, choices),
        personal: (offices?.remembered ?? false) || phrased !== undefined,
        about: { entry: entry.id, part },
      },
    ],
    'answer',
  )
}

type Answer = Extract<Advice, { kind: 'answer' }>

/** What the message at hand asked, where this entry answers it and nothing was tapped. */
function answerTo({ advice, library }: TurnContext, entry: string): Answer | undefined {
  return advice?.kind === 'answer' && library.entry(advice.entry)?.id === entry ? advice : undefined
}

/** The other part that the same message asked for, or that answers a sum it names. */
function askedBeside(entry: Entry, asked: Answer, { library, utterance }: TurnContext): PartId | undefined {
  const namesSum = utterance && namesAnotherSum(utterance, entry) && asked.part !== 'amount'
  const beside = namesSum ? 'amount' : asked.beside
  return beside !== undefined && library.parts(entry.id).includes(beside) ? beside : undefined
}

/** All that can be asked about an entry, for "other questions": its parts, its source, a person, the menu. */
export function more(conversation: Conversation, id: string, context: TurnContext): Step {
  const entry = context.library.entry(id)
  if (!entry) return answer(conversation, id, 'summary', context)
  const parts = partChoices(entry, ['summary', ...NEXT_LIKELY], context).slice(0, 7)
  // Ten rows are all there is; whoever finds no such row may still say it in words.
  const unhelpful = parts.length < 7 ? [choice({ kind: 'unhelpful' }, 'unhelpful')] : []
  const choices = [...parts, sourceChoice(entry), ...unhelpful, toHuman, toMenu]
  return answered(
    moveTo(conversation, { kind: 'entry', entry: entry.id, part: 'summary' }),
    [reply([{ kind: 'title', entry: entry.id }, say('answer.whatElse')], choices)],
    'control',
  )
}

/** Where an entry's facts come from, and when they were compared with it. */
export function source(conversation: Conversation, id: string, context: TurnContext): Step {
  const entry = context.library.entry(id)
  if (!entry) return answer(conversation, id, 'summary', context)
  return answered(
    moveTo(conversation, { kind: 'entry', entry: entry.id, part: 'summary' }),
    [
      reply(
        [
          { kind: 'title', entry: entry.id },
          { kind: 'source', entry: entry.id },
        ],
        [choice({ kind: 'more', entry: entry.id }, 'more'), toHuman, toMenu],
      ),
    ],
    'answer',
  )
}

function partChoices(entry: Entry, order: readonly PartId[], { library }: TurnContext): Choice[] {
  const parts = library.parts(entry.id)
  return order
    .filter((part) => parts.includes(part))
    .map((part) => ({
      id: choiceId({ kind: 'entry', entry: entry.id, part }),
      label: { kind: 'phrase', phrase: { key: `parts.${part}` } },
    }))
}

function sourceChoice(entry: Entry): Choice {
  return choice({ kind: 'source', entry: entry.id }, 'source')
}

function alternativesTo(entry: Entry, { library, now }: TurnContext): Choice[] {
  return entry.alternatives
    .filter((id) => library.entry(id)?.status === 'open' && mayBeTold(library.fitness(id, now)))
    .slice(0, 2)
    .map((id) => toEntry(id))
}

/** A closed scheme leads to its nearest open alternative first; an open one to its parts. Ten rows at most. */
function choicesAfterSummary(
  entry: Entry,
  overdue: boolean,
  context: TurnContext,
  wished: readonly OptionPlace[],
): Choice[] {
  const mayApply = entry.status === 'open' && !entry.bankSide
  const instead = mayApply || entry.status === 'announced' ? [] : alternativesTo(entry, context)
  const first = wished.map(offerOf)
  const beside = besideChoices(entry, context)
    .filter(({ id }) => !first.some((one) => one.id === id))
    .slice(0, 3 - Math.min(3, first.length))
  const list = listChoices(entry, context)
  // The first way out has its row; of ten, what leads on comes before the last parts.
  const offers = first.length + beside.length
  const room = offers > 0 ? 9 - instead.length - offers - list.length : 8 - instead.length
  const parts = partChoices(entry, NEXT_LIKELY, context).slice(0, room)
  const rest = overdue ? [toHuman, toMenu] : [toMenu, toHuman]
  return [...first, ...instead, ...parts, ...beside, ...list, ...rest].slice(0, 10)
}

/** What journeys offer below this entry: "Ask for an engineer", "Am I ready?". */
function besideChoices({ id }: Entry, { library }: TurnContext): Choice[] {
  return library.beside(id).map(offerOf)
}

/** Steps that can be ticked off over weeks. */
function listChoices(entry: Entry, { library, now }: TurnContext): Choice[] {
  return hasChecklist(entry, library, now) ? [choice({ kind: 'checklist', entry: entry.id }, 'checklist')] : []
}

/**
 * Three buttons: what people ask next, everything else, and the way out (or an officer when the facts are old). After
 * the steps the checklist, and after the cost the instalments, stand in the place of the way out, to which "everything else" leads too.
 */
function choicesAfterPart(
  entry: Entry,
  part: PartId,
  overdue: boolean,
  context: TurnContext,
  wished: readonly OptionPlace[],
): Choice[] {
  const parts = context.library.parts(entry.id)
  const rest = [...NEXT_LIKELY.slice(NEXT_LIKELY.indexOf(part) + 1), ...NEXT_LIKELY].find(
    (next) => next !== part && parts.includes(next),
  )
  const next = rest ? partChoices(entry, [rest], context) : []
  const all = choice({ kind: 'more', entry: entry.id }, 'more')
  if (wished.length > 0) return [...[...wished.map(offerOf), ...next].slice(0, 2), all]
  const list =
    part === 'steps' ? listChoices(entry, context) : part === 'amount' ? reckonChoice(entry.id, context.library) : []
  const beside = list.length > 0 || part !== 'steps' ? [] : besideChoices(entry, context).slice(0, 2)
  const out = overdue ? [toHuman] : list.length + beside.length > 0 ? [] : [toMenu]
  return [...list, ...beside, ...next, all, ...out]
}

function unavailable(conversation: Conversation, key: string, lead: readonly Paragraph[]): Step {
  return answered({ ...conversation, misses: 0 }, [reply([...lead, say(key)], [toHuman, toMenu])], 'unknown')
}
