import { readFolder } from './knowledge/folder.js'
import { load } from './knowledge/load.js'
import type { Shelf } from './knowledge/shelf.js'
import type { Library } from './model/library.js'
import type { Mind } from './runner/handle.js'
import { prepareUnderstanding } from './understanding/understand.js'

/** A library and the understanding fitted on its texts: what answers a question. */
export function mindOf(library: Library): Mind {
  return { library, understand: prepareUnderstanding(library.documents()) }
}

/** Reads a folder once, for commands. The service watches its folder instead. */
export function readMind(folder: string): Mind {
  return mindOf(load(readFolder(folder)).library)
}

/**
 * The mind of a folder that editors work on. A saved change is told from at once; the understanding, a second's work
 * with a hundred entries, is fitted anew afterwards, and only when words have changed: a figure teaches it nothing.
 * `later` runs what it is given when there is a moment; by default in the next turn of the event loop. When fitting
 * fails the old understanding stays, and `onError` hears of it.
 */
export function livingMind(
  shelf: Pick<Shelf, 'current' | 'onChange'>,
  {
    later = setImmediate,
    onError = () => {},
  }: { later?: (work: () => void) => void; onError?: (error: unknown) => void } = {},
): () => Mind {
  let mind = mindOf(shelf.current())
  let fittedOn = mind.library
  shelf.onChange((library) => {
    mind = { library, understand: mind.understand }
    if (sameWords(fittedOn, library)) return
    later(() => {
      // One saved meanwhile is fitted in its own turn.
      if (shelf.current() !== library) return
      try {
        mind = mindOf(library)
        fittedOn = library
      } catch (error) {
        onError(error)
      }
    })
  })
  return () => mind
}

function sameWords(a: Library, b: Library): boolean {
  const [before, after] = [a.documents(), b.documents()]
  return (
    before.length === after.length &&
    before.every((old, at) => {
      const now = after[at]
      return (
        now?.entry === old.entry && now.field === old.field && withoutFigures(now.text) === withoutFigures(old.text)
      )
    })
  )
}

const withoutFigures = (text: string) => text.replace(/\d[\d,.]*/g, '0')
