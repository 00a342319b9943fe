import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Citizen } from '../../src/simulator/citizen.js'
import { HOUR_MS } from '../../src/simulator/movable-clock.js'
import { aMushir, type Mushir, type MushirOptions } from '../support/mushir.js'

const DAY_MS = 24 * HOUR_MS
/** Pakistan's wall clock. */
const there = (text: string) => new Date(`${text}:00+05:00`)
const REMINDER = 'Aap ne yaad dilane ko kaha tha: {{1}} mein aap ka agla qadam {{2}} hai.'
const knowledge = { KNOWLEDGE_DIR: 'test/fixtures/knowledge' }

let people = 0
const someone = (mushir: Mushir) => mushir.twilio.citizen(`+9230034${String(50_000 + people++).padStart(5, '0')}`)

async function withAList(mushir: Mushir): Promise<Citizen> {
  const citizen = someone(mushir)
  await citizen.says('NTN kaise banta hai')
  await citizen.hears()
  await citizen.taps('checklist/ntn-sole-proprietor')
  expect((await citizen.hears()).body).toMatch(/1\. ☐ IRIS/)
  return citizen
}

interface Watched {
  mushir: Mushir
  /** Somebody of whom a reminder a week from now is certain: it shows that what was due has been looked at. */
  sentinel: Citizen
}

/** A service that stands at that hour, with somebody who has asked for a reminder in a week. */
async function watched(at: string, options: MushirOptions): Promise<Watched> {
  const mushir = await aMushir({ ...options, env: knowledge })
  mushir.twilio.clock.moveTo(there(at))
  return { mushir, sentinel: await withAList(mushir) }
}

const inAWeek = async (citizen: Citizen) => {
  await citizen.taps('remind/week')
  return (await citizen.hears()).body
}

/** What somebody has heard from us unasked, once all that is due has been looked at. */
async function heardUnasked({ sentinel }: Watched, citizen: Citizen): Promise<string[]> {
  await sentinel.hears(10_000)
  // An answer comes after whatever was before it in line.
  await citizen.says('menu')
  const bodies: string[] = []
  for (;;) {
    const { body } = await citizen.hears()
    if (/Aap ko kya chahiye|آپ کو کیا چاہیے/.test(body)) return bodies
    bodies.push(body)
  }
}

describe.each([
  ['in memory', undefined],
  ['on Redis', 'redis'],
])('A checklist, from webhook to phone, %s', (_name, store) => {
  const on = store ? { redisUrl: `${inject('redisUrl')}/3` } : {}

  describe('as a page', () => {
    let mushir: Mushir
    beforeAll(async () => {
      mushir = await aMushir({ ...on, env: knowledge })
    })
    afterAll(() => mushir?.stop())

    it.each([
      ['tasveer bhejo', 'image/png', /^\x89PNG/],
      ['pdf chahiye', 'application/pdf', /^%PDF-/],
    ])('comes as a file when asked for: %s', async (wish, mimeType, beginning) => {
      const citizen = await withAList(mushir)
      await citizen.says(wish)
      const { bubble, body } = await citizen.hears()
      expect(bubble.medium?.mimeType).toBe(mimeType)
      expect(Buffer.from(bubble.medium?.bytes ?? []).toString('latin1')).toMatch(beginning)
      expect(body).toMatch(/chhapne ya dikhane ke liye/)
      expect(bubble.medium?.url).not.toContain(citizen.address.slice(-7))
    })

    it('comes in words when Twilio can’t deliver the file', async () => {
      const citizen = await withAList(mushir)
      mushir.twilio.faults.add({ kind: 'error', code: 63019, to: citizen.address })
      await citizen.says('tasveer bhejo')
      const { body, bubble } = await citizen.hears()
      expect(bubble.medium).toBeUndefined()
      expect(body).toMatch(/Safha abhi nahi bheja ja saka/)
      expect(body).toMatch(/1\. ☐ IRIS/)
    })
  })

  it('comes in words when the page can’t be drawn', async () => {
    const print = () => Promise.reject(new Error('no ink'))
    const mushir = await aMushir({ ...on, env: knowledge, service: { print } })
    const citizen = await withAList(mushir)
    await citizen.says('tasveer bhejo')
    expect((await citizen.hears()).body).toMatch(/Safha abhi nahi bheja ja saka[\s\S]*1\. ☐ IRIS/)
    expect(mushir.log.join('\n')).toMatch(/no ink/)
    await mushir.stop()
  })

  it('is called to mind a week later by the approved template, with the next step, and again a week after that', async () => {
    const { mushir, sentinel } = await watched('2026-12-01T10:00', {
      ...on,
      templates: { checklist_reminder: REMINDER },
    })
    expect(await inAWeek(sentinel)).toMatch(/8 December 2026/)
    mushir.twilio.clock.moveBy(7 * DAY_MS)
    const reminder = await sentinel.hears(10_000)
    expect(reminder.template).toBe(true)
    expect(reminder.body).toMatch(/yaad dilane ko kaha tha: NTN, ek malik mein aap ka agla qadam IRIS kholein/)
    mushir.twilio.clock.moveBy(7 * DAY_MS)
    expect((await sentinel.hears(10_000)).template).toBe(true)
    await sentinel.says('1 ho gaya')
    expect((await sentinel.hears()).body).toMatch(/Qadam 1 ho gaya/)
    await mushir.stop()
  })
})

