import { describe, expect, it } from 'vitest'
import { loadFolder } from '../../src/knowledge/load.js'
import type { FactValue } from '../../src/model/entry.js'
import type { Journey } from '../../src/model/journey.js'
import { aCitizen, type Citizen } from '../support/citizen.js'

/**
 * Ten people of ours, what they know of themselves, and what the finder should tell them: worked out from the fact
 * sheet of finance schemes. They answer what they are asked, and nothing else.
 */
interface Situation {
  who: string
  knows: Readonly<Record<string, FactValue>>
  /** Told in passing, before anybody asked. */
  said?: Readonly<Record<string, FactValue>>
  fits: readonly string[]
  /** Named apart, to be asked about first. */
  askFirst?: readonly string[]
  because: string
}

const TEN: readonly Situation[] = [
  {
    who: 'a seamstress of 30 in Swat who wants 3 lakh',
    knows: {
      gender: 'female',
      age: 30,
      province: 'kp',
      district: 'swat',
      sector: 'textile',
      amount: 300_000,
      way: 'any',
    },
    fits: ['kp-ehsaas-naujawan', 'pm-youth-business-agri-loan', 'kashf'],
    askFirst: ['kp-ehsaas-hunar', 'sbp-women-refinance', 'sbp-saaf'],
    because:
      'KP lends 1 to 5 lakh to people of 18 to 40; PM Youth is free of interest up to 5 lakh; Kashf is for women',
  },
  {
    who: 'a shopkeeper of 50 in Lahore who wants 8 lakh without interest',
    knows: {
      gender: 'male',
      age: 50,
      province: 'punjab',
      district: 'lahore',
      sector: 'retail',
      amount: 800_000,
      way: 'no-interest',
    },
    fits: ['punjab-asaan-karobar-card', 'microfinance-banks', 'bank-sme-loans'],
    askFirst: ['sbp-saaf'],
    because: 'the card goes to 57 years and 10 lakh; PM Youth stops at 45; the others have Islamic ways',
  },
  {
    who: 'a wheat farmer of 52 in Okara with 8 acres who wants 5 lakh',
    knows: {
      gender: 'male',
      age: 52,
      province: 'punjab',
      district: 'okara',
      sector: 'agriculture',
      land_acres: 8,
      amount: 500_000,
      way: 'any',
    },
    fits: ['punjab-asaan-karobar-card', 'zarkhez-e', 'microfinance-banks'],
    askFirst: ['punjab-kisan-card', 'warehouse-receipt-finance', 'sbp-women-refinance'],
    because:
      'too old for PM Youth; Zarkhez-e is for farmers with up to 12.5 acres in Punjab. Nobody asked whether it is a woman',
  },
  {
    who: 'a widow of 40 in Larkana, very poor, who wants 50 thousand',
    knows: {
      gender: 'female',
      age: 40,
      province: 'sindh',
      district: 'larkana',
      sector: 'textile',
      amount: 50_000,
      way: 'no-interest',
      near_branch: true,
    },
    fits: ['sindh-pprp', 'akhuwat', 'pm-youth-business-agri-loan'],
    because:
      'the Sindh programme lends to rural women without interest; Akhuwat lends 10 thousand to 1.5 lakh near its branches',
  },
  {
    who: 'a software freelancer of 19 in Islamabad who wants 2 lakh',
    knows: { gender: 'male', age: 19, province: 'islamabad', sector: 'it', amount: 200_000, way: 'any' },
    fits: ['pm-youth-business-agri-loan', 'microfinance-banks', 'nrsp'],
    askFirst: ['sbp-saaf'],
    because: 'in IT PM Youth begins at 18, with matric; Akhuwat’s ordinary loans end at 1.5 lakh',
  },
  {
    who: 'a shopkeeper of 70 in Rawalakot who wants 50 lakh without interest, and has a loan overdue',
    knows: {
      gender: 'male',
      age: 70,
      province: 'ajk',
      district: 'rawalakot',
      sector: 'retail',
      amount: 5_000_000,
      way: 'no-interest',
      has_overdue_loan: true,
    },
    said: { has_overdue_loan: true },
    fits: [],
    because: 'too old for each, and no lender takes one with an overdue loan: the nearest thing is told instead',
  },
  {
    who: 'a keeper of 6 buffaloes of 35 in Multan who wants 2 lakh',
    knows: {
      gender: 'male',
      age: 35,
      province: 'punjab',
      district: 'multan',
      sector: 'livestock',
      animals: 6,
      amount: 200_000,
      way: 'any',
    },
    said: { sector: 'livestock' },
    fits: ['pm-youth-business-agri-loan', 'punjab-asaan-karobar-card', 'microfinance-banks'],
    askFirst: ['punjab-livestock-card', 'sbp-saaf'],
    because: 'PM Youth takes livestock, free of interest up to 5 lakh; the livestock card may be shut',
  },
  {
    who: 'a young man of 22 in Bajaur who wants 60 thousand',
    knows: {
      gender: 'male',
      age: 22,
      province: 'kp',
      district: 'bajaur',
      sector: 'retail',
      amount: 60_000,
      way: 'no-interest',
      near_branch: true,
    },
    fits: ['kp-merged-districts-akhuwat', 'akhuwat', 'pm-youth-business-agri-loan'],
    because: 'the merged districts have a programme of their own, 25 to 75 thousand; Ehsaas Naujawan begins at 1 lakh',
  },
  {
    who: 'a fish trader, a woman of 48, in Karachi who wants 40 lakh',
    knows: {
      gender: 'female',
      age: 48,
      province: 'sindh',
      district: 'karachi',
      sector: 'fisheries',
      amount: 4_000_000,
      way: 'any',
    },
    said: { age: 48 },
    fits: ['sindh-mobilink-sedf', 'sindh-sedf', 'bank-sme-loans'],
    askFirst: ['sbp-women-refinance', 'sbp-saaf'],
    because: 'Mobilink and SEDF take fisheries, and women first, up to 50 lakh; too old for PM Youth by three years',
  },
  {
    who: 'a man of 30 in Gilgit who wants 70 thousand without interest',
    knows: {
      gender: 'male',
      age: 30,
      province: 'gb',
      district: 'gilgit',
      sector: 'retail',
      amount: 70_000,
      way: 'no-interest',
      near_branch: true,
    },
    fits: ['akhuwat', 'pm-youth-business-agri-loan', 'ppaf-interest-free-loan'],
    askFirst: ['gb-akhuwat-cm-self-employment', 'sbp-saaf'],
    because: 'Akhuwat’s own loans go to 1.5 lakh; whether the province’s scheme through it is open nobody knows',
  },
]

