import { describe, expect, it } from 'vitest'
import { openPath } from '../../src/conversation/checklist-turns.js'
import { readConversation } from '../../src/conversation/stored.js'
import type { Entry } from '../../src/model/entry.js'
import type { ListWish } from '../../src/model/list-wish.js'
import { TicketReference } from '../../src/model/ticket.js'
import { aCitizen, type Citizen } from '../support/citizen.js'
import { aLibrary, anEntry } from '../support/library.js'

const steps = (...ids: string[]) => ids.map((id) => ({ id, documents: ['cnic'] }))
const loan = anEntry('youth-loan', { steps: steps('papers', 'apply', 'bank') })
const ntn = anEntry('ntn', { steps: steps('iris', 'code') })
const bank = anEntry('bank-account', { steps: steps('visit'), needs: ['ntn'] })
const library = aLibrary([loan, ntn, bank])

const done = (...numbers: number[]): { list: ListWish } => ({
  list: { kind: 'done', numbers, steps: [], all: false, explicit: false },
})

function withAList(of = 'youth-loan', known = library): Citizen {
  const citizen = aCitizen({ library: known })
  return citizen.taps({ kind: 'checklist', entry: of })
}

const ticks = (citizen: Citizen, at = 0) => Object.values(citizen.conversation.lists?.[at]?.steps ?? {}).join('')
const edited = (change: Partial<Entry>) => aLibrary([{ ...loan, ...change }, ntn, bank])
/** The same talk, with the knowledge as an editor has left it. */
const knowing = (citizen: Citizen, change: Partial<Entry>) => {
  Object.assign(citizen, { library: edited(change) })
  return citizen
}

describe('A checklist', () => {
  it('is begun from an entry, numbers under it being its steps', () => {
    const citizen = withAList()
    expect(citizen.lastHeard).toBe(
      'checklist.begun + listTitle + list(☐papers ☐apply ☐bank) + checklist.hint + checklist.remindAsk',
    )
    citizen.types(2)
    expect(citizen.lastHeard).toBe('checklist.ticked + checklist.next + step(1 papers)')
    expect(ticks(citizen)).toBe('010')
  })

  it('is begun by words that name the entry, whatever was talked about, and asks where several could be meant', () => {
    const wish = { list: { kind: 'begin', explicit: true } as const }
    const named = { kind: 'answer', entry: 'youth-loan', part: 'summary', score: 0.9 } as const
    expect(aCitizen({ library }).says('youth loan ki list bana do', wish, named).lastHeard).toContain('checklist.begun')

    const guesses = { kind: 'clarify', entries: ['youth-loan', 'karobar-card'] } as const
    expect(aCitizen({ library }).says('qarz ki list bana do', wish, guesses).lastHeard).toBe('clarify.which')
  })

  it('takes a time alone for a reminder only while the list is talked about', () => {
    const kal = { list: { kind: 'remind', when: 'tomorrow', alone: true, explicit: false } as const }
    expect(withAList().says('kal', kal).lastHeard).toContain('reminder.')
    expect(withAList().taps({ kind: 'menu' }).says('kal', kal, { kind: 'unknown' }).lastHeard).toBe('unknown.once')
  })

  it('means the same by an old button months later, though another list was begun meanwhile', () => {
    const citizen = withAList()
    const button = `tick/${citizen.conversation.lists?.[0]?.id}/apply`
    citizen.hours(24 * 90).taps({ kind: 'checklist', entry: 'ntn' })
    citizen.tapsId(button)
    expect(ticks(citizen)).toBe('010')
    expect(citizen.conversation.lists?.map(({ source }) => source)).toEqual([{ entry: 'youth-loan' }, { entry: 'ntn' }])
  })

  it('is met kindly when a button’s list is gone', () => {
    const citizen = withAList().tapsId('tick/zzz/apply')
    expect(citizen.lastHeard).toBe('checklist.gone')
  })

  it('congratulates at its end, names what may come next, and lets the reminder go', () => {
    const citizen = withAList('ntn').taps({ kind: 'remind', when: 'tomorrow' })
    citizen.says('1 aur 2 ho gaye', done(1, 2))
    expect(citizen.lastHeard).toBe('listTitle + checklist.finished + checklist.follows')
    expect(citizen.choices).toContain('entry/bank-account/summary')
    expect(citizen.effects.at(-1)).toEqual({ kind: 'clearWait', name: 'reminder' })
  })

  it('of a closed scheme is not begun: its summary says what is open instead', () => {
    const closed = aLibrary([{ ...loan, status: 'closed', alternatives: ['ntn'] }, ntn])
    const citizen = withAList('youth-loan', closed)
    expect(citizen.lastHeard).toMatch(/youth-loan\/summary/)
    expect(citizen.conversation.lists).toBeUndefined()
  })

  it('is told to be full after five, and makes room by a finished one', () => {
    const many = aLibrary(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => anEntry(id, { steps: steps('one') })))
    const citizen = aCitizen({ library: many })
    for (const entry of ['a', 'b', 'c', 'd', 'e']) citizen.hours(1).taps({ kind: 'checklist', entry })
    citizen.hours(1).taps({ kind: 'checklist', entry: 'f' })
    expect(citizen.lastHeard).toBe('checklist.tooMany')
    citizen.tapsId(`tick/${citizen.conversation.lists?.[2]?.id}/one`)
    citizen.taps({ kind: 'checklist', entry: 'f' })
    expect(citizen.conversation.lists).toHaveLength(5)
    expect(citizen.lastHeard).toMatch(/checklist.begun/)
  })
})

