import type { JourneyStep } from '../../model/journey.js'
import type { Complain } from '../complaint.js'
import { DESKS } from '../desks.js'
import { insteadOf } from '../nearest-name.js'
import { OFFICES } from '../offices.js'
import { readYaml } from '../yaml-file.js'
import type { Base, RuleFamily } from './base.js'
import { aFolder } from './pointers.js'

/** What a desk names is there: entries, kinds, and hours to promise by. */
export const deskPointers: RuleFamily = (base, complain) => {
  if (!base.files.has(DESKS)) return
  checkDesks(base, complain)
  checkOffices(base, complain)
  checkRequests(base, complain)
}

function checkDesks({ files, loaded, known, expected }: Base, complain: Complain) {
  const { desks, directory } = loaded
  const yaml = readYaml(DESKS, files.get(DESKS) ?? '')
  desks.all.forEach(({ id, topics = [], kinds = [], answersWithin }, desk) => {
    topics.forEach((topic, at) => {
      if (known.has(topic) || expected.has(topic)) return
      complain('error', DESKS, yaml.lineOf(['desks', desk, 'topics', at]), 'lost-pointer', {
        en: `${id}: there is no entry "${topic}": ${aFolder(topic, known).en}`,
        ur: `${id}: "${topic}" نام کا کوئی اندراج نہیں: ${aFolder(topic, known).ur}`,
      })
    })
    kinds.forEach((kind, at) => {
      if (desks.kinds.has(kind)) return
      const instead = insteadOf(kind, desks.kinds.keys())
      complain('error', DESKS, yaml.lineOf(['desks', desk, 'kinds', at]), 'lost-pointer', {
        en: `${id}: there is no kind "${kind}": ${instead.en}`,
        ur: `${id}: "${kind}" نام کی کوئی قسم نہیں: ${instead.ur}`,
      })
    })
    if (answersWithin !== undefined && !directory.hours.has(id)) {
      complain('notice', DESKS, yaml.lineOf(['desks', desk, 'answers_within']), 'no-hours', {
        en: `${id}: no hours stand in directory/hours.yaml for it, so citizens are promised nothing`,
        ur: `${id}: اس کے اوقات directory/hours.yaml میں نہیں، اس لیے لوگوں سے وقت کا کوئی وعدہ نہیں ہو گا`,
      })
    }
  })
}

/** An office answers at the hours of its desk, which somebody works at. */
function checkOffices({ files, loaded }: Base, complain: Complain) {
  const { offices } = loaded.directory
  const ids = loaded.desks.all.map(({ id }) => id)
  const yaml = readYaml(OFFICES, files.get(OFFICES) ?? '')
  for (const { id, desk } of offices.values()) {
    if (desk === undefined || ids.includes(desk)) continue
    const instead = insteadOf(desk, ids)
    const said = {
      en: `${id}: desks.yaml has no desk "${desk}": ${instead.en}`,
      ur: `${id}: فائل desks.yaml میں "${desk}" نام کا کوئی ڈیسک نہیں: ${instead.ur}`,
    }
    complain('error', OFFICES, yaml.lineOf([id, 'desk']), 'lost-desk', said, DESKS)
  }
}

/** What a form asks for is one of the kinds that officers see and desks take. */
function checkRequests({ files, loaded }: Base, complain: Complain) {
  const kinds = [...loaded.desks.kinds.keys()]
  for (const journey of loaded.journeys.values()) {
    const file = `journeys/${journey.id}/journey.yaml`
    const { lineOf } = readYaml(file, files.get(file) ?? '')
    const steps = [...journey.steps.values()]
    const check = (step: JourneyStep, wished: string, path: PropertyKey[]) => {
      if (kinds.includes(wished)) return
      const instead = insteadOf(wished, kinds)
      const said = {
        en: `${step.id}: desks.yaml has no kind "${wished}": ${instead.en}`,
        ur: `${step.id}: فائل desks.yaml میں "${wished}" نام کی کوئی قسم نہیں: ${instead.ur}`,
      }
      complain('error', file, lineOf(['steps', steps.indexOf(step), ...path]), 'lost-kind', said, DESKS)
    }
    for (const step of steps) {
      if (step.kind !== 'confirm') continue
      const asking = steps.find((one) => one.kind === 'ask' && one.name === step.requestBy)
      if (asking) for (const [at, { id }] of asking.options.entries()) check(asking, id, ['options', at])
      else check(step, step.request, ['request'])
    }
  }
}