const { library } = loadFolder('knowledge')
const finder = library.journey('finder') as Journey

/** Answers the questions put to them, until the verdict. Gives the bubbles that were sent to them. */
function askedThrough(citizen: Citizen, knows: Situation['knows']): number {
  let bubbles = 1
  citizen.taps({ kind: 'option', journey: 'menu', step: 'loans', option: 'finder' })
  for (let turn = 0; turn < 10; turn++) {
    const { focus } = citizen.conversation
    const step = focus.kind === 'journey' ? finder.steps.get(focus.step) : undefined
    if (step?.kind !== 'ask') return bubbles
    const value = knows[step.name]
    const slots = step.as === 'place' ? { province: knows.province, district: knows.district } : undefined
    if (value === undefined) citizen.taps({ kind: 'option', journey: 'finder', step: step.id, option: 'skip' })
    else if (slots) citizen.says('there', { slots: slots as never })
    else if (typeof value === 'number') citizen.says(`${value}`, { number: value })
    else if (typeof value === 'boolean') citizen.says('x', { intent: value ? 'affirm' : 'deny' })
    else citizen.says('x', { slots: { [step.name]: value } as never })
    bubbles += citizen.lastTurn?.replies.length ?? 0
  }
  throw new Error('The finder never came to an end.')
}

describe('The finder tells', () => {
  it.each(TEN)('$who: $fits', ({ knows, said = {}, fits, askFirst }) => {
    const citizen = aCitizen({ library })
    citizen.conversation = { ...citizen.conversation, told: said }
    const bubbles = askedThrough(citizen, { has_overdue_loan: false, ...knows })
    const paragraphs = citizen.lastTurn?.replies[0]?.paragraphs ?? []
    expect(paragraphs.flatMap((said) => (said.kind === 'fit' ? [said.fit.entry] : []))).toEqual(fits)
    expect(bubbles).toBeLessThanOrEqual(6)
    const named = paragraphs.flatMap((said) => (said.kind === 'named' ? said.entries : []))
    if (askFirst) expect(named).toEqual(askFirst)
  })
})
