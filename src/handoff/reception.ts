import type { EntryId } from '../model/entry.js'
import type { Library } from '../model/library.js'
import type { DeskId } from '../model/officer.js'
import { promiseFrom } from './promise.js'
import { type Routed, route } from './route.js'

/** Which desk a request goes to, by the knowledge of the moment. */
export function deskFor(request: Omit<Routed, 'area'>, library: Pick<Library, 'desks' | 'entry'>): DeskId {
  return route(library.desks(), { ...request, area: areaOf(request.topic, library) })
}

/** By when that desk's answer may be promised, ISO; undefined where its hours, or its word, aren't known. */
export function promiseOf(
  desk: DeskId,
  now: Date,
  library: Pick<Library, 'desks' | 'hours' | 'holidays'>,
): string | undefined {
  const { answersWithin, provinces = [] } = library.desks().all.find(({ id }) => id === desk) ?? {}
  const hours = library.hours(desk)
  if (answersWithin === undefined || hours === undefined) return undefined
  return promiseFrom(now, answersWithin, { hours, holidays: library.holidays(), provinces })?.toISOString()
}

function areaOf(topic: EntryId | undefined, library: Pick<Library, 'entry'>) {
  return topic === undefined ? undefined : library.entry(topic)?.area
}
