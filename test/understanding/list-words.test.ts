import { describe, expect, it } from 'vitest'
import type { ListWish, OpenLists } from '../../src/model/list-wish.js'
import { listWishIn } from '../../src/understanding/list-words.js'

const lists: OpenLists = {
  steps: [
    {
      list: 'a',
      step: 'prepare',
      words: 'Photograph your CNIC and bill. کاغذات کی تصویریں، شناختی کارڈ. Shanakhti card aur bill ki tasveer',
    },
    { list: 'a', step: 'apply', words: 'Apply on the portal. پورٹل پر درخواست دیں۔ Portal par darkhwast dein' },
    { list: 'a', step: 'bank', words: 'The bank visits you. بینک دکان پر آتا ہے۔ Bank dukan par aata hai' },
    { list: 'b', step: 'office', words: 'Go to the excise office. ایکسائز دفتر جائیں۔ Excise daftar jaein' },
  ],
  names: [{ list: 'b', whom: 'aap ki behan' }],
}
const none: OpenLists = { steps: [], names: [] }
const read = (text: string, known = lists) => listWishIn(text, known)
const short = (wish: ListWish | undefined) => {
  if (!wish) return 'nothing'
  if (wish.kind === 'done' || wish.kind === 'undone') {
    const what = [...wish.numbers, ...wish.steps.map(({ step }) => step), ...(wish.all ? ['all'] : [])].join(' ')
    return `${wish.kind}${what === '' ? '' : ` ${what}`}${wish.list ? ` in ${wish.list}` : ''}`
  }
  const more =
    'number' in wish
      ? wish.number
      : 'as' in wish
        ? wish.as
        : 'when' in wish
          ? wish.when
          : 'whom' in wish
            ? wish.whom
            : wish.list
  return more === undefined ? wish.kind : `${wish.kind} ${more}`
}

describe('Words about a checklist', () => {
  it.each([
    ['3 ho gaya', 'done 3'],
    ['3 hogya', 'done 3'],
    ['۳ ہو گیا', 'done 3'],
    ['۳ ہوگیا ہے', 'done 3'],
    ['3 no wala ho gya', 'done 3'],
    ['2 aur 3 ho gaye', 'done 2 3'],
    ['1,2 ho gya', 'done 1 2'],
    ['۲ اور ۳ ہو گئے', 'done 2 3'],
    ['done 2 and 3', 'done 2 3'],
    ['2 done', 'done 2'],
    ['step 2 is done', 'done 2'],
    ['main ne 2 kar liya', 'done 2'],
    ['teesra ho gaya', 'done 3'],
    ['teen ho gaya', 'done 3'],
    ['تیسرا ہو گیا', 'done 3'],
    ['sab ho gaya', 'done all'],
    ['سب ہو گیا', 'done all'],
    ['ho gaya', 'done'],
    ['ہو گیا', 'done'],
    ['3 ✅', 'done 3'],
    ['cnic wala ho gaya', 'done prepare'],
    ['CNIC ki tasveer ho gayi', 'done prepare'],
    ['شناختی کارڈ والا ہو گیا', 'done prepare'],
    ['portal par apply kar diya', 'done apply'],
    ['the portal one is done', 'done apply'],
    ['bank wala kaam ho gaya', 'done bank'],
    ['behan wali list ka 1 ho gaya', 'done 1 in b'],
    ['3 abhi nahi hua', 'undone 3'],
    ['3 nhi hua', 'undone 3'],
    ['۳ ابھی نہیں ہوا', 'undone 3'],
    ['3 is not done', 'undone 3'],
    ['undo 3', 'undone 3'],
    ['kya reh gaya?', 'remaining'],
    ['kya reh gya', 'remaining'],
    ['کیا باقی ہے', 'remaining'],
    ['کیا رہ گیا؟', 'remaining'],
    ["what's left?", 'remaining'],
    ['kitne baqi hain', 'remaining'],
    ['ab kya karna hai', 'next'],
    ['next step?', 'next'],
    ['اگلا قدم کیا ہے', 'next'],
    ['where were we', 'next'],
    ['hum kahan the?', 'next'],
    ['ہم کہاں تک پہنچے', 'next'],
    ['3 ka kya matlab', 'about 3'],
    ['3 kya hai?', 'about 3'],
    ['۳ کا کیا مطلب ہے', 'about 3'],
    ['explain 3', 'about 3'],
    ['step 2', 'about 2'],
    ['is ki fees?', 'about'],
    ['اس کی فیس؟', 'about'],
    ['meri list dikhao', 'show'],
    ['meri lists', 'lists'],
    ['my checklist', 'show'],
    ['میری فہرست', 'show'],
    ['میری فہرستیں دکھائیں', 'lists'],
    ['behan wali list', 'show b'],
    ['yeh list meri behan ki dukan ki hai', 'whom meri behan ki dukan'],
    ["this list is for my sister's shop", "whom my sister's shop"],
    ['یہ لسٹ میری بہن کی دکان کی ہے', 'whom میری بہن کی دکان'],
    ['list hata do', 'remove'],
    ['remove this list', 'remove'],
    ['فہرست ہٹا دیں', 'remove'],
    ['tasveer bhejo', 'print picture'],
    ['picture bhej dein', 'print picture'],
    ['pdf chahiye', 'print pdf'],
    ['پی ڈی ایف بھیجیں', 'print pdf'],
    ['تصویر بھیج دیں', 'print picture'],
    ['yaad dilana', 'remind'],
    ['remind me tomorrow', 'remind tomorrow'],
    ['kal yaad dila dena', 'remind tomorrow'],
    ['ہفتے بعد یاد دلائیں', 'remind week'],
    ['yaad na dilaein', 'remind never'],
    ['یاد نہ دلائیں', 'remind never'],
    ['no reminders', 'remind never'],
    ['iski list bana do', 'begin'],
  ])('%s: %s', (text, wish) => {
    expect(short(read(text))).toBe(wish)
  })

  it.each([
    '5 lakh ho gaya',
    '3 saal ho gaye karobar ko',
    'mera NTN ban gaya kya?',
    'mere sath fraud ho gaya',
    'akhuwat se kitna qarz milta hai',
    'loan schemes ki list dikhao',
    'NTN kaise banta hai',
    'qarz ke liye kya chahiye',
    'do lakh rupay chahiye',
    'یوتھ لون کی عمر کتنی ہے',
    'what is the fee of NTN',
    '30 saal ki hun',
    'photo kitni chahiye?',
  ])('leave an ordinary question alone: %s', (text) => {
    expect(short(read(text))).toBe('nothing')
  })

  it.each(['3 ho gaya', 'kya reh gaya?', 'is ki fees?', 'pdf chahiye', 'ho gaya'])(
    'mean nothing to somebody without a list: %s',
    (text) => {
      expect(short(read(text, none))).toBe('nothing')
    },
  )

  it('let somebody without a list ask for it', () => {
    expect(short(read('meri list dikhao', none))).toBe('show')
  })
})
