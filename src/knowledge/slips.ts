import type { Said } from './complaint.js'

/** What a hand slipped on in a line of YAML. `breaks`: the line is read otherwise than it was meant. */
export interface Slip {
  line: number
  rule: string
  breaks: boolean
  said: Said
}

/**
 * The slips people make who don't know YAML, looked for in the text itself: what the reader says of them is true and
 * helps nobody ("a second colon"), or it reads them without a word as something else.
 */
export function slipsIn(text: string): Slip[] {
  if (!isPlainText(text)) return [{ line: 1, rule: 'not-text', breaks: true, said: NOT_TEXT }]
  const all = text.split('\n').flatMap((line, index) => {
    const found = /^\s*#/.test(line) ? undefined : slipOf(line)
    return found ? [{ line: index + 1, ...found }] : []
  })
  // Git's marks explain whatever else looks strange between them.
  const marks = all.filter(({ rule }) => rule === 'merge-mark')
  return marks.length > 0 ? marks.slice(0, 1) : all
}

const NOT_TEXT: Said = {
  en: 'this is no plain text file, perhaps a Word or Excel file: open the old one in a plain text editor and save as UTF-8 text',
  ur: 'یہ سادہ متن کی فائل نہیں، شاید ورڈ یا ایکسل کی ہے: پرانی فائل سادہ ٹیکسٹ ایڈیٹر میں کھولیں اور یو ٹی ایف ایٹ میں محفوظ کریں',
}

function isPlainText(text: string): boolean {
  return [...text.slice(0, 4000)].every((sign) => sign >= ' ' || '\t\n\v\f\r'.includes(sign))
}

const INVISIBLE = /\u00A0|[\u200B-\u200F]|[\u202A-\u202E]|\u2060|[\u2066-\u2069]|\uFEFF/

type Found = Omit<Slip, 'line'>
type Looker = (line: string, bare: string) => Found | undefined

