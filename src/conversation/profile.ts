import { PROFILE } from '../model/journey.js'
import { say } from '../model/reply.js'
import type { Conversation } from './conversation.js'
import { enterJourney } from './journey.js'
import { answered, choice, personalReply, type Step, type TurnContext } from './turn.js'

/** "What do you know about me?" */
export function showProfile(conversation: Conversation, context: TurnContext): Step {
  return enterJourney(conversation, PROFILE, context)
}

/** One thing remembered: change it, or forget it. */
export function showItem(conversation: Conversation, name: string, context: TurnContext): Step {
  const value = conversation.told[name]
  if (value === undefined) return showProfile(conversation, context)
  const step = [...(context.library.journey(PROFILE)?.steps.values() ?? [])].find(
    (one) => one.kind === 'ask' && one.name === name,
  )
  return answered(
    conversation,
    [
      personalReply(
        [{ kind: 'answers', answers: [{ name, value }] }, say('profile.item')],
        [
          ...(step ? [choice({ kind: 'question', journey: PROFILE, step: step.id }, 'change')] : []),
          choice({ kind: 'forgetItem', name }, 'forgetItem'),
          choice({ kind: 'profile' }, 'profile'),
        ],
      ),
    ],
    'control',
  )
}

/** Forgets one thing, or all; a place is forgotten whole. */
export function forgetItem(conversation: Conversation, name: string, context: TurnContext): Step {
  const gone = name === 'all' ? Object.keys(conversation.told) : name === 'province' ? ['province', 'district'] : [name]
  const told = Object.fromEntries(
    Object.entries(conversation.told).filter(([key]) => !gone.includes(key)),
  ) as Conversation['told']
  const shown = showProfile({ ...conversation, told }, context)
  const [first, ...others] = shown.replies
  if (!first) return shown
  return { ...shown, replies: [{ ...first, paragraphs: [say('profile.forgotten'), ...first.paragraphs] }, ...others] }
}
