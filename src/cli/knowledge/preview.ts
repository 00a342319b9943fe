import { loadFolder } from '../../knowledge/load.js'
import { LIMITS } from '../../model/bubble.js'
import { PARTS } from '../../model/entry.js'
import { LANGUAGES } from '../../model/language.js'
import type { Library } from '../../model/library.js'
import { toldPart } from '../../told-part.js'
import { readPhrases } from '../../wording/phrases.js'
import type { Worded } from '../../wording/word.js'

/** `knowledge -- preview ID [--part PART]`, or `preview canned/ID`: the bubbles a citizen would get, in each script. */
export function runPreview(dir: string, id: string, only: string | undefined, now: Date): number {
  const { library, faults } = loadFolder(dir)
  if (id.startsWith('canned/')) return previewReply(library, id.slice('canned/'.length))
  const entry = library.entry(id)
  if (!entry) {
    const why = faults.filter(({ file }) => file.split('/')[1] === id)
    console.error(why.length > 0 ? `${id} can't be told as it is:` : `There is no entry "${id}" in ${dir}.`)
    for (const { file, line, message } of why) console.error(`${dir}/${file}:${line}: ${message}`)
    return 1
  }
  const parts = only === undefined ? library.parts(entry.id) : PARTS.filter((part) => part === only)
  if (parts.length === 0) {
    console.error(`There is no part "${only}". Write one of ${PARTS.join(', ')}.`)
    return 2
  }
  const phrases = readPhrases()
  for (const part of parts) {
    for (const language of LANGUAGES) {
      for (const bubble of toldPart(library, entry.id, part, language, { phrases, now }))
        draw(`${entry.id} · ${part} · ${language}`, bubble)
    }
  }
  return 0
}

function previewReply(library: Library, id: string): number {
  const reply = library.canned().find((one) => one.id === id)
  if (!reply) {
    const known = library.canned().map((one) => `canned/${one.id}`)
    console.error(`There is no ready reply "${id}", or it can't be told as it is. There are ${known.join(', ')}.`)
    return 1
  }
  for (const language of LANGUAGES)
    draw(`canned/${id} · ${reply.title[language]} · ${language}`, { text: reply.text[language] })
  return 0
}

/** Without sides: a line at the right edge would stand crooked beside Urdu. */
function draw(heading: string, { text, interactive }: Worded) {
  const shown = interactive?.body ?? text
  const limit = interactive ? LIMITS.interactiveBody : LIMITS.text
  console.log(`╭── ${heading} · ${shown.length} of ${limit} characters`)
  console.log(shown)
  if (interactive?.kind === 'buttons') for (const { title } of interactive.buttons) console.log(`   [ ${title} ]`)
  if (interactive?.kind === 'list') {
    console.log(`   [ ${interactive.button} ]`)
    for (const { title, line } of interactive.rows) console.log(`     ○ ${title}${line ? ` — ${line}` : ''}`)
  }
  console.log('╰──\n')
}
