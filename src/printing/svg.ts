import { SHEET, type Shape } from './layout.js'

/** The page as SVG: outlines only, so that whoever draws it needs no font. */
export function svgOf(shapes: readonly Shape[]): string {
  const { width, height } = SHEET
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...shapes.map(shapeOf),
    '</svg>',
  ].join('')
}

function shapeOf(shape: Shape): string {
  switch (shape.kind) {
    case 'rect':
      return `<rect x="${n(shape.x)}" y="${n(shape.y)}" width="${n(shape.width)}" height="${n(shape.height)}" rx="${shape.radius}" fill="none" stroke="${shape.ink}" stroke-width="${shape.stroke}"/>`
    case 'stroke':
      return `<polyline points="${shape.points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')}" fill="none" stroke="${shape.ink}" stroke-width="${shape.stroke}" stroke-linecap="round" stroke-linejoin="round"/>`
    case 'line':
      return `<g fill="${shape.ink}">${placed(shape).map(outlineOf).join('')}</g>`
  }
}

function outlineOf({ path, x, y, scale }: Placed): string {
  return `<path transform="translate(${n(x)} ${n(y)}) scale(${scale} ${-scale})" d="${path}"/>`
}

export interface Placed {
  path: string
  x: number
  y: number
  /** Points to a unit of the font. */
  scale: number
}

/** Every glyph of a line where it stands on the page. Fonts count upwards, pages down. */
export function placed({ line, x, baseline, size }: Extract<Shape, { kind: 'line' }>): Placed[] {
  const glyphs: Placed[] = []
  let pen = x
  for (const { face, glyphs: run } of line.runs) {
    const scale = size / face.upem
    for (const { path, dx, dy, advance } of run) {
      if (path !== '') glyphs.push({ path, x: pen + dx * scale, y: baseline - dy * scale, scale })
      pen += advance * scale
    }
  }
  return glyphs
}

const n = (value: number) => String(Math.round(value * 100) / 100)
