/** What a file is, by its own first bytes: what its sender calls it counts for nothing. */
export interface FileType {
  type: string
  extension: string
  kind: 'image' | 'audio' | 'video' | 'document'
}

const starts = (bytes: Uint8Array, text: string, at = 0) =>
  [...text].every((letter, n) => bytes[at + n] === letter.charCodeAt(0))

const KNOWN: readonly (FileType & { is: (bytes: Uint8Array) => boolean })[] = [
  { kind: 'image', type: 'image/jpeg', extension: 'jpg', is: (bytes) => starts(bytes, '\xff\xd8\xff') },
  { kind: 'image', type: 'image/png', extension: 'png', is: (bytes) => starts(bytes, '\x89PNG\r\n\x1a\n') },
  {
    kind: 'image',
    type: 'image/webp',
    extension: 'webp',
    is: (bytes) => starts(bytes, 'RIFF') && starts(bytes, 'WEBP', 8),
  },
  { kind: 'audio', type: 'audio/ogg', extension: 'ogg', is: (bytes) => starts(bytes, 'OggS') },
  { kind: 'audio', type: 'audio/amr', extension: 'amr', is: (bytes) => starts(bytes, '#!AMR') },
  {
    kind: 'audio',
    type: 'audio/mpeg',
    extension: 'mp3',
    is: (bytes) => starts(bytes, 'ID3') || (bytes[0] === 0xff && [0xfb, 0xf3, 0xf2].includes(bytes[1] ?? 0)),
  },
  {
    kind: 'audio',
    type: 'audio/aac',
    extension: 'aac',
    is: (bytes) => bytes[0] === 0xff && [0xf1, 0xf9].includes(bytes[1] ?? 0),
  },
  { kind: 'audio', type: 'audio/mp4', extension: 'm4a', is: (bytes) => starts(bytes, 'ftypM4A', 4) },
  { kind: 'video', type: 'video/mp4', extension: 'mp4', is: (bytes) => starts(bytes, 'ftyp', 4) },
  { kind: 'document', type: 'application/pdf', extension: 'pdf', is: (bytes) => starts(bytes, '%PDF-') },
]

/** What WhatsApp takes: 16 MB, of a picture 5; and of what we know no webp, which it takes for a sticker. */
export function mayBeSent(bytes: Uint8Array): FileType | 'type' | 'size' {
  const known = fileTypeOf(bytes)
  if (!known || known.type === 'image/webp') return 'type'
  return bytes.length > (known.kind === 'image' ? 5 : 16) * 1024 * 1024 ? 'size' : known
}

/** Undefined for anything that isn't on the list: a page, a script, a program, a picture that can hold one. */
export function fileTypeOf(bytes: Uint8Array): FileType | undefined {
  const found = KNOWN.find(({ is }) => is(bytes))
  return found && { kind: found.kind, type: found.type, extension: found.extension }
}
