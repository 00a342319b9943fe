import { scriptOf } from './formatting.js'
import type { MediaType, Saying } from './inbound.js'
import { HOUR_MS } from './movable-clock.js'
import type { Bubble, Identity, Person } from './people.js'
import { ToldError, tell } from './told.js'
import type { PageLanguage } from './words.js'

/** One line of a conversation: what the person does, what the bot is to say, or time that passes. */
export type Step =
  | { kind: 'does'; saying: Exclude<Saying, { kind: 'tap' }> }
  | { kind: 'taps'; label: string }
  | { kind: 'hears'; body: string; choices: string[] }
  | { kind: 'waits'; hours: number }

/** A conversation as people read it; can be played again. */
export interface Story {
  title: string
  /** Its title in another language, for whoever reads the page in that. */
  otherTitles?: string[]
  who: Identity
  steps: Step[]
}

/** A story that can't be read as it is written. */
export class StoryError extends ToldError {
  override readonly name = 'StoryError'
}

/** Its title in the language of the page, where it has one in that. */
export function titleIn(
  { title, otherTitles = [] }: Pick<Story, 'title'> & { otherTitles?: readonly string[] },
  language: PageLanguage,
): string {
  return [title, ...otherTitles].find((one) => scriptOf(one) === language) ?? title
}

