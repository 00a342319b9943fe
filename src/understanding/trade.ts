import { businessLexicon, type Word } from './spelling.js'

/** Whether a message speaks of one of these concepts of business. */
export function names(words: readonly Word[], wanted: ReadonlySet<string>): boolean {
  return words.some((_, at) => businessLexicon.at(words, at).concepts.some((concept) => wanted.has(concept)))
}

const concepts = (line: string): ReadonlySet<string> => new Set(line.split(' '))

export const SMEDA = concepts('smeda')

/** A message that names one of these is about business, whatever else it speaks of. */
export const TRADE = concepts(
  'loan business shop tax filer return fbr ntn salestax secp register licence bank account capital grant subsidy export import customs trademark company firm factory insurance scheme instalment guarantee interest interestfree cluster chamber plot estate smeda akhuwat industry startup freelancer ecommerce profit farm livestock training documents application women electricity bill idcard partner islamic machine invoice profit loss salary fish poultry dairy solar land property contract ecommerce certificate patent copyright furniture honey marble gems leather textile stitching embroidery vehicle wallet seed fertilizer wheat socialsecurity pension',
)

/** Whose conduct the knowledge speaks of: what to do about a bank, an app or the tax office is a question. */
export const OTHERS = concepts('bank app loan tax fbr filer return akhuwat kashf electricity website wallet')
