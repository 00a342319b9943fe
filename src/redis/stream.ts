import type { z } from 'zod'
import type { House } from './house.js'
import { reach } from './reach.js'

const PAGE = 1_000

/** Everything in a stream of JSON, oldest first; an entry may hold several. What nobody can read any more is left out. */
export async function readStream<Item>({ client }: House, key: string, schema: z.ZodType<Item>): Promise<Item[]> {
  const items: Item[] = []
  for (let from = '-'; ; ) {
    const page = await reach(client.xrange(key, from, '+', 'COUNT', PAGE))
    for (const json of page.flatMap(([, fields]) => fields.filter((_, n) => n % 2 === 1))) {
      const parsed = schema.safeParse(parse(json))
      if (parsed.success) items.push(parsed.data)
    }
    const last = page.at(-1)
    if (page.length < PAGE || !last) return items
    from = `(${last[0]}`
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
