import { describe, expect, it } from 'vitest'
import { ScriptedChannel } from '../../src/channel/scripted.js'
import { Address } from '../../src/model/person.js'
import { aBubble } from '../support/bubbles.js'

const ZAINAB = Address.parse('+923001234567')
const bubble = aBubble({ text: 'سلام' })

describe('The scripted channel', () => {
  it('remembers what was said, and tells it at once', async () => {
    const heard: string[] = []
    const channel = new ScriptedChannel(({ bubble }) => heard.push(bubble.text))
    const sid = await channel.send(ZAINAB, bubble)
    expect(channel.texts(ZAINAB)).toEqual(['سلام'])
    expect(heard).toEqual(['سلام'])
    expect(await channel.findSent(ZAINAB, bubble, new Date(), [])).toBe(sid)
    expect(await channel.findSent(ZAINAB, bubble, new Date(), [sid])).toBeUndefined()
  })

  it('fails when it is told to, then goes on', async () => {
    const channel = new ScriptedChannel()
    channel.failNext('throttled', { times: 2, code: 20429 })
    for (let n = 0; n < 2; n++)
      await expect(channel.send(ZAINAB, bubble)).rejects.toMatchObject({ reason: 'throttled', providerCode: 20429 })
    await channel.send(ZAINAB, bubble)
    expect(channel.sent).toHaveLength(1)
  })

  it('can say a bubble and lose the answer, as a network does', async () => {
    const channel = new ScriptedChannel()
    channel.failNext('unreachable', { taken: true })
    await expect(channel.send(ZAINAB, bubble)).rejects.toMatchObject({ reason: 'unreachable', sure: false })
    expect(await channel.findSent(ZAINAB, bubble, new Date(), [])).toBe(channel.sent[0]?.sid)
  })
})
