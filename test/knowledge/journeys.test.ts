import { describe, expect, it } from 'vitest'
import { check } from '../../src/knowledge/check.js'
import { load } from '../../src/knowledge/load.js'
import { folderWith } from './support.js'

const YAML = `start: top
steps:
  - id: top
    choose:
      - { id: loans, step: loans }
      - { id: officer, human: true }
  - id: loans
    choose:
      - { id: youth, entry: youth-loan }
      - { id: later, entry: akhuwat }
      - { id: top, step: top }
`
const WORDS = `# Menu
## top
What do you need?
### loans
Loans
line: Money for your work
### officer
An officer
## loans
Which loan?
### top
Main menu
`

function journeyWith(yaml = YAML, en = WORDS) {
  const { library, faults, complaints } = load(
    folderWith(
      {},
      {
        'journeys/menu/journey.yaml': yaml,
        'journeys/menu/en.md': en,
        'journeys/menu/ur.md': WORDS,
        'journeys/menu/ur-Latn.md': WORDS,
      },
    ),
  )
  return { journey: library.journey('menu'), faults, complaints }
}

describe('A journey', () => {
  it('asks, and leads to steps, entries and people', () => {
    const { journey, faults } = journeyWith()
    expect(faults).toEqual([])
    expect(journey?.start).toBe('top')
    expect(journey?.steps.get('top')?.question.en).toBe('What do you need?')
    expect(journey?.steps.get('top')?.options.map(({ to, label }) => [to, label.en])).toEqual([
      [{ kind: 'step', step: 'loans' }, 'Loans'],
      [{ kind: 'human' }, 'An officer'],
    ])
    expect(journey?.steps.get('top')?.options[0]?.line?.ur).toBe('Money for your work')
  })

  it('calls an entry by its own name where it gives none', () => {
    const youth = journeyWith().journey?.steps.get('loans')?.options[0]
    expect(youth?.label).toEqual({ en: 'Youth Loan', ur: 'یوتھ قرض', 'ur-Latn': 'Youth Loan' })
    expect(youth?.line?.['ur-Latn']).toBe('Qarz, 5 lakh rupay tak')
  })

  it('hides an option whose entry is not written yet', () => {
    const { journey, complaints } = journeyWith()
    expect(journey?.steps.get('loans')?.options.map(({ id }) => id)).toEqual(['youth', 'top'])
    expect(complaints.find(({ rule }) => rule === 'lost-pointer')?.line).toBe(10)
  })

  it.each([
    ['a step that is not there', YAML.replace('step: loans', 'step: lones'), WORDS, 'there is no step lones'],
    ['an option that leads to two things', YAML.replace('human: true', 'human: true, step: top'), WORDS, 'one thing'],
    ['a question left out', YAML, WORDS.replace('Which loan?\n', ''), 'write "## loans" and the question below it'],
    ['a label left out', YAML, WORDS.replace('Loans\nline', 'line'), 'write "### loans" and its label'],
    ['a label too long', YAML, WORDS.replace('An officer', 'x'.repeat(25)), 'at most 24 fit'],
  ])('is out, and named, with %s', (_, yaml, en, message) => {
    const { journey, faults } = journeyWith(yaml, en)
    expect(journey).toBeUndefined()
    expect(faults.map((fault) => fault.message).join('\n')).toContain(message)
  })
})

describe('The words of a journey', () => {
  it('name no figures, and are in Urdu letters', () => {
    const files = folderWith(
      {},
      {
        'journeys/menu/journey.yaml': YAML,
        'journeys/menu/en.md': WORDS.replace('Which loan?', 'Which of the 5 loans?'),
        'journeys/menu/ur.md': WORDS.replace('Which loan?', 'كون سا قرض؟'),
        'journeys/menu/ur-Latn.md': WORDS,
      },
    )
    const { complaints } = check(files, { today: '2026-04-01' })
    expect(
      complaints.filter(({ level }) => level === 'error').map(({ file, line, rule }) => [file, line, rule]),
    ).toEqual([
      ['journeys/menu/en.md', 10, 'typed-figure'],
      ['journeys/menu/ur.md', 10, 'arabic-letter'],
    ])
  })
})

describe('The paths of a journey', () => {
  const GUIDED = `start: age
steps:
  - id: age
    ask: age
    as: age
    min: 12
    max: 110
  - id: home
    ask: at_home
    as: yes-no
  - id: do
    pick:
      - { id: youth, entry: youth-loan, when: { answer: age, max: 45 } }
      - { id: ask-us }
`
  const SAID = `# A guide
## age
How old are you?
### called
Age
### too-low
At least {{min}}.
### too-high
At most {{max}}.
## home
Do you work at home?
### called
At home
## do
Do this:
### ask-us
Ask us.
`
  const checked = (yaml = GUIDED, words = SAID) => {
    const files = ['en', 'ur', 'ur-Latn'].map((language) => [`journeys/guide/${language}.md`, words] as const)
    const { complaints, loaded } = check(
      folderWith({}, { 'journeys/guide/journey.yaml': yaml, ...Object.fromEntries(files) }),
      { today: '2026-04-01' },
    )
    const own = complaints.filter(({ file, level }) => file.startsWith('journeys/guide/journey') && level !== 'notice')
    return { said: own.map(({ message }) => message).join('\n'), journey: loaded.library.journey('guide') }
  }

  it('are sound where every answer ends at something useful', () => {
    const { said, journey } = checked()
    expect(said).toBe('')
    const age = journey?.steps.get('age')
    expect(age).toMatchObject({ kind: 'ask', keep: true, next: 'home', tooLow: { en: 'At least 12.' } })
    expect(journey?.steps.get('home')).toMatchObject({ kind: 'ask', keep: false, next: 'do' })
  })

  it.each([
    [
      'a step that nothing leads to',
      `${GUIDED}  - { id: lost, tell: true }\n`,
      `${SAID}## lost\nLost.\n`,
      'nothing leads to the step lost',
    ],
    [
      'a circle without an end',
      GUIDED.replace(/ {2}- id: do[\s\S]*/, '').replace('as: yes-no\n', 'as: yes-no\n    next: age\n'),
      SAID.replace(/## do[\s\S]*/, ''),
      'leads to no end',
    ],
    [
      'nothing to do for some people',
      GUIDED.replace('      - { id: ask-us }\n', ''),
      SAID.replace('### ask-us\nAsk us.\n', ''),
      'for some people nothing of this applies',
    ],
    [
      'a condition on what is never asked',
      GUIDED.replace('answer: age', 'answer: shoe_size'),
      SAID,
      'nobody is asked for "shoe_size"',
    ],
    [
      'a step of two kinds',
      GUIDED.replace('    ask: at_home', '    ask: at_home\n    tell: true'),
      SAID,
      'a step is of one kind',
    ],
  ])('are named with %s', (_, yaml, words, message) => {
    expect(checked(yaml, words).said).toContain(message)
  })

  it('say what is said at each limit', () => {
    const { journey } = checked(GUIDED, SAID.replace('### too-high\nAt most {{max}}.\n', ''))
    expect(journey).toBeUndefined()
  })
})
