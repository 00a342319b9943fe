import { describe, expect, it } from 'vitest'
import { overridesOf } from '../../src/simulator/connection-overrides.js'

const rules = (fragment: string) => overridesOf(`https://bot.example.org/inbound${fragment}`)

describe('The rules in a webhook’s fragment', () => {
  it('are Twilio’s defaults when there is none: one more try, only without a connection, 15 seconds in all', () => {
    expect(rules('')).toEqual({
      connectMs: 5000,
      readMs: 15_000,
      totalMs: 15_000,
      retries: 1,
      retryOn: new Set(['ct']),
    })
  })

  it('may ask for more', () => {
    expect(rules('#rc=3&rp=ct,rt,5xx&rt=4000&ct=200&tt=9000')).toEqual({
      connectMs: 200,
      readMs: 4000,
      totalMs: 9000,
      retries: 3,
      retryOn: new Set(['ct', 'rt', '5xx']),
    })
  })

  it('may ask for everything', () => {
    expect(rules('#rp=all').retryOn).toEqual(new Set(['ct', 'rt', '4xx', '5xx']))
  })

  it.each(['#rc=9', '#rc=-1', '#rc=x', '#rt=20000', '#rt=5', '#rp=whenever'])('count for nothing as %s', (fragment) => {
    expect(rules(fragment)).toEqual(rules(''))
  })
})
