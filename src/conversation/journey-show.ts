import { holds } from '../eligibility/condition.js'
import { registrationPath, type Waypoint } from '../eligibility/path.js'
import type { Person } from '../eligibility/person.js'
import type { EntryId } from '../model/entry.js'
import type { AskStep, Journey, JourneyStep, PathStep, Pick, PickStep } from '../model/journey.js'
import type { Library } from '../model/library.js'
import { type Choice, type NamedAnswer, type Paragraph, type Reply, say } from '../model/reply.js'
import { choiceId } from './choice-id.js'
import type { Conversation } from './conversation.js'
import { othersReply, verdictReply } from './finder.js'
import { wantsFigure } from './journey-answer.js'
import { LIST, NO, OTHERS, optionChoices, SKIP, YES } from './journey-options.js'
import { knownTo } from './journey-run.js'
import { officeNear } from './nearest-office.js'
import { profileReply } from './profile-reply.js'
import { planReply } from './reckon.js'
import { choice, personalReply, reply, type TurnContext, toEntry, toHuman, toMenu } from './turn.js'

const MOST_CHOICES = 10

/** One step as a bubble. `lead` stands before it; with `OTHERS` the finder tells of what doesn't fit. */
export function shown(
  conversation: Conversation,
  journey: Journey,
  step: JourneyStep,
  context: TurnContext,
  lead: readonly Paragraph[],
  view?: typeof OTHERS,
): Reply {
  const question: Paragraph = { kind: 'question', journey: journey.id, step: step.id }
  switch (step.kind) {
    case 'choose':
      return reply([...lead, question], optionChoices(knownTo(conversation, journey.id), journey, step))
    case 'tell':
    case 'series': {
      const options = optionChoices(knownTo(conversation, journey.id), journey, step)
      return reply([...lead, question], options.length > 0 ? options : [toMenu, toHuman])
    }
    case 'ask':
      return {
        ...reply(
          saysLimit(lead) ? lead : [...lead, ...questionOf(journey, step)],
          askChoices(conversation, journey, step),
        ),
        ...(wantsFigure(step) ? { typed: true } : {}),
      }
    case 'find':
      return view === OTHERS
        ? othersReply(conversation, journey, step, context)
        : verdictReply(conversation, journey, step, context, lead)
    case 'path':
      return pathReply(conversation, journey, step, context, [...lead, question])
    case 'pick':
      return pickReply(conversation, journey, step, context, [...lead, question])
    case 'confirm':
      return personalReply(
        [
          ...lead,
          question,
          { kind: 'answers', answers: answersOf(conversation, journey, step.answers), journey: journey.id },
        ],
        [ownChoice(journey, step, YES, 'send'), ownChoice(journey, step, NO, 'change'), toMenu],
      )
    case 'reckon':
      return planReply(conversation, journey, step, context, lead)
    case 'profile':
      return profileReply(conversation, journey, lead, question)
  }
}

/** A limit's words ask anew by themselves. */
function saysLimit(lead: readonly Paragraph[]): boolean {
  return lead.some((said) => said.kind === 'question' && (said.field === 'tooLow' || said.field === 'tooHigh'))
}

function questionOf(journey: Journey, step: AskStep): Paragraph[] {
  const question: Paragraph = { kind: 'question', journey: journey.id, step: step.id }
  return step.why ? [question, { ...question, field: 'why' }] : [question]
}

function askChoices(conversation: Conversation, journey: Journey, step: AskStep): Choice[] {
  const options = optionChoices(knownTo(conversation, journey.id), journey, step)
  const worded = new Set(step.options.map(({ id }) => id))
  const yesNo = step.as === 'yes-no' ? [YES, NO].filter((id) => !worded.has(id)) : []
  const skip = step.optional && !worded.has(SKIP) ? [ownChoice(journey, step, SKIP, 'skip')] : []
  const own = yesNo.map((id) => ownChoice(journey, step, id, id))
  return [...own, ...options.slice(0, MOST_CHOICES - own.length - skip.length), ...skip]
}

