import { describe, expect, it } from 'vitest'
import type { Intent } from '../../src/model/utterance.js'
import { smallUnderstanding } from './small-understanding.js'

const understand = smallUnderstanding()

/** One wish a line, messages between bars. */
const WISHES: readonly (readonly [Intent, string])[] = [
  ['greet', 'salam | AoA | assalam o alaikum bhai | hello | hi | السلام علیکم | سلام جی | kya haal hai | good morning'],
  ['thanks', 'shukriya | thank you | thnx | jazakallah | شکریہ | بہت مہربانی | bohat shukria sir | جزاک اللہ'],
  ['goodbye', 'khuda hafiz | bye | Allah hafiz | اللہ حافظ | خدا حافظ | ok bye | phir milte hain'],
  ['menu', 'menu | main menu | menu dikhao | مینو | فہرست | show menu'],
  ['back', 'back | wapis | peeche jao | پیچھے | go back | واپس جائیں'],
  // The words that the help says always work.
  ['change-language', 'language | zaban | زبان | Language please'],
  ['help', 'help | madad | مدد | mujhe madad chahiye | what can you do | ap kya kar sakte ho'],
  [
    'human',
    'human | officer se baat karni hai | افسر سے بات کرنی ہے | talk to a person | kisi insan se baat karwao | live agent | bot nahi banda chahiye',
  ],
  [
    'stop',
    'stop | STOP | band karo | msg mat bhejo | بند کریں | مجھے میسج نہ بھیجیں | bas ab mujhe koi msg na bhejen | unsubscribe | please stop sending messages',
  ],
  ['start', 'start | shuru karo | start kr do wapis | شروع کریں | دوبارہ شروع کریں | dobara shuru karo'],
  [
    'delete-data',
    'delete my data | mera data delete kar do | میرا ڈیٹا ڈیلیٹ کریں | meri sari baatein mita do | میری معلومات مٹا دیں',
  ],
  [
    'complaint',
    'meri shikayat darj karo | i want to complain | شکایت کرنی ہے | afsar ne rishwat mangi | افسر نے پیسے مانگے',
  ],
  ['ask', 'smeda ke daftar | smeda offices | سمیڈا کے دفتر | smeda ka daftar swat me kahan hai'],
  ['affirm', 'haan | ji | yes | ok | ہاں | جی ہاں | theek hai | bilkul | han ji | g'],
  ['deny', 'nahi | no | نہیں | nahi chahiye | جی نہیں | rehne do | na ji'],
  ['abuse', 'bewakoof | تم پاگل ہو | you idiot | کمینے | kuttay'],
  [
    'out-of-scope',
    'aaj mausam kaisa hai | biryani ki recipe likh do | match kaun jeeta | موسم کیسا ہے | tell me a joke | mera homework kar do',
  ],
  ['unintelligible', 'ےےے | qwrt zxc | xxxxx | sdfgh jklm'],
]

describe('What a message wants of the talk itself', () => {
  for (const [intent, messages] of WISHES) {
    it.each(messages.split(' | '))(`${intent}: %s`, (text) => expect(understand(text, {}).intent).toBe(intent))
  }
})

describe('Danger is met at once, in any script and spelling', () => {
  it.each([
    'sood wala dhamki de raha hai ghar jala dunga',
    'qarz walay kehtay hain bachon ko utha lenge',
    'recovery wale jan se marne ki dhamki de rahe hain',
    'main khudkushi kar lun ga',
    'zehar kha lun ga aaj',
    'marna chahta hun qarz nahi utarta',
    'میں مرنا چاہتا ہوں',
    'خودکشی کے سوا راستہ نہیں',
    'سود خور جان سے مارنے کی دھمکی دے رہا ہے',
    'بھائی نے گولیاں کھا لیں',
    'i want to kill myself because of this loan',
    'the lender said he will kill me',
    'they threaten to burn my shop if i dont pay',
    'i dont want to live any more',
  ])('%s', (text) => expect(understand(text, {}).intent).toBe('urgent'))

  it.each([
    'keeray maar zehar ki dukan ka licence',
    'کیڑے مار زہر بیچنے کا لائسنس',
    'goli wala soda ki factory',
    'loan app ki shikayat kis mehkame ko hoti hai',
    'dhamaka offer wala loan',
    'aag bujhane ka saman ki dukan',
    'fire insurance for my shop',
    'murghi marne ka business, slaughter house licence',
    'zehr ka licence chahiye',
    'darra adam khel me aslaha ki workshop',
    'petrol is killing me, electric bike on instalments',
    'operation ki wajah se qist reh gai machine utha lenge?',
    'gun license for shop guard',
    'qarz maaf karwana hai',
  ])('but not: %s', (text) => expect(understand(text, {}).intent).not.toBe('urgent'))
})

