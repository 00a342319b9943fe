import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

/** All that `check` may say, as it stands in the sources. */
const said = ['src/knowledge/', 'src/cli/knowledge/']
  .flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => read(`${folder}${file.replaceAll('\\', '/')}`)),
  )
  .join('\n')

describe('The guide for editors', () => {
  it('explains complaints in the words in which they are made', () => {
    const [, complaints = ''] = read('docs/editing.md').split('## What the complaints mean')
    const cells = [...complaints.matchAll(/^\| (.*?) \|/gm)].map(([, cell = '']) => cell)
    const quoted = cells.flatMap((cell) => [...cell.matchAll(/\*([^*]{12,})\*/g)].map(([, words = '']) => words))
    // What stands for a name or a figure is an example.
    const fragments = quoted.flatMap((words) => words.split(/"[^"]*"|\{\{[^}]*\}\}|…|\d[\d-]*/))
    const told = fragments.map((words) => words.trim()).filter((words) => words.length >= 12)
    expect(told.length).toBeGreaterThan(40)
    expect(told.filter((words) => !said.includes(words))).toEqual([])
  })

  it('names only commands that there are, in both languages', () => {
    const usage = read('src/cli/knowledge.ts')
    for (const file of ['docs/editing.md', 'docs/editing.ur.md']) {
      const commands = [...read(file).matchAll(/npm run -s knowledge -- ([a-z]+)/g)].map(([, command = '']) => command)
      expect(new Set(commands).size).toBeGreaterThan(5)
      expect(commands.filter((command) => !usage.includes(`case '${command}'`))).toEqual([])
    }
  })

  it('is written in Urdu with Urdu letters', () => {
    const prose = read('docs/editing.ur.md').replace('یہاں عربی ي ہے', '')
    expect(prose.match(/[يكىة]/g)).toBeNull()
  })
})
