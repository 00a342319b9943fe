import { hash } from 'node:crypto'
import type { Interactive } from '../model/bubble.js'
import type { Language } from '../model/language.js'

/**
 * A Content as Twilio's API really takes it. The SDK's own types say `friendlyName` and `twilioQuickReply`, send them
 * so, and Twilio ignores them; see the SDK's `ContentCreateRequest`.
 */
export interface WireContent {
  friendly_name: string
  language: string
  types:
    | { 'twilio/quick-reply': { body: string; actions: { type: 'QUICK_REPLY'; title: string; id: string }[] } }
    | {
        'twilio/list-picker': {
          body: string
          button: string
          items: { id: string; item: string; description?: string }[]
        }
      }
}

/**
 * The Content of an interactive message, and the digest of all that is seen in it: equal messages share one. `owner`
 * (our number, say) keeps services apart that share a Twilio account. The name says nothing of who reads it.
 */
export function contentOf(
  interactive: Interactive,
  language: Language,
  owner: string,
): { digest: string; wire: WireContent } {
  const shown = { language: language.slice(0, 2), types: typesOf(interactive) }
  const digest = hash('sha256', JSON.stringify(shown)).slice(0, 40)
  return { digest, wire: { friendly_name: nameOf(owner, digest), ...shown } }
}

function typesOf(interactive: Interactive): WireContent['types'] {
  const { body } = interactive
  switch (interactive.kind) {
    case 'buttons': {
      const actions = interactive.buttons.map(({ id, title }) => ({ type: 'QUICK_REPLY' as const, title, id }))
      return { 'twilio/quick-reply': { body, actions } }
    }
    case 'list': {
      const items = interactive.rows.map(({ id, title, line }) => ({
        id,
        item: title,
        ...(line && { description: line }),
      }))
      return { 'twilio/list-picker': { body, button: interactive.button, items } }
    }
  }
}

function nameOf(owner: string, digest: string): string {
  return `mushir ${owner} ${digest}`
}

/** The digest in the name of one of our Contents; undefined for anybody else's. */
export function digestIn(friendlyName: string, owner: string): string | undefined {
  const start = nameOf(owner, '')
  return friendlyName.startsWith(start) ? friendlyName.slice(start.length) : undefined
}
