import { describe, expect, it } from 'vitest'
import { MOST_FORMS } from '../../src/model/ticket.js'
import { aCitizen, type Citizen, SANA } from '../support/citizen.js'
import { journeysLibrary, STALL } from '../support/journeys.js'

const reference = 'MSR-1F7K3Q2'
const UNKNOWN = { kind: 'unknown' } as const

/** A form in which one thing is asked, beside the stall's. */
const DESIGNER = {
  yaml: `start: need
steps:
  - id: need
    ask: need
    as: text
    optional: false
  - id: send
    confirm: [need]
    request: designer
`,
  words: '# A designer\n## need\nWhat for?\n### called\nNeed\n## send\nShall I send this?\n',
}
const DESKS = `default: head
desks:
  - { id: head, en: Head, ur: صدر, ur-Latn: Head }
  - { id: design, en: Design, ur: ڈیزائن, ur-Latn: Design, kinds: [designer] }
  - { id: kp, en: KP, ur: کے پی, ur-Latn: KP, provinces: [kp] }
kinds:
  - { id: question, en: Question, ur: سوال, ur-Latn: Sawal }
  - { id: stall, en: Stall, ur: اسٹال, ur-Latn: Stall }
  - { id: designer, en: Designer, ur: ڈیزائنر, ur-Latn: Designer }
`
const library = journeysLibrary({ ...STALL, designer: DESIGNER }, { 'desks.yaml': DESKS })

const resumed = (citizen: Citizen, journey: string) => citizen.taps({ kind: 'resume', journey })

function readsDesignersFormBack(citizen: Citizen, need = 'a new box'): Citizen {
  return resumed(citizen, 'designer').says(need, {}, UNKNOWN)
}

const sends = (citizen: Citizen, journey = 'designer') =>
  citizen.taps({ kind: 'option', journey, step: 'send', option: 'yes' })

const withStallSent = () => {
  const citizen = resumed(aCitizen({ library }), 'stall').types(34)
  return sends(citizen.says('Honey').types(1).says('a corner', {}, UNKNOWN), 'stall')
}

describe('A form that is sent while a request is open', () => {
  it('joins the request: the citizen is told so, with its reference and how it stands', () => {
    const citizen = sends(readsDesignersFormBack(withStallSent()))
    expect(citizen.lastHeard).toBe('handOff.formAdded + standing')
    expect(citizen.ticket).toMatchObject({
      reference,
      kind: 'stall',
      added: 1,
      details: [{ label: 'Trade', value: 'Honey' }, {}, {}],
      forms: [{ kind: 'designer', details: [{ label: 'Need', value: 'a new box' }] }],
    })
    expect(citizen.ticket?.history.at(-1)).toMatchObject({ what: 'formAdded', how: 'designer' })
    expect(citizen.effects.filter(({ kind }) => kind === 'openTicket')).toHaveLength(1)
  })

  it('of another kind than the request names the desk it belongs to, and moves nothing', () => {
    const citizen = sends(readsDesignersFormBack(withStallSent()))
    expect(citizen.ticket).toMatchObject({ kind: 'stall', desk: 'head', forms: [{ desk: 'design' }] })
  })

  it('makes of a mere question what it asks for, at the desk for that', () => {
    const citizen = sends(readsDesignersFormBack(aCitizen({ library }).says('officer', { intent: 'human' })))
    expect(citizen.ticket).toMatchObject({ kind: 'designer', desk: 'design', reason: 'asked' })
    expect(citizen.ticket?.forms?.[0]?.desk).toBeUndefined()
  })

  it('leaves a question that somebody has where it is', () => {
    const citizen = readsDesignersFormBack(aCitizen({ library }).says('officer', { intent: 'human' }))
    sends(citizen.officer({ kind: 'take' }))
    expect(citizen.ticket).toMatchObject({ kind: 'question', desk: 'head', forms: [{ desk: 'design' }] })
  })

  it('keeps a complaint a complaint, and takes along where the citizen is', () => {
    const citizen = aCitizen({ library }).says('shikayat hai', { intent: 'complaint' })
    readsDesignersFormBack(citizen)
    citizen.conversation = { ...citizen.conversation, told: { province: 'kp' } }
    expect(sends(citizen).ticket).toMatchObject({ kind: 'complaint', desk: 'kp', province: 'kp' })
  })

  it('is sent once, however often its old button is tapped', () => {
    const citizen = sends(readsDesignersFormBack(withStallSent()))
    expect(sends(citizen).lastHeard).toBe('handOff.stillWaiting + standing')
    expect(citizen.ticket?.forms).toHaveLength(1)
  })

  it('is refused in words where the request can hold no more, and its answers are kept', () => {
    const citizen = withStallSent()
    for (let count = 0; count < MOST_FORMS; count++) sends(readsDesignersFormBack(citizen, `box ${count}`))
    expect(citizen.ticket?.forms).toHaveLength(MOST_FORMS)
    sends(readsDesignersFormBack(citizen, 'one too many'))
    expect(citizen.lastHeard).toBe('handOff.formsFull')
    expect(citizen.ticket?.forms).toHaveLength(MOST_FORMS)

    citizen.officer({ kind: 'close', outcome: 'answered' })
    expect(sends(citizen).lastHeard).toContain('handOff.opened')
    expect(citizen.ticket?.details).toMatchObject([{ value: 'one too many' }])
  })
})

