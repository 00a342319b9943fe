import { describe, expect, it } from 'vitest'
import { CONVERSATION_VERSION, newConversation } from '../../src/conversation/conversation.js'
import { NewerThanThisCode, readConversation } from '../../src/conversation/stored.js'
import { PersonId } from '../../src/model/person.js'

const conversation = newConversation(PersonId.parse('1fabcdefghijklmn'), 'ur', new Date('2026-11-22'))

describe('A stored conversation', () => {
  it('comes back as it was', () => {
    expect(readConversation(JSON.stringify(conversation))).toEqual(conversation)
  })

  it('is small: under two kibibytes however long the talk', () => {
    const entry = { kind: 'entry', entry: 'punjab-asaan-karobar-finance', part: 'documents' } as const
    const full = {
      ...conversation,
      focus: entry,
      trail: Array.from({ length: 8 }, () => entry),
      offered: Array.from({ length: 10 }, () => 'entry/punjab-asaan-karobar-finance/documents'),
      told: {
        province: 'punjab' as const,
        district: 'dera-ghazi-khan',
        gender: 'female' as const,
        age: 30,
        amount: 500_000,
      },
      about: { entry: entry.entry, part: entry.part },
    }
    expect(readConversation(JSON.stringify(full))).toEqual(full)
    expect(Buffer.byteLength(JSON.stringify(full))).toBeLessThan(2048)
  })

  it('of an older version is brought up to date', () => {
    const { trail: _, paused: __, told: ___, ...older } = conversation
    expect(readConversation(JSON.stringify({ ...older, v: 0 }))).toEqual(conversation)
  })

  it('of a newer version waits for newer code', () => {
    const newer = JSON.stringify({ ...conversation, v: CONVERSATION_VERSION + 1 })
    expect(() => readConversation(newer)).toThrow(NewerThanThisCode)
  })

  it('that is damaged is an error, not a guess', () => {
    expect(() => readConversation('{"v":1}')).toThrow()
    expect(() => readConversation('nonsense')).toThrow()
  })
})
