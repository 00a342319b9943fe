import { describe, expect, it } from 'vitest'
import { ScriptedChannel } from '../../src/channel/scripted.js'
import type { Address } from '../../src/model/person.js'
import { from, saying } from '../support/events.js'
import { aSendingHouse } from './sending.js'

const HOUR = 60 * 60 * 1000

describe('An officer’s words', () => {
  it('said after the 24 hours wait until the citizen writes, and then go first', async () => {
    const channel = new ScriptedChannel()
    const house = aSendingHouse(channel)
    const { person, status } = await house.someone(['Your case is settled.'], { purpose: 'officer' })
    house.elapse(25 * HOUR)
    await house.round()
    expect(channel.sent).toEqual([])
    expect(await status()).toMatchObject({ status: 'kept' })

    const contact = await house.engine.store.contact(person)
    await house.engine.inbox.accept(from(contact?.address as Address), saying('salam', { at: house.clock.now() }))
    await house.round()
    expect(channel.texts()).toEqual(['Your case is settled.'])
    expect(await status()).toMatchObject({ status: 'accepted' })
  })

  it('are kept, too, when it is the provider who says that the window is shut', async () => {
    const channel = new ScriptedChannel()
    const house = aSendingHouse(channel)
    const { status } = await house.someone(['one'], { purpose: 'officer' })
    channel.failNext('windowClosed', { code: 63016 })
    await house.round()
    expect(await status()).toMatchObject({ status: 'kept' })
  })

  it('that have a template go as that, and are given up when nobody approved it', async () => {
    const channel = new ScriptedChannel()
    const house = aSendingHouse(channel)
    const template = { name: 'officer_replied', variables: {} }
    await house.someone(['one'], { purpose: 'officer', template })
    house.elapse(25 * HOUR)
    await house.round()
    expect(channel.sent).toMatchObject([{ asTemplate: true }])

    const { status } = await house.someone(['two'], { purpose: 'officer', template })
    house.elapse(25 * HOUR)
    channel.failNext('windowClosed', {})
    await house.round()
    expect(await status()).toMatchObject({ status: 'dropped', note: 'window closed' })
  })
})

describe('Once an officer holds the talk', () => {
  async function heldAfter(purpose: 'answer' | 'officer' | 'ours', heldForMs: number) {
    const channel = new ScriptedChannel()
    const house = aSendingHouse(channel)
    const { person, status } = await house.someone(['one'], { purpose })
    const held = new Date(house.clock.now().getTime() - heldForMs).toISOString()
    await house.hold(person, held)
    await house.round()
    return { sent: channel.texts(), status: (await status())?.status }
  }

  it('what the bot had decided before is not said', async () => {
    expect(await heldAfter('answer', -1)).toEqual({ sent: [], status: 'dropped' })
  })

  it('what the bot answers meanwhile is', async () => {
    expect(await heldAfter('answer', 1)).toEqual({ sent: ['one'], status: 'accepted' })
  })

  it('nothing is begun by the bot, and what the officer says goes', async () => {
    expect(await heldAfter('ours', 1)).toEqual({ sent: [], status: 'dropped' })
    expect(await heldAfter('officer', -1)).toEqual({ sent: ['one'], status: 'accepted' })
  })
})
