import type { PartId } from '../model/entry.js'
import type { Library } from '../model/library.js'
import type { OfficeParagraph } from '../model/reply.js'
import type { Utterance } from '../model/utterance.js'
import type { Conversation } from './conversation.js'

/** The offices to name, and whether that gives away what was remembered of the person. */
export interface NamedOffices {
  paragraphs: readonly OfficeParagraph[]
  remembered: boolean
}

/**
 * "smeda ka daftar swat me kahan hai": the office nearest to the place that was named (to two places, both), where
 * the entry answers by offices; "smeda ka daftar kahan hai": the one nearest to where they once said they are. Undefined
 * where neither is known, or what is asked is the same everywhere: for whom it is, what it costs.
 */
export function nearestOffices(
  entry: string,
  part: PartId,
  utterance: Pick<Utterance, 'slots' | 'alsoIn'> | undefined,
  told: Pick<Conversation['told'], 'province' | 'district'>,
  library: Library,
): NamedOffices | undefined {
  if (!library.entry(entry)?.nearestOffice || part === 'who' || part === 'amount') return undefined
  const { province, district } = utterance?.slots ?? {}
  const remembered = province === undefined && district === undefined
  if (remembered && part !== 'where') return undefined
  const where = remembered
    ? { ...(told.province && { province: told.province }), ...(told.district && { district: told.district }) }
    : { ...(province && { province }), ...(district && { district }) }
  const paragraph = officeNear(where, library)
  if (!paragraph) return undefined
  const [second] = utterance?.alsoIn ?? []
  const also = second && officeNear(second, library)
  // A bubble holds two; two places may have one office.
  return { paragraphs: also && also.office !== paragraph.office ? [paragraph, also] : [paragraph], remembered }
}

/** The office nearest to a place, as a paragraph; undefined where neither province nor district is known. */
export function officeNear(
  { province, district }: Pick<Conversation['told'], 'province' | 'district'>,
  library: Library,
): OfficeParagraph | undefined {
  const near = district ?? province
  const office = library.nearestOffice({ ...(province && { province }), ...(district && { district }) })
  return office && near !== undefined ? { kind: 'office', office: office.id, near } : undefined
}
