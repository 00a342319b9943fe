import { describe, expect, it } from 'vitest'
import { ScriptedChannel } from '../../src/channel/scripted.js'
import type { Bubble } from '../../src/model/bubble.js'
import { silentLog } from '../../src/model/log.js'
import { silentObserver } from '../../src/model/observer.js'
import type { Receipt } from '../../src/outbox/outbox.js'
import { followReceipt } from '../../src/outbox/receipt.js'
import { aSendingHouse, BUTTONS } from './sending.js'

async function aSentBubble(more: Partial<Bubble>) {
  const channel = new ScriptedChannel()
  const house = aSendingHouse(channel)
  const { bubbles } = await house.someone(['Which one?\n1. A'], more)
  const [bubble] = bubbles
  if (!bubble) throw new Error('no bubble')
  await house.round()
  const parts = { ...house.engine, observer: silentObserver, log: silentLog, nudge: house.worker.nudge }
  return {
    channel,
    async tells(receipt: Receipt) {
      await followReceipt(parts, bubble.id, receipt, await house.engine.outbox.receipt(bubble.id, receipt))
      await house.worker.idle()
    },
  }
}

describe('A receipt of failure', () => {
  const refused: Receipt = { sid: 'SM1', status: 'undelivered', errorCode: 63005 }

  it('has the plain words sent once when the buttons were refused, however often it comes', async () => {
    const { channel, tells } = await aSentBubble({ interactive: BUTTONS })
    await tells(refused)
    await tells(refused)
    expect(channel.sent.map(({ bubble }) => bubble.interactive?.kind)).toEqual(['buttons', undefined])
    expect(channel.sent[1]?.bubble.text).toBe('Which one?\n1. A')
  })

  it('has the words sent when the file could not be fetched', async () => {
    const { channel, tells } = await aSentBubble({
      media: { token: '1f', mimeType: 'image/png', caption: 'Your list' },
    })
    await tells({ sid: 'SM1', status: 'undelivered', errorCode: 63019 })
    expect(channel.sent.map(({ bubble }) => bubble.media?.caption)).toEqual(['Your list', undefined])
  })

  it('is only written down when the words were plain already', async () => {
    const { channel, tells } = await aSentBubble({})
    await tells(refused)
    expect(channel.sent).toHaveLength(1)
  })

  it('is only written down when another form would not help', async () => {
    const { channel, tells } = await aSentBubble({ interactive: BUTTONS })
    await tells({ sid: 'SM1', status: 'failed', errorCode: 63003 })
    expect(channel.sent).toHaveLength(1)
  })
})
