import type { Complain } from '../complaint.js'
import type { FactsFile } from '../facts.js'
import type { RuleFamily } from './base.js'

/** Every figure has a source with a date, or follows from others; nothing is told beyond its day unseen. */
export const sources: RuleFamily = ({ drafts, today }, complain) => {
  for (const { facts } of drafts) {
    if (!facts?.form) continue
    checkSupport(facts, complain)
    checkDays(facts, today, complain)
    checkLinks(facts, complain)
  }
}

function checkSupport({ yaml, form, facts }: FactsFile, complain: Complain) {
  if (!form) return
  const tops = Object.keys(form.facts)
  const supported = new Set([...form.sources.flatMap(({ supports }) => supports), ...form.computed])
  const bySource = (top: string) => [...supported].some((name) => name === top || name.startsWith(`${top}.`))
  for (const top of tops) {
    if (bySource(top)) continue
    const message = `no source supports "${top}": add it to the supports of the source that says so, or to computed if it follows from other facts`
    complain('error', yaml.file, yaml.lineOf(['facts', top]), 'fact-without-source', message)
  }
  const isFact = (name: string) =>
    tops.includes(name) || facts.has(name) || [...facts.keys()].some((key) => key.startsWith(`${name}.`))
  form.sources.forEach(({ supports }, at) => {
    supports.forEach((name, place) => {
      // A source may also stand behind words: the status, the steps.
      if (isFact(name) || NOT_FACTS.has(name)) return
      const message = `supports "${name}", which isn't under facts: write the name of a fact, like ${tops[0] ?? 'age'}`
      complain('error', yaml.file, yaml.lineOf(['sources', at, 'supports', place]), 'unknown-support', message)
    })
  })
  form.computed.forEach((name, at) => {
    if (!isFact(name))
      complain(
        'error',
        yaml.file,
        yaml.lineOf(['computed', at]),
        'unknown-support',
        `computed: there is no fact "${name}"`,
      )
  })
  form.disputed.forEach(({ fact }, at) => {
    if (!isFact(fact))
      complain(
        'error',
        yaml.file,
        yaml.lineOf(['disputed', at, 'fact']),
        'unknown-fact',
        `disputed: there is no fact "${fact}"`,
      )
  })
  if (form.sources.length === 0)
    complain('error', yaml.file, yaml.lineOf(['sources']), 'no-source', 'no source: write where this is known from')
  const ids = form.sources.map(({ id }) => id)
  ids.forEach((id, at) => {
    if (ids.indexOf(id) !== at)
      complain(
        'error',
        yaml.file,
        yaml.lineOf(['sources', at, 'id']),
        'same-id',
        `two sources are called "${id}": rename one`,
      )
  })
}

const NOT_FACTS = new Set(['status', 'steps', 'eligibility', 'documents', 'cautions', 'summary', 'disputed'])

function checkDays({ yaml, form }: FactsFile, today: string, complain: Complain) {
  if (!form) return
  const { verified, review_by, sources } = form
  if (review_by < today) {
    const message = `the review was due on ${review_by}: compare the facts with their sources, then write today under verified and a later day here`
    complain('notice', yaml.file, yaml.lineOf(['review_by']), 'review-passed', message)
  }
  if (verified > today)
    complain(
      'error',
      yaml.file,
      yaml.lineOf(['verified']),
      'future-day',
      `${verified} has not come yet: write the day you compared`,
    )
  if (review_by <= verified)
    complain(
      'error',
      yaml.file,
      yaml.lineOf(['review_by']),
      'review-before',
      `review_by is not after verified (${verified}): write a later day`,
    )
  sources.forEach(({ seen }, at) => {
    if (seen > today)
      complain(
        'error',
        yaml.file,
        yaml.lineOf(['sources', at, 'seen']),
        'future-day',
        `${seen} has not come yet: write when the source was read`,
      )
  })
}

function checkLinks({ yaml, form, facts }: FactsFile, complain: Complain) {
  form?.sources.forEach(({ url }, at) => {
    if (url !== undefined && !isHttps(url))
      complain(
        'error',
        yaml.file,
        yaml.lineOf(['sources', at, 'url']),
        'not-https',
        `"${url}": write the whole address, beginning with https://`,
      )
  })
  for (const [path, value] of facts) {
    if (typeof value === 'string' && /^(https?:|www\.)/i.test(value) && !isHttps(value))
      complain(
        'error',
        yaml.file,
        yaml.lineOf(['facts', ...path.split('.')]),
        'not-https',
        `"${value}": write the whole address, beginning with https://`,
      )
  }
}

function isHttps(url: string): boolean {
  return url.startsWith('https://') && URL.canParse(url)
}
