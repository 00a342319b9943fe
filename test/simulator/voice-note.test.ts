import { describe, expect, it } from 'vitest'
import { sampleOf } from '../../src/simulator/samples.js'
import { asVoiceNote } from '../../src/simulator/voice-note.js'

describe('A voice note', () => {
  it('that is Ogg already goes as it is', async () => {
    const note = sampleOf('audio')
    expect(await asVoiceNote(note)).toBe(note)
  })

  it('in WebM that is damaged goes as it is, for the bot to meet', async () => {
    const damaged = { mimeType: 'audio/webm', bytes: Buffer.from('not a recording') }
    expect(await asVoiceNote(damaged)).toBe(damaged)
  })
})
