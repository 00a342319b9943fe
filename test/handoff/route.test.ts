import { describe, expect, it } from 'vitest'
import { route } from '../../src/handoff/route.js'
import { readDesks } from '../../src/knowledge/desks.js'
import { readFolder } from '../../src/knowledge/folder.js'
import { DESKS } from '../support/desks.js'

const request = { kind: 'question', language: 'ur' } as const

describe('A request finds its desk', () => {
  it('by province', () => {
    expect(route(DESKS, { ...request, province: 'kp' })).toBe('kp')
    expect(route(DESKS, { ...request, province: 'sindh' })).toBe('sindh')
  })

  it('by what names more of it: the province and the area before the province alone', () => {
    expect(route(DESKS, { ...request, province: 'kp', area: 'clusters' })).toBe('kp-clusters')
    expect(route(DESKS, { ...request, province: 'sindh', area: 'clusters' })).toBe('sindh')
  })

  it('by kind before all else', () => {
    expect(route(DESKS, { ...request, kind: 'complaint', province: 'kp', area: 'clusters' })).toBe('complaints')
  })

  it('at the default desk where no other fits, or nothing is known of it', () => {
    expect(route(DESKS, { ...request, province: 'gb' })).toBe('head')
    expect(route(DESKS, request)).toBe('head')
  })

  it('by topic and by language, and among equals at the first of the file', () => {
    const named = { en: '', ur: '', 'ur-Latn': '' }
    const all = [
      { id: 'first', name: named, languages: ['ur' as const] },
      { id: 'second', name: named, languages: ['ur' as const] },
      { id: 'akhuwat', name: named, topics: ['akhuwat'] },
    ]
    expect(route({ ...DESKS, all }, request)).toBe('first')
    expect(route({ ...DESKS, all }, { ...request, topic: 'akhuwat' })).toBe('akhuwat')
  })

  it('as the folder has it: each province’s at that province’s, the capital’s at head office', () => {
    const { desks, complaints } = readDesks(readFolder('knowledge'))
    expect(complaints).toEqual([])
    const at = (province: string) => route(desks, { ...request, province })
    expect(['punjab', 'sindh', 'kp', 'balochistan', 'ajk', 'gb', 'islamabad'].map(at)).toEqual([
      ...['punjab', 'sindh', 'kp', 'balochistan', 'ajk', 'gb', 'head'],
    ])
  })
})
