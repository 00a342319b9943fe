import { describe, expect, it } from 'vitest'
import { addForm, formsOf, openTicket, over, withoutWords } from '../../src/handoff/ticket.js'
import { rowOf } from '../../src/handoff/ticket-queue.js'
import { PersonId } from '../../src/model/person.js'
import { StoredTicket } from '../../src/model/stored-ticket.js'
import { MOST_FORMS, type Ticket } from '../../src/model/ticket.js'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 29, 9, minute))
const wish = (value: string) => [{ label: 'Wish', value }]

function opened(details = wish('a plot')): Ticket {
  const opening = { reference: 'MSR-1F7K3Q2', person: PersonId.parse('1fabcdefghijklmn'), kind: 'plot', desk: 'head' }
  const rest = { reason: 'journey', urgent: false, language: 'ur', summary: 'Wish: a plot', details } as const
  return openTicket({ ...opening, ...rest }, at(0))
}

const withForms = (kinds: readonly string[], ticket = opened()) =>
  kinds.reduce((open, kind, minute) => addForm(open, { kind, details: wish(kind) }, at(minute + 1)), ticket)

describe('The forms of a request', () => {
  it('stand in the order they came, the one it was opened with first', () => {
    const kinds = formsOf(withForms(['designer', 'exhibition'])).map(({ kind, details }) => [kind, details[0]?.value])
    expect(kinds).toEqual([
      ['plot', 'a plot'],
      ['designer', 'designer'],
      ['exhibition', 'exhibition'],
    ])
    expect(formsOf(withForms(['designer'], opened([]))).map(({ kind }) => kind)).toEqual(['designer'])
  })

  it('name in the queue what else is asked for, each once', () => {
    expect(rowOf(withForms(['designer', 'plot', 'designer'])).also).toEqual(['designer'])
  })

  it('make it the desk’s turn again, while the citizen’s was', () => {
    const answered: Ticket = { ...opened(), state: 'waitingForCitizen', officer: { id: 'sana', name: 'Sana' } }
    expect(withForms(['designer'], answered)).toMatchObject({ state: 'taken', waitingSince: at(1).toISOString() })
  })

  it('are at most so many, and can always be read again', () => {
    const full = withForms(Array.from({ length: MOST_FORMS + 1 }, (_, count) => `kind-${count}`))
    expect(full.forms).toHaveLength(MOST_FORMS)
    expect(full.added).toBe(MOST_FORMS + 1)
    expect(StoredTicket.parse(JSON.parse(JSON.stringify(full)))).toEqual(full)
  })

  it('don’t reopen one that is over', () => {
    const closed = over({ ...opened(), state: 'closed' }, at(1))
    expect(withForms(['designer'], closed)).toEqual(closed)
  })

  it('are forgotten with the person’s words', () => {
    expect(JSON.stringify(withoutWords(withForms(['designer'])))).not.toContain('Wish')
  })
})
