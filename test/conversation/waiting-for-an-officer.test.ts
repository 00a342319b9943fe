import { describe, expect, it } from 'vitest'
import { aCitizen, BILAL, SANA } from '../support/citizen.js'

const youthLoan = { kind: 'answer', entry: 'youth-loan', part: 'summary', score: 0.9 } as const
const reference = 'MSR-1F7K3Q2'

describe('A citizen who asks for an officer', () => {
  it('is told their reference and what happens next, and a ticket is opened', () => {
    const citizen = aCitizen().says('kisi insan se baat karwa dein', { intent: 'human' })
    expect(citizen.lastHeard).toBe('handOff.opened + standing + handOff.anythingMore')
    expect(citizen.effects).toMatchObject([{ kind: 'openTicket', reference, reason: 'asked', urgent: false }])
  })

  it('has what they write join the ticket, and is told so once', () => {
    const citizen = aCitizen()
      .says('officer', { intent: 'human' })
      .asks('meri dukan hai', youthLoan)
      .asks('swat mein', youthLoan)
    expect(citizen.heard.slice(1)).toEqual([['handOff.added'], []])
    expect(citizen.effects.slice(1)).toEqual([
      { kind: 'addToTicket', reference },
      { kind: 'addToTicket', reference },
    ])
  })

  it('has the bot back by asking for it meanwhile, until an officer takes the ticket', () => {
    const citizen = aCitizen()
      .says('officer', { intent: 'human' })
      .taps({ kind: 'meanwhile' })
      .asks('youth loan', youthLoan)
    expect(citizen.lastHeard).toContain('youth-loan/summary')

    citizen.officer({ kind: 'take' })
    expect(citizen.lastHeard).toBe('handOff.taken')
    expect(citizen.asks('youth loan', youthLoan).lastHeard).toBe('')
  })

  it('for whom one was called by how it sounded, is still answered what they plainly ask', () => {
    const citizen = aCitizen().says('koi sunta hi nahi', { intent: 'complaint', guessed: true })
    expect(citizen.lastHeard).toBe('handOff.complaint + standing + handOff.anythingMoreOrAsk')

    expect(citizen.asks('youth loan ki umar kya hai', youthLoan, { asks: true }).lastHeard).toContain('youth-loan')
    expect(citizen.says('shukriya', { intent: 'thanks' }).lastHeard).toBe('thanks.welcome')
    expect(citizen.ticket).toMatchObject({ state: 'waiting', added: 0 })

    citizen.asks('teen dafa gaya hun, har dafa kehte hain kal aana, aaj bhi', youthLoan)
    expect(citizen.lastHeard).toBe('handOff.added')
  })

  it('who then asks for one in so many words waits for them as anybody does', () => {
    const citizen = aCitizen()
      .says('koi sunta hi nahi', { intent: 'complaint', guessed: true })
      .says('officer se baat karwayein', { intent: 'human' })
      .asks('kitne din lagte hain', youthLoan, { asks: true })
    expect(citizen.lastHeard).toBe('handOff.added')
  })

  it('asks Mushir meanwhile by tapping one of its older choices, too', () => {
    const citizen = aCitizen()
      .says('officer', { intent: 'human' })
      .taps({ kind: 'entry', entry: 'youth-loan', part: 'who' })
    expect(citizen.lastHeard).toContain('youth-loan/who')
  })

  it('may take the request back', () => {
    const citizen = aCitizen()
      .says('officer', { intent: 'human' })
      .says('cancel the officer request', { intent: 'human', cancels: true })
    expect(citizen.lastHeard).toBe('handOff.cancelled')
    expect(citizen.effects.at(-1)).toEqual({ kind: 'cancelTicket', reference })
    expect(citizen.asks('youth loan', youthLoan).lastHeard).toContain('youth-loan/summary')
  })

  it('who waves it away is asked once, and keeps their place with a no', () => {
    const waves = { intent: 'deny', waives: true } as const
    const asked = () => aCitizen().says('officer', { intent: 'human' }).says('rehne dein', waves)
    expect(asked().lastHeard).toBe('handOff.askCancel')
    expect(asked().choices).toEqual(['yes/cancelTicket', 'no/cancelTicket'])
    expect(asked().ticket?.added).toBe(1)
    expect(asked().says('haan', { intent: 'affirm' }).lastHeard).toBe('handOff.cancelled')
    expect(asked().types(1).ticket?.state).toBe('cancelled')
    expect(asked().says('masla hal ho gaya', { wish: 'resolved' }).lastHeard).toBe('handOff.cancelled')
    expect(asked().says('nahi', { intent: 'deny' }).lastHeard).toBe('handOff.stillWaiting + standing')
    // "Let it be" to that question lets the request be.
    expect(asked().says('rehne dein', waves).lastHeard).toBe('handOff.stillWaiting + standing')
    expect(asked().types(2).ticket?.state).toBe('waiting')
    expect(asked().says('nahi, jari rakhein', { wish: 'keep' }).lastHeard).toBe('handOff.stillWaiting + standing')
  })

  it('a yes to having everything deleted is none to cancelling the request alone', () => {
    const citizen = aCitizen()
      .says('officer', { intent: 'human' })
      .says('mera data delete karo', { intent: 'delete-data' })
    citizen.says('haan, khatam kar dein', { intent: 'affirm', wish: 'noNeed' })
    expect(citizen.lastHeard).toBe('forget.done')
  })

  it('who goes on telling after that question has not said yes to it', () => {
    const citizen = aCitizen()
      .says('officer', { intent: 'human' })
      .says('ab zarurat nahi', { intent: 'deny', wish: 'noNeed', waives: true })
      .asks('acha aik baat aur', youthLoan)
      .says('haan', { intent: 'affirm' })
    expect(citizen.ticket?.state).toBe('waiting')
  })

  it('a yes after the request came back to the queue cancels nothing', () => {
    const citizen = aCitizen().says('officer', { intent: 'human' }).says('rehne dein', { intent: 'deny', waives: true })
    citizen.officer({ kind: 'take' }).officer({ kind: 'say', text: 'Ji?' }).officer({ kind: 'release' })
    expect(citizen.says('haan', { intent: 'affirm' }).ticket?.state).toBe('waiting')
  })

  it('by the words of the choices is heard as by their numbers', () => {
    const waiting = () => aCitizen().says('officer', { intent: 'human' })
    expect(waiting().says('darkhwast khatam', { wish: 'cancel' }).lastHeard).toBe('handOff.cancelled')
    expect(waiting().says('mushir se poochein', { wish: 'meanwhile' }).lastHeard).toBe('handOff.meanwhile')
    expect(waiting().says('kahan tak pohanchi', { wish: 'status' }).lastHeard).toBe('handOff.stillWaiting + standing')
  })

  it('calling for somebody is told the place and the reference each time, not met with silence', () => {
    const citizen = aCitizen().says('officer', { intent: 'human' }).asks('meri dukan hai', youthLoan)
    for (const calls of [
      () => citizen.says('koi hai', { wish: 'calls' }),
      () => citizen.says('jawab do', { wish: 'calls', number: 2 }),
      () => citizen.says('hello', { intent: 'greet' }),
    ]) {
      expect(calls().lastHeard).toBe('handOff.stillWaiting + standing')
    }
    expect(citizen.ticket).toMatchObject({ state: 'waiting', added: 1 })
  })

  it('“no need” right below what stands about the request is about it, asking Mushir meanwhile or not', () => {
    const asking = aCitizen().says('officer', { intent: 'human' }).taps({ kind: 'meanwhile' })
    expect(asking.asks('no need for a guarantor?', youthLoan, { wish: 'noNeed' }).lastHeard).toContain('youth-loan')
    asking.says('mere case ka kya bana', { wish: 'status' }).says('ab zarurat nahi', { intent: 'deny', wish: 'noNeed' })
    expect(asking.lastHeard).toBe('handOff.askCancel')
  })

  it('a no to Mushir meanwhile is none to the officer', () => {
    const waves = { intent: 'deny', waives: true } as const

    const asking = aCitizen().says('officer', { intent: 'human' }).taps({ kind: 'meanwhile' }).says('rehne dein', waves)
    expect(asking.lastHeard).toBe('deny')
    expect(asking.effects.map(({ kind }) => kind)).not.toContain('cancelTicket')
  })

  it('asking again is told how the first request stands, not given a second', () => {
    const citizen = aCitizen().says('officer', { intent: 'human' }).says('officer kab aye ga', { intent: 'human' })
    expect(citizen.lastHeard).toBe('handOff.stillWaiting + standing')
    expect(citizen.effects.filter(({ kind }) => kind === 'openTicket')).toHaveLength(1)
  })
})

