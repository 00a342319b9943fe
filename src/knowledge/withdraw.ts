import { isScalar, type Node, parseDocument, stringify } from 'yaml'

export type Edit = { kind: 'edited'; text: string } | { kind: 'unneeded' } | { kind: 'unreadable'; why: string }

/**
 * Adds `withdrawn` to the text of a `facts.yaml`: citizens are then told that the entry is being corrected. All else,
 * comments and spacing too, stays as the editor wrote it.
 */
export function withdraw(text: string, withdrawn: { on: string; by: string; reason: string }): Edit {
  const found = find(text)
  if (found.kind !== 'absent') return found.kind === 'present' ? { kind: 'unneeded' } : found
  const { on, by, reason } = withdrawn
  const line = `withdrawn: ${stringify({ on, by, reason }, { collectionStyle: 'flow', lineWidth: 0 })}`
  return { kind: 'edited', text: `${text.replace(/\n*$/, '\n')}${line}` }
}

/** Takes `withdrawn` out again. */
export function restore(text: string): Edit {
  const found = find(text)
  if (found.kind !== 'present') return found.kind === 'absent' ? { kind: 'unneeded' } : found
  const start = text.lastIndexOf('\n', found.from) + 1
  const end = text.indexOf('\n', Math.max(found.from, found.to - 1))
  return { kind: 'edited', text: text.slice(0, start) + (end < 0 ? '' : text.slice(end + 1)) }
}

type Found = { kind: 'absent' } | { kind: 'present'; from: number; to: number } | { kind: 'unreadable'; why: string }

function find(text: string): Found {
  const doc = parseDocument(text)
  const error = doc.errors[0]
  if (error) return { kind: 'unreadable', why: error.message }
  if (!doc.contents || !('items' in doc.contents)) return { kind: 'unreadable', why: 'it holds no "name: value" lines' }
  for (const { key, value } of doc.contents.items as { key: unknown; value: Node | null }[]) {
    if (!isScalar(key) || key.value !== 'withdrawn') continue
    const from = key.range?.[0] ?? 0
    return { kind: 'present', from, to: value?.range?.[1] ?? from }
  }
  return { kind: 'absent' }
}
