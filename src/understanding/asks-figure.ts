import type { Word } from './spelling.js'
import { foldUrdu } from './urdu-letters.js'

/** Asked for, these are figures: "kitni", "since when", "fee", "umar". */
const FIGURE_WORDS: ReadonlySet<string> = new Set(
  `many much old year date when total number percent percentage rate fee fees age cost limit maximum minimum most least amount
  share price kitna kitni kitne kitny kitnay kitney kab tareekh tarikh feesad fisad umar umr raqam had qeemat hissa challan
  tadad ${foldUrdu('کتنا کتنی کتنے کتنوں کب تاریخ فیصد عمر رقم حد فیس شرح قیمت حصہ تعداد ریٹ چالان')}`.split(/\s+/),
)

/** Whether a question is answered by a figure, a date, a share. */
export function asksFigure(question: readonly Word[]): boolean {
  return question.some(({ usual, raw }) => FIGURE_WORDS.has(usual) || FIGURE_WORDS.has(raw))
}
