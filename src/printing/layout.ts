import type { Page, PageItem } from '../model/page.js'
import type { Faces, Weight } from './fonts.js'
import { type Line, setLine } from './line.js'
import { wrapped } from './wrap.js'

/** A4, in points. */
export const SHEET = { width: 595, height: 842 } as const
const MARGIN = 44
const WIDTH = SHEET.width - 2 * MARGIN

const INK = '#111827'
const SOFT = '#4b5563'
const ACCENT = '#0f766e'
const HAIR = '#d1d5db'

export type Shape =
  | { kind: 'line'; line: Line; x: number; baseline: number; size: number; ink: string }
  | { kind: 'rect'; x: number; y: number; width: number; height: number; ink: string; stroke: number; radius: number }
  | { kind: 'stroke'; points: readonly (readonly [number, number])[]; ink: string; stroke: number }

/** How tall a line is and where its letters stand in it, in ems. Nastaliq climbs and hangs. */
const SETTING = {
  urdu: { size: 12.5, leading: 2.05, baseline: 1.3 },
  latin: { size: 11.5, leading: 1.42, baseline: 1.05 },
} as const

/** Smaller and smaller, until all of it stands on one page. */
const SCALES = [1.3, 1.2, 1.12, 1.04, 1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52, 0.46]

/** Places everything on one page: as large as it can be and still fit. */
export function laidOut(page: Page, faces: Faces): Shape[] {
  const rtl = page.language === 'ur'
  // A line is the same at every size: what was set once is only placed anew.
  const set = remembered((text, weight) => setLine(text, faces, weight, rtl))
  let shapes: Shape[] = []
  for (const scale of SCALES) {
    const pen = new Pen(rtl, set, scale)
    shapes = pen.draw(page)
    if (pen.fits) break
  }
  return shapes
}

type Set = (text: string, weight: Weight) => Line

function remembered(set: Set): Set {
  const lines = new Map<string, Line>()
  return (text, weight) => {
    const key = `${weight} ${text}`
    const line = lines.get(key) ?? set(text, weight)
    lines.set(key, line)
    return line
  }
}

interface Style {
  size: number
  weight?: Weight
  ink?: string
}

class Pen {
  private y = MARGIN - 6
  private shapes: Shape[] = []
  fits = true

  constructor(
    private readonly rtl: boolean,
    private readonly set: Set,
    private readonly scale: number,
  ) {}

  draw(page: Page): Shape[] {
    this.text(page.title, { size: 1.7, weight: 'bold', ink: ACCENT })
    if (page.subtitle !== undefined) this.text(page.subtitle, { size: 1.15, weight: 'bold' })
    for (const note of page.notes) this.text(note, { size: 0.88, ink: SOFT })
    this.gap(0.5)
    this.rule()
    this.gap(0.7)
    for (const [at, item] of page.items.entries()) this.item(item, at + 1)
    this.atFoot(page)
    return this.shapes
  }

  /** A box to tick, the number, the words, and what belongs to them in smaller type. */
  private item(item: PageItem, number: number) {
    const { size } = this.setting()
    const box = size * 1.05
    const indent = size * 3.1
    const top = this.y
    const text = `${number}. ${item.text}`
    const firstLine = this.leading(1)
    const boxTop = top + (firstLine - box) / 2 + (this.rtl ? size * 0.1 : 0)
    const x = this.rtl ? SHEET.width - MARGIN - box : MARGIN
    this.shapes.push({ kind: 'rect', x, y: boxTop, width: box, height: box, ink: INK, stroke: 1.1, radius: 2 })
    if (item.done) {
      const tick = [
        [x + box * 0.2, boxTop + box * 0.55],
        [x + box * 0.43, boxTop + box * 0.78],
        [x + box * 0.85, boxTop + box * 0.2],
      ] as const
      this.shapes.push({ kind: 'stroke', points: tick, ink: ACCENT, stroke: 1.8 })
    }
    this.text(text, { size: 1, ...(item.done ? { ink: SOFT } : {}) }, indent)
    for (const detail of item.details) this.text(detail, { size: 0.86, ink: SOFT }, indent)
    this.gap(0.42)
  }

  /** The panels and the last line stand at the foot of the page, whatever is above. */
  private atFoot(page: Page) {
    const above = this.shapes
    const began = this.y
    this.shapes = []
    this.y = 0
    for (const { heading, lines } of page.panels) {
      this.rule()
      this.gap(0.4)
      this.text(heading, { size: 0.92, weight: 'bold' })
      for (const line of lines) this.text(line, { size: 0.86, ink: INK })
      this.gap(0.5)
    }
    this.text(page.foot, { size: 0.76, ink: SOFT })
    const height = this.y
    const top = SHEET.height - MARGIN + 14 - height
    this.fits = top >= began
    this.shapes = [...above, ...this.shapes.map((shape) => lowered(shape, Math.max(top, began)))]
  }

  private text(text: string, { size, weight = 'regular', ink = INK }: Style, indent = 0) {
    const points = this.setting().size * size
    const limit = (WIDTH - indent) / points
    const set = (words: string) => this.set(words, weight)
    for (const words of wrapped(text, limit, (part) => set(part).width)) {
      const line = set(words)
      const width = line.width * points
      const x = this.rtl ? SHEET.width - MARGIN - indent - width : MARGIN + indent
      const baseline = this.y + this.setting().baseline * points
      this.shapes.push({ kind: 'line', line, x, baseline, size: points, ink })
      this.y += this.leading(size)
    }
  }

  private rule() {
    const points = [
      [MARGIN, this.y],
      [SHEET.width - MARGIN, this.y],
    ] as const
    this.shapes.push({ kind: 'stroke', points, ink: HAIR, stroke: 0.8 })
  }

  private gap(ems: number) {
    this.y += ems * this.setting().size
  }

  private leading(size: number) {
    const { size: points, leading } = this.setting()
    return points * size * leading
  }

  private setting() {
    const { size, leading, baseline } = this.rtl ? SETTING.urdu : SETTING.latin
    return { size: size * this.scale, leading, baseline }
  }
}

function lowered(shape: Shape, by: number): Shape {
  switch (shape.kind) {
    case 'line':
      return { ...shape, baseline: shape.baseline + by }
    case 'rect':
      return { ...shape, y: shape.y + by }
    case 'stroke':
      return { ...shape, points: shape.points.map(([x, y]) => [x, y + by] as const) }
  }
}
