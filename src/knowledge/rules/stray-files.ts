import { AREAS } from '../../model/entry.js'
import { LANGUAGES } from '../../model/language.js'
import type { Said } from '../complaint.js'
import type { RuleFamily } from './base.js'

const OF_AN_ENTRY = ['facts.yaml', ...LANGUAGES.map((language) => `${language}.md`)]
const OF_A_JOURNEY = ['journey.yaml', ...LANGUAGES.map((language) => `${language}.md`)]

const OF_A_READY_REPLY = ['reply.yaml', ...LANGUAGES.map((language) => `${language}.md`)]

const OF_THE_DIRECTORY = ['offices.yaml', 'hours.yaml', 'holidays.yaml', 'places.yaml']

/** A file in the wrong place, or under a name that is nearly right, is read by nobody. */
export const strayFiles: RuleFamily = ({ files }, complain) => {
  for (const path of files.keys()) {
    const segments = path.split('/')
    const [top = '', , name = ''] = segments
    const said = AREAS.some((area) => area === top)
      ? misnamed(segments, OF_AN_ENTRY)
      : top === 'canned'
        ? misnamed(segments, OF_A_READY_REPLY)
        : top === 'journeys'
          ? misnamed(segments, OF_A_JOURNEY)
          : top === 'directory'
            ? segments.length === 2 && OF_THE_DIRECTORY.includes(segments[1] ?? '')
              ? undefined
              : {
                  en: `nobody reads a file of this name: in directory belong ${OF_THE_DIRECTORY.join(', ')}`,
                  ur: `اس نام کی فائل پڑھی نہیں جاتی: directory میں یہ آتی ہیں: ${OF_THE_DIRECTORY.join(', ')}`,
                }
            : OF_AN_ENTRY.includes(name)
              ? {
                  en: `there is no area "${top}": move the folder into one of ${AREAS.join(', ')}`,
                  ur: `"${top}" نام کا کوئی خانہ نہیں: فولڈر ان میں سے کسی ایک میں رکھیں: ${AREAS.join(', ')}`,
                }
              : undefined
    if (said) complain('error', path, 1, 'stray-file', said)
  }
}

function misnamed([top, folder, name, ...deeper]: readonly string[], names: readonly string[]): Said | undefined {
  if (name === undefined || deeper.length > 0)
    return {
      en: `nobody reads this file: move it to ${top}/<id>/ and call it one of ${names.join(', ')}`,
      ur: `یہ فائل پڑھی نہیں جاتی: اسے ${top}/<id>/ میں رکھیں اور یہ نام دیں: ${names.join(', ')}`,
    }
  if (names.includes(name)) return undefined
  const meant = names.find(
    (known) =>
      known.replace('.yaml', '').toLowerCase() ===
      name
        .replace(/\.txt$/i, '')
        .replace(/\.ya?ml$/i, '')
        .toLowerCase(),
  )
  return meant
    ? {
        en: `nobody reads a file of this name: rename it ${meant}`,
        ur: `اس نام کی فائل پڑھی نہیں جاتی: نام بدل کر ${meant} رکھیں`,
      }
    : {
        en: `nobody reads a file of this name: in ${top}/${folder} belong ${names.join(', ')}`,
        ur: `اس نام کی فائل پڑھی نہیں جاتی: ${top}/${folder} میں یہ آتی ہیں: ${names.join(', ')}`,
      }
}
