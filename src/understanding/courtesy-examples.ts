import type { Examples } from './control-examples.js'

/** How people greet, thank, take leave, agree and refuse in words of their own. */
export const COURTESY_EXAMPLES: Examples = {
  greet: `
happy new year | Hello ji how r u today | dear sir, salam and respects | Peace be upon you brother | Respected adviser, AoA | gm | ramadan kareem 🌙 | yo | salutations | hello hello anyone in? | helo | how's it going | morning! | hope you are doing well | good after noon mam | hi mushir, nice to meet u | salams everyone | hello brother, hope all good | hi there, anyone around | good to meet you | hey mushir | knock knock, anybody home
namaste ji | shab ba khair dosto | khushamdeed | aoa sir kesy hain ap sb khair | halo g | adaab arz hai | hn g kia ho raha hai aj kal | sir g salam qabol kren | bismillah, salam pesh karta hun | w salam | aslamoalikum | ao jee kya hal chal | slm | salam lahore se | kese ho ap | ramzan mubarak ho apko | asalamualaikm ji | aslam u alaikum bhaijaan | salam mushir bhai | kese ho janab | kya haal chaal ustad | subah bakhair ji | assalam o alaikm wr wb | khairiyat se hain ap
سلام باجی | میرا سلام پہنچے، سوات سے لکھ رہا ہوں | کیسے مزاج ہیں آپ کے | شام بخیر بھائی صاحب | سلام بھیا | کیا خبر ہے بادشاہو | رمضان کی مبارکیں | السلام علیکم | سلام عرض ہے جناب | حال احوال؟ | ارے کوئی ہے؟ سلام | عید مبارک سب کو | سناؤ جی ٹھیک ٹھاک ہو | یا اللہ خیر، سلام جی سب کو | خوش آمدید | السلام علیکم مشیر بھائی | سلام، سب خیریت | کیسے ہو بھائی | خیر سے ہیں آپ | ہیلو بھائی جان | سلام سب دوستوں کو
`,
  thanks: `
good bot | I owe you one | God bless you, this was what I needed | thnx a lot | great work guys | may Allah reward you for it | cheers mate | that was helpful | perfect, thats exactly the info i was searching since 3 weeks | Thankyou so much 🙏🙏 | ty | brilliant, much obliged | 👍👍 nice explained | appreciate it | my father read your answer and is very happy | my family thanks you | so late at night and still you answered, thanks | you solved it, well done | bless you son
thanku g | bari inayat hai | allah apko khush rakhe | nawazish hazoor | meharbani janab | shkrya | kamal kr dia yar wah | acha jawab dia ap ne, shabash | maan gaye ustad 👏 | bht shukria ap ka bara kaam kr dia | abba ji keh rahe hain inka shukria ada kro to kr raha hun 😁 | Allah ajar de ap ko is nekii ka | ehsan mand rahun ga | shukrguzar hn mam aap ki | zabardast, tension khatam ho gai meri | jazak Allah bhai | dil se duaen nikli hain apk liye | ghar wale duaen de rahe hain apko | raat k is pehr bhi jawab de dia, mehrbani | abbu khush ho gae parh k | masla hal ho gaya, shabash | jite raho
شکر ہے کوئی تو ملا جو ٹھیک بتاتا ہے | آپ نے تو کمال کر دیا | واہ کیا خوب سمجھایا | بڑی عنایت | جزاک اللہ خیرا | ممنون ہوں | تھینک یو سر | میری بیگم بھی شکریہ کہہ رہی ہیں | دعائیں آپ کے لیے 🤲 | احسان رہے گا آپ کا | خدا خوش رکھے بیٹا، جو بات دفتر والے مہینے میں نہ بتا سکے تم نے منٹ میں بتا دی | تہہ دل سے مشکور ہوں | کرم نوازی | اللہ آپ کو سلامت رکھے، بڑی آسانی ہو گئی | اچھا کام کر رہے ہیں آپ لوگ | گھر والے دعائیں دے رہے ہیں آپ کو | اتنی رات کو بھی جواب دیا، نوازش | ابو پڑھ کر خوش ہوئے | مسئلہ حل ہو گیا، شاباش | جیتے رہو بیٹا
`,
  goodbye: `
ok i am off now | that will be all for today | signing off 👋 | cya | catch you later | Allah hafiz sir | leaving now. until next time | farewell and fi amanillah | tata | bye | going for prayer, bye for now | I'll be going now, my bus is here | nothing else from my side. have a nice day | gotta run, shop is filling up | ttyl | battery is 2 percent bye | i am leaving now, kids are home | bye for today | talk tomorrow then | going to sleep, bye | customer came, later
ah ok by | rab rakha | alvida | phir milen gay inshaAllah | tata ji | jata hun ammi bula rahi hain | bas itna hi tha aj, kal baat hogi | ab chalte hain azaan ho rahi | khuda hafz bhai apna khyal rakhna | ijazat dein ab | allah nigehban | ok g nikalta hn dukan kholni hai | bye bye tc | acha g Allah hafiz | bache school se a gae, chalta hun | ammi bula rahi hain baad me | kal milte hain phir | so raha hun ab | gahak a gaya baad me baat | zindagi rahi to milen ge
الوداع | آج کے لیے اتنا کافی ہے، پھر حاضر ہوں گا | اوکے بائے ٹاٹا 👋 | زندگی رہی تو پھر ملاقات ہوگی | خدا حافظ، والسلام | رب راکھا | میں جا رہی ہوں، بچے سکول سے آ گئے | کل بات کریں گے | چلتا ہوں بھائی | اب اجازت | گاہک آ گیا، میں نکلا | خدا کے حوالے | اچھا جی سوتا ہوں اب | شب بخیر | فی امان اللہ | رخصت چاہتا ہوں جناب | بچے آ گئے، اب جاتی ہوں | امی بلا رہی ہیں، پھر بات ہو گی | کل ملیں گے | اب سوتا ہوں | گاہک آ گیا، پھر ملتے ہیں
`,
  affirm: `
ya ya | why not, tell me | yes | please do | true | ok go ahead | yeah sure | yup that one | that's right | exactly what i meant | confirmed | fine by me | sounds good | lets do that | why not
yehi poocha tha | hmm han | bilkul theek samjhe ap | aho | zaroor | durust | sahi hai | beshak | han bhai wohi wala | ok g | theek hai kr do | hanji bata den | manzoor hai | ji ji | ho jae phir | kyun nahi | aho ji | yehi wala
بے شک | ہاں جی کر دیں | صحیح سمجھے | ضرور بتائیں | بالکل | جی یہی | کیوں نہیں | آہو | یہی والا | درست فرمایا آپ نے
`,
  deny: `
never mind | negative | not now | not really | neither of them | no no i meant something else | don't | wrong, thats not it | incorrect | no | nah leave it | i dont think so | none of them | thats not what i meant | leave it for now
na na | main ye nai keh raha | bilkul nahi | abhi nahi | koi zaroorat nahi | na bhai | rehne do | inme se koi b nai | nai mera matlab kuch aur tha | hargiz nai | chorein isay | nhi g shukriya | ghalat | ye matlab nahi tha | in me se koi nahi | abhi rehne do | ye nahi doosra
بالکل نہیں | ناں جی ناں | نا | نہیں بھائی | نہیں چاہتا | رہنے دیں | ابھی نہیں | ضرورت نہیں | یہ نہیں | جی نہیں | میں نے یہ نہیں پوچھا | چھوڑیں اسے | ان میں سے کوئی نہیں | ابھی رہنے دو | یہ نہیں دوسرا
`,
}
