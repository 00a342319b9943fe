import { describe, expect, it } from 'vitest'
import { loadFolder } from '../../src/knowledge/load.js'
import { aCitizen } from '../support/citizen.js'
import { aLibrary, anEntry } from '../support/library.js'

const youthLoan = { kind: 'answer', entry: 'youth-loan', part: 'summary', score: 0.9 } as const

describe('A citizen who asks something Mushir knows', () => {
  it('hears the title, whether it is open, and the summary, in one bubble', () => {
    const citizen = aCitizen().asks('youth loan kya hai', youthLoan)
    expect(citizen.heard.at(-1)).toEqual(['title + status + youth-loan/summary'])
  })

  it('may go on by tapping a part, the menu or an officer, ten choices at most', () => {
    const citizen = aCitizen().asks('youth loan kya hai', youthLoan)
    expect(citizen.choices).toContain('entry/youth-loan/who')
    expect(citizen.choices.slice(-2)).toEqual(['do/menu', 'do/human'])
    expect(citizen.choices.length).toBeLessThanOrEqual(10)
  })

  it('hears the part that was asked for first', () => {
    const citizen = aCitizen().asks('youth loan k kaghzat', { ...youthLoan, part: 'documents' })
    expect(citizen.lastHeard).toBe('title + youth-loan/documents')
    expect(citizen.choices).toEqual(['entry/youth-loan/where', 'more/youth-loan', 'do/menu'])
  })

  it('is told so when the entry has no such part, and hears what there is', () => {
    const library = aLibrary([anEntry('youth-loan')], { parts: { 'youth-loan': ['summary', 'who'] } })
    const citizen = aCitizen({ library }).asks('kitne din lagte hain', { ...youthLoan, part: 'time' })
    expect(citizen.lastHeard).toBe('answer.noPart.time + title + status + youth-loan/summary')
  })

  it('is told once that what was talked about is gone; what comes next is not about it', () => {
    const gone = { kind: 'answer', entry: 'taken-away', part: 'documents', score: 0.5 } as const
    const citizen = aCitizen().asks('youth loan kya hai', youthLoan).asks('aur kaghzat', gone)
    expect(citizen.lastHeard).toBe('answer.gone')
    expect(citizen.choices).toEqual(['do/human', 'do/menu'])
    expect(citizen.conversation.about).toBeUndefined()
  })

  it('may type the number of a choice, which means what the last bubble said', () => {
    const citizen = aCitizen().asks('youth loan kya hai', youthLoan).types(2)
    expect(citizen.lastHeard).toBe('title + youth-loan/amount')
  })

  it('is told when the number is not on the list', () => {
    const citizen = aCitizen().asks('youth loan kya hai', youthLoan).types(63)
    expect(citizen.lastHeard).toBe('choose.notOnTheList')
  })

  it('is greeted back in the same bubble as the answer', () => {
    const citizen = aCitizen().asks('aoa youth loan kya hai', youthLoan, { courtesy: 'greet', greeting: 'salam' })
    expect(citizen.heard.at(-1)).toEqual(['greet.hail.salam + title + status + youth-loan/summary'])
  })
})

describe('A message that may as well mean another matter', () => {
  const library = aLibrary([anEntry('youth-loan'), anEntry('kisan-card')])
  const doubted = { ...youthLoan, part: 'amount', instead: { entry: 'kisan-card', part: 'amount' } } as const

  it('is told of both, the likelier first, and may be taken to the other by a tap', () => {
    const citizen = aCitizen({ library }).asks('kitne milte hain', doubted)
    expect(citizen.lastHeard).toBe('title + youth-loan/amount + instead kisan-card/amount')
    expect(citizen.choices).toEqual(['entry/kisan-card/amount', 'more/youth-loan', 'do/menu'])
  })

  it('keeps the other in mind for what comes next', () => {
    expect(aCitizen({ library }).asks('kitne milte hain', doubted).conversation.earlier).toEqual(['kisan-card'])
  })

  it('hears of the one alone where the other cannot be told', () => {
    const gone = { ...doubted, instead: { entry: 'vanished', part: 'amount' } } as const
    expect(aCitizen({ library }).asks('kitne milte hain', gone).lastHeard).toBe('title + youth-loan/amount')
  })

  it('keeps its forms and its ways out in a full list', () => {
    const { choices } = aCitizen({ library }).asks('youth loan', { ...doubted, part: 'summary' })
    expect(choices[0]).toBe('entry/kisan-card/amount')
    expect(choices.slice(-2)).toEqual(['do/menu', 'do/human'])
    expect(choices.length).toBeLessThanOrEqual(10)
  })
})

