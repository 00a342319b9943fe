import type { Examples } from './control-examples.js'

/**
 * What people say when they were asked something, or go on in two words: a sum, a trade, a place; and how a business goes,
 * before anything is asked. It wishes nothing of the talk.
 */
export const ANSWER_EXAMPLES: Examples = {
  ask: `
75 lakhs | about 5 lakh | 20 years | 2 crore at most | thirty six months | next year | 12 people | 4 workers | i am 30 | 45 years old | i am 52 | 5% | ten percent | a third | none so far | half of it | fifty thousand rupees
75 lakh | 5 lakh tak | 20 saal | 9 crore | 50 hazar | 3 mahine | 36 mahine | 10 feesad | 5% | 12 log | 4 mulazim | do bhai | umar 30 | 28 saal | meri umar 41 | aadha | teen lakh | dhai lakh rupay | taqreeban 2 lakh | 8 marla
75 لاکھ | پانچ لاکھ | 20 سال | تین مہینے | دو کروڑ | پچاس ہزار | 12 لوگ | 4 ملازم | عمر 30 | اٹھائیس سال | 5 فیصد | دس فیصد | ڈھائی لاکھ روپے | آدھا | تقریباً 2 لاکھ | ایک سال
tailor | grocery | beauty parlour | welding | bakery | dairy | poultry | carpenter | mobile repair | rickshaw | embroidery at home | fish farm | software | online clothes | a small workshop | my own shop | from home | farming | transport
darzi | kiryana | salon | parlour | bakery | doodh | murghi | tarkhan | mobile repair | rickshaw | ghar se karhai | machli farm | software | online kapre | chota karkhana | apni dukan | ghar se | kheti bari | gari chalata hun | bhains pali hui hain
درزی | کریانہ | سیلون | پارلر | بیکری | دودھ | مرغی | ترکھان | موبائل کی مرمت | رکشہ | گھر سے کڑھائی | مچھلی فارم | سافٹ ویئر | آن لائن کپڑے | چھوٹا کارخانہ | اپنی دکان | گھر سے | کھیتی باڑی | بھینسیں | گاڑی چلاتا ہوں
Lahore | in Karachi | Quetta city | Swat | Gilgit | Mirpur AJK | near Multan | a village in Thar | Islamabad | woman | man | transgender | new business | running since 2019 | 5 years old | not registered | filer | non filer | matric | no education | I have a CNIC
lahore | karachi me | quetta sheher | swat se | gilgit | mirpur | multan ke paas | thar ka gaon | islamabad | aurat | mard | khawaja sira | naya kaam | chalta hua | 2019 se chal raha | 5 saal purana | register nahi | filer hun | non filer | matric | anparh | cnic hai | ntn nahi hai | abhi shuru kiya | naya shuru kiya hai
لاہور | کراچی میں | کوئٹہ شہر | سوات سے | گلگت | میرپور | ملتان کے پاس | تھر کا گاؤں | اسلام آباد | خاتون | مرد | خواجہ سرا | نیا کام | چلتا ہوا | 2019 سے چل رہا | 5 سال پرانا | رجسٹر نہیں | فائلر ہوں | میٹرک | شناختی کارڈ ہے | ابھی شروع کیا
interest free one | islamic one | with markup | the first one | the last one | this one | that one | monthly | flat | reducing | its fee | more about that | tell me more | and then | what else | how | when | where | why | how so | which one | how much | how many
bina sood wala | islami wala | sood wala | pehla wala | aakhri wala | ye wala | wo wala | mahana | flat | reducing | us ka | us ki fees | aur batao | phir kya | aur kya | kaise | kab | kahan | kyun | wo kaise | kaunsa | kitna | kitne
بغیر سود والا | اسلامی والا | سود والا | پہلا والا | آخری والا | یہ والا | وہ والا | ماہانہ | اس کا | اس کی فیس | اور بتائیں | پھر کیا | اور کیا | کیسے | کب | کہاں | کیوں | وہ کیسے | کون سا | کتنا | کتنے
my shop is failing what to do | customers are not coming | no money to buy stock | how can i grow | i want to do something from home | need help with my work | sales are down since ramzan | the machine broke and i cannot buy another | my partner left the business | people don't pay back their credit | workers keep leaving | rent of the shop has doubled | which work should i start with little money | i have a skill but no money | my stock is lying unsold | how do small people get ahead | card | the card | i lost my job and want my own work
jab sarmaya na ho tou banda kia kre | jeb khali ho to kaam kaise barhe | apna kaam barhana hai paise nahi hain | mal bik nahi raha kya karun | machine kharab ho gayi nayi ke paise nahi | meri dukan nahi chal rahi | kaam manda hai aaj kal | gahak nahi aate | koi rasta batao apna kaam karne ka | udhar wapas nahi aata logon se | karigar nahi milte | maal ki qeemat kaise lagaun | hunar hai magar paise nahi | kiraya barh gaya dukan ka | thore paison se kaunsa kaam | naukri chali gayi apna kaam karna hai | ghar baithe kuch karna hai | card | card wala | saath wala chor gaya karobar
مال نہیں بک رہا | گاہک نہیں آتے | کام مندا ہے | پیسے نہیں ہیں کام کیسے بڑھاؤں | گھر بیٹھے کچھ کرنا ہے | ادھار واپس نہیں آتا | کاریگر نہیں ملتے | مشین خراب ہو گئی نئی کے پیسے نہیں | دکان نہیں چل رہی | ہنر ہے مگر سرمایہ نہیں | کرایہ بڑھ گیا دکان کا | تھوڑے پیسوں سے کون سا کام | نوکری چلی گئی اپنا کام کرنا ہے | کوئی راستہ بتائیں کام بڑھانے کا | کارڈ | کارڈ والا | شریک کاروبار چھوڑ گیا | چھوٹا آدمی آگے کیسے بڑھے
`,
}