describe('A checklist whose knowledge changes under way', () => {
  it('keeps its ticks by the steps’ ids, tells of a new step, and drops one that is gone with a word', () => {
    const citizen = withAList().types(1)
    knowing(citizen, { steps: steps('papers', 'interview', 'bank') })
    citizen.says('meri list', { list: { kind: 'show', explicit: true } })
    expect(citizen.lastHeard).toBe(
      'checklist.added + checklist.vanished + listTitle + list(✅papers ☐interview ☐bank) + checklist.hint',
    )
    citizen.says('meri list', { list: { kind: 'show', explicit: true } })
    expect(citizen.lastHeard).toBe('listTitle + list(✅papers ☐interview ☐bank) + checklist.hint')
  })

  it('takes an old button of a step that is gone for a wish to see the list', () => {
    const citizen = withAList()
    const button = `tick/${citizen.conversation.lists?.[0]?.id}/apply`
    knowing(citizen, { steps: steps('papers', 'bank') }).tapsId(button)
    expect(citizen.lastHeard).toMatch(/list\(☐papers ☐bank\)/)
  })

  it('waits with its ticks while the entry is being corrected', () => {
    const citizen = withAList().types(1)
    const list = citizen.conversation.lists?.[0]?.id ?? ''
    knowing(citizen, { withdrawn: { on: '2026-12-01', by: 'editor', reason: 'wrong' } }).taps({ kind: 'list', list })
    expect(citizen.lastHeard).toBe('answer.corrected')
    Object.assign(citizen, { library })
    citizen.taps({ kind: 'list', list })
    expect(citizen.lastHeard).toMatch(/list\(✅papers ☐apply ☐bank\)/)
  })

  it('goes, with a word, when its entry is gone', () => {
    const citizen = withAList()
    const list = citizen.conversation.lists?.[0]?.id ?? ''
    Object.assign(citizen, { library: aLibrary([ntn]) })
    citizen.taps({ kind: 'list', list })
    expect(citizen.lastHeard).toBe('checklist.sourceGone')
    expect(citizen.conversation.lists).toEqual([])
  })

  it('says so when the scheme has closed since', () => {
    const citizen = withAList()
    const list = citizen.conversation.lists?.[0]?.id ?? ''
    knowing(citizen, { status: 'closed' }).taps({ kind: 'list', list })
    expect(citizen.lastHeard).toMatch(/listTitle \+ status \+ list/)
  })
})

