const OF = [
  /\b(?:this|the|my)\s+(?:check\s?)?list\s+is\s+(?:for|of)\s+(.{2,60}?)\s*[.!]?$/i,
  /\b(?:ye|yeh|is|iss)\s+(?:check\s?)?list\s+(.{2,60}?)\s+(?:ki|ka|ke|kay|k)(?:\s+(?:liye|lye|liay|lie|lia))?\s*(?:hai|he|h|hy|hay)?\s*[.!]?$/i,
  /(?:یہ|اس)\s+(?:چیک\s*)?(?:لسٹ|فہرست)\s+(.{2,60}?)\s+(?:کی|کا|کے)(?:\s+(?:لیے|لئے))?\s*(?:ہے)?\s*[۔!]?$/,
]
const ASKS = /\b(kis|kiski|kya|kia|what|who|whom|whose|which|kon|kaun)\b|(?:^|\s)(?:کس|کیا|کون)(?:\s|$)/i

/** Who a list is said to be for ("yeh list meri behan ki dukan ki hai"), as it was said; undefined when nobody is named. */
export function whomIn(text: string): string | undefined {
  const [, said] = OF.map((pattern) => pattern.exec(text.trim())).find((match) => match !== null) ?? []
  return said === undefined || ASKS.test(said) ? undefined : said
}
