import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { playStory } from '../../src/simulator/play.js'
import { somebodyNew } from '../../src/simulator/somebody-new.js'
import type { StandIn } from '../../src/simulator/stand-in.js'
import { readStory, storyOf, writeStory } from '../../src/simulator/story.js'
import { onOneLine } from '../../src/simulator/told.js'
import { readWords } from '../../src/simulator/words.js'
import { anEchoBot, type EchoBot } from '../support/echo-bot.js'
import { aStandIn } from '../support/twilio-stand-in.js'

const { say } = readWords().en

let bot: EchoBot
let standIn: StandIn

beforeEach(async () => {
  bot = await anEchoBot()
  standIn = await aStandIn({ inboundUrl: `${bot.url}/inbound` })
  bot.speaksTo(standIn.url)
})
afterEach(async () => {
  await standIn.stop()
  await bot.stop()
})

const STORY = `# An echo
as +923001234567 Saima

> salam
< sal…
> list
< Kis cheez mein madad chahiye?
  [Qarza]
  [NTN]
  [Officer se baat]
> [NTN]
< NTN
~ 30 hours
> (audio)
< A file.
`

describe('A story that is played', () => {
  it('goes as told, with a bot that isn’t ours', async () => {
    const played = await playStory(readStory(STORY), standIn)
    expect(played.flatMap(({ fault }) => (fault ? onOneLine(fault, say) : []))).toEqual([])
    expect(played).toHaveLength(9)
  })

  it('can be kept, and played again by somebody else', async () => {
    await playStory(readStory(STORY), standIn)
    const kept = storyOf(standIn.citizen('+923001234567').person, 'An echo')
    expect(writeStory(kept)).toBe(STORY.replace('sal…', 'salam'))
    const again = await playStory({ ...kept, who: { bsuid: 'PK.5' } }, standIn)
    expect(again.every(({ fault }) => fault === undefined)).toBe(true)
  })

  it('says what was otherwise, and stops where nothing comes', async () => {
    const told =
      'as +923001234567\n> salam\n< bye\n> list\n< Kis cheez mein madad chahiye?\n> [Elephant]\n> never reached\n'
    const played = await playStory(readStory(told), standIn)
    expect(played.map(({ fault }) => fault && onOneLine(fault, say).split('.')[0])).toEqual([
      undefined,
      'Heard instead: salam',
      undefined,
      'Choices instead: Qarza, NTN, Officer se baat',
      'There is no "Elephant" to tap',
    ])
  })

  it('may leave out choices that are not its own concern, in any place but not the named ones', async () => {
    const told = (...choices: string[]) =>
      readStory(`as +923001234567\n> list\n< …\n${choices.map((one) => `  [${one}]`).join('\n')}`)
    const faults = async (...choices: string[]) =>
      (await playStory(told(...choices), standIn)).flatMap(({ fault }) => (fault ? onOneLine(fault, say) : []))
    expect(await faults('…', 'NTN', '…')).toEqual([])
    expect(await faults('…', 'Qarza', '…', 'Officer se baat', '…')).toEqual([])
    expect(await faults('…', 'Elephant', '…')).toEqual(['Choices instead: Qarza, NTN, Officer se baat'])
    expect(await faults('…', 'NTN')).toEqual(['Choices instead: Qarza, NTN, Officer se baat'])
  })

  it('can be told once more by somebody new, whom the bot doesn’t know yet', async () => {
    const { people } = standIn.exchange
    const { who } = readStory(STORY)
    expect(somebodyNew(who, people)).toEqual(who)
    await playStory(readStory(STORY), standIn)
    const second = somebodyNew(who, people)
    expect(second).toEqual({ phone: '+923001244567', profileName: 'Saima' })
    await playStory({ ...readStory(STORY), who: second }, standIn)
    expect(somebodyNew(who, people).phone).toBe('+923001254567')
    await standIn.citizen({ bsuid: 'PK.5' }).says('salam')
    expect(somebodyNew({ bsuid: 'PK.5' }, people)).toEqual({ bsuid: 'PK.51' })
  })
})