const MEDIA: readonly string[] = ['image', 'audio', 'video', 'document', 'sticker', 'contacts'] satisfies MediaType[]
/** A message that begins like a tap or like something in brackets is marked, so that it isn't taken for one. */
const ESCAPED = /^[[(\\]/

/** What happened in somebody's chat, to be kept. What never reached the phone is left out. */
export function storyOf(person: Person, title: string): Story {
  const steps: Step[] = []
  let before: Date | undefined
  for (const bubble of person.thread) {
    if (bubble.lost) continue
    const hours = before ? Math.round(((bubble.at.getTime() - before.getTime()) / HOUR_MS) * 10) / 10 : 0
    if (hours >= 0.5) steps.push({ kind: 'waits', hours })
    steps.push(bubble.by === 'bot' ? heard(bubble) : done(bubble, person.thread))
    before = bubble.at
  }
  const { phone, bsuid, profileName } = person
  return { title, who: { profileName, ...(phone ? { phone } : {}), ...(bsuid ? { bsuid } : {}) }, steps }
}

function heard({ body, choices }: Bubble): Step {
  return { kind: 'hears', body, choices: choices.map(({ label }) => label) }
}

function done(bubble: Bubble, thread: readonly Bubble[]): Step {
  const { medium, location, reaction, body } = bubble
  const tapped = thread.find(
    ({ message, choices }) => message.sid === bubble.replyTo && choices.some(({ label }) => label === body),
  )
  if (tapped) return { kind: 'taps', label: body }
  if (location) {
    const { latitude, longitude, label } = location
    return { kind: 'does', saying: { kind: 'location', latitude, longitude, ...(label ? { label } : {}) } }
  }
  if (reaction) return { kind: 'does', saying: { kind: 'reaction', emoji: reaction } }
  if (medium)
    return {
      kind: 'does',
      saying: { kind: 'media', type: kindOf(medium.mimeType), ...(body ? { caption: body } : {}) },
    }
  return { kind: 'does', saying: body === '' ? { kind: 'empty' } : { kind: 'text', text: body } }
}

function kindOf(mimeType: string): MediaType {
  if (mimeType === 'image/webp') return 'sticker'
  if (/^text\/(x-)?vcard$/.test(mimeType)) return 'contacts'
  const [kind = ''] = mimeType.split('/')
  return kind === 'image' || kind === 'audio' || kind === 'video' ? kind : 'document'
}

/**
 * As text: `#` its title, and on further lines its title in other languages; `>` the person, `<` the bot, `~` time that passes. Further lines of a bubble are indented; its choices
 * stand in square brackets, and so does what is tapped. What isn't text stands in round ones.
 */
export function writeStory({ title, otherTitles = [], who, steps }: Story): string {
  const head = [
    ...[title, ...otherTitles].map((one) => `# ${one}`),
    ['as', who.phone ?? '', who.bsuid ?? '', who.profileName ?? ''].filter(Boolean).join(' '),
    '',
  ]
  return `${[...head, ...steps.map(writeStep)].join('\n')}\n`
}

function writeStep(step: Step): string {
  if (step.kind === 'waits') return `~ ${step.hours} hours`
  if (step.kind === 'taps') return `> [${step.label}]`
  if (step.kind === 'hears') return [lines('<', step.body), ...step.choices.map((label) => `  [${label}]`)].join('\n')
  const { saying } = step
  if (saying.kind === 'text') return lines('>', saying.text)
  if (saying.kind === 'media')
    return `> (${saying.type})${saying.caption ? ` ${saying.caption.replaceAll('\n', ' ')}` : ''}`
  if (saying.kind === 'location')
    return `> (location ${saying.latitude} ${saying.longitude}) ${saying.label ?? ''}`.trimEnd()
  return saying.kind === 'reaction' ? `> (reaction) ${saying.emoji}` : '> (empty)'
}

function lines(mark: string, text: string): string {
  const guarded = text.split('\n').map((line) => (ESCAPED.test(line) ? `\\${line}` : line))
  return guarded.map((line, at) => (at === 0 ? `${mark} ${line}` : line === '' ? '' : `  ${line}`)).join('\n')
}

/** Reads one. Throws `StoryError`, naming the line. */
export function readStory(text: string): Story {
  const titles: string[] = []
  let who: Identity | undefined
  const steps: Step[] = []
  let open: { mark: string; lines: string[]; at: number } | undefined
  let blanks = 0
  const close = () => {
    if (open) steps.push(stepOf(open.mark, open.lines, open.at))
    open = undefined
    blanks = 0
  }
  for (const [at, line] of text.replaceAll('\r\n', '\n').split('\n').entries()) {
    if (line.trim() === '') blanks++
    else if (line.startsWith('  ') && open) {
      open.lines.push(...Array<string>(blanks).fill(''), line.slice(2))
      blanks = 0
    } else {
      close()
      const [, mark = '', rest = ''] = /^(#|as|>|<|~)(?: (.*))?$/.exec(line) ?? []
      if (mark === '#') titles.push(rest.trim())
      else if (mark === 'as') who = identityOf(rest, at)
      else if (mark === '~') steps.push({ kind: 'waits', hours: hoursOf(rest, at) })
      else if (mark) open = { mark, lines: [rest], at }
      else throw new StoryError(tell('story.wrong.mark', { line: at + 1 }, line))
    }
  }
  close()
  if (!who) throw new StoryError(tell('story.wrong.nobody'))
  const [title = '', ...otherTitles] = titles
  return { title, ...(otherTitles.length > 0 ? { otherTitles } : {}), who, steps }
}

function identityOf(text: string, at: number): Identity {
  const words = text.trim().split(/\s+/)
  const phone = words.find((word) => /^\+\d{7,15}$/.test(word))
  const bsuid = words.find((word) => /^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]+$/.test(word))
  if (!phone && !bsuid) throw new StoryError(tell('story.wrong.address', { line: at + 1 }))
  const profileName = words.filter((word) => word !== phone && word !== bsuid).join(' ')
  return { ...(phone ? { phone } : {}), ...(bsuid ? { bsuid } : {}), ...(profileName ? { profileName } : {}) }
}

function hoursOf(text: string, at: number): number {
  const match = /^(-?\d+(?:\.\d+)?) hours?$/.exec(text.trim())
  if (!match) throw new StoryError(tell('story.wrong.time', { line: at + 1 }))
  return Number(match[1])
}

function stepOf(mark: string, written: string[], at: number): Step {
  const plain = (line: string) => line.replace(/^\\(?=[[(\\])/, '')
  if (mark === '<') {
    const label = (line: string) => /^\[(.+)\]$/.exec(line)?.[1]
    return {
      kind: 'hears',
      body: written
        .filter((line) => label(line) === undefined)
        .map(plain)
        .join('\n'),
      choices: written.flatMap((line) => label(line) ?? []),
    }
  }
  const [first = ''] = written
  const tapped = /^\[(.+)\]$/.exec(first)?.[1]
  if (tapped !== undefined) return { kind: 'taps', label: tapped }
  const special = /^\(([a-z]+)((?: -?\d+(?:\.\d+)?)*)\)\s*(.*)$/.exec(first)
  if (special)
    return { kind: 'does', saying: sayingOf(special[1] ?? '', (special[2] ?? '').trim(), special[3] ?? '', at) }
  return { kind: 'does', saying: { kind: 'text', text: written.map(plain).join('\n') } }
}

function sayingOf(kind: string, numbers: string, rest: string, at: number): Exclude<Saying, { kind: 'tap' }> {
  if (kind === 'empty') return { kind }
  if (kind === 'reaction') return { kind, emoji: rest || '👍' }
  if (kind === 'location') {
    const [latitude = 0, longitude = 0] = numbers.split(' ').map(Number)
    return { kind, latitude, longitude, ...(rest ? { label: rest } : {}) }
  }
  if (MEDIA.includes(kind)) return { kind: 'media', type: kind as MediaType, ...(rest ? { caption: rest } : {}) }
  throw new StoryError(tell('story.wrong.thing', { line: at + 1, kind }))
}
