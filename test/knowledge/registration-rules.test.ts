import { describe, expect, it } from 'vitest'
import { decide } from '../../src/eligibility/decide.js'
import type { Person } from '../../src/eligibility/person.js'
import { loadFolder } from '../../src/knowledge/load.js'

const { library } = loadFolder('knowledge')

/** The registrations of these that the rules leave for somebody like that, as far as is known of them. */
function lefts(ids: readonly string[], person: Person): string[] {
  return ids.filter((id) => decide(library.entry(id)?.eligibility ?? [], person).standing === 'fits')
}

const FORMS = ['ntn-sole-proprietor', 'ntn-aop', 'ntn-company', 'partnership-registration', 'secp-company']
const SERVICES = ['pra-registration', 'srb-registration', 'kpra-registration', 'bra-registration']
const FOOD = ['food-licence-punjab', 'food-licence-kp', 'food-licence-sindh', 'home-food-business', 'halal-certificate']
const STAFF = [
  'eobi-registration',
  'provincial-social-security',
  'minimum-wage',
  'factory-registration',
  'shops-establishment-registration',
]
const TRADE = [
  'psw-subscription',
  'first-export-steps',
  'certificate-of-origin',
  'phytosanitary-health-certificate',
  'honey-export',
]
const GOODS = ['sales-tax-registration', 'digital-invoicing', 'tier1-pos']

const known = { has_cnic: true, has_own_sim: true }

describe('The rules of registrations', () => {
  it('leave a tailor alone at home in Swat her NTN, and KP’s tax on services', () => {
    const tailor = {
      ...known,
      legal_form: 'sole',
      owners: 1,
      sector: 'textile',
      province: 'kp',
      premises: 'home',
      employees: 0,
      exports: false,
      imports: false,
      handles_food: false,
      annual_sales: 600_000,
    }
    expect(lefts(FORMS, tailor)).toEqual(['ntn-sole-proprietor'])
    expect(lefts(SERVICES, tailor)).toEqual(['kpra-registration'])
    expect(lefts(['home-based-business', 'electricity-connection', 'local-trade-licence'], tailor)).toEqual([
      'home-based-business',
    ])
    expect(lefts([...FOOD, ...STAFF, ...TRADE, ...GOODS], tailor)).toEqual([])
  })

  it('leave two partners with a restaurant in Lahore the firm’s papers, the food licence and PRA', () => {
    const restaurant = {
      ...known,
      legal_form: 'partnership',
      owners: 2,
      sector: 'food',
      province: 'punjab',
      premises: 'rented',
      employees: 6,
      exports: false,
      imports: false,
      handles_food: true,
      annual_sales: 9_000_000,
    }
    expect(lefts(FORMS, restaurant)).toEqual(['ntn-sole-proprietor', 'ntn-aop', 'partnership-registration'])
    expect(lefts(SERVICES, restaurant)).toEqual(['pra-registration'])
    expect(lefts(GOODS, restaurant)).toEqual([])
    expect(lefts(FOOD, restaurant)).toEqual(['food-licence-punjab', 'halal-certificate'])
    expect(lefts(STAFF, restaurant)).toEqual([
      'eobi-registration',
      'provincial-social-security',
      'minimum-wage',
      'shops-establishment-registration',
    ])
  })

  it('leave a company that makes furniture with twelve workers SECP, the factory and no shop', () => {
    const maker = {
      ...known,
      legal_form: 'company',
      owners: 2,
      sector: 'furniture',
      province: 'kp',
      premises: 'owned',
      employees: 12,
      exports: true,
      imports: false,
      handles_food: false,
      annual_sales: 20_000_000,
    }
    expect(lefts(FORMS, maker)).toEqual(['ntn-company', 'secp-company'])
    expect(lefts(STAFF, maker)).toEqual([
      'eobi-registration',
      'provincial-social-security',
      'minimum-wage',
      'factory-registration',
    ])
    expect(lefts(SERVICES, maker)).toEqual([])
    expect(lefts(GOODS, maker)).toEqual(['sales-tax-registration', 'digital-invoicing'])
    expect(lefts(TRADE, maker)).toEqual([
      'psw-subscription',
      'first-export-steps',
      'certificate-of-origin',
      'phytosanitary-health-certificate',
    ])
  })

  it('leave a beekeeper in KP who exports the honey’s own way, and KP’s food licence', () => {
    const beekeeper = {
      ...known,
      legal_form: 'sole',
      owners: 1,
      sector: 'honey',
      province: 'kp',
      premises: 'none',
      employees: 2,
      exports: true,
      imports: false,
      handles_food: true,
      annual_sales: 3_000_000,
    }
    expect(lefts(TRADE, beekeeper)).toEqual(TRADE)
    expect(lefts(FOOD, beekeeper)).toEqual(['food-licence-kp', 'halal-certificate'])
  })

  it('leave an importer sales tax and PSW whatever he sells and however little', () => {
    const importer = {
      ...known,
      legal_form: 'sole',
      sector: 'retail',
      province: 'sindh',
      premises: 'rented',
      employees: 1,
      exports: false,
      imports: true,
      annual_sales: 1_000_000,
    }
    expect(lefts(['sales-tax-registration', 'digital-invoicing', 'psw-subscription'], importer)).toHaveLength(3)
  })

  it('leave a small shop no sales tax, and outside KP the municipal licence', () => {
    const shop = {
      ...known,
      legal_form: 'sole',
      sector: 'retail',
      premises: 'rented',
      employees: 0,
      exports: false,
      imports: false,
      annual_sales: 9_000_000,
    }
    expect(lefts(['sales-tax-registration', 'local-trade-licence'], { ...shop, province: 'sindh' })).toEqual([
      'local-trade-licence',
    ])
    expect(lefts(['sales-tax-registration', 'local-trade-licence'], { ...shop, province: 'kp' })).toEqual([])
  })

  it('stop at the numbers of workers that the law names', () => {
    const shop = { ...known, sector: 'retail', province: 'sindh' }
    expect(lefts(['eobi-registration'], { ...shop, employees: 4 })).toEqual([])
    expect(lefts(['eobi-registration'], { ...shop, employees: 5 })).toEqual(['eobi-registration'])
    const workshop = { ...known, sector: 'manufacturing', province: 'punjab' }
    expect(lefts(STAFF.slice(3), { ...workshop, employees: 9 })).toEqual(['shops-establishment-registration'])
    expect(lefts(STAFF.slice(3), { ...workshop, employees: 10 })).toEqual(['factory-registration'])
  })

  it('keep nobody away of whom they know nothing', () => {
    const registrations = library.entries().filter(({ area }) => area === 'registration')
    const failed = registrations.filter(({ eligibility }) => decide(eligibility, {}).standing === 'fails')
    expect(failed).toEqual([])
  })
})
