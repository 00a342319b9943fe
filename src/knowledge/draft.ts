import { AREAS, type Area, type EntryId } from '../model/entry.js'
import { LANGUAGES, type Language } from '../model/language.js'
import { absentText } from './absent-text.js'
import { type Complaint, sheet } from './complaint.js'
import { type FactsFile, type Offices, readFacts } from './facts.js'
import type { Files } from './folder.js'
import { readText, type TextFile } from './texts.js'

/** The four files of one entry as they were found: perhaps incomplete, perhaps at fault. */
export interface Draft {
  id: EntryId
  area: Area
  /** `financing/akhuwat` */
  folder: string
  facts: FactsFile | undefined
  texts: Partial<Record<Language, TextFile>>
  /** What reading the files brought up: their form, not yet what they say. */
  complaints: readonly Complaint[]
}

const FILE = new RegExp(`^(${AREAS.join('|')})/([^/]+)/([^/]+)$`)

/** The files of each entry's folder, by `area/id`. */
export function entryFolders(files: Files): Map<string, Map<string, string>> {
  const folders = new Map<string, Map<string, string>>()
  for (const [path, text] of files) {
    const [, area, id, name] = FILE.exec(path) ?? []
    if (area === undefined || id === undefined || name === undefined) continue
    const folder = `${area}/${id}`
    const own = folders.get(folder) ?? new Map<string, string>()
    own.set(name, text)
    folders.set(folder, own)
  }
  return folders
}

export function readDraft(folder: string, own: ReadonlyMap<string, string>, offices?: Offices): Draft {
  const [area, id] = folder.split('/') as [Area, EntryId]
  const { complaints, complain } = sheet()
  const factsText = own.get('facts.yaml')
  const facts = factsText === undefined ? undefined : readFacts(`${folder}/facts.yaml`, factsText, offices)
  if (!facts)
    complain('fatal', `${folder}/facts.yaml`, 1, 'missing-file', {
      en: 'the file facts.yaml is missing',
      ur: 'فائل facts.yaml موجود نہیں',
    })
  const texts: Draft['texts'] = {}
  for (const language of LANGUAGES) {
    const file = `${folder}/${language}.md`
    const text = own.get(`${language}.md`)
    const absent = absentText(text, `${language}.md`)
    if (absent) complain('fatal', file, 1, absent.rule, absent.said)
    else texts[language] = readText(file, language, text ?? '')
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    complain('fatal', folder, 1, 'folder-name', {
      en: `rename the folder "${id}": small letters, digits and dashes only`,
      ur: `فولڈر "${id}" کا نام بدلیں: صرف چھوٹے انگریزی حروف، ہندسے اور ڈیش`,
    })
  return {
    id,
    area,
    folder,
    facts,
    texts,
    complaints: [
      ...complaints,
      ...(facts?.complaints ?? []),
      ...Object.values(texts).flatMap((text) => text.complaints),
    ],
  }
}
