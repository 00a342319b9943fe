import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/model/page.js'
import { pageOf } from '../../src/wording/page.js'
import { readPhrases } from '../../src/wording/phrases.js'
import { fixtureMind } from '../support/real-mind.js'

const { library } = fixtureMind()
const wording = { library, phrases: readPhrases(), now: new Date('2026-11-29T20:00:00Z') }
const sheet = {
  source: { entry: 'ntn-sole-proprietor' },
  whom: 'aap ki behan',
  items: (library.entry('ntn-sole-proprietor')?.steps ?? []).map(({ id }, at) => ({
    entry: 'ntn-sole-proprietor',
    step: id,
    done: at === 0,
  })),
}
const words = ({ title, notes, items, panels, foot }: Page) =>
  [
    title,
    ...notes,
    ...items.flatMap(({ text, details }) => [text, ...details]),
    ...panels.flatMap(({ heading, lines }) => [heading, ...lines]),
    foot,
  ].join('\n')

describe('The page of a checklist', () => {
  it('has the steps with their boxes, papers, place and fee, and for whom it is', () => {
    const page = pageOf(sheet, {}, 'ur-Latn', wording)
    expect(page.subtitle).toBe('aap ki behan')
    expect(page.items).toHaveLength(6)
    expect(page.items[0]).toMatchObject({ done: true, text: expect.stringMatching(/^IRIS kholein/) })
    expect(page.items[0]?.details.join('\n')).toMatch(
      /Kaghzat: shanakhti card.*\nJagah: https:\/\/iris.fbr.gov.pk\nFees: koi nahi/,
    )
  })

  it.each([
    ['en', /30 November 2026/, /Compared with these on 22 November 2026/],
    ['ur', /30 نومبر 2026/, /22 نومبر 2026 کو ملایا گیا/],
    ['ur-Latn', /30 November 2026/, /22 November 2026 ko milaya gaya/],
  ] as const)(
    'says in %s when it was printed, by the day in Pakistan, and where its facts come from',
    (language, day, source) => {
      const text = words(pageOf(sheet, {}, language, wording))
      expect(text).toMatch(day)
      expect(text).toMatch(source)
      expect(text).toMatch(/FBR/)
    },
  )

  it('names the office nearest to them, and the head office where nobody knows from where they are', () => {
    const heading = (near: Parameters<typeof pageOf>[1]) => pageOf(sheet, near, 'en', wording).panels[0]?.heading
    expect(heading({ province: 'kp' })).toMatch(/Peshawar/)
    expect(heading({ province: 'punjab' })).toMatch(/Lahore/)
    expect(heading({})).toBe('SMEDA head office, Lahore')
  })

  it('is free of marks and signs that only a phone shows', () => {
    for (const language of ['en', 'ur', 'ur-Latn'] as const) {
      expect(words(pageOf(sheet, { province: 'kp' }, language, wording))).not.toMatch(/\*|\p{Extended_Pictographic}/u)
    }
  })

  it('has what each registration is for, where the list is a path', () => {
    const path = { source: { path: 'registration' }, items: [{ entry: 'ntn-sole-proprietor', done: false }] }
    const page = pageOf(path, {}, 'en', wording)
    expect(page.title).toBe('Registering your business')
    expect(page.items[0]?.details[0]).toBe(library.line('ntn-sole-proprietor', 'en'))
  })

  it('tells of facts that are old', () => {
    const late = { ...wording, now: new Date('2028-01-01T09:00:00Z') }
    expect(pageOf(sheet, {}, 'en', late).notes.join('\n')).toMatch(/may be old/)
  })
})
