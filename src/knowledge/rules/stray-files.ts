import { AREAS } from '../../model/entry.js'
import { LANGUAGES } from '../../model/language.js'
import type { RuleFamily } from './base.js'

const OF_AN_ENTRY = ['facts.yaml', ...LANGUAGES.map((language) => `${language}.md`)]
const OF_A_JOURNEY = ['journey.yaml', ...LANGUAGES.map((language) => `${language}.md`)]

const OF_THE_DIRECTORY = ['offices.yaml', 'hours.yaml', 'holidays.yaml', 'places.yaml']

/** A file in the wrong place, or under a name that is nearly right, is read by nobody. */
export const strayFiles: RuleFamily = ({ files }, complain) => {
  for (const path of files.keys()) {
    const segments = path.split('/')
    const [top = '', , name = ''] = segments
    const message = AREAS.some((area) => area === top)
      ? misnamed(segments, OF_AN_ENTRY)
      : top === 'journeys'
        ? misnamed(segments, OF_A_JOURNEY)
        : top === 'directory'
          ? segments.length === 2 && OF_THE_DIRECTORY.includes(segments[1] ?? '')
            ? undefined
            : `nobody reads a file of this name: in directory belong ${OF_THE_DIRECTORY.join(', ')}`
          : OF_AN_ENTRY.includes(name)
            ? `there is no area "${top}": move the folder into one of ${AREAS.join(', ')}`
            : undefined
    if (message) complain('error', path, 1, 'stray-file', message)
  }
}

function misnamed([top, folder, name, ...deeper]: readonly string[], names: readonly string[]): string | undefined {
  if (name === undefined || deeper.length > 0)
    return `nobody reads this file: move it to ${top}/<id>/ and call it one of ${names.join(', ')}`
  if (names.includes(name)) return undefined
  const meant = names.find(
    (known) => known.replace('.yaml', '').toLowerCase() === name.replace(/\.ya?ml$/i, '').toLowerCase(),
  )
  return `nobody reads a file of this name: ${meant ? `rename it ${meant}` : `in ${top}/${folder} belong ${names.join(', ')}`}`
}
