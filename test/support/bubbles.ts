import { type Bubble, BubbleId } from '../../src/model/bubble.js'

/** A bubble in words, with the least that makes one. */
export function aBubble(fields: Partial<Bubble> = {}): Bubble {
  return {
    v: 1,
    id: BubbleId.parse('00abcdefghijklmn.abcdefgh1234'),
    trace: 'trace-1',
    createdAt: '2026-11-22T10:00:00.000Z',
    language: 'ur-Latn',
    text: 'Kis cheez mein madad chahiye?\n1. Qarza\n2. Registration',
    purpose: 'answer',
    ...fields,
  }
}

/** One that is sent as a file; its text is what is said where that fails. */
export function withFile(fields: Partial<Bubble> = {}): Bubble {
  const media = { token: '00x', mimeType: 'image/png', caption: 'Aap ki list' }
  return aBubble({ media, ...fields })
}

export function withButtons(fields: Partial<Bubble> = {}): Bubble {
  const buttons = [
    { id: 'menu:finance', title: 'Qarza' },
    { id: 'menu:registration', title: 'Registration' },
  ]
  return aBubble({ interactive: { kind: 'buttons', body: 'Kis cheez mein madad chahiye?', buttons }, ...fields })
}

export function withList(fields: Partial<Bubble> = {}): Bubble {
  const rows = [
    { id: 'entry:pm-loan', title: 'PM یوتھ لون', line: '۵ لاکھ تک بغیر منافع' },
    { id: 'entry:akhuwat', title: 'اخوت' },
  ]
  const interactive = { kind: 'list' as const, body: 'کون سا قرض؟', button: 'چنیں', rows }
  return aBubble({ language: 'ur', text: 'کون سا قرض؟\n1. PM یوتھ لون\n2. اخوت', interactive, ...fields })
}
