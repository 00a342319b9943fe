import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { Contents } from '../../src/simulator/contents.js'
import { TwilioError } from '../../src/simulator/errors.js'
import { render } from '../../src/simulator/render.js'

const now = new Date('2026-11-22T10:00:00Z')
const contents = () => new Contents(randomBytes, 'pending')
const replies = (count: number, title = (n: number) => `Reply ${n}`) => ({
  language: 'en',
  types: {
    'twilio/quick-reply': {
      body: 'Which?',
      actions: Array.from({ length: count }, (_, n) => ({ type: 'QUICK_REPLY', id: `${n}`, title: title(n) })),
    },
  },
})
const list = (item: object, count = 1) => ({
  language: 'en',
  types: {
    'twilio/list-picker': {
      body: 'Which?',
      button: 'Choose',
      items: Array.from({ length: count }, (_, n) => ({ id: `${n}`, item: `Row ${n}`, ...item })),
    },
  },
})
const create = (request: unknown) => contents().create(request, now)
const refusal = (attempt: () => unknown): unknown => {
  try {
    attempt()
  } catch (error) {
    return error instanceof TwilioError ? error.code : error
  }
  return undefined
}

describe('A Content', () => {
  it.each([
    ['camel-case keys', { friendlyName: 'x', language: 'en', types: { 'twilio/text': { body: 'x' } } }],
    ['camel-case types', { language: 'en', types: { twilioText: { body: 'x' } } }],
    ['no language', { types: { 'twilio/text': { body: 'x' } } }],
    ['no type', { language: 'en', types: {} }],
    ['eleven buttons', replies(11)],
    ['a button of 21 characters', replies(1, () => 'x'.repeat(21))],
    ['eleven rows', list({}, 11)],
    ['a row of 25 characters', list({ item: 'x'.repeat(25) })],
    ['a second line of 73', list({ description: 'x'.repeat(73) })],
    ['an id of 201', list({ id: 'x'.repeat(201) })],
  ])('is refused for %s', (_why, request) => {
    expect(refusal(() => create(request))).toBe(20001)
  })

  it('is taken at its limits', () => {
    expect(refusal(() => create(replies(10, (n) => `${n}`.padEnd(20, 'ق'))))).toBeUndefined()
    expect(refusal(() => create(list({ description: 'x'.repeat(72) }, 10)))).toBeUndefined()
  })

  it('goes inside the window with three buttons, and is refused by WhatsApp with four, unless it is approved', () => {
    expect(render(create(replies(3)), undefined).refusal).toBeUndefined()
    expect(render(create(replies(4)), undefined).refusal).toBe(63013)

    const book = contents()
    const { sid } = book.create(replies(4), now)
    book.decide(sid, 'approved')
    expect(render(book.get(sid), undefined).refusal).toBeUndefined()
  })

  it('is refused by WhatsApp when a variable makes it too long, or two choices alike', () => {
    const row = create(list({ item: '{{1}}' }))
    expect(render(row, JSON.stringify({ 1: 'x'.repeat(24) })).refusal).toBeUndefined()
    expect(render(row, JSON.stringify({ 1: 'x'.repeat(25) })).refusal).toBe(63005)
    expect(render(create(replies(2, () => 'Same')), undefined).refusal).toBe(63005)
  })
})

describe('The variables of a Content', () => {
  const greeting = {
    language: 'en',
    variables: { 1: 'Saima' },
    types: { 'twilio/text': { body: 'Salam {{1}}, {{2}}' } },
  }

  it('take the place of the samples', () => {
    expect(render(create(greeting), '{"1":"Bilal","2":"kal"}').body).toBe('Salam Bilal, kal')
    expect(render(create(greeting), '{"2":"kal"}').body).toBe('Salam Saima, kal')
  })

  it.each([
    ['no JSON', 'x', 21656],
    ['a list', '["a"]', 21656],
    ['an empty one', '{"1":"","2":"x"}', 21656],
    ['a number', '{"1":1,"2":"x"}', 21656],
    ['a missing one', '{"1":"x"}', 21656],
    ['one of 1,601 characters', JSON.stringify({ 1: 'x'.repeat(1601), 2: 'x' }), 21658],
  ])('are refused as %s', (_what, variables, code) => {
    expect(refusal(() => render(create(greeting), variables))).toBe(code)
  })

  it('may not break a template’s line', () => {
    const book = contents()
    const { sid } = book.create(greeting, now)
    book.decide(sid, 'approved')
    expect(render(book.get(sid), '{"1":"a","2":"b"}').refusal).toBeUndefined()
    expect(render(book.get(sid), '{"1":"a\\nb","2":"b"}').refusal).toBe(63013)
    expect(render(book.get(sid), '{"1":"a     b","2":"b"}').refusal).toBe(63013)
  })
})

describe('Approval by WhatsApp', () => {
  const request = { name: 'reminder', category: 'UTILITY' }

  it('is waited for', () => {
    const book = contents()
    const { sid } = book.create(replies(2), now)
    expect(book.submit(sid, request).status).toBe('pending')
    expect(render(book.get(sid), undefined).approved).toBe(false)
    book.decide(sid, 'approved')
    expect(render(book.get(sid), undefined).approved).toBe(true)
  })

  it('is not for what only lives inside the window', () => {
    const book = contents()
    expect(refusal(() => book.submit(book.create(list({}), now).sid, request))).toBe(20001)
  })

  it('needs a name in lower case, and a sample of each variable', () => {
    const book = contents()
    const { sid } = book.create({ language: 'en', types: { 'twilio/text': { body: 'Salam {{1}}' } } }, now)
    expect(refusal(() => book.submit(sid, { ...request, name: 'Not so' }))).toBe(20001)
    expect(book.submit(sid, request)).toMatchObject({
      status: 'rejected',
      rejectionReason: 'Samples are missing for 1',
    })
  })
})
