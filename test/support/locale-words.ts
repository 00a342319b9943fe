import { readFileSync } from 'node:fs'

type Tree = { [key: string]: string | Tree }

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : leaves(value, `${path}${key}.`),
  )
}

/** The words of one file of `locales/`, by their whole key: "queue.empty". */
export function localeWords(language: string, file: string): Map<string, string> {
  const json = readFileSync(new URL(`../../locales/${language}/${file}.json`, import.meta.url), 'utf8')
  return new Map(leaves(JSON.parse(json) as Tree))
}

/** The variables a text names, each once. */
export const variablesOf = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort()