/** The first that holds is told: the others mostly follow from it. */
const LOOKERS: readonly Looker[] = [
  (line) =>
    /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/.test(line)
      ? slip('merge-mark', {
          en: 'two people changed this place at once and git left its marks: keep the right lines, take out the lines with <<<<<<<, ======= and >>>>>>>',
          ur: 'یہ جگہ دو لوگوں نے ایک ساتھ بدلی اور گِٹ نے نشان چھوڑ دیے: صحیح سطریں رکھیں، اور <<<<<<< اور ======= اور >>>>>>> والی سطریں نکال دیں',
        })
      : undefined,
  (line, bare) =>
    INVISIBLE.test(line)
      ? slip(
          'invisible',
          {
            en: 'a sign that nobody sees stands in this line, copied from a web page or from WhatsApp: delete the line and type it by hand',
            ur: 'اس سطر میں ایک ایسا نشان ہے جو نظر نہیں آتا، کسی ویب سائٹ یا واٹس ایپ سے نقل ہوا ہے: سطر مٹا کر ہاتھ سے لکھیں',
          },
          INVISIBLE.test(bare),
        )
      : undefined,
  (line) =>
    /[“”„«»]|(?<=[:[{,]\s*)[‘’]/.test(line)
      ? slip('curly-quote', {
          en: 'curly quotes “ ” stand in this line: write straight ones, "like this"',
          ur: 'اس سطر میں خم دار واوین “ ” ہیں: سیدھے واوین لکھیں، "اس طرح"',
        })
      : undefined,
  (line) =>
    /\t/.test(line)
      ? slip(
          'tab',
          {
            en: 'a tab stands in this line: use spaces instead',
            ur: 'اس سطر میں ٹیب ہے: اس کی جگہ خالی جگہ (اسپیس) دیں',
          },
          /^\s*\t/.test(line),
        )
      : undefined,
  (_, bare) => {
    // An Urdu value has its own commas; a name in English letters never follows one.
    if (/[\u0621-\u064A\u066E-\u06D3]/.test(bare) && !/،\s*[a-z][\w-]*:\s/i.test(bare)) return undefined
    const [mark] = /(?<=[\w\]}"]\s*)[،؛：，]/.exec(bare) ?? []
    const instead = mark === '،' || mark === '，' ? ',' : ':'
    return mark === undefined
      ? undefined
      : slip('urdu-mark', {
          en: `"${mark}" stands in this line: between names and figures write the English ${instead}`,
          ur: `اس سطر میں "${mark}" ہے: ناموں اور اعداد کے بیچ انگریزی والا ${instead} لکھیں`,
        })
  },
  (_, bare) => {
    const [, name = ''] = /^([A-Z]\w*):(?:\s|$)/.exec(bare) ?? []
    return name === ''
      ? undefined
      : slip('capital-name', {
          en: `write the name in small letters: ${name.toLowerCase()}`,
          ur: `نام چھوٹے حروف میں لکھیں: ${name.toLowerCase()}`,
        })
  },
  (_, bare) => {
    const [, name = ''] = /^\s*([\u0600-\u06FF][^:{}[\],"]*):/.exec(bare) ?? []
    return name === ''
      ? undefined
      : slip('urdu-name', {
          en: `"${name}" stands before a colon: names are written in English letters, like portal, helpline, age`,
          ur: `کالن سے پہلے "${name}" ہے: نام انگریزی حروف میں لکھے جاتے ہیں، جیسے portal، helpline، age`,
        })
  },
  (_, bare) => {
    const [digits] = /[۰-۹٠-٩](?:[۰-۹٠-٩.,٫٬\-/]*[۰-۹٠-٩])?/.exec(bare) ?? []
    return digits === undefined
      ? undefined
      : slip('urdu-digits', {
          en: `"${digits}" is in Urdu digits: write ${inWestern(digits)}; each language shows it its own way`,
          ur: `یہاں "${digits}" اردو ہندسوں میں ہے: ${inWestern(digits)} لکھیں، ہر زبان اسے اپنے طریقے سے دکھائے گی`,
        })
  },
  (_, bare) => {
    const [, figure = ''] = /[:[{,]\s*(-?\d{1,3}(?:,\d{2,3})+)(?=\s*(?:[,}\]]|$))/.exec(bare) ?? []
    return figure === ''
      ? undefined
      : slip('figure-commas', {
          en: `"${figure}" has commas inside, which part one figure from the next: write ${figure.replaceAll(',', '')}`,
          ur: `یہاں "${figure}" کے بیچ کامے ہیں، جن سے عدد ٹوٹ جاتا ہے: ${figure.replaceAll(',', '')} لکھیں`,
        })
  },
  (_, bare) =>
    /\{[^}]*;/.test(bare)
      ? slip('semicolon', {
          en: 'a ; stands between two names: write a comma',
          ur: 'دو ناموں کے بیچ ; ہے: کاما لکھیں',
        })
      : undefined,
  (_, bare) => {
    const [, name = ''] =
      /^\s*(?:- )?([A-Za-z_][\w-]*):(?=[^\s/])/.exec(bare) ?? /[{,]\s*([A-Za-z_][\w-]*):(?=[^\s/])/.exec(bare) ?? []
    return name === '' ? undefined : slip('colon-space', COLON_SPACE(name))
  },
  (_, bare) => {
    const [, mark = ''] = /^\s*([•–—*])\s*\S/.exec(bare) ?? /^\s*(-(?=[{[A-Za-z])|\{(?=\s*\w+:\s))/.exec(bare) ?? []
    return mark === ''
      ? undefined
      : slip('list-dash', {
          en: 'a line of a list begins with a plain dash and a space: write "- "',
          ur: 'فہرست کی سطر سادہ ڈیش اور خالی جگہ سے شروع ہوتی ہے: "- " لکھیں',
        })
  },
  (_, bare) =>
    /^\s*(?:- )?\(.*\)\s*$|:\s+\([^()]*\)\s*(?:[,}\]]|$)/.test(bare)
      ? slip('round-bracket', {
          en: 'round brackets ( ) stand where [ ] or { } belong: write a list as [cnic, photo], names and figures as { min: 21 }',
          ur: 'گول بریکٹ ( ) لگے ہیں: فہرست [cnic, photo] کی طرح لکھیں، نام اور عدد { min: 21 } کی طرح',
        })
      : undefined,
  (line) => {
    const [, name = '', between = ''] = /^([a-z_]+)(\s*=\s*|\s+)[^:\s#]/.exec(line) ?? []
    return name === '' || /:(?:\s|$)/.test(line)
      ? undefined
      : slip('no-colon', {
          en: between.includes('=')
            ? `write a colon instead of =, as in "${name}: …"; a note of your own begins with #`
            : `a colon is missing after the name: write "${name}: …"; a note of your own begins with #`,
          ur: `نام کے بعد کالن نہیں: "${name}: …" لکھیں؛ اپنا نوٹ ہو تو سطر # سے شروع کریں`,
        })
  },
]

const COLON_SPACE = (name: string): Said => ({
  en: `a space is missing after the colon: write "${name}: …"`,
  ur: `کالن کے بعد خالی جگہ نہیں: "${name}: …" لکھیں`,
})

function slip(rule: string, said: Said, breaks = true): Found {
  return { rule, breaks, said }
}

function slipOf(line: string): Found | undefined {
  const bare = line.replace(/"[^"]*"/g, '""').replace(/\s#.*$/, '')
  for (const look of LOOKERS) {
    const found = look(line, bare)
    if (found) return found
  }
  return undefined
}

function inWestern(digits: string): string {
  return digits
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll('٫', '.')
    .replaceAll('٬', '')
}
