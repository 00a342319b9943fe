import type { Examples } from './control-examples.js'

/** More of `steering-examples.ts`: wishes about the talk in words of their own, most of them without the usual one, and what looks like one. */
export const FURTHER_STEERING_EXAMPLES: Examples = {
  stop: `
dont buzz this fone again
bas karo bhai roz roz msg mat bheja karo
اب مجھے مزید پیغام نہ بھیجا کریں
pls take my number off whatever list this is | my phone buzzes at 6am every day because of you, enough now
mera number is list se nikal dein meharbani hogi | yar subah subah ghanti baj jati hai apke paigham se, ye silsila khatam karein
بھائی روز روز کی ٹن ٹن سے تنگ آ گیا ہوں، یہ بند کر دو | میرا نمبر اپنی فہرست سے نکال دیں، نوازش ہو گی
I only wanted that one answer about NTN, no need to keep writing to me | Kindly cease these updates. My shop is closed since March and I have no use of them.
ab mujhe kuch na bhejna, karobar band kar dia hai | me ne jo poochna tha pooch lia, agay se khamosh raho
جو معلوم کرنا تھا کر لیا، اب خاموشی بہتر ہے | دکان بک گئی ہے، اب ان اطلاعات کی مجھے حاجت نہیں رہی
unsubscibe | can u leave my whatsapp alone thx
kesy band hoga ye aana, tang agya hun notifications se | zaroorat pari to khud likh lunga, ap zehmat na karein roz ki
یہ یاد دہانیاں رکوا دیں پلیز | میں خود رابطہ کر لوں گی جب ضرورت ہوئی، آپ کی طرف سے کچھ نہ آئے
too many msgs yaar, im getting 3 a day, make it zero | I'll come to you when I need something, till then please stay quiet
messeges rok den plz | ye jo hafte me char dafa qarzon ki khabrain aati hain na inhe mere pas na bheja karen
ان سبسکرائب کیسے ہوتا ہے | رات گیارہ بجے میسج کون بھیجتا ہے؟ آئندہ نہ آئے
how do i get out of this broadcast | no more tips. no more reminders. nothing. ok?
mobile ki memory bhar gai apke pdf se, bas ab aur nahi | unsubscribe krna hai mujhy
سٹاپ کر دو یار | یہ نمبر اب میری بیٹی کے پاس ہے جو سکول میں پڑھتی ہے، اس پر قرضوں کی خبریں نہ ڈالا کریں
My wife thinks I'm talking to someone at night, it's just your loan alerts 😅 switch them off please | I've sold the business to my cousin so you can quit sending me stuff about tax deadlines
bhai sahab ye mere walid ka number hai, woh parhte bhi nahi, is pe na bhejein kuch | mai is khidmat se alag hona chahti hoon, shukria ab tak ka
اس سروس سے علیحدہ ہونا چاہتا ہوں | بس جی بہت ہو گیا، اب ہمارا فون چین سے رہنے دیں
remove me frm this service dont send agn | Look, good work and all that, but this is my personal number and I'd rather not hear from it again.
chhor do mera peecha is whatsapp pe 🙏 | reminder wagera ki lor nai, na ghalya karo
مہربانی کر کے مجھے اس سلسلے سے خارج سمجھیں | ہفتہ وار خبرنامہ میرے کام کا نہیں، آنا موقوف کریں
`,
  start: `
right, lets pick up where we left off, msg me as u used to
wo jo msg aya krte thay na phir se bhejna shuru kro
دوبارہ پیغام بھیجنا شروع کر دیں
I had switched you off in Ramzan, please begin sending again | subscribe me back
dobara chalu kar dein mere paigham | pehle mana kia tha ab dil badal gaya, bhejte raha karo
پہلے منع کیا تھا، اب اجازت ہے، لکھا کریں | میرا نمبر پھر سے فہرست میں ڈال دیں
I miss the loan alerts lol, turn them on | ok I'm back, you may write to me like before
khamosh kyun ho gaye, phir se likha karein mujhe | mera number wapas list me daal dein jnab
وہ جو قرضوں کی اطلاع آیا کرتی تھی وہ بحال کر دیں | غلطی سے بند ہو گیا تھا، مجھے تو یہ باتیں چاہییں
i told u to stop last month but now i need those reminders so put me on the list agen | resume plz
strat again plz | bache ne galti se band kr dia tha, wo yaad dihani wale msg mujhe chahiye
چپ کیوں ہو گئے آپ؟ پہلے کی طرح خبر دیا کریں | میں واپس آ گئی ہوں، اب آپ کے میسج آنے دیں
My brother muted this by mistake from my phone. I do want the updates.
wohi pehle wala silsila jari kar dein | naya kaam shuru kia hai darzi ka, ab apki khabrain phir kaam ayengi, lagwa den
نیا کارخانہ لگا رہے ہیں تو سوچا آپ کی اطلاعات پھر سے جاری کروا لیں
sign me up again for the weekly thing | Why has it gone quiet? I'd like to hear from you again
subscribe krna h dobara | do mahine se koi alert nai aya, main to chahta hun k aye, khol do
سبسکرائب کرنا چاہتا ہوں دوبارہ | جو سلسلہ عید سے پہلے رک گیا تھا اسے پھر چلا دیں
Opened a new shop in Gujrat, so yes, you can start messaging me as earlier | unblock my number from your side, i want your news
jo band karwaya tha na ab wapis khulwana hai | mujhe phir se shamil kar lein apne whatsapp walon me
اب بھیجتے رہیے گا، ناراضگی ختم 😊 | دو مہینے آپ کے بغیر گزرے تو گوشوارے کی تاریخ نکل گئی، مہربانی کر کے یاد دہانی پھر لگا دیں
changed my mind, keep them coming | I know I was rude and said never write to me, but can you add me once more? The return deadline slipped past me without your notes.
chalo g ab bhej dia kro koi masla nai | on kar do bhai, qist ki date bhool gaya tha apke bagair 😂
مجھے پھر شامل کر لیجیے | ہاں بھئی کھول دو اپنے پیغامات
`,
  'delete-data': `
wipe everything you've got on me
mera naam nishan tak apne khatay se urra den
میرے نام کا ہر اندراج اپنے ہاں سے اڑا دیں
I'd like my details gone from your system please | what i told u abt my income, pls dont keep it. erase
jo kuch maine bataya wo apne pas se khatam kr do | shanakhti card ka number galti se likh dia tha, usay apne system se nikal dein
جو کچھ میں نے بتایا ہے وہ اپنے پاس نہ رکھیں، ختم کر دیں | میری معلومات ڈیلیٹ کر دیجیے
Remove my CNIC and phone from your records, I shared it by mistake | Scrub our whole conversation from your side, I talked too much about my debts
mere bare me jo save kia hua hai sab saaf | bhool jao mujhe, naam bhi number bhi
شناختی کارڈ نمبر جلدی میں لکھ دیا تھا، اسے اپنے کھاتوں سے نکال دیں | میں چاہتا ہوں کہ آپ کے سسٹم میں میرا نام تک نہ رہے
under privacy rights i request erasure of all personal information held by SMEDA chatbot | dlete my data
chat ki history delet kar dein apni taraf se bhi | mai nahi chahti k meri amdani wali baat kisi file me parhi rahe, hata dein
ہماری گفتگو کا کوئی نشان باقی نہ چھوڑیں | بھول جائیں مجھے، نمبر بھی، دکان کا پتہ بھی
my ex partner can see this phone. get rid of whatever you saved about the business
apke pas mera jo khata bana hua hai wo mukammal khatam karwana hai, maloomat samait
میرا ڈیٹا صاف کرو بھائی | شوہر کو پتہ نہیں کہ میں نے قرض کا پوچھا تھا، برائے کرم وہ ساری باتیں اپنی طرف سے حذف کر دیں
don't want any trace of me with you, not the name, not the chat | pls clear my history frm server not only from my mobile
bhai ne kaha k sarkari system me malumat na do, to ab jo di thi wapis mita do | mery kaghzat ki tasveerain jo bheji thi unko zaya kar den
آمدنی کی جو تفصیل دی تھی وہ واپس لیتا ہوں، محفوظ نہ رہے | آپ کے پاس میری جو فائل ہے اسے تلف کر دیں
I gave my sister's ID number without asking her and she's furious, can you take it out of your files | burn the file you have on me 🔥
sari guftagu saf kr dein koi nishan na rahe | erase my info plz, dar lag raha kahin leak na ho
کیسے یقین کروں کہ میری ذاتی باتیں آپ نے ہٹا دی ہیں؟ پلیز ہٹا دیں | جو تصویریں کاغذات کی بھیجی تھیں وہ ضائع کر دیں
You stored my shop name and city. I would rather you didn't. Kindly purge. | how do I make you lose all you know about me
meri zaati tafseelat ko apne computer se kharij karein | jo b mera likha parha hai tumhare pas us pe pani pher do
چیٹ ہسٹری ختم کرنی ہے سرور سے | میرے کوائف اپنی یادداشت سے کھرچ ڈالیے
`,
  'change-language': `
can we do this in English pls
ye git pit chhoro, urdu sunao
انگریزی سمجھ نہیں آتی، اردو میں بتائیں
my urdu is weak, could you write it the other way | I can't read that script, use abc letters
angrezi nai ati mujhe, apni zuban me samjhao | english mein jawab dein please
اب سے انگلش میں جواب دیجیے | رومن میں لکھ دیں، میرے موبائل میں اردو ٹوٹی پھوٹی نظر آتی ہے
english yaar english
ye urdu rasm ul khat parhna mushkil hai, roman me likhein
اپنی بولی میں بات کرو نا، یہ اے بی سی کیا ہے
speak urdu with me, I'm not educated in english | Switch over to Roman so my father can follow
mere client ko dikhana hai angrezi me kar den | wohi baat urdu likhai me bhejo taake abba parh lein
والد صاحب کو سنانا ہے اس لیے اردو کر دیں | یہی جواب انگریزی میں مل سکتا ہے؟ بینک والے کو دکھانا ہے
You keep answering in Urdu though I grew up in Dubai and never learned to read it | same answer but in a tongue my mother knows, urdu
sir itni mushkil english kahan samajh aati hai hum anparh logon ko, desi zaban chalao | lenguage tabdeel krni h
میں نے اردو میں پوچھا آپ نے انگریزی جھاڑ دی، اردو پلیز
lanuage change
roman hi theek hai bhai, wo ulta seedha font na bhejo
لینگویج بدل دو | سادہ قومی زبان میں فرمائیں
too hard words in english, say it in urdu now | from here on reply in Urdu script please
ap angrez kyun bane hue hain 😄 urdu par ajayen | switch to english krdo
انگلش پر آ جائیں
is there an english version of you? | I typed in English and got nastaliq, please fix that to english
aisay likho jese mai likh rha hun, in haroof me | jo zuban hum ghar me bolte usme btao, urdu
آئندہ انگریزی حروف میں اردو لکھا کریں، وہ آسانی سے پڑھ لیتا ہوں | مجھے صرف اردو پڑھنی آتی ہے
`,
  menu: `
show me the options again
zara saray khanay ek dafa aur samne rakhna
وہ سارے خانے ایک بار اور سامنے رکھیے
whats on the list
option kya kya thay dobara bhejna | shuru wala safha kholo
کون کون سے عنوان ہیں، سب ایک ساتھ بھیج دیں | شروع والا صفحہ کھولیں
i lost those numbered choices, send them once more | what all topics are there to pick from
main manu
وہ نمبر والی لسٹ گم ہو گئی ہے، پھر سے بھیجیں
Menu pls
woh jo 1 se 6 tak likha aata hai wo bhejo | sare topics ek jaga dikha den
آپشن بتاؤ کیا کیا ہیں | مجھے سب انتخاب سامنے چاہییں، میں خود چن لوں گی
can I see the whole list of things from the top
button gaib ho gaye hain wapis lao | fehrist dikhaein ji
بٹن کدھر گئے
Right, what were 1 2 3 4 again? | let me choose from the start
kon kon se hisse hain isme, mai khud chun lun
مین مینو پر لے چلیں | آغاز والی سکرین
bring up the board of services
pehla page pe le chalo | maine galti se kat dia wo intekhab wala msg, phir bhej dein
موضوعات کی پوری فہرست عنایت کریں
start screen please, i want another section | where did the buttons go
ghar wali screen pe jana hai | chalo koi aur mazmoon dekhte hain, sab ki list do
ایک دو تین کر کے جو لکھا آتا ہے وہ بھیجیے گا | اب کوئی اور حصہ دیکھنا ہے، سارے خانے دکھائیں
`,
  back: `
go to the one before
jo isse pehle chal rahi thi us baat pe chalein
ابھی جو بات چل رہی تھی اسی پہ لے آئیں
i pressed wrong number, undo that
galat dab gaya, isse pehle wala do | wapis chalo
غلط نمبر دب گیا، اس سے پہلے والا کھول دیں
one step up pls | hmm not this, the earlier question again
jahan pehle thay wahin le jao
جہاں ابھی تھے وہیں لے جائیں | یہ نہیں، جو اس سے پہلے پوچھا تھا وہ دوبارہ پوچھیں
Let's return to what you asked me just now before this
ulta chalo zara, wo sawal dobara poocho | pechay jana h
بیک کرو
can we rewind a bit
isse ooper wale par | na na ye nahi jo abhi guzra hai wo kholo
پلٹ جائیے، میں نے دھیان سے نہیں پڑھا تھا پچھلا والا
oops meant 2 not 3, let me redo it | take me to where I was a minute ago
3 daba dia 2 dabana tha, wapsi ka rasta?
پچھلا مرحلہ دکھا دیں | دو دبانا تھا تین دب گیا، ذرا لوٹا دیں
scroll us to the last thing
pichla marhala dikhayen | palat jao jahan se aye thay
اوپر والی سطح پر جانا ہے
that last screen had something I wanted, reopen it | not here, reverse
back kro yr | jo sawal aap ne abhi kia tha us pe phir se aatay hain
میں غلط جگہ آ گیا ہوں، پہلے والی جگہ پہنچا دیں | ریورس گیئر لگائیں 😄 پچھلے سوال پہ
`,
  help: `
what is this thing exactly
ye kya cheez hai
یہ کیا چیز ہے بھئی
how does one use it | someone gave me this number, who's this?
ap kon log hain | isse kaam kaise lete hain
اسے استعمال کیسے کرتے ہیں
are u a robot or a person sitting in lahore
mujhe samajh nai a rahi kya likhun | kya kya pooch sakte hain tumse
کیا کیا پوچھا جا سکتا ہے آپ سے | سمجھ نہیں آ رہی کیا لکھوں
im lost, dont know what to type | What sort of things can I ask you?
kisi ne number dia tha ke isse poocho, par poochna kaise hai | mushir matlab? kaun bol raha hai
آپ انسان ہیں یا کوئی مشین
so do I just write my question or what
hlp
کسی نے نمبر دیا تھا، کہا یہ مشورہ دیتے ہیں، سو آپ کا تعارف؟
can you hear voice notes? or only typing | My nephew saved you as "Mushir". What do you do, beta?
bolne se bhi chalega ya likhna parega | insan ho ya machine
آواز میں پیغام بھیج سکتا ہوں یا لکھنا ضروری ہے | یہ سرکاری ہے یا نجی، اور کرتا کیا ہے
is it free or do you cut balance
tareeqa bataen is ko chalane ka | iske paise to nai lagte na?
طریقہ سمجھا دیں، پہلی دفعہ ہے
explain yourself, how can you be of use to a woman with a parlour, I have no clue where to begin | do you belong to the govt
ap hamare kis kaam aa sakte hain janab | hum bilkul naye hain, zara rasta dikha dein k ye whatsapp wala nizam kaise istemal hota
آپ میرے کس کام آ سکتے ہیں | اس مشیر سے فائدہ کیسے اٹھاؤں، ان پڑھ ہوں بیٹے سے لکھوا رہا ہوں
`,
  greet: `
Morning!
kya hal hai ustad
السلام علیکم ورحمتہ اللہ
salaams to the team
salaam ji kese mizaj hain
کیسے ہیں جناب
helo sir
haan ji kidhar ho
سلام بھائی | جمعہ مبارک ہو سب کو
Good evening, hope all is well at your end
ki haal chaal ne sohneo
کوئی ہے وہاں؟
Greetings from Skardu
khairiat se hain sab?
عید مبارک، خیر مبارک
A very happy Friday to you | Eid mubarak bhai
w salam bhai jan sunao
کیا حال احوال ہے | شام بخیر، کوئٹہ سے بول رہا ہوں
`,
  thanks: `
you're a lifesaver
bari meharbani ap ki
بہت نوازش جناب
much appreciated sir
jeete raho beta
شکریہ شکریہ
God bless you for that
allah khush rakhe
جیتے رہیں، مسئلہ حل ہو گیا
that cleared up everything, wow
jazakallah khair
واہ کیا خوب سمجھایا، دل سے دعا نکلی
no one at the bank told me this much, I'm grateful
dil khush kar dia apne
مہربانی بیٹا
perfect, exactly what I was after
wah g wah kamal ka btaya
کمال کر دیا آپ نے 👏
May you prosper
dua hai apke liye, boht asan kr dia
آپ کا احسان یاد رکھوں گی
so kind of u | owe you one
tnx bhai bht ala | ehsan mand hun, itna to mere wakeel ne nahi samjhaya
تھینک یو جی
`,
  goodbye: `
ok I'm off
chalo bhai hum to nikle
اچھا اب چلتے ہیں
gotta run, customers waiting | Bye bye
allah hafiz | phir milte hain
اجازت دیجیے
catch you later then
acha ji ijazat dein
خدا نگہبان
Talk tomorrow inshallah | signing off now
abhi namaz ka waqt hai baad me baat hogi | kal poochunga baqi, abhi neend a rhi
گاہک آ گئے ہیں، بعد میں بات ہو گی
khuda hafiz, keep well
bye g
آج کے لیے اتنا ہی کافی ہے، کل سہی
phone is dying, leave it for now | I'd better close the shop, so long
chalo ab rakhta hun phone | acha phir, apna khayal rakhna
اب سونے لگا ہوں، اپنا خیال رکھیے گا
`,
  affirm: `
sounds good to me
theek hai kar do
بالکل درست
exactly so
jee wohi
ہاں وہی
ya pls do
sahi samjhe
صحیح سمجھے آپ
Alright then
ho jaye phir | hnji
چلیں ایسا ہی کر لیں
`,
  deny: `
that isn't what I meant
nahi g
جی نہیں، رہنے دیں
wrong, I have a bakery not a grocery
rehne dein
غلط سمجھے آپ
I'd rather not
ye matlab nahi tha mera | koi zaroorat nai
چھوڑیں اس بات کو
neither of these
ji nahi shukria
میں نے یہ تو نہیں پوچھا
don't think so
chhoro isko
نا بھائی، ابھی نہیں
cancel that | no thank you, it's not for me
mai ne aisa kab kaha | abhi mood nahi
میرا وہ کام نہیں، میں تو مستری ہوں
`,
  ask: `
will kamyab jawan loan stop if i miss one installment | How do I delete a partner from my AOP registered with FBR?
fbr ka notice band kaise hota hai, jawab de dia hai | start up ke liye plug and play jaga kahan milti hai sialkot me
کیا بند پڑی فیکٹری کا بجلی کنکشن دوبارہ لگوانے کے لیے نیا این او سی چاہیے | بیع سلم والا قرض کسان کو کون سا بینک دیتا ہے
who do i contact to start a packing unit for dates in khairpur | restaurant menu printing business, what licence is needed
bank ne mera qarza record me default dikhaya hai ye kaise mitwaun | hotel ka menu card 5 percent tax ke sath likhna zaroori hai? | wapas aya hua export ka maal, us par duty lagegi kya
سٹاپ ورک کا نوٹس ملا ہے بلڈنگ اتھارٹی سے، کس کو درخواست دوں | کمپنی کا نام رجسٹر سے ختم کروانے کا طریقہ کیا ہے
can I get my security deposit back from the SECP name reservation | is there a way to get the sales tax refund back faster | Do I have to erase old stock data when changing accounting software, or does FBR want 6 years of it
bus stop ke samne rehri lagani hai TMA ki fees kitni | urdu medium parhi hui aurat skill training le sakti hai SMEDA se?
سٹارٹ اپ کو ٹیکس کی چھوٹ کتنے سال ملتی ہے | مینو کارڈ چھاپنے کا کام شروع کرنا ہے، مشین پر قرض مل جائے گا؟ | واپسی کی مدت بڑھوانی ہے مائیکرو فنانس کے قرض کی، کیا اصول ہے
language translation office in Islamabad, is it services tax or not | thank you cards and wedding cards press, which machine finance scheme fits
salam takaful wala karobari beema kaise milta hai | bank se raqam ki wapsi ke liye kitne saal milte hain kissan card pe | data entry ka home business register karna zaroori hai kya
اردو بازار میں کتابوں کی دکان کے لیے کون سا لائسنس | بینک میرا پرانا ڈیفالٹ کا ریکارڈ کب مٹاتا ہے
no collateral, no guarantor, is any bank still going to lend me | how do I say goodbye to my GST number legally, the factory is shut
back bone sahi hai textile ki faisalabad me, to power loom lagaun ya nahi | language center kholna hai ielts ka, kis idare se manzoori
مدد گار پروگرام خواتین کاروباریوں کے لیے کس صوبے میں ہے | ہاں یا نہیں میں بتائیں، ہول سیلر پر ایڈوانس ٹیکس لگتا ہے؟
Help desk of PSW isn't picking up, how can I change my import category | bus stop kiosk needs whose permission in Lahore | my tax refund has been stuck since last year, the department keeps quiet
haan ya na me btao k sole proprietor ko SECP jana parta hai | nahi bhara return pichle saal ka, ab kitna jurmana | refund 6 mahine se phansa hai, FBR wale jawab nahi dete
خدا حافظ بیکرز نام سے ٹریڈ مارک ہو سکتا ہے کیا | زبان سکھانے کا سنٹر کھولوں تو پنجاب ریونیو کا ٹیکس دینا ہو گا؟ | ٹیکس کے پیسے واپس نہیں ملے، محکمہ سنتا ہی نہیں
the power company won't fit my meter though I paid the demand note | bank froze my business account and nobody there tells me why
wapda meter nahi laga raha, paise jama karwa diye hain | bank ne account band kar diya karobar wala, wajah bhi nahi batate
بجلی والوں نے میٹر نہیں لگایا، ڈیمانڈ نوٹس بھر چکا | بینک نے دکان کا اکاؤنٹ بند کر دیا، کوئی وجہ نہیں بتاتا
the food inspector keeps coming back with new faults | the excise office lost my file, where can a shopkeeper take that | social security people bill me for workers who left
tax wale paise wapis nahi karte, kahan jaun | labour mehkama har mahine naya chalan bhej deta hai | excise daftar wale file dabaye baithe hain, kis ko likhun
محکمہ محنت والے بلا وجہ چالان بھیجتے ہیں، کس کو لکھوں | گوشوارہ بھر دیا تھا، ریفنڈ کا اب تک پتہ نہیں | فوڈ اتھارٹی والے ہر ہفتے آ جاتے ہیں، کہاں شکایت کروں
`,
  'out-of-scope': `
who won the psl final last night
biryani me aloo dalna jaiz hai ya nahi 😂
چکن کڑاہی کی ترکیب بتا دیں
best way to get rid of dandruff | my son failed 9th class maths, which academy
babar azam ko captan kyun hataya | meri bivi ruth gai hai kaise manaun
آج کا میچ کون جیتا
tell me a joke about pathans
gale me dard hai koi dawai batao
خواب میں سانپ دیکھنے کی تعبیر کیا ہے | بیٹی کے لیے اچھا رشتہ کہاں ملے گا
will it rain in pindi on sunday | which samsung is good under 40k
police me bharti kab ayegi | imran khan kab rihai payega
سعودیہ کا ویزا کتنے کا ہے
how to get canada visit visa
aaj karachi me garmi kitni hai
شوگر کے مریض آم کھا سکتے ہیں؟
sorry, just read your message | ok I only now saw what you sent
abhi abhi aap ka message dekha mene | msg late mila, sorry yar
ابھی آپ کا پیغام نظر آیا | پیغام دیر سے دیکھا، معذرت
your message came through late at night
tumhara message parh lia tha kal hi
آپ کے سارے میسج پڑھ لیے ہیں بھائی
saw your text, will reply tomorrow | I read your messages on the bus
abhi free hua hun to msg dekha | us ka message aya tha subah
میسج تو کل ہی مل گیا تھا | اس کا پیغام صبح آیا تھا
`,
}
