import { z } from 'zod'
import type { Place } from '../model/directory.js'
import { LANGUAGES } from '../model/language.js'
import type { Province } from '../model/utterance.js'
import { type Complaint, type Said, says, sheet } from './complaint.js'
import { DirectoryId, NAMES, namesOf, PROVINCES, ProvinceForm, readForm } from './directory-form.js'
import { closed, onlyTrue } from './form-words.js'

const COMMON = {
  ...NAMES,
  spellings: z
    .array(z.string(), {
      error: says(
        'write the spellings as a list, like [lahor, lhr]',
        'لکھنے کے طریقے فہرست میں لکھیں، جیسے [lahor, lhr]',
      ),
    })
    .default([]),
  office: DirectoryId.optional(),
  common_word: onlyTrue('common_word').optional(),
}

const ProvincePlace = closed(COMMON, {
  en: 'a province has en, ur and office',
  ur: 'صوبے میں en، ur اور office ہوں',
})

const District = closed(
  { province: ProvinceForm, merged: onlyTrue('merged').optional(), ...COMMON },
  { en: 'a district has province, en and ur', ur: 'ضلعے میں province، en اور ur ہوں' },
)

const City = closed(
  { district: DirectoryId.optional(), province: ProvinceForm.optional(), ...COMMON },
  { en: 'a city has district, en and ur', ur: 'شہر میں district، en اور ur ہوں' },
).refine(
  ({ district, province }) => (district === undefined) !== (province === undefined),
  says(
    'write the district, or the province where there is no one district',
    'ضلع (district) لکھیں، یا ضلع ایک نہ ہو تو صوبہ (province)',
  ),
)

const WHOLE = {
  en: 'write provinces:, districts: and cities:',
  ur: 'اس میں provinces:، districts: اور cities: ہوں',
}

export const PlacesForm = closed(
  {
    provinces: z.record(ProvinceForm, ProvincePlace, {
      error: says(`write all seven: ${PROVINCES.join(', ')}`, `ساتوں لکھیں: ${PROVINCES.join(', ')}`),
    }),
    districts: z.record(DirectoryId, District, { error: says(WHOLE.en, WHOLE.ur) }),
    cities: z.record(DirectoryId, City, { error: says(WHOLE.en, WHOLE.ur) }).default({}),
  },
  WHOLE,
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
  const fault = (path: PropertyKey[], rule: string, said: Said) =>
    own.complain('fatal', file, yaml.lineOf(path), rule, said)
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
    if (places.has(id))
      fault(['cities', id], 'same-id', {
        en: `${id} is a district already: give the city another id`,
        ur: `یہی آئی ڈی ${id} ایک ضلعے کی ہے: شہر کو دوسری آئی ڈی دیں`,
      })
    const district = form.district === undefined ? undefined : places.get(form.district)
    if (form.district !== undefined && district?.kind !== 'district')
      fault(['cities', id, 'district'], 'lost-district', {
        en: `there is no district "${form.district}": write one that stands under districts`,
        ur: `ایسا کوئی ضلع نہیں جس کا نام "${form.district}" ہو: districts کے نیچے کا کوئی نام لکھیں`,
      })
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
