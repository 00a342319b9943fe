import { z } from 'zod'
import type { Office, OfficeId } from '../model/directory.js'
import type { Complaint } from './complaint.js'
import { DirectoryId, NAMES, namesOf, ProvinceForm, readForm, Seen, SourceForm } from './directory-form.js'

const PhoneForm = z.strictObject(
  {
    id: DirectoryId,
    number: z
      .string({ error: 'write the number in quotes, or it loses its 0' })
      .regex(/^\+?\d[\d-]{2,}$/, 'write digits and dashes only, like "091-111-111-456"'),
    seen: Seen,
  },
  { error: 'a phone is written { id: phone, number: "091-111-111-456", seen: 2014-05 }' },
)

const OfficeForm = z
  .strictObject(
    {
      body: DirectoryId,
      province: ProvinceForm,
      desk: DirectoryId.optional(),
      nearest: z.literal(true, { error: 'write nearest: true, or leave the line out' }).optional(),
      ask: DirectoryId.optional(),
      ...NAMES,
      address: z.strictObject(NAMES, { error: 'write the address in en, ur and ur-Latn' }).optional(),
      address_seen: Seen.optional(),
      phones: z.array(PhoneForm, { error: 'write the phones as a list' }).default([]),
      email: z.email('write a whole e-mail address').optional(),
      site: z
        .string()
        .refine((url) => URL.canParse(url), 'write the whole address, beginning with https://')
        .optional(),
      sources: z
        .array(SourceForm, { error: 'write where this is known from' })
        .min(1, 'write where this is known from'),
    },
    { error: 'an office has body, province, en, ur and sources at least' },
  )
  .refine(
    ({ address, address_seen }) => address === undefined || address_seen !== undefined,
    'write address_seen: when the address was last seen, or undated',
  )

const OfficesForm = z.record(DirectoryId, OfficeForm, { error: 'write offices as smeda-kp: and its lines below' })

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
