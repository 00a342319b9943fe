import { describe, expect, it } from 'vitest'
import { aCitizen, type Citizen } from '../support/citizen.js'
import { journeysLibrary } from '../support/journeys.js'

const UNKNOWN = { kind: 'unknown' } as const

const lesson = (id: string) => `  - id: ${id}
    choose:
      - { id: yes-${id}, done: ${id}, step: more }
      - { id: old-debt, done: ${id}, step: more }
`
const words = (id: string) => `## ${id}
A lesson and its question.
### yes-${id}
In the evening
also: evening
### old-debt
Old debt
`

/** Three short lessons, and six forms that know nothing of them. */
const LESSONS = {
  menu: {
    yaml: `start: top\nsteps:\n  - id: top\n    choose:\n      - { id: lessons, journey: lessons }\n      - { id: youth, entry: youth-loan }\n`,
    words: '# Menu\n## top\nWhat do you need?\n### lessons\nLessons\n',
  },
  lessons: {
    yaml: `start: lessons
steps:
  - id: lessons
    series: [sales, price, loan]
    next: end
${['sales', 'price', 'loan'].map(lesson).join('')}  - id: more
    choose:
      - { id: next, step: lessons }
      - { id: later, step: later }
  - { id: end, tell: true, next: later }
  - { id: later, tell: true }
`,
    words: `# Lessons\n## lessons\nLessons\n${['sales', 'price', 'loan'].map(words).join('')}## more\nWhat next?\n### next\nNext\n### later\nLater\n## end\nAll done.\n## later\nSee you.\n`,
  },
  ...Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [
      id,
      {
        yaml: 'start: wish\nsteps:\n  - id: wish\n    ask: wish\n',
        words: `# ${id}\n## wish\nWhat?\n### called\nWish\n`,
      },
    ]),
  ),
}

function atTheFirst(): Citizen {
  const citizen = aCitizen({ library: journeysLibrary(LESSONS) })
  return citizen.taps({ kind: 'option', journey: 'menu', step: 'top', option: 'lessons' })
}

describe('A series of lessons', () => {
  it('says which one of how many it is, and goes on to the one that isn’t done', () => {
    const citizen = atTheFirst()
    expect(citizen.lastHeard).toBe('progress 1/3 + lessons?sales')
    citizen.types(1)
    expect(citizen.lastHeard).toBe('lessons?more')
    citizen.types(1)
    expect(citizen.lastHeard).toBe('progress 2/3 + lessons?price')
  })

  it('ends when all are done', () => {
    const citizen = atTheFirst()
    for (let count = 0; count < 3; count++) citizen.types(1).types(1)
    expect(citizen.lastHeard).toBe('lessons?end + lessons?later')
  })

  it('offers the next one to whoever comes back after “another time”', () => {
    const citizen = atTheFirst().types(1).types(2)
    citizen.hours(24 * 30).says('salam', { intent: 'greet' })
    expect(citizen.choices[0]).toBe('resume/lessons')
    expect(citizen.lastTurn?.replies[0]?.choices[0]?.label).toEqual({
      kind: 'phrase',
      phrase: { key: 'choices.nextOfSeries' },
    })
    citizen.types(1)
    expect(citizen.lastHeard).toBe('progress 2/3 + lessons?price')
  })

  it('remembers what was learned, however many other journeys were begun since', () => {
    const citizen = atTheFirst().types(1).types(2)
    for (const journey of ['a', 'b', 'c', 'd', 'e', 'f'])
      citizen.taps({ kind: 'option', journey, step: 'wish', option: 'skip' })
    expect(citizen.conversation.runs).toHaveLength(5)
    citizen.taps({ kind: 'option', journey: 'menu', step: 'top', option: 'lessons' })
    expect(citizen.lastHeard).toBe('progress 2/3 + lessons?price')
  })

  it('takes an answer that stands among a few other words', () => {
    const citizen = atTheFirst().says('i write in the evening mostly', {}, UNKNOWN)
    expect(citizen.conversation.runs?.[0]?.done).toEqual(['sales'])
  })

  it('takes the name of a choice for that choice, whatever alarm it would raise elsewhere', () => {
    const citizen = atTheFirst().says('old debt', { intent: 'urgent' })
    expect(citizen.lastHeard).toBe('lessons?more')
    expect(citizen.effects).toEqual([])
    citizen.says('this old debt is killing me', { intent: 'urgent' })
    expect(citizen.effects).toMatchObject([{ kind: 'openTicket', urgent: true }])
  })

  it('asks once more when the words were no answer, and the second time offers a person', () => {
    const citizen = atTheFirst().says('hmm who knows', {}, UNKNOWN)
    expect(citizen.lastHeard).toBe('journey.again + lessons?sales')
    citizen.says('no idea at all', {}, UNKNOWN)
    expect(citizen.lastHeard).toContain('unknown.again')
  })
})

describe('A wish in nothing but everyday words', () => {
  const library = journeysLibrary({
    ...LESSONS,
    a: {
      yaml: 'start: wish\nsteps:\n  - id: wish\n    ask: wish\n',
      words: '# a\n## wish\nWhat?\n### called\nWish\n### utterances\n- main kuch karna chahti hun\n',
    },
  })

  it('leads to the step that foresaw it word for word, though the understanding knows nothing of it', () => {
    const citizen = aCitizen({ library }).asks('Main kuch karna chahti hun!', UNKNOWN)
    expect(citizen.lastHeard).toBe('a?wish')
    citizen.says('menu', { intent: 'menu' }).asks('mein kch krna chahti hoon', UNKNOWN)
    expect(citizen.lastHeard).toBe('a?wish')
    citizen.says('menu', { intent: 'menu' }).asks('main kuch aur karna chahti hun', UNKNOWN)
    expect(citizen.lastHeard).not.toContain('a?wish')
  })
})