describe('A form that was read back when an officer took the request', () => {
  const taken = () => readsDesignersFormBack(withStallSent()).officer({ kind: 'take' })

  it.each([
    ['a tap', (citizen: Citizen) => sends(citizen)],
    ['a number', (citizen: Citizen) => citizen.types(1)],
    ['a yes', (citizen: Citizen) => citizen.says('haan bhej dein', { intent: 'affirm' })],
  ])('still goes there by %s: the citizen hears who has it, the officer sees it', (_, send) => {
    const citizen = send(taken())
    expect(citizen.lastHeard).toBe('handOff.formHeld')
    expect(citizen.ticket).toMatchObject({ state: 'taken', officer: SANA, forms: [{ kind: 'designer' }] })
    expect(citizen.conversation.ticket?.officer).toEqual(SANA)
  })

  it('doesn’t go by a number or a yes once the officer has spoken: that answers the officer', () => {
    const citizen = taken().officer({ kind: 'say', text: 'Do you mean the small box?' })
    expect(citizen.types(1).lastHeard).toBe('')
    expect(citizen.says('haan', { intent: 'affirm' }).lastHeard).toBe('')
    expect(citizen.ticket?.forms).toBeUndefined()
    expect(sends(citizen).lastHeard).toBe('handOff.formHeld')
  })

  it('is for the officer like any message, when it was sent already', () => {
    const citizen = sends(sends(taken()))
    expect(citizen.lastHeard).toBe('')
    expect(citizen.ticket?.forms).toHaveLength(1)
  })
})

describe('An answer in free words', () => {
  it('overwrites nothing that is known: a fair “in Lahore” moves nobody from Sialkot', () => {
    const citizen = aCitizen({ library })
    citizen.conversation = { ...citizen.conversation, told: { province: 'punjab', district: 'sialkot' } }
    resumed(citizen, 'designer')
    citizen.says('a box for the fair in Karachi', { slots: { province: 'sindh', district: 'karachi' } }, UNKNOWN)
    expect(citizen.conversation.told).toEqual({ province: 'punjab', district: 'sialkot' })
    expect(sends(citizen).ticket).toMatchObject({ province: 'punjab', district: 'sialkot' })
  })

  it('tells what wasn’t known all the same', () => {
    const citizen = resumed(aCitizen({ library }), 'designer')
    citizen.says('a box, we are in Swat', { slots: { province: 'kp', district: 'swat' } }, UNKNOWN)
    expect(citizen.conversation.told).toEqual({ province: 'kp', district: 'swat' })
  })
})

describe('A form that lost an answer since it was read back', () => {
  it('asks for it anew instead of sending half of it', () => {
    const citizen = sends(aCitizen({ library }))
    expect(citizen.lastHeard).toBe('designer?need')
    expect(citizen.effects).toEqual([])
  })
})
