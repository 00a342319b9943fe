import { describe, expect, it } from 'vitest'
import { check } from '../../src/knowledge/check.js'
import { tidied } from '../../src/knowledge/folder.js'
import { HOUSE, slipped } from './house-support.js'
import { edited, folderWith, LOAN } from './support.js'

const today = '2026-04-01'
type Path = keyof typeof HOUSE & string

/** What must be mended, as `file:line: words`. */
function toMend(files: Map<string, string>) {
  return check(files, { today }).complaints.flatMap(({ level, file, line, message }) =>
    level === 'notice' ? [] : [`${file}:${line}: ${message}`],
  )
}
const told = (path: Path, from: string | RegExp, to: string | null) =>
  slipped(path, from, to).flatMap(({ level, file, line, message }) =>
    level === 'notice' ? [] : [`${file}:${line}: ${message}`],
  )
const GUIDE = 'journeys/guide/journey.yaml'
const ENTRY = 'financing/youth-loan'

describe('One slip is one complaint', () => {
  it('in the offices: entries and ready replies that tell their numbers are not complained of besides', () => {
    const naming = {
      'facts.yaml': `${LOAN['facts.yaml']?.replace('where: portal', 'where: smeda-kp.phone')}offices: [smeda-kp]\n`,
      'en.md': LOAN['en.md']?.replace('Apply here:', 'Ring {{smeda-kp.phone}}, or apply here:') ?? '',
      'ur.md': LOAN['ur.md']?.replace('یہاں درخواست', 'فون {{smeda-kp.phone}}، یا یہاں درخواست') ?? '',
      'ur-Latn.md': LOAN['ur-Latn.md']?.replace('Yahan', 'Phone {{smeda-kp.phone}}, ya yahan') ?? '',
    }
    expect(toMend(folderWith(naming, HOUSE))).toEqual([])
    const offices = HOUSE['directory/offices.yaml']?.replace('"091-111-111-456"', '“091-111-111-456”') ?? ''
    expect(toMend(folderWith(naming, { ...HOUSE, 'directory/offices.yaml': offices }))).toEqual([
      'directory/offices.yaml:8: curly quotes “ ” stand in this line: write straight ones, "like this"',
    ])
  })

  it('in an entry: journeys and ready replies that lean on its figures are not complained of besides', () => {
    const guide = HOUSE[GUIDE]?.replace('min: 12', 'min: youth-loan:age.min') ?? ''
    expect(toMend(folderWith({}, { ...HOUSE, [GUIDE]: guide }))).toEqual([])
    const faulty = folderWith(edited('facts.yaml', 'status: open', 'status: opne'), { ...HOUSE, [GUIDE]: guide })
    expect(toMend(faulty)).toEqual([
      `${ENTRY}/facts.yaml:1: status: "opne" is none of open, closed, announced, unclear, superseded: did you mean open?`,
    ])
  })

  it('in a journey: those that lead to it are not complained of besides', () => {
    const menu = {
      'journeys/menu/journey.yaml':
        'start: top\nsteps:\n  - id: top\n    choose:\n      - { id: guide, journey: guide }\n',
      'journeys/menu/en.md': '# Menu\n## top\nWhat?\n### guide\nThe guide\n',
      'journeys/menu/ur.md': '# مینو\n## top\nکیا؟\n### guide\nرہنما\n',
      'journeys/menu/ur-Latn.md': '# Menu\n## top\nKya?\n### guide\nRahnuma\n',
    }
    expect(toMend(folderWith({}, { ...HOUSE, ...menu }))).toEqual([])
    const faulty = HOUSE[GUIDE]?.replace('start: age', 'start: agee') ?? ''
    expect(toMend(folderWith({}, { ...HOUSE, ...menu, [GUIDE]: faulty }))).toEqual([
      `${GUIDE}:1: there is no step agee: did you mean age?`,
    ])
  })

  it('in the name of the entry of a ready reply: its figures are not complained of one by one', () => {
    expect(told('canned/loan/reply.yaml', 'youth-loan', 'yuth-loan')).toHaveLength(1)
    expect(told('canned/loan/ur.md', '{{tier1.max}}', '{{tier1.mx}}')).toEqual([
      'canned/loan/ur.md:2: {{tier1.mx}}: youth-loan has no such fact',
    ])
  })

  it('in a heading with one # too few: the part goes on as what it was meant to be', () => {
    expect(toMend(folderWith(edited('en.md', '## who can get it', '# who can get it')))).toEqual([
      `${ENTRY}/en.md:6: one # makes a title: write ## who can get it`,
    ])
  })

  it('in a file that was emptied', () => {
    expect(toMend(folderWith({ 'en.md': '\n' }))).toEqual([
      `${ENTRY}/en.md:1: nothing stands in this file: write its words, or take back what emptied it`,
    ])
    expect(told('journeys/guide/en.md', /[\s\S]*/, '')).toEqual([
      'journeys/guide/en.md:1: nothing stands in this file: write its words, or take back what emptied it',
    ])
  })
})

