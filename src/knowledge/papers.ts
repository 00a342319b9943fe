import { z } from 'zod'
import type { Language } from '../model/language.js'
import { type Complaint, says } from './complaint.js'
import { DirectoryId, readForm } from './directory-form.js'
import type { Files } from './folder.js'
import { closed, required } from './form-words.js'

export const PAPERS = 'documents.yaml'

/** What each paper is called, by its id in `documents.yaml`. */
export type Papers = ReadonlyMap<string, Readonly<Record<Language, string>>>

const PaperForm = closed(
  {
    en: z.string(required('the English name', 'انگریزی نام')),
    ur: z.string(required('the name in Urdu letters', 'اردو حروف میں نام')),
    'ur-Latn': z.string(required('the name in Roman Urdu', 'رومن اردو میں نام')),
  },
  {
    en: 'a paper is written photo: { en: …, ur: …, ur-Latn: … }',
    ur: 'کاغذ یوں لکھا جاتا ہے: photo: { en: …, ur: …, ur-Latn: … }',
  },
)

export const PapersForm = z.record(DirectoryId, PaperForm, {
  error: says(
    'write the papers as lines of photo: { en: …, ur: …, ur-Latn: … }',
    'ہر سطر میں ایک کاغذ یوں لکھیں: photo: { en: …, ur: …, ur-Latn: … }',
  ),
})

/** Reads `documents.yaml`; a faulty one leaves `before` in force, so that no checklist loses the names of its papers. */
export function readPapers(
  files: Files,
  before: Papers = new Map(),
): { papers: Papers; complaints: Complaint[]; faulty: boolean } {
  const text = files.get(PAPERS)
  if (text === undefined) return { papers: new Map(), complaints: [], faulty: false }
  const { value, complaints } = readForm(PAPERS, text, PapersForm)
  if (value === undefined) return { papers: before, complaints, faulty: true }
  return { papers: new Map(Object.entries(value)), complaints, faulty: false }
}
