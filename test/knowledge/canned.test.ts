import { describe, expect, it } from 'vitest'
import { check } from '../../src/knowledge/check.js'
import { loadFolder } from '../../src/knowledge/load.js'
import { LANGUAGES } from '../../src/model/language.js'
import { LOAN } from './support.js'

const REPLY: Readonly<Record<string, string>> = {
  'reply.yaml': 'entry: youth-loan\n',
  'en.md': '# The loan\nUp to {{tier1.max}}.\nApply here: {{portal}}\n',
  'ur.md': '# قرض\nرقم {{tier1.max}} تک۔\nدرخواست یہاں دیں: {{portal}}\n',
  'ur-Latn.md': '# Qarz\n{{tier1.max}} tak.\nDarkhwast yahan dein: {{portal}}\n',
}

function read(changes: Record<string, string | undefined> = {}, loan: Record<string, string> = {}) {
  const own = Object.entries({ ...REPLY, ...changes }).flatMap(([name, text]): [string, string][] =>
    text === undefined ? [] : [[`canned/loan/${name}`, text]],
  )
  const entry = Object.entries({ ...LOAN, ...loan }).map(([name, text]): [string, string] => [
    `financing/youth-loan/${name}`,
    text,
  ])
  const { complaints, loaded } = check(new Map([...own, ...entry]), { today: '2026-03-02' })
  const about = complaints.filter(({ file }) => file.startsWith('canned/'))
  return {
    replies: loaded.library.canned(),
    said: about.map(({ file, line, message }) => `${file}:${line}: ${message}`),
  }
}

describe('A ready reply', () => {
  it('is told in each script with its entry’s figures', () => {
    const { replies, said } = read()
    expect(said).toEqual([])
    expect(replies[0]).toMatchObject({ id: 'loan', entry: 'youth-loan', title: { ur: 'قرض' } })
    expect(replies[0]?.text.en).toBe('Up to Rs 500,000.\nApply here: https://pmyp.gov.pk')
    expect(replies[0]?.text.ur).toContain('5 لاکھ')
    expect(replies[0]?.text['ur-Latn']).toContain('5 lakh')
  })

  it('may need no figures, and then no reply.yaml', () => {
    const plain = { 'en.md': '# Hi\nHello.', 'ur.md': '# سلام\nسلام۔', 'ur-Latn.md': '# Salam\nSalam.' }
    expect(read({ 'reply.yaml': undefined, ...plain }).replies[0]?.text.en).toBe('Hello.')
  })

  it.for([
    [
      'a figure typed by hand',
      { 'en.md': '# The loan\nUp to 500,000. {{tier1.max}} {{portal}}' },
      'en.md:2: "500,000" is typed',
    ],
    [
      'a figure one language leaves out',
      { 'en.md': '# The loan\n{{portal}}' },
      '{{tier1.max}} stands in another language',
    ],
    [
      'a figure the entry hasn’t',
      { 'en.md': '# The loan\n{{tier9.max}}' },
      'en.md:2: {{tier9.max}}: youth-loan has no such fact',
    ],
    ['an entry that isn’t there', { 'reply.yaml': 'entry: yuth-loan' }, 'reply.yaml:1: there is no entry "yuth-loan"'],
    ['a language that is missing', { 'ur.md': undefined }, 'ur.md:1: the language is missing'],
    ['no title', { 'en.md': 'Up to {{tier1.max}}. {{portal}}' }, 'en.md:1: write "# " and a title'],
    [
      'too many words for a bubble',
      { 'en.md': `# x\n${'word '.repeat(400)}{{tier1.max}} {{portal}}` },
      'one bubble holds 1600',
    ],
    ['another script', { 'en.md': '# x\nقرض {{tier1.max}} {{portal}}' }, 'in another script'],
    ['a file nobody reads', { 'notes.md': 'x' }, 'nobody reads a file of this name'],
  ] as [string, Record<string, string | undefined>, string][])('with %s is complained of', ([, changes, complaint]) => {
    expect(read(changes).said.join('\n')).toContain(complaint)
  })

  it('is not offered while its entry is withdrawn', () => {
    const withdrawn = {
      'facts.yaml': `${LOAN['facts.yaml']}withdrawn: { on: 2026-03-01, by: editor, reason: wrong }\n`,
    }
    expect(read({}, withdrawn).replies).toEqual([])
  })

  it('of the folder is sound in three scripts', () => {
    const replies = loadFolder('knowledge').library.canned()
    expect(replies.length).toBeGreaterThan(4)
    for (const { text } of replies) for (const language of LANGUAGES) expect(text[language]).not.toContain('{{')
  })
})
