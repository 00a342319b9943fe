import { execFileSync } from 'node:child_process'
import { afterEach, describe, expect, it } from 'vitest'
import { pastFolder } from '../../src/cli/knowledge/past-folder.js'
import { edited, folderWith, onDisk, writeInto } from '../knowledge/support.js'

let folder: { dir: string; remove: () => void } | undefined
afterEach(() => folder?.remove())

describe('The knowledge folder of an earlier revision', () => {
  it('is read from git as it was, whatever lies on disk now', () => {
    const files = folderWith()
    folder = onDisk(new Map([...files].map(([path, text]) => [`knowledge/${path}`, text])))
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', folder?.dir ?? '', '-c', 'user.name=E', '-c', 'user.email=e@x.pk', ...args])
    git('init', '-q')
    git('add', '-A')
    git('commit', '-qm', 'As it was')
    writeInto(folder.dir, 'knowledge/financing/youth-loan/en.md', edited('en.md', 'Youth', 'Young')['en.md'] ?? '')
    expect(pastFolder(`${folder.dir}/knowledge`, 'HEAD')).toEqual(files)
    expect(() => pastFolder(`${folder?.dir}/knowledge`, 'no-such-revision')).toThrow()
  })
})
