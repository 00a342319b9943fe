import { afterEach, describe, expect, it } from 'vitest'
import { openShelf } from '../src/knowledge/shelf.js'
import { livingMind } from '../src/mind.js'
import { edited, folderWith, onDisk, writeInto } from './knowledge/support.js'

let folder: { dir: string; remove: () => void } | undefined
afterEach(() => folder?.remove())

/** A mind on a folder of its own; work for later waits until it is done by hand. */
function aLivingMind() {
  folder = onDisk(folderWith())
  const { dir } = folder
  const waiting: (() => void)[] = []
  const shelf = openShelf(dir, { wait: async () => {} })
  const mind = livingMind(shelf, { later: (work) => waiting.push(work) })
  const save = async (name: string, from: string, to: string) => {
    writeInto(dir, `financing/youth-loan/${name}`, edited(name, from, to)[name] ?? '')
    await shelf.look()
  }
  const best = (text: string) => mind().understand(text, {}).candidates[0]?.score ?? 0
  return { mind, waiting, save, best }
}

describe('A mind whose knowledge is edited', () => {
  it('tells a changed figure at once, and learns nothing anew for it', async () => {
    const { mind, waiting, save } = aLivingMind()
    const { understand } = mind()
    await save('facts.yaml', 'max: 500000', 'max: 600000')
    expect(mind().library.part('youth-loan', 'summary', 'en')).toContain('Rs 600,000')
    expect(waiting).toEqual([])
    expect(mind().understand).toBe(understand)
  })

  it('tells changed words at once, and understands them as soon as there is a moment', async () => {
    const { mind, waiting, save, best } = aLivingMind()
    await save('ur-Latn.md', '## utterances', '## utterances\n- bakri farm ke paise')
    expect(mind().library.entry('youth-loan')?.texts['ur-Latn'].utterances).toHaveLength(11)
    const before = best('bakri farm')
    for (const work of waiting) work()
    expect(best('bakri farm')).toBeGreaterThan(before)
  })

  it('learns once when another change is saved before it comes to it', async () => {
    const { mind, waiting, save } = aLivingMind()
    const { understand } = mind()
    await save('en.md', '# Youth Loan', '# Loan for the young')
    await save('ur-Latn.md', '# Naujawanon ka qarz', '# Jawanon ka qarz')
    waiting[0]?.()
    expect(mind().understand).toBe(understand)
    waiting[1]?.()
    expect(mind().understand).not.toBe(understand)
  })
})
