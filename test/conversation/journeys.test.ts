import { describe, expect, it } from 'vitest'
import { choiceId } from '../../src/conversation/choice-id.js'
import { aCitizen, type Citizen } from '../support/citizen.js'
import { journeysLibrary, STALL } from '../support/journeys.js'

const ASKED_ABOUT = { kind: 'answer', entry: 'youth-loan', part: 'who', score: 0.95 } as const
const UNKNOWN = { kind: 'unknown' } as const

function onTheWay(): Citizen {
  const citizen = aCitizen({ library: journeysLibrary(STALL) })
  return citizen.taps({ kind: 'option', journey: 'menu', step: 'top', option: 'stall' })
}

describe('A guided journey', () => {
  it('tells and asks in one bubble, and takes figures, words, taps and a number typed for a choice', () => {
    const citizen = onTheWay()
    expect(citizen.lastHeard).toBe('stall?hello + stall?age')
    citizen.types(34)
    expect(citizen.lastHeard).toBe('stall?trade')
    citizen.says('shehad ka kaam', {}, UNKNOWN)
    expect(citizen.lastHeard).toBe('stall?first')
    citizen.types(1)
    expect(citizen.lastHeard).toBe('stall?wish')
    citizen.says('near the gate please', {}, UNKNOWN)
    expect(citizen.lastHeard).toBe('stall?send + answers')
    expect(citizen.conversation.told.age).toBe(34)
  })

  it('reads a form back, and with a yes sends it to an officer, in the officers’ language', () => {
    const citizen = onTheWay().types(34)
    citizen.says('Furniture').says('haan', { intent: 'affirm' }).types(4).says('none needed', {}, UNKNOWN)
    citizen.says('haan', { intent: 'affirm' })
    expect(citizen.effects).toMatchObject([
      {
        kind: 'openTicket',
        reason: 'journey',
        ticketKind: 'stall',
        topic: 'youth-loan',
        details: [
          { label: 'Trade', value: 'Furniture' },
          { label: 'First time', value: 'true' },
          { label: 'Tables', value: '4' },
          { label: 'Wish', value: 'none needed' },
        ],
      },
    ])
  })

  it('is sent or changed by the words of its choices, whatever entry has such words', () => {
    const readBack = () => onTheWay().types(34).says('Honey').types(1).says('a corner', {}, UNKNOWN)
    expect(readBack().says('yes, send it', { form: 'send' }, ASKED_ABOUT).lastHeard).toContain('handOff.opened')
    expect(readBack().says('badalna hai', { form: 'change' }, ASKED_ABOUT).lastHeard).toContain('journey.changed')
  })

  it('takes what it asked for in their own words, however it sounds', () => {
    const wish = () => onTheWay().types(34).says('Honey').types(1)
    const answered = wish().says('a corner where somebody sees me', { intent: 'human', guessed: true })
    expect(answered.effects).toEqual([])
    expect(wish().says('shawls and bed covers', { intent: 'help', faint: true }).effects).toEqual([])
    expect(wish().says('shawls and bed covers', { intent: 'help', faint: true }).lastHeard).toBe(answered.lastHeard)
    expect(wish().says('what is this', { intent: 'help' }).lastHeard).not.toBe(answered.lastHeard)
    expect(wish().says('I want to end it all', { intent: 'urgent', guessed: true }).lastHeard).toContain('urgent')
    expect(wish().says('an officer please', { intent: 'human' }).lastHeard).toContain('handOff.opened')
  })

  it('never asks what was said before, in passing or long ago', () => {
    const citizen = aCitizen({ library: journeysLibrary(STALL) })
    citizen.says('main 30 saal ka hun', { slots: { age: 30 } }, UNKNOWN)
    citizen.taps({ kind: 'option', journey: 'menu', step: 'top', option: 'stall' })
    expect(citizen.lastHeard).toBe('stall?hello + stall?trade')
  })

  it('asks a second time with help, a third time with ways out, and then goes on without', () => {
    const citizen = onTheWay().says('haan ji', { intent: 'affirm' })
    expect(citizen.lastHeard).toBe('stall?age.again + stall?age')
    citizen.says('acha', {}, UNKNOWN)
    expect(citizen.lastHeard).toBe('stall?age.again + journey.wayOut + stall?age')
    citizen.says('jee', { intent: 'affirm' })
    expect(citizen.lastHeard).toBe('journey.without + stall?trade')
  })

  it('offers a person where it can’t go on without', () => {
    const citizen = onTheWay().types(34).says('Furniture').types(1)
    for (const said of ['many', 'lots', 'really']) citizen.says(said, {}, UNKNOWN)
    expect(citizen.lastHeard).toBe('unknown.again')
    citizen.says('haan', { intent: 'affirm' })
    expect(citizen.effects).toMatchObject([{ kind: 'openTicket' }])
  })

  it.each([
    [5, 'stall?age.tooLow'],
    [230, 'stall?age.tooHigh'],
  ])('meets an age of %i with the limit, and doesn’t remember it', (age, heard) => {
    const citizen = onTheWay().says(`${age}`, { number: age, slots: { age } })
    expect(citizen.lastHeard).toBe(heard)
    expect(citizen.conversation.told.age).toBeUndefined()
  })

  it('lets a question stay open', () => {
    const citizen = onTheWay().says('pata nahi', { unsure: true }, UNKNOWN)
    expect(citizen.lastHeard).toBe('stall?trade')
    citizen.taps({ kind: 'option', journey: 'stall', step: 'trade', option: 'skip' })
    expect(citizen.lastHeard).toBe('stall?first')
  })

  it('keeps what else is said of oneself, and asks its question again without counting a miss', () => {
    const citizen = onTheWay().says('swat mein', { slots: { province: 'kp', district: 'swat' } }, UNKNOWN)
    expect(citizen.lastHeard).toBe('journey.noted + stall?age')
    expect(citizen.conversation.told).toMatchObject({ province: 'kp', district: 'swat' })
    expect(citizen.conversation.runs?.[0]?.tries).toBe(0)
  })

  it('shows its choices without numbers where a number is the answer', () => {
    const citizen = onTheWay()
    expect(citizen.conversation.offered).toEqual([])
    expect(citizen.lastTurn?.replies[0]?.typed).toBe(true)
  })

  it('takes an old button for what it said, and goes on where the citizen stands', () => {
    const citizen = onTheWay().types(34).says('Honey')
    citizen.taps({ kind: 'option', journey: 'stall', step: 'trade', option: 'furniture' })
    expect(citizen.lastHeard).toBe('stall?first')
    expect(citizen.conversation.runs?.[0]?.answers).toEqual({ trade: 'furniture' })
    citizen.types(1)
    expect(citizen.lastHeard).toBe('stall?size')
  })
})

