import type { RuleFamily } from './base.js'

/** The sign that stands where a letter was lost: the file was saved in another encoding. */
const LOST = '\uFFFD'

export const encoding: RuleFamily = ({ files }, complain) => {
  for (const [path, text] of files) {
    const at = text.indexOf(LOST)
    if (at < 0) continue
    const line = text.slice(0, at).split('\n').length
    complain('error', path, line, 'encoding', {
      en: 'some letters were lost: save the file again as UTF-8',
      ur: 'کچھ حروف ضائع ہو گئے ہیں: فائل دوبارہ یو ٹی ایف ایٹ میں محفوظ کریں',
    })
  }
}
