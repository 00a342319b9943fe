import { showFigure } from '../model/figures.js'
import { isolated } from '../model/isolate.js'
import type { Words } from '../model/journey.js'
import { LANGUAGES, type Language } from '../model/language.js'
import type { Said } from './complaint.js'
import type { StepForm } from './journey-form.js'
import { each, type Making } from './journey-making.js'
import type { JourneyReading, Surroundings } from './journeys.js'
import { fill, placeholdersIn } from './render.js'
import { joined } from './texts.js'

const LIMITS = ['min', 'max', 'example'] as const

/** The limits of a question, each a number or a figure of an entry. */
export function figuresOf(
  { yaml, complain }: JourneyReading,
  step: StepForm,
  at: number,
  around: Surroundings,
): ReadonlyMap<string, number> {
  const figures = new Map<string, number>()
  for (const key of LIMITS) {
    const written = step[key]
    if (written === undefined) continue
    const [entry = '', path = ''] = String(written).split(':')
    const value = typeof written === 'number' ? written : around.fact(entry, path)
    if (typeof value === 'number') figures.set(key, value)
    else {
      complain(
        'fatal',
        yaml.file,
        yaml.lineOf(['steps', at, key]),
        'limit-figure',
        {
          en: `${key}: there is no number ${written}: write a number, or entry:fact, like pm-loan:tier3.max`,
          ur: `${key}: ${written} نام کا کوئی عدد نہیں: عدد لکھیں، یا اندراج اور عدد کا نام، جیسے pm-loan:tier3.max`,
        },
        `/${entry}/`,
      )
    }
  }
  return figures
}

/** Words with their figures filled in: `{{max}}` of the step, `{{entry:path}}` of an entry. */
function filled(text: string, language: Language, file: string, no: number, making: Making): string {
  const facts = new Map<string, string | number | boolean>()
  for (const { typed, path, format } of placeholdersIn(text)) {
    const own = making.figures.get(path)
    const [entry = '', fact = ''] = path.split(':')
    const value = own ?? making.around.fact(entry, fact)
    // A limit that is no figure is complained of already, where it stands.
    if (own === undefined && LIMITS.some((limit) => limit === path && making.step[limit] !== undefined)) continue
    if (value === undefined || typeof value === 'boolean') {
      making.complain(
        'fatal',
        file,
        no,
        'placeholder-without-fact',
        {
          en: `${typed} points to no figure: write {{entry:fact}}, or {{min}}, {{max}}, {{example}} of this step`,
          ur: `یہاں ${typed} کے پیچھے کوئی عدد نہیں: {{entry:fact}} لکھیں، یا اسی قدم کا {{min}}، {{max}} یا {{example}}`,
        },
        fact === '' ? undefined : `/${entry}/`,
      )
    } else if (own !== undefined) {
      const shown = format ?? (making.step.as === 'amount' ? 'money' : 'number')
      facts.set(path, showFigure(path, own, language, shown))
    } else facts.set(path, format === undefined ? showFigure(fact, value, language) : value)
  }
  const words = fill(text, facts, language)
  return language === 'ur' ? isolated(words) : words
}

/** What a step asks or tells, in each language; a complaint where one is wanting. */
export function questionOf(making: Making): Words {
  return each((language) => {
    const read = making.words.get(language)
    const found = read?.questions.get(making.step.id)
    if (!found?.text && !making.step.series) {
      making.complain('fatal', read?.file ?? '', found?.no ?? 1, 'no-question', {
        en: `write "## ${making.step.id}" and the question below it`,
        ur: `یہاں "## ${making.step.id}" اور اس کے نیچے سوال لکھیں`,
      })
    }
    return filled(found?.text ?? '', language, read?.file ?? '', found?.no ?? 1, making)
  })
}

/** The words below a heading of this step; undefined unless every language has them. */
export function sectionOf(making: Making, heading: string, needed: Said | undefined): Words | undefined {
  const { words, step, complain } = making
  const texts = each((language) => {
    const read = words.get(language)
    const found = read?.sections.get(`${step.id} ${heading}`)
    const text = found ? joined(found.lines) : ''
    return text === '' ? undefined : filled(text, language, read?.file ?? '', found?.no ?? 1, making)
  })
  const given = LANGUAGES.filter((language) => texts[language] !== undefined)
  if (given.length === LANGUAGES.length) return texts as Words
  if (needed !== undefined || given.length > 0) {
    for (const language of LANGUAGES.filter((one) => !given.includes(one))) {
      const read = words.get(language)
      complain('fatal', read?.file ?? '', read?.questions.get(step.id)?.no ?? 1, 'no-words', {
        en: `write "### ${heading}" below "## ${step.id}": ${needed?.en ?? 'the other languages have it'}`,
        ur: `سرخی "## ${step.id}" کے نیچے "### ${heading}" لکھیں: ${needed?.ur ?? 'باقی زبانوں میں موجود ہے'}`,
      })
    }
  }
  return undefined
}
