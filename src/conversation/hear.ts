import type { InboundMessage } from '../model/message.js'
import type { Paragraph, Reply } from '../model/reply.js'
import { say } from '../model/reply.js'
import type { Intent, Utterance } from '../model/utterance.js'
import { act } from './act.js'
import { hearOfRequest, tellStatus } from './after-officer.js'
import { type Act, readChoiceId } from './choice-id.js'
import { control, greetingFor } from './control.js'
import type { Conversation } from './conversation.js'
import { resume } from './enter-journey.js'
import { hearList } from './hear-list.js'
import { stepOf } from './journey.js'
import { optionNamed } from './journey-answer.js'
import { answersWhatWasLeft, pathAsList, takeWords, tooSoon } from './journey-words.js'
import { leaving, offeredToResume, withoutPause, withWayBack } from './pause.js'
import { hearProfile } from './profile.js'
import { remember } from './remember.js'
import { stopReminding } from './remind.js'
import { seekAdvice } from './seek-advice.js'
import { answered, reply, type Turn, type TurnContext, toHuman, toMenu } from './turn.js'
import { whileOfficerHolds } from './while-held.js'
import { addToTicket, openTicket } from './with-officer.js'
import { wordsIn } from './words-in.js'

/** A citizen sent something. What it means depends, in this order, on who holds the talk, on a tap or a digit, on the words. */
export function hear(conversation: Conversation, message: InboundMessage, context: TurnContext): Turn {
  if (message.optOut) return withOptOut(conversation, message.optOut)
  const known = remember(conversation, message, context)
  const early = sentBeforeOurLast(conversation, message)
  const turn = withWayBack(decide(known, message, context, early), context.library)
  return introduced(known, courteous(turn, message, context), message, context)
}

/** It was on its way before our last words could be read: a number or a yes in it can't be meant for them. */
function sentBeforeOurLast({ lastAt }: Conversation, message: InboundMessage): boolean {
  return Date.parse(message.receivedAt) < Date.parse(lastAt)
}

/** Twilio has already answered STOP, START or HELP in our name: take note, stay silent. */
function withOptOut(conversation: Conversation, word: 'STOP' | 'START' | 'HELP'): Turn {
  if (word === 'HELP') return answered(conversation, [], 'silent')
  const optedOut = word === 'STOP'
  const noted = optedOut
    ? stopReminding({ ...conversation, optedOut })
    : { conversation: { ...conversation, optedOut }, effects: [] }
  return answered(noted.conversation, [], 'silent', [{ kind: 'setOptOut', optedOut }, ...noted.effects])
}

function decide(conversation: Conversation, message: InboundMessage, context: TurnContext, early: boolean): Turn {
  const { utterance } = context
  const tapped = message.kind === 'tap' ? readChoiceId(message.payload) : undefined
  const settled = early && message.kind === 'text' ? beforeItsTime(conversation, utterance, context) : undefined
  if (settled) return settled
  // "Jawab do" asks for an answer, not for the second choice.
  const chosen = tapped ?? (utterance?.wish ? undefined : numbered(conversation, utterance))

  if (conversation.ticket?.officer !== undefined) return whileOfficerHolds(conversation, chosen, context)
  if (utterance?.intent === 'urgent' && !namesChoice(conversation, utterance, context))
    return openTicket(conversation, 'urgent', context)
  const ofRequest = chosen ? undefined : hearOfRequest(conversation, context)
  if (ofRequest) return ofRequest
  if (conversation.ticket && !conversation.ticket.meanwhile) {
    // A tap on one of Mushir's own choices is asking Mushir; anything else belongs to the officer.
    if (chosen) return act(conversation, chosen, context)
    if (utterance?.intent === 'greet') return tellStatus(conversation, context)
    const wish = control(conversation, context, 'waiting')
    if (wish) return wish
    if (utterance && asksMushir(conversation, utterance, context)) {
      return answerWords(conversation, utterance, context, message)
    }
    return addToTicket(conversation)
  }
  if (chosen) {
    const acted = act({ ...conversation, misses: 0 }, chosen, context)
    return goesOn(conversation, chosen) ? acted : leaving(conversation, acted, context.library)
  }

  if (utterance && utterance.text.trim() !== '') return answerWords(conversation, utterance, context, message)
  return withoutWords(conversation, message)
}

const FEW_WORDS = 5

const OF_THE_TALK: ReadonlySet<Intent> = new Set(['menu', 'back', 'help', 'thanks', 'goodbye'])

/**
 * Where a person was called by how a message sounded, a plain question that has an answer is still for Mushir: "aur
 * muddat?". What goes on telling joins the request.
 */
function asksMushir({ ticket }: Conversation, utterance: Utterance, { advice }: TurnContext): boolean {
  if (!ticket?.guessed) return false
  if (utterance.intent !== 'ask' || advice?.kind !== 'answer') return OF_THE_TALK.has(utterance.intent)
  return utterance.asks === true || wordsIn(utterance.text) <= FEW_WORDS
}

/** A typed number means the choice that stood under it in our last bubble. */
function numbered(conversation: Conversation, utterance: Utterance | undefined) {
  if (utterance?.number === undefined) return undefined
  const id = conversation.offered[utterance.number - 1]
  return id === undefined ? undefined : readChoiceId(id)
}

