import type { Choice, Paragraph, Reply } from '../model/reply.js'
import { type Checklist, doneCount, nextStep, numberOf } from './checklist.js'
import { choiceId } from './choice-id.js'
import { choice, reply } from './turn.js'

/** A bubble about a list: numbers are its steps. One with somebody's name never becomes a Content at Twilio. */
export function listReply(list: Checklist, paragraphs: readonly Paragraph[], choices: readonly Choice[]): Reply {
  return { ...reply(paragraphs, choices), personal: list.whom !== undefined, numbered: numberedSteps(list) }
}

export function titleOf(list: Checklist): Paragraph {
  const { source, whom } = list
  const of = { source, ...(whom === undefined ? {} : { whom }) }
  return { kind: 'listTitle', ...of, done: doneCount(list), total: Object.keys(list.steps).length }
}

/** A number typed under a list always means that step of it. */
function numberedSteps(list: Checklist): string[] {
  return Object.keys(list.steps).map((step) => choiceId({ kind: 'tick', list: list.id, step }))
}

/** "Step 3 is done", for the step that comes next; none when all are done. */
export function tickNext(list: Checklist): Choice[] {
  const step = nextStep(list)
  return step === undefined ? [] : [tickChoice(list, step)]
}

export function tickChoice(list: Checklist, step: string): Choice {
  return { id: choiceId({ kind: 'tick', list: list.id, step }), label: tickLabel(list, step) }
}

export function tickLabel(list: Checklist, step: string): Choice['label'] {
  return { kind: 'phrase', phrase: { key: 'checklist.choices.tick', vars: { number: numberOf(list, step) } } }
}

/** A list to choose among others, with how far it is. */
export function listChoice(list: Checklist): Choice {
  const { id, source, whom, steps } = list
  const vars = { done: doneCount(list), total: Object.keys(steps).length }
  return {
    id: choiceId({ kind: 'list', list: id }),
    label: { kind: 'listLabel', source, ...(whom === undefined ? {} : { whom }) },
    line: { kind: 'phrase', phrase: { key: 'checklist.progress', vars } },
  }
}

export function wholeList(list: Checklist): Choice {
  return choice({ kind: 'list', list: list.id }, 'wholeList')
}

export function printChoice(list: Checklist): Choice {
  return choice({ kind: 'print', list: list.id }, 'print')
}
