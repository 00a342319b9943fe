import { MENU } from '../model/journey.js'
import type { Language } from '../model/language.js'
import { LANGUAGES } from '../model/language.js'
import { type Choice, type Paragraph, say } from '../model/reply.js'
import type { Greeting, Utterance } from '../model/utterance.js'
import { answer } from './answer.js'
import { asksToCancel, askToCancel, cancelTicket, keepTicket } from './cancel-ticket.js'
import { isFinished } from './checklist.js'
import { listOf, showChecklist } from './checklist-turns.js'
import { choiceId } from './choice-id.js'
import type { Conversation, Focus } from './conversation.js'
import { enterJourney } from './enter-journey.js'
import { askForget, forget, keep } from './forget.js'
import { showStep } from './journey.js'
import { resumeReminding, stopReminding } from './remind.js'
import { takeOption } from './take-option.js'
import {
  answered,
  choice,
  type Effect,
  moveTo,
  reply,
  type Step,
  type Turn,
  type TurnContext,
  toHuman,
  toMenu,
} from './turn.js'
import { formForHelp, formToBegin } from './wished-form.js'
import { isLeftOpen, openTicket } from './with-officer.js'

/**
 * What isn't about the knowledge: menu, back, stop, a person please. Undefined when the utterance asks something.
 * While an officer is awaited only what concerns the request, the language or their rights is heard here.
 */
export function control(conversation: Conversation, context: TurnContext, mode: 'free' | 'waiting'): Turn | undefined {
  const { utterance } = context
  if (!utterance) return undefined
  if (conversation.ticket && utterance.cancels) return cancelTicket(conversation)
  // Said to nobody but the officer who was asked for; to the question whether to cancel it is an answer.
  if (mode === 'waiting' && utterance.waives && !asksToCancel(conversation)) return askToCancel(conversation)
  switch (utterance.intent) {
    case 'stop':
      return stop(conversation)
    case 'start':
      return start(conversation, context)
    case 'delete-data':
      return askForget(conversation)
    case 'change-language':
      return utterance.wanted ? changeLanguage(conversation, utterance.wanted, context) : showLanguages(conversation)
    case 'help':
      // What is kept of them is theirs to ask at any time.
      if (utterance.privacy) return privacy({ ...conversation, misses: 0 })
      return mode === 'waiting' ? undefined : helpOf({ ...conversation, misses: 0 }, utterance, context)
    case 'human':
      return utterance.cancels ? cancelTicket(conversation) : openTicket(conversation, 'asked', context)
    case 'affirm':
    case 'deny': {
      const settled = settle(conversation, utterance.intent, context)
      if (settled) return settled
      return mode === 'waiting' ? undefined : aside(conversation, utterance.intent, context)
    }
    case 'complaint':
      return mode === 'waiting'
        ? undefined
        : openTicket(conversation, 'complaint', context, { kind: 'complaint', key: 'handOff.complaint' })
    default:
      return mode === 'waiting' ? undefined : aside(conversation, utterance.intent, context)
  }
}

/** A yes or a no to the question that is open, if one is. */
function settle(conversation: Conversation, said: 'affirm' | 'deny', context: TurnContext): Turn | undefined {
  if (conversation.focus.kind !== 'confirm') return undefined
  const { what } = conversation.focus
  if (what === 'cancelTicket' && !asksToCancel(conversation)) return undefined
  return said === 'affirm' ? saysYes(conversation, what, context) : saysNo(conversation, what, context)
}

type Confirmed = Extract<Focus, { kind: 'confirm' }>['what']

export function saysYes(conversation: Conversation, what: Confirmed, context: TurnContext): Turn {
  switch (what) {
    case 'forget':
      return forget(conversation)
    case 'officer':
      return openTicket(conversation, 'notUnderstood', context)
    case 'cancelTicket':
      return cancelTicket(conversation)
  }
}

export function saysNo(conversation: Conversation, what: Confirmed, context: TurnContext): Turn {
  switch (what) {
    case 'forget':
      return keep(conversation)
    case 'officer':
      return showMenu({ ...conversation, misses: 0 }, context)
    case 'cancelTicket':
      return keepTicket(conversation)
  }
}

function aside(conversation: Conversation, intent: string, context: TurnContext): Turn | undefined {
  const heard = { ...conversation, misses: 0 }
  switch (intent) {
    case 'greet':
      return greet(heard, context)
    case 'menu':
      return showMenu(heard, context)
    case 'back':
      return goBack(heard, context)
    case 'thanks':
      return answered(heard, [reply([say('thanks.welcome')], [toMenu])], 'control')
    case 'goodbye':
      return answered(heard, [reply([say('goodbye')])], 'control')
    case 'affirm':
      return answered(heard, [reply([say('affirm')], goOn(heard, context))], 'control')
    case 'deny':
      return context.utterance?.disputes
        ? disputed(heard)
        : answered(heard, [reply([say('deny')], [toMenu, toHuman])], 'control')
    case 'abuse':
      return answered(heard, [reply([say('abuse')], [toMenu, toHuman])], 'control')
    case 'out-of-scope': {
      const form = context.utterance && formToBegin(context.utterance, { kind: 'unknown' }, context.library)
      if (form) return takeOption(heard, form, context)
      if (context.utterance?.perhapsForPerson) return offerOfficer(heard, [say('unknown.perhapsOfficer')], 'control')
      return answered(heard, [reply([say('outOfScope')], [toMenu])], 'control')
    }
    default:
      return undefined
  }
}

