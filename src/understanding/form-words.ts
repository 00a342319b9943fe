import type { Utterance } from '../model/utterance.js'
import { foldUrdu } from './urdu-letters.js'

const yes = '((yes|yeah|ok|okay|haa?n|han|ji|jee|theek hai|جی|ہاں|ٹھیک ہے)[,،. ]*)*'
const no = '((no|nahi+n?|nhi|نہیں|نہ)[,،. ]*)*'

/** What is said to a form that was read back, by the words of its choices and the like. Texts are folded, in small letters. */
const WISHES = (
  [
    ['send', `^${yes}(please )?(send|submit)( it| this| the form| now)*[.!]*$`],
    [
      'send',
      `^${yes}((isay|ise|yeh|ye|form|اسے|یہ|فارم) )?(bhe?j|بھیج)( ?(dein|den|dain|do|dijiye|dijye|دیں|دو|دیجیے))?[.!۔]*$`,
    ],
    ['change', `^${no}(please )?(change|edit|correct)( it| this| that| my answers?| something)*[.!]*$`],
    [
      'change',
      `^${no}((yeh|ye|jawab|kuch|یہ|جواب|کچھ) )?(badal|badl|tabdee?l|بدل|تبدیل)\\S*( (kar|karna|karni|karein|dein|do|hai|he|h|chahta|chahti|hun|کر|کرنا|کریں|دیں|دو|ہے|چاہتا|چاہتی|ہوں))*[.!۔]*$`,
    ],
  ] as const
).map(([wish, pattern]) => [wish, new RegExp(foldUrdu(pattern), 'u')] as const)

/** `plain`: folded, in small letters. */
export function formWords(plain: string): Pick<Utterance, 'form'> {
  const wish = WISHES.find(([, pattern]) => pattern.test(plain.trim()))?.[0]
  return wish ? { form: wish } : {}
}
