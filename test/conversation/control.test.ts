import { describe, expect, it } from 'vitest'
import { advance } from '../../src/conversation/advance.js'
import { PersonId } from '../../src/model/person.js'
import { aCitizen } from '../support/citizen.js'

const youthLoan = { kind: 'answer', entry: 'youth-loan', part: 'summary', score: 0.9 } as const

describe('Stop and start', () => {
  it('stop ends what we begin; what a person asks is still answered', () => {
    const citizen = aCitizen().says('stop', { intent: 'stop' })
    expect(citizen.lastHeard).toBe('stop')
    expect(citizen.conversation.optedOut).toBe(true)
    expect(citizen.asks('youth loan', youthLoan).lastHeard).toContain('youth-loan/summary')
  })

  it('start takes it back', () => {
    const citizen = aCitizen().says('stop', { intent: 'stop' }).says('start', { intent: 'start' })
    expect(citizen.effects).toEqual([
      { kind: 'setOptOut', optedOut: true },
      { kind: 'setOptOut', optedOut: false },
    ])
  })
})

describe('Deletion', () => {
  it('asks once, then acts', () => {
    const citizen = aCitizen().says('mera data delete karo', { intent: 'delete-data' })
    expect(citizen.lastHeard).toBe('forget.ask')
    citizen.says('haan', { intent: 'affirm' })
    expect(citizen.lastHeard).toBe('forget.done')
    expect(citizen.lastTurn?.conversation).toBe('forget')
  })

  it('is not done when the answer is no', () => {
    const citizen = aCitizen().says('delete', { intent: 'delete-data' }).says('nahi', { intent: 'deny' })
    expect(citizen.lastHeard).toBe('forget.kept')
    expect(citizen.lastTurn?.conversation).not.toBe('forget')
  })

  it('asks again when a yes comes later than the next message', () => {
    const citizen = aCitizen()
      .says('delete', { intent: 'delete-data' })
      .asks('youth loan', youthLoan)
      .says('haan', { intent: 'affirm' })
    expect(citizen.lastHeard).toBe('affirm')
  })

  it('cancels an open request along with all else', () => {
    const citizen = aCitizen()
      .says('officer', { intent: 'human' })
      .says('delete', { intent: 'delete-data' })
      .says('haan', { intent: 'affirm' })
    expect(citizen.effects.at(-1)).toMatchObject({ kind: 'cancelTicket' })
  })
})

describe('The menu', () => {
  it('shows topics; a number, a tap or the words lead on', () => {
    for (const choose of [
      () => aCitizen().says('menu', { intent: 'menu' }).types(1),
      () => aCitizen().taps({ kind: 'option', journey: 'menu', step: 'top', option: 'loans' }),
      () => aCitizen().says('menu', { intent: 'menu' }).says('QARZ!', { intent: 'ask' }),
      () => aCitizen().says('menu', { intent: 'menu' }).says('قرض', { intent: 'ask' }),
    ]) {
      expect(choose().lastHeard).toBe('menu?loans')
    }
  })

  it('goes back a step at a time', () => {
    const citizen = aCitizen().says('menu', { intent: 'menu' }).types(1).types(1)
    expect(citizen.lastHeard).toContain('youth-loan/summary')
    expect(citizen.says('back', { intent: 'back' }).lastHeard).toBe('menu?loans')
    expect(citizen.says('back', { intent: 'back' }).lastHeard).toBe('menu?top')
    expect(citizen.says('back', { intent: 'back' }).lastHeard).toBe('menu?top')
  })

  it('says so when a button of long ago leads nowhere any more', () => {
    expect(aCitizen().taps({ kind: 'option', journey: 'menu', step: 'top', option: 'gone' }).lastHeard).toBe(
      'journey.gone',
    )
    expect(aCitizen().tapsId('something/else').lastHeard).toBe('unknown.once')
  })
})

describe('Courtesies', () => {
  const cases = {
    thanks: 'thanks.welcome',
    goodbye: 'goodbye',
    help: 'help.full',
    abuse: 'abuse',
    'out-of-scope': 'outOfScope',
  } as const
  for (const [intent, key] of Object.entries(cases)) {
    it(`${intent} is met with ${key}`, () => {
      expect(aCitizen().says('…', { intent: intent as keyof typeof cases }).lastHeard).toBe(key)
    })
  }

  it('somebody who comes back after a month is welcomed, and may go on where they were', () => {
    const citizen = aCitizen()
      .asks('youth loan', youthLoan)
      .hours(30 * 24)
      .says('salam', { intent: 'greet' })
    expect(citizen.lastHeard).toBe('greet.again + menu?top')
    expect(citizen.choices[0]).toBe('more/youth-loan')
  })
})

describe('Who says that an answer is wrong', () => {
  it('is shown where it comes from, and offered a person', () => {
    const citizen = aCitizen().asks('youth loan', youthLoan).says('ye galat hai', { intent: 'deny', disputes: true })
    expect(citizen.lastHeard).toBe('disputed')
    expect(citizen.choices).toEqual(['source/youth-loan', 'do/human', 'do/menu'])
  })

  it('is heard before anything was told, too', () => {
    const citizen = aCitizen().says('galat', { intent: 'deny', disputes: true })
    expect(citizen.choices).toEqual(['do/human', 'do/menu'])
  })
})

describe('A number that should not have been sent', () => {
  it('is pointed out gently before the answer', () => {
    const citizen = aCitizen().asks('mera cnic ••• hai, youth loan?', youthLoan, { sensitive: ['cnic'] })
    expect(citizen.lastHeard).toBe('sensitive.cnic + title + status + youth-loan/summary')
  })

  it('is all that is spoken of when nothing else was sent', () => {
    const citizen = aCitizen().asks('•••', { kind: 'unknown' }, { sensitive: ['cnic'] })
    expect(citizen.lastHeard).toBe('sensitive.cnic + sensitive.whatNow')
    expect(citizen.conversation.misses).toBe(0)
  })
})

describe('Twilio’s Advanced Opt-Out', () => {
  it('has answered already: we take note and stay silent', () => {
    const citizen = aCitizen()
    const message = {
      kind: 'text',
      sid: 'SM1',
      receivedAt: citizen.now.toISOString(),
      text: 'STOP',
      optOut: 'STOP',
    } as never
    citizen.meets({ kind: 'message', message })
    expect(citizen.lastHeard).toBe('')
    expect(citizen.effects).toEqual([{ kind: 'setOptOut', optedOut: true }])
  })
})

describe('Two ids that are one person', () => {
  it('join: a stop said to either holds, and what either told is known', () => {
    const other = { ...aCitizen().conversation, optedOut: true, told: { province: 'kp' as const } }
    const citizen = aCitizen().meets({ kind: 'personJoined', other: PersonId.parse('00abcdefghijklmn') }, { other })
    expect(citizen.conversation).toMatchObject({ optedOut: true, told: { province: 'kp' } })
    expect(citizen.effects).toEqual([{ kind: 'setOptOut', optedOut: true }])
  })
})

describe('The reducer', () => {
  it('is pure: the same conversation, event and context give the same turn', () => {
    const citizen = aCitizen().asks('youth loan', youthLoan)
    const event = { kind: 'waitOver', wait: 'x' } as const
    const context = { now: citizen.now, library: citizen.library, newReference: 'MSR-1F7K3Q2' as never }
    expect(advance(citizen.conversation, event, context)).toEqual(advance(citizen.conversation, event, context))
  })
})
