import { readFolder } from './knowledge/folder.js'
import { load } from './knowledge/load.js'
import type { Shelf } from './knowledge/shelf.js'
import { type Library, type Teaching, teachingOf } from './model/library.js'
import type { Understand } from './model/utterance.js'
import type { Mind } from './runner/handle.js'
import { digestOfWords, type Fits, noFits, type Packed, pack, unpack } from './stored-fits.js'
import { fitUnderstanding } from './understanding/fit.js'
import { remembering } from './understanding/remembering.js'
import { understandingOf } from './understanding/understand.js'

/** Learns from the texts; some fifteen seconds' work. */
export type Fit = (teaching: Teaching) => Promise<Packed>

/** In this thread, which does nothing else meanwhile. */
const fitHere: Fit = async (teaching) => pack(fitUnderstanding(teaching))

/** Reads a folder once, for commands. The service watches its folder instead. */
export function readMind(folder: string, fits: Fits = noFits): Mind {
  const { library } = load(readFolder(folder))
  const teaching = teachingOf(library)
  const words = digestOfWords(teaching)
  const known = kept(fits, words)
  if (known) return { library, understand: known }
  const fitted = fitUnderstanding(teaching)
  if (fits !== noFits) fits.keep(words, pack(fitted))
  return { library, understand: understandingOf(fitted) }
}

/**
 * The mind of a folder that editors work on. A saved change is told from at once; the understanding is fitted anew
 * beside it, and only when words have changed: a figure teaches it nothing. The old one serves meanwhile. When fitting
 * fails the old one stays, and `onError` hears of it; the next change is a new try. Rejects when there is none to begin
 * with.
 */
export async function livingMind(
  shelf: Pick<Shelf, 'current' | 'onChange'>,
  {
    fit: fitAnew = fitHere,
    fits = noFits,
    onError = () => {},
  }: { fit?: Fit; fits?: Fits; onError?: (error: unknown) => void } = {},
): Promise<() => Mind> {
  const learn = async (teaching: Teaching, words: string): Promise<Understand> => {
    const known = kept(fits, words)
    if (known) return remembering(known)
    const packed = await fitAnew(teaching)
    fits.keep(words, packed)
    return remembering(understandingOf(unpack(packed)))
  }

  let library = shelf.current()
  const teaching = teachingOf(library)
  let learnt = digestOfWords(teaching)
  let mind: Mind = { library, understand: await learn(teaching, learnt) }

  let catchingUp = false
  /** One fit at a time, always of the newest words: what is saved while it lasts comes next, all at once. */
  const catchUp = async () => {
    catchingUp = true
    try {
      let seen: Library
      do {
        seen = library
        const teaching = teachingOf(seen)
        const words = digestOfWords(teaching)
        if (words === learnt) continue
        const understand = await learn(teaching, words)
        learnt = words
        mind = { library, understand }
      } while (seen !== library)
    } catch (error) {
      onError(error)
    } finally {
      catchingUp = false
    }
  }
  const take = (changed: Library) => {
    library = changed
    mind = { library, understand: mind.understand }
    if (!catchingUp) void catchUp()
  }
  shelf.onChange(take)
  // Somebody may have saved something while the first fit lasted.
  if (shelf.current() !== library) take(shelf.current())
  return () => mind
}

/** What was learnt from these words before; undefined also when it can't be used after all. */
function kept(fits: Fits, words: string): Understand | undefined {
  const packed = fits.find(words)
  try {
    return packed && understandingOf(unpack(packed))
  } catch {
    return undefined
  }
}
