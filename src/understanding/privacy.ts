import type { Reading } from './reading.js'
import { Lexicon } from './spelling.js'

/** What shows that somebody asks what becomes of their words, a line each: `tag: forms`, `_` joining a phrase. */
const LINES = `
policy: privacy privcy privecy privasi data_policy data_protection confidentiality razdari raazdari پرائیویسی پرائویسی پرایویسی رازداری
words: data mera_deta info information maloomat malumat maalumat details chat chats conversation message messages msg msgs baat baatein baten history record tafseelat ڈیٹا معلومات باتیں بات چیٹ میسج میسجز پیغام پیغامات گفتگو ریکارڈ تفصیلات
number: number phone_number whatsapp_number نمبر
kept: keep kept keeping save saved saving store stored storing share shared sharing sell selling private confidential secret safe secure leak do_with happens_to happens_with kahan_jata kahan_jati kahan_jate rakhte rakhta rakhti rakha rakhi rakhe rakhoge mehfooz mahfooz mehfuz khufia bechte bechta bech kya_karte kya_karenge kya_karoge kya_karta kya_hota kisi_ko_dete kisi_ko_dikhate kisi_aur_ko aage_dete istemal رکھتے رکھتا رکھا رکھی رکھے رکھیں_گے محفوظ خفیہ شیئر شیر بیچتے کیا_کرتے کیا_کریں_گے کیا_ہوتا کسی_کو_دیتے کسی_اور_کو آگے_دیتے کہاں_جاتا کہاں_جاتی کہاں_جاتے استعمال محفوظ_ہے
read: read reads see sees access parhta parhte parhta_hai parh_sakta parh_sakte dekhta dekhte dekh_sakta پڑھتا پڑھتے پڑھ_سکتا دیکھتا دیکھتے دیکھ_سکتا
whose: my mine our me mera meri mere hamara hamari hamare میرا میری میرے ہمارا ہماری ہمارے
here: this these is ye yeh yahan یہ اس یہاں
`

const lexicon = new Lexicon(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [concept = '', forms = ''] = line.split(': ')
      return forms.split(' ').map((form) => ({ words: form.split('_'), concept }))
    }),
  { slot: 'privacy', by: 'sound' },
)

/** "Where shall I keep the customers' numbers" asks of their own books. */
const OWN_DOING: ReadonlySet<string> = new Set([
  'karun',
  'karu',
  'krun',
  'kru',
  'karoon',
  'rakhun',
  'rakhu',
  'likhun',
  'کرون',
  'رکہون',
])

const LONGEST = 16
/** Who says no more than this asks even without a word that asks: "mera data mehfooz hai", "data share". */
const SHORT = 4

/**
 * Whether somebody asks what is kept of them, where, and who reads it: "privacy", "meri maloomat ka kya karte ho". A
 * wish to have it deleted is another matter, and so is whatever names a business.
 */
export function asksWhatIsKept({ words, questions, tags }: Reading): boolean {
  if (words.length > LONGEST || tags.has('delete') || words.some(({ usual }) => OWN_DOING.has(usual))) return false
  const found = new Set<string>()
  for (let at = 0; at < words.length; at++) for (const concept of lexicon.at(words, at).concepts) found.add(concept)
  if (found.size === 0) return false
  if (found.has('policy')) return true
  const ofTheirs =
    (found.has('words') && (found.has('whose') || found.has('here'))) || (found.has('number') && found.has('whose'))
  const asks = questions || /^(is|are|do|does|can|will)$/.test(words[0]?.raw ?? '')
  if (found.has('kept'))
    return (ofTheirs && (asks || words.length <= SHORT)) || (found.has('words') && words.length <= SHORT)
  return found.has('read') && found.has('words') && found.has('whose') && asks
}