describe('A cry for help in words nobody foresaw', () => {
  it.each([
    'i owe the whole market, my girls would do better with no father',
    'the lender says my brother will not come home alive unless we pay',
    'گھر والوں سے معافی مانگ لی ہے، اب قرض والے جانیں اور میرا جنازہ',
    'ghar k bahar khare hain, kehte hain paise nahi to bacha le jaen ge',
    'sahukar ne kaha kal tak raqam na mili to haath kaat denge',
    'my son left a note about the shop debts and his phone is off',
    'لوگ میری تصویر ہر گروپ میں بھیج رہے ہیں، قرض والی ایپ کے آدمی ہیں، منہ دکھانے کے قابل نہیں',
  ])('%s', (text) => expect(understand(text, {}).intent).toBe('urgent'))

  it.each([
    'withholding tax ne jeena haram kar dia, filer ban jaun?',
    'power bills are killing us, which loan is there for solar',
    'what happens to the loan when the borrower dies',
    'بجلی کے بل نے مار دیا، سولر کے لیے قرض ملتا ہے؟',
  ])('but not: %s', (text) => expect(understand(text, {}).intent).not.toBe('urgent'))
})

describe('Who asks for money', () => {
  it.each([
    'agent 6 hazar maang raha he, bolta hai sarkari challan hai',
    'my consultant asks 15 thousand for the papers',
    'bank wala do hazar maang raha hai, kehta hai loan pakka ho jae ga',
    'کوئی آدمی فارم کے تین ہزار مانگ رہا ہے',
  ])('is a question: %s', (text) => expect(understand(text, {}).intent).toBe('ask'))

  it.each(['apka officer 6 hazar maang raha hai', 'your officer asked me for 5000', 'سمیڈا کے افسر نے پیسے مانگے'])(
    'is a complaint where it is ours: %s',
    (text) => expect(understand(text, {}).intent).toBe('complaint'),
  )
})

describe('An insult', () => {
  it.each([
    'dumb question maybe, but does a rickshaw count as security',
    'gadhay ki khaal bahir bhej sakte hain?',
    'bakwas internet ki waja se return late ho gai, jurmana lage ga?',
  ])('is none inside a question: %s', (text) => expect(understand(text, {}).intent).not.toBe('abuse'))

  it.each([
    'jahil officer ne mujhe dhaka diya',
    'nikamme log, teen mahine se file daba ke bethe hain',
    'stupid officer never answers',
    'آپ کے نکمے افسر نے میری فائل پھاڑ دی',
  ])('does not hide a grievance: %s', (text) => expect(understand(text, {}).intent).toBe('complaint'))
})

describe('Another language', () => {
  it.each([
    'bugün hava çok güzel, dükkan açık mı',
    'quisiera abrir una tienda pequeña en mi barrio',
    'saya ingin membuka warung makan kecil',
    'ich möchte ein kleines Geschäft eröffnen',
  ])('is not understood: %s', (text) => expect(understand(text, {}).intent).toBe('unintelligible'))
})

