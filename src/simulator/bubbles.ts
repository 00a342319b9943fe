import type { Manner, Saying } from './inbound.js'
import type { Message } from './message.js'
import { type Bubble, type Person, windowLeftMs } from './people.js'

/** What a person sees of what they did. */
export function inboundBubble(message: Message, saying: Saying, manner: Manner): Bubble {
  return {
    message,
    by: 'person',
    at: message.created,
    body: saying.kind === 'text' ? saying.text : message.body,
    choices: [],
    template: false,
    taken: 'waiting',
    ...(message.media[0] ? { medium: message.media[0] } : {}),
    ...(saying.kind === 'location' ? { location: saying } : {}),
    ...(saying.kind === 'reaction' ? { reaction: saying.emoji } : {}),
    ...(manner.replyTo ? { replyTo: manner.replyTo.sid } : {}),
    ...(manner.forwarded ? { forwarded: true } : {}),
  }
}

/** What a person sees of what the bot sent. */
export function outboundBubble(message: Message, person: Person, at: Date): Bubble {
  const { content } = message
  const location = content?.location ?? message.location
  return {
    message,
    by: 'bot',
    at,
    body: content?.body ?? message.body,
    choices: content?.choices ?? [],
    template: (content?.approved ?? false) && windowLeftMs(person, at) === 0,
    ...(content?.listButton ? { listButton: content.listButton } : {}),
    ...(content?.header ? { header: content.header } : {}),
    ...(content?.footer ? { footer: content.footer } : {}),
    ...(message.media[0] ? { medium: message.media[0] } : {}),
    ...(location ? { location } : {}),
  }
}