function ownChoice(journey: Journey, step: JourneyStep, option: string, key: string): Choice {
  return choice({ kind: 'option', journey: journey.id, step: step.id, option }, key)
}

function answersOf(conversation: Conversation, journey: Journey, names: readonly string[]): NamedAnswer[] {
  const known = knownTo(conversation, journey.id)
  return names.flatMap((name) => {
    const value = known[name]
    return value === undefined ? [] : [{ name, value }]
  })
}

/** Entries to open, by number or tap: at most seven beside the ways out. */
function entryChoices(ids: readonly string[]): Choice[] {
  return [...new Set(ids)].slice(0, MOST_CHOICES - 3).map((entry) => toEntry(entry))
}

function pathOf(conversation: Conversation, journey: Journey, step: PathStep, { library }: TurnContext): Waypoint[] {
  return registrationPath(step, (id) => library.entry(id), knownTo(conversation, journey.id))
}

/** The registrations that apply, in their order. */
export function pathEntries(...of: Parameters<typeof pathOf>): EntryId[] {
  return pathOf(...of).map(({ entry }) => entry)
}

function pathReply(
  conversation: Conversation,
  journey: Journey,
  step: PathStep,
  context: TurnContext,
  lead: readonly Paragraph[],
): Reply {
  const path = pathOf(conversation, journey, step, context)
  const paragraphs: Paragraph[] = [...lead]
  for (const [at, { entry, fee, sure, wait }] of path.entries()) {
    if (wait && !path[at - 1]?.wait) paragraphs.push(say('path.later'))
    paragraphs.push({
      kind: 'waypoint',
      place: at + 1,
      waypoint: { entry, sure, ...(fee === undefined ? {} : { fee }) },
    })
  }
  if (path.length === 0) paragraphs.push(say('path.none'))
  return personalReply(paragraphs, [
    ...entryChoices(path.map(({ entry }) => entry)),
    ...(path.length > 0 ? [ownChoice(journey, step, LIST, 'pathList')] : []),
    choice({ kind: 'profile' }, 'profileChange'),
    toMenu,
  ])
}

function pickReply(
  conversation: Conversation,
  journey: Journey,
  step: PickStep,
  { library }: TurnContext,
  lead: readonly Paragraph[],
): Reply {
  const known = knownTo(conversation, journey.id)
  const picks = picksFor(known, step, library)
  const paragraphs = picks.map(
    (pick, at): Paragraph => ({ kind: 'pick', journey: journey.id, step: step.id, pick: pick.id, place: at + 1 }),
  )
  const office = step.office ? officeNear(conversation.told, library) : undefined
  const own = optionChoices(known, journey, step)
  const choices = [...picks.flatMap(pickChoice).slice(0, MOST_CHOICES - 1 - own.length), ...own, toMenu]
  return office ? personalReply([...lead, ...paragraphs, office], choices) : reply([...lead, ...paragraphs], choices)
}

/** The first few that apply; what two of them point to stands once. */
function picksFor(known: Person, { picks, most }: PickStep, library: Library): Pick[] {
  const found: Pick[] = []
  for (const pick of picks) {
    const pointed = pick.entry ?? pick.checklist
    if (!holds(pick.when, known) || (pointed !== undefined && library.entry(pointed) === undefined)) continue
    if (pointed !== undefined && found.some((one) => (one.entry ?? one.checklist) === pointed)) continue
    found.push(pick)
  }
  return found.slice(0, most)
}

/** An entry to read, or its checklist to work through. */
function pickChoice({ entry, checklist }: Pick): Choice[] {
  if (entry !== undefined) return entryChoices([entry])
  if (checklist === undefined) return []
  return [{ id: choiceId({ kind: 'checklist', entry: checklist }), label: { kind: 'entryLabel', entry: checklist } }]
}
