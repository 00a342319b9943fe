import type { Line } from '../model/line.js'
import type { Turn } from './store.js'

/**
 * A turn's lines, with one for every bubble it sends: what is said to somebody is part of their chat, and by the chat
 * everything said is found again when it is to be forgotten.
 */
export function linesToKeep({ lines, bubbles }: Turn): readonly Line[] {
  const told = new Set(lines.map((line) => (line.kind === 'out' ? line.bubble : '')))
  const missing = bubbles.filter(({ id }) => !told.has(id))
  if (missing.length === 0) return lines
  return [...lines, ...missing.map(({ id, createdAt }): Line => ({ kind: 'out', at: createdAt, bubble: id }))]
}