describe('Several lists on one phone', () => {
  const two = () => {
    const citizen = withAList().hours(1)
    citizen.taps({ kind: 'checklist', entry: 'youth-loan', another: true })
    return citizen.says('meri behan')
  }

  it('are told apart by whom they are for, and a tick goes to one alone', () => {
    const citizen = two()
    expect(citizen.lastHeard).toMatch(/^checklist.named \+ listTitle\(aap ki behan\)/)
    citizen.types(1)
    expect([ticks(citizen, 0), ticks(citizen, 1)]).toEqual(['100', '000'])
    expect(citizen.lastHeard).toMatch(/^listTitle\(aap ki behan\)/)
  })

  it('with a name never become a Content at Twilio; without one they may', () => {
    expect(withAList().lastTurn?.replies.map(({ personal }) => personal)).toEqual([false])
    expect(two().lastTurn?.replies.map(({ personal }) => personal)).toEqual([true])
  })

  it('are asked about when a number could be meant for either', () => {
    const citizen = two().taps({ kind: 'menu' })
    citizen.says('1 ho gaya', { list: { kind: 'done', numbers: [1], steps: [], all: false, explicit: true } })
    expect(citizen.lastHeard).toBe('checklist.which')
    expect([ticks(citizen, 0), ticks(citizen, 1)]).toEqual(['000', '000'])
  })

  it('are meant by a number only one of them has', () => {
    const citizen = withAList('ntn').hours(1).taps({ kind: 'checklist', entry: 'youth-loan' })
    citizen.taps({ kind: 'menu' }).says('step 3 ho gaya', {
      list: { kind: 'done', numbers: [3], steps: [], all: false, explicit: true },
    })
    expect(citizen.conversation.lists?.[0]).toMatchObject({ source: { entry: 'youth-loan' }, steps: { bank: 1 } })
  })

  it('stay in a conversation of less than 2 KiB, trail and all, and come back from the store as they were', () => {
    const typical = ['documents', 'apply-online', 'bank-visit', 'sign-papers', 'track', 'collect']
    const names = [
      'pm-youth-business-agri-loan',
      'ntn-sole-proprietor',
      'punjab-asaan-karobar-card',
      'food-licence-kp',
      'eobi',
    ]
    const real = aLibrary(names.map((id) => anEntry(id, { steps: steps(...typical) })))
    const citizen = aCitizen({ library: real, speaking: 'ur' })
    for (const entry of names) {
      citizen.hours(30).taps({ kind: 'entry', entry, part: 'steps' }).taps({ kind: 'checklist', entry })
      citizen.says('یہ فہرست میری بہن کی دکان کی ہے', {
        list: { kind: 'whom', whom: 'میری بہن کی دکان', explicit: true },
      })
    }
    citizen.taps({ kind: 'remind', when: 'tomorrow' }).types(3)
    const json = JSON.stringify(citizen.conversation)
    expect(citizen.conversation.lists).toHaveLength(5)
    expect(Buffer.byteLength(json)).toBeLessThan(2048)
    expect(readConversation(json)).toEqual(citizen.conversation)
  })
})

