import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { openShelf } from '../../src/knowledge/shelf.js'
import { edited, folderWith, LOAN, onDisk, writeInto } from './support.js'

const ENTRY = 'financing/youth-loan'
const now = new Date('2026-04-01T10:00:00Z')
const still = async () => {}
const opened: { remove: () => void }[] = []

function aFolder(files = folderWith()) {
  const folder = onDisk(files)
  opened.push(folder)
  const save = (changes: Record<string, string>) => {
    for (const [name, text] of Object.entries(changes)) writeInto(folder.dir, `${ENTRY}/${name}`, text)
  }
  return { dir: folder.dir, save }
}

afterEach(() => {
  for (const folder of opened.splice(0)) folder.remove()
})

describe('While an editor works on the folder', () => {
  it('a saved change is in the next library, and whoever listens hears of it once', async () => {
    const { dir, save } = aFolder()
    const shelf = openShelf(dir, { wait: still })
    const heard: string[] = []
    shelf.onChange((library) => heard.push(library.part('youth-loan', 'who', 'en') ?? ''))

    save(edited('facts.yaml', 'max: 45', 'max: 50'))
    expect(await shelf.look()).toBe(true)
    expect(shelf.current().part('youth-loan', 'who', 'ur')).toContain('50')
    expect(await shelf.look()).toBe(false)
    expect(heard).toEqual([expect.stringContaining('21 to 50')])
  })

  it('a faulty edit leaves the last good version serving, and is named until it is mended', async () => {
    const { dir, save } = aFolder()
    const shelf = openShelf(dir, { wait: still })
    save(edited('facts.yaml', 'age: { min: 21', 'age: { mn: 22'))
    await shelf.look()
    expect(shelf.current().part('youth-loan', 'who', 'en')).toContain('21 to 45')
    expect(shelf.current().fitness('youth-loan', now)).toBe('current')
    expect(shelf.faults().map(({ file }) => file)).toContain(`${ENTRY}/facts.yaml`)

    save(edited('facts.yaml', 'min: 21', 'min: 22'))
    await shelf.look()
    expect(shelf.current().part('youth-loan', 'who', 'en')).toContain('22 to 45')
    expect(shelf.faults()).toEqual([])
  })

  it('an edit to several files is taken whole: nothing is read before the folder is still', async () => {
    const { dir, save } = aFolder()
    const renamed = {
      ...edited('en.md', /age\.max/g, 'age.most'),
      ...edited('ur.md', /age\.max/g, 'age.most'),
      ...edited('ur-Latn.md', /age\.max/g, 'age.most'),
    }
    const later = [{ 'en.md': renamed['en.md'] ?? '' }, { 'ur.md': renamed['ur.md'] ?? '' }, renamed]
    const shelf = openShelf(dir, { wait: async () => save(later.shift() ?? {}) })
    save({ 'facts.yaml': (LOAN['facts.yaml'] ?? '').replace(/max: 45/, 'most: 46').replace('age.max', 'age.most') })
    await shelf.look()
    expect(shelf.faults()).toEqual([])
    expect(shelf.current().part('youth-loan', 'who', 'ur-Latn')).toContain('21 se 46')
  })

  it('an entry whose folder is taken away is gone', async () => {
    const { dir } = aFolder()
    const shelf = openShelf(dir, { wait: still })
    rmSync(join(dir, ENTRY), { recursive: true })
    await shelf.look()
    expect(shelf.current().entry('youth-loan')).toBeUndefined()
    expect(shelf.current().fitness('youth-loan', now)).toBeUndefined()
  })

  it('a library already taken stays as it was', async () => {
    const { dir, save } = aFolder()
    const shelf = openShelf(dir, { wait: still })
    const mine = shelf.current()
    save(edited('facts.yaml', 'max: 45', 'max: 50'))
    await shelf.look()
    expect(mine.part('youth-loan', 'who', 'en')).toContain('21 to 45')
  })
})

describe('At the start', () => {
  it('a faulty entry is out and said to be under correction', () => {
    const { dir } = aFolder(folderWith(edited('en.md', '# Youth Loan\n', '')))
    const shelf = openShelf(dir)
    expect(shelf.current().fitness('youth-loan', now)).toBe('broken')
    expect(shelf.faults()).toHaveLength(1)
  })

  it('a folder that is not there gives an empty library, and its entries once it is', async () => {
    const { dir } = aFolder()
    const shelf = openShelf(`${dir}/later`, { wait: still })
    expect(shelf.current().entries()).toEqual([])
    expect(shelf.faults()[0]?.message).toContain("can't be read")
    writeInto(dir, 'later/readme.md', 'words')
    for (const [path, text] of folderWith()) writeInto(dir, `later/${path}`, text)
    await shelf.look()
    expect(shelf.current().entries()).toHaveLength(1)
    expect(shelf.faults()).toEqual([])
  })
})

describe('A watched folder', () => {
  it('is live within two seconds of a save, without being asked', async () => {
    const { dir, save } = aFolder()
    const shelf = openShelf(dir)
    const stop = shelf.watch()
    const saved = performance.now()
    const heard = new Promise<number>((resolve) => {
      shelf.onChange(() => resolve(performance.now() - saved))
    })
    save(edited('facts.yaml', 'max: 45', 'max: 50'))
    expect(await heard).toBeLessThan(2000)
    stop()
  })

  it('goes on when a listener fails', async () => {
    const { dir, save } = aFolder()
    const failures: unknown[] = []
    const shelf = openShelf(dir, { wait: still, onError: (error) => failures.push(error) })
    shelf.onChange(() => {
      throw new Error('no index')
    })
    save(edited('facts.yaml', 'max: 45', 'max: 50'))
    expect(await shelf.look()).toBe(true)
    expect(failures).toHaveLength(1)
    expect(shelf.faults()).toEqual([])
  })
})
