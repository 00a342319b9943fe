import { z } from 'zod'
import { LIMITS } from '../model/bubble.js'
import type { EntryId } from '../model/entry.js'
import type { Destination, Journey, JourneyStep, Option } from '../model/journey.js'
import { LANGUAGES, Language } from '../model/language.js'
import type { Library } from '../model/library.js'
import { type Complain, type Complaint, sheet } from './complaint.js'
import type { Files } from './folder.js'
import { type JourneyText, readJourneyText } from './journey-text.js'
import { readYaml, schemaComplaints, type YamlFile } from './yaml-file.js'

const Id = z.string({ error: 'write an id in small letters, like loans' }).regex(/^[a-z0-9-]+$/, {
  error: 'write an id in small letters, digits and dashes, like loans',
})

const OptionForm = z
  .strictObject(
    {
      id: Id,
      step: Id.optional(),
      entry: Id.optional(),
      journey: Id.optional(),
      human: z.literal(true, { error: 'write human: true' }).optional(),
      language: Language.optional(),
    },
    { error: 'an option is written { id: loans, step: loans }: step, entry, journey, human or language' },
  )
  .refine(
    ({ step, entry, journey, human, language }) =>
      [step, entry, journey, human, language].filter((to) => to !== undefined).length === 1,
    'an option leads to one thing: write one of step, entry, journey, human or language',
  )

const JourneyForm = z.strictObject(
  {
    start: Id,
    steps: z
      .array(
        z.strictObject(
          {
            id: Id,
            choose: z
              .array(OptionForm, { error: 'write the options as a list' })
              .min(1, 'a step needs an option')
              .max(LIMITS.rows, `WhatsApp shows at most ${LIMITS.rows} options: move some into a step of their own`),
          },
          { error: 'a step is written "- id: top" and, below it, "choose:" with its options' },
        ),
        { error: 'write the steps as a list' },
      )
      .min(1, 'a journey needs a step'),
  },
  { error: 'a journey is written "start: top" and "steps:"' },
)
type JourneyForm = z.infer<typeof JourneyForm>

/** The folders of `journeys/`, each with its own files. */
export function journeyFolders(files: Files): Map<string, Map<string, string>> {
  const folders = new Map<string, Map<string, string>>()
  for (const [path, text] of files) {
    const [, id, name] = /^journeys\/([^/]+)\/([^/]+)$/.exec(path) ?? []
    if (id === undefined || name === undefined) continue
    const own = folders.get(id) ?? new Map<string, string>()
    folders.set(id, own.set(name, text))
  }
  return folders
}

/**
 * Reads one journey. An option that leads to an entry may leave its words out: `names` then gives the entry's own.
 * An option whose entry isn't there is left out, rather than leading nowhere.
 * No journey comes back when something in it is fatal.
 */
