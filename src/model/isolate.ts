const ISOLATE = '\u2066'
const END = '\u2069'

/** Links and e-mail addresses. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s\u0600-\u06FF]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.source
const ALREADY = /\u2066[^\u2069]*\u2069/.source
/** Latin letters and figures, and what may stand between them: "PM Youth", "042-111-111-456". */
const RUN =
  /\+?[A-Za-z0-9](?:[A-Za-z0-9]|\([A-Za-z0-9]+\)|,(?=\d)|[ \-–+/:.@_&?=%#~'’]+(?!https?:|www\.)(?=[A-Za-z0-9]))*[/%]?/
    .source
const LEFT_ALONE_OR_RUN = new RegExp(`(${ALREADY}|${ADDRESS})|${RUN}`, 'g')
/** 25,000 and 12.5 keep their order by themselves. */
const PLAIN_NUMBER = /^\d+(?:[.,]\d+)*$/

/** Only marks before the next Latin word or figure: the two would be read as one piece, from left to right. */
const DRAWS_ON = /^[^\p{L}\p{N}\n\u2066]+[A-Za-z0-9]/u

/**
 * Keeps numbers and Latin names the right way round inside Urdu. Without it "042-111-111-456" shows as
 * "456-111-111-042". One word alone among Urdu ones needs none. Nor does a link or an e-mail address: it begins with a letter and so
 * keeps its order, and Android's link finder would take the closing mark for a part of it.
 */
export function isolated(text: string): string {
  return text.replace(LEFT_ALONE_OR_RUN, (run: string, leftAlone: string | undefined, at: number) => {
    if (leftAlone !== undefined || PLAIN_NUMBER.test(run)) return run
    if (!/[^A-Za-z0-9]/.test(run) && !DRAWS_ON.test(text.slice(at + run.length))) return run
    return `${ISOLATE}${run}${END}`
  })
}

/** A street address is one piece, commas and brackets included; words with Urdu in them are left to `isolated`. */
export function isolatedWhole(words: string): string {
  const onePiece = /^[A-Za-z0-9].*[ ,].*$/.test(words) && !/[\u0590-\u08FF]|:\/\/|@|^www\./.test(words)
  return onePiece && /[A-Za-z]/.test(words) ? `${ISOLATE}${words}${END}` : words
}

/** As an editor or a test would type it: without the marks nobody sees. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '')
}