describe('What was talked about before', () => {
  const library = aLibrary(['one', 'two', 'three', 'four', 'five', 'six'].map((id) => anEntry(id)))
  const talkOf = (...entries: string[]) =>
    entries.reduce(
      (citizen, entry) => citizen.asks(entry, { kind: 'answer', entry, part: 'summary', score: 0.9 }),
      aCitizen({ library }),
    ).conversation

  it('is remembered, the latest first, each once, and not what is talked about now', () => {
    expect(talkOf('one').earlier).toBeUndefined()
    expect(talkOf('one', 'two', 'two', 'three', 'one').earlier).toEqual(['three', 'two'])
  })

  it('is forgotten when four others came after it', () => {
    expect(talkOf('one', 'two', 'three', 'four', 'five', 'six').earlier).toEqual(['five', 'four', 'three', 'two'])
  })
})

describe('An entry that cannot simply be told', () => {
  const cases = { withdrawn: 'answer.corrected', broken: 'answer.corrected' } as const
  for (const [fitness, key] of Object.entries(cases)) {
    it(`is said to be under correction when it is ${fitness}, and an officer is offered`, () => {
      const library = aLibrary([anEntry('youth-loan')], { fitness: { 'youth-loan': fitness as 'withdrawn' } })
      const citizen = aCitizen({ library }).asks('youth loan', youthLoan)
      expect(citizen.lastHeard).toBe(key)
      expect(citizen.choices[0]).toBe('do/human')
    })
  }

  it('is said to be gone when an old button points to it', () => {
    const citizen = aCitizen().taps({ kind: 'entry', entry: 'vanished', part: 'who' })
    expect(citizen.lastHeard).toBe('answer.gone')
  })

  it('warns that its facts are old and puts an officer before the menu when its review is overdue', () => {
    const library = aLibrary([anEntry('youth-loan', { reviewBy: '2026-01-01' })])
    const citizen = aCitizen({ library }).asks('youth loan umar', { ...youthLoan, part: 'who' })
    expect(citizen.lastHeard).toBe('title + status + youth-loan/who')
    expect(citizen.choices).toContain('do/human')
  })

  it('names the nearest open alternative first when it is closed', () => {
    const closed = anEntry('old-loan', { status: 'closed', alternatives: ['also-closed', 'youth-loan'] })
    const library = aLibrary([closed, anEntry('also-closed', { status: 'closed' }), anEntry('youth-loan')])
    const citizen = aCitizen({ library }).asks('kamyab jawan', {
      kind: 'answer',
      entry: 'old-loan',
      part: 'summary',
      score: 1,
    })
    expect(citizen.choices[0]).toBe('entry/youth-loan/summary')
  })
})

