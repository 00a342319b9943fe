import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadFolder } from '../../knowledge/load.js'
import { newEntry } from '../../knowledge/new-entry.js'
import { type Edit, restore, withdraw } from '../../knowledge/withdraw.js'
import { AREAS } from '../../model/entry.js'

/** `knowledge -- withdraw ID --reason R --by WHO`. */
export function runWithdraw(dir: string, id: string, today: string, by: string, reason: string): number {
  return edit(dir, id, (text) => withdraw(text, { on: today, by, reason }), {
    edited: `${id} is withdrawn. Citizens who ask for it are told that it is being corrected, within two seconds.`,
    unneeded: `${id} is withdrawn already.`,
  })
}

/** `knowledge -- restore ID`. */
export function runRestore(dir: string, id: string): number {
  return edit(dir, id, restore, {
    edited: `${id} is back. Citizens are answered from it again, within two seconds.`,
    unneeded: `${id} is not withdrawn.`,
  })
}

/** `knowledge -- new ID --area A`. */
export function runNew(dir: string, id: string, area: string, today: string): number {
  if (!AREAS.some((known) => known === area)) {
    console.error(`There is no area "${area}". Write --area and one of ${AREAS.join(', ')}.`)
    return 2
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    console.error(`"${id}" can't be an id: small letters, digits and dashes, like pm-youth-loan.`)
    return 2
  }
  const taken = AREAS.find((other) => existsSync(join(dir, other, id)))
  if (taken) {
    console.error(`${join(dir, taken, id)} is there already.`)
    return 1
  }
  const folder = join(dir, area, id)
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of newEntry(id, area, today)) writeFileSync(join(folder, name), text)
  console.log(`${folder} is laid out. Fill in its four files, then run: npm run -s knowledge -- check`)
  return 0
}

function edit(
  dir: string,
  id: string,
  change: (text: string) => Edit,
  words: Record<'edited' | 'unneeded', string>,
): number {
  const folder = [...loadFolder(dir).readings].find(([, { draft }]) => namesOf(draft).includes(id))?.[0]
  if (folder === undefined) {
    console.error(`There is no entry "${id}" in ${dir}.`)
    return 1
  }
  const file = join(dir, folder, 'facts.yaml')
  const made = change(readFileSync(file, 'utf8'))
  if (made.kind === 'unreadable') {
    console.error(`${file} can't be read, so it can't be changed safely: ${made.why}`)
    return 1
  }
  if (made.kind === 'edited') {
    // Beside it first, then in its place: whoever reads meanwhile sees the old file or the new, never half of one.
    writeFileSync(`${file}~`, made.text)
    renameSync(`${file}~`, file)
  }
  console.log(words[made.kind])
  return 0
}

function namesOf(draft: { id: string; facts: { form?: { also: readonly string[] } | undefined } | undefined }) {
  return [draft.id, ...(draft.facts?.form?.also ?? [])]
}
