import { type PersonField, SECTORS } from '../../model/entry.js'
import type { Said } from '../complaint.js'
import type { FactsFile } from '../facts.js'
import type { RuleFamily } from './base.js'

type Kind = 'number' | 'yes or no' | 'word' | readonly string[]

/** What a person's answer to each question is: a rule on anything else would never hold. */
const KINDS: Readonly<Record<PersonField, Kind>> = {
  age: 'number',
  province: ['punjab', 'sindh', 'kp', 'balochistan', 'islamabad', 'ajk', 'gb'],
  district: 'word',
  gender: ['female', 'male', 'transgender'],
  stage: ['new', 'existing'],
  sector: SECTORS,
  amount: 'number',
  filer: 'yes or no',
  has_cnic: 'yes or no',
  has_own_sim: 'yes or no',
  has_overdue_loan: 'yes or no',
  government_employee: 'yes or no',
  collateral: ['property', 'vehicle', 'gold', 'stock', 'none'],
  guarantors: 'number',
  group_size: 'number',
  skill_certificate: 'yes or no',
  education: ['none', 'primary', 'middle', 'matric', 'intermediate', 'diploma', 'bachelor', 'master'],
  land_acres: 'number',
  tenant_farmer: 'yes or no',
  animals: 'number',
  business_years: 'number',
  monthly_income: 'number',
  poverty_score: 'number',
  near_branch: 'yes or no',
  merged_district: 'yes or no',
  state_subject: 'yes or no',
  disability: 'yes or no',
  returning_migrant: 'yes or no',
  student: 'yes or no',
  job_offer_abroad: 'yes or no',
  existing_bank_borrower: 'yes or no',
  annual_sales: 'number',
  legal_form: ['sole', 'partnership', 'company'],
  owners: 'number',
  employees: 'number',
  exports: 'yes or no',
  imports: 'yes or no',
  sells_online: 'yes or no',
  handles_food: 'yes or no',
  premises: ['owned', 'rented', 'home', 'none'],
  registered_business: 'yes or no',
}

type RuleForm = NonNullable<FactsFile['form']>['eligibility'][number]

/** A rule compares with what a person can be. */
export const personValues: RuleFamily = ({ drafts }, complain) => {
  for (const { facts } of drafts) {
    facts?.form?.eligibility.forEach((rule, at) => {
      const fault = faultOf(rule, KINDS[rule.person])
      if (fault) complain('error', facts.yaml.file, facts.yaml.lineOf(['eligibility', at]), 'person-value', fault)
    })
  }
}

function faultOf({ person, min, max, is, in: among, not_in: without }: RuleForm, kind: Kind): Said | undefined {
  const bounded = min !== undefined || max !== undefined
  const listed = [...(among ?? []), ...(without ?? [])]
  if (kind === 'number') {
    return typeof is === 'boolean' || listed.length > 0
      ? { en: `${person} is a number: write min or max`, ur: `${person} عدد ہوتا ہے: min یا max لکھیں` }
      : undefined
  }
  if (bounded) {
    const [en, ur] =
      kind === 'yes or no' ? ['is: true or is: false', 'is: true یا is: false'] : ['in: [ … ]', 'in: [ … ]']
    return { en: `${person} is no number: write ${en}`, ur: `${person} عدد نہیں ہوتا: ${ur} لکھیں` }
  }
  if (kind === 'yes or no') {
    return typeof is === 'boolean'
      ? undefined
      : {
          en: `${person} is a yes or no: write is: true or is: false`,
          ur: `${person} کا جواب ہاں یا نہیں ہے: is: true یا is: false لکھیں`,
        }
  }
  if (kind === 'word') return undefined
  const strange = [...listed, ...(is === undefined ? [] : [is])].find((value) => !kind.includes(String(value)))
  if (strange === undefined) return undefined
  return {
    en: `${person} is never "${strange}": write one of ${kind.join(', ')}`,
    ur: `${person} کبھی "${strange}" نہیں ہوتا، ان میں سے ایک لکھیں: ${kind.join(', ')}`,
  }
}