/** A number, a yes or a no that came too soon is taken for nothing: the question is put again. */
function beforeItsTime(
  conversation: Conversation,
  utterance: Utterance | undefined,
  context: TurnContext,
): Turn | undefined {
  if (conversation.ticket && !conversation.ticket.meanwhile) return undefined
  const positional = utterance?.number !== undefined || utterance?.intent === 'affirm' || utterance?.intent === 'deny'
  if (!positional || (conversation.offered.length === 0 && conversation.focus.kind === 'nothing')) return undefined
  return (
    tooSoon(conversation, stepOf(conversation, context.library), context) ??
    answered(conversation, [reply([say('choose.tooSoon')])], 'control')
  )
}

/** "Old debt", where that is one of the choices we gave, is no cry for help. */
function namesChoice(conversation: Conversation, utterance: Utterance, { library }: TurnContext): boolean {
  const here = stepOf(conversation, library)
  return here !== undefined && optionNamed(here.step, utterance) !== undefined
}

function answerWords(
  conversation: Conversation,
  utterance: Utterance,
  context: TurnContext,
  message: InboundMessage,
): Turn {
  const onPath = pathAsList(conversation, utterance, context)
  if (onPath) return onPath
  const ofList = hearList(conversation, utterance, context)
  if (ofList) return leaving(conversation, ofList, context.library)
  // To forget all is to delete: that is asked about once more.
  const { profile } = utterance
  const deletes = utterance.intent === 'delete-data' && !(profile && 'name' in profile)
  if (profile && !deletes) {
    return leaving(conversation, hearProfile(conversation, profile, context), context.library)
  }
  const here = stepOf(conversation, context.library)
  const taken = here && takeWords(conversation, here, utterance, context)
  if (taken) return taken
  const named = here ? undefined : optionOffered(conversation, utterance, context)
  if (named) return leaving(conversation, act({ ...conversation, misses: 0 }, named, context), context.library)
  const left = offeredToResume(conversation)
  if (left !== undefined) {
    if (utterance.intent === 'affirm') return resume({ ...conversation, misses: 0 }, left, context)
    const answered = answersWhatWasLeft(conversation, left, utterance, context)
    const goneOn = answered && takeWords(withoutPause(conversation, left), answered, utterance, context)
    if (goneOn) return goneOn
  }
  if (utterance.number !== undefined && conversation.offered.length > 0) return notOnTheList(conversation)
  const lead = message.kind === 'media' ? [say('media.captionOnly')] : []
  const turn = control(conversation, context, 'free') ?? seekAdvice(conversation, utterance, context, lead)
  return leaving(conversation, turn, context.library)
}

/** What a journey offered below an answer, called by its name: "product designer". */
function optionOffered({ offered }: Conversation, utterance: Utterance, { library }: TurnContext): Act | undefined {
  return offered.map(readChoiceId).find((one) => {
    const step = one?.kind === 'option' ? library.journey(one.journey)?.steps.get(one.step) : undefined
    return one?.kind === 'option' && step !== undefined && optionNamed(step, utterance)?.id === one.option
  })
}

/** A choice of the journey that the citizen is in. */
function goesOn({ focus }: Conversation, chosen: Act): boolean {
  const within = chosen.kind === 'option' || chosen.kind === 'question' || chosen.kind === 'resume'
  return within && focus.kind === 'journey' && chosen.journey === focus.journey
}

function notOnTheList(conversation: Conversation): Turn {
  return answered(
    conversation,
    [reply([say('choose.notOnTheList', { count: conversation.offered.length })], [toMenu])],
    'control',
  )
}

/** A voice note, a picture, a place, nothing at all: met kindly, with what to do instead. */
function withoutWords(conversation: Conversation, message: InboundMessage): Turn {
  const key =
    message.kind === 'media'
      ? `media.${message.media}`
      : message.kind === 'location'
        ? 'media.location'
        : 'media.unsupported'
  return answered({ ...conversation, focus: conversation.focus }, [reply([say(key)], [toMenu, toHuman])], 'control')
}

/** A greeting answered, a number we should not have been sent pointed out: before the answer, in the same bubble. */
function courteous(turn: Turn, message: InboundMessage, { utterance }: TurnContext): Turn {
  const [first, ...others] = turn.replies
  if (!first || !utterance) return turn
  const lead: Paragraph[] = []
  const sensitive = utterance.sensitive[0]
  if (sensitive !== undefined && message.kind !== 'tap') lead.push(say(`sensitive.${sensitive}`))
  if (utterance.courtesy === 'greet' && utterance.intent === 'ask')
    lead.push(say(`greet.hail.${greetingFor(utterance)}`))
  if (utterance.courtesy === 'thanks' && utterance.intent === 'ask') lead.push(say('thanks.back'))
  if (lead.length === 0) return turn
  return { ...turn, replies: [{ ...first, paragraphs: [...lead, ...first.paragraphs] }, ...others] }
}

/**
 * At first contact: what Mushir is, whose, how long chats are kept and how to have them deleted, as the tail of
 * the same bubble. Without text yet, or with a "STOP" that is the same for all, nobody knows their script: Urdu, with
 * a line of English.
 */
function introduced(before: Conversation, turn: Turn, message: InboundMessage, { utterance }: TurnContext): Turn {
  const [first, ...others] = turn.replies
  if (before.met || !first || turn.conversation === 'forget') return turn
  const tail = [say('notice')]
  const ofNoLanguage = utterance === undefined || utterance.language === undefined
  if (message.kind !== 'tap' && ofNoLanguage) tail.push(say('noticeInEnglish'))
  const told: Reply = { ...first, paragraphs: [...first.paragraphs, ...tail] }
  return { ...turn, replies: [told, ...others], conversation: { ...turn.conversation, met: true } }
}
