import { describe, expect, it } from 'vitest'
import { fileTypeOf } from '../../src/console/file-type.js'

const bytes = (text: string) => Buffer.from(text, 'latin1')

describe('What a file is', () => {
  it('is read from its first bytes', () => {
    const types = [
      '\x89PNG\r\n\x1a\n',
      '\xff\xd8\xff\xe0',
      'OggS\0',
      '%PDF-1.7',
      '\0\0\0\x18ftypmp42',
      '\0\0\0\x18ftypM4A ',
    ]
    expect(types.map((start) => fileTypeOf(bytes(start))?.type)).toEqual([
      'image/png',
      'image/jpeg',
      'audio/ogg',
      'application/pdf',
      'video/mp4',
      'audio/mp4',
    ])
  })

  it('is nothing we show when it is a page, a drawing with a script, a program or an archive', () => {
    const others = [
      '<!doctype html><script>',
      '<svg onload=alert(1)>',
      'MZ\x90',
      '\x7fELF',
      'PK\x03\x04',
      'GIF89a<',
      '',
    ]
    expect(others.map((start) => fileTypeOf(bytes(start)))).toEqual(others.map(() => undefined))
  })
})
