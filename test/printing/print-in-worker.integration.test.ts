import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/model/page.js'
import type { printer as Printer } from '../../src/printing/print-in-worker.js'

// The thread runs a compiled file: what `npm test` has built, not the sources.
const { printer } = (await import('../../dist/printing/print-in-worker.js' as string)) as { printer: typeof Printer }

const page: Page = {
  language: 'ur',
  title: 'میری فہرست',
  notes: [],
  items: [{ done: false, text: 'پورٹل کھولیں', details: [] }],
  panels: [],
  foot: '',
}

describe('A page drawn in a thread of its own', () => {
  it('comes out whole, as a picture and as a PDF, one after the other', async () => {
    const print = printer()
    const [picture, pdf] = await Promise.all([print(page, 'picture'), print(page, 'pdf')])
    expect(Buffer.from(picture).subarray(1, 4).toString()).toBe('PNG')
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('rejects what can’t be drawn, and goes on with the next', async () => {
    const print = printer()
    await expect(print({ ...page, items: [undefined as never] }, 'picture')).rejects.toThrow(TypeError)
    expect((await print(page, 'picture')).length).toBeGreaterThan(1000)
  })

  it('turns away whoever comes when too many wait: they are told in words at once', async () => {
    const print = printer()
    const waiting = Array.from({ length: 21 }, () => print({ ...page, items: [undefined as never] }, 'picture'))
    const ended = await Promise.allSettled(waiting)
    expect(ended.at(-1)).toMatchObject({ reason: { message: '20 pages are waiting to be drawn' } })
  })
})
