import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { aMushir, type Mushir } from '../support/mushir.js'

describe.each([
  ['in memory', undefined],
  ['on Redis', 'redis'],
])('From webhook to reply, %s', (_name, store) => {
  let mushir: Mushir
  let people = 0
  const someone = () => mushir.twilio.citizen(`+9230012${String(30_000 + people++).padStart(5, '0')}`)

  beforeAll(async () => {
    mushir = await aMushir(store ? { redisUrl: `${inject('redisUrl')}/1` } : {})
  })
  afterAll(() => mushir?.stop())

  it('a tailor who types Roman Urdu is answered in Roman Urdu, with choices, and learns who Mushir is', async () => {
    const tailor = someone()
    await tailor.says('aoa mjhe karobar k liye qarza chahiye')
    const bubble = await tailor.hears()
    expect(bubble.body).toMatch(/Mushir hun, SMEDA ka/)
    expect(bubble.body).toMatch(/90 din/)
    expect(bubble.choices.length).toBeGreaterThan(1)
  })

  it('Urdu is answered in Urdu, English in English', async () => {
    const urdu = someone()
    await urdu.says('آسان کاروبار کارڈ کی حد کتنی ہے؟')
    expect((await urdu.hears()).body).toMatch(/10 لاکھ روپے/)

    const english = someone()
    await english.says('What is the age limit of the PM youth loan?')
    expect((await english.hears()).body).toMatch(/21 .*45/)
  })

  it('a choice is made by tapping, by a number in any digits, or by its words', async () => {
    const citizen = someone()
    await citizen.says('menu')
    const menu = await citizen.hears()
    const first = menu.choices[0]
    expect(first).toBeDefined()

    await citizen.taps(first?.id ?? '')
    const byTap = (await citizen.hears()).body

    await citizen.says('menu')
    await citizen.hears()
    await citizen.says('۱')
    expect((await citizen.hears()).body).toBe(byTap)

    await citizen.says('menu')
    await citizen.hears()
    await citizen.says(first?.label ?? '')
    expect((await citizen.hears()).body).toBe(byTap)
  })

  it('a follow-up leans on what was just said', async () => {
    const citizen = someone()
    await citizen.says('asaan karobar card kya hai')
    await citizen.hears()
    await citizen.says('aur kaghzat?')
    expect((await citizen.hears()).body).toMatch(/Asaan Karobar Card[\s\S]*hanakhti card/)
  })

  it('a voice note is met kindly', async () => {
    const citizen = someone()
    await citizen.sends('audio')
    expect((await citizen.hears()).body).toMatch(/وائس نوٹ[\s\S]*English/)
  })

  it('twenty messages at once from one person are answered, each once and in order', async () => {
    const citizen = someone()
    await citizen.says('show me the menu')
    await citizen.hears()
    const sids = await Promise.all(Array.from({ length: 20 }, (_, n) => citizen.says(`${n + 90}`)))
    expect(sids.every(({ outcome }) => outcome.delivered)).toBe(true)
    for (let n = 0; n < 20; n++)
      expect((await citizen.hears()).body).toMatch(/isn't on the list|came before my question/)
    await mushir.twilio.settled()
    expect(citizen.heard).toHaveLength(21)
  })

  it('an officer is asked for, the ticket is kept, and taking it back brings Mushir back', async () => {
    const citizen = someone()
    await citizen.says('kisi insan se baat karwa dein')
    expect((await citizen.hears()).body).toMatch(/MSR-[0-9A-Z]{7}/)
    await citizen.says('meri dukan swat mein hai')
    expect((await citizen.hears()).body).toMatch(/shamil kar di/)
    await citizen.says('2')
    expect((await citizen.hears()).body).toMatch(/khatam kar di/)
  })

  it('nothing personal reaches the log', async () => {
    const citizen = someone()
    await citizen.says('mera cnic 12345-1234567-1 hai aur number 0300-7654321, youth loan ki umar?')
    const bubble = await citizen.hears()
    expect(bubble.body).toMatch(/CNIC/)
    expect(bubble.body).not.toMatch(/1234567/)
    const log = mushir.log.join('')
    expect(log).not.toMatch(/1234567|7654321|923001230/)
    expect(log).not.toContain('youth loan ki umar')
  })

  it('one id leads from the webhook to the receipt', async () => {
    const citizen = someone()
    await citizen.says('shukriya')
    await citizen.hears()
    await mushir.twilio.settled()
    const lines = mushir.log.map((line) => JSON.parse(line) as { trace?: string; msg: string })
    const trace = lines.findLast((line) => line.msg === 'turn taken')?.trace
    const said = lines.filter((line) => line.trace === trace).map((line) => line.msg)
    expect(said).toEqual(expect.arrayContaining([expect.stringMatching(/message accepted/), 'turn taken']))
    expect(said.length).toBeGreaterThanOrEqual(3)
  })
})
