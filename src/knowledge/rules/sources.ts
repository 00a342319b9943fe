import type { Complain, Said } from '../complaint.js'
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
    complain('error', yaml.file, yaml.lineOf(['facts', top]), 'fact-without-source', {
      en: `no source supports "${top}": add it to the supports of the source that says so, or to computed if it follows from other facts`,
      ur: `عدد "${top}" کا کوئی ماخذ نہیں: جس ماخذ میں یہ لکھا ہے اس کے supports میں شامل کریں، یا حساب سے نکلتا ہو تو computed میں`,
    })
  }
  const isFact = (name: string) =>
    tops.includes(name) || facts.has(name) || [...facts.keys()].some((key) => key.startsWith(`${name}.`))
  form.sources.forEach(({ supports }, at) => {
    supports.forEach((name, place) => {
      // A source may also stand behind words: the status, the steps.
      if (isFact(name) || NOT_FACTS.has(name)) return
      complain('error', yaml.file, yaml.lineOf(['sources', at, 'supports', place]), 'unknown-support', {
        en: `supports "${name}", which isn't under facts: write the name of a fact, like ${tops[0] ?? 'age'}`,
        ur: `supports میں "${name}" ہے جو facts کے نیچے نہیں: وہاں کا نام لکھیں، جیسے ${tops[0] ?? 'age'}`,
      })
    })
  })
  form.computed.forEach((name, at) => {
    if (!isFact(name))
      complain('error', yaml.file, yaml.lineOf(['computed', at]), 'unknown-support', {
        en: `computed: there is no fact "${name}"`,
        ur: `computed: facts میں "${name}" نہیں ہے`,
      })
  })
  form.disputed.forEach(({ fact }, at) => {
    if (!isFact(fact))
      complain('error', yaml.file, yaml.lineOf(['disputed', at, 'fact']), 'unknown-fact', {
        en: `disputed: there is no fact "${fact}"`,
        ur: `disputed: facts میں "${fact}" نہیں ہے`,
      })
  })
  if (form.sources.length === 0)
    complain('error', yaml.file, yaml.lineOf(['sources']), 'no-source', {
      en: 'no source: write where this is known from',
      ur: 'کوئی ماخذ نہیں: لکھیں کہ یہ بات کہاں سے معلوم ہوئی',
    })
  const ids = form.sources.map(({ id }) => id)
  ids.forEach((id, at) => {
    if (ids.indexOf(id) !== at)
      complain('error', yaml.file, yaml.lineOf(['sources', at, 'id']), 'same-id', {
        en: `two sources are called "${id}": rename one`,
        ur: `دو ماخذ کا نام "${id}" ہے: ایک کا نام بدلیں`,
      })
  })
}

const NOT_FACTS = new Set(['status', 'steps', 'eligibility', 'documents', 'cautions', 'summary', 'disputed'])

function checkDays({ yaml, form }: FactsFile, today: string, complain: Complain) {
  if (!form) return
  const { verified, review_by, sources } = form
  if (review_by < today) {
    complain('notice', yaml.file, yaml.lineOf(['review_by']), 'review-passed', {
      en: `the review was due on ${review_by}: compare the facts with their sources, then write today under verified and a later day here`,
      ur: `جانچ ${review_by} تک ہونی تھی: اعداد ماخذ سے ملائیں، پھر verified میں آج کی تاریخ اور یہاں آگے کی تاریخ لکھیں`,
    })
  }
  if (verified > today)
    complain('error', yaml.file, yaml.lineOf(['verified']), 'future-day', {
      en: `${verified} has not come yet: write the day you compared`,
      ur: `تاریخ ${verified} ابھی آئی نہیں: جس دن ملایا وہ دن لکھیں`,
    })
  if (review_by <= verified)
    complain('error', yaml.file, yaml.lineOf(['review_by']), 'review-before', {
      en: `review_by is not after verified (${verified}): write a later day`,
      ur: `تاریخ review_by اس دن کے بعد کی نہیں جس دن ملایا (${verified}): آگے کی تاریخ لکھیں`,
    })
  sources.forEach(({ seen }, at) => {
    if (seen > today)
      complain('error', yaml.file, yaml.lineOf(['sources', at, 'seen']), 'future-day', {
        en: `${seen} has not come yet: write when the source was read`,
        ur: `تاریخ ${seen} ابھی آئی نہیں: ماخذ جس دن دیکھا وہ دن لکھیں`,
      })
  })
}

/** Addresses are whole, and told by a source: nobody computes one. */
function checkLinks({ yaml, form, facts }: FactsFile, complain: Complain) {
  form?.sources.forEach(({ url }, at) => {
    if (url !== undefined && !isHttps(url))
      complain('error', yaml.file, yaml.lineOf(['sources', at, 'url']), 'not-https', notHttps(url))
  })
  for (const [path, value] of facts) {
    if (typeof value !== 'string') continue
    if (!LINK.test(value) && !(BARE.test(value) && PROMISES_LINK.test(path))) continue
    const line = () => yaml.lineOf(['facts', ...path.split('.')])
    const [top = ''] = path.split('.')
    if (!isHttps(value)) complain('error', yaml.file, line(), 'not-https', notHttps(value))
    else if (form?.computed.includes(top))
      complain('error', yaml.file, line(), 'link-without-source', {
        en: `no source gives the address ${value}: name "${top}" in the supports of the source where it stands, not in computed`,
        ur: `پتا ${value} کسی ماخذ میں نہیں: "${top}" کو computed میں نہیں، اس ماخذ کے supports میں لکھیں جہاں یہ پتا ہے`,
      })
  }
}

const LINK = /^(?:https?:|www\.)/i
/** An address without its beginning, under a name that promises one. Elsewhere it may be a name: a fraud's, say. */
const BARE = /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|pk)(?:\/\S*)?$/i
const PROMISES_LINK = /(?:^|[._])(?:portal|website|page|url|link)$/

const notHttps = (url: string): Said => ({
  en: `"${url}": write the whole address, beginning with https://`,
  ur: `پتا "${url}" ادھورا ہے: پورا پتا لکھیں جو https:// سے شروع ہو`,
})

function isHttps(url: string): boolean {
  return url.startsWith('https://') && URL.canParse(url) && !/\s/.test(url)
}