describe('A journey that is left', () => {
  it('answers a new question, asks whether to go on, and does with “haan”', () => {
    const citizen = onTheWay().types(34)
    citizen.asks('youth loan ki umar kya hai?', ASKED_ABOUT, { part: 'who' })
    expect(citizen.lastHeard).toContain('youth-loan/who + journey.goOn')
    expect(citizen.choices[0]).toBe('resume/stall')
    citizen.says('haan', { intent: 'affirm' })
    expect(citizen.lastHeard).toBe('stall?trade')
    expect(citizen.conversation.paused).toEqual([])
  })

  it('says why it asks, counts it as no miss, and takes no “why” for an answer in words', () => {
    const citizen = onTheWay().says('kyun?', { asks: true, asksWhy: true }, UNKNOWN)
    expect(citizen.lastHeard).toBe('journey.whyForm + stall?age')
    citizen.types(34).says('Honey').types(1).says('kyun?', { asks: true, asksWhy: true }, UNKNOWN)
    expect(citizen.lastHeard).toBe('journey.whyForm + stall?wish')
    citizen.says('a corner', {}, UNKNOWN)
    expect(citizen.lastHeard).toBe('stall?send + answers')
  })

  it('is offered on top of the menu, months later, and forgets nothing', () => {
    const citizen = onTheWay().types(34).says('Honey').says('menu', { intent: 'menu' })
    expect(citizen.choices[0]).toBe('resume/stall')
    citizen.hours(24 * 90).says('salam', { intent: 'greet' })
    expect(citizen.choices[0]).toBe('resume/stall')
    citizen.types(1)
    expect(citizen.lastHeard).toBe('stall?first')
    citizen.types(2).says('a corner', {}, UNKNOWN)
    expect(citizen.lastHeard).toBe('stall?send + answers')
  })

  it('goes on where it was when it is chosen anew', () => {
    const citizen = onTheWay().types(34).says('Honey').says('menu', { intent: 'menu' })
    citizen.taps({ kind: 'option', journey: 'menu', step: 'top', option: 'stall' })
    expect(citizen.lastHeard).toBe('stall?hello + stall?first')
  })

  it('is not asked about again after its end', () => {
    const citizen = onTheWay().types(34).says('Honey').types(1).says('a corner', {}, UNKNOWN)
    citizen.taps({ kind: 'option', journey: 'stall', step: 'send', option: 'yes' })
    expect(citizen.conversation.paused).toEqual([])
  })
})

