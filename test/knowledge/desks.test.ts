import { describe, expect, it } from 'vitest'
import { check } from '../../src/knowledge/check.js'
import { readDesks } from '../../src/knowledge/desks.js'
import { ONE_DESK } from '../../src/model/desk.js'

const SOUND = `default: head
desks:
  - { id: head, en: Head office, ur: صدر دفتر }
  - { id: kp, en: KP, ur: کے پی, provinces: [kp], topics: [akhuwat], answers_within: 8 }
kinds:
  - { id: plot, en: Plot, ur: پلاٹ }
`
const read = (text: string, before = ONE_DESK) => readDesks(new Map([['desks.yaml', text]]), before)
const told = (text: string) => read(text).complaints.map(({ line, message }) => `${line}: ${message}`)

describe('desks.yaml', () => {
  it('is read: who takes what, and by when an answer may be promised', () => {
    const { desks, complaints } = read(SOUND)
    expect(complaints).toEqual([])
    expect(desks.all[1]).toEqual({
      id: 'kp',
      name: { en: 'KP', ur: 'کے پی', 'ur-Latn': 'KP' },
      provinces: ['kp'],
      topics: ['akhuwat'],
      answersWithin: 8,
    })
    expect([...desks.kinds.keys()]).toEqual(['plot'])
  })

  it.for([
    ['default: head', 'default: hed', '1: there is no desk "hed": did you mean head?'],
    ['id: kp', 'id: head', '4: head stands twice'],
    ['[kp]', '[kpk]', 'is none of punjab, sindh, kp'],
    ['answers_within: 8', 'answers_within: soon', 'write a number of hours, like 8'],
    ['provinces: [kp]', 'province: [kp]', '4:'],
  ])('says what is wrong with "%s" written as "%s"', ([sound = '', faulty = '', complaint = '']) => {
    expect(told(SOUND.replace(sound, faulty)).join('\n')).toContain(complaint)
  })

  it('keeps its last good version while it is faulty', () => {
    const { desks } = read(SOUND)
    expect(read('desks: nonsense', desks)).toMatchObject({ desks, faulty: true })
  })

  it('may name only entries, kinds and hours that are there', () => {
    const words = check(new Map([['desks.yaml', SOUND]]), { today: '2026-11-22' }).complaints.filter(
      ({ file }) => file === 'desks.yaml',
    )
    expect(words.map(({ message }) => message)).toEqual([
      'kp: there is no entry "akhuwat": write the name of a folder of knowledge/',
      'kp: no hours stand in directory/hours.yaml for it, so citizens are promised nothing',
    ])
  })
})