describe('A reminder', () => {
  const approved = { templates: { checklist_reminder: REMINDER } }

  it('comes tomorrow in plain words, where WhatsApp lets them through without a template', async () => {
    const { mushir, sentinel } = await watched('2026-12-01T10:00', {})
    expect(sentinel.lastHeard?.choices.map(({ id }) => id)).toEqual(['remind/tomorrow', 'remind/never'])
    await sentinel.taps('remind/tomorrow')
    expect((await sentinel.hears()).body).toMatch(/2 December 2026/)
    mushir.twilio.clock.moveBy(23 * HOUR_MS)
    const reminder = await sentinel.hears(10_000)
    expect(reminder).toMatchObject({ template: false, errorCode: null })
    expect(reminder.body).toMatch(/^🔔[\s\S]*NTN[\s\S]*\*1\.\* IRIS[\s\S]*Fees: koi nahi/)
    await mushir.stop()
  })

  it('isn’t promised where no template is approved, and none is sent outside the 24 hours', async () => {
    const watching = await watched('2026-12-01T10:00', {})
    const { mushir, sentinel } = watching
    const citizen = await withAList(mushir)
    await citizen.says('hafte baad yaad dila dena')
    expect((await citizen.hears()).body).toMatch(/wada nahi kar sakta/)
    await sentinel.taps('remind/tomorrow')
    await sentinel.hears()
    mushir.twilio.clock.moveBy(23 * HOUR_MS)
    expect(await heardUnasked(watching, citizen)).toEqual([])
    await mushir.stop()
  })

  it('set for tomorrow is let go when it comes too late for plain words', async () => {
    const watching = await watched('2026-12-01T10:00', {})
    const { mushir, sentinel } = watching
    await sentinel.taps('remind/tomorrow')
    await sentinel.hears()
    // As if the service had been away all day: by then the 24 hours are over.
    mushir.twilio.clock.moveBy(30 * HOUR_MS)
    await sentinel.says('menu')
    expect((await sentinel.hears()).body).toMatch(/Aap ko kya chahiye/)
    expect(mushir.log.join('\n')).not.toMatch(/set aside|could not be sent|given up/)
    await mushir.stop()
  })

  it('waits for the morning when it comes due by night', async () => {
    const watching = await watched('2026-12-01T22:30', approved)
    const { mushir, sentinel } = watching
    expect(await inAWeek(sentinel)).toMatch(/9 December 2026/)
    mushir.twilio.clock.moveTo(there('2026-12-09T07:59'))
    await sentinel.says('menu')
    expect((await sentinel.hears()).body).toMatch(/Aap ko kya chahiye/)
    mushir.twilio.clock.moveTo(there('2026-12-09T10:30'))
    expect((await sentinel.hears(10_000)).body).toMatch(/agla qadam|Agla qadam/)
    await mushir.stop()
  })

  it.each([
    ['a stop', ['stop']],
    ['the deletion of their data', ['mera data delete karo', 'haan']],
    ['their wish for none', ['yaad na dilaein']],
    ['the last step', ['sab ho gaya']],
    ['the end of the list', ['list hata do', '1']],
  ])('isn’t sent after %s', async (_what, words) => {
    const watching = await watched('2026-12-01T10:00', approved)
    const { mushir, sentinel } = watching
    const citizen = await withAList(mushir)
    await inAWeek(citizen)
    await inAWeek(sentinel)
    for (const text of words) {
      await citizen.says(text)
      await citizen.hears()
    }
    mushir.twilio.clock.moveBy(8 * DAY_MS)
    expect(await heardUnasked(watching, citizen)).toEqual([])
    await mushir.stop()
  })

  it('isn’t sent to somebody who is waiting for an officer', async () => {
    const watching = await watched('2026-12-01T10:00', approved)
    const { mushir, sentinel } = watching
    const citizen = await withAList(mushir)
    await inAWeek(citizen)
    await inAWeek(sentinel)
    await citizen.says('officer se baat karni hai')
    await citizen.hears()
    mushir.twilio.clock.moveBy(8 * DAY_MS)
    await sentinel.hears(10_000)
    await citizen.says('meri darkhwast cancel karein')
    expect((await citizen.hears()).body).not.toMatch(/Agla qadam/)
    await mushir.stop()
  })
})
