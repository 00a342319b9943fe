import { inflateSync } from 'node:zlib'

const HEADER = 12
const RECORD = 16

/**
 * The font inside a WOFF 1 file, as the plain sfnt (TTF) that HarfBuzz reads: the same tables, inflated. Throws when
 * the bytes are no WOFF.
 */
export function sfntOf(woff: Uint8Array): Uint8Array {
  const from = Buffer.from(woff.buffer, woff.byteOffset, woff.byteLength)
  if (from.length < 44 || from.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is no WOFF font')
  const count = from.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, at) => {
    const entry = 44 + at * 20
    const [offset, packed, length] = [4, 8, 12].map((field) => from.readUInt32BE(entry + field)) as [
      number,
      number,
      number,
    ]
    const data = from.subarray(offset, offset + packed)
    return {
      tag: from.subarray(entry, entry + 4),
      checksum: from.subarray(entry + 16, entry + 20),
      data: packed < length ? inflateSync(data) : data,
    }
  })
  const padded = (length: number) => (length + 3) & ~3
  const size = tables.reduce((sum, { data }) => sum + padded(data.length), HEADER + count * RECORD)
  const to = Buffer.alloc(size)
  from.copy(to, 0, 4, 8)
  const power = 2 ** Math.floor(Math.log2(count))
  to.writeUInt16BE(count, 4)
  to.writeUInt16BE(power * 16, 6)
  to.writeUInt16BE(Math.log2(power), 8)
  to.writeUInt16BE((count - power) * 16, 10)
  let at = HEADER + count * RECORD
  for (const [n, { tag, checksum, data }] of tables.entries()) {
    const record = HEADER + n * RECORD
    tag.copy(to, record)
    checksum.copy(to, record + 4)
    to.writeUInt32BE(at, record + 8)
    to.writeUInt32BE(data.length, record + 12)
    data.copy(to, at)
    at += padded(data.length)
  }
  return to
}
