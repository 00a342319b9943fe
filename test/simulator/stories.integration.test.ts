import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { playStory } from '../../src/simulator/play.js'
import { readStory } from '../../src/simulator/story.js'
import { aMushir, type Mushir } from '../support/mushir.js'

const folder = new URL('./stories/', import.meta.url)

let mushir: Mushir
beforeAll(async () => {
  mushir = await aMushir()
})
afterAll(() => mushir.stop())

describe('A story of the project’s own', () => {
  it.each(readdirSync(folder))('%s goes as told', async (file) => {
    const story = readStory(readFileSync(new URL(file, folder), 'utf8'))
    const played = await playStory(story, mushir.twilio)
    expect(played.filter(({ fault }) => fault)).toEqual([])
    expect(played).toHaveLength(story.steps.length)
  })
})
