import type { PartId } from '../model/entry.js'
import { foldUrdu } from './urdu-letters.js'

interface Sign {
  part: PartId
  weight: number
  expression: RegExp
}

/** Written as people write, folded as messages are. */
const urdu = (words: string) => new RegExp(foldUrdu(words))
const latin = (words: string) => new RegExp(`(?<![a-z])(${words})(?![a-z])`)

/** Against the folded, lower-case text. */
const SIGNS: readonly Sign[] = [
  {
    part: 'documents',
    weight: 3,
    expression: latin('documents?|docs?|kagh?a?z(a|aa)?t|kagh?az|papers?|dastavezat|dastawez\\w*|paperwork'),
  },
  { part: 'documents', weight: 3, expression: urdu('کاغذ|دستاویز|ڈاکومنٹ') },
  {
    part: 'documents',
    weight: 1.5,
    expression: latin('bring|attach|sath (kya|kia)|lagt[ae] (hain|he)|kya kya chahiye|photocopy|fard'),
  },
  {
    part: 'amount',
    weight: 2.5,
    expression: latin(
      'fees?|cost|charges?|price|how much|kitn[eiay]+ (paisa?e?|paise|paisay|rup\\w+|raqam|qarz\\w*|loan|lakh|kharch\\w*|fees?|tak|milt\\w*|mileg\\w*|mil|de(ta|te|ti|tay|ga|ge|gi|nge)?|dena|dalna|hissa|instal\\w*|qist\\w*|tax|percent|sood|markup|charge\\w*)|kharch\\w*|raqam|rakam|markup|mark up|interest|sood|percent|fee?sad|qist\\w*|kist\\w*|instal+ments?|monthly|limit|max(imum)?|min(imum)?|zyada se zyada|ziada se ziada|kam se kam|amount|jurmana|penalty|fine|salary|tankha\\w*|ujrat|subsidy|rate',
    ),
  },
  {
    part: 'amount',
    weight: 2.5,
    expression: urdu(
      'فیس|خرچ|لاگت|رقم|کتنے پیسے|کتنا قرض|کتنا پیسہ|کتنے روپے|سود|مارک اپ|فیصد|قسط|اقساط|شرح|حد |زیادہ سے زیادہ|کم از کم|جرمانہ|تنخواہ|اجرت|سبسڈی|کتنے تک|کتنی رقم|کتنا (ٹیکس|حصہ|ملے|ملتا|کٹ)',
    ),
  },
  {
    part: 'amount',
    weight: 1,
    expression: latin('kitn[aeiy]+|lakh|lac|crore|rs|rupay|rupees|share|equity|hissa|gives? back|pays?|how many|total'),
  },
  { part: 'amount', weight: 1.2, expression: urdu('کتن[ایے]|لاکھ|روپے|حصہ') },
  {
    part: 'time',
    weight: 3,
    expression: latin(
      'how long|how many days|kitn[eiay]+ (din|dino|waqt|time|arsa|arse|mahin\\w*|maheen\\w*|der|dair|hafte)|kab tak|kab (mil|aay|aae|aye|ban|hog)\\w*|processing time|deadline|last date|akhri tar\\w*|waqt lag\\w*|time lag\\w*|din lag\\w*|how soon|duration',
    ),
  },
  {
    part: 'time',
    weight: 3,
    expression: urdu('کتنے دن|کتنا وقت|کتنی دیر|کتنے مہینے|کتنا عرصہ|کب تک|کب (مل|آی|بن|ہو)|آخری تاریخ|دن لگ|وقت لگ'),
  },
  {
    part: 'where',
    weight: 2.8,
    expression: latin(
      'where|kahan|kidhar|kahaan|uan|toll ?free|website|web ?site|portal|link|site|helpline|contact|phone number|office|daftar|branch|address|email|raab?ta|number (kya|do|de|dein|btao|batao)|kis (mehkame|mehkmay|idare|office|daftar|bank|number)|which (office|bank|dept|department|website|banks)|kon ?s[ae]y? bank|kaunse bank|konsi site|kaun se bank',
    ),
  },
  {
    part: 'where',
    weight: 2.8,
    expression: urdu(
      'کہان|کدھر|ویب ?سایٹ|پورٹل|لنک|ہیلپ ?لاین|رابطہ|دفتر|کس (نمبر|محکمے|ادارے|بینک|سے رابطہ)|پتہ کیا|کون سے (بینک|اسلامی بینک|دفتر)|برانچ|ای میل',
    ),
  },
  {
    part: 'steps',
    weight: 2.6,
    expression: latin(
      'how (do|to|can|does)|how we|apply|aplai|steps?|process|procedure|tar[ie]+[qk]a\\w*|kais[ea]y?|kes[ea]y?|kaisay|darkh?w?a+st|form|register karwan\\w*|banwan\\w*|submit|first step|sign ?up|kya karna (hai|ho|parta)|pehle kya|pehla kaam',
    ),
  },
  {
    part: 'steps',
    weight: 2.6,
    expression: urdu('طریقہ|کیسے|کیسی|اپلای|درخواست|مرحل|جمع کرا|کیا کرنا|پہلا کام|فارم|بنوان|کس طرح'),
  },
  {
    part: 'who',
    weight: 2.8,
    expression: latin(
      'who can|who is|eligib\\w*|age|umr|umar|umer|ahl|ahliyat|qualify|criteria|can (i|we|my|a|an)|am i|allowed|kaun (le|apply|kar)\\w*|kon (le|apply|kr)\\w*|kis (ko|ke liye|k liye|k lye)|(le|mil|kar|kr|ho) s[ak]\\w* (hun|hoon|hai|hain|he)|sh?ara?ye?t|shart\\w*|conditions?|requirements?|quota|kota|mujhe mil\\w*|mil jaye ?ga|mil sakt\\w*|mil jae\\w*|parhai|taleem|education',
    ),
  },
  {
    part: 'who',
    weight: 2.8,
    expression: urdu(
      'عمر|اہل|شرای?ط|شرط|کون لے سکت|کس کو مل|کن لوگون|مل سکت|لے سکت|کر سکت|کوٹہ|مجھے مل|تعلیم|کس کے لیے',
    ),
  },
  {
    part: 'cautions',
    weight: 2.7,
    expression: latin(
      'fraud|fake|scam|real|asli|jali|jaali|nakli|dhok[ae]|sach|such (hai|he|ha)|genuine|true|agent|safe|rumou?r|afwah|legit|bharosa|risk|trust',
    ),
  },
  { part: 'cautions', weight: 2.7, expression: urdu('فراڈ|جعلی|نقلی|دھوک|اصلی|سچ|ایجنٹ|افواہ|بھروس|خطرہ') },
  { part: 'summary', weight: 1.6, expression: latin('what is|kya (hai|he|ha|cheez|hota)|kia (hai|he|ha)') },
  { part: 'summary', weight: 1.6, expression: urdu('کیا (ہے|ہوتا)') },
  {
    part: 'summary',
    weight: 2.9,
    expression: latin(
      'khul[aie]y?|khuli hai|open|closed|band (hai|ho|hogya|hogai)|status|abhi (hai|ha|chal\\w*)|chal rah\\w*|available|active|started|tell me about|details?|tafseel\\w*|ke bare|k bare|info|information',
    ),
  },
  {
    part: 'summary',
    weight: 2.9,
    expression: urdu('کھلا|کھلی|کھل گی|بند ہ|ابھی (ہے|چل)|چل رہ|کیا چیز|تفصیل|کے بارے|معلومات|دستیاب'),
  },
  {
    part: 'who',
    weight: 1.8,
    expression: latin(
      'how old (should|must|does)|kitn[aeiy]+ (saal|sal|arsa|arse) (purana|purani|purane)|how many (workers|people|persons|employees|animals|acres|members|owners)|kitn[aeiy]+ (log|mulazim\\w*|mazdoor|worker\\w*|acre|ekar|janwar|bhains\\w*|member\\w*)',
    ),
  },
  {
    part: 'who',
    weight: 1.8,
    expression: urdu('کتن[اےی] (سال |)(پران[اےی])|کتنے (لوگ|ملازم|مزدور|ایکڑ|جانور|افراد|ممبر)'),
  },
  {
    part: 'time',
    weight: 2.4,
    expression: latin(
      'working days|days (to|can|do|will)|valid|kitn[aeiy]+ (arsa|arsay|arse|saal)|kab (se|tak|shuru|khatam|bana|bani)|expire|expiry|when (did|was|will|does|is)|(which|what) year|until when|since when|kis (saal|sal)',
    ),
  },
  { part: 'time', weight: 2.4, expression: urdu('کتن[اےی] (عرص|سال|مدت)|کب (سے|شروع|ختم|بنا|بنی)|کس سال|میعاد') },
  { part: 'time', weight: 2, expression: new RegExp(`\\d+ ?${latin('days?|din').source}|\\d+ ${foldUrdu('دن')}`) },
  { part: 'amount', weight: 1.6, expression: latin('pay (\\w+ ){0,2}back|repay\\w*|(kitni|aam|poori|zyada) had+') },
  { part: 'amount', weight: 1.6, expression: urdu('واپس (کرن|کتن)|ادایگی') },
  { part: 'documents', weight: 1.5, expression: latin('challan|chalan|form (number|no|kaun|kon|which)|which form') },
  { part: 'documents', weight: 1.5, expression: urdu('چالان|کون سا فارم') },
]

/** "Age limit kitni hai", "عمر کی حد": a limit, but whom it lets in, not how much they get. */
const AGE_LIMIT = new RegExp(
  `${latin('(age|umar|umr|umer) (ki |ka )?(limits?|had+)|(max\\w*|min\\w*|kitn[iy]|upper|lower) (age|umar|umr|umer)').source}|${foldUrdu('عمر کی (حد|لمٹ)|کتنی عمر')}`,
  'g',
)

/** How strongly the plain words of a question point to each part. Given the folded text in lower case. */
export function partSigns(plain: string): Map<PartId, number> {
  const score = new Map<PartId, number>()
  const asked = plain.replace(AGE_LIMIT, 'age')
  for (const { part, weight, expression } of SIGNS) {
    if (expression.test(asked)) score.set(part, (score.get(part) ?? 0) + weight)
  }
  return score
}
