import { foldUrdu } from './urdu-letters.js'

/** Longer messages tell something, and end nothing. */
const MOST_WORDS = 10
/** So few words name nothing, and end what is open: "leave it", "کینسل کر دیں پلیز". */
const FEW_WORDS = 4

const REQUEST = 'request|darkh?wa+st|darkhast|drkhwa*st|ticket|tikit|درخواست|ٹکٹ'
/** Who manages alone asks for nobody. */
const WHOM =
  'officers?|afsar|afser|ofisar|ofcer|oficer|case|banda|bande|banday|bandey|aadmi|admi|agent|numainda|numainde|person|human|someone|call|callback|baat|bat|manage|myself|khud|khod|افسر|آفیسر|کیس|بندے|بندہ|آدمی|نمائندے|نمائندہ|کال|بات|خود'

const ENDS = [
  'cancel|cancle|kansal|kensel|withdraw|drop|close|take (it )?back',
  '(khatam|khatm|khtm|band|bnd|hata|hta|wapis|wapas|nikal|delete) ?(kar|kr|do|de|dein|den|dain|lo|le|lein|leta|leti|karo|kro|karein|karen|kardo|krdo|kardein|krdein)',
  'کینسل|منسوخ|(ختم|بند|ہٹا|واپس|نکال|ڈیلیٹ) ?(کر|کرو|کریں|کردیں|کردو|دو|دیں|دے|لے|لو|لیں|لیتا|لیتی)',
]

const NO_MORE = [
  'forget|never ?mind|nevermind|no need|not needed|no longer need|leave (it|that|this)|let it (be|go)|skip',
  "(don'?t|dont|do not|didn'?t|not) (need|want|require|call|send|bring|connect|bother)",
  'rehne d\\w+|rahne d\\w+|rehnay d\\w+|rehn de|ch+h?oro|ch+h?or(ein|en|ain| do| dein| den)',
  '(nahi+n?|nai|nhi|ni|na|mat) (chahiye|chahye|chaiye|chaheye|chahte|karni|krni|karna|krna|bula\\w*|bhej\\w*|milao?|bat\\w*)',
  '(chahiye|chahye|chaiye|karni|krni|karna|krna|bula\\w*) (nahi+n?|nai|nhi|ni|mat)',
  '(zaroo?ra*t|zaru?ra*t|zrurt|zrorat) (nahi+n?|nai|nhi|ni|na|khatam)',
  'رہنے د\\S*|چھوڑ\\S*|جانے دیں|جانے دو',
  '(نہیں|نہ|مت) (چاہیے|چاہئے|کرنی|کرنا|بلا\\S*|بھیج\\S*|ملا\\S*)|(چاہیے|چاہئے|کرنی|کرنا) نہیں',
  'ضرورت (نہیں|نہ|ختم)',
]

/** Whoever tells what was said or happened, or asks, takes nothing back. */
const TELLS_OR_ASKS =
  'ne|said|says|told|tells|kaha|kehta|kehte|kehti|bola|boli|was|were|did|why|how|when|what|kyun|kyu|kaise|kab|kahan|kya|tha|thi|thay|loan|bank|نے|کہا|کہتا|کہتے|بولا|کیوں|کیسے|کب|کہاں|کیا|تھا|تھی|تھے|قرض|بینک'

const asWords = (...alternatives: string[]) => new RegExp(foldUrdu(` (${alternatives.join('|')})(?= )`), 'u')
const namesRequest = asWords(REQUEST)
const namesWhom = asWords(REQUEST, WHOM)
const ends = asWords(...ENDS)
const wantsNoMore = asWords(...NO_MORE)
const tellsOrAsks = asWords(TELLS_OR_ASKS)

/**
 * How a message takes back that somebody was asked for, in words of its own: outright ("وہ درخواست منسوخ کر دیں"), or as no
 * longer needed ("forget the officer, i found it"). `plain` as in `plainOf`. With nobody asked for, the same words may mean
 * anything.
 */
export function takingBack(plain: string): 'cancel' | 'noNeed' | undefined {
  if (/[?؟]/.test(plain)) return undefined
  const words = plain.split(/[^\p{L}\p{N}']+/u).filter((word) => word !== '')
  const text = ` ${words.join(' ')} `
  if (words.length > MOST_WORDS || tellsOrAsks.test(text)) return undefined
  if (ends.test(text) && namesRequest.test(text)) return 'cancel'
  const isMeant = words.length <= FEW_WORDS || namesWhom.test(text)
  return isMeant && (ends.test(text) || wantsNoMore.test(text)) ? 'noNeed' : undefined
}
