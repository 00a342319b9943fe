import { describe, expect, it } from 'vitest'
import { aCitizen } from '../support/citizen.js'

describe('What is kept of a citizen', () => {
  it('is told to whoever asks in words', () => {
    expect(aCitizen().says('privacy', { intent: 'help', privacy: true }).lastHeard).toBe('privacy')
  })

  it('is one of the choices under help, to tap or by its number', () => {
    const citizen = aCitizen().says('help', { intent: 'help' })
    expect(citizen.choices).toContain('do/privacy')
    expect(citizen.types(citizen.choices.indexOf('do/privacy') + 1).lastHeard).toBe('privacy')
    expect(citizen.choices).toContain('do/help')
  })

  it('is theirs to ask while they wait for an officer, too', () => {
    const citizen = aCitizen().says('officer', { intent: 'human' })
    expect(citizen.says('privacy', { intent: 'help', privacy: true }).lastHeard).toBe('privacy')
    expect(citizen.conversation.ticket?.meanwhile).toBe(false)
  })
})
