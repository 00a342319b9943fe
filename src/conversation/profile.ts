import { PROFILE } from '../model/journey.js'
import type { ProfileWish } from '../model/profile-wish.js'
import { say } from '../model/reply.js'
import type { Conversation } from './conversation.js'
import { enterJourney } from './enter-journey.js'
import { goTo } from './journey.js'
import { answered, choice, personalReply, type Step, type TurnContext } from './turn.js'

/** "What do you know about me?" */
export function showProfile(conversation: Conversation, context: TurnContext): Step {
  return enterJourney(conversation, PROFILE, context)
}

/** What words want of it: "meri maloomat dikhao", "meri umar bhool jao". */
export function hearProfile(conversation: Conversation, wish: ProfileWish, context: TurnContext): Step {
  switch (wish.kind) {
    case 'show':
      return showProfile(conversation, context)
    case 'forget':
      return forgetItem(conversation, wish.name ?? 'all', context)
    case 'change':
      return wish.name === undefined ? showProfile(conversation, context) : changeItem(conversation, wish.name, context)
  }
}

function changeItem(conversation: Conversation, name: string, context: TurnContext): Step {
  const step = questionFor(name, context)
  return step ? goTo(conversation, { journey: PROFILE, step: step.id }, context) : showProfile(conversation, context)
}

function questionFor(name: string, { library }: TurnContext) {
  return [...(library.journey(PROFILE)?.steps.values() ?? [])].find((one) => one.kind === 'ask' && one.name === name)
}

/** One thing remembered: change it, or forget it. */
export function showItem(conversation: Conversation, name: string, context: TurnContext): Step {
  const value = conversation.told[name]
  if (value === undefined) return showProfile(conversation, context)
  const step = questionFor(name, context)
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
