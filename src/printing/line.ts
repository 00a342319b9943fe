import bidiFactory from 'bidi-js'
import type { Faces, Glyph, Typeface, Weight } from './fonts.js'

// Its types are those of an ES module; Node loads it as CommonJS, where the factory is the module itself.
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)()

const MARKS = /[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Variation_Selector}/u
const ARABIC = /[\u0600-\u06FF\u0750-\u077F\uFB50-\uFDFF\uFE70-\uFEFC]/u

/** Glyphs of one face, from left to right. */
export interface Run {
  face: Typeface
  glyphs: readonly Glyph[]
}

/** One line, ready to be drawn from its left end. `width` in ems. */
export interface Line {
  runs: readonly Run[]
  width: number
}

/**
 * Sets one line: the order of its parts by the Unicode bidirectional algorithm, the shapes of its letters by HarfBuzz.
 * What no face can draw (an emoji) is left out.
 */
export function setLine(text: string, faces: Faces, weight: Weight, rightToLeft: boolean): Line {
  const { levels } = bidi.getEmbeddingLevels(text, rightToLeft ? 'rtl' : 'ltr')
  const pieces = reordered(piecesOf(text, levels, faces, weight))
  const runs = pieces.map(({ face, text, level }) => ({ face, glyphs: face.shaped(text, level % 2 === 1) }))
  const width = runs.reduce(
    (sum, { face, glyphs }) => sum + glyphs.reduce((run, { advance }) => run + advance, 0) / face.upem,
    0,
  )
  return { runs, width }
}

interface Piece {
  text: string
  level: number
  face: Typeface
}

/** Stretches of one level and one face. */
function piecesOf(text: string, levels: Uint8Array, faces: Faces, weight: Weight): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const character of text) {
    const level = levels[at] ?? 0
    at += character.length
    if (MARKS.test(character)) continue
    const face = faceOf(character, level, faces, weight)
    if (!face) continue
    const last = pieces.at(-1)
    if (last && last.level === level && last.face === face) last.text += character
    else pieces.push({ text: character, level, face })
  }
  return pieces
}

function faceOf(character: string, level: number, faces: Faces, weight: Weight): Typeface | undefined {
  const [urdu, latin] = [faces.urdu[weight], faces.latin[weight]]
  const prefersUrdu = ARABIC.test(character) || (character === ' ' && level % 2 === 1)
  return [prefersUrdu ? urdu : latin, prefersUrdu ? latin : urdu].find((face) => face.has(character))
}

/** Rule L2: from the highest level down, each stretch at or above it is turned round. HarfBuzz turns the letters. */
function reordered(pieces: readonly Piece[]): Piece[] {
  const order = [...pieces]
  const highest = Math.max(0, ...order.map(({ level }) => level))
  for (let level = highest; level > 0; level--) {
    for (let from = 0; from < order.length; from++) {
      if ((order[from]?.level ?? 0) < level) continue
      let to = from
      while ((order[to + 1]?.level ?? -1) >= level) to++
      order.splice(from, to - from + 1, ...order.slice(from, to + 1).reverse())
      from = to
    }
  }
  return order
}