const INDENT = /^this line, or the one above, does not begin where its neighbours do/
const UNCLOSED = /^a bracket, quote, comma or colon is missing/

describe('What a hand did is told by its line', () => {
  it.each<[string, Path, string | RegExp, string, number, RegExp]>([
    ['a step moved left', GUIDE, '  - id: home', ' - id: home', 8, INDENT],
    ['a line of a step moved left', GUIDE, '    ask: at_home', '   ask: at_home', 9, INDENT],
    ['an option moved left', GUIDE, '      - { id: ask-us', '     - { id: ask-us', 14, INDENT],
    ['a desk moved left', 'desks.yaml', '  - { id: kp', ' - { id: kp', 4, INDENT],
    ['a name of an office moved right', 'directory/offices.yaml', '  desk: kp', '   desk: kp', 4, INDENT],
    ['a list that isn’t closed', GUIDE, '[own, rented]', '[own, rented', 10, UNCLOSED],
    ['an option that isn’t closed', GUIDE, 'max: 45 } }', 'max: 45 }', 13, UNCLOSED],
    ['a quote that isn’t closed', 'directory/offices.yaml', '-456"', '-456', 8, UNCLOSED],
    ['a comma forgotten', 'desks.yaml', 'id: kp, en', 'id: kp en', 4, UNCLOSED],
    ['an Urdu comma before a name', 'documents.yaml', 'CNIC, ur', 'CNIC، ur', 1, /^"،" stands in this line/],
  ])('%s', (_, path, from, to, line, words) => {
    const [first, ...more] = slipped(path, from, to).filter(({ level }) => level !== 'notice')
    expect(more).toEqual([])
    expect(first).toMatchObject({ file: path, line })
    expect(first?.message).toMatch(words)
  })

  it('a fact moved left, out of its group', () => {
    expect(toMend(folderWith(edited('facts.yaml', '  tier1: {', 'tier1: {')))).toEqual([
      expect.stringMatching(/facts\.yaml:10: this line, or the one above, does not begin/),
    ])
  })

  it('a label that is too long in one language is told where it stands, not at its heading', () => {
    expect(told('journeys/guide/ur.md', 'کرائے کی', 'کرائے پر لی ہوئی دکان یا جگہ')).toEqual([
      'journeys/guide/ur.md:17: the label is 28 characters; at most 24 fit: shorten it by 4',
    ])
  })

  it('a letter lost, wherever it was', () => {
    expect(told('journeys/guide/ur.md', 'دکان کس', 'دک\uFFFDن کس')).toEqual([
      'journeys/guide/ur.md:11: some letters were lost: save the file again as UTF-8',
    ])
  })

  it('a figure in the wrong brackets', () => {
    expect(toMend(folderWith(edited('en.md', '{{age.min}} to', '((age.min)) to')))).toContain(
      `${ENTRY}/en.md:9: ((age.min)): a figure stands in curly brackets, {{age.min}}`,
    )
  })

  it('a day that no calendar has, which once brought the program down', () => {
    expect(told('directory/holidays.yaml', '2027-02-05', '2027-13-05')).toEqual([
      'directory/holidays.yaml:3: holidays no. 1 from: "2027-13-05" is no day we can read: write year-month-day with two digits each, like 2026-03-01',
    ])
  })

  it('a file that Windows saved as .txt behind its back', () => {
    const files = folderWith({ 'ur.md': null, 'ur.md.txt': tidied(LOAN['ur.md'] ?? '') })
    expect(toMend(files)).toEqual([
      `${ENTRY}/ur.md:1: the language is missing: write ur.md`,
      `${ENTRY}/ur.md.txt:1: nobody reads a file of this name: rename it ur.md`,
    ])
  })
})

