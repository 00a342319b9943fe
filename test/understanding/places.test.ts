import { describe, expect, it } from 'vitest'
import { PlaceFinder } from '../../src/understanding/places.js'
import { wordsOf } from '../../src/understanding/spelling.js'
import { places } from './documents.js'

const finder = new PlaceFinder(places)
const placeIn = (text: string) => finder.placeIn(wordsOf(text))

describe('Where somebody says that they are', () => {
  it('is found in three scripts and in common spellings', () => {
    for (const text of ['swat me hun', 'میں سوات سے ہوں', 'I live in Swat', 'swaat mein dukan h'])
      expect(placeIn(text)).toEqual({ province: 'kp', district: 'swat' })
  })

  it('is a town’s district: Mingora is in Swat, Wah in Rawalpindi', () => {
    expect(placeIn('mingora me silai')).toEqual({ province: 'kp', district: 'swat' })
    expect(placeIn('واہ کینٹ')).toEqual({ province: 'punjab', district: 'rawalpindi' })
  })

  it('is the district Islamabad as well as the territory', () => {
    expect(placeIn('islamabad')).toEqual({ province: 'islamabad', district: 'islamabad' })
  })

  it('is a province alone where no district is named', () => {
    expect(placeIn('sindh ka')).toEqual({ province: 'sindh' })
  })

  it('may be two places, each told once', () => {
    const further = (text: string) => finder.furtherPlacesIn(wordsOf(text))
    expect(further('lahore mein daftar aur peshawar ka bhi')).toEqual([{ province: 'kp', district: 'peshawar' }])
    expect(further('karachi or quetta dono')).toEqual([{ province: 'balochistan', district: 'quetta' }])
    expect(further('swat kp, mingora')).toEqual([])
    expect(further('punjab me lahore')).toEqual([])
  })

  it('is nowhere in everyday words that some place is called by, too', () => {
    for (const text of [
      'kitni der lagti hai',
      'دیر ہو گئی',
      'کرم کریں',
      'water tank ki dukan',
      'mere bagh ke aam',
      'wo mar gai مری',
    ])
      expect(placeIn(text)).toBeUndefined()
  })
})