describe('Data that changes under way', () => {
  const without = (step: string) => {
    const stall = STALL.stall ?? { yaml: '', words: '' }
    const yaml = stall.yaml.replace(new RegExp(`  - id: ${step}\\n(?:    .*\\n)+`), '')
    const words = stall.words.replace(new RegExp(`## ${step}\\n(?:(?!## ).*\\n)+`), '')
    return journeysLibrary({ ...STALL, stall: { yaml, words } })
  }

  it('leads on from a question that was taken out, with what was said', () => {
    const citizen = onTheWay().types(34)
    const later = aCitizen({ library: without('trade') })
    later.conversation = citizen.conversation
    later.says('Honey', {}, UNKNOWN)
    later.taps({ kind: 'resume', journey: 'stall' })
    expect(later.lastHeard).toBe('stall?hello + stall?first')
  })

  it('says so when the journey itself is gone', () => {
    const citizen = onTheWay().types(34).says('menu', { intent: 'menu' })
    const later = aCitizen({
      library: journeysLibrary({
        menu: {
          ...STALL.menu,
          yaml: 'start: top\nsteps:\n  - id: top\n    choose: [{ id: youth, entry: youth-loan }]\n',
          words: '# Menu\n## top\nWhat?\n',
        },
      }),
    })
    later.conversation = citizen.conversation
    later.tapsId(choiceId({ kind: 'resume', journey: 'stall' }))
    expect(later.lastHeard).toBe('journey.gone')
  })
})

describe('Two messages sent at once', () => {
  it('never skip a question: the second number was meant for the first', () => {
    const citizen = onTheWay().types(34)
    const sent = new Date(citizen.now.getTime() - 500)
    citizen.hours(0).now = new Date(citizen.now.getTime() + 2000)
    citizen.says('Honey')
    expect(citizen.lastHeard).toBe('stall?first')
    citizen.sentAt(sent).types(1)
    expect(citizen.lastHeard).toBe('choose.tooSoon + stall?first')
    citizen.types(1)
    expect(citizen.lastHeard).toBe('stall?wish')
  })

  it('take no early yes for a yes to deleting everything', () => {
    const citizen = onTheWay()
    const sent = new Date(citizen.now.getTime())
    citizen.now = new Date(citizen.now.getTime() + 2000)
    citizen.says('mera data delete karo', { intent: 'delete-data' })
    citizen.sentAt(sent).says('haan', { intent: 'affirm' })
    expect(citizen.lastHeard).toBe('choose.tooSoon')
    citizen.says('haan', { intent: 'affirm' })
    expect(citizen.lastTurn?.conversation).toBe('forget')
  })
})
