import { afterEach, describe, expect, it } from 'vitest'
import { openShelf } from '../src/knowledge/shelf.js'
import { livingMind, readMind } from '../src/mind.js'
import type { Teaching } from '../src/model/library.js'
import { type Fits, type Packed, pack } from '../src/stored-fits.js'
import { fitUnderstanding } from '../src/understanding/fit.js'
import { edited, folderWith, onDisk, writeInto } from './knowledge/support.js'
import { fewExamples } from './understanding/few-examples.js'

let folder: { dir: string; remove: () => void } | undefined
afterEach(() => folder?.remove())

/** Fits kept in the test's hands. */
function remembered(): Fits & { kept: Map<string, Packed> } {
  const kept = new Map<string, Packed>()
  return {
    kept,
    find: (words) => kept.get(words),
    keep: (words, packed) => {
      kept.set(words, packed)
      return true
    },
  }
}

const examples = fewExamples()

async function learnt(teaching: Teaching): Promise<Packed> {
  return pack(fitUnderstanding(teaching, examples))
}

/** A mind on a folder of its own. After the first, fits wait in `waiting` until they are let go, to learn or to fail. */
async function aLivingMind(fits = remembered()) {
  folder = onDisk(folderWith())
  const { dir } = folder
  const waiting: { learn(): Promise<void>; fail(): Promise<void> }[] = []
  const errors: unknown[] = []
  const shelf = openShelf(dir, { wait: async () => {} })
  let first = true
  const mind = await livingMind(shelf, {
    fits,
    onError: (error) => errors.push(error),
    fit: (documents) => {
      if (first) {
        first = false
        return learnt(documents)
      }
      const { promise, resolve, reject } = Promise.withResolvers<Packed>()
      const settled = async (act: () => void) => {
        act()
        await new Promise(setImmediate)
      }
      waiting.push({
        learn: async () => {
          const packed = await learnt(documents)
          await settled(() => resolve(packed))
        },
        fail: () => settled(() => reject(new Error('no memory left'))),
      })
      return promise
    },
  })
  const save = async (name: string, from: string, to: string) => {
    writeInto(dir, `financing/youth-loan/${name}`, edited(name, from, to)[name] ?? '')
    await shelf.look()
  }
  const best = (text: string) => mind().understand(text, {}).candidates[0]?.score ?? 0
  return { dir, mind, waiting, errors, save, best }
}

describe('A mind whose knowledge is edited', () => {
  it('tells a changed figure at once, and learns nothing anew for it', async () => {
    const { mind, waiting, save } = await aLivingMind()
    const { understand } = mind()
    await save('facts.yaml', 'max: 500000', 'max: 600000')
    expect(mind().library.part('youth-loan', 'summary', 'en')).toContain('Rs 600,000')
    expect(waiting).toEqual([])
    expect(mind().understand).toBe(understand)
  })

  it('tells changed words at once, and understands them as soon as they are learnt', async () => {
    const { mind, waiting, save, best } = await aLivingMind()
    await save('ur-Latn.md', '## utterances', '## utterances\n- bakri farm ke paise')
    expect(mind().library.entry('youth-loan')?.texts['ur-Latn'].utterances).toHaveLength(11)
    const before = best('bakri farm')
    await waiting[0]?.learn()
    expect(best('bakri farm')).toBeGreaterThan(before)
  })

  it('learns one change at a time, and the newest last', async () => {
    const { mind, waiting, save } = await aLivingMind()
    await save('en.md', '# Youth Loan', '# Loan for the young')
    await save('ur-Latn.md', '# Naujawanon ka qarz', '# Jawanon ka qarz')
    await save('en.md', '# Youth Loan', '# Loan for youths')
    expect(waiting).toHaveLength(1)
    await waiting[0]?.learn()
    const { understand } = mind()
    expect(waiting).toHaveLength(2)
    await waiting[1]?.learn()
    expect(mind().understand).not.toBe(understand)
    expect(waiting).toHaveLength(2)
  })

  it('goes on as it was when learning fails, says so, and tries again with the next change', async () => {
    const { mind, waiting, errors, save } = await aLivingMind()
    const { understand } = mind()
    await save('en.md', '# Youth Loan', '# Loan for the young')
    await waiting[0]?.fail()
    expect(mind().understand).toBe(understand)
    expect(mind().library.title('youth-loan', 'en')).toBe('Loan for the young')
    expect(errors).toEqual([new Error('no memory left')])
    await save('en.md', '# Youth Loan', '# Loan for youths')
    await waiting[1]?.learn()
    expect(mind().understand).not.toBe(understand)
  })
})

describe('What was learnt', () => {
  it('is used again by the next start on the same words', async () => {
    const fits = remembered()
    const { dir, mind } = await aLivingMind(fits)
    expect(fits.kept.size).toBe(1)
    const again = await livingMind(openShelf(dir), {
      fits,
      fit: () => Promise.reject(new Error('nothing is to be learnt')),
    })
    expect(again().understand('youth loan ki umar', {})).toEqual(mind().understand('youth loan ki umar', {}))
    readMind(dir, fits)
    expect(fits.kept.size).toBe(1)
  })

  it('is learnt anew where what was kept can’t be read', async () => {
    const fits = remembered()
    const { dir, mind } = await aLivingMind(fits)
    for (const words of fits.kept.keys()) fits.kept.set(words, Buffer.from('something else'))
    const again = await livingMind(openShelf(dir), { fits, fit: learnt })
    expect(again().understand('youth loan ki umar', {})).toEqual(mind().understand('youth loan ki umar', {}))
  })
})
