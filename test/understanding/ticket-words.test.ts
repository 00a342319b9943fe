import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ticketWords } from '../../src/understanding/ticket-words.js'

const wish = (text: string) => ticketWords(text).wish

describe('Words about a request to an officer', () => {
  it.for([
    'mere case ka kya bana?',
    'meri darkhwast ka kia bana',
    'meri shikayat kahan tak pohanchi',
    'mera case kahan tak pohncha',
    'case ka status',
    'status of my case',
    'what happened to my request',
    'any news of my complaint?',
    'officer kab jawab dega',
    'jawab kab aye ga',
    'میرے کیس کا کیا بنا؟',
    'میری درخواست کہاں تک پہنچی',
    'میری شکایت کا کیا ہوا',
    'افسر کب جواب دے گا',
    'MSR-1F7K3Q2',
    'status msr 1f7k3q2',
  ])('ask how it stands: %s', (text) => {
    expect(wish(text)).toBe('status')
  })

  it.for([
    ['cancel', 'Darkhwast khatam'],
    ['cancel', 'drkhwast khtm krdo'],
    ['cancel', 'meri darkhwast wapas le lein'],
    ['cancel', 'درخواست ختم کریں'],
    ['cancel', 'درخواست واپس لے لیں'],
    ['cancel', 'withdraw my request'],
    ['noNeed', 'Haan, khatam karein'],
    ['noNeed', 'Yes, cancel it'],
    ['noNeed', 'ہاں، ختم کر دیں'],
    ['keep', 'Nahi, jari rakhein'],
    ['keep', 'No, keep it'],
    ['keep', 'نہیں، جاری رکھیں'],
    ['meanwhile', 'Mushir se poochein'],
    ['meanwhile', 'ابھی مشیر سے پوچھیں'],
    ['meanwhile', 'ask mushir now'],
    ['status', 'Kahan tak pohanchi?'],
    ['status', 'kahan tk phnchi'],
    ['status', 'کہاں تک پہنچی؟'],
    ['status', 'How it stands'],
    ['calls', 'koi hai?'],
    ['calls', 'jawab do'],
    ['calls', 'jawab to dein'],
    ['calls', 'jawab kyun nahi de rahe'],
    ['calls', 'abhi tak koi jawab nahi aya'],
    ['calls', 'are you there'],
    ['calls', 'hello, anyone there?'],
    ['calls', 'any update?'],
    ['calls', 'koi jawab aya?'],
    ['calls', 'phir kya bana'],
    ['calls', 'still nothing'],
    ['calls', 'کوئی خبر آئی؟'],
    ['calls', 'کوئی ہے؟'],
    ['calls', 'جواب دیں'],
    ['calls', 'جواب کیوں نہیں دے رہے'],
    ['noNeed', 'ab zarurat nahi'],
    ['noNeed', 'actually no need'],
    ['noNeed', "i don't need it any more"],
    ['noNeed', 'اب ضرورت نہیں رہی'],
  ])('mean %s while a request waits: %s', ([meant, text]) => {
    expect(wish(text ?? '')).toBe(meant)
  })

  it.for([
    ['cancel', 'چلیں رہنے دیں، وہ درخواست منسوخ کر دیں'],
    ['cancel', 'بات ہو گئی، درخواست بند کریں'],
    ['cancel', 'chalo cancel kar do wo request'],
    ['cancel', 'officer wali request hata do'],
    ['cancel', 'please drop the request'],
    ['cancel', 'you can close my ticket'],
    ['noNeed', 'رہنے دیں، خود دیکھ لوں گا'],
    ['noNeed', 'افسر کو مت بلائیں'],
    ['noNeed', 'نہیں چاہیے اب کوئی افسر'],
    ['noNeed', 'کینسل کر دیں پلیز'],
    ['noNeed', 'ab koi officer nahi chahiye'],
    ['noNeed', 'wo bande wali baat rehne do'],
    ['noNeed', 'mujhe ab officer se baat nahi karni'],
    ['noNeed', 'chhoro, khud kar lunga'],
    ['noNeed', 'forget the officer, i found it'],
    ['noNeed', "i don't need the officer anymore"],
    ['noNeed', 'leave it, i will manage'],
  ])('take it back in words of their own, as %s: %s', ([meant, text]) => {
    expect(wish(text ?? '')).toBe(meant)
  })

  it.for([
    'bank ne darkhwast cancel kar di',
    'the officer said no need for a lawyer',
    'darkhwast kaise cancel karun?',
    'bank ki darkhwast wapis leni ho to kya karun',
    'افسر نے درخواست واپس کر دی',
    'قرض نہیں چاہیے، گرانٹ چاہیے',
    'my shop is closed since monday, the officer should know this before he writes to me again',
  ])('tell the officer more, and take nothing back: %s', (text) => {
    expect(wish(text)).toBeUndefined()
  })

  it.for([
    'meri darkhwast wapas aa gayi bank se',
    'loan ki darkhwast kaise cancel karun',
    'koi hai jo qarz deta ho',
    'any update on the sindh solar scheme',
    'koi khabar hai rozgar scheme ki',
    'ntn ki zarurat nahi kya',
    'kya zamin ki zarurat nahi hoti',
    'darkhwast khatam hone ki tareekh kya hai',
    'کوئی ہے جو قرض دے',
  ])('are no wish about a request: %s', (text) => {
    expect(wish(text)).toBeUndefined()
  })

  it.for([
    'yeh jawab theek nahi',
    'ye jawab sahi nahi hai',
    'galat jawab',
    'jawab kaam ka nahi',
    'your answer is wrong',
    'this answer is not helpful',
    "that didn't help",
    'یہ جواب ٹھیک نہیں',
    'غلط جواب ہے',
    'اس جواب سے فائدہ نہیں ہوا',
  ])('find an answer of no use: %s', (text) => {
    expect(wish(text)).toBe('unhelpful')
  })

  it.for([
    'masla hal nahi hua',
    'mera masla abhi tak hal nahi howa',
    'not solved',
    "it isn't resolved",
    'madad nahi mili',
    'abhi tak kuch nahi hua',
    'مسئلہ حل نہیں ہوا',
    'مدد نہیں ملی',
    'ابھی تک کچھ نہیں ہوا',
  ])('say that it isn’t settled: %s', (text) => {
    expect(wish(text)).toBe('unresolved')
  })

  it.for(['masla hal ho gaya', 'ji madad mili', 'yes it helped', 'مسئلہ حل ہو گیا', 'مدد ملی', 'resolved, thanks'])(
    'say that it is settled: %s',
    (text) => {
      expect(wish(text)).toBe('resolved')
    },
  )

  it.for(['kuch had tak', 'thori bohat', 'partly', 'in part', 'کچھ حد تک', 'تھوڑی بہت'])(
    'say that it is in part: %s',
    (text) => {
      expect(wish(text)).toBe('partly')
    },
  )

  it('read a reference as people write it, with letters for the figures they look like', () => {
    for (const text of ['MSR-1F7K3Q0', 'msr 1f7k3qo', 'mera MSR: IF7K3QO ka?', 'ایم MSR-1f7k3q0 ہے'])
      expect(ticketWords(text).reference, text).toBe('MSR-1F7K3Q0')
    expect(ticketWords('MSR-ZZZZZZZ').reference).toBeUndefined()
    expect(ticketWords('msr').reference).toBeUndefined()
  })

  it('stand in none of the questions about the knowledge', () => {
    const golden = ['financing', 'registration', 'clusters'].flatMap((set) =>
      readFileSync(new URL(`../golden/questions-${set}.dev.jsonl`, import.meta.url), 'utf8')
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { text: string }).text),
    )
    const mistaken = golden.filter((text) => wish(text) !== undefined)
    expect(mistaken).toEqual([])
  })
})
