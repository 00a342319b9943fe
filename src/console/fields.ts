import type { Request } from 'express'
import type { Fields, UploadedFile } from './visit.js'

/** WhatsApp takes no more, nor does Twilio fetch it. */
export const FILE_MAX = 16 * 1024 * 1024
const FORM_MAX = 256 * 1024

export class FormTooLarge extends Error {
  override readonly name = 'FormTooLarge'
}

/** Reads a form whole, with files only for somebody signed in. Rejects with `FormTooLarge`, or when it can't be read. */
export async function readForm(request: Request, mayBringFiles: boolean): Promise<Fields> {
  const type = request.get('content-type') ?? ''
  if (/^multipart\/form-data\b/i.test(type)) {
    const bytes = await readBytes(request, mayBringFiles ? FILE_MAX + FORM_MAX : FORM_MAX)
    const data = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData()
    const files = new Map<string, UploadedFile>()
    const texts = new URLSearchParams()
    for (const [name, value] of data) {
      if (typeof value === 'string') texts.append(name, value)
      else if (value.size > 0)
        files.set(name, { name: value.name.slice(-100), bytes: new Uint8Array(await value.arrayBuffer()) })
    }
    return { ...fieldsOf(texts), file: (name) => files.get(name) }
  }
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) return fieldsOf(new URLSearchParams())
  return fieldsOf(new URLSearchParams((await readBytes(request, FORM_MAX)).toString('utf8')))
}

/** Line breaks as we write them, whatever the browser sent. */
export function fieldsOf(form: URLSearchParams): Fields {
  const text = (value: string) => value.replaceAll('\r\n', '\n')
  return { get: (name) => text(form.getAll(name).at(-1) ?? ''), all: (name) => form.getAll(name).map(text) }
}

async function readBytes(request: Request, max: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > max) throw new FormTooLarge('The form is too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