describe('Free words about a list', () => {
  it('tick the step talked about, and tell it again when it isn’t done', () => {
    const citizen = withAList().says('ho gaya', done())
    expect(ticks(citizen)).toBe('100')
    citizen.says('abhi nahi hua', { list: { kind: 'undone', numbers: [], steps: [], all: false, explicit: false } })
    expect(citizen.lastHeard).toMatch(/step\(2 apply\)/)
  })

  it('are no list’s when something else was talked about', () => {
    const citizen = withAList().taps({ kind: 'entry', entry: 'ntn', part: 'summary' })
    citizen.asks('ho gaya', { kind: 'unknown' }, done())
    expect(ticks(citizen)).toBe('000')
    citizen.asks(
      'bank account ke liye kya baqi hai',
      { kind: 'answer', entry: 'bank-account', part: 'steps', score: 0.9 },
      { candidates: [{ entry: 'bank-account', score: 0.9 }], list: { kind: 'remaining', explicit: false } },
    )
    expect(citizen.lastHeard).toMatch(/bank-account\/steps/)
  })

  it('ask which step is meant when two fit as well', () => {
    const citizen = withAList()
    const list = citizen.conversation.lists?.[0]?.id ?? ''
    const both = [
      { list, step: 'papers' },
      { list, step: 'bank' },
    ]
    citizen.says('cnic wala ho gaya', { list: { kind: 'done', numbers: [], steps: both, all: false, explicit: true } })
    expect(citizen.lastHeard).toBe('checklist.whichStep')
    expect(citizen.choices.slice(0, 2)).toEqual([`tick/${list}/papers`, `tick/${list}/bank`])
  })

  it('settle what was asked of the list: a yes or a no in words', () => {
    const no = withAList().says('nahi', { intent: 'deny' })
    expect(no.lastHeard).toBe('reminder.never')
    const yes = withAList().says('haan', { intent: 'affirm' })
    expect(yes.lastHeard).toBe('reminder.set')
    const gone = withAList()
    gone.taps({ kind: 'unlist', list: gone.conversation.lists?.[0]?.id ?? '' }).says('haan', { intent: 'affirm' })
    expect(gone.lastHeard).toBe('checklist.removed')
    expect(gone.conversation.lists).toEqual([])
  })

  it('take a question for a question, though a name was asked for', () => {
    const citizen = withAList().hours(1).taps({ kind: 'checklist', entry: 'youth-loan', another: true })
    citizen.asks('NTN kaise banta hai?', { kind: 'answer', entry: 'ntn', part: 'steps', score: 0.9 })
    expect(citizen.lastHeard).toMatch(/ntn\/steps/)
    expect(citizen.conversation.lists?.[0]?.whom).toBeUndefined()
  })
})

describe('A path of registrations', () => {
  it('is a list of entries, in which one is ticked when its own list is done', () => {
    const citizen = aCitizen({ library })
    const context = { now: citizen.now, library, newReference: TicketReference.parse('MSR-1F7K3Q2') }
    const begun = openPath(
      citizen.conversation,
      { path: 'registration', entries: ['ntn', 'bank-account', 'gone'] },
      context,
    )
    citizen.conversation = begun.conversation
    citizen
      .hours(1)
      .taps({ kind: 'checklist', entry: 'ntn' })
      .says('sab ho gaya', {
        list: { kind: 'done', numbers: [], steps: [], all: true, explicit: false },
      })
    const path = citizen.conversation.lists?.find(({ source }) => 'path' in source)
    expect(path?.steps).toEqual({ ntn: 1, 'bank-account': 0 })
    expect(citizen.choices[0]).toBe(`list/${path?.id}`)
  })

  it('keeps its ticks when the path is asked for again and has changed', () => {
    const citizen = aCitizen({ library })
    const context = () => ({ now: citizen.now, library, newReference: TicketReference.parse('MSR-1F7K3Q2') })
    const open = (...entries: string[]) => {
      citizen.conversation = openPath(citizen.conversation, { path: 'registration', entries }, context()).conversation
    }
    open('ntn', 'bank-account')
    citizen.tapsId(`tick/${citizen.conversation.lists?.[0]?.id}/ntn`)
    open('youth-loan', 'ntn')
    expect(citizen.conversation.lists).toMatchObject([{ steps: { 'youth-loan': 0, ntn: 1 } }])
  })
})

