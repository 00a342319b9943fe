import { describe, expect, it, vi } from 'vitest'
import type { Understand } from '../../src/model/utterance.js'
import { remembering } from '../../src/understanding/remembering.js'

function counted(sensitive: readonly string[] = []) {
  const understand = vi.fn<Understand>((text) => ({
    text,
    intent: 'ask',
    elliptical: false,
    candidates: [],
    slots: {},
    sensitive: sensitive as never,
  }))
  return { understand, asked: () => understand.mock.calls.length }
}

describe('What was understood a moment ago', () => {
  it('is the same for the same text in the same place', () => {
    const { understand, asked } = counted()
    const again = remembering(understand)
    expect(again('menu', { language: 'ur' })).toBe(again('menu', { language: 'ur' }))
    expect(asked()).toBe(1)
  })

  it.each([
    ['in another language', { language: 'en' }],
    ['beside another entry', { language: 'ur', entry: 'akhuwat' }],
    ['told from another province', { language: 'ur', province: 'kp' }],
    ['where lists may be begun', { language: 'ur', lists: { steps: [], names: [] } }],
  ] as const)('is understood anew %s', (_, context) => {
    const { understand, asked } = counted()
    const again = remembering(understand)
    again('aur kaghzat?', { language: 'ur' })
    again('aur kaghzat?', context)
    expect(asked()).toBe(2)
  })

  it.each([
    ['holds a number that was covered', 'mera cnic 3520112345671', ['cnic'], {}],
    ['is a story', 'main ek darzi hun '.repeat(9), [], {}],
    [
      'may be said of somebody’s own list',
      'ho gaya',
      [],
      { lists: { steps: [], names: [{ list: 'l1', whom: 'behan' }] } },
    ],
  ] as const)('is not kept where a text %s', (_, text, sensitive, context) => {
    const { understand, asked } = counted(sensitive)
    const again = remembering(understand)
    again(text, context as never)
    again(text, context as never)
    expect(asked()).toBe(2)
  })

  it('gives way to what is newer', () => {
    const { understand, asked } = counted()
    const again = remembering(understand, 2)
    for (const text of ['menu', 'madad', 'shukriya', 'menu']) again(text, {})
    expect(asked()).toBe(4)
  })
})