/** Asks whether an officer should answer; a yes opens the request. */
export function offerOfficer(
  conversation: Conversation,
  paragraphs: readonly Paragraph[],
  outcome: 'control' | 'unknown',
): Turn {
  return answered(
    moveTo(conversation, { kind: 'confirm', what: 'officer' }),
    [reply(paragraphs, [toHuman, toMenu])],
    outcome,
  )
}

/** A salam for a salam, a hello for a hello; where nothing was said that has an answer, we greet first. */
export function greetingFor(utterance: Utterance | undefined): Greeting | 'first' {
  return utterance?.greeting ?? 'first'
}

function greet(conversation: Conversation, context: TurnContext): Step {
  const open = isLeftOpen(conversation)
  const back = conversation.met
    ? [...(open ? [choice({ kind: 'reopen' }, 'reopen')] : []), ...goOn(conversation, context)]
    : []
  const lead = open ? 'greet.settled' : conversation.met ? 'greet.again' : 'greet.first'
  const menu = enterJourney(conversation, MENU, context)
  const [shown] = menu.replies
  if (!shown) return menu
  const choices = [...back.filter((one) => one.id !== choiceId({ kind: 'menu' })), ...shown.choices].slice(0, 10)
  const words = say(lead, { greeting: greetingFor(context.utterance) })
  return { ...menu, replies: [{ ...shown, paragraphs: [words, ...shown.paragraphs], choices }] }
}

/** "Ye galat hai": where it was from, and a person to ask. */
function disputed(conversation: Conversation): Step {
  const { about } = conversation
  const sources = about ? [choice({ kind: 'source', entry: about.entry }, 'source')] : []
  return answered(conversation, [reply([say('disputed')], [...sources, toHuman, toMenu])], 'control')
}

/** "Go on with …" for whoever left in the middle of something, and the menu. */
function goOn(conversation: Conversation, { library, now }: TurnContext): Choice[] {
  const { about } = conversation
  const list = conversation.lists?.find((one) => !isFinished(one))
  if (list) return [choice({ kind: 'list', list: list.id }, 'myList'), toMenu]
  if (!about || library.fitness(about.entry, now) !== 'current') return [toMenu]
  return [
    { id: choiceId({ kind: 'more', entry: about.entry }), label: { kind: 'entryLabel', entry: about.entry } },
    toMenu,
  ]
}

/** The menu; whoever left something in its midst finds the way back on top. */
export function showMenu(conversation: Conversation, context: TurnContext): Step {
  return enterJourney(conversation, MENU, context)
}

export function goBack(conversation: Conversation, context: TurnContext): Turn {
  const trail = [...conversation.trail]
  const previous = trail.pop()
  const here: Conversation = { ...conversation, trail, focus: { kind: 'nothing' } }
  return previous ? show(here, previous, context) : showMenu(here, context)
}

function show(conversation: Conversation, focus: Focus, context: TurnContext): Turn {
  switch (focus.kind) {
    case 'journey': {
      const journey = context.library.journey(focus.journey)
      return journey ? showStep(conversation, journey, focus.step, context) : showMenu(conversation, context)
    }
    case 'entry':
      return answer(conversation, focus.entry, focus.part, context)
    case 'checklist': {
      const list = listOf(conversation, focus.list)
      return list ? showChecklist(conversation, list, context) : showMenu(conversation, context)
    }
    default:
      return showMenu(conversation, context)
  }
}

/** Help of a kind that a form asks for is asked for. */
function helpOf(conversation: Conversation, utterance: Utterance, context: TurnContext): Step {
  const form = formForHelp(utterance, context.library)
  return form ? takeOption(conversation, form, context) : help(conversation)
}

export function help(conversation: Conversation): Step {
  return answered(
    conversation,
    [
      reply(
        [say('help.full')],
        [toMenu, toHuman, choice({ kind: 'languages' }, 'languages'), choice({ kind: 'privacy' }, 'privacy')],
      ),
    ],
    'control',
  )
}

export function privacy(conversation: Conversation): Step {
  return answered(conversation, [reply([say('privacy')], [toMenu, choice({ kind: 'help' }, 'help')])], 'control')
}

export function showLanguages(conversation: Conversation): Step {
  const choices = LANGUAGES.map((language) => choice({ kind: 'language', language }, `language.${language}`))
  return answered(conversation, [reply([say('language.which')], choices)], 'control')
}

/** Says so in the new script, and says the last answer again in it: that is usually why they asked. */
export function changeLanguage(conversation: Conversation, language: Language, context: TurnContext): Turn {
  const changed: Conversation = { ...conversation, language, languageChosen: true }
  const lead: Paragraph[] = [say('language.changed')]
  const { focus } = conversation
  const list = focus.kind === 'checklist' ? listOf(changed, focus.list) : undefined
  if (list && !conversation.ticket) return showChecklist(changed, list, context, lead)
  if (focus.kind === 'entry' && !conversation.ticket) {
    const again = answer({ ...changed, focus: { kind: 'nothing' } }, focus.entry, focus.part, context, lead)
    return { ...again, outcome: 'control' }
  }
  return answered(changed, [reply(lead, conversation.ticket ? [] : [toMenu])], 'control')
}

function stop(before: Conversation): Step {
  const { conversation, effects } = stopReminding({ ...before, optedOut: true })
  return answered(conversation, [reply([say('stop')])], 'control', [{ kind: 'setOptOut', optedOut: true }, ...effects])
}

function start(before: Conversation, context: TurnContext): Step {
  const { conversation, effects } = resumeReminding({ ...before, optedOut: false }, context)
  const on: Effect = { kind: 'setOptOut', optedOut: false }
  return answered(conversation, [reply([say('start')], [toMenu])], 'control', [on, ...effects])
}
