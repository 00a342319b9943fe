import { foldUrdu } from './urdu-letters.js'

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Words that only Roman Urdu has; each is a vote for it. In their usual spelling (`spelledOut`). */
export const ROMAN_FUNCTION = set(`
hai kya kyun kaise kitna kahan kaun kab nahi na mat aur ya ke ka ki ko ne se mein main par tak bhi hi to tou jo wo woh ye yeh
us un apna apni apne tha thi thay hun ho hoga hogi honge ga gi ge raha kar karna karta karwana karke karenge karunga karungi
liye mujhe mera hamara humara hamari hamare humare humari ham hum aap ap tum tera teri koi kuch sab ek aik jab agar lekin wala wali wale walay walon
sath baad pehle pehlay chahiye chahta chahti milega milna mil lena dena de dein den lein lun loon dun doon hota hogaya gaya jana jata jati jaye jaein
batao sakta bohat thora zyada ziada kam acha achha accha theek thik thk haan han ji jee janab bhai bhaiya yaar sahab sahib baji
abhi phir fir kabhi yahan wahan idhar udhar is iska iski iske uska uski uske inka unka unki unke kis kisi kisko kiska kiski jis jiska
naam nam kaam kam saal sal din mahina mahine maheena maheene paisa paise paisay rupay rupaye rupya dukan dukaan ghar gaon karobar kaarobar qarz qarza qarzay
zaroori zarurat zaroorat matlab magar warna kyunke kyunki taake shayad sirf bas bilkul wapis wapas band shuru khatam madad
darkhwast umar umr shukriya shukria salam assalam aoa khuda allah hafiz afsar likho likhna likh bolo bol suno sunao samajh samjhao dekho jao jaon aao
rakhna rakhni rakho parta parti parega paregi padta lagta lagti lagega lagwana banana banani banwana banta banti banwani bechna bechta bechti kharidna
chalana chalta chalti chahte milti milta hoti rehta rehti konsa naya nayi nai purana purani wazir sarkari hukumat kagzat kaghzat
aurat khawateen larki larka beti beta biwi shohar walid walida behan log logon banda bande baat bat pata maloom kahen kehte kehta keh
jama karwaya milte wala waley kuchh bataen bataein bhejo bhej bhejen bhejna bheji mangta mang maang maangte rahi krke hu hain haan zamin zameen
sood bina baghair bagair zamanat qist qistein tareeqa tarika kharcha fees_kitni shehar
`)

/** English function words and the commonest verbs; each is a vote for English. */
export const ENGLISH_FUNCTION = set(`
the a an of and or to in on at for from with without by about into is are was were be been am do does did doing have has had
i my me mine we our ours us you your yours he she his her hers they them their theirs it its this that these those what which who whom whose when where why how
can could will would shall should may might must not no dont doesnt didnt cant wont isnt arent im ive id want need get give take
any some all more much many most than then there here if but so because as also just only up out off over under between
make made start tell show please help know like use find go come see say said new old one two first last
pay paid open close long money old running
`)

/** As common in one as in the other, or the same letters: votes for neither. */
export const AMBIGUOUS = set(
  'is us to or the he do main par pass ban bus so jab in on an us no a i am hi by all say pay per may please plz pls sir madam',
)

