import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import type { RequestHandler } from 'express'
import { BASE } from './base.js'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

const face = (weight: number) =>
  fileURLToPath(
    import.meta.resolve(`@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-${weight}-normal.woff2`),
  )

const ours = (name: string) => fileURLToPath(new URL(`./public/${name}`, import.meta.url))

/** The files that one address stands for, one after the other. */
const FILES: Readonly<Record<string, () => readonly string[]>> = {
  'console.css': () => ['base.css', 'queue.css', 'ticket.css'].map(ours),
  'console.js': () => [ours('console.js')],
  'icon.svg': () => [ours('icon.svg')],
  'htmx.js': () => [fileURLToPath(import.meta.resolve('htmx.org/dist/htmx.min.js'))],
  'urdu-400.woff2': () => [face(400)],
  'urdu-700.woff2': () => [face(700)],
}

export interface Assets {
  /** The address of one, with its digest: kept by browsers for a year, and another when it changes. */
  href(name: string): string
  /** Serves `/assets/:digest/:name`; the digest is for browsers only. */
  serve: RequestHandler<{ digest: string; name: string }>
}

interface Asset {
  digest: string
  plain: Buffer
  brotli: Buffer | undefined
}

/** The pages' own files, read and compressed when first asked for. */
export function consoleAssets(): Assets {
  const read = new Map<string, Asset>()
  function find(name: string): Asset | undefined {
    const known = read.get(name)
    const paths = FILES[name]
    if (known || !paths) return known
    const plain = Buffer.concat(paths().map((path) => readFileSync(path)))
    const digest = createHash('sha256').update(plain).digest('base64url').slice(0, 12)
    const asset = { digest, plain, brotli: extname(name) === '.woff2' ? undefined : brotliCompressSync(plain) }
    read.set(name, asset)
    return asset
  }
  return {
    href: (name) => `${BASE}/assets/${find(name)?.digest ?? 'none'}/${name}`,
    serve(request, response) {
      const { name } = request.params
      const asset = find(name)
      if (!asset) return void response.sendStatus(404)
      response.set({
        'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
        vary: 'accept-encoding',
      })
      if (asset.brotli && request.acceptsEncodings('br')) {
        response.set('content-encoding', 'br').send(asset.brotli)
      } else response.send(asset.plain)
    },
  }
}
