import { PARTS, type PartId } from '../model/entry.js'
import { LANGUAGES, type Language } from '../model/language.js'

/** The headings of the parts, as an editor of each language writes them. docs/knowledge-format.md shows the same table. */
export const HEADINGS: Readonly<Record<PartId, Readonly<Record<Language, string>>>> = {
  summary: { en: 'summary', ur: 'خلاصہ', 'ur-Latn': 'khulasa' },
  who: { en: 'who can get it', ur: 'کس کے لیے ہے', 'ur-Latn': 'kis ke liye hai' },
  amount: { en: 'amount and cost', ur: 'رقم اور خرچ', 'ur-Latn': 'raqam aur kharcha' },
  steps: { en: 'steps', ur: 'طریقہ', 'ur-Latn': 'tareeqa' },
  documents: { en: 'documents', ur: 'کاغذات', 'ur-Latn': 'kaghzat' },
  where: { en: 'where', ur: 'کہاں', 'ur-Latn': 'kahan' },
  time: { en: 'how long', ur: 'کتنا وقت', 'ur-Latn': 'kitna waqt' },
  cautions: { en: 'cautions', ur: 'احتیاط', 'ur-Latn': 'ehtiyat' },
}

export type Section = PartId | 'utterances'

const byHeading = new Map<string, Section>([
  ['utterances', 'utterances'],
  ...LANGUAGES.flatMap((language) => PARTS.map((part) => [folded(HEADINGS[part][language]), part] as const)),
])

/** The part a heading names, in whatever language it is written; undefined for one nobody knows. */
export function sectionOf(heading: string): Section | undefined {
  return byHeading.get(folded(heading))
}

export function isHeadingIn(heading: string, section: Section, language: Language): boolean {
  return section === 'utterances' || folded(HEADINGS[section][language]) === folded(heading)
}

/** Case, spaces, a closing colon and Arabic letters make no difference. */
function folded(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/ه/g, 'ہ')
    .replace(/لئے/g, 'لیے')
    .replace(/[:؟?.۔\s]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
}