describe('A citizen who is not understood', () => {
  it('is asked back once with topics to tap, and offered an officer the second time', () => {
    const citizen = aCitizen().asks('jhgf', { kind: 'unknown' })
    expect(citizen.lastHeard).toBe('unknown.once')
    expect(citizen.choices).toContain('journey/menu/top/loans')

    citizen.asks('asdf', { kind: 'unknown' })
    expect(citizen.lastHeard).toBe('unknown.again')
    expect(citizen.choices[0]).toBe('do/human')
  })

  it('is offered an officer at once where the message may be for a person', () => {
    const citizen = aCitizen().asks(
      'ek hi pyali ghantay se dho rahe hain',
      { kind: 'unknown' },
      { perhapsForPerson: true },
    )
    expect(citizen.lastHeard).toBe('unknown.perhapsOfficer')
    expect(citizen.choices).toEqual(['do/human', 'do/menu'])

    const elsewhere = aCitizen().says('mera dil toot gaya', { intent: 'out-of-scope', perhapsForPerson: true })
    expect(elsewhere.lastHeard).toBe('unknown.perhapsOfficer')
    expect(elsewhere.says('haan', { intent: 'affirm' }).effects).toMatchObject([{ kind: 'openTicket' }])
  })

  it('gets an officer by simply saying yes to that', () => {
    const citizen = aCitizen().asks('jhgf', { kind: 'unknown' }).asks('asdf', { kind: 'unknown' })
    citizen.says('haan', { intent: 'affirm' })
    expect(citizen.lastHeard).toContain('handOff.opened')
    expect(citizen.effects).toMatchObject([{ kind: 'openTicket', reason: 'notUnderstood' }])
  })

  it('starts afresh after something was understood in between', () => {
    const citizen = aCitizen()
      .asks('jhgf', { kind: 'unknown' })
      .asks('youth loan', youthLoan)
      .asks('asdf', { kind: 'unknown' })
    expect(citizen.lastHeard).toBe('unknown.once')
  })

  it('is asked which one when two topics are likely', () => {
    const citizen = aCitizen().asks('qarz', { kind: 'clarify', entries: ['youth-loan', 'karobar-card'] })
    expect(citizen.lastHeard).toBe('clarify.which')
    expect(citizen.choices).toEqual(['entry/youth-loan/summary', 'entry/karobar-card/summary', 'do/none', 'do/menu'])
  })
})

describe('A question about the guesses before one was chosen', () => {
  const guessed = { kind: 'clarify', entries: ['youth-loan', 'karobar-card'] } as const

  it('is asked which of them again, and each leads to what was asked', () => {
    const citizen = aCitizen()
      .asks('qarz', guessed)
      .asks('kaghzat kya lagenge', { kind: 'unknown' }, { part: 'documents', elliptical: true })
    expect(citizen.lastHeard).toBe('clarify.which')
    expect(citizen.choices.slice(0, 2)).toEqual(['entry/youth-loan/documents', 'entry/karobar-card/documents'])
  })

  it('is not asked the same twice', () => {
    const other = { kind: 'clarify', entries: ['akhuwat', 'karobar-card'] } as const
    const citizen = aCitizen()
      .asks('qarz', guessed)
      .asks('kahan jana hai', { kind: 'unknown' }, { part: 'where', elliptical: true })
      .asks('complaint kahan karun', other, { part: 'where' })
    expect(citizen.choices[0]).toBe('entry/akhuwat/summary')
  })

  it('is of none of them where it goes on with what was told before', () => {
    const other = { kind: 'clarify', entries: ['akhuwat', 'karobar-card'] } as const
    const citizen = aCitizen()
      .asks('youth loan', youthLoan)
      .asks('and if he dies', other)
      .asks('the agent says 20%', { ...youthLoan, part: 'cautions' }, { part: 'cautions', elliptical: true })
    expect(citizen.lastHeard).toContain('youth-loan/cautions')
  })

  it('gives way to another entry that is named', () => {
    const citizen = aCitizen()
      .asks('qarz', guessed)
      .asks('youth loan ke kaghzat', { ...youthLoan, part: 'documents', score: 0.95 }, { part: 'documents' })
    expect(citizen.lastHeard).toContain('youth-loan/documents')
  })
})

describe('A general wish', () => {
  it('is met with the step that narrows it down, not with a guess', () => {
    const citizen = aCitizen().asks('mjhe qarza chahiye', { kind: 'lead', journey: 'menu', step: 'loans' })
    expect(citizen.lastHeard).toBe('menu?loans')
    expect(citizen.lastTurn?.outcome).toBe('clarify')
    expect(citizen.types(1).lastHeard).toContain('youth-loan/summary')
  })

  it('goes on with what they tell of themselves below it, as it says they may', () => {
    const { library } = loadFolder('knowledge')
    const place = { slots: { province: 'kp', district: 'swat' } } as const
    const citizen = aCitizen({ library })
      .asks('mjhe qarza chahiye', { kind: 'lead', journey: 'menu', step: 'loans' })
      .asks('swat', { kind: 'clarify', entries: ['honey-cluster', 'kp-ehsaas-naujawan'] }, place)
    expect(citizen.conversation.focus).toMatchObject({ kind: 'journey', journey: 'finder' })
    expect(citizen.conversation.told).toMatchObject(place.slots)
  })
})

