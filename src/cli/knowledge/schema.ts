import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { FACTS_SCHEMA, factsSchema } from '../../knowledge/facts-schema.js'

/** `knowledge -- schema`: what a text editor completes and underlines by, made anew from the form Mushir reads. */
export function runSchema(dir: string): number {
  const file = join(dir, FACTS_SCHEMA)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(factsSchema(), null, 2)}\n`)
  console.log(`${file} is written.`)
  return 0
}
