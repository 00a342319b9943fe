const ISOLATE = '\u2066'
const END = '\u2069'

/** Latin letters and figures, and what may stand between them: "PM Youth", "042-111-111-456", an address. */
const RUN = /\+?[A-Za-z0-9](?:[A-Za-z0-9]|,(?=\d)|[ \-–+/:.@_&?=%#~'’]+(?=[A-Za-z0-9]))*[/%]?/g
/** 25,000 and 12.5 keep their order by themselves. */
const PLAIN_NUMBER = /^\d+(?:[.,]\d+)*$/

/**
 * Keeps numbers, addresses and Latin names the right way round inside Urdu. Without it "042-111-111-456" shows as
 * "456-111-111-042" and "PM Youth Loan 2" falls apart. One word alone needs none.
 */
export function isolated(text: string): string {
  return text.replace(RUN, (run) => {
    if (PLAIN_NUMBER.test(run) || !/[^A-Za-z0-9]/.test(run)) return run
    return `${ISOLATE}${run}${END}`
  })
}

/** As an editor or a test would type it: without the marks nobody sees. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '')
}