describe('While an officer holds the ticket', () => {
  const held = () => aCitizen().says('officer', { intent: 'human' }).officer({ kind: 'take' })

  it('the bot is silent, whatever is said or sent', () => {
    const citizen = held()
      .asks('youth loan', youthLoan)
      .says('menu', { intent: 'menu' })
      .sends({ kind: 'media', media: 'voice' })
      .types(1)
    expect(citizen.heard.slice(2)).toEqual([[], [], [], []])
  })

  it('despair is seen by all at once, and answered by the officer alone', () => {
    const citizen = held().says('zehar kha lun ga', { intent: 'urgent' })
    expect(citizen.lastHeard).toBe('')
    expect(citizen.ticket).toMatchObject({ urgent: true, state: 'taken' })
  })

  it('a stop is taken note of all the same', () => {
    const citizen = held().says('stop', { intent: 'stop' })
    expect(citizen.lastHeard).toBe('')
    expect(citizen.effects.at(-1)).toEqual({ kind: 'setOptOut', optedOut: true })
  })

  it('the officer’s words arrive with their name once the voice has changed', () => {
    const citizen = held().officer({ kind: 'handToOfficer', to: BILAL })
    expect(citizen.lastHeard).toBe('handOff.taken')
    expect(citizen.officer({ kind: 'say', text: 'Ji?' }, BILAL).lastHeard).toBe('“Ji?”')
  })

  it('whoever answers without taking it first is named with their first words', () => {
    const citizen = aCitizen().says('officer', { intent: 'human' }).officer({ kind: 'say', text: 'Ji?' }, BILAL)
    expect(citizen.lastHeard).toBe('handOff.voice + “Ji?”')
    expect(citizen.officer({ kind: 'say', text: 'Batain' }, BILAL).lastHeard).toBe('“Batain”')
    expect(citizen.asks('youth loan', youthLoan).lastHeard).toBe('')
  })

  it('nobody else can answer, and the citizen hears nothing of the attempt', () => {
    const citizen = held().officer({ kind: 'say', text: 'Main bhi hun' }, BILAL)
    expect(citizen.lastHeard).toBe('')
    expect(citizen.ticket?.acts.at(-1)?.refused).toBe('held')
    expect(citizen.ticket?.officer).toEqual(SANA)
  })

  it('the bot is back when the ticket is closed, says so and asks whether it helped', () => {
    const citizen = held().officer({ kind: 'close', outcome: 'answered' })
    expect(citizen.lastHeard).toBe('handOff.closedAsk')
    expect(citizen.choices).toEqual(['rate/yes', 'rate/partly', 'rate/no'])
    expect(citizen.asks('youth loan', youthLoan).lastHeard).toContain('youth-loan/summary')
  })

  it('an officer who lets go gives it back to the queue', () => {
    expect(held().officer({ kind: 'release' }).lastHeard).toBe('handOff.released + standing')
  })
})

describe('Despair or a threat', () => {
  it('is met with a humane answer at once and a ticket at the top of the queue', () => {
    const citizen = aCitizen().says('zehar kha lun ga', { intent: 'urgent' })
    expect(citizen.lastHeard).toBe('urgent')
    expect(citizen.effects).toMatchObject([{ kind: 'openTicket', urgent: true, reason: 'urgent' }])
  })

  it('raises a ticket that is already waiting, however long the bot has been silent', () => {
    const citizen = aCitizen().says('officer', { intent: 'human' }).asks('meri dukan hai', youthLoan)
    citizen.asks('swat mein', youthLoan).says('zehar kha lun ga', { intent: 'urgent' })
    expect(citizen.lastHeard).toBe('urgent')
    expect(citizen.effects.at(-1)).toEqual({ kind: 'raiseTicket', reference })
    expect(citizen.ticket).toMatchObject({ urgent: true, reason: 'urgent' })
  })
})
