/** What is said of oneself, as it is said back: "meri behan" is "aap ki behan". */
const TURNED: readonly (readonly [RegExp, string])[] = [
  [/\bmy\b/gi, 'your'],
  [/\b(?:meri|apni|hamari)\b/gi, 'aap ki'],
  [/\b(?:mera|apna|hamara)\b/gi, 'aap ka'],
  [/\b(?:mere|apne|hamare)\b/gi, 'aap ke'],
  [/(?<!\p{L})(?:میری|اپنی|ہماری)(?!\p{L})/gu, 'آپ کی'],
  [/(?<!\p{L})(?:میرا|اپنا|ہمارا)(?!\p{L})/gu, 'آپ کا'],
  [/(?<!\p{L})(?:میرے|اپنے|ہمارے)(?!\p{L})/gu, 'آپ کے'],
]

/** A name or a relation as a list bears it: one line, at most 30 characters. */
export function saidBack(said: string): string {
  const turned = TURNED.reduce((words, [from, to]) => words.replace(from, to), said.replaceAll(/[\s•]+/g, ' ').trim())
  return Array.from(turned.replace(/[.!,،۔]+$/, ''))
    .slice(0, 30)
    .join('')
    .trim()
}

const SOMEBODY =
  /\b(?:my|meri|mera|mere|apni|apna|apne|hamari|hamara|sister|brother|mother|father|wife|husband|son|daughter|friend|cousin|uncle|aunt|behan|bahan|baji|bhai|ammi|ami|abbu|abu|walid|walida|biwi|begum|shohar|beta|beti|bhabhi|chacha|chachi|mamu|khala|phuppo|dost|dukan|shop)\b|(?<!\p{L})(?:میری|میرا|میرے|اپنی|اپنا|اپنے|بہن|باجی|بھائی|امی|ابو|والد|والدہ|بیوی|بیگم|شوہر|بیٹا|بیٹی|بیٹے|بھابھی|چچا|ماموں|خالہ|دوست|دکان)(?!\p{L})/iu

/** Names a relative, a friend, or something of theirs: surely meant as whom a list is for. */
export function namesSomebody(said: string): boolean {
  return SOMEBODY.test(said)
}
