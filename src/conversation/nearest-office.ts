import type { PartId } from '../model/entry.js'
import type { Library } from '../model/library.js'
import type { OfficeParagraph } from '../model/reply.js'
import type { Utterance } from '../model/utterance.js'

/**
 * "smeda ka daftar swat me kahan hai": the office nearest to the place that was named, where the entry answers by
 * offices. Undefined where no place was named, or what is asked is the same everywhere: for whom it is, what it costs.
 */
export function nearestOffice(
  entry: string,
  part: PartId,
  { slots }: Pick<Utterance, 'slots'>,
  library: Library,
): OfficeParagraph | undefined {
  if (!library.entry(entry)?.nearestOffice || part === 'who' || part === 'amount') return undefined
  const near = slots.district ?? slots.province
  const office = near === undefined ? undefined : library.nearestOffice(slots)
  return office && near !== undefined ? { kind: 'office', office: office.id, near } : undefined
}
