import type { Said } from './complaint.js'

export const UNCLOSED: Said = {
  en: 'a bracket, quote, comma or colon is missing here or in a line just above: close every { [ and " that was opened',
  ur: 'یہاں یا اس سے اوپر کی سطر میں کوئی بریکٹ، واوین، کاما یا کالن رہ گیا ہے: جو { [ یا " کھولا ہے اسے بند کریں',
}
export const INDENT: Said = {
  en: 'this line, or the one above, does not begin where its neighbours do: put as many spaces before it as the lines beside it have',
  ur: 'یہ سطر یا اس سے اوپر والی ساتھ کی سطروں کے برابر سے شروع نہیں ہوتی: اس سے پہلے اتنی ہی خالی جگہ دیں جتنی ان سے پہلے ہے',
}
const TWO_COLONS: Said = {
  en: 'a second colon stands in this line, or a line is broken in two: put the words after the first colon in "quotes"',
  ur: 'اس سطر میں دوسرا کالن ہے، یا سطر دو حصوں میں ٹوٹ گئی ہے: پہلے کالن کے بعد کے الفاظ کو "واوین" میں لکھیں',
}

/** What the YAML library finds wrong, as an editor would say it. */
export function yamlWords(code: string, message: string): Said {
  if (/flow (map|sequence|seq|collection)|quote/i.test(message)) return UNCLOSED
  switch (code) {
    case 'TAB_AS_INDENT':
      return {
        en: 'a tab stands at the beginning of the line: use spaces instead',
        ur: 'سطر کے شروع میں ٹیب ہے: اس کی جگہ خالی جگہ (اسپیس) دیں',
      }
    case 'DUPLICATE_KEY':
      return {
        en: 'the same name stands twice here: keep one of the two',
        ur: 'یہ نام یہاں دو بار آیا ہے: ایک رہنے دیں، دوسرا نکال دیں',
      }
    case 'BAD_INDENT':
      return INDENT
    case 'MISSING_CHAR':
    case 'UNEXPECTED_TOKEN':
    case 'FLOW_IN_BLOCK_KEY':
      return UNCLOSED
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return TWO_COLONS
    default:
      return {
        en: `this line can't be read (${message}): compare it with the same line of another entry`,
        ur: 'یہ سطر پڑھی نہیں جا سکی: کسی اور اندراج کی ایسی ہی سطر سے ملا کر دیکھیں',
      }
  }
}