const URDU = `
کا کی کے کو نے سے میں پر تک اور یا بھی ہی تو کہ جو وہ یہ اس ان اپنا اپنی اپنے ہے ہیں تھا تھی تھے ہوں ہو گا گی گے رہا رہی رہے کر کرنا کرنے کرنی
لیے لئے کیلئے کیلیے مجھے میرا میری میرے ہم ہمارا ہماری ہمارے آپ تم کوئی کچھ سب ایک جب تب اگر لیکن مگر والا والی والے والوں ساتھ بعد پہلے
کیا کیسے کیسا کیسی کتنا کتنی کتنے کب کہاں کون کونسا کونسی کیوں نہیں مت نہ جی ہاں چاہیے چاہئے چاہتا چاہتی دیں دے دو دیتا دیتی دیتے لیں لے لو لوں لینا لینی دینا دینی
ہوتا ہوتی ہوتے ہوگا ہوگی ہوا ہوئی ہوئے گیا گئی گئے جا جانا جاتا جاتی جائے جائیں سکتا سکتی سکتے سکتاہوں ملے ملتا ملتی ملتے ملنا مل گے بتائیں بتا بتاؤ بتائے بتادیں بتانا
کریں کرے کرو کروں کرتا کرتی کرتے کیجئے کیجیے کرکے پڑتا پڑتی پڑے پڑتے لگتا لگتی لگے لگیں لگانا لگانی رکھنا رکھتا رکھی چلے چل
ابھی اب پھر کبھی یہاں وہاں اسی وہی یہی کسی جس جن انہیں اسے انکا انکی کیسےہو صرف بس ذرا بہت زیادہ کم نام کام بھائی جناب صاحب صاحبہ باجی سر پلیز براہ کرم مہربانی
ہمیں تمہیں آپکو آپکا آپکی میرےپاس پاس طرح لوگ ہونا ہونی ہونے چاہوں سکے اندر باہر اوپر نیچے طرف دوران مجھ تجھ ہمیشہ آئندہ مطلب یعنی حوالے حوالہ بارے متعلق
`

/** Urdu's own, folded as `foldUrdu` folds a message. */
export const URDU_FUNCTION: ReadonlySet<string> = new Set(
  URDU.trim()
    .split(/\s+/)
    .map((word) => foldUrdu(word)),
)

/** Says little about a topic, in whichever script. Given the usual spelling of a word. */
export function isFunctionWord(usual: string): boolean {
  return LIGHT.has(usual) || ENGLISH_FUNCTION.has(usual) || URDU_FUNCTION.has(usual)
}

/** Roman Urdu's own grammar, which an English sentence never borrows. Given the usual spelling of a word. */
export function isRomanGrammar(usual: string): boolean {
  return LIGHT.has(usual) && !SHARED.has(usual)
}

/** A spelling that only Roman Urdu has, of a word whose usual spelling English has too: "mein" for "main". */
export function isRomanSpelling(raw: string, usual: string): boolean {
  return raw !== usual && SHARED.has(usual) && LIGHT.has(usual) && !SHARED.has(raw)
}

const SHARED = set('sir madam e g p t r n na is in the main par ham us are to please me')

/** Roman Urdu function words without those of `ROMAN_FUNCTION` that carry a topic (dukan, qarz, zamin …). */
const LIGHT = set(`
hai kya kyun kaise kitna kahan kaun kab nahi na mat aur ya ke ka ki ko ne se mein main me par tak bhi hi to tou jo wo woh ye yeh yahi wahi
us un is in apna apni apne tha thi thay the hun ho hoga hogi honge ga gi ge raha kar karna karta karwana karke karen karun karunga karungi
liye mujhe mera hamara humara hamari hamare humare humari ham hum aap ap tum tera teri koi kuch sab ek aik jab agar lekin wala wali wale walay walon
sath baad pehle pehlay chahiye chahta milega milna mil lena dena de dein den lein le lo lun loon do dun doon hota hogaya gaya jana jata jati jaye jaein jao
batao sakta bohat thora zyada ziada acha achha accha haan han ji jee janab bhai bhaiya yaar yar yr sahab sahib baji sir madam
abhi ab phir fir kabhi yahan wahan idhar udhar iska iski iske uska uski uske inka unka unki unke kis kisi kisko kiska kiski jis jiska
naam nam matlab magar warna kyunke kyunki taake shayad sirf bas bilkul please mere hamen hume humein humen
rakhna rakhni rakho parta parti parega paregi padta lagta lagti lagega chahte rehta rehti konsa log logon baat bat pata maloom keh kehte kehta
yani waise ese aise aisa aisi itna itne itni jitna utna dono donon donu ek g p t r n
`)