describe('A citizen who takes a figure for granted, or was told another', () => {
  const asked = { ...youthLoan, part: 'steps' } as const
  const library = aLibrary([
    {
      ...anEntry('youth-loan'),
      facts: new Map([
        ['tier2.max', 1_500_000],
        ['tier2.markup_percent', 5],
      ]),
    },
  ])
  const rupees = (value: number) => ({ value, unit: 'rupees' }) as const

  it('hears first that it is not so, then the amounts, then where they are from', () => {
    const claim = { by: 'heard', figure: rupees(3_000_000) } as const
    const citizen = aCitizen({ library }).asks('nazim ne 30 lakh bola', asked, { claim })
    expect(citizen.lastHeard).toBe('answer.notSo + title + youth-loan/amount + sourced')
  })

  it('hears that a sum is not free of interest where the entry asks interest on it', () => {
    const claim = { by: 'put', figure: rupees(1_500_000), free: true } as const
    const citizen = aCitizen({ library }).asks('15 lakh bina sood hai na?', asked, { claim })
    expect(citizen.lastHeard).toBe('answer.notFree + title + youth-loan/amount + sourced')
  })

  it('hears so of any sum that falls into what bears interest', () => {
    const claim = { by: 'put', figure: rupees(1_000_000), free: true } as const
    const citizen = aCitizen({ library }).asks('kya 10 lakh bina sood hai', asked, { claim })
    expect(citizen.lastHeard).toBe('answer.notFree + title + youth-loan/amount + sourced')
  })

  it('is simply told where the figure stands there, or is less than may be had', () => {
    for (const sum of [1_500_000, 800_000]) {
      const citizen = aCitizen({ library }).asks('itna milta hai na?', asked, {
        claim: { by: 'put', figure: rupees(sum) },
      })
      expect(citizen.lastHeard).toBe('title + youth-loan/steps')
    }
  })

  it('hears of years that no sum has room for', () => {
    const claim = { by: 'put', figure: { value: 12, unit: 'years' } } as const
    const citizen = aCitizen({ library }).asks('12 saal ka hai na?', asked, { claim })
    expect(citizen.lastHeard).toContain('answer.notSo')
  })

  it('hears how long it takes where that is what was claimed', () => {
    const timed = aLibrary([anEntry('youth-loan', { facts: new Map([['days', 30]]) })])
    const claim = { by: 'heard', figure: { value: 9, unit: 'months' } } as const
    const citizen = aCitizen({ library: timed }).asks('broker kehta hai 9 mahine lagte hain', asked, {
      claim,
      part: 'time',
    })
    expect(citizen.lastHeard).toContain('answer.notSo')
    expect(citizen.lastHeard).toContain('youth-loan/time')
  })

  it('hears where it is from when somebody said something else without a figure', () => {
    const citizen = aCitizen({ library }).asks('bank ne kaha nahi milta', asked, { claim: { by: 'heard' } })
    expect(citizen.lastHeard).toBe('title + youth-loan/steps + sourced')
  })
})

describe('A citizen who asks two things at once', () => {
  it('hears both parts in one bubble', () => {
    const citizen = aCitizen().asks('umar kitni aur raqam kitni', { ...youthLoan, part: 'who', beside: 'amount' })
    expect(citizen.lastHeard).toBe('title + youth-loan/who + beside youth-loan/amount')
  })

  it('hears only the one that the entry has', () => {
    const library = aLibrary([anEntry('youth-loan')], { parts: { 'youth-loan': ['summary', 'who'] } })
    const citizen = aCitizen({ library }).asks('umar aur din', { ...youthLoan, part: 'who', beside: 'time' })
    expect(citizen.lastHeard).toBe('title + youth-loan/who')
  })
})

describe('A citizen who wants to know where an answer is from', () => {
  it('hears the sources of what was talked about', () => {
    const citizen = aCitizen().asks('youth loan kya hai', youthLoan)
    citizen.asks('source kya hai', { kind: 'unknown' }, { asksSource: true })
    expect(citizen.lastHeard).toBe('title + source')
  })
})
