import { HOUR_MS } from './movable-clock.js'
import { sampleOf } from './samples.js'
import type { StandIn } from './stand-in.js'
import type { Step, Story } from './story.js'

/** How one step went when a story was played. */
export interface Played {
  step: Step
  /** What was wrong; nothing when all was as told. */
  fault?: string
}

/**
 * Plays a story: does what the person does, moves the clock, and compares what is heard. In what is to be heard,
 * `…` stands for anything, and a choice `[…]` for any number of choices. Goes on after a difference; stops when an answer doesn't come or a choice isn't there.
 */
export async function playStory(story: Story, standIn: StandIn, withinMs = 10_000): Promise<Played[]> {
  const citizen = standIn.citizen(story.who)
  citizen.forget()
  const played: Played[] = []
  for (const step of story.steps) {
    const fault = await play(step).catch((error: unknown) => ({
      stop: error instanceof Error ? error.message : `${error}`,
    }))
    if (typeof fault === 'object') return [...played, { step, fault: fault.stop }]
    played.push(fault ? { step, fault } : { step })
  }
  const more = citizen.pending
  if (more.length > 0) {
    const body = more.map(({ body: words }) => words).join('\n')
    played.push({ step: { kind: 'hears', body, choices: [] }, fault: 'This was heard beside what the story tells.' })
  }
  return played

  async function play(step: Step): Promise<string | undefined> {
    switch (step.kind) {
      case 'waits':
        standIn.clock.moveBy(step.hours * HOUR_MS)
        return undefined
      case 'taps':
        return taken(await citizen.taps(step.label))
      case 'does':
        return taken(
          await citizen.does(step.saying, {}, step.saying.kind === 'media' ? sampleOf(step.saying.type) : undefined),
        )
      case 'hears': {
        const heard = await citizen.hears(withinMs)
        const labels = heard.choices.map(({ label }) => label)
        if (!matches(step.body, heard.body)) return `Heard instead: ${heard.body}`
        // An open end leaves the choices open too.
        if (step.choices.length === 0 && step.body.trimEnd().endsWith('…')) return undefined
        return sameChoices(step.choices, labels) ? undefined : `Choices instead: ${labels.join(', ') || 'none'}`
      }
    }
  }
}

function taken({ outcome }: { outcome: { delivered: boolean; status: number } }): string | undefined {
  return outcome.delivered ? undefined : `The bot did not take it (${outcome.status || 'no answer'}).`
}

/** Equal, but for `…`, which stands for anything, and for spaces at the ends. */
export function matches(told: string, heard: string): boolean {
  const parts = told
    .trim()
    .split('…')
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(`^${parts.join('[\\s\\S]*')}$`, 'u').test(heard.trim())
}

/** One by one; a lone `…` among those told stands for as many as there are, or none. */
function sameChoices([told, ...further]: readonly string[], heard: readonly string[]): boolean {
  if (told === undefined) return heard.length === 0
  if (told === '…') return heard.some((_, at) => sameChoices(further, heard.slice(at))) || sameChoices(further, [])
  const [first, ...rest] = heard
  return first !== undefined && matches(told, first) && sameChoices(further, rest)
}
