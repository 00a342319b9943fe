import { PERSON_FIELDS } from '../../model/entry.js'
import type { Visit } from '../visit.js'

/** What something a citizen told of themselves is called: "age", "district". A form's own label stays as it is. */
export function toldName({ say }: Pick<Visit, 'say'>, field: string): string {
  const known = PERSON_FIELDS.find((one) => one === field)
  return known ? say(`profile.${known}`) : field.replaceAll('_', ' ')
}

/** An answer that is kept by its id, as an officer reads it; a citizen's own words stay as they are. */
export function toldValue(
  { say }: Pick<Visit, 'say'>,
  placeName: (id: string) => string,
  field: string,
  value: string,
): string {
  if (value === 'true') return say('beside.yes')
  if (value === 'false') return say('beside.no')
  if (field === 'province' || field === 'district') return placeName(value)
  return /^\d{5,}$/.test(value) ? Number(value).toLocaleString('en-IN') : value
}
