import { dateInWords } from './dates.js'
import type { FactValue } from './entry.js'
import type { Language } from './language.js'

/** How a figure may be shown; `{{x|money}}` in a text overrules what its path says. */
export const FORMATS = ['number', 'money', 'percent', 'usd'] as const
export type Format = (typeof FORMATS)[number]

const NUMBER =
  'age year years month months day days week weeks hour hours minute minutes acre acres people persons person count score animals animal owners owner employees employee districts district branches branch km kva number'
const MONEY = 'fee amount price limit cost fund income sales instalment subsidy rs'

const UNITS = new Map<string, Format>([
  ['percent', 'percent'],
  ['usd', 'usd'],
  ...NUMBER.split(' ').map((word) => [word, 'number'] as const),
  ...MONEY.split(' ').map((word) => [word, 'money'] as const),
])

/** The last word of the path that names a unit decides (`tier2.markup_percent`, `age.min`); without one, the size. */
export function formatOf(path: string, value: number): Format {
  for (const word of path.toLowerCase().split(/[._-]/).reverse()) {
    const format = UNITS.get(word)
    if (format) return format
  }
  return Math.abs(value) >= 1000 ? 'money' : 'number'
}

/** A figure in the reader's words. Digits are Western in all three scripts: people type and dial them so. */
export function showFigure(path: string, value: FactValue, language: Language, format?: Format): string {
  if (typeof value === 'number') return showNumber(value, language, format ?? formatOf(path, value))
  return typeof value === 'string' ? dateInWords(value, language) : String(value)
}

const PERCENT = { en: (n: string) => `${n}%`, ur: (n: string) => `${n} فیصد`, 'ur-Latn': (n: string) => `${n}%` }

function showNumber(value: number, language: Language, format: Format): string {
  switch (format) {
    case 'percent':
      return PERCENT[language](plain(value))
    case 'usd':
      return `USD ${grouped(value)}`
    case 'number':
      return Math.abs(value) >= 10_000 ? grouped(value) : plain(value)
    case 'money':
      return showMoney(value, language)
  }
}

const LAKH = 100_000
const CRORE = 10_000_000
const ARAB = 1_000_000_000
const SOUTH_ASIAN = {
  en: { lakh: 'lakh', crore: 'crore', arab: 'arab', rupees: '' },
  ur: { lakh: 'لاکھ', crore: 'کروڑ', arab: 'ارب', rupees: 'روپے' },
  'ur-Latn': { lakh: 'lakh', crore: 'crore', arab: 'arab', rupees: 'rupay' },
}

function showMoney(value: number, language: Language): string {
  const words = SOUTH_ASIAN[language]
  const inArabs = Math.abs(value) >= ARAB && dividesWell(value, ARAB)
  const inCrores = Math.abs(value) >= CRORE && value % (CRORE / 10_000) === 0
  const inLakhs = Math.abs(value) >= LAKH && dividesWell(value, LAKH)
  const short = inArabs
    ? `${plain(value / ARAB)} ${words.arab}`
    : inCrores
      ? `${plain(value / CRORE)} ${words.crore}`
      : inLakhs
        ? `${plain(value / LAKH)} ${words.lakh}`
        : undefined
  if (language !== 'en') return `${short ?? grouped(value)} ${words.rupees}`
  if (inArabs) return `Rs ${plain(value / ARAB)} billion (${short})`
  return short && Math.abs(value) >= 10 * LAKH ? `Rs ${grouped(value)} (${short})` : `Rs ${grouped(value)}`
}

/** To at most two decimals: 12.5 lakh is said, 12.345 lakh is not. Crores go further, since nobody says 4879.7 lakh. */
function dividesWell(value: number, unit: number): boolean {
  return value % (unit / 100) === 0
}

/** By hand: waking `Intl` costs more at the start than all else here. */
const plain = (value: number) => String(Number(value.toFixed(6)))
const grouped = (value: number) => plain(value).replace(/(?<!\.\d*)\B(?=(?:\d{3})+(?!\d))/g, ',')