describe('A name that leads nowhere', () => {
  it.each<[string, Path, string | RegExp, string, string]>([
    ['a step', GUIDE, 'start: age', 'start: aeg', 'there is no step aeg: did you mean age?'],
    ['a name in a step', GUIDE, 'options:', 'optoins:', 'nothing is called "optoins" here: did you mean options?'],
    ['words for a step', 'journeys/guide/en.md', '## home', '## hmoe', 'has no step "hmoe": did you mean home?'],
    [
      'words for an option',
      'journeys/guide/en.md',
      '### rented',
      '### rentd',
      'has no option "rentd": did you mean rented?',
    ],
    [
      'a desk',
      'directory/offices.yaml',
      'desk: kp',
      'desk: kpk',
      'smeda-kp: desks.yaml has no desk "kpk": did you mean kp?',
    ],
    ['a kind', 'desks.yaml', '[plot]', '[plots]', 'there is no kind "plots": did you mean plot?'],
    [
      'an entry',
      'desks.yaml',
      '[youth-loan]',
      '[yuoth-loan]',
      'there is no entry "yuoth-loan": did you mean youth-loan?',
    ],
  ])('is told with the one that was likely meant: %s', (_, path, from, to, words) => {
    expect(told(path, from, to).join('\n')).toContain(words)
  })
})

describe('A journey', () => {
  const form = HOUSE[GUIDE]?.replace(/ {2}- id: do[\s\S]*/, '') ?? ''
  const withStep = (step: string, words: string) => {
    const texts = ['en', 'ur', 'ur-Latn'].map((language) => {
      const path = `journeys/guide/${language}.md`
      return [path, `${HOUSE[path]?.replace(/## do[\s\S]*/, '')}${words}`]
    })
    return toMend(folderWith({}, { ...HOUSE, [GUIDE]: form + step, ...Object.fromEntries(texts) }))
  }

  it('asks for nothing that no desk takes', () => {
    expect(withStep('  - { id: send, confirm: [age], request: plots }\n', '## send\nثبت\n').join('\n')).toContain(
      `${GUIDE}:11: send: desks.yaml has no kind "plots": did you mean plot?`,
    )
  })

  it('has no lesson that is never done', () => {
    const lesson = `  - { id: all, series: [one], next: out }
  - id: one
    choose: [{ id: yes, step: out }]
  - { id: out, tell: true }
`
    const words = '## all\n## one\nQ\n### yes\nY\n## out\nO\n'
    expect(withStep(lesson, words).join('\n')).toContain(
      `${GUIDE}:11: nothing notes "one" as done, so one would come again and again: write done: one beside its options`,
    )
    expect(withStep(lesson.replace('step: out', 'done: one, step: out'), words).join('\n')).not.toContain('as done')
  })

  it('is not asked for in words that another journey has; that an entry has them is worth knowing', () => {
    const asked = '### utterances\n- show me the guide\n'
    const words = (path: string) => `${HOUSE[path.replace('twin', 'guide')]}${asked}`
    const files = ['guide', 'twin'].flatMap((id) => [
      [`journeys/${id}/journey.yaml`, HOUSE[GUIDE] ?? ''],
      ...['en', 'ur', 'ur-Latn'].map((language) => {
        const path = `journeys/${id}/${language}.md`
        return [path, language === 'en' ? words(path) : (HOUSE[path.replace('twin', 'guide')] ?? '')]
      }),
    ])
    expect(toMend(folderWith({}, { ...HOUSE, ...Object.fromEntries(files) }))).toEqual([
      'journeys/twin/en.md:24: "show me the guide" says the same as journeys/guide/en.md:24: ask in another way, or take one of them out',
    ])

    const said = LOAN['en.md']?.match(/^- .*$/m)?.[0] ?? ''
    expect(slipped('journeys/guide/en.md', 'Do this:', `Do this:\n### utterances\n${said}`)).toContainEqual(
      expect.objectContaining({ level: 'notice', rule: 'shared-utterance', line: 22 }),
    )
  })
})
