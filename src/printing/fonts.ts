import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Blob, Direction, Face, Font, Buffer as Shaping, shape } from 'harfbuzzjs'
import { sfntOf } from './woff.js'

export type Weight = 'regular' | 'bold'

/** One glyph of a shaped run, in units of the font: its outline, where it sits, and how far the pen goes on. */
export interface Glyph {
  path: string
  dx: number
  dy: number
  advance: number
}

export interface Typeface {
  /** Font units to the em. */
  upem: number
  has(character: string): boolean
  /** Glyphs from left to right as they are drawn, whichever way the run is read. */
  shaped(run: string, rightToLeft: boolean): readonly Glyph[]
}

/** Urdu's letters; and Latin letters, figures and the signs that the Urdu face lacks. */
export interface Faces {
  urdu: Readonly<Record<Weight, Typeface>>
  latin: Readonly<Record<Weight, Typeface>>
}

const FILES = {
  urdu: '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-WEIGHT-normal.woff',
  latin: '@fontsource/noto-sans/files/noto-sans-latin-WEIGHT-normal.woff',
} as const
const WEIGHTS: Readonly<Record<Weight, string>> = { regular: '400', bold: '700' }

let faces: Faces | undefined

/** Reads the four faces, once. */
export function readFaces(): Faces {
  faces ??= {
    urdu: { regular: read('urdu', 'regular'), bold: read('urdu', 'bold') },
    latin: { regular: read('latin', 'regular'), bold: read('latin', 'bold') },
  }
  return faces
}

function read(script: keyof Faces, weight: Weight): Typeface {
  const name = FILES[script].replace('WEIGHT', WEIGHTS[weight])
  const file = createRequire(import.meta.url).resolve(name)
  const face = new Face(new Blob(sfntOf(readFileSync(file))))
  return typeface(new Font(face), face.upem, script)
}

function typeface(font: Font, upem: number, script: keyof Faces): Typeface {
  const outlines = new Map<number, string>()
  const outline = (glyph: number) => {
    let path = outlines.get(glyph)
    if (path === undefined) {
      path = font.glyphToPath(glyph)
      outlines.set(glyph, path)
    }
    return path
  }
  return {
    upem,
    has: (character) => (font.nominalGlyph(character.codePointAt(0) ?? 0) ?? 0) !== 0,
    shaped(run, rightToLeft) {
      const shaping = new Shaping()
      shaping.addText(run)
      shaping.setDirection(rightToLeft ? Direction.RTL : Direction.LTR)
      shaping.setScript(script === 'urdu' ? 'Arab' : 'Latn')
      shaping.setLanguage(script === 'urdu' ? 'ur' : 'en')
      shape(font, shaping)
      const positions = shaping.getGlyphPositions()
      return shaping.getGlyphInfos().map(({ codepoint }, at) => {
        const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[at] ?? {}
        return { path: outline(codepoint), dx: xOffset, dy: yOffset, advance: xAdvance }
      })
    },
  }
}
