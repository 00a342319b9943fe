import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const room = resolve(import.meta.dirname, '../../src/simulator')
const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))

describe('The simulator’s room', () => {
  it('knows nothing of the house but the clock, so that it serves other bots too', () => {
    const strangers = files.flatMap((file) => {
      const path = resolve(room, file)
      const imported = [...readFileSync(path, 'utf8').matchAll(/from '(\.[^']+)'/g)].map(([, name]) =>
        resolve(path, '..', name ?? ''),
      )
      return imported.filter((name) => !name.startsWith(`${room}/`) && !name.endsWith('/src/model/clock.js'))
    })
    expect(strangers).toEqual([])
  })

  it('is loaded only where there is no Twilio account, and by its own command', () => {
    const house = resolve(room, '..')
    const all = readdirSync(house, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
    const users = all.filter(
      (file) =>
        !file.startsWith('simulator/') &&
        /from '[^']*\/simulator\/[^']+'/.test(readFileSync(resolve(house, file), 'utf8')),
    )
    expect(users).toEqual(['cli/simulator.ts'])
  })
})
