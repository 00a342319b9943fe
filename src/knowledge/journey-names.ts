import { PROFILE } from '../model/journey.js'
import type { Said } from './complaint.js'
import type { JourneyForm } from './journey-form.js'
import { AGAIN, BECAUSE, CALLED, SAID, TOO_HIGH, TOO_LOW, WHY } from './journey-text.js'
import type { JourneyReading } from './journeys.js'
import { nearestName } from './nearest-name.js'

/** Whose questions other journeys ask as well, and whose answers they lean on. */
export const THE_PROFILE = `journeys/${PROFILE}/`

/** Words for a step or an option that isn't there are shown to nobody. */
export function checkNames({ form, words, complain }: JourneyReading) {
  const headings = new Map(form.steps.map((step) => [step.id, headingsOf(step)]))
  for (const { file, questions, sections } of words.values()) {
    for (const [id, { no }] of questions) {
      if (!headings.has(id))
        complain('error', file, no, 'unknown-step', {
          en: `journey.yaml has no step "${id}": ${orTakenOut(id, headings.keys()).en}`,
          ur: `فائل journey.yaml میں "${id}" نام کا کوئی قدم نہیں: ${orTakenOut(id, headings.keys()).ur}`,
        })
    }
    for (const [key, { no }] of sections) {
      const [step = '', heading = ''] = key.split(' ')
      const known = headings.get(step)
      if (known && !known.has(heading))
        complain('error', file, no, 'unknown-option', {
          en: `step "${step}" of journey.yaml has no option "${heading}": ${orTakenOut(heading, known).en}`,
          ur: `فائل journey.yaml کے قدم "${step}" میں "${heading}" نام کا کوئی آپشن نہیں: ${orTakenOut(heading, known).ur}`,
        })
    }
  }
}

function orTakenOut(typed: string, known: Iterable<string>): Said {
  const near = nearestName(typed, known)
  return near === undefined
    ? { en: 'correct the name, or take it out here', ur: 'نام درست کریں، یا یہاں سے نکال دیں' }
    : { en: `did you mean ${near}?`, ur: `کیا ${near} لکھنا تھا؟` }
}

function headingsOf(step: JourneyForm['steps'][number]): Set<string> {
  const options = [...(step.choose ?? []), ...(step.options ?? [])].map(({ id }) => id)
  const asks = step.ask === undefined ? [] : [CALLED, WHY, AGAIN, TOO_LOW, TOO_HIGH, 'yes', 'no', 'skip']
  const reasons = (step.find?.prefer ?? []).map(({ id }) => BECAUSE + id)
  const picks = (step.pick ?? []).map(({ id }) => id)
  return new Set([...SAID, ...options, ...asks, ...reasons, ...picks])
}
