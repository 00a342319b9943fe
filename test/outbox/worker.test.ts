import { describe, expect, it } from 'vitest'
import { ScriptedChannel } from '../../src/channel/scripted.js'
import { aSendingHouse, BUTTONS } from './sending.js'

const HOUR = 60 * 60 * 1000
const TEMPLATE = { name: 'come_back', variables: {} }

describe('The outbox worker', () => {
  it('sends what a turn said, in order, and writes the ids down', async () => {
    const channel = new ScriptedChannel()
    const house = aSendingHouse(channel)
    const { person, status } = await house.someone(['one', 'two', 'three'])
    house.worker.nudge(person)
    await house.worker.idle()
    expect(channel.texts()).toEqual(['one', 'two', 'three'])
    expect(await status(2)).toMatchObject({ status: 'accepted', sid: channel.sent[2]?.sid })
  })

  it('finds by itself what nobody nudged it about', async () => {
    const channel = new ScriptedChannel()
    const house = aSendingHouse(channel)
    for (let n = 0; n < 10; n++) await house.someone([`${n}`])
    await house.round()
    expect(channel.sent).toHaveLength(10)
  })

  it('waits when throttled, blames nobody, and sends once', async () => {
    const channel = new ScriptedChannel()
    const house = aSendingHouse(channel)
    await house.someone(['one'])
    channel.failNext('throttled', { times: 7, code: 20429 })
    for (let n = 0; n < 8; n++) {
      await house.round()
      house.elapse(61_000)
    }
    expect(channel.texts()).toEqual(['one'])
    expect(house.told).toEqual([...Array(7).fill(['failed 20429', 'retried']).flat(), 'sent'])
  })

  it('says it again as plain text when the provider refuses the buttons', async () => {
    const channel = new ScriptedChannel()
    const house = aSendingHouse(channel)
    const { status } = await house.someone(['Which one?\n1. A'], { interactive: BUTTONS })
    channel.failNext('contentRefused', { code: 63005 })
    await house.round()
    expect(channel.sent.map(({ bubble }) => bubble.interactive)).toEqual([undefined])
    expect((await status())?.bubble.interactive).toBeUndefined()
  })

  it('says a file in words when the provider refuses its address', async () => {
    const channel = new ScriptedChannel()
    const house = aSendingHouse(channel)
    await house.someone(['1. ☐ IRIS'], { media: { token: '1f', mimeType: 'image/png', caption: 'Your list' } })
    channel.failNext('contentRefused', { code: 21620 })
    await house.round()
    expect(channel.sent.map(({ bubble }) => [bubble.text, bubble.media])).toEqual([['1. ☐ IRIS', undefined]])
  })

  it('gives a plain text up that the provider refuses', async () => {
    const channel = new ScriptedChannel()
    const house = aSendingHouse(channel)
    const { status } = await house.someone(['one', 'two'])
    channel.failNext('contentRefused', { code: 63005 })
    await house.round()
    expect(channel.texts()).toEqual(['two'])
    expect(await status()).toMatchObject({ status: 'dropped', note: 'refused by the provider (63005)' })
  })

  for (const reason of ['rejected', 'optedOut'] as const) {
    it(`gives a bubble up and goes on with the next when the provider says ${reason}`, async () => {
      const channel = new ScriptedChannel()
      const house = aSendingHouse(channel)
      const { status } = await house.someone(['one', 'two'])
      channel.failNext(reason, { code: 21211 })
      await house.round()
      expect(channel.texts()).toEqual(['two'])
      expect(await status()).toMatchObject({ status: 'dropped', note: expect.stringContaining('21211') })
    })
  }

  it('loses nothing while the settings are wrong, and tells the operator once a minute, not for each', async () => {
    const channel = new ScriptedChannel()
    const house = aSendingHouse(channel)
    for (let n = 0; n < 5; n++) await house.someone([`${n}`])
    channel.failNext('misconfigured', { times: 5, code: 20003 })
    await house.round()
    expect(house.alarms).toEqual(['The provider refuses our settings: nothing goes out until an operator mends them'])
    await house.round()
    expect(channel.sent).toEqual([])
    house.elapse(90_000)
    await house.round()
    expect(channel.texts().sort()).toEqual(['0', '1', '2', '3', '4'])
  })

  describe('when nobody knows whether it arrived', () => {
    it('looks into the list and does not say it twice', async () => {
      const channel = new ScriptedChannel()
      const house = aSendingHouse(channel)
      const { status } = await house.someone(['one', 'two'])
      channel.failNext('unreachable', { taken: true })
      await house.round()
      house.elapse(2_000)
      await house.round()
      expect(channel.texts()).toEqual(['one', 'two'])
      expect(house.told).toEqual(['failed unreachable', 'retried', 'settled list', 'sent'])
      expect(await status()).toMatchObject({ sid: channel.sent[0]?.sid, note: "found in the provider's list" })
    })

    it('believes its receipt and asks nobody', async () => {
      const channel = new ScriptedChannel()
      const house = aSendingHouse(channel)
      const { bubbles, status } = await house.someone(['one'])
      channel.failNext('unreachable')
      await house.round()
      if (bubbles[0]) await house.engine.outbox.receipt(bubbles[0].id, { sid: 'SM77', status: 'delivered' })
      house.elapse(2_000)
      await house.round()
      expect(channel.sent).toEqual([])
      expect(await status()).toMatchObject({ status: 'delivered', sid: 'SM77' })
      expect(house.told).toContain('settled receipt')
    })

    it('sends it again when neither knows of it, and writes down that it may be twice', async () => {
      const channel = new ScriptedChannel()
      const house = aSendingHouse(channel)
      const { status } = await house.someone(['one'])
      channel.failNext('unreachable')
      await house.round()
      house.elapse(2_000)
      await house.round()
      expect(channel.texts()).toEqual(['one'])
      expect(await status()).toMatchObject({ status: 'accepted', note: expect.stringContaining('may have arrived') })
    })

    it('does not send again what the provider certainly did not take without looking, and needs no note', async () => {
      const channel = new ScriptedChannel()
      const house = aSendingHouse(channel)
      const { status } = await house.someone(['one'])
      channel.failNext('throttled')
      await house.round()
      house.elapse(2_000)
      await house.round()
      expect(await status()).toMatchObject({ status: 'accepted', note: undefined })
    })

    it('keeps trying for hours while the provider is away, then gives up', async () => {
      const channel = new ScriptedChannel()
      const house = aSendingHouse(channel)
      const { status } = await house.someone(['one'])
      channel.failNext('unreachable', { times: 1_000 })
      for (let n = 0; n < 9; n++) {
        await house.round()
        house.elapse(61_000)
      }
      expect(await status()).toMatchObject({ status: 'waiting' })
      house.elapse(4 * HOUR)
      await house.round()
      expect(await status()).toMatchObject({ status: 'dropped', note: expect.stringContaining('given up after') })
    })
  })

  describe('at the end of the 24 hours', () => {
    it('sends freely until a minute before', async () => {
      const channel = new ScriptedChannel()
      const house = aSendingHouse(channel)
      await house.someone(['one'], { template: TEMPLATE })
      house.elapse(24 * HOUR - 61_000)
      await house.round()
      expect(channel.sent).toMatchObject([{ asTemplate: false }])
    })

    it('then says only what has an approved template, and drops the rest', async () => {
      const channel = new ScriptedChannel()
      const house = aSendingHouse(channel)
      await house.someone(['with'], { template: TEMPLATE })
      const { status } = await house.someone(['without'])
      house.elapse(24 * HOUR - 60_000)
      await house.round()
      expect(channel.sent).toMatchObject([{ asTemplate: true, bubble: { text: 'with' } }])
      expect(await status()).toMatchObject({ status: 'dropped', note: 'window closed' })
    })

    it('believes the provider when it says that the window is shut', async () => {
      const channel = new ScriptedChannel()
      const house = aSendingHouse(channel)
      // One after the other: whose turn comes first is chance, and the second refusal is meant for the second person.
      await house.someone(['with'], { template: TEMPLATE })
      channel.failNext('windowClosed', { code: 63016 })
      await house.round()
      const { status } = await house.someone(['without'])
      channel.failNext('windowClosed', { code: 63016 })
      await house.round()
      expect(channel.sent).toMatchObject([{ asTemplate: true, bubble: { text: 'with' } }])
      expect(await status()).toMatchObject({ status: 'dropped', note: 'window closed (63016)' })
    })

    it('takes a message from the future as just now, and tells of it', async () => {
      const channel = new ScriptedChannel()
      const house = aSendingHouse(channel)
      await house.someone(['one'])
      house.setClockBack(HOUR)
      await house.round()
      expect(channel.texts()).toEqual(['one'])
      expect(house.told).toContain('negative age')
    })
  })

  describe('after a stop', () => {
    it('starts nothing, and still answers', async () => {
      const channel = new ScriptedChannel()
      const house = aSendingHouse(channel)
      const { status } = await house.someone(['a reminder'], { purpose: 'ours' }, true)
      await house.someone(['an answer'], {}, true)
      await house.someone(["an officer's answer"], { purpose: 'officer' }, true)
      await house.round()
      expect(channel.texts().sort()).toEqual(['an answer', "an officer's answer"])
      expect(await status()).toMatchObject({ status: 'dropped', note: 'opted out' })
    })

    it('sends no template', async () => {
      const channel = new ScriptedChannel()
      const house = aSendingHouse(channel)
      const { status } = await house.someone(['answered'], { purpose: 'officer', template: TEMPLATE }, true)
      house.elapse(25 * HOUR)
      await house.round()
      expect(channel.sent).toEqual([])
      expect(await status()).toMatchObject({ status: 'dropped' })
    })
  })

  it('gives a bubble up after five faults nobody foresaw', async () => {
    const channel = new ScriptedChannel()
    channel.send = () => Promise.reject(new TypeError('undefined is not a function'))
    const house = aSendingHouse(channel)
    const { status } = await house.someone(['one'])
    for (let n = 0; n < 5; n++) {
      await house.round()
      house.elapse(61_000)
    }
    expect(await status()).toMatchObject({ status: 'dropped', note: expect.stringContaining('given up after 5 tries') })
  })

  it('finishes the sends under way when it drains, and begins no other', async () => {
    const channel = new ScriptedChannel()
    let answer = () => {}
    const send = channel.send.bind(channel)
    channel.send = async (...args) => {
      await new Promise<void>((resolve) => {
        answer = resolve
      })
      return send(...args)
    }
    const house = aSendingHouse(channel)
    const { person, status } = await house.someone(['one', 'two'])
    house.worker.nudge(person)
    await new Promise(setImmediate)
    const drained = house.worker.drain()
    answer()
    await drained
    expect(channel.texts()).toEqual(['one'])
    expect(await status(0)).toMatchObject({ status: 'accepted' })
    expect(await status(1)).toMatchObject({ status: 'waiting' })
    const left = await house.engine.outbox.claimFor(person, house.clock.now())
    expect(left).toMatchObject({ attempt: 1, inDoubt: false })
  })
})
