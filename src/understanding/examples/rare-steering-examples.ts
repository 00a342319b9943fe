import type { Examples } from './control-examples.js'

/** What steers the talk (no more messages, another script, no, go back), in rarer words. */
export const RARE_STEERING_EXAMPLES: Examples = {
  stop: `
i'd prefer this number to go silent | take my no. off ur list pls | who keeps sending these? enough for me | no further texts, my phone is full | kindly leave my inbox alone
is nambar pe ab kuch na aaye | mjhe apni list se kaat do | roz roz ke msg se tang agya hun bas kren | aainda yahan kuch mat bhejna
ادھر کوئی پڑھتا نہیں، بھیجنا فضول ہے، رک جائیں | لسٹ میں سے مجھے کاٹو | بس بھئی، روز کے پیغام نہیں چاہییں | معذرت، مجھے آپ سے رابطے میں نہیں رہنا
i never signed up for this, remove me | ok thats plenty, no more from you | dont ping me agian | count me out of these updates | not another word to this number please
band kr den ye silsila | khuda k liye ab aur nahi | meri jaan choro is number se | ye sms ana kese rukenge, rok do inhen | mujhe ittela dene ki zarurat nai ab
یہ میسج آنا کب رکیں گے؟ روک دیں | مجھے ان اطلاعات سے الگ کر دو | فون بار بار بجتا ہے، چپ ہو جائیں | میں نے اجازت نہیں دی تھی، مت لکھیں مجھے | دوبارہ یہاں پیغام نہ آئے
my wife reads this phone, quit writing here | unsuscribe | opting out from today | pls hold all messages, i sold the shop | this is a shared phone so please cease texting
phone har waqt tun tun karta hai, khamosh ho jao | ab rehne do, aage se paigham na aye | main ne to kaha hi nahi tha bhejne ko, na bhejo | dukan bech di, ab in msgs ka faida nahi roken | ap ki taraf se koi cheez nahi chahiye inbox me
یہ سلسلہ یہیں ختم سمجھیں | مزید کوئی الرٹ نہیں | مہربانی فرما کر ہمیں تنگ نہ کریں | نمبر ہٹا دو جی اپنے گروپ سے | اب اور معلومات نہیں لینی، بھیجنا چھوڑ دیں
let me be, i've had my fill of tips | i'm going to block u if one more comes | no alerts at night or day, none at all | you can strike me off the broadcast | im done receiving these
ye number bachon ke pas hai idhar na likha karen | unsubscrib karna he mujhe | bohat hogaya ab chup | mazeed alerts nahi mangta | mujhe is se nikalna hai, kaise bahar hun
یہ موبائل امی کا ہے ادھر نہ لکھیں | رات کو بھی میسج؟ اب ایک بھی نہیں | ہمارا پیچھا چھوڑیں | میں اس سروس سے نکلنا چاہتی ہوں | کاروبار ہی نہیں رہا، پیغام روک لیجیے
spare me the reminders | cut it, too many notifcations | wish to be excluded from your mailing | drop my contact, not interested in getting these anymore | pls take my number off ur list
wapis kabhi rabta na kijiye ga | bs bhai bs, message pe message | naam kharij kar do mera | mera nambar list se kaat dein | bas kr do bhai, bht ho gaya
اتنے ایس ایم ایس! بلاک کر دوں گا ورنہ باز آ جائیں | خاموشی چاہیے اس نمبر پر | آپ کے پیغامات نہیں پڑھتا، نہ ہی بھیجا کریں | میرا نمبر اپنی فہرست سے خارج کر دیں | اب بس بھی کریں بھائی
leave me in peace now | enough of these msgs yaar | you have the wrong person, dont write here again | my phone is always full because of u | who texts at 1 in the night?? no more
raat ko 2 bajay tun tun hoti hai, na bheja karo | khan sahab ka phone nahi hai ye, kitni dafa bataun, mat likho | bete ne mobile se bhej dia tha, humein kuch nai chahiye | zaroorat pari to khud aa jaunga, aap takleef na karen | gallery me sirf ap ki posten hain, storage full, rehm
سحری کے وقت موبائل چیخ پڑتا ہے، آئندہ ایسا نہ ہو | بی بی یہ پرویز کا نمبر نہیں، ادھر مت لکھیں | منے کے ہاتھ فون لگ گیا تھا، ہمارا آپ سے کوئی کام نہیں، نہ لکھیں | جب ضرورت ہوگی خود آ جاؤں گا، تب تک خاموش رہیں | موبائل میں جگہ نہیں بچی آپ کے پیغاموں سے، رحم کریں
it was my son playing with this phone, kindly dont send anything | ill come to you when i need something | i sold the shop last year, nothing here for me anymore | no further updates required thx | kindly remove this no. from broadcast
saanu tang na karo ji | jaan chhoro meri | ainda koi paigham nae ana chahye | ek aur aya to report kr dunga whatsapp ko | mujhe in cheezon ka shauq nahi, mat bheja karen
ہمیں سکون سے رہنے دیں | جان چھوڑو یار ہماری | مزید کوئی اطلاع درکار نہیں | مجھے ان پیغامات سے نکال دیں
not one more ping please 🙏 | dont disturb | i never signed up for any of this | quit texting me | every day every day same thing, spare me
roz roz ka ye silsila khatam karein | mera nam nikal do apni list me se | hun bas vi karo, enay msg | kaam dhanda chhor dia hai main ne, ab khabrein na dein | whatsapp pe kuch na bhejen, biwi shak karti he 😅
ہاتھ جوڑتا ہوں، مجھ پر یہ عنایت نہ کریں | ساڈی جان چھڈو جی | روزانہ ایک ہی رٹ، اب نہ آئے | کاروبار بند ہو گیا ہے میرا، ان خبروں کا کیا کروں، نہ بھیجا کریں | یہ سم اب میری بیٹی کے پاس ہے، یہاں پیغام نہ دیں
cancel my subscribtion | my data package finishes with your pictures, no more of them | i will block u if another comes | this sim belongs to a hospital ward, dont message on it | how do i unsubscribe from you
abba jee ka intiqal ho gaya, ye unka number tha, yahan na likhein | garib admi hun net mehnga he, ap ki videos afford nai hoti na bhejo | notifikeshan band krdo meri | mai ne kab kaha tha k mujhe parcha bhejo? aage se nahi | khuda da wasta e, pichha chhad deo
مجھے تنگ نہ کیا جائے | اطلاعات بند کر دیجیے میرے لیے | میں نے تو نام ہی نہیں لکھوایا تھا، مجھے کیوں بھیجتے ہو، نہ بھیجو | انٹرنیٹ کا پیکج ختم ہو جاتا ہے، تصویریں ویڈیوز مت بھیجیں | ہفتہ وار مشورے نہیں چاہییں شکریہ
that will be all, no reminders after today | am retired now & dont want business news | wish to opt out | my wife gets upset with the beeping all evening, let it end | turn off the notifications from ur side
ye tips wips mujhe nahi chaiyen | subscribe ghalti se hogaya tha khatam kren | daftar me meeting k beech bajta hai, mujhe na bheja jaye | aaj k baad is number pr khamoshi chahiye | sone do yar, ghanti bajti rehti h
آج کے بعد اس نمبر پر کچھ نہ آئے | رکنیت ختم کرنی ہے ان پیغاموں کی | پڑھ پڑھ کے تھک گیا ہوں، معاف کرو | نمبر کمپنی نے مجھے نیا دیا ہے، پرانے مالک کے پیغام یہاں نہ آئیں | ڈیوٹی پہ فون بجتا ہے تو صاحب ڈانٹتے ہیں، براہ کرم نہ بھیجیں
we are a family in mourning, please no messages these days | u people dont get tired? let me be | don't contact this number any more | too many msgs bhai, my inbox is a dustbin | the man you want has left this company, this is his old number so dont write
hafta war wali khabar se mera naam hata dein | ab aur nahi parh sakta, itne sare aate hain | mera peecha chor dain aap log | jis larke ko ap dhoond rahe ho wo dukan chor gaya, idhar msg na maro | mehrbani farma k mujhe is fehrist se kharij krein
میں دلچسپی نہیں رکھتا، نام کاٹ دیں | دکان بیٹے کے حوالے کر دی، مجھے ان باتوں سے آزاد کریں | اعتکاف میں بیٹھ رہا ہوں، کوئی چیز نہ بھیجی جائے | ہم سے رابطہ نہ رکھیں | بچے کی نیند خراب ہوتی ہے ٹن ٹن سے، چھوڑ دیں بھیجنا
plz exclude me from weekly tips | i can't read and my daughter is tired of reading these to me. no more please | switch off these alerts, i drive all day | i'm not interested, strike my name out | keep ur messages to yourself from today | got my loan, work finished, no need to send anything now
namaz me phone bajta hai sharam ati, na bhejo yaar | bahrain ja raha hun kaam pe, mujhe nikal den is se | main beemar hun, aaram chahiye, kuch na bhejiye ga | yeh daily wali cheez mere se hata lo | kaan pak gaye ne tuhade msg sun sun ke
اتنے میسج تو سسرال سے بھی نہیں آتے 😂 بس کرو | پیچھا چھوڑ دیں مہربانی ہوگی | یہ سلسلہ یہیں ختم سمجھیں، آگے کچھ نہیں | بوڑھا آدمی ہوں، نظر کمزور ہے، مجھے یہ سب نہ بھیجیے | گروپ والی خبریں مجھ تک نہ پہنچیں اب
`,
  start: `
you may write to me again now
phir se bhejna shuru karo | mujhe dobara shamil kar len
بہت دن ہوئے خاموش ہیں، لکھا کریں ہمیں
i had opted out, let me in again | ok resume, was travelling
pehle mana kiya tha ab bhej diya karen | msg ana bnd hogaye, wapis chalu kr do
میں نے غلطی سے بند کروا دیا تھا، چالو کریں | اب بھیج سکتے ہیں، سفر سے آ گیا ہوں
turn ur messages back on plz | i miss the updates, switch them on
meri subscription bahal karein | ab phone naya hai, ab likh sakte ho mujhe
کٹا ہوا نمبر جوڑ دیں، خبریں چاہییں | وہ اطلاعات بحال کیجیے
unblock me and carry on sending | last month i said no more, changed my mind
galti se rok dia tha, khol do | wo jo tips aati thin wo lagwa do phir
پھر سے جوڑ دیں مجھے اس سروس کے ساتھ | پہلے منع کیا تھا، اب ضرورت پڑ گئی، لکھا کریں
resubscrib me | activate this number once again
ap log ruk kyun gaye, jari rakhen na | mera number list me daal do wapas
میسج پہلے کی طرح آنے دو | سبسکرپشن دوبارہ لگا دیں
ok you can send me the tips again | i had told u to be quiet, now im ready for news
phir se bhejna shuru kr dein | jo kata tha na number, usay jor do wapas
رکا ہوا سلسلہ جاری کر دیں جی | جو بند کیا تھا وہ کھول دیں، پیغام آئیں
put my number back on the list plz
ab msg aa sakte hain, masla nahi | bache ne band likh dia tha, main to parhna chahta hun
حج سے لوٹ آیا ہوں، میرا نام پھر لکھ لیں | اب بھیج سکتے ہیں، فارغ ہوں
miss your messages, bring them on | resume my updates
bara din ho gaye koi khabar nai aai, bheja kro na | hun bhejo ji, wehle aan
غصے میں منع کر بیٹھا، دل پہ نہ لیں، بھیجتے رہیں | کافی دن سے آپ کی کوئی خبر نہیں، بھیجتے رہا کریں
took me off by mistake, add me again | got a new shop so msgs are welcome again
naraz ho gaya tha us din, ab bheja karo | parlor phir khol lia, to aap ki itlaat laga den
وہ ہفتے والی اطلاع بحال کر دیں | چالیسواں ہو گیا، اب میسج کر لیا کریں
sign me up once more | why nothing from u since ramzan? keep sending
meri khamoshi khatam karo, sab bhejo | mujhe dobara shamil kren
مجھے بھی واپس شامل کیجیے | پہلے والے مشورے پھر سے آنے دیں
un-mute me from your side | exams of kids over, u may write to me now
bhaijan wo roz wali tip wapas chalu krdo | notification on kr do dobara
ہن گھلو جی، کوئی گل نئیں | سوچا تو لگا کام کی باتیں تھیں، آتی رہیں
i changed my mind about those alerts, want em | hav unsubscribed wrongly pls undo
chup rehne ko kaha tha, ab bol sakte ho | sabskraib karna he mujhe fir se
رکنیت دوبارہ چالو کرنی ہے | نئی سم لے لی ہے، اب اس پر بھیجنا شروع کر دو
`,
  'delete-data': `
wipe whatever you've saved about me | forget my cnic, i shouldn't have sent it
jo kuch mere bare me likha hai mita do | mera shanakhti card number apne pas na rakho
میرا سارا ریکارڈ مٹا دیجیے | شناختی کارڈ نمبر غلطی سے دے دیا، اپنے پاس نہ رکھیں
i want nothing of mine left on your side | scrub my profile pls
sara record saaf karwana hai apna | meri maloomat hatao apne computer se
میرے کوائف آپ کے پاس باقی نہ رہیں | جو باتیں محفوظ کی ہیں صاف کر دو
can all my chats be removed from your record | erase evrything i told u
jo batein btayi thin bhool jao sab | mera khata aur chat dono ura dein
میری پروفائل اڑا دیں | پچھلی ساری بات چیت پر پانی پھیر دو
get rid of the photo of my ntn i sent | don't hold on to my details, clear them
data dilit krdo mera | aap k pas mera naam pata na rahe | purani guftagu khatam kar do system se
ڈیٹا ڈیلیٹ کی درخواست ہے میری طرف سے | چاہتی ہوں آپ کے کاغذوں میں میرا نشان نہ رہے | مجھے بھول جائیے، کچھ لکھا نہ رہے
my address and income, take it out of your system | close my acount and destroy the info
wo tasveer jo bheji thi nikal dein record se | meri file zaya kar di jaye
آمدنی والی معلومات حذف کر دیں پلیز | میری بھیجی تصویریں ضائع کر دی جائیں
i withdraw consent, purge what is stored | you know too much about my shop, unremember it | history of this chat should vanish from your servers
nahi chahta ke meri aamdani kahin mehfooz ho, mitaen | sab history clear kijye ga meri
میں اپنی اجازت واپس لیتی ہوں، جو جمع کیا ہے مٹائیں | اکاؤنٹ بمع تفصیلات ختم
wipe whatever you hold on me | forget my name and shop
kya kya rakha hai mera? sab phenk do | mera record mita do
جو کچھ میں نے اب تک بتایا، سب پر پانی پھیر دیں | جو معلومات دی تھیں وہ تلف کر دیجیے
pls erase our whole chat from ur computer | i dont want you keeping my cnic number
jo kuch mere bare me likha hai sab saaf krdo | shanakhti card ka number apne paas na rakhein, hata dein | mera naam tumhari yaad se nikal jaye, sab kuch khali kro
شناختی کارڈ کی تصویر بھیج دی تھی، فوراً ضائع کریں | سمجھیں ہم کبھی ملے ہی نہیں، نام پتہ سب صاف | ہماری گفتگو صاف کر دو اپنے سسٹم سے
remove all what i told u about my income | clear my record
meri baatcheet ura dein server se | mera kacha chittha khatam karo
آپ کے پاس میرا جو کچھ محفوظ ہے ختم کریں | میری ذاتی تفصیل نہ رکھیں
dont store my details, throw them | i gave my wife's number by mistake, rub it out from your files
aap k khate mein jo meri maloomat hain wo zaya kar dein | meri zati tafseel delit karen
میرے متعلق کوئی ڈیٹا باقی نہ چھوڑیں | آمدنی والی بات لکھ بیٹھی تھی، وہ اپنے کھاتے سے کاٹ دیں
burn everything u saved on me lol | can u scrub my info pls
kamai wali baat bata di thi wo apne system se nikal do | sara data uda do bhai mera
جو گھر کا پتا لکھا تھا وہ محفوظ نہ رہے | میرا کوئی نشان باقی نہ رہے آپ کے کمپیوٹر میں
make it as if i never wrote to you | my husband must not find what i said here, delete it on your end | under privacy law i request erasure of my personal information
meriyan saariyan gallan mita deo | dukan ka pata aur naam jo save kia wo khatam kren plz | mujhe dar hai k tax walon ko na mile, meri sari info mita den
بھائی نے میرے نام سے لکھ دیا تھا، وہ سب مٹانا ہے | ساڈا سارا حساب کتاب مٹا دیو | دکان کا کوائف حذف کرنے کی درخواست ہے
`,
  deny: `
not mine, wrong guess | nope thats not what i ment
ji nhi wo mera nahi | is waqt zarurat nai
جی نہیں، وہ کوئی اور ہے | توبہ کریں، یہ نہیں
uh uh | neither of those
ghalat samjhe ho | aisa to kuch nahi hai
یہ میری والی نہیں | اگلے سال سوچیں گے، ابھی نہ | ایسا کچھ نہیں کہا میں نے
i'd say no | skip it
in me se koi bhi ni | rehne den isay
غلط، دوسری چیز تھی | نہ جی نہ، سوال ہی پیدا نہیں ہوتا | یہ تینوں میرے کام کے نہیں
no need right now | that aint my business
mere hisab se nahi | wo wala nahin tha
اسے چھوڑیں پلیز | بالکل بھی نئیں | میرے پاس تو ہے ہی نہیں
never had one of those | far from it
abi nahi, baad me dekhenge | sawal hi paida ni hota
درست نہیں ہے یہ | دل نہیں مانتا اس پر
rather not | let's leave that for now | incorrect, it's my brother's
nai yar ye to kisi aur ka he | mujhe qabool nahi | nhi hai mere paas
نہیں نہیں آپ غلط سمجھے | وہ تو میرے چچا کا ہے میرا نہیں | اس کا جواب ناں میں ہے
you misread me | nah not that
nahin jee aisa nai | na bhai na
ارادہ نہیں بن رہا | نہیں جناب ایسا نہیں | اونہوں
wrong guess 😄 | thats not what i do
chhota wala nai, bara | bilkul b nahi
بات آپ کے پلے نہیں پڑی، یوں نہیں ہے | یہ والا نہیں | فی الحال تو نہیں
no bro i said leather not feather | u got it wrong
nai yar main ne to silai kaha tha | ik vi nahi
ہرگز نہیں جی | جو گنوائے ان میں میرا ایک بھی نہیں
nope, never had one | naa, other one
hargiz nhi | naa ji, saada kam hor ae
نئیں جی، ایہہ نئیں | کپڑا نہیں، کباڑ لکھا تھا میں نے | کبھی لیا ہی نہیں
not yet, maybe next year | incorrect, im in mardan
mera wala ye nahi hai | qarza? tauba, zindagi me nahi
ملتان نہیں، مظفر گڑھ | میرا ایسا کوئی ارادہ نہیں | جی نہیں، دکان میری نہیں والد کی ہے
certainly not my case | no its my brother's business not mine | u misunderstood
ulta samajh liya aap ne | hamare paas to aisi koi cheez nahi | jee nahi, sheher dusra hai
نا، دوسرا | اندازہ ٹھیک نہیں لگایا | میرے ساتھ یہ معاملہ نہیں
`,
  affirm: `
yep you got it
han g wohi
جی وہی والا
sure, go on | correct, it's registered in my name
bilkul durust | theek farmaya
ہاں بالکل ایسا ہی ہے | آپ نے تو دل کی کہہ دی، وہی
by all means
ji isi tarah hai | kar den phir
سو فیصد | کیوں نہیں، ضرور
aye | do it then
haan haan aagay chalo | sahi pakra hai
لو جی، اور کیا | کوئی اعتراض نہیں، چلائیں
i agree wth that
g bilkul mere naam pe hai
ہے جی، دو سال سے ہے | جی جی بتائیے
spot on | mhm yes
chalo theek ae | jee zaroor bataen
اللہ کا نام لے کر شروع کیجیے | ہاں نا
the same, proceed
haan ji bilkul | jee yehi
یہی چاہیے تھا، ہاں | مجھے اتفاق ہے
yup thats the one | hmm right
sahi pakray ho | thik hai kr do
بس یہی تو کہہ رہا تھا | پکی بات، گجرات ہی
u got it
han yaar wohi
آہو جی ایہو ای | ٹھیک ہے، آگے بتائیں
absolutly | correct, in sialkot
durust farmaya | hanji hanji
جی ہاں اسی شہر میں | قبول ہے، لکھ لیں
that's me 👍
g g | ho sakta hai, chalen aagay
ہاں ہاں وہی | آپ نے دل کی بات کہہ دی، یہی
okey dokey | yes brother as you said
acha theek, batao phir | 100 feesad
بجا فرمایا | جی کر دیجیے
`,
  help: `
what am i supposed to type here | someone gave me this number, whats it for
ye kis cheez ka number hai | aap karte kya ho bhai
یہ نمبر کس کام کا ہے | مجھے اس کا استعمال نہیں آتا
are u a machine or what | how does this thing work exactly | im lost, show me the way to use it
mujhe chalana nahi ata isay | kya kya puch sakta hun tum se | samjha do ye nizam kese chalta
یہاں کیا لکھا جاتا ہے | کس قسم کے سوال پوچھوں | بھانجے نے لگا کر دیا ہے، کروں کیا اس میں
explain yourself in 1 line | which kind of things may i ask | first time on here, guide me
ap insan hain ya computer | pehli dafa aya hun rasta dikhao | likhna kya hota hai idhar
جواب کوئی بندہ لکھتا ہے یا خود چلتا ہے | پہلی بار آئی ہوں، رہنمائی کریں | کیا کیا بتا سکتے ہو تم
who's behind this number | can i send voice or only text | i dont get what u do
ye mushir kon sahib hain | mere palle nahi para ye sab | bol ke bhejun ya likh ke, tareeqa btao
طریقہ کار سمجھا دیں اس کا | پیچھے کون سا ادارہ ہے آپ کے | کوئی نمونہ دکھائیں کہ سوال کیسے کروں
is this free and what do i get out of it | no idea where to begin with you | what's ur job mushir
koi misal do kesa sawal karun | sarkari ho ya private | yahan kese baat shuru krte hain
آواز میں بھیج دوں تو چلے گا؟ | ان بٹنوں کا مطلب کیا ہے
give me an exmple of a question u answer | dont understand these buttons | are you from the govt or a company
is ka istemal sikha den | betay ne number dia hai, isme hota kia hai | ye kya cheez hai bhai
مشیر سے مراد کیا ہے | بات کہاں سے شروع کروں آپ سے | بیٹی نے یہ کھول کر دیا ہے، اس سے ہوتا کیا ہے
what is this thing | are you a man or a machine
tusi kaun o | isko chalate kaise hain | mujhe samajh nai aa rahi kia likhun
آپ کون صاحب | اسے استعمال کیسے کروں | یہاں کس طرح کے سوال کرتے ہیں
whats ur job exactly | what all can i ask here | my nephew gave me this number, what does it do
kya kya pooch sakta hun yahan | aap insan ho ya computer? | yeh sarkari number hai?
جواب کوئی آدمی لکھتا ہے یا خود بخود آتا ہے | حکومت چلاتی ہے اسے؟ | مجھے اس کا کوئی تجربہ نہیں، بٹن کون سا دباؤں
is it free to talk here or balance gets cut? | im new, teach me | which topics do u know about
anari hun, a b c se samjhao ye chat | fees kitni hai aap se poochne ki | bolna parta he ya likhna
اس کے پیسے تو نہیں کٹتے؟ | تسی کی کم کردے او
dont know what to type | can i send voice note or only writing? | explain yourself
kis kis cheez ki maloomat hai tumhare paas | dost ne kaha idhar likho, ab kya karun | mushir ka matlab kia hua, kon ho
بول کے پوچھ لوں تو سمجھ جاؤ گے؟ | آپ سے بات کرنے کا فائدہ کیا ہے | دفتر کے باہر بورڈ پر یہ نمبر لکھا تھا، ہے کیا یہ؟
do you belong to govt or private company | what use are you to a small shopkeeper like me | i pressed something and this chat opened, what happens here?
ap se faida kya hoga mujhe | likhna nahi ata, awaz bhej dun to samjhoge? | kon baat kr raha hai udhar se
مشیر نام ہے یا عہدہ | کس ادارے سے بول رہے ہیں | آپ کو کس نے بنایا
guide me how this works pls | i'm lost, what am i supposed to write | at what hours do you reply
ye kis mehkme ka whatsapp he | mainu dasso ethay ki hunda ae | aap ka taaruf?
ذرا اپنا تعارف تو کرائیں | شروع کہاں سے کروں، کچھ رہنمائی | کون کون سے معاملے دیکھتے ہیں آپ
`,
  menu: `
show the options once more
fehrist dikhao
کیا کیا ہے دکان میں آپ کی، پورا کھول کر رکھیں
where is the list of topics
sare option samne lao | shuru wala safha khol do
سارے آپشن ایک ساتھ بھیجیں | شروع والے صفحے پر لے چلیں
main page pls | i want to see all the choices
bara menyu
مینیو کھولو
home screen
kon kon se hissay hain dikha den | asal list pe le chalo
وہ نمبروں والی لسٹ کدھر گئی | موضوعات کون کون سے ہیں، سامنے لائیں
bring up that numbered list
tamam mozu ek sath bhej do
مین پیج
take me to the first page with everything | mneu
home pe jana he | options dobara dikhaiye ga
تمام انتخاب دوبارہ دکھائیے | گھوم گیا ہوں، پہلے صفحے سے چنوں گا
what were the headings again
wo shuru wali list dikhao
خانے سارے گنوا دیں پھر سے
show me the options
sare option bhejo | chunne ko kya kya tha, samne rakho
جو پرچہ سلام کے بعد آیا تھا وہ پھر دکھائیں | سارے اختیارات بھیجیں
that list u gave at first, once more | lets see all the choices
pehla safha kholo
کون کون سے خانے تھے، سامنے رکھ دیں
main screen pls
fehrist dikha dein | number dabane wali list kidhar gai
مجھے ابتدائی صفحے پر پہنچا دیں | جن میں سے چننا ہے وہ دوبارہ بھیجو
where r the numbers to press
mainu menu vikhao
مین مینیو پہ لے چلیں
topics list | what were those 1 2 3 4 things
tamam khanay dikhao jin me se chunna hai | main list py le jao
موضوعات کی لسٹ کہاں ہے | ہور کیہڑے کیہڑے آپشن نیں
`,
  back: `
undo, i pressed the wrong one
pichla safha
پچھلے صفحے پر جانا ہے
return to what we had before
ulta chalo ek qadam
انگلی پھسل گئی، پہلے والا لے آؤ
previuos screen | oops not this page, the earlier one
ye to bachay ne daba dia, pehle wala lao | is se pehle wala sawal
مجھے وہیں چھوڑ دیں جہاں سے آئے تھے | اس سے پہلے والا سوال دوبارہ
go to the last question
zara peechay ho jaen
واپسی کا راستہ
reverse a bit | the step before this
wapsi | 2 ki jagah 3 dba dia, pichle par le chalen
ذرا الٹا ہو جائیں، آگے نکل گیا | پچھلی اسکرین کھولیں
i hit 3 by mistake, let me choose again
pehle wali screen kholo
یہ نہیں، اس سے پہلے جو تھا وہ
oops one step back
aik darja piche
لوٹ جائیں پچھلے مرحلے پر
go to the earlier question | i pressed the wrong one, undo
ek qadam peeche chalo | pichla sawal dobara lao
ایک منزل اوپر جو تھا وہ دکھائیں | ابھی جو پوچھا تھا اس سے پہلے پر آئیں
previous plz
2 ki jaga 5 dab gya, wahin lauta do
انگلی پھسل گئی، پہلے والی جگہ پہنچائیں
return to what u asked before this | let me redo my last answer
wapas mur jao | is se pehle wala dikhao
اس سے پہلے والا دکھائیں | پچھے مڑو جی
rewind a bit
picche jao ji
میرا آخری جواب کینسل، دوبارہ پوچھیں
not this page, the one before | hit 3 instead of 2, take me back
zila galat chun lia, us sawal pe phir lao | jahan thay wahin le chalo
واپس وہیں جہاں تھے | ذرا پیچھے ہو جائیں
`,
  'change-language': `
english would be easier for me | can we do this in urdu letters
urdu rasm ul khat me likho | angrezi samajh ni ati, urdu me btao
انگریزی پلے نہیں پڑتی، اردو میں لکھیں | رومن میں جواب دیا کریں
i cant read that script, use english | which languages do u speak
kon kon si zuban chalti hai yahan | roman me likha karo asani hoti
کون کون سی زبانیں ہیں | مجھے اپنی زبان اردو میں چاہیے یہ سب
my father only reads urdu, reply so | roman urdu plz like sms style
mujhse english main guftgu karein | asli urdu haroof mein jawab do
زبان کہاں سے بدلوں | فون پر اردو ٹوٹ جاتی ہے، انگریزی حروف والی اردو بھیجو
angrezi font, urdu words, thats what i want | swap to englsh
zaban badalni hai | ye nastaliq parhi nahi jati, abc me likho
آپ اردو سمجھتے ہیں؟ تو اسی میں بولیں | میرے منیجر کے لیے انگریزی میں لکھ دیں
how many tongues can i choose from | urdu keyboard text is tough for me, write abc urdu
kya english me bhi bol lete ho | inglish kardo
زبان کی سیٹنگ میں کتنے اختیار ہیں | اے بی سی والی اردو آسان ہے میرے لیے
talk in our national language | you keep answering in urdu, i only know english | any other language besides this one?
ammi ne parhna hai to alif be wali urdu bhejo | zubanon ki list do
اب سے اردو رسم الخط | یہ اردو نہیں، انگلش میں بتاؤ
write in urdu | my mother reads only urdu letters, do that
jese main likh raha hun wese hi likho, english nahi | urdu pe laga do isay
ہمیں تو اردو ہی آتی ہے | یہ ولایتی زبان میرے بس کی نہیں
roman would be easier | no angrezi please
urdu harfon me likho | angrezi nahi ati mujhe
انگلش میں بتا دیں | زبان والی سیٹنگ بدلنی ہے
switch to english yar | talk in our own language
ABC me likho magar urdu | ye tedhi likhai parhi nahi jati, abc wali likho
پنجابی وچ گل کرو | سندھی میں بات ہو سکے گی؟
i want it like "aap kaise hain" style | these curly letters don't open on my phone
zaban badal do | punjabi ch gal karo
انگریزی حروف میں اردو لکھ کر نہ بھیجیں، اصل رسم الخط میں | جس زبان میں پوچھا اسی میں بتائیں
do you speak punjabi | why urdu? i am writing english
abba ko urdu parhni aati hai bas, usi me likhen | main jese likh raha hun wese hi likho
ہماری قومی زبان میں فرمائیں جناب | میری بیگم انگریزی پڑھتی ہے، اس کے لیے اسی میں لکھیے
plz reply in roman from now | translate that for me into urdu | simple english, im weak in urdu reading
pashto mein baat ho sakti he kya | apni zuban me samjhao, yeh gora wali nahi | mobile me urdu dabbe dabbe ati hai, doosri likho
پشتو آتی ہے آپ کو | آسان اردو بولیں، یہ موٹے لفظ نہیں
`,
  greet: `
hey there mushir
aslam o alikum janab
السلام علیکم جناب
gud mornin
kya haal hain g
سویر دا سلام جی
peace be upon you brother
subha bakhair
وعلیکم سلام، میں حاضر | کیسے مزاج ہیں
evening everyone
slaam bhai jan
سلام پیارے بھائی
hello from swat 👋
mushir sahb kese ho | ramzan mubarak sab ko
عید مبارک جی | اور سنائیں کیا حال ہے
`,
  thanks: `
u really cleared it up, god bless
jazakalah khair
آپ کا احسان رہے گا
thnx a ton
dil khush kar dia aap ne
بہت ممنون ہوں
that was kind of you
mehrbani bhai kaam ban gaya
واہ، دعائیں آپ کے لیے
cheers, very usefull
allah ap ka bhala kare
مسئلہ حل ہو گیا، سلامت رہیں
`,
  goodbye: `
im off now, take care
acha g chalta hun
اللہ بیلی، مغرب ہو رہی ہے
thats it for today, see ya
phir milte hain inshallah
چلتے ہیں، دعاؤں میں یاد رکھنا
got to close the shop, bye
ijazat den, dukan kholni hai
نیند آ رہی ہے، کل سہی
`,
  ask: `
can i stop paying ptcl line tax on a closed shop
hotel ke menu pe gst likhna lazmi hai kya
بس سٹاپ کے پاس کھوکھا لگانے کا اجازت نامہ
menu card printing business, how much capital
bank ne loan se inkar kiya, ab kahan jaun
فرم بند کر دی، ایف بی آر سے نام کیسے نکلواؤں
does a thank you gift to clients count as expense for tax
salam dukan ka naam secp me mil sakta hai?
الوداعی پارٹیوں کی کیٹرنگ پر سیلز ٹیکس کتنا
is a yes from one partner enough to open the firm account
ntn me ghalat naam hai kese mitaun
کسٹم کا ریفنڈ واپس کیسے ملتا ہے
tax money back on my exports, how long does it take
data entry ka kam shuru karna he, registration kahan
ہیلپ لائن کمپنی کھولوں تو پی ٹی اے لائسنس چاہیے؟
any licence for opening a language centre
translation zuban ka daftar kholne par tax kitna
بیع سلم والا قرض کون سا بینک دیتا ہے | شکریہ کارڈ چھاپنے کا کام، مشین پر قرضہ
how do i delete a partner from the partnership deed
full stop k liye nahi, bus stop pe khokha lagane ka license kon deta he
کام شروع کرنے کے لیے کتنا قرضہ ملے گا
can i put a juice cart near the bus stop in pindi
bank ne check back kr dia, udhar wale pe case hoga?
کمپنی بند کرنے کا طریقہ کیا ہے
landlord wants 8 months back rent, can he lock my shop
help desk FBR ka lahore me kahan hai
واپس آیا ہوا مال، اس پر سیلز ٹیکس کیسے کٹے گا
any grant for a tech start-up in quetta
dhaba ka menu aur rate kaise set karun
کاغذات کی فہرست چاہیے ٹریڈ مارک کے لیے
list of documents for ntn
haan to karobar band karna ho to fbr ko kaise batayein
زبان سکھانے کا سینٹر کھولنا ہو تو رجسٹریشن کہاں
how to remove my partners name from the firm registration | want to print menu cards for restaurants, what machine cost
bulk sms bhejna chahta hun gahakon ko, PTA ki ijazat lagti hai? | english copywriting ka ghar se kam, tax kitna
فائلر لسٹ سے میرا نام کیوں نکل گیا، کیا کروں | گاہکوں کا ڈیٹا رکھنے پر کوئی قانون ہے؟
`,
}
