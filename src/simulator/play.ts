import { HOUR_MS } from './movable-clock.js'
import { sampleOf } from './samples.js'
import type { StandIn } from './stand-in.js'
import type { Step, Story } from './story.js'
import { type Told, ToldError, tell } from './told.js'

/** How one step went when a story was played. */
export interface Played {
  step: Step
  /** What was wrong; nothing when all was as told. */
  fault?: Told
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
    try {
      const fault = await play(step)
      played.push(fault ? { step, fault } : { step })
    } catch (error) {
      if (!(error instanceof ToldError)) throw error
      return [...played, { step, fault: error.told }]
    }
  }
  const more = citizen.pending
  if (more.length > 0) {
    const body = more.map(({ body: words }) => words).join('\n')
    played.push({ step: { kind: 'hears', body, choices: [] }, fault: tell('story.went.beside') })
  }
  return played

  async function play(step: Step): Promise<Told | undefined> {
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
        if (!matches(step.body, heard.body)) return tell('story.went.heard', {}, heard.body)
        // An open end leaves the choices open too.
        if (step.choices.length === 0 && step.body.trimEnd().endsWith('…')) return undefined
        if (sameChoices(step.choices, labels)) return undefined
        return labels.length === 0 ? tell('story.went.noChoices') : tell('story.went.choices', {}, labels.join(', '))
      }
    }
  }
}

function taken({ outcome }: { outcome: { delivered: boolean; status: number } }): Told | undefined {
  if (outcome.delivered) return undefined
  return outcome.status === 0 ? tell('story.went.notAnswered') : tell('story.went.notTaken', { status: outcome.status })
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
