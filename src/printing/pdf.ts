import PDFDocument from 'pdfkit'
import { SHEET, type Shape } from './layout.js'
import { placed } from './svg.js'

/** The page as a PDF of one page: outlines only, no fonts inside. */
export function pdfOf(
  shapes: readonly Shape[],
  { title, language }: { title: string; language: string },
): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: [SHEET.width, SHEET.height],
    margin: 0,
    // Outlines need no font; without this pdfkit would load Helvetica.
    font: null as unknown as string,
    lang: language,
    info: { Title: title, Creator: 'Mushir' },
  })
  const chunks: Buffer[] = []
  const whole = new Promise<Uint8Array>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.on('error', reject)
  })
  for (const shape of shapes) draw(document, shape)
  document.end()
  return whole
}

function draw(document: PDFKit.PDFDocument, shape: Shape) {
  switch (shape.kind) {
    case 'rect':
      document.roundedRect(shape.x, shape.y, shape.width, shape.height, shape.radius)
      document.lineWidth(shape.stroke).stroke(shape.ink)
      return
    case 'stroke': {
      const [first, ...others] = shape.points
      if (!first) return
      document.moveTo(...first)
      for (const point of others) document.lineTo(...point)
      document.lineWidth(shape.stroke).lineCap('round').lineJoin('round').stroke(shape.ink)
      return
    }
    case 'line':
      for (const { path, x, y, scale } of placed(shape)) {
        document.save().translate(x, y).scale(scale, -scale).path(path).fill(shape.ink).restore()
      }
  }
}
