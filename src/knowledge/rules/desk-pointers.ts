import { DESKS } from '../desks.js'
import { HOURS } from '../directory.js'
import { readYaml } from '../yaml-file.js'
import type { RuleFamily } from './base.js'

/** What a desk names is there: entries, kinds, and hours to promise by. */
export const deskPointers: RuleFamily = ({ files, loaded, known, expected }, complain) => {
  const text = files.get(DESKS)
  if (text === undefined) return
  const { desks, directory } = loaded
  const yaml = readYaml(DESKS, text)
  desks.all.forEach(({ id, topics = [], kinds = [], answersWithin }, desk) => {
    topics.forEach((topic, at) => {
      if (known.has(topic) || expected.has(topic)) return
      complain('error', DESKS, yaml.lineOf(['desks', desk, 'topics', at]), 'lost-pointer', {
        en: `${id}: there is no entry "${topic}": write the name of a folder of knowledge/`,
        ur: `${id}: "${topic}" نام کا کوئی اندراج نہیں: knowledge/ کے کسی فولڈر کا نام لکھیں`,
      })
    })
    kinds.forEach((kind, at) => {
      if (desks.kinds.has(kind)) return
      const known = [...desks.kinds.keys()].join(', ')
      complain('error', DESKS, yaml.lineOf(['desks', desk, 'kinds', at]), 'lost-pointer', {
        en: `${id}: there is no kind "${kind}": write one of ${known}`,
        ur: `${id}: "${kind}" نام کی کوئی قسم نہیں، ان میں سے ایک لکھیں: ${known}`,
      })
    })
    if (answersWithin !== undefined && !directory.hours.has(id)) {
      complain('notice', DESKS, yaml.lineOf(['desks', desk, 'answers_within']), 'no-hours', {
        en: `${id}: no hours stand in directory/hours.yaml for it, so citizens are promised nothing`,
        ur: `${id}: اس کے اوقات directory/hours.yaml میں نہیں، اس لیے لوگوں سے وقت کا کوئی وعدہ نہیں ہو گا`,
      })
    }
  })
  const hours = readYaml(HOURS, files.get(HOURS) ?? '')
  for (const desk of directory.hours.keys()) {
    if (desks.all.some(({ id }) => id === desk)) continue
    complain('notice', HOURS, hours.lineOf(['desks', desk]), 'lost-pointer', {
      en: `${desk}: desks.yaml has no such desk`,
      ur: `${desk}: فائل desks.yaml میں اس نام کا کوئی ڈیسک نہیں`,
    })
  }
}
