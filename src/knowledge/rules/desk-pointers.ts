import { DESKS } from '../desks.js'
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
      const message = `${id}: there is no entry "${topic}": write the name of a folder of knowledge/`
      complain('error', DESKS, yaml.lineOf(['desks', desk, 'topics', at]), 'lost-pointer', message)
    })
    kinds.forEach((kind, at) => {
      if (desks.kinds.has(kind)) return
      const message = `${id}: there is no kind "${kind}": write one of ${[...desks.kinds.keys()].join(', ')}`
      complain('error', DESKS, yaml.lineOf(['desks', desk, 'kinds', at]), 'lost-pointer', message)
    })
    if (answersWithin !== undefined && !directory.hours.has(id)) {
      const message = `${id}: no hours stand in directory/hours.yaml for it, so citizens are promised nothing`
      complain('notice', DESKS, yaml.lineOf(['desks', desk, 'answers_within']), 'no-hours', message)
    }
  })
  for (const desk of directory.hours.keys()) {
    if (desks.all.some(({ id }) => id === desk)) continue
    complain('notice', 'directory/hours.yaml', 1, 'lost-pointer', `${desk}: desks.yaml has no such desk`)
  }
}
