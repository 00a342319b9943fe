import type { EntryId, FactValue } from '../model/entry.js'
import { type AskStep, type Journey, PROFILE } from '../model/journey.js'
import { LANGUAGES, type Language } from '../model/language.js'
import type { Library } from '../model/library.js'
import { absentText } from './absent-text.js'
import { type Complain, type Complaint, type Said, sheet } from './complaint.js'
import type { Files } from './folder.js'
import { JourneyForm } from './journey-form.js'
import { checkNames } from './journey-names.js'
import { buildStep } from './journey-steps.js'
import { type JourneyText, readJourneyText } from './journey-text.js'
import { insteadOf } from './nearest-name.js'
import { readYaml, schemaComplaints, type YamlFile } from './yaml-file.js'

/** What a journey borrows from the rest of the knowledge: entries' names and figures, the profile's questions. */
export interface Surroundings extends Pick<Library, 'label' | 'line'> {
  has(id: EntryId): boolean
  fact(id: EntryId, path: string): FactValue | undefined
  /** A question of the profile, by its step. */
  question(step: string): AskStep | undefined
}

/** The folders of `journeys/`, each with its own files; the profile first, since others ask in its words. */
export function journeyFolders(files: Files): Map<string, Map<string, string>> {
  const folders = new Map<string, Map<string, string>>()
  for (const [path, text] of files) {
    const [, id, name] = /^journeys\/([^/]+)\/([^/]+)$/.exec(path) ?? []
    if (id === undefined || name === undefined) continue
    const own = folders.get(id) ?? new Map<string, string>()
    folders.set(id, own.set(name, text))
  }
  return new Map([...folders].sort(([a], [b]) => Number(b === PROFILE) - Number(a === PROFILE) || (a < b ? -1 : 1)))
}

/** One journey's files as read: its form, and the words of each language. */
export interface JourneyReading {
  id: string
  form: JourneyForm
  yaml: YamlFile
  words: ReadonlyMap<Language, JourneyText>
  complain: Complain
}

/**
 * Reads one journey. An option that leads to an entry may leave its words out: the entry's own are then taken.
 * An option whose entry isn't there is left out, rather than leading nowhere.
 * No journey comes back when something in it is fatal.
 */
export function readJourney(
  id: string,
  own: ReadonlyMap<string, string>,
  around: Surroundings,
): { journey?: Journey; complaints: Complaint[] } {
  const { complaints, complain } = sheet()
  const folder = `journeys/${id}`
  const source = own.get('journey.yaml')
  if (source === undefined) {
    complain('fatal', `${folder}/journey.yaml`, 1, 'missing-file', {
      en: 'the file journey.yaml is missing',
      ur: 'فائل journey.yaml موجود نہیں',
    })
    return { complaints }
  }
  const yaml = readYaml(`${folder}/journey.yaml`, source)
  if (yaml.complaints.length > 0) return { complaints: [...yaml.complaints] }
  const parsed = JourneyForm.safeParse(yaml.value)
  if (!parsed.success) return { complaints: schemaComplaints(yaml, parsed.error) }
  const form = parsed.data

  const words = new Map<Language, JourneyText>()
  for (const language of LANGUAGES) {
    const text = own.get(`${language}.md`)
    const file = `${folder}/${language}.md`
    const absent = absentText(text, `${language}.md`)
    if (absent) complain('fatal', file, 1, absent.rule, absent.said)
    else words.set(language, readJourneyText(file, text ?? '', complain))
  }
  if (words.size < LANGUAGES.length) return { complaints }

  const reading: JourneyReading = { id, form, yaml, words, complain }
  checkLinks(reading)
  checkNames(reading)
  const steps = form.steps.map((_, at) => buildStep(reading, at, around)).filter((step) => step !== undefined)
  const title = Object.fromEntries(
    LANGUAGES.map((language) => {
      const read = words.get(language)
      if (!read?.title)
        complain('fatal', `${folder}/${language}.md`, 1, 'no-title', {
          en: 'write "# " and the title on top',
          ur: 'سب سے اوپر "# " اور عنوان لکھیں',
        })
      return [language, read?.title ?? '']
    }),
  ) as Record<Language, string>
  if (complaints.some(({ level }) => level === 'fatal')) return { complaints }
  return { journey: { id, title, start: form.start, steps: new Map(steps.map((step) => [step.id, step])) }, complaints }
}

function noStep(step: string, ids: readonly string[]): Said {
  const instead = insteadOf(step, ids)
  return {
    en: `there is no step ${step}: ${instead.en}`,
    ur: `یہاں ${step} نام کا کوئی قدم نہیں: ${instead.ur}`,
  }
}

/** Every step that is named is there, and nothing stands twice. */
function checkLinks({ form, yaml, complain }: JourneyReading) {
  const ids = form.steps.map(({ id }) => id)
  const wrong = (path: PropertyKey[], said: Said) => complain('fatal', yaml.file, yaml.lineOf(path), 'lost-step', said)
  const there = (step: string | undefined, path: PropertyKey[]) => {
    if (step !== undefined && !ids.includes(step)) wrong(path, noStep(step, ids))
  }
  there(form.start, ['start'])
  form.steps.forEach((step, at) => {
    if (ids.indexOf(step.id) !== at)
      wrong(['steps', at, 'id'], {
        en: `the step ${step.id} stands twice: rename one`,
        ur: `قدم ${step.id} دو بار آیا ہے: ایک کا نام بدلیں`,
      })
    there(step.next, ['steps', at, 'next'])
    for (const key of ['choose', 'options'] as const) {
      const options = step[key] ?? []
      options.forEach((option, place) => {
        if (options.findIndex(({ id }) => id === option.id) !== place)
          wrong(['steps', at, key, place], {
            en: `the option ${option.id} stands twice in this step: rename one`,
            ur: `آپشن ${option.id} اس قدم میں دو بار آیا ہے: ایک کا نام بدلیں`,
          })
        there(option.step, ['steps', at, key, place])
      })
    }
    step.find?.ask.forEach((asked, place) => {
      const path = ['steps', at, 'find', 'ask', place]
      const target = form.steps.find(({ id }) => id === asked)
      if (target && target.ask === undefined && target.from === undefined)
        wrong(path, {
          en: `the step ${asked} asks nothing: name steps with "ask:" or "from: profile"`,
          ur: `قدم ${asked} کچھ نہیں پوچھتا: ایسے قدم لکھیں جن میں "ask:" یا "from: profile" ہو`,
        })
      there(asked, path)
    })
    for (const [what, asked] of Object.entries(step.reckon?.asks ?? {})) {
      there(asked, ['steps', at, 'reckon', 'asks', what])
      const target = form.steps.find(({ id }) => id === asked)
      if (target && target.ask === undefined)
        wrong(['steps', at, 'reckon', 'asks', what], {
          en: `the step ${asked} asks nothing: name a step with "ask:"`,
          ur: `قدم ${asked} کچھ نہیں پوچھتا: ایسا قدم لکھیں جس میں "ask:" ہو`,
        })
    }
    step.series?.forEach((one, place) => {
      there(one.step, ['steps', at, 'series', place])
    })
  })
}
