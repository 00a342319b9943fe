import { z } from 'zod'
import type { Office, OfficeId } from '../model/directory.js'
import { type Complaint, says } from './complaint.js'
import {
  DirectoryId,
  NAMES,
  namesOf,
  ProvinceForm,
  readForm,
  Seen,
  SourceForm,
  WholeAddress,
} from './directory-form.js'
import { closed, onlyTrue } from './form-words.js'

export const OFFICES = 'directory/offices.yaml'

const PhoneForm = closed(
  {
    id: DirectoryId,
    number: z
      .string({
        error: says('write the number in quotes, or it loses its 0', 'نمبر واوین میں لکھیں، ورنہ اس کا 0 رہ جائے گا'),
      })
      .regex(
        /^\+?\d[\d-]{2,}$/,
        says('write digits and dashes only, like "091-111-111-456"', 'صرف ہندسے اور ڈیش لکھیں، جیسے "091-111-111-456"'),
      ),
    seen: Seen,
  },
  {
    en: 'a phone is written { id: phone, number: "091-111-111-456", seen: 2014-05 }',
    ur: 'فون نمبر یوں لکھا جاتا ہے: { id: phone, number: "091-111-111-456", seen: 2014-05 }',
  },
)

const SOURCES = says('write where this is known from', 'لکھیں کہ یہ کہاں سے معلوم ہوا')

const OfficeForm = closed(
  {
    body: DirectoryId,
    province: ProvinceForm,
    desk: DirectoryId.optional(),
    nearest: onlyTrue('nearest').optional(),
    ask: DirectoryId.optional(),
    ...NAMES,
    address: closed(NAMES, {
      en: 'write the address in en, ur and ur-Latn',
      ur: 'پتا en، ur اور ur-Latn تینوں میں لکھیں',
    }).optional(),
    address_seen: Seen.optional(),
    phones: z
      .array(PhoneForm, { error: says('write the phones as a list', 'فون نمبر فہرست کی صورت میں لکھیں') })
      .default([]),
    email: z.email({ error: says('write a whole e-mail address', 'پورا ای میل پتا لکھیں') }).optional(),
    site: WholeAddress.optional(),
    sources: z.array(SourceForm, { error: SOURCES }).min(1, SOURCES),
  },
  {
    en: 'an office has body, province, en, ur and sources at least',
    ur: 'دفتر میں کم از کم body، province، en، ur اور sources ہوں',
  },
).refine(
  ({ address, address_seen }) => address === undefined || address_seen !== undefined,
  says(
    'write address_seen: when the address was last seen, or undated',
    'address_seen میں لکھیں کہ پتا آخری بار کب دیکھا، ورنہ undated',
  ),
)

export const OfficesForm = z
  .record(DirectoryId, OfficeForm, {
    error: says(
      'write offices as smeda-kp: and its lines below',
      'ہر دفتر یوں لکھیں: پہلے smeda-kp: اور اس کے نیچے اس کی سطریں',
    ),
  })
  .refine((offices) => Object.keys(offices).length > 0, says('write one office at least', 'کم از کم ایک دفتر لکھیں'))

/** `directory/offices.yaml` */
export function readOffices(
  file: string,
  text: string,
): { value?: ReadonlyMap<OfficeId, Office>; complaints: Complaint[] } {
  const { value, complaints } = readForm(file, text, OfficesForm)
  if (value === undefined) return { complaints }
  const offices = Object.entries(value).map(([id, form]): [OfficeId, Office] => [
    id,
    {
      id,
      body: form.body,
      province: form.province,
      ...(form.desk === undefined ? {} : { desk: form.desk }),
      ...(form.nearest ? { nearest: true } : {}),
      ...(form.ask === undefined ? {} : { ask: form.ask }),
      name: namesOf(form),
      ...(form.address === undefined ? {} : { address: namesOf(form.address) }),
      ...(form.address_seen === undefined ? {} : { addressSeen: form.address_seen }),
      phones: form.phones,
      ...(form.email === undefined ? {} : { email: form.email }),
      ...(form.site === undefined ? {} : { site: form.site }),
      sources: form.sources.map((source, at) => ({
        id: source.id ?? `source-${at + 1}`,
        seen: source.seen,
        ...(source.url === undefined ? {} : { url: source.url }),
        ...(source.name === undefined ? {} : { name: source.name }),
      })),
    },
  ])
  return { value: new Map(offices), complaints }
}
