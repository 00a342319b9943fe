import { execFileSync } from 'node:child_process'
import { relative, resolve } from 'node:path'
import { tidied } from '../../knowledge/folder.js'

/** The knowledge folder as it was at a revision, read from git. Throws with git's own words when it can't. */
export function pastFolder(dir: string, revision: string): Map<string, string> {
  const git = (args: string[], input?: string) =>
    execFileSync('git', ['-C', dir, ...args], { input, maxBuffer: 1 << 28, stdio: ['pipe', 'pipe', 'pipe'] })
  const top = git(['rev-parse', '--show-toplevel']).toString('utf8').trim()
  const prefix = relative(top, resolve(dir)).replaceAll('\\', '/')
  const commit = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
    .toString()
    .trim()
  const listed = git(['ls-tree', '-r', '-z', '--full-tree', commit, '--', prefix === '' ? '.' : prefix])
  const blobs = listed
    .toString('utf8')
    .split('\0')
    .map((line) => /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line))
    .flatMap((match) => (match?.[1] && match[2] ? [{ sha: match[1], path: match[2] }] : []))
    .filter(({ path }) => /\.(ya?ml|md)$/.test(path))
  const answer = git(['cat-file', '--batch'], blobs.map(({ sha }) => `${sha}\n`).join(''))
  const files = new Map<string, string>()
  let at = 0
  for (const { path } of blobs) {
    const end = answer.indexOf(10, at)
    const size = Number(answer.subarray(at, end).toString().split(' ')[2])
    const text = answer.subarray(end + 1, end + 1 + size).toString('utf8')
    files.set(prefix === '' ? path : path.slice(prefix.length + 1), tidied(text))
    at = end + 1 + size + 1
  }
  return files
}
