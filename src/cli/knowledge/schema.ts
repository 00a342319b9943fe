import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { FACTS_SCHEMA, factsSchema } from '../../knowledge/facts-schema.js'
import { JOURNEY_SCHEMA, journeySchema } from '../../knowledge/journey-schema.js'

/** `knowledge -- schema`: what a text editor completes and underlines by, made anew from the forms Mushir reads. */
export function runSchema(dir: string): number {
  write(join(dir, FACTS_SCHEMA), factsSchema())
  write(join(dir, JOURNEY_SCHEMA), journeySchema())
  return 0
}

function write(file: string, schema: object) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`)
  console.log(`${file} is written.`)
}