describe('A reminder', () => {
  const templates = new Set(['checklist_reminder'])
  const due = (citizen: Citizen) => citizen.meets({ kind: 'waitOver', wait: 'reminder' }, { templates })
  const week = () => {
    const citizen = withAList()
    citizen.meets(
      {
        kind: 'message',
        message: {
          kind: 'tap',
          sid: 'SM9' as never,
          receivedAt: citizen.now.toISOString(),
          payload: 'remind/week',
          label: 'x',
        },
      },
      { templates },
    )
    return citizen
  }

  it('tells the next step a week later, and sets the next for a week after that', () => {
    const citizen = due(week().hours(24 * 7))
    expect(citizen.lastHeard).toBe('reminder.due + listTitle + step(1 papers)')
    expect(citizen.lastTurn?.replies[0]?.template).toMatchObject({ name: 'checklist_reminder' })
    expect(citizen.effects.at(-1)).toMatchObject({ kind: 'setWait', at: new Date('2026-12-06T09:00:00Z') })
  })

  it('ends after four that nobody answered, and is unanswered no more once they write', () => {
    const citizen = week()
    for (let n = 1; n <= 3; n++) due(citizen.hours(24 * 7))
    expect(citizen.conversation.reminder).toMatchObject({ unanswered: 3 })
    due(citizen.hours(24 * 7))
    expect(citizen.conversation.reminder?.at).toBeUndefined()
    citizen.says('salam', { intent: 'greet' })
    expect(citizen.conversation.reminder?.unanswered).toBe(0)
  })

  it.each([
    ['a stop', (citizen: Citizen) => citizen.says('stop', { intent: 'stop' }).hours(24 * 7)],
    ['a wish for none', (citizen: Citizen) => citizen.taps({ kind: 'remind', when: 'never' }).hours(24 * 7)],
    ['the last step', (citizen: Citizen) => citizen.says('sab', done(1, 2, 3)).hours(24 * 7)],
    ['a message a minute ago', (citizen: Citizen) => citizen.hours(24 * 7).says('salam', { intent: 'greet' })],
    ['asking for an officer', (citizen: Citizen) => citizen.taps({ kind: 'human' }).hours(24 * 7)],
    ['nightfall', (citizen: Citizen) => citizen.hours(24 * 7 + 9)],
  ])('says nothing after %s', (_what, act) => {
    const citizen = due(act(week()))
    expect(citizen.heard.at(-1)).toEqual([])
  })

  it('put off by the night comes in the morning', () => {
    const citizen = due(week().hours(24 * 7 + 9))
    expect(citizen.effects.at(-1)).toMatchObject({ kind: 'setWait', at: new Date('2026-11-30T03:00:00Z') })
    expect(due(citizen.hours(9)).lastHeard).toMatch(/^reminder.due/)
  })

  it('is not promised in a week where no template is approved, nor twice in a week', () => {
    const citizen = withAList()
    expect(citizen.choices).toEqual(['remind/tomorrow', 'remind/never'])
    citizen.taps({ kind: 'remind', when: 'week' })
    expect(citizen.lastHeard).toBe('reminder.cannot')
    citizen.taps({ kind: 'remind', when: 'tomorrow' }).hours(23)
    citizen.meets({ kind: 'waitOver', wait: 'reminder' })
    expect(citizen.lastHeard).toMatch(/^reminder.due/)
    citizen.taps({ kind: 'remind', when: 'tomorrow' })
    expect(citizen.lastHeard).toBe('reminder.cannot')
  })

  it('starts anew after a start, when one was wished for', () => {
    const citizen = week().says('stop', { intent: 'stop' })
    expect(citizen.effects.at(-1)).toEqual({ kind: 'clearWait', name: 'reminder' })
    citizen.meets(
      {
        kind: 'message',
        message: { kind: 'text', sid: 'SM8' as never, receivedAt: citizen.now.toISOString(), text: 'start' },
      },
      {
        templates,
        utterance: { text: 'start', intent: 'start', elliptical: false, candidates: [], slots: {}, sensitive: [] },
      },
    )
    expect(citizen.effects.at(-1)).toMatchObject({ kind: 'setWait', name: 'reminder' })
  })
})
