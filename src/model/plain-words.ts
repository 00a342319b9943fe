/** A text as it compares with another: small letters, no marks, one space between words. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * The same for all the spellings of Roman Urdu: "main kuch karna chahti hun", "mein kch krna chahti hoon". Of each Latin
 * word its first letter and its consonants, without the n that only colours a last vowel. Meant for whole sentences.
 */
export function soundOf(text: string): string {
  return consonantsOf(text).replace(/(?<=[a-z])n(?![a-z])/g, '')
}

/** As `soundOf`, with the last n: it tells "deni" from "di", what is to be done from what was. */
export function consonantsOf(text: string): string {
  return plainWords(text).replace(/[a-z]+/g, (word) => {
    const consonants = word.slice(1).replace(/[aeiouy]/g, '')
    return (word.charAt(0) + consonants).replace(/(.)\1+/g, '$1')
  })
}
