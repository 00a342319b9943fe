import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Result } from '../../src/handoff/officers.js'
import type { QueueView } from '../../src/handoff/ticket-queue.js'
import type { OfficerAct } from '../../src/model/officer.js'
import type { TicketReference } from '../../src/model/ticket.js'
import type { Citizen } from '../../src/simulator/citizen.js'
import { HOUR_MS } from '../../src/simulator/movable-clock.js'
import { BILAL, SANA } from '../support/citizen.js'
import { aMushir, type Mushir } from '../support/mushir.js'
import { knowledgeWithHours } from '../support/open-knowledge.js'

const REFERENCE = /MSR-[0-3][0-9A-F][0-9A-Z]{5}/
/** Pakistan's wall clock. */
const there = (text: string) => new Date(`${text}:00+05:00`)

describe.each([
  ['in memory', undefined],
  ['on Redis', 'redis'],
])('An officer, from webhook to rating, %s', (_name, store) => {
  const knowledge = knowledgeWithHours()
  let mushir: Mushir
  let people = 0
  const someone = () => mushir.twilio.citizen(`+9230056${String(10_000 + people++).padStart(5, '0')}`)

  beforeAll(async () => {
    mushir = await aMushir({
      ...(store ? { redisUrl: `${inject('redisUrl')}/5` } : {}),
      env: { KNOWLEDGE_DIR: knowledge.dir },
      templates: { officer_replied: 'SMEDA se aap ki darkhwast {{1}} ka jawab aa gaya hai.' },
    })
    // A Monday morning.
    mushir.twilio.clock.moveTo(there('2026-12-07T10:00'))
  })
  afterAll(async () => {
    await mushir?.stop()
    knowledge.remove()
  })

  async function asksForAnOfficer(citizen: Citizen, text = 'officer se baat karwa dein'): Promise<TicketReference> {
    await citizen.says(text)
    const [reference] = REFERENCE.exec((await citizen.hears()).body) ?? []
    if (!reference) throw new Error('No reference was told')
    return reference
  }

  function act(reference: TicketReference, act: OfficerAct, officer = SANA): Promise<Result> {
    return ended(reference, { id: randomBytes(6).toString('hex'), reference, officer, act })
  }

  /** The queue is fresh within a second. */
  async function first(view: QueueView, limit: number): Promise<string[]> {
    const { rows } = await mushir.service.officers.queue({ view, officer: 'sana', limit })
    return rows.map((row) => row.reference)
  }

  async function ended(reference: TicketReference, command: Parameters<Mushir['service']['officers']['act']>[0]) {
    let result = await mushir.service.officers.act(command)
    while (result.kind === 'pending') result = await mushir.service.officers.resultOf(reference, command.id)
    return result
  }

  it('is asked for in Urdu, answers, asks whether it helped, and Mushir is back', async () => {
    const citizen = someone()
    await citizen.says('سوات میں شہد کا کاروبار ہے')
    await citizen.hears()
    await citizen.says('کسی افسر سے بات کروا دیں')
    const told = await citizen.hears()
    const [reference = ''] = REFERENCE.exec(told.body) ?? []
    expect(told.body).toMatch(/افسر آپ کو یہیں جواب دے گا/)
    expect(told.body).toMatch(/جواب آج دوپہر 3 بجے تک آ جانا چاہیے/)
    expect((await mushir.service.officers.story(reference))?.ticket).toMatchObject({ desk: 'kp', province: 'kp' })

    expect(await act(reference, { kind: 'take' })).toEqual({ kind: 'done' })
    expect((await citizen.hears()).body).toMatch(/Sana.*جواب دے رہے ہیں/)
    await citizen.says('مینو')
    await act(reference, { kind: 'say', text: 'آپ کا یونٹ کتنا بڑا ہے؟' })
    expect((await citizen.hears()).body).toBe('آپ کا یونٹ کتنا بڑا ہے؟')

    await act(reference, { kind: 'close', outcome: 'answered' })
    const asked = await citizen.hears()
    expect(asked.body).toMatch(/کیا افسر کے جواب سے مدد ملی؟/)
    expect(asked.choices.map(({ id }) => id)).toEqual(['rate/yes', 'rate/partly', 'rate/no'])
    await citizen.taps('rate/yes')
    expect((await citizen.hears()).body).toMatch(/خوشی ہوئی/)
    expect((await mushir.service.officers.story(reference))?.ticket).toMatchObject({ state: 'closed', rating: 'yes' })

    await citizen.says('مینو')
    expect((await citizen.hears()).choices.length).toBeGreaterThan(1)
  })

  it('is told of in Roman Urdu and English: how it stands, under whose reference', async () => {
    const [first, second] = [someone(), someone()]
    const reference = await asksForAnOfficer(first)
    await asksForAnOfficer(second, 'i want to talk to an officer please')
    await first.says('mere case ka kya bana?')
    expect((await first.hears()).body).toMatch(/khuli hai[\s\S]*Jawab .* tak aa jana chahiye/)
    await second.says('what is the status of my case?')
    expect((await second.hears()).body).toMatch(/You should have an answer by/)
    await second.says(`status ${reference}`)
    expect((await second.hears()).body).toMatch(/I find no request/)
    await act(reference, { kind: 'take' })
    expect((await first.hears()).body).toMatch(/Sana/)
  })

  it('gets a form that was filled in meanwhile into the same request, at the desk it is for, with the time still promised', async () => {
    const citizen = someone()
    const reference = await asksForAnOfficer(citizen)
    await citizen.says('Mushir se poochein')
    await citizen.hears()
    const answers = ['plot ke liye darkhwast deni hai', 'swat', 'shawl', '2 kanal, Mingora ke paas']
    for (const answer of answers) {
      await citizen.says(answer)
      await citizen.hears()
    }
    const before = (await mushir.service.officers.story(reference))?.ticket
    await citizen.says('haan, bhej dein')
    expect((await citizen.hears()).body).toMatch(new RegExp(`form aap ki khuli darkhwast \\*${reference}\\*`))
    const story = await mushir.service.officers.story(reference)
    expect(story?.ticket).toMatchObject({ kind: 'plot', desk: 'kp', promise: before?.promise, province: 'kp' })
    expect(story?.ticket.forms).toMatchObject([
      { kind: 'plot', details: [{}, { value: 'shawl' }, {}, {}, { value: '2 kanal, Mingora ke paas' }] },
    ])
    expect(story?.chat).toContainEqual(expect.objectContaining({ kind: 'event', what: 'form', how: 'plot' }))
    await citizen.says('darkhwast khatam')
    expect((await citizen.hears()).body).toMatch(/khatam kar di/)
  })

  it('is never answered by two: the slower one is told, and the citizen hears one voice', async () => {
    const citizen = someone()
    const reference = await asksForAnOfficer(citizen)
    const results = await Promise.all([
      act(reference, { kind: 'say', text: 'Main Sana hun' }, SANA),
      act(reference, { kind: 'say', text: 'Main Bilal hun' }, BILAL),
    ])
    expect(results.map(({ kind }) => kind).toSorted()).toEqual(['done', 'refused'])
    const won = results[0]?.kind === 'done' ? 'Sana' : 'Bilal'
    expect((await citizen.hears()).body).toMatch(new RegExp(`${won}, SMEDA[\\s\\S]*Main ${won} hun`))
    await act(reference, { kind: 'say', text: 'Aur kuch?' }, won === 'Sana' ? SANA : BILAL)
    expect((await citizen.hears()).body).toBe('Aur kuch?')
  })

  it('answers after the 24 hours: a template goes, the words wait until the citizen writes, and then come first', async () => {
    const citizen = someone()
    const reference = await asksForAnOfficer(citizen)
    await act(reference, { kind: 'take' })
    await citizen.hears()
    mushir.twilio.clock.moveBy(25 * HOUR_MS)
    const { officers } = mushir.service
    expect((await officers.story(reference))?.windowLeftMs).toBe(0)
    expect(await act(reference, { kind: 'say', text: 'Aap ka kaam ho gaya hai.' })).toEqual({ kind: 'done' })
    expect(await act(reference, { kind: 'askTemplate' })).toEqual({ kind: 'done' })
    const template = await citizen.hears()
    expect(template).toMatchObject({ template: true })
    expect(template.body).toContain(reference)
    const kept = (await officers.story(reference))?.chat.find(
      (said) => said.kind === 'mushir' && said.text.includes('kaam ho gaya'),
    )
    expect(kept).toMatchObject({ fate: { kind: 'kept' }, by: 'Sana' })

    await citizen.says('ji')
    expect((await citizen.hears()).body).toBe('Aap ka kaam ho gaya hai.')
    await act(reference, { kind: 'say', text: 'Aur kuch?' })
    expect((await citizen.hears()).body).toBe('Aur kuch?')
  })

  it('comes too late: we say so ourselves with a new time, the supervisor sees it, and “no” opens it again', async () => {
    mushir.twilio.clock.moveTo(there('2026-12-14T10:00'))
    const citizen = someone()
    const reference = await asksForAnOfficer(citizen)
    mushir.twilio.clock.moveTo(there('2026-12-14T15:01'))
    expect((await citizen.hears(10_000)).body).toMatch(/Maazrat[\s\S]*nigran[\s\S]*Jawab kal subah/)
    await expect.poll(() => first('alerts', 200), { timeout: 5_000 }).toContain(reference)

    await act(reference, { kind: 'close', outcome: 'could-not-help' })
    expect((await citizen.hears()).body).toMatch(/madad mili/)
    await citizen.says('nahi')
    expect((await citizen.hears()).body).toMatch(/phir khol di/)
    expect((await mushir.service.officers.story(reference))?.ticket).toMatchObject({
      ...{ state: 'waiting', reopened: 1, rating: 'no', broken: 1 },
    })
  })

  it('is warned of what is urgent at once, and no word or number of it reaches the log', async () => {
    const citizen = someone()
    await citizen.says('qarz walay dhamki de rahe hain, main zehar kha lun ga')
    const [reference = ''] = REFERENCE.exec((await citizen.hears()).body) ?? []
    const warned = mushir.log.filter((line) => line.includes('An urgent request waits'))
    expect(warned.join('')).toContain(reference)
    await expect.poll(() => first('open', 1), { timeout: 5_000 }).toEqual([reference])
    expect(mushir.log.join('')).not.toMatch(/zehar|923005/)
  })
})
