import { foldUrdu } from './urdu-letters.js'

/** "Kyun?", "why do you ask", "is ka kya kaam": the whole message asks what a question of ours is for. */
const WHY = [
  '(aap |ap |tum )?(yeh |ye |is ko )?(kyu+n?|kyo+n|kiyu+n?|kis ?liye|kis ?lye)( (ye|yeh|is))?( (pooch|poochte|puch|pooch?h|chahiye|poochna)\\S*)?( (rahe|rahay|rhe|raha))?( (hain|hen|ho|hai|he|h))?',
  '(is|iska|is ka|us ka) (ki|ka|se)? ?(kya|kia) (kaam|kam|talluq|taluq|zaroo?rat|faida)( hai| he)?',
  '(but )?why( (do|are|would) you (ask|asking|need|want)( (this|that|it|to know))?| is (that|this|it) needed| this| that)?',
  'what( is|.s)? (this|that|it) for|what for',
  '(آپ )?(یہ )?(کیوں|کس لیے)( پوچھ\\S*)?( رہے| رہا)?( ہیں| ہو| ہے)?',
  'اس (کا|سے|کی) کیا (کام|تعلق|ضرورت|فائدہ)( ہے)?',
]
const ASKS = new RegExp(`^(${WHY.map(foldUrdu).join('|')})[?؟!. ]*$`, 'u')

/** `plain`: folded, in small letters. */
export function asksWhy(plain: string): boolean {
  return ASKS.test(plain.trim())
}
