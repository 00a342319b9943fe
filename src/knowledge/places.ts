import { z } from 'zod'
import type { Place } from '../model/directory.js'
import { LANGUAGES } from '../model/language.js'
import type { Province } from '../model/utterance.js'
import { type Complaint, sheet } from './complaint.js'
import { DirectoryId, NAMES, namesOf, PROVINCES, ProvinceForm, readForm } from './directory-form.js'

const COMMON = {
  ...NAMES,
  spellings: z.array(z.string(), { error: 'write the spellings as a list' }).default([]),
  office: DirectoryId.optional(),
  common_word: z.literal(true, { error: 'write common_word: true, or leave it out' }).optional(),
}

const PlacesForm = z.strictObject(
  {
    provinces: z.record(ProvinceForm, z.strictObject(COMMON, { error: 'a province has en, ur and office' }), {
      error: `write all seven: ${PROVINCES.join(', ')}`,
    }),
    districts: z.record(
      DirectoryId,
      z.strictObject(
        {
          province: ProvinceForm,
          merged: z.literal(true, { error: 'write merged: true, or leave it out' }).optional(),
          ...COMMON,
        },
        { error: 'a district has province, en and ur' },
      ),
    ),
    cities: z
      .record(
        DirectoryId,
        z
          .strictObject(
            { district: DirectoryId.optional(), province: ProvinceForm.optional(), ...COMMON },
            { error: 'a city has district, en and ur' },
          )
          .refine(
            ({ district, province }) => (district === undefined) !== (province === undefined),
            'write the district, or the province where there is no one district',
          ),
      )
      .default({}),
  },
  { error: 'write provinces:, districts: and cities:' },
)

export interface Places {
  places: ReadonlyMap<string, Place>
  provinces: ReadonlyMap<Province, Place>
}

/** `directory/places.yaml` */
export function readPlaces(file: string, text: string): { value?: Places; complaints: Complaint[] } {
  const { yaml, value, complaints } = readForm(file, text, PlacesForm)
  if (value === undefined) return { complaints }
  const own = sheet()
  const fault = (path: PropertyKey[], rule: string, message: string) =>
    own.complain('fatal', file, yaml.lineOf(path), rule, message)
  const provinces = new Map<Province, Place>()
  const places = new Map<string, Place>()
  for (const province of PROVINCES) {
    const form = value.provinces[province]
    provinces.set(province, { id: province, kind: 'province', province, ...wordsOf(form), ...extra(form) })
  }
  for (const [id, form] of Object.entries(value.districts)) {
    places.set(id, {
      id,
      kind: 'district',
      province: form.province,
      district: id,
      ...wordsOf(form),
      ...extra(form),
      ...(form.merged ? { merged: true } : {}),
    })
  }
  for (const [id, form] of Object.entries(value.cities)) {
    if (places.has(id)) fault(['cities', id], 'same-id', `${id} is a district already: give the city another id`)
    const district = form.district === undefined ? undefined : places.get(form.district)
    if (form.district !== undefined && district?.kind !== 'district')
      fault(['cities', id, 'district'], 'lost-district', `there is no district "${form.district}"`)
    const province = district?.province ?? form.province
    if (province === undefined) continue
    places.set(id, {
      id,
      kind: 'city',
      province,
      ...(form.district === undefined ? {} : { district: form.district }),
      ...wordsOf(form),
      ...extra(form),
    })
  }
  const all = [...complaints, ...own.complaints]
  return all.some(({ level }) => level === 'fatal')
    ? { complaints: all }
    : { value: { places, provinces }, complaints: all }
}

type Form = z.infer<typeof PlacesForm>['districts'][string]

/** Its names count as spellings of it, unless they are everyday words as well. */
function wordsOf(form: Omit<Form, 'province' | 'merged'>): Pick<Place, 'name' | 'spellings'> {
  const name = namesOf(form)
  const bare = form.common_word ? [] : LANGUAGES.map((language) => name[language])
  return { name, spellings: [...new Set([...bare, ...form.spellings])] }
}

function extra({ office }: { office?: string | undefined }): Pick<Place, 'office'> {
  return office === undefined ? {} : { office }
}
