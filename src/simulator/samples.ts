import type { MediaType } from './inbound.js'

/** A small file of each kind, for a person who sends one without having one. */
export function sampleOf(type: MediaType): { mimeType: string; bytes: Uint8Array } {
  const { mimeType, base64, text } = SAMPLES[type]
  return { mimeType, bytes: base64 === undefined ? Buffer.from(text ?? '') : Buffer.from(base64, 'base64') }
}

const SAMPLES: Record<MediaType, { mimeType: string; base64?: string; text?: string }> = {
  // One pixel each.
  image: {
    mimeType: 'image/png',
    base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  },
  sticker: { mimeType: 'image/webp', base64: 'UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==' },
  // The first page of an Ogg Opus stream: two heads and no sound.
  audio: {
    mimeType: 'audio/ogg',
    base64: 'T2dnUwACAAAAAAAAAAABAAAAAAAAAAAAAAABE09wdXNIZWFkAQE4AYC7AAAAAAA=',
  },
  video: { mimeType: 'video/mp4', base64: 'AAAAGGZ0eXBtcDQyAAAAAG1wNDJpc29t' },
  document: {
    mimeType: 'application/pdf',
    text: '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  },
  contacts: {
    mimeType: 'text/vcard',
    text: 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bilal Ahmed\r\nTEL;TYPE=CELL:+923330000000\r\nEND:VCARD\r\n',
  },
}
