import { TicketReference } from '../model/ticket.js'
import type { TicketWish, Utterance } from '../model/utterance.js'
import { takingBack } from './taking-back.js'
import { foldUrdu, plainOf } from './urdu-letters.js'

/** Longer texts tell a story; a wish about a request is short. */
const LONGEST_WISH = 160

const matter =
  'case|kes|darkh?wa+st|darkhast|request|ticket|complaint|shikaya?t|mas+l[ae]|mamla|maamla|کیس|درخواست|شکایت|مسئلے|مسلے|مسئلہ|معاملے'
const became =
  'k[iy]a (bana|bna|hua|huwa|howa|raha)|kahan? (tak|pohanch|pahunch)|kab tak|status|update|kya soorat|کیا (بنا|ہوا|رہا)|کہاں (تک|پہنچ)|کب تک|کیا صورت|سٹیٹس|اسٹیٹس'
const not = "nahi+n?|nhi|nai|na|not|isn'?t|نہیں|نہ"

const request = 'dar?kh?wa*st|drkhwa*st|request|ticket|درخواست'
const end = 'kha?ta?m|cancel|cancle|kansal|mansookh|wapas|wapis|ختم|کینسل|منسوخ|واپس'
/** "kar dein", "le lein", "karna hai", "کر دیں": nothing more may follow. */
const doIt =
  '(( (kar|kr|karo|kro|karna|krna|karein|karain|karen|kardo|krdo|kar?dein|karwa|lo|le|lena|leni|lein|len|do|dein|den|dain|hai|he|h|ab|please|plz|کر|کرو|کرنا|کریں|کردیں|لے|لو|لینا|لینی|لیں|دو|دیں|ہے|اب))*)'
const enough = 'zaroo?ra*t|zaru?ra*t|need|needed|ضرورت|حاجت'

const news = 'updates?|apdate|progress|news|kha?bar|response|reply|jawab|jwab|اپڈیٹ|اپ ڈیٹ|خبر|جواب'

