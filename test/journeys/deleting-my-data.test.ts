import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startTalk, type Talk } from '../../src/cli/talk.js'
import { systemClock } from '../../src/model/clock.js'
import { readPhrases } from '../../src/wording/phrases.js'
import { realMind } from '../support/real-mind.js'

const citizen = '+923001234567'
const mind = realMind()
const phrases = readPhrases()

describe('A citizen who asks for their data to be deleted', () => {
  let talk: Talk
  beforeEach(() => {
    talk = startTalk(mind, phrases, systemClock)
  })
  afterEach(() => talk.end())

  const scripts = {
    'ur-Latn': ['salam', 'mera data delete karo', 'haan', /delete kar diya/],
    ur: ['السلام علیکم', 'میرا ڈیٹا ڈیلیٹ کریں', 'ہاں', /مٹا دیا/],
    en: ['hello', 'delete my data', 'yes', /is deleted/],
  } as const
  for (const [script, [greeting, wish, yes, done]] of Object.entries(scripts)) {
    it(`is asked once, told when it is done, and met as a stranger afterwards (${script})`, async () => {
      const [welcome] = await talk.says(citizen, greeting)
      const [asked] = await talk.says(citizen, wish)
      expect(asked).toMatch(/\n1\. /)
      const [told] = await talk.says(citizen, yes)
      expect(told).toMatch(done)
      expect(await talk.says(citizen, greeting)).toEqual([welcome])
    })
  }
})
