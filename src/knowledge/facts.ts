import type { Office, OfficeId } from '../model/directory.js'
import type { FactValue } from '../model/entry.js'
import { type Complaint, sheet } from './complaint.js'
import { FactsForm } from './facts-form.js'
import { OFFICES } from './offices.js'
import { readYaml, schemaComplaints, type YamlFile } from './yaml-file.js'

export type Offices = ReadonlyMap<OfficeId, Office>

/** `facts.yaml` as read: the form, and every figure by its path. */
export interface FactsFile {
  yaml: YamlFile
  form: FactsForm | undefined
  facts: ReadonlyMap<string, FactValue>
  complaints: Complaint[]
}

export function readFacts(file: string, text: string, offices: Offices = new Map()): FactsFile {
  const yaml = readYaml(file, text)
  const facts = new Map<string, FactValue>()
  if (yaml.complaints.some(({ level }) => level === 'fatal')) {
    return { yaml, form: undefined, facts, complaints: yaml.complaints }
  }
  const parsed = FactsForm.safeParse(yaml.value)
  if (!parsed.success) {
    return { yaml, form: undefined, facts, complaints: [...yaml.complaints, ...schemaComplaints(yaml, parsed.error)] }
  }
  const { complaints, complain } = sheet()
  flatten(parsed.data.facts, [], (path, value) => {
    const name = path.join('.')
    const line = () => yaml.lineOf(['facts', ...path])
    if (value === null || value === undefined) {
      complain('fatal', file, line(), 'empty-fact', {
        en: `facts ${name} has no value: write one, or leave the line out`,
        ur: `facts کے نیچے ${name} خالی ہے: عدد لکھیں یا سطر نکال دیں`,
      })
    } else if (typeof value === 'number' && /^[+0]\d/.test(yaml.typed(['facts', ...path]) ?? '')) {
      const typed = yaml.typed(['facts', ...path])
      complain('fatal', file, line(), 'unquoted-number', {
        en: `${name} would lose its 0 or +: write it in quotes, "${typed}"`,
        ur: `یہاں ${name} کا 0 یا + رہ جائے گا: واوین میں لکھیں، "${typed}"`,
      })
    } else if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') {
      facts.set(name, value)
    }
  })
  parsed.data.offices.forEach((id, at) => {
    const office = offices.get(id)
    if (office) for (const [name, value] of figuresOf(office)) facts.set(`${id}.${name}`, value)
    else
      complain(
        'fatal',
        file,
        yaml.lineOf(['offices', at]),
        'lost-office',
        {
          en: `directory/offices.yaml has no office "${id}": write one of its ids, like smeda-kp`,
          ur: `فائل directory/offices.yaml میں "${id}" نام کا کوئی دفتر نہیں: وہاں کی کوئی آئی ڈی لکھیں، جیسے smeda-kp`,
        },
        OFFICES,
      )
  })
  return { yaml, form: parsed.data, facts, complaints: [...yaml.complaints, ...complaints] }
}

/**
 * What a text may say of an office that its entry names: its numbers by their id, its e-mail and site, and its address,
 * in the text's own language (`fill`).
 */
function figuresOf({ address, phones, email, site }: Office): [string, string][] {
  return [
    ...phones.map(({ id, number }): [string, string] => [id, number]),
    ...(address === undefined
      ? []
      : [
          ['address', address.en] as [string, string],
          ...Object.entries(address).map(([language, words]): [string, string] => [`address.${language}`, words]),
        ]),
    ...(email === undefined ? [] : [['email', email] as [string, string]]),
    ...(site === undefined ? [] : [['site', site] as [string, string]]),
  ]
}

function flatten(value: unknown, path: (string | number)[], leaf: (path: (string | number)[], value: unknown) => void) {
  if (value === null || typeof value !== 'object') return leaf(path, value)
  const inner = Array.isArray(value) ? value.entries() : Object.entries(value)
  for (const [key, item] of inner) flatten(item, [...path, key], leaf)
}
