import type { Said } from './complaint.js'

/** What is wrong with a text before it is read: it isn't there, or nothing stands in it. Undefined for one to be read. */
export function absentText(text: string | undefined, name: string): { rule: string; said: Said } | undefined {
  if (text === undefined)
    return {
      rule: 'missing-file',
      said: { en: `the language is missing: write ${name}`, ur: `یہ زبان موجود نہیں: ${name} لکھیں` },
    }
  if (text.trim() !== '') return undefined
  return {
    rule: 'empty-file',
    said: {
      en: 'nothing stands in this file: write its words, or take back what emptied it',
      ur: 'اس فائل میں کچھ نہیں: الفاظ لکھیں، یا جس تبدیلی سے یہ خالی ہوئی اسے واپس لیں',
    },
  }
}
