import type { RuleFamily } from './base.js'

const BEHIND_AN_OFFICE =
  /\{\{[a-z0-9-]+\.(?:uan|phone|second)\}\}[^\n{]{0,12}\((?:[^()\n]*)(?:to be confirmed|تصدیق باقی|tasdeeq baqi)/

/** "To be confirmed" behind an office's number would stand there for ever, when the number was seen again long ago. */
export const handMarked: RuleFamily = ({ drafts }, complain) => {
  for (const { facts, texts } of drafts) {
    const offices = facts?.form?.offices ?? []
    for (const { file, parts } of Object.values(texts)) {
      for (const { intro, items } of parts.values()) {
        for (const { no, text } of [...intro, ...items.flatMap(({ lines }) => lines)]) {
          const [found] = BEHIND_AN_OFFICE.exec(text) ?? []
          if (found === undefined || !offices.some((id) => found.startsWith(`{{${id}.`))) continue
          complain('error', file, no, 'hand-marked', {
            en: 'take "to be confirmed" out: Mushir says so by itself while the number is old (directory/offices.yaml)',
            ur: 'یہاں سے "تصدیق باقی" نکال دیں: نمبر پرانا ہو تو مشیر یہ خود کہتا ہے (directory/offices.yaml)',
          })
        }
      }
    }
  }
}
