import { describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.js'

const production = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://mushir.example.org/',
  REDIS_URL: 'redis://localhost:6379',
  TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
  TWILIO_AUTH_TOKEN: 'secret',
  TWILIO_WHATSAPP_FROM: 'whatsapp:+924235760000',
}

describe('The settings', () => {
  it('have defaults for a newcomer who sets nothing', () => {
    expect(readConfig({})).toMatchObject({
      PORT: 3000,
      SEND_PER_SECOND: 80,
      KNOWLEDGE_DIR: './knowledge',
      LOG_LEVEL: 'info',
    })
  })

  it('are read as they are meant: no slash at the end of an address, no channel before a number', () => {
    expect(readConfig(production)).toMatchObject({
      PUBLIC_URL: 'https://mushir.example.org',
      TWILIO_WHATSAPP_FROM: '+924235760000',
    })
  })

  it('stop the start with one message that names every fault', () => {
    const wrong = { NODE_ENV: 'production', PORT: 'abc', REDIS_URL: 'localhost', TWILIO_ACCOUNT_SID: 'XX1' }
    expect(() => readConfig(wrong)).toThrow(
      /Cannot start[\s\S]*PORT[\s\S]*REDIS_URL: must begin with redis:[\s\S]*TWILIO_ACCOUNT_SID: must be AC[\s\S]*TWILIO_AUTH_TOKEN: is missing[\s\S]*TWILIO_WHATSAPP_FROM: is missing[\s\S]*PUBLIC_URL: is missing/,
    )
  })

  it('want all of Twilio’s or none', () => {
    expect(() => readConfig({ TWILIO_AUTH_TOKEN: 'x' })).toThrow(/TWILIO_ACCOUNT_SID: is missing; set all/)
  })

  it('take empty ones as not set', () => {
    expect(readConfig({ REDIS_URL: '', PORT: '' }).PORT).toBe(3000)
  })

  it('know approved templates by name and language', () => {
    const sid = `HX${'a'.repeat(32)}`
    expect(readConfig({ TEMPLATES: `reminder.ur=${sid}, reminder.en=${sid}` }).TEMPLATES.get('reminder.ur')).toBe(sid)
    expect(() => readConfig({ TEMPLATES: 'reminder' })).toThrow(/TEMPLATES: "reminder" must look like/)
  })
})
