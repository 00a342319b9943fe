import { load } from '../../src/knowledge/load.js'
import type { Library } from '../../src/model/library.js'
import { folderWith } from '../knowledge/support.js'

/** A library whose journeys are these: for each its YAML, and one text that stands for all three languages. `more`: other files. */
export function journeysLibrary(
  journeys: Readonly<Record<string, { yaml: string; words: string }>>,
  more: Readonly<Record<string, string>> = {},
): Library {
  const files: Record<string, string> = { ...more }
  for (const [id, { yaml, words }] of Object.entries(journeys)) {
    files[`journeys/${id}/journey.yaml`] = yaml
    for (const language of ['en', 'ur', 'ur-Latn']) files[`journeys/${id}/${language}.md`] = words
  }
  const { library, faults } = load(folderWith({}, files))
  if (faults.length > 0)
    throw new Error(faults.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'))
  return library
}

/** A menu, and a guided journey with a question of every kind and a form at its end. */
export const STALL: Readonly<Record<string, { yaml: string; words: string }>> = {
  menu: {
    yaml: 'start: top\nsteps:\n  - id: top\n    choose:\n      - { id: stall, journey: stall }\n      - { id: youth, entry: youth-loan }\n',
    words: '# Menu\n## top\nWhat do you need?\n### stall\nA stall\n',
  },
  stall: {
    yaml: `start: hello
steps:
  - id: hello
    tell: true
  - id: age
    ask: age
    as: age
    min: 12
    max: 110
  - id: trade
    ask: trade
    options: [honey, furniture]
  - id: first
    ask: first_time
    as: yes-no
  - id: size
    ask: size
    as: number
    min: 1
    max: 9
    optional: false
    when: { answer: trade, is: furniture }
  - id: wish
    ask: wish
    as: text
  - id: send
    confirm: [trade, first_time, size, wish]
    request: stall
    topic: youth-loan
`,
    words: `# A stall
## hello
Stalls are few.
## age
How old are you?
### called
Age
### too-low
Too young
### too-high
Too old
### again
Write a number.
## trade
Which trade?
### called
Trade
### honey
Honey
also: shehad, beekeeper
### furniture
Furniture
## first
The first time?
### called
First time
## size
How many tables?
### called
Tables
### too-low
Too few
### too-high
Too many
## wish
Anything else?
### called
Wish
## send
Shall I send this?
`,
  },
}
