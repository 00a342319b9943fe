import type { FactValue } from '../../model/entry.js'
import type { Said } from '../complaint.js'
import type { RuleFamily } from './base.js'

/** A figure with its unit, its currency or its commas: words to Mushir, which no rule can compare with. */
const WITH_UNIT =
  /^(?:(?:rs\.?|pkr|usd|\$)\s*)?(\d[\d,]*(?:\.\d+)?)\s*(%|per ?cent|fi ?sad|lakhs?|lac|crores?|karor|hazar|thousand|million|billion|rs\.?|pkr|rupees|rupay|rupaye|years?|saal|months?|mahine|days?|din|weeks?|acres?|km|فیصد|لاکھ|کروڑ|ہزار|روپے|سال|مہینے|دن|ایکڑ)?\s*(?:rs\.?|pkr|rupees|rupay|rupaye|روپے)?$/i
/** The last word of a name under which only a number makes sense. */
const NUMERIC =
  /(?:^|[._])(?:min|max|amount|fee|limit|percent|years|months|days|weeks|acres|count|people|km|subsidy|fund)$/
const ONLY_NUMBER = /(?:^|[._])(?:min|max|percent|amount|fee)$/
const TIMES: Readonly<Record<string, number>> = {
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  لاکھ: 1e5,
  crore: 1e7,
  crores: 1e7,
  karor: 1e7,
  کروڑ: 1e7,
  hazar: 1e3,
  thousand: 1e3,
  ہزار: 1e3,
  million: 1e6,
  billion: 1e9,
}
const OLDEST = 120

/** What stands under `facts` is a number where one is meant, and one that can be. */
export const figureValues: RuleFamily = ({ drafts }, complain) => {
  for (const { facts } of drafts) {
    if (!facts?.form) continue
    const { yaml, form } = facts
    for (const [path, value] of facts.facts) {
      const said = faultOf(path, value)
      if (said) complain('error', yaml.file, yaml.lineOf(['facts', ...path.split('.')]), 'figure-value', said)
    }
    form.eligibility.forEach(({ rule, min, max }, at) => {
      const figure = (bound: typeof min) => (typeof bound === 'string' ? facts.facts.get(bound) : bound)
      const [least, most] = [figure(min), figure(max)]
      if (typeof least === 'number' && typeof most === 'number' && least > most)
        complain('error', yaml.file, yaml.lineOf(['eligibility', at]), 'rule-bounds', {
          en: `the rule "${rule}" asks for at least ${least} and at most ${most}, which nobody can meet: are the two exchanged?`,
          ur: `شرط "${rule}" کم از کم ${least} اور زیادہ سے زیادہ ${most} مانگتی ہے، جو ممکن نہیں: کیا دونوں الٹ گئے ہیں؟`,
        })
    })
  }
}

function faultOf(path: string, value: FactValue): Said | undefined {
  if (typeof value === 'number') {
    if (value < 0)
      return { en: `${path} is ${value}: no figure is below zero`, ur: `${path} ${value} ہے: عدد صفر سے کم نہیں ہوتا` }
    if (/(?:^|[._])age(?:[._]|$)/.test(path) && value > OLDEST)
      return { en: `${path} is ${value}: no person is that old`, ur: `${path} ${value} ہے: اتنی عمر کسی کی نہیں ہوتی` }
    return undefined
  }
  if (value === path)
    return {
      en: `${path} stands for itself: write its figure instead`,
      ur: `${path} میں عدد کی جگہ اسی کا نام لکھا ہے: عدد لکھیں`,
    }
  if (typeof value !== 'string' || !NUMERIC.test(path)) return undefined
  const [whole, digits = '', unit = ''] = WITH_UNIT.exec(value.trim()) ?? []
  if (whole === undefined && ONLY_NUMBER.test(path) && !/\d/.test(value))
    return {
      en: `${path} is "${value}", which is a word: write a number, or leave the fact out and say it in the texts`,
      ur: `${path} میں "${value}" لفظ ہے: عدد لکھیں، یا یہ سطر نکال کر بات متن میں لکھیں`,
    }
  if (whole === undefined) return undefined
  const number = Number(digits.replaceAll(',', '')) * (TIMES[unit.toLowerCase()] ?? 1)
  return {
    en: `${path} is "${value}", which is words: write the number alone, ${number}, without quotes; each language adds its unit`,
    ur: `${path} میں "${value}" لکھا ہے جو الفاظ ہیں: صرف عدد لکھیں، ${number}، بغیر واوین؛ اکائی ہر زبان خود لگاتی ہے`,
  }
}