describe('A word of a wish inside a question is a question', () => {
  it.each([
    'bus stop pe dukan hai',
    'ab band hai?',
    'اب بند ہے نا؟',
    'meri dukan bus stop k sath hai loan milega',
    'karobar band karna hai',
    'bank khata band karwana hai',
    'can i stop being a filer',
    'loan ka message nahi aaya',
    'help getting a shop licence',
    'loan lene me madad chahiye',
    'menu card chhapne ki dukan ka tax',
    'naya karobar shuru karna hai',
    'start a small business',
    'afsar ghar aata hai kya check karne',
    'customs agent ki fees',
    'company ka naam delete karna secp se',
    'urdu bazar me dukan ka licence',
    'english academy kholni hai tax kitna',
    'haan magar ntn k documents kya hain',
    'nahi main akhuwat ka pooch raha hun',
    'کاروبار بند کرنا ہے',
    'بس سٹاپ پر دکان ہے قرض ملے گا',
    'بینک کی شکایت کہاں کروں',
    'crop insurance if weather is bad',
    'mujhe paise chahiye',
    '50 hazar',
    'boss ghalat msg karta hai',
    'karachi me medical store ka permission kon deta',
    'can i hand write it in urdu',
    'sheet metal man wants a plot',
    'gadha gari ka loan',
    'smeda ka naam le kar 15 hazar mang raha hai loan ke liye',
  ])('%s', (text) => expect(understand(text, {}).intent).toBe('ask'))

  it.each([
    ['salam, ntn ki fees kitni hai', 'greet'],
    ['السلام علیکم اخوت کا قرض چاہیے', 'greet'],
    ['hello how do i register for ntn', 'greet'],
    ['shukriya, ab ntn ki fees bata dein', 'thanks'],
    ['thanks, and what about akhuwat guarantor', 'thanks'],
  ])('a courtesy beside it is noted: %s', (text, courtesy) => {
    const utterance = understand(text, {})
    expect(utterance.intent).toBe('ask')
    expect(utterance.courtesy).toBe(courtesy)
  })
})

describe('Asking for another language', () => {
  it.each([
    ['english', 'en'],
    ['english me likho', 'en'],
    ['reply in english please', 'en'],
    ['انگریزی میں بتائیں', 'en'],
    ['urdu', 'ur'],
    ['urdu me batao', 'ur'],
    ['urdu script me', 'ur'],
    ['اردو میں لکھیں', 'ur'],
    ['urdu please', 'ur'],
    ['english nahi urdu me likho', 'ur'],
    ['roman me likho', 'ur-Latn'],
    ['roman urdu', 'ur-Latn'],
    ['رومن اردو میں بات کریں', 'ur-Latn'],
    ['ok back to english please', 'en'],
  ])('%s', (text, wanted) => {
    const utterance = understand(text, { language: 'ur-Latn' })
    expect(utterance.intent).toBe('change-language')
    expect(utterance.wanted).toBe(wanted)
  })

  it('may not say which', () => {
    const utterance = understand('zaban badlo', {})
    expect(utterance.intent).toBe('change-language')
    expect(utterance.wanted).toBeUndefined()
  })
})

describe('Saying that something told is wrong', () => {
  it.each(['ye galat hai', 'galat jawab', 'یہ غلط ہے', "that's wrong", 'theek nahi hai', 'not right'])('%s', (text) => {
    expect(understand(text, {})).toMatchObject({ intent: 'deny', disputes: true })
  })

  it.each(['nahi theek hai', 'nahi chahiye', 'no thanks'])('but not: %s', (text) => {
    expect(understand(text, {}).disputes).toBeUndefined()
  })
})

describe('Taking back the request for an officer', () => {
  it.each([
    'cancel the officer request',
    'afsar wali request cancel krdo',
    'maaf karna ghusse me tha, ab theek hun, afsar wali request cancel krdo',
    'افسر والی درخواست منسوخ کر دیں',
    'cancel',
    'ab officer ki zaroorat nahi cancel kar den',
    'sorry, my brother is sitting with me now and i am okay. please drop that officer request',
    'اچھا چھوڑیں، بندے والی درخواست ختم کر دیں',
  ])('%s', (text) => expect(understand(text, {}).cancels).toBe(true))

  it.each([
    'haan',
    'officer chahiye',
    'loan cancel ho gaya kya karun',
    'bank ne darkhwast cancel kar di',
    'afsar ne meri darkhwast wapis kar di, bohat badtameezi ki',
  ])('but not: %s', (text) => expect(understand(text, {}).cancels ?? false).toBe(false))
})
