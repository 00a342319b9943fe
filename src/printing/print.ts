import type { Page, PrintAs } from '../model/page.js'
import { readFaces } from './fonts.js'
import { laidOut, SHEET } from './layout.js'

/** 150 dots to the inch: fine on paper, and a small file. */
const PICTURE_WIDTH = Math.round((SHEET.width / 72) * 150)

/**
 * Draws a page and returns the bytes of a PNG or a PDF. Rejects when a font or a library fails. What draws is loaded
 * with the first page: the service starts without it.
 */
export async function print(page: Page, as: PrintAs): Promise<Uint8Array> {
  const shapes = laidOut(page, readFaces())
  if (as === 'pdf') {
    const { pdfOf } = await import('./pdf.js')
    return pdfOf(shapes, { title: page.title, language: page.language })
  }
  const [{ svgOf }, { renderAsync }] = await Promise.all([import('./svg.js'), import('@resvg/resvg-js')])
  const image = await renderAsync(svgOf(shapes), {
    fitTo: { mode: 'width', value: PICTURE_WIDTH },
    font: { loadSystemFonts: false },
  })
  return image.asPng()
}