/** The first that fits is meant: "not solved" before "solved". Texts are folded, in small letters. */
const WISHES: readonly [TicketWish, RegExp][] = patterns([
  ['cancel', `^(meri |mri |apni |yeh |ye |میری |اپنی |یہ )?(${request})( ko| کو)? (${end})${doIt}[.!۔]*$`],
  ['cancel', `^(please )?(end|withdraw|stop|close|take back) (my |the )?(${request})[.!]*$`],
  ['keep', '^((no|nahi+n?|nhi|نہیں)[, ،]*)?(ja+ri|جاری) (rakh|rkh|رکھ|رکہ)'],
  ['keep', '^(no[, ]*)?keep (it|this|my request)( open)?[.!]*$'],
  ['meanwhile', '^(abhi |ابہی |ابھی )?(mushir|musheer|مشیر) (se|say|sy|سے) (po+ch|puch|پوچہ|پوچھ)'],
  ['meanwhile', '^ask mushir( now)?[.!]*$'],
  ['status', '^(kaha+n?|کہاں) (tak|tk|تک) (po?ha?nch|پہنچ)'],
  ['status', '^how (it stands|does it stand)'],
  ['calls', '^(kya )?(koi|کوئی|کوی) (hai|he|h|he+|ہے)( (kya|yahan|wahan|idhar|udhar|کیا|یہاں|وہاں))?[?؟!. ]*$'],
  [
    'calls',
    '^((koi |کوئی )?(to |tu |تو )?(jawab|jwab|جواب) (to |تو )?(do|dein|den|dain|dijiye|de+n?|دو|دیں|دیجیے|دیجئے))[?؟!. ]*$',
  ],
  ['calls', '(jawab|jwab|جواب) (kyun?|kyu|kiyun|کیوں) (nahi+n?|nhi|نہیں)'],
  [
    'calls',
    '^(abhi tak |ab tak |ابھی تک )?(koi |کوئی )?(jawab|jwab|reply|جواب) (nahi+n?|nhi|نہیں) (aya|aaya|mila|ayا|آیا|ملا|دیا|diya)',
  ],
  ['calls', '^((hello|hi)[ ,!?]*)?(is )?(are you|anybody|any ?one|somebody|some ?one)( still)? there[?!. ]*$'],
  ['calls', '^(please )?(reply|answer me|respond|still waiting|i am waiting|no (reply|answer))( please)?[?!. ]*$'],
  ['calls', '^(main |mein |میں )?(intezar|intizar|انتظار) (kar|kr|me|mein|کر|میں)'],
  [
    'calls',
    `^((hello|hi|sir|bhai|phir|aur|to|ab|سر|بھائی|پھر|تو|اب)[ ,]*)*(any|ko?i|kuch|کوئی|کچھ) (${news})( (hai|aya|aaya|ayi|aayi|mila|mili|yet|so far|abhi tak|ab tak|sir|ہے|آیا|آئی|ملا|ملی|ابھی تک))*[?؟!. ]*$`,
  ],
  ['calls', `^(${news})( (please|plz|do|dein|den|kya hai|yet|دیں|کیا ہے))*[?؟!. ]*$`],
  [
    'calls',
    '^(phir |to |ab |so |پھر |تو |اب )*(k[iy]a|کیا) (bana|bna|بنا)( (mera|phir|us ka|uska|iska|میرا|اس کا|پھر))*[?؟!. ]*$',
  ],
  [
    'calls',
    '^(still (nothing|waiting)|nothing yet|(abhi|ab) tak (kuch|jawab) (nahi+n?|nhi)( aya| aaya| mila)?|ابھی تک (کچھ|جواب) نہیں( آیا| ملا)?)[?؟!. ]*$',
  ],
  // Of what, only the question before it says.
  [
    'noNeed',
    `^(yes|haa?n|han|ji|jee|ہاں|جی)[, ،]*(please )?(kha?ta?m|cancel|cancle|mansookh|ختم|کینسل|منسوخ)( it| this)?${doIt}[.!۔]*$`,
  ],
  ['noNeed', `(${enough}) (${not})( (rahi|hai|he|h|ab|رہی|ہے|اب))*[.!۔]*$`],
  [
    'noNeed',
    `^(actually |ok |okay |sorry )*(there is |it'?s |i )?((no|not|don'?t)( longer)?) (need|needed)( it| this| help| any ?more| now)*[.!]*$`,
  ],
  ['status', `(${matter}).{0,40}(${became})`],
  ['status', `(${became}).{0,30}(${matter})`],
  ['status', `(what|how|any news|news).{0,30} my (${matter})`],
  ['status', '(officer|afsar|afser|افسر).{0,20}(kab|کب).{0,20}(jawab|bata|aye|aaye|aega|ayega|جواب|بتا|آئے)'],
  ['status', '(jawab|جواب) (kab|کب)'],
  ['unhelpful', `(jawab|jwab|answer|reply|maloomat|جواب|معلومات).{0,24}(ghalat|galat|wrong|bekaa?r|useless|غلط|بیکار)`],
  ['unhelpful', `(ghalat|galat|wrong|useless|غلط) (jawab|jwab|answer|reply|maloomat|جواب|معلومات)`],
  [
    'unhelpful',
    `(jawab|jwab|answer|reply|maloomat|جواب|معلومات).{0,16}(theek|thik|sahi|kaam k[ai]|kaam|faida|help(ful)?|ٹھیک|صحیح|درست|کام کا|کام|فائدہ).{0,6}(${not})`,
  ],
  ['unhelpful', "(not|n'?t|never|no) (help|helpful|useful|of use)( at all| me)?$|(did not|didn'?t) help"],
  ['unresolved', `(hal|حل).{0,12}(${not})|(${not}).{0,8}(solved|resolved|settled|fixed)|(un(solved|resolved|settled))`],
  ['unresolved', `(madad|مدد) (${not})|(kuch|کچھ) (bhi )?(${not}) (hua|howa|bana|ہوا|بنا)`],
  ['resolved', '(hal|حل) (ho|ہو)( ?g[iay]|ا? ?گی)|(madad|مدد) (mili|ملی)|(kaam|کام) (ho gaya|ہو گیا|ban gaya|بن گیا)'],
  ['resolved', '\\b(solved|resolved|settled)\\b|(it|that|yes) helped'],
  [
    'partly',
    '(kuch|kisi|thor[iay]) (had|hadd) tak|(kuch|thor[iay]) (bohat|bahut)|(کچھ|کسی) حد تک|تھوڑ[ایے] (سی|بہت)|^(partly|in part|somewhat|a little|half)',
  ],
])

function patterns(lines: readonly (readonly [TicketWish, string])[]): [TicketWish, RegExp][] {
  return lines.map(([wish, pattern]) => [wish, new RegExp(foldUrdu(pattern), 'u')])
}

const REFERENCE = /(?<![a-z0-9])msr[\s:-]*([0-9a-z]{7})(?![a-z0-9])/

/** What a text says about a request to an officer: the wish, and the reference where one is named. */
export function ticketWords(text: string): Pick<Utterance, 'wish' | 'reference'> {
  const plain = plainOf(text).replace(/\s+/g, ' ').trim()
  const reference = referenceIn(plain)
  if (plain.length > LONGEST_WISH) return reference ? { reference } : {}
  const wish =
    WISHES.find(([, pattern]) => pattern.test(plain))?.[0] ?? takingBack(plain) ?? (reference ? 'status' : undefined)
  return { ...(wish ? { wish } : {}), ...(reference ? { reference } : {}) }
}

/** Letters that references don't have are read as the figures they look like. */
function referenceIn(plain: string): TicketReference | undefined {
  const [, tail] = REFERENCE.exec(plain) ?? []
  if (tail === undefined) return undefined
  const read = tail.replaceAll('o', '0').replace(/[il]/g, '1').toUpperCase()
  return TicketReference.safeParse(`MSR-${read}`).data
}

/** A reference is of no script: "status MSR-1F7K3Q2" says nothing of how its writer wants to read. */
export function isScriptless(text: string): boolean {
  const others = text
    .toLowerCase()
    .replace(REFERENCE, ' ')
    .replace(/status/g, ' ')
  return !/\p{L}/u.test(others)
}
