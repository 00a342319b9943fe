import { describe, expect, it } from 'vitest'
import { decide } from '../../src/eligibility/decide.js'
import type { Person } from '../../src/eligibility/person.js'
import { loadFolder } from '../../src/knowledge/load.js'

const { library } = loadFolder('knowledge')

/** Somebody to whom nothing applies that shuts people out. */
const anybody: Person = {
  age: 30,
  gender: 'male',
  amount: 100_000,
  has_cnic: true,
  has_own_sim: true,
  has_overdue_loan: false,
  government_employee: false,
  existing_bank_borrower: false,
  near_branch: true,
  guarantors: 2,
  annual_sales: 2_000_000,
  filer: true,
  premises: 'rented',
  sector: 'textile',
  education: 'primary',
  poverty_score: 30,
  collateral: 'none',
  group_size: 1,
  registered_business: false,
  business_years: 4,
  skill_certificate: true,
  exports: true,
  merged_district: false,
  state_subject: false,
  land_acres: 5,
  tenant_farmer: false,
  animals: 6,
  job_offer_abroad: true,
}

/** From the quick-match table and the conditions of the finance sheet: who fits, and what would shut them out. */
const SHEET: [entry: string, fits: Person, shutOut: Person[]][] = [
  [
    'pm-youth-business-agri-loan',
    { age: 45, amount: 7_500_000 },
    [{ age: 46 }, { age: 20 }, { amount: 7_500_001 }, { government_employee: true }, { has_overdue_loan: true }],
  ],
  [
    'pm-youth-business-agri-loan',
    { age: 18, sector: 'it', education: 'matric' },
    [{ age: 17 }, { sector: 'food' }, { education: 'middle' }],
  ],
  [
    'punjab-asaan-karobar-card',
    { province: 'punjab', age: 57, amount: 1_000_000 },
    [{ province: 'sindh' }, { age: 58 }, { age: 20 }, { amount: 1_000_001 }, { has_own_sim: false }],
  ],
  [
    'punjab-asaan-karobar-finance',
    { province: 'punjab', age: 25, amount: 5_000_000 },
    [{ age: 24 }, { age: 56 }, { filer: false }, { amount: 900_000 }, { amount: 5_000_001 }, { province: 'kp' }],
  ],
  [
    'punjab-asaan-karobar-finance',
    { province: 'punjab', amount: 30_000_000, collateral: 'property' },
    [{ amount: 30_000_001 }, { annual_sales: 800_000_001 }],
  ],
  [
    'kp-ehsaas-naujawan',
    { province: 'kp', age: 40, amount: 500_000 },
    [{ age: 41 }, { amount: 500_001 }, { province: 'punjab' }],
  ],
  [
    'kp-ehsaas-naujawan',
    { province: 'kp', age: 35, amount: 5_000_000, group_size: 3, registered_business: true },
    [{ group_size: 2 }, { group_size: 6 }, { age: 36 }, { registered_business: false }, { amount: 5_000_001 }],
  ],
  [
    'kp-ehsaas-hunar',
    { province: 'kp', amount: 500_000 },
    [{ skill_certificate: false }, { amount: 500_001 }, { age: 41 }],
  ],
  [
    'kp-merged-districts-akhuwat',
    { province: 'kp', merged_district: true, amount: 75_000 },
    [{ merged_district: false }, { amount: 75_001 }],
  ],
  [
    'sindh-mobilink-sedf',
    { province: 'sindh', sector: 'fisheries', amount: 5_000_000 },
    [{ sector: 'textile' }, { province: 'punjab' }, { amount: 5_000_001 }],
  ],
  ['sindh-mobilink-sedf', { province: 'sindh', sector: 'textile', gender: 'female' }, [{ gender: 'male' }]],
  ['sindh-pprp', { province: 'sindh', gender: 'female' }, [{ gender: 'male' }, { province: 'balochistan' }]],
  ['balochistan-rise-akhuwat', { province: 'balochistan', district: 'gwadar' }, [{ district: 'quetta' }]],
  [
    'ajk-akhuwat-sic',
    { province: 'ajk', age: 55, amount: 50_000 },
    [{ age: 56 }, { amount: 49_999 }, { guarantors: 0 }],
  ],
  [
    'gb-kcb-microenterprise',
    { province: 'gb', age: 65, amount: 2_000_000 },
    [{ age: 66 }, { age: 20 }, { has_overdue_loan: true }],
  ],
  [
    'akhuwat',
    { province: 'punjab', age: 62, amount: 150_000 },
    [{ age: 63 }, { guarantors: 1 }, { near_branch: false }, { amount: 200_000 }],
  ],
  ['akhuwat', { province: 'gb', age: 60 }, [{ age: 61 }]],
  ['akhuwat', { province: 'ajk', age: 55 }, [{ age: 56 }]],
  [
    'ppaf-interest-free-loan',
    { amount: 75_000, poverty_score: 40 },
    [{ poverty_score: 41 }, { age: 61 }, { amount: 80_000 }],
  ],
  [
    'zarkhez-e',
    { province: 'punjab', sector: 'agriculture', land_acres: 12.5, amount: 1_000_000 },
    [{ land_acres: 13 }, { sector: 'food' }],
  ],
  ['zarkhez-e', { province: 'sindh', sector: 'agriculture', land_acres: 16 }, [{ land_acres: 17 }]],
  ['zarkhez-e', { province: 'balochistan', sector: 'agriculture', land_acres: 32 }, [{ land_acres: 33 }]],
  ['zarkhez-e', { province: 'kp', sector: 'agriculture', tenant_farmer: true, amount: 500_000 }, [{ amount: 500_001 }]],
  ['ev-cost-sharing', { age: 18, amount: 200_000 }, [{ age: 17 }, { age: 66 }]],
  ['ev-cost-sharing', { age: 21, amount: 880_000 }, [{ age: 20 }, { amount: 880_001 }]],
  [
    'punjab-kisan-card',
    { province: 'punjab', land_acres: 25 },
    [{ land_acres: 26 }, { land_acres: 0.5 }, { has_own_sim: false }],
  ],
  ['punjab-livestock-card', { province: 'punjab', animals: 5, amount: 270_000 }, [{ animals: 4 }, { amount: 270_001 }]],
  [
    'punjab-parwaaz-card',
    { province: 'punjab', age: 18, amount: 300_000 },
    [{ job_offer_abroad: false }, { amount: 300_001 }],
  ],
  [
    'warehouse-receipt-finance',
    { province: 'punjab', district: 'okara', sector: 'agriculture' },
    [{ district: 'lahore' }],
  ],
  ['sbp-women-refinance', { gender: 'female', amount: 5_000_000 }, [{ gender: 'male' }, { amount: 5_000_001 }]],
  ['sbp-saaf', { amount: 10_000_000 }, [{ existing_bank_borrower: true }, { amount: 10_000_001 }]],
  ['bank-sme-loans', { amount: 10_000_000 }, [{ business_years: 2 }, { amount: 10_000_001 }]],
  ['exim-efs-ltff', {}, [{ exports: false }]],
]

describe('The conditions of the finance sheet', () => {
  it.each(SHEET)('%s: %j', (id, fits, shutOut) => {
    const rules = library.entry(id)?.eligibility ?? []
    expect(decide(rules, { ...anybody, ...fits })).toMatchObject({ standing: 'fits' })
    for (const change of shutOut)
      expect(decide(rules, { ...anybody, ...fits, ...change }).standing, JSON.stringify(change)).toBe('fails')
  })

  it('never says of what only banks can apply for that a person can', () => {
    const bankSide = library.entries().filter((entry) => entry.bankSide)
    expect(bankSide.map(({ id }) => id).toSorted()).toEqual(['agri-risk-coverage', 'ncgcl', 'sme-risk-coverage'])
    expect(bankSide.flatMap(({ offers = [] }) => offers)).toEqual([])
  })
})
