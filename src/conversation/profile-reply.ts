import type { Journey } from '../model/journey.js'
import { type Choice, type NamedAnswer, type Paragraph, type Reply, say } from '../model/reply.js'
import { choiceId } from './choice-id.js'
import type { Conversation } from './conversation.js'
import { choice, personalReply, toMenu } from './turn.js'

const MOST_ITEMS = 6

/** What is remembered, in plain words, each item to be tapped; said, too, when nothing is. */
export function profileReply(
  { told }: Conversation,
  journey: Journey,
  lead: readonly Paragraph[],
  question: Paragraph,
): Reply {
  const answers = rememberedOf(told, journey)
  if (answers.length === 0) return personalReply([...lead, say('profile.nothing')], [...addChoice(journey), toMenu])
  const items = answers
    .slice(0, MOST_ITEMS)
    .map(({ name }): Choice => ({ id: choiceId({ kind: 'item', name }), label: { kind: 'called', name } }))
  return personalReply(
    [...lead, question, { kind: 'answers', answers }],
    [
      ...items,
      choice({ kind: 'forgetItem', name: 'all' }, 'forgetItems'),
      choice({ kind: 'privacy' }, 'privacy'),
      toMenu,
    ],
  )
}

/** In the order of the profile's questions; what no question names is kept, but not shown as a thing to change. */
function rememberedOf(told: Conversation['told'], journey: Journey): NamedAnswer[] {
  return [...journey.steps.values()].flatMap((step): NamedAnswer[] => {
    const value = step.kind === 'ask' ? told[step.name] : undefined
    return step.kind === 'ask' && value !== undefined ? [{ name: step.name, value }] : []
  })
}

function addChoice(journey: Journey): Choice[] {
  const [first] = [...journey.steps.values()].filter(({ kind }) => kind === 'ask')
  return first ? [choice({ kind: 'question', journey: journey.id, step: first.id }, 'profileAdd')] : []
}
