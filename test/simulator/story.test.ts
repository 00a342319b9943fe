import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matches } from '../../src/simulator/play.js'
import { readStory, type Step, type StoryError, titleIn, writeStory } from '../../src/simulator/story.js'
import { onOneLine } from '../../src/simulator/told.js'
import { readWords } from '../../src/simulator/words.js'

const WRITTEN = `# A loan, in Roman Urdu
as +923001234567 PK.77 Saima Bibi

> salam
< Wa alaikum salam!

  Kya chahiye?
  [Qarza]
  [Officer se baat]
> [Qarza]
< …
~ 25 hours
> (audio)
> (image) meri dukan
> (location 31.5 74.3) Lahore
> (reaction) 👍
> (empty)
> \\[not a tap]
  and more
`

describe('A story', () => {
  it('reads as it is written', () => {
    const story = readStory(WRITTEN)
    expect(story.title).toBe('A loan, in Roman Urdu')
    expect(story.who).toEqual({ phone: '+923001234567', bsuid: 'PK.77', profileName: 'Saima Bibi' })
    expect(story.steps.slice(0, 3)).toEqual([
      { kind: 'does', saying: { kind: 'text', text: 'salam' } },
      { kind: 'hears', body: 'Wa alaikum salam!\n\nKya chahiye?', choices: ['Qarza', 'Officer se baat'] },
      { kind: 'taps', label: 'Qarza' },
    ])
    expect(story.steps.at(-1)).toEqual({ kind: 'does', saying: { kind: 'text', text: '[not a tap]\nand more' } })
    expect(writeStory(story)).toBe(WRITTEN)
  })

  it('is the same after writing and reading, whatever is said in it', () => {
    const words = fc
      .array(fc.constantFrom('a', 'قرضہ', ' x', '[b]', '(c)', '\\', '', '> ', '…'), { minLength: 1, maxLength: 4 })
      .map((lines) => lines.join('\n').trim())
      .filter((text) => text !== '')
    const steps = fc.array(
      fc.oneof(
        words.map((text): Step => ({ kind: 'does', saying: { kind: 'text', text } })),
        fc
          .record({ body: words, choices: fc.array(fc.constantFrom('Qarza', 'قرضہ')) })
          .map((one): Step => ({ kind: 'hears', ...one })),
      ),
    )
    fc.assert(
      fc.property(steps, (told) => {
        const story = { title: 'x', who: { phone: '+923001234567' }, steps: told }
        expect(readStory(writeStory(story))).toEqual(story)
      }),
    )
  })

  it('may have a title in Urdu, too, for whoever reads the page in Urdu', () => {
    const story = readStory('# A loan\n# ایک قرض\nas +923001234567\n\n> salam\n')
    expect([titleIn(story, 'en'), titleIn(story, 'ur')]).toEqual(['A loan', 'ایک قرض'])
    expect(titleIn(readStory('# A loan\nas +923001234567\n'), 'ur')).toBe('A loan')
    expect(readStory(writeStory(story))).toEqual(story)
  })

  it.each([
    ['nobody to write', '> salam', 'nowhere who writes'],
    ['a line that is none', 'as +923001234567\nsalam', 'Line 2'],
    ['an unknown thing to send', 'as +923001234567\n> (elephant)', '(elephant)'],
    ['time that is none', 'as +923001234567\n~ soon', 'Line 2'],
  ])('with %s says so, to whoever reads Urdu in Urdu', (_what, text, said) => {
    expect(() => readStory(text)).toThrow(said)
    try {
      readStory(text)
    } catch (error) {
      expect(onOneLine((error as StoryError).told, readWords().ur.say)).toMatch(/[\u0600-\u06FF]/)
    }
  })
})

describe('What is to be heard', () => {
  it('may leave parts open', () => {
    expect(matches('Salam… (1)', 'Salam, Saima!\nHow are you? (1)')).toBe(true)
    expect(matches('Salam', 'Salam.')).toBe(false)
    expect(matches(' Salam ', 'Salam')).toBe(true)
  })
})
