import { Router } from 'express'
import type { Bot } from './bot.js'
import { fieldsOf, form } from './forms.js'
import { playStory } from './play.js'
import { playedPage, storyPage } from './played-page.js'
import { somebodyNew } from './somebody-new.js'
import type { StandIn } from './stand-in.js'
import { readStory, StoryError } from './story.js'
import { wordsFor } from './visitor.js'

/** Stories, kept or written on the page, and how they go. Mounted at `/simulator/stories`. */
export function storyRoutes(standIn: StandIn, bot: Bot): Router {
  const router = Router()
  const kept = (id: string | undefined) => bot.stories?.find((story) => story.id === id)

  router.post('/', form, async (request, response) => {
    const words = wordsFor(request)
    const given = fieldsOf(request)
    const ours = kept(given.kept)
    const text = ours?.text ?? given.story ?? ''
    const asNew = ours !== undefined || given.new !== undefined
    try {
      const story = readStory(text)
      const who = asNew ? somebodyNew(story.who, standIn.exchange.people) : story.who
      const played = await playStory({ ...story, who }, standIn)
      response.type('html').send(playedPage(bot, words, { ...story, who }, played, { text, asNew }))
    } catch (error) {
      if (!(error instanceof StoryError)) throw error
      response
        .status(400)
        .type('html')
        .send(storyPage(bot, words, { text, asNew, fault: error.told }))
    }
  })
  router.get('/', (request, response) => {
    const ours = kept(`${request.query.kept}`)
    response.type('html').send(storyPage(bot, wordsFor(request), { text: ours?.text ?? '', asNew: true }))
  })
  return router
}
