import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Language } from '../../src/model/language.js'
import { INTENTS } from '../../src/model/utterance.js'

const root = resolve(import.meta.dirname, '../..')

/** Runs a command of ours as a person would, and returns what it printed and its exit code. */
function run(
  command: string,
  args: readonly string[],
  input = '',
  env: Record<string, string> = {},
): Promise<{ out: string; err: string; code: number | null }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['tools/run.js', `cli/${command}.js`, ...args], {
      cwd: root,
      env: { PATH: process.env.PATH ?? '', ...env },
    })
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.once('close', (code) => done({ out, err, code }))
    child.stdin.end(input)
  })
}

describe('npm run -s ask', () => {
  it('--json answers one question in one line of the contract’s shape', async () => {
    const { out, code } = await run('ask', ['--json', 'asaan karobar card ki umar kitni hai'])
    expect(code).toBe(0)
    expect(out.trim().split('\n')).toHaveLength(1)
    const answer = JSON.parse(out)
    expect(Object.keys(answer)).toEqual(['text', 'language', 'intent', 'outcome', 'entries', 'reply', 'handoff'])
    expect(answer).toMatchObject({
      text: 'asaan karobar card ki umar kitni hai',
      language: 'ur-Latn',
      intent: 'ask',
      outcome: 'answer',
      handoff: false,
    })
    expect(answer.entries[0]).toMatchObject({ id: 'punjab-asaan-karobar-card', also: [] })
    expect(answer.reply[0]).toMatch(/21 se 57[\s\S]*\n1\. /)
  })

  it('--jsonl answers a line each, in order, with the id', async () => {
    const lines = ['menu', 'شکریہ', '12345-1234567-1', 'kisi officer se baat karni hai', 'नमस्ते', ''].map((text, id) =>
      JSON.stringify({ id: `q${id}`, text }),
    )
    const { out, code } = await run('ask', ['--jsonl'], `${lines.join('\n')}\n`)
    expect(code).toBe(0)
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map(({ id }) => id)).toEqual(['q0', 'q1', 'q2', 'q3', 'q4', 'q5'])
    for (const { language, intent, reply } of answers) {
      expect(Language.options).toContain(language)
      expect(INTENTS).toContain(intent)
      expect(reply.length).toBeGreaterThan(0)
    }
    expect(answers[1]).toMatchObject({ language: 'ur', intent: 'thanks', outcome: 'control' })
    expect(answers[3]).toMatchObject({ handoff: true, intent: 'human' })
    expect(answers[4]).toMatchObject({ language: 'en', intent: 'unintelligible' })
    expect(answers[2].reply.join()).not.toContain('1234567')
  })

  it('says what was wrong with a line that isn’t one', async () => {
    const { err, code } = await run('ask', ['--jsonl'], '{"id":1}\n')
    expect(code).toBe(1)
    expect(err).toMatch(/text/)
  })
})

describe('Commands that look into the running service', () => {
  it.each(['tickets', 'set-aside'])('%s says that it needs REDIS_URL', async (command) => {
    const { err, code } = await run(command, ['list'])
    expect(code).toBe(1)
    expect(err).toMatch(/REDIS_URL/)
  })
})

describe('npm start', () => {
  it('with wrong settings ends at once with one message that names them all', async () => {
    const child = spawn(process.execPath, ['dist/main.js'], {
      cwd: root,
      env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production', PORT: 'x' },
    })
    let err = ''
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    const code = await new Promise((done) => child.once('close', done))
    expect(code).toBe(1)
    expect(err).toMatch(/PORT[\s\S]*TWILIO_ACCOUNT_SID[\s\S]*REDIS_URL/)
    expect(err).not.toMatch(/at file:/)
  })
})
