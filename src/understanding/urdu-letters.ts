/** Letters of Arabic script: Urdu with its digits, presentation forms and the letters borrowed from Arabic keyboards. */
export const ARABIC_LETTER =
  /[\u0620-\u064A\u066E-\u06D3\u06D5\u06EE\u06EF\u06FA-\u06FF\u0750-\u077F\u08A0-\u08C7\uFB50-\uFDFF\uFE70-\uFEFC]/

const MARKS = /[\u0610-\u061A\u0640\u064B-\u0655\u0656-\u065F\u0670\u06D6-\u06ED]/g
const ZERO_WIDTH = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\u200D|[\uFE00-\uFE0F]/g
const PRESENTATION = /[\uFB50-\uFDFF\uFE70-\uFEFC]+/g

/** English letters, digits and punctuation: nothing to fold. */
const PLAIN = /^[\x20-\x7E\n]*$/

/** What people type for a letter, and the letter the index knows. Keyboards for Arabic and Persian send the first. */
const FOLD: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ئ: 'ی',
  ې: 'ی',
  ۓ: 'ے',
  ك: 'ک',
  ه: 'ہ',
  ھ: 'ہ',
  ۂ: 'ہ',
  ۀ: 'ہ',
  ة: 'ہ',
  ۃ: 'ہ',
  ە: 'ہ',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  آ: 'ا',
  ؤ: 'و',
  ں: 'ن',
  ء: '',
  '،': ',',
  '؛': ';',
  '؟': '?',
  '۔': '.',
}
const FOLDED = new RegExp(`[${Object.keys(FOLD).join('')}]`, 'g')

const FOREIGN_DIGIT = /[\u0660-\u066C\u06F0-\u06F9\u0966-\u096F\uFF10-\uFF19]/

/** Western digits for every Urdu and Arabic digit; `٫` is the decimal point, `٬` groups thousands, `٪` is per cent. */
export function westernDigits(text: string): string {
  if (!FOREIGN_DIGIT.test(text)) return text
  return text
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u0966-\u096F]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replace(/[\uFF10-\uFF19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replaceAll('٪', '%')
}

/**
 * One spelling for the many ways of typing the same Urdu: presentation forms, Arabic letters, hamza, two-eyed he,
 * nasal nun, marks and zero-width signs. For comparing only; never shown.
 */
export function foldUrdu(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .normalize('NFC')
    .replace(PRESENTATION, (run) => run.normalize('NFKC'))
    .replace(/\u200C/g, ' ')
    .replace(ZERO_WIDTH, '')
    .replace(MARKS, '')
    .replace(FOLDED, (letter) => FOLD[letter] ?? letter)
}

/**
 * What a word changes at its end by number, gender and case: قرض قرضہ قرضے قرضوں, دکان دکانیں دکانوں.
 * Given a folded word.
 */
export function urduStem(word: string): string {
  if (word.length >= 6) {
    const long = word.replace(/(یوں|یون|یاں|یان|یوں)$/, '')
    if (long !== word) return long
  }
  if (word.length >= 5) {
    const plural = word.replace(/(ون|ین)$/, '')
    if (plural !== word) return plural
  }
  return word.length >= 4 ? word.replace(/[اہےی]$/, '') : word
}

const LATIN: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'p',
  ت: 't',
  ٹ: 't',
  ط: 't',
  ث: 's',
  س: 's',
  ص: 's',
  ش: 's',
  ج: 'z',
  ذ: 'z',
  ز: 'z',
  ژ: 'z',
  ض: 'z',
  ظ: 'z',
  چ: 'c',
  خ: 'k',
  ق: 'k',
  ک: 'k',
  گ: 'g',
  غ: 'g',
  د: 'd',
  ڈ: 'd',
  ر: 'r',
  ڑ: 'r',
  ف: 'f',
  ل: 'l',
  م: 'm',
  ن: 'n',
}

/** The consonants of a folded Urdu word in Latin letters: the same skeleton as `romanSkeleton` gives for its Roman form. */
export function urduSkeleton(word: string): string {
  let key = ''
  for (const [at, letter] of [...word].entries()) {
    let next = LATIN[letter] ?? ''
    if (at === 0 && next === '') next = letter === 'و' ? 'v' : letter === 'ہ' || letter === 'ح' ? 'h' : 'a'
    if (next !== key.at(-1)) key += next
  }
  return key
}

/** A text as all rules read it: folded, with Western digits, in lower case. */
export function plainOf(text: string): string {
  return westernDigits(foldUrdu(text)).toLowerCase()
}
