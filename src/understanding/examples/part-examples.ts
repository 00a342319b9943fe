import type { PartId } from '../../model/entry.js'
import { SECOND_MESSAGES } from './second-messages.js'

export interface PartExample {
  part: PartId
  text: string
  /** As much as so many of the knowledge's questions. */
  worth: number
}

/** Those of ours are few and plain; what people wrote is more. */
const OURS = 4
const OTHERS = 3

/**
 * How each part is asked for of anything: `|` between them, the lines in English, Roman Urdu and Urdu. The knowledge's
 * own questions teach far more; these hold where an editor has sorted none yet.
 */
const EXAMPLES: Readonly<Record<PartId, string>> = {
  summary: `
what is it | what is this scheme | tell me about it | is it open | is it open now | is it still running | has it started | is it closed | details please | any update | how many members | how many are there | who runs it | which institution runs this | is there such a thing
ye kya hai | kya cheez hai | is ke bare mein batao | kya ye khula hai | abhi chal raha hai | shuru ho gaya | band ho gaya kya | tafseel batao | kitne member hain | kaun chalata hai | aisi koi scheme hai
یہ کیا ہے | کیا چیز ہے | اس کے بارے میں بتائیں | کیا یہ کھلا ہے | ابھی چل رہا ہے | شروع ہو گیا | بند ہو گیا کیا | تفصیل بتائیں | کتنے ممبر ہیں | کون چلاتا ہے`,
  who: `
who can apply | who can get it | who is it for | am i eligible | can i get it | can women apply | age limit | what age | maximum age | minimum age | what is the age | conditions | requirements | criteria | is it for me | do i need a shop | how old must the business be | education needed | can my brother take it | how many workers must one have | is it compulsory for me | do i have to register
kaun le sakta hai | kis ko milta hai | kis ke liye hai | kya mein ahl hun | mujhe mil sakta hai | aurten le sakti hain | umar ki had | umar kitni | umar kya honi chahiye | zyada se zyada umar | sharait kya hain | shartain | karobar kitna purana ho | taleem kitni | mera bhai le sakta hai | kya mere liye lazmi hai | kitne mulazim hon to lazmi
کون لے سکتا ہے | کس کو ملتا ہے | کس کے لیے ہے | کیا میں اہل ہوں | مجھے مل سکتا ہے | خواتین لے سکتی ہیں | عمر کی حد | عمر کتنی | عمر کیا ہونی چاہیے | زیادہ سے زیادہ عمر | شرائط کیا ہیں | کاروبار کتنا پرانا ہو | تعلیم کتنی | کیا میرے لیے لازمی ہے | کتنے ملازم ہوں تو لازمی`,
  amount: `
how much | how much money | how much loan | fee | fees | what is the fee | what does it cost | cost | charges | interest rate | markup | limit | maximum amount | instalment | monthly instalment | how many instalments | penalty | fine | tax rate | how much tax | collateral | own share | pay back | grace period | renewal fee
kitna milta hai | kitne paise | kitna qarza | fees | fees kitni hai | kharcha kitna | kitna kharcha aata hai | sood kitna | markup | had kitni | zyada se zyada kitni raqam | qist | mahana qist kitni | kitni qistein | jurmana | jurmana kitna | tax kitna | girvi | apna hissa | wapsi | kitne saal mein wapas | renewal ki fees
کتنا ملتا ہے | کتنے پیسے | کتنا قرضہ | فیس | فیس کتنی ہے | خرچ کتنا | کتنا خرچ آتا ہے | سود کتنا | مارک اپ | حد کتنی | زیادہ سے زیادہ کتنی رقم | قسط | ماہانہ قسط کتنی | کتنی قسطیں | جرمانہ | جرمانہ کتنا | ٹیکس کتنا | گروی | اپنا حصہ | واپسی | کتنے سال میں واپس`,
  steps: `
how do i apply | how to apply | how to get it | how to register | how | steps | what do i do first | procedure | process | what next | how do i join | how do i renew | how to complain | how to check | which form
kaise apply karun | apply kaise karna hai | kaise milega | register kaise karun | kaise | tareeqa | tareeqa kya hai | pehle kya karun | pehla kaam kya karna hai | kya karna hoga | agla qadam | kaise shamil hon | renew kaise karun | shikayat kaise karun | kaise check karun | kaunsa form
درخواست کیسے دوں | کیسے اپلائی کروں | کیسے ملے گا | رجسٹر کیسے کروں | کیسے | طریقہ | طریقہ کیا ہے | پہلے کیا کروں | کیا کرنا ہو گا | اگلا قدم | کیسے شامل ہوں | شکایت کیسے کروں | کیسے چیک کروں | کون سا فارم`,
  documents: `
documents | which documents | what papers do i need | papers | documents list | what to bring | photocopies | do i need cnic copy | which proof
kaghzat | kaunse kaghzat | kya kaghaz chahiye | documents kya lagenge | kaghzat ki list | kya lana hai | photocopy | shanakhti card ki copy | kya saboot dena hoga
کاغذات | کون سے کاغذات | کیا کاغذ چاہیے | دستاویزات | کاغذات کی فہرست | کیا لانا ہے | فوٹو کاپی | شناختی کارڈ کی کاپی`,
  where: `
where | where do i go | where is the office | address | phone number | helpline | contact number | website | link | which bank | which banks | which office | email | whom do i call | portal
kahan | kahan jana hai | daftar kahan hai | pata | phone number | helpline | raabta number | website | link do | kaunsa bank | kaunse bank | kis daftar | email | kis ko call karun | kis se milun
کہاں | کہاں جانا ہے | دفتر کہاں ہے | پتہ | فون نمبر | ہیلپ لائن | رابطہ نمبر | ویب سائٹ | لنک | کون سا بینک | کون سے بینک | کس دفتر | ای میل | کس کو کال کروں | کس سے ملوں`,
  time: `
how long does it take | how many days | how long | when will i get it | last date | deadline | when does it close | processing time | how soon | valid for how long | when did it start | since when | which year | renewal every how many years
kitna waqt lagta hai | kitne din | kitna time | kab milega | akhri tareekh | kab tak | kab khatam | kitni der | kitne arse ke liye | kab shuru hua | kab se | kis saal | kitne saal baad renew
کتنا وقت لگتا ہے | کتنے دن | کتنا وقت | کب ملے گا | آخری تاریخ | کب تک | کب ختم | کتنی دیر | کتنے عرصے کے لیے | کب شروع ہوا | کب سے | کس سال`,
  cautions: `
is it real | is it fake | fraud | is this a scam | agent is asking for money | is it true | is it safe | an agent wants money | what should i beware of | risk | is this message real
ye asli hai | jaali to nahi | fraud hai kya | dhoka to nahi | agent paise maang raha hai | kya ye sach hai | bharosa kar sakte hain | agent paise mangta hai | kis baat ka khayal rakhun | khatra
یہ اصلی ہے | جعلی تو نہیں | فراڈ ہے کیا | دھوکا تو نہیں | ایجنٹ پیسے مانگ رہا ہے | کیا یہ سچ ہے | بھروسا کر سکتے ہیں | کس بات کا خیال رکھوں | خطرہ`,
}

export function partExamples(): PartExample[] {
  return [...examplesOf(EXAMPLES, OURS), ...examplesOf(SECOND_MESSAGES, OTHERS)]
}

function examplesOf(texts: Readonly<Record<PartId, string>>, worth: number): PartExample[] {
  return Object.entries(texts).flatMap(([part, lines]) =>
    lines
      .split(/[|\n]/u)
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text) => ({ part: part as PartId, text, worth })),
  )
}
