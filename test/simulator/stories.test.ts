import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { playStory } from '../../src/simulator/play.js'
import { somebodyNew } from '../../src/simulator/somebody-new.js'
import { readStory, titleIn } from '../../src/simulator/story.js'
import { readStories } from '../../src/simulator/story-folder.js'
import { aMushir, type Mushir } from '../support/mushir.js'

const stories = readStories(fileURLToPath(new URL('../stories/', import.meta.url)))

let mushir: Mushir
beforeAll(async () => {
  mushir = await aMushir()
})
afterAll(() => mushir.stop())

describe('A story of the project’s own', () => {
  it.each(stories)('goes as told: $title', async ({ text }) => {
    const story = readStory(text)
    const played = await playStory(story, mushir.twilio)
    expect(played.filter(({ fault }) => fault)).toEqual([])
    expect(played).toHaveLength(story.steps.length)
  })

  it.each(stories)('goes so a second time, told by somebody new: $id', async ({ text }) => {
    const story = readStory(text)
    const who = somebodyNew(story.who, mushir.twilio.exchange.people)
    const played = await playStory({ ...story, who }, mushir.twilio)
    expect(played.filter(({ fault }) => fault)).toEqual([])
  })

  it('has a title in English and one in Urdu', () => {
    const oneOnly = stories.filter((story) => titleIn(story, 'ur') === titleIn(story, 'en'))
    expect(oneOnly.map(({ id }) => id)).toEqual([])
  })

  it('is told in each script', () => {
    for (const script of ['English', 'Urdu', 'Roman Urdu'])
      expect(stories.filter(({ title }) => title.endsWith(`(${script})`)).length, script).toBeGreaterThanOrEqual(4)
  })
})