export function readJourney(
  id: string,
  own: ReadonlyMap<string, string>,
  names: Pick<Library, 'label' | 'line'> & { has(id: EntryId): boolean },
): { journey?: Journey; complaints: Complaint[] } {
  const { complaints, complain } = sheet()
  const folder = `journeys/${id}`
  const source = own.get('journey.yaml')
  if (source === undefined) {
    complain('fatal', `${folder}/journey.yaml`, 1, 'missing-file', 'the file journey.yaml is missing')
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
    if (text === undefined) complain('fatal', file, 1, 'missing-file', `the language is missing: write ${language}.md`)
    else words.set(language, readJourneyText(file, text, complain))
  }
  if (words.size < LANGUAGES.length) return { complaints }

  checkLinks(form, yaml, complain)
  for (const read of words.values()) checkNames(form, read, complain)
  const each = <T>(find: (read: JourneyText, language: Language) => T | undefined) =>
    Object.fromEntries(
      LANGUAGES.map((language) => [language, find(words.get(language) as JourneyText, language)]),
    ) as Record<Language, T>

  const steps = form.steps.map((step, at): JourneyStep => {
    const question = each((read) => {
      const found = read.questions.get(step.id)
      if (!found?.text)
        complain('fatal', read.file, found?.no ?? 1, 'no-question', `write "## ${step.id}" and the question below it`)
      return found?.text
    })
    const options = step.choose.flatMap((option, place): Option[] => {
      const to = destinationOf(option)
      if (to.kind === 'entry' && !names.has(to.entry)) {
        const line = yaml.lineOf(['steps', at, 'choose', place])
        const message = `${option.id}: there is no entry "${to.entry}" yet; the option stays hidden until there is`
        complain('notice', yaml.file, line, 'lost-pointer', message)
        return []
      }
      const label = each((read, language) => {
        const found = read.options.get(`${step.id} ${option.id}`)
        const text = found?.label || (to.kind === 'entry' ? names.label(to.entry, language) : undefined)
        if (!text) {
          const line = found?.no ?? read.questions.get(step.id)?.no ?? 1
          complain('fatal', read.file, line, 'no-label', `write "### ${option.id}" and its label below "## ${step.id}"`)
        } else if (text.length > LIMITS.rowTitle) {
          const message = `the label is ${text.length} characters; at most ${LIMITS.rowTitle} fit`
          complain('fatal', read.file, found?.no ?? 1, 'too-long', message)
        }
        return text
      })
      const line = each((read, language) => {
        const found = read.options.get(`${step.id} ${option.id}`)
        const text = found?.line ?? (to.kind === 'entry' && !found?.label ? names.line(to.entry, language) : undefined)
        if (text && text.length > LIMITS.rowLine) {
          const message = `the line is ${text.length} characters; at most ${LIMITS.rowLine} fit`
          complain('fatal', read.file, found?.no ?? 1, 'too-long', message)
        }
        return text
      })
      const worded = Object.values(line).filter((text) => text !== undefined).length === LANGUAGES.length
      return [{ id: option.id, to, label, ...(worded ? { line } : {}) }]
    })
    const utterances = each((read) => read.utterances.get(step.id) ?? [])
    return { kind: 'choose', id: step.id, question, options, utterances }
  })
  if (complaints.some(({ level }) => level === 'fatal')) return { complaints }
  return { journey: { id, start: form.start, steps: new Map(steps.map((step) => [step.id, step])) }, complaints }
}

function destinationOf({
  step,
  entry,
  journey,
  language,
}: JourneyForm['steps'][number]['choose'][number]): Destination {
  if (step !== undefined) return { kind: 'step', step }
  if (entry !== undefined) return { kind: 'entry', entry }
  if (journey !== undefined) return { kind: 'journey', journey }
  return language === undefined ? { kind: 'human' } : { kind: 'language', language }
}

function checkLinks(form: JourneyForm, yaml: YamlFile, complain: Complain) {
  const ids = form.steps.map(({ id }) => id)
  const wrong = (path: PropertyKey[], message: string) =>
    complain('fatal', yaml.file, yaml.lineOf(path), 'lost-step', message)
  if (!ids.includes(form.start)) wrong(['start'], `there is no step ${form.start}: write one of ${ids.join(', ')}`)
  form.steps.forEach((step, at) => {
    if (ids.indexOf(step.id) !== at) wrong(['steps', at, 'id'], `the step ${step.id} stands twice`)
    step.choose.forEach((option, place) => {
      if (step.choose.findIndex(({ id }) => id === option.id) !== place)
        wrong(['steps', at, 'choose', place], `the option ${option.id} stands twice in this step`)
      if (option.step !== undefined && !ids.includes(option.step))
        wrong(['steps', at, 'choose', place], `there is no step ${option.step}: write one of ${ids.join(', ')}`)
    })
  })
}

function checkNames(form: JourneyForm, words: JourneyText, complain: Complain) {
  const options = new Set(form.steps.flatMap((step) => step.choose.map((option) => `${step.id} ${option.id}`)))
  for (const [id, { no }] of words.questions) {
    if (!form.steps.some((step) => step.id === id))
      complain('error', words.file, no, 'unknown-step', `journey.yaml has no step "${id}"`)
  }
  for (const [id, { no }] of words.options) {
    if (!options.has(id)) {
      const [step, option] = id.split(' ')
      complain('error', words.file, no, 'unknown-option', `step "${step}" of journey.yaml has no option "${option}"`)
    }
  }
}
