import type { DeskHours, DeskId, Holiday, Office, OfficeId, Place, Whereabouts } from '../model/directory.js'
import type { Province } from '../model/utterance.js'
import type { Complaint } from './complaint.js'
import type { Files } from './folder.js'
import { readHolidays, readHours } from './hours.js'
import { readOffices } from './offices.js'
import { readPlaces } from './places.js'

/** What stands in `knowledge/directory/`. */
export interface Directory {
  offices: ReadonlyMap<OfficeId, Office>
  hours: ReadonlyMap<DeskId, DeskHours>
  holidays: readonly Holiday[]
  /** Districts and cities by their id. */
  places: ReadonlyMap<string, Place>
  provinces: ReadonlyMap<Province, Place>
}

export const HOURS = 'directory/hours.yaml'
export const PLACES = 'directory/places.yaml'

export const NO_DIRECTORY: Directory = {
  offices: new Map(),
  hours: new Map(),
  holidays: [],
  places: new Map(),
  provinces: new Map(),
}

export interface ReadDirectory {
  directory: Directory
  complaints: Complaint[]
  /** Files of which the last sound version goes on being used, or none. */
  faulty: readonly string[]
}

/** A file that can't be read leaves `before` in its place: an editor's slip takes no office away. */
export function readDirectory(files: Files, before: Directory = NO_DIRECTORY): ReadDirectory {
  const complaints: Complaint[] = []
  const faulty: string[] = []
  const read = <T>(name: string, reader: (file: string, text: string) => { value?: T; complaints: Complaint[] }) => {
    const file = `directory/${name}`
    const text = files.get(file)
    if (text === undefined) return { missing: true as const }
    const { value, complaints: own } = reader(file, text)
    complaints.push(...own)
    if (value === undefined) faulty.push(file)
    return { missing: false as const, value }
  }
  const offices = read('offices.yaml', readOffices)
  const hours = read('hours.yaml', readHours)
  const holidays = read('holidays.yaml', readHolidays)
  const places = read('places.yaml', readPlaces)
  const kept = places.missing ? NO_DIRECTORY : (places.value ?? before)
  return {
    complaints,
    faulty,
    directory: {
      offices: offices.missing ? NO_DIRECTORY.offices : (offices.value ?? before.offices),
      hours: hours.missing ? NO_DIRECTORY.hours : (hours.value ?? before.hours),
      holidays: holidays.missing ? NO_DIRECTORY.holidays : (holidays.value ?? before.holidays),
      places: kept.places,
      provinces: kept.provinces,
    },
  }
}

/**
 * The office to name to somebody from there: the one that stands with their town or district, else their province's.
 * Undefined where neither is known.
 */
export function nearestOffice(directory: Directory, where: Whereabouts): Office | undefined {
  const place = where.district === undefined ? undefined : directory.places.get(where.district)
  const district = place?.district === undefined ? undefined : directory.places.get(place.district)
  const province = directory.provinces.get(place?.province ?? where.province ?? ('' as Province))
  const id = place?.office ?? district?.office ?? province?.office
  return id === undefined ? undefined : directory.offices.get(id)
}
