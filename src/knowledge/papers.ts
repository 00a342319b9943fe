import { parse } from 'yaml'
import { z } from 'zod'
import { Language } from '../model/language.js'
import type { Files } from './folder.js'
import { readPlainYaml } from './plain-yaml.js'

/** What each paper is called, by its id in `documents.yaml`. */
export type Papers = ReadonlyMap<string, Readonly<Record<Language, string>>>

const Named = z.record(z.string(), z.record(Language, z.string()))

/** Reads `knowledge/documents.yaml`. A file that can't be read names nothing: `check` says why. */
export function readPapers(files: Files): Papers {
  const text = files.get('documents.yaml')
  if (text === undefined) return new Map()
  try {
    const read = Named.safeParse(readPlainYaml(text) ?? parse(text))
    return new Map(Object.entries(read.data ?? {}))
  } catch {
    return new Map()
  }
}
