import type { z } from 'zod'
import { type Said, unpacked } from './complaint.js'

type Issue = z.core.$ZodIssue

/**
 * What a form finds wrong, in both languages: mostly the form's own words. Where it has none, the schema library's
 * finding is said by its kind, so that nobody ever reads "Invalid input".
 */
export function schemaWords(issue: Issue): Said {
  if (issue.code === 'invalid_key' && issue.issues[0]) return schemaWords(issue.issues[0])
  return unpacked(issue.message) ?? wordsOf(issue)
}

function wordsOf(issue: Issue): Said {
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        en: `nothing is called "${issue.keys.join('", "')}" here: take it out, or correct the spelling`,
        ur: `یہاں "${issue.keys.join('"، "')}" نام کی کوئی چیز نہیں: نکال دیں، یا املا درست کریں`,
      }
    case 'too_small':
      return {
        en: `too little: at least ${issue.minimum}`,
        ur: `یہ کم ہے: کم از کم ${issue.minimum} ہو`,
      }
    case 'too_big':
      return {
        en: `too much: at most ${issue.maximum}`,
        ur: `یہ زیادہ ہے: زیادہ سے زیادہ ${issue.maximum} ہو`,
      }
    case 'invalid_value':
      return {
        en: `write one of ${issue.values.map(String).join(', ')}`,
        ur: `ان میں سے ایک لکھیں: ${issue.values.map(String).join(', ')}`,
      }
    default:
      return {
        en: 'something else belongs here: compare it with the same line of another file of this kind',
        ur: 'یہاں کچھ اور آنا چاہیے: ایسی ہی کسی دوسری فائل کی اسی سطر سے ملا کر دیکھیں',
      }
  }
}
