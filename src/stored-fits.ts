import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Deserializer, Serializer } from 'node:v8'
import type { Teaching } from './model/library.js'
import type { Fitted } from './understanding/fit.js'

/** A fit as bytes, to be sent to another process or kept in a file. Read by `unpack` of the same Node only. */
export type Packed = Uint8Array

export function pack(fitted: Fitted): Packed {
  const writer = new Serializer()
  writer.writeHeader()
  writer.writeValue(fitted)
  return writer.releaseBuffer()
}

/** Throws for bytes that `pack` didn't write. */
export function unpack(packed: Packed): Fitted {
  const reader = new Deserializer(packed)
  reader.readHeader()
  return reader.readValue() as Fitted
}

/** Changes when what can be learnt does: figures teach nothing, so another figure in the same words is the same. */
export function digestOfWords({ documents, places }: Teaching): string {
  const hash = createHash('sha256')
  for (const { entry, area = '', language, field, part = '', text } of documents)
    hash.update(`${entry}\0${area}\0${language}\0${field}\0${part}\0${text.replace(/\d[\d,.]*/g, '0')}\0`)
  for (const { id, kind, province, district = '', spellings } of places)
    hash.update(`${kind}\0${id}\0${province}\0${district}\0${spellings.join('\0')}\0`)
  return hash.digest('hex')
}

/** Where fits are kept from one start to the next. */
export interface Fits {
  /** What was learnt from these words, if it was kept and is whole. */
  find(words: string): Packed | undefined
  /** False when it can't be kept: the folder may not be written to. */
  keep(words: string, packed: Packed): boolean
}

export const noFits: Fits = { find: () => undefined, keep: () => false }

/** Fits that are kept, the last used: going back and forth between a few folders learns each of them once. */
const KEPT = 8
const SEAL_BYTES = 32

/**
 * A file for each fit, named by what it depends on: the words, the code that learnt from them and reads it, and the
 * engine. A file of anything else is never looked at; one that was damaged is as good as none.
 */
export class StoredFits implements Fits {
  readonly #dir: string
  readonly #code: string

  /** `code` stands for the program: another one finds nothing of this one's. Default: a digest of its own files. */
  constructor(dir: string, code = digestOfCode()) {
    this.#dir = dir
    this.#code = code
  }

  find(words: string): Packed | undefined {
    const key = this.#key(words)
    let bytes: Buffer
    try {
      bytes = readFileSync(this.#path(key))
    } catch {
      return undefined
    }
    const packed = bytes.subarray(SEAL_BYTES)
    if (!bytes.subarray(0, SEAL_BYTES).equals(seal(key, packed))) return undefined
    this.#noteUse(key)
    return packed
  }

  keep(words: string, packed: Packed): boolean {
    const key = this.#key(words)
    try {
      mkdirSync(this.#dir, { recursive: true })
      this.#write(key, packed)
      this.#tidy()
      return true
    } catch {
      return false
    }
  }

  /** In one step: nobody ever reads half of it. */
  #write(key: string, packed: Packed) {
    const draft = `${this.#path(key)}.${process.pid}`
    try {
      writeFileSync(draft, Buffer.concat([seal(key, packed), packed]))
      renameSync(draft, this.#path(key))
    } finally {
      rmSync(draft, { force: true })
    }
  }

  #key(words: string): string {
    return createHash('sha256').update(`${this.#code} ${words}`).digest('hex')
  }

  #path(key: string): string {
    return join(this.#dir, `${key.slice(0, 16)}.fit`)
  }

  #noteUse(key: string) {
    try {
      utimesSync(this.#path(key), new Date(), new Date())
    } catch {
      // Where nothing may be written nothing is thrown away either.
    }
  }

  #tidy() {
    const paths = readdirSync(this.#dir)
      .filter((name) => name.endsWith('.fit'))
      .map((name) => join(this.#dir, name))
    const oldest = paths
      .map((path) => ({ path, at: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
      .sort((a, b) => b.at - a.at)
      .slice(KEPT)
    for (const { path } of oldest) rmSync(path, { force: true })
  }
}

function seal(key: string, packed: Packed): Buffer {
  return createHash('sha256').update(key).update(packed).digest()
}

/** The rooms a fit depends on. */
const ROOMS = ['understanding', 'model']

function digestOfCode(): string {
  const hash = createHash('sha256').update(process.versions.v8)
  for (const room of ROOMS) {
    const all = readdirSync(join(import.meta.dirname, room), { recursive: true, encoding: 'utf8' })
    const files = all.filter((name) => /\.([jt]s|json)$/.test(name))
    for (const name of files.sort()) hash.update(name).update(readFileSync(join(import.meta.dirname, room, name)))
  }
  return hash.digest('hex')
}
