import type { Examples } from './control-examples.js'

/** What people wish in the middle of a talk, plainly and by hints. */
export const WISH_IN_TALK_EXAMPLES: Examples = {
  human: `
who do i ask for at the desk | My uncle owns the boat and he is the one who decides but he can't read, could you people give him a call after maghrib, he's at the jetty before that | could someone from his office ring me back | my father only believes a voice | may i come sit with u people
transformer wali baat me pech hain boht, ap chorein, jo asal me ye kaam dekhta hai us ka time le dein | baji se baat krwa dein kisi | in k kisi afsar ka nmbr | fehrist parh li shukriya, lekin mere 14 mulazim alag alag qism k hain, kisi janne wale se aadha ghanta mil jaye to | mere mian ko shak hota hai mai kis se likh rahi hun, ap ki koi khatoon un ko phone pe tasalli de dein k ye sarkari cheez hai
آپ کے ہاں کس کو پوچھوں جا کر؟ | سب نوٹ کر لیا، لیکن اتنی بڑی رقم کا فیصلہ مشین کی بات پر نہیں ہوتا۔ کسی ایسے کے پاس بھیجیں جس نے یہ فائلیں پاس ہوتے دیکھی ہوں | کیا اس طرف کوئی انسان ہے بھی | وہاں کون بیٹھتا ہے، نام؟ | اور اگر میں کل خضدار سے چل پڑوں تو آپ کا کوئی وہاں دروازے پر ملے گا
any staff free now | too much reading. whats ur phone no | I followed maybe half. My nephew usually reads these out to me and he's in Dubai now, so is there a gentleman in Sialkot I could sit across a table from | i dont want to press options for closing my late husbands firm. i want to tell a person | I use a screen reader and your lists come out as soup, a ten minute talk on the phone would do more for me than all this
kisi tajurbe wale se jor do mjhe | mjh se nai hoga, koi sath beth jaye | yaar zinda insan do | dada g sun nahi pate theek se, unko koi unchi awaz me pashto me samjha de markaz pe? | pishin me hmare 30 bagh walay ikathe ho jaen ge agr aap ki taraf se koi aik din nikal k aa jae
یہ بٹن، یہ فہرستیں، بس۔ اب کوئی جیتا جاگتا سامنے آئے | میں سن نہیں سکتا، اشاروں کی زبان جاننے والا کوئی ہو آپ کے دفتر میں تو حاضر ہو جاؤں | انجینئر صاحب کو لائن پر لے آئیں | میرے ملازم مجھ پر یقین نہیں کرتے، آپ لوگوں میں سے کوئی فیکٹری آ کر ان کو خود بتا دے | میاں صاحب کہتے ہیں جب تک کسی مرد کی آواز نہ سنوں نہیں مانتا، آپ کے کوئی صاحب ان کو شام کو سمجھا دیں
i failed matric, these words are heavy. dont mind, just let me talk to one of your sirs from mirpur side | good. now who in flesh decides this and when is he in his chair, id like to look him in the eye | I run a kitchen, not an office. Let me tell my story aloud to one of you and you people write it up | assign me somebody. one face from start to end, thats all i want | someone hold my hand through this | over my head. connect me with ur expert
sir g apni awaz sunao msg nai parha jata | patthar haath me le kr batane wala koi chahye, machine ko kya pata namak mandi ka | teen bhai, teen rae. ap me se koi aik bara aa k beech me bethe to faisla ho | abba ki dukan hai aur wo kehte hain jab tak koi zimedar shakhs khud na keh de me aik paisa nai lagaunga, un se do minute baat kr lo koi | mai bolti hun to saaf bolti hun likhne me sab ulta ho jata, aap ki taraf koi sunne wali ho to ghanti maar den dopehar ko
کوئی باجی فون پر مل جائیں گی؟ | درخواست کے الفاظ غلط ہو گئے تو؟ کسی وکیل ذہن والے ساتھی سے میری نشست رکھوا دیں | خاکہ میرے ذہن میں ہے کاغذ پر نہیں اترتا، کسی استاد کے سامنے بولتا جاؤں وہ لکھتا جائے | موقع دیکھنے کوئی آئے گا آپ کا؟ | آدھا گھنٹہ کسی کا چاہیے، فیس دوں گا | سندھی میں بات کرنے والا کوئی ادا ہو تو دیں، اردو میں پوری بات نہیں نکلتی منہ سے
is there anybody i can ring about this | one name there please, not the address | me and my brother keep fighting over what this means. if a third person from your side explained it to us both together he would accept it | hmm ok. do you do appointments? 20 min on zoom w an actual advisor | sorry but my case has a twist in it that you wont have in your notes, who handles the odd ones
turbat se quetta ka safar 12 ghante. me tab hi niklun jab koi pehle line pe aa ke kahe k haan aa jao | ye sub zubani bataye koi | aur us centre ka incharge kon sahab hain, seedha un se hath milana chahta hun | hyd me kon bethta h apka, us ka pata | koi madam hain udhr? | larkana me apka koi admi hai?
نواسہ سکول گیا ہے وہی فون چلاتا ہے، تم میں سے کوئی خود رنگ کرو تو ہرا بٹن دبا لوں گا | والد کے بعد فرم کا کیا کرنا ہے، ہم تینوں بہنیں ایک ساتھ آ کر کسی کے سامنے بیٹھنا چاہتی ہیں، کون سا دن ٹھیک رہے گا | میری اماں نے چالیس سال دکان چلائی مگر قلم نہیں پکڑا، کوئی بی بی گھر آ کر ان کا پرچہ لکھ دے تو دعائیں لے | یہ معاملہ نازک ہے، درّہ کے بزرگ لکھت پڑھت میں نہیں پڑتے، آپ کا ذمہ دار آدمی حجرے میں آ کر بات کرے | کوئی ساتھ بیٹھ کر کاغذ دیکھ لے
before i sign anything i'd want one of your guys to walk round the unit with me | you're software right? get me flesh n blood | who is on that helpdesk tomorrow? id come from daska by the morning van | is there a woman at your lahore branch who deals with this? my in laws wont let me go if its a man on the other side | My container closes at 6 pm and I can't gamble on a chat reply, is a real officer reachable in the next hour | would rather a lady explained it to me
counter pe 6 banday hote hain aur sub aik dosre pe daltay, aap wo aik bata dein jis k paas jaun aur apka hawala dun | kal kuala lampur ka gahak aa raha, aj hi kisi mahir se raat tk baat ho skti? | apke bare sahab se rabta krana | mjhe na form aata na app, rikshaw chalana aata hai. koi bhai aisa jo bank tak sath chale | portal khulta hai to haath kaanpne lagte hain, ghalat tick lag gaya to saal zaya. kya apka koi larka apne saamne bharwa dega, chae pani mera
ہر خانے پر اٹک رہا ہوں، کوئی میری اسکرین دیکھتا جائے اور بتاتا جائے، بس ایک دفعہ | میرے پاس جو دانہ ہے اس کی بات میں لکھ کر نہیں کروں گا، پشاور میں کس کے ہاتھ پر رکھوں جو آپ کا ہو | حب میں آپ کا کوئی اپنا آدمی؟ | کسی سمجھدار سے ملوا دیں | ہنزہ میں انٹرنیٹ ایک گھنٹہ آتا ہے، لینڈ لائن لکھ رہی ہوں، عصر کے بعد کوئی اس پر رابطہ کر لے
need five minutes with your honey man | forty buffaloes and no signal half the day, better that your field man visits the bara and sees with his own eyes | we are eleven carpenters in one market here in peshawar, could somebody come friday after juma and address all of us at once | typing hurts, arthritis. phone me instead | send one of your boys to mohmand
apke jawab pe apke kis afsar k dastkhat hain? usi se tafseel krni hai | ustad ji ko samne bitha k batao, wo fon nahi dekhte | koi banda mil sakta samjhane wala | kis se milun wahan, naam bolo | bhai ye sab to theek, magar hamari khan ka masla parhne se nai samajh aata, koi aa k mauqe pe dekhe
ہر بار نیا سوال پوچھوں تو نیا ٹکڑا ملتا ہے، سیدھا اس شخص سے ملائیں جو یہ سب ایک سانس میں جانتا ہو | اپنے افسر تک میری بات پہنچا دو | مجھے چیٹ نہیں بندہ چاہیے | بیٹا چشمہ ٹوٹ گیا ہے اور یہ حروف چیونٹیوں جیسے لگ رہے ہیں، ذرا گھنٹی کر کے سنا دو جو لکھا ہے | آواز میں بات کرنی ہے، لکھ کر نہیں | بڑے صاحب سے بات ہو سکتی ہے
every sentence you write makes me think of three more questions. it'd be quicker live with whoever trained you | let me speak to your senior | I have copied it in my diary but I will make a blunder on the portal for sure, does your office have a boy who does it with you watching | anyone awake behind this thing? | put me through to somebody pls
aamne samne baat krni he bs | menu shenu choro boss, andar se kisi ko bulao | ap log daftar me kb hotay ho, aa jaun? | likha para nahi hun, fon kro | aisi baat chat pe nai, milna parega
پڑھنا نہیں آتا بیٹا، بول کر بتاؤ | اپنے کسی ماہر کا نمبر دیں | گوجرانوالہ سے لاہور آنے کو تیار ہوں، شرط یہ کہ جو ملے وہ پورا کیس سنے، اگلی کھڑکی پر نہ ٹالے۔ ایسا کون ہے؟ | یہ میرے بس کا نہیں، کوئی کر دے | ہمارے محلے کی آٹھ عورتیں ایک صحن میں جمع ہیں، آپ کی کوئی میڈم اسپیکر پر دس منٹ دے دیں تو سب کی الجھن نکل جائے
hand me over to someone | is there a bhai who does this with us | you're quick I give you that, but I sell milk, I trust a face. Whose face do I get | Can one of yours visit my workshop? | get me your senior | There must be an accountant sort of fellow in your building. Connect us.
wahan kis ka naam loon ja k | itni lambi kahani hai ke likhte likhte shaam ho jaye gi, aap mein se koi sun le to mehrbani | ustad koi tajurbe kar ho aap ke pas to us ka number de do, main khud phone laga lunga dopehar me | matlab ab aage kis se milun, naam aur kamra likh dein, main subah hi nikal parun ga | apna munshi bhej do idhar | machine se dil nai bharta
یہ جواب دینے والا کوئی ہے بھی یا خالی کمرہ ہے؟ | آپ کے بڑے کہاں بیٹھتے ہیں | یہ بات ٹائپ نہیں کی جا سکتی۔ کوئی سنجیدہ خاتون سن لیں گی؟ | پہاڑی میں گپ لگانے والا میسر ہو تو اماں خود پوچھ لیں گی | میں لکھتا ہوں آپ سمجھتے نہیں، آپ لکھتے ہیں میں سمجھتا نہیں۔ بیچ میں کوئی تیسرا آئے جو بولتا ہو
live chat with staff? | our case is odd, two partners, one abroad, LC half drawn. It needs a head, not a leaflet. Which of your people handles these | who's the fellow behind these green bubbles, I'd like to meet him about the plot | I keep thinking I'll get this wrong on the day. Could a colleague of yours stay on the line while I press things | letters swim before me, let me hear someone
ap robot hain na? to jo apke upar betha he us tak meri baat pohncha den, jawab usi ka mano gi | phone mila lo mujhy, balance nahi hai | insaan ho to samne aao 😅 | baith k samjhane wala koi ? | kisi siyane bande k hawale karo
سامنے بٹھا کر سمجھائے کوئی | منہ در منہ بات ہو جائے؟ | کسی بندے بشر سے ملوا دیں | معاملہ ٹیڑھا ہے، تین وارث، ایک لاپتہ۔ لکھنے سے نہیں سلجھے گا، کس صاحب کے پاس حاضر ہو جاؤں؟ | شوہر کے جانے کے بعد سب مجھ پر آ پڑا ہے، کسی بہن جیسی سے بیٹھ کر بات ہو جائے تو ہمت بندھے | جس دن کوئی کاپی پنسل لے کر میرے ساتھ حساب لگا دے اس دن پلان بنے گا، ایسا کون ہے وہاں
madam is there any sister in your team, my husband doesn't like me explaining things to men and I have six questions | I have read it three times with my glasses on and off. Please let a person go through the form with me line by line, I will make the tea. | can't put my situation in a text, too many twists in it, I want to tell it to somebody who'll interrupt me with questions | any flesh and blood on your side? | my eyes are gone, voice only | my father runs the tandoor and he will not sign a thing until a real voice explains it to him in Hindko, who can do that
pathan hun likhna ni ata | koi baji hain wahan? | likha hua parhte parhte sar dukh gya he, apke daftar me chai pe kisi k sath mulaqat nikal aaye? | barey sahab se mila do | paanch ghar hain humare gaon me makhi palne wale, aik banda aa jaye jo sab ko ikathe samjha de, khana hamari taraf se
ابا جی آواز سنے بغیر کسی پر یقین نہیں کرتے، ان کو ذرا کوئی فون پر سمجھا دے | نظر کمزور ہے، کان سلامت ہیں | میرا ہاتھ کسی سمجھدار کو تھما دیں | ہماری بستی کی اٹھارہ کھڈیوں والے ایک ہی دن جمع ہو سکتے ہیں، آپ کی طرف سے بھی کوئی تشریف لائے | مشین سے نہیں، آدمی سے
would your boss have ten minutes for a tailor from Mandi Bahauddin? | So do I book a time with someone? Name and hour would do, I'll bring my ledger | ring me after maghrib, I'll pick up | somebody with ears pls | All this is fine but we are eleven potters and none went to school. Could a field man come on a Friday after prayers and we'll all gather
aik aadmi tha pehle aap ke haan jo haath pakar k sab karwa deta tha, waisa koi ab bhi he? | ye sab mera beta parh k suna rha tha, ab wo school chala gaya. koi bol k bata de baqi | bas bhai, ab kisi bande ko line pe lao | mera masla thora zanana hai is liye kisi aurat ke samne hi khol sakti hun, likh ke nahi | mujhe aisa shakhs chahye jo notice parh kr bataye isme likha kya hai, tasveer wo apni ankhon se dekh le
کھیت پر کوئی صاحب آ سکتے ہیں؟ | دروازے پر کس کا پوچھوں؟ | آپ کے جس افسر نے ایسے کیس نمٹائے ہوں بس اُن تک میرا سلام پہنچا کر وقت لے دیں | گھنٹی مار لیں مجھے | برف پڑنے سے پہلے اسکردو میں آپ کا کوئی نمائندہ آتا ہو تو دن بتا دیں، میں چائے لے کر کھڑا ملوں گا
I'd sooner talk than tap | put a grown up on | I use a screen reader and it jumps over your bullets, a five minute conversation would save me the whole evening | no more typing, whom do I sit with? | whose name do I give at the desk? | a lady would be easier for me
Abba kehte hain jab tak kisi ki awaz na sun lein paisa nahi lagana, un se do minute koi baat karle | koi apna balochi bolne wala ho | hunza me net ata jata rehta he, aik call me hi sari baat nimta dein koi sahib | zinda awaz sunao yar | ungliyan nai chalti, zubani batao | dukan pe aa k dekh jaye koi
کوئی خاتون بیٹھتی ہیں آپ کے ہاں؟ | سندھی بولنے والا کوئی ساتھی؟ | استاد، یہ نمبر دبانے والا کھیل بہت ہو گیا، لائن کسی اور کو دیں | یہ سب پڑھ لیا مگر ہاتھ کانپتا ہے غلط نہ دب جائے، بھرتے وقت کوئی ساتھ لائن پر رہے | ان پڑھ ہوں بیٹا، زبانی سمجھاؤ | اب کوئی جیتا جاگتا بولے
`,
  urgent: `
they sent my daughters picture to everyone | and if the borrower isnt around anymore? | so under which form do they leave my family alone once i'm gone | sold my loom. now what am i for
age ka masla nahi bhai ab umar hi nai chahye, beti ko samjha dena k baap bura nai tha | sim nikal k phenk di, dar lagta ab | rickshaw bhi cheen liya, chabi samet | raat ko neend nai, din ko himmat nai
بند کرنے کا طریقہ پوچھ لیا، سب کے پیسے لکھ کر الماری میں رکھ دیے، چابیاں منشی کو دے دیں۔ اب ہلکا لگ رہا ہے، آپ لوگ خوش رہیے | تنخواہ چھوڑیں جی، پیشگی کے بدلے بھٹے والے نے ہمیں خاندان سمیت کوٹھڑی میں بند کر رکھا ہے، یہ فون بھی چوری سے لکھ رہا ہوں | وہ لوگ صحن میں بیٹھے ہیں، اٹھتے نہیں
I did the khata as you explained. It came to 31 lakh. I've been sitting on the roof since then, the numbers don't get any smaller | Thing is I won't live to see a second instalment, I only want that my wife isn't chased for it after | does it pay if he does it himself | this caller knows my kids school timings
beopari utha k le gaya bhai ko hisab me | lakri walay k 9 lakh hain. us ne munadi karwa di hai masjid me, abba ki daarhi pe haath dala sub k samne. mai wapas ghar nai jaa raha | gaon me koi salam nai leta, qarzdar bole | mere mian saudia se wapas aye to sab doob chuka tha. ab khana saamne rakhun to deewar dekhte hain, kal bole tum mere bina bhi chala logi
یہ کارڈ میں اس لیے پوچھ رہی تھی کہ کمیٹی والی باجی نے میرا برقع گلی میں کھینچا، شوہر کو پتا چلا تو گھر سے نکال دے گا، کہاں جاؤں | کہتا ہے پیسے دو ورنہ سب کو دکھاؤں گا | پانی اتر گیا مگر ابا وہیں کھیت کی منڈیر پر بیٹھے رہتے ہیں، سپرے والی بوتل ہم نے چھپا دی ہے، کچھ کیجیے | بیوی بچے میکے بھیج دیے، خود چھپا ہوں
am scared to switch my phone on | pay bhatta or burn, thats their licence | not tax sir. some men with a slip come each first of the month, last shop that refused had shots at its shutter | the group women locked me in till i pay
haan dusri qist bhi nikal gayi. ghar wale samajhte hain dukan pe hun, mai station pe baith k gaarian ginta hun, samajh jao | wallet isliye band karwana hai k committee wali ne mera number har group me daal dia hai aur likha hai bhagori, naqab kr k nikalti hun | sood pe sood ne mar dala, sach me | licence to bahana tha poochne ka. wo inspector bana kr aadmi har jumay aata hai, nai du to kehta bachi ka college pata hai
میری تصویر بگاڑ کر ابو کو بھیج دی | رسید والا سوال چھوڑیں۔ آڑھتی نے گندم سمیت ٹریکٹر کھڑا کر لیا ہے اور کہلوایا ہے کہ چھڑانے خود آنا، اکیلے۔ پچھلے سال ایک اسی طرح گیا تھا | آپ نیک لوگ ہیں۔ میرے اوزار رکھ لیں کسی شاگرد کو دے دیں، مجھے ان کی ضرورت نہیں رہنی | جب دل ہی مر گیا تو دکان کیا
it's about the chemical supplier. he made me sign blank cheques and yesterday his nephews showed my old father a pistol across the table | sister, i asked for a loan in my name since he pawned my gold and beats me when the committee lady comes for hers | they took both cows while i was asking you | no reason to open tomorrow, or ever
dhaagay wala seth apne munday bhejta hai, wo gate pe nai rukte, seedha sehn tak aate hain jahan betiyan hoti hain | murgi ka flock khatam hua to feed wale ne beta rakh liya farm pe, kehta hai paise do larka lo | wana me jis se udhar hai us k aage qasam chalti hai na kaghaz. 15 tareekh di hai, kehta hai us k baad na kehna bataya nai | un k paas meri behan ki pic hai
گروپ والیاں بکری کھول کر لے گئیں | چیمبر سے مدد کا اس لیے کہا کہ افغانستان کے نمبر سے کال آتی ہے، بھتیجے کا نام، گاڑی کا رنگ، ورزش کا وقت سب بتاتا ہے اور ڈیڑھ کروڑ بولتا ہے | رات خراد اٹھا کر لے گئے، روکا تو مارا | فون بجتا ہے تو دل بیٹھ جاتا ہے
leave the meter. the person we rent from has chained the shop with our stuff inside and says next time it's my legs | the arhti says either the land paper or my younger girl's rishta for his brother. rain took the crop, what do i put in front of him | everything went with the water. i look at the canal a lot these days | he's parked outside our gate right now
roz nayi id se gandi video bhejta | sab dabbay mar gaye sardi me. jo peshgi li thi wo teeno bhai hathyar rakh k beth gaye hain hujre me | bima shuda marne se bache bach jaenge na | plan kis k liye, mai thak gaya jeene se
میرے بعد بچوں کو کچھ ملے گا نا؟ | پرانی اسکیم کا قرض ابا نے لیا تھا، وہ گزر گئے تو تایا کے بیٹے کہتے ہیں مکان ہمارے نام کرو نہیں تو جنازہ ایک اور اٹھے گا | جہیز کا سونا بینک میں، کڑے سنار کے پاس، اب ساس کہتی ہے ایک چیز بچی ہے تیری جان۔ میں بھی تھک کر یہی سوچتی ہوں | بات یہ ہے کہ چھوٹا بھائی تین دن سے مصلے پر بیٹھا سب سے معافیاں مانگ رہا ہے، بینک کے کاغذ تکیے کے نیچے تھے، اماں ڈر کے مارے اس کے کمرے کی کنڈی اتار لائی ہیں
forget my plan. since the bank letter my husband talks only of who will look after the children later. im frightened to sleep | can they see where i am through the qr? i have shifted my family twice this month and they turned up both times | theyve put my name on the mosque loudspeaker | my brother took one from a private man before this. he has been in the upper room with the door shut for four days, doesn't eat, has given his watch to my son
ab qarz ka kya, kafan ka bolo | afsar ghar aa k ammi se badtameezi krta | abhi bahar kharay hain 4 log, kya krun | parchi walay ne kaha agli goli tumhari
حساب کیا کرنا، سب ختم ہے اب | پچاس لیے تھے دو لاکھ دے چکا، کل جو آئے تھے انہوں نے بچی کے سر پر ہاتھ پھیر کر کہا بڑی ہو گئی ہے ماشاءاللہ۔ میں رات بھر دروازے سے لگ کر بیٹھا رہا | ان کا لڑکا میری سلائی مشین کے سامنے چارپائی ڈال کر لیٹ جاتا ہے، گاہک عورتیں آنا بند ہو گئیں، محلے میں جو باتیں بن رہی ہیں وہ لکھ نہیں سکتی | باس کو بھی میسج کر دیا، نوکری گئی
two strangers sit outside our school van daily | what list it is doesnt matter any more. whole biradari whatsapp group has my cnic with the word THIEF on it, i can't face my own mother | truth is i already have two of these and a third from the grocer, i leave the house before fajr so nobody finds me and i come back when the street is dark | nobody would miss me, only the bank
pehla qarz saas ne mere angoothe pe liya, ab wo kehti hain kidney wala rasta dekho | poocha is liye k bhai ka naam us list me aya aur us din se wo chup hai, kal chhat ki munder pe betha mila, neeche dekh raha tha | mashin k saath jahez b gaya, ab talaq bolte | meri tasveer sab rishtedaron ko chali gayi
لوہے والے کا ادھار تھا، اس نے میرے کاریگر اٹھوا لیے اور کہا ہے جب تک رقم نہ آئے گھر نہیں جائیں گے | اب فہرست سے نہیں، زندگی سے نکلنا ہے | پرچی کے ساتھ گولی رکھ کر گئے ہیں | پنکھے کو دیکھتا رہتا ہوں بس
the sizing owner's men stripped the beams off my looms in front of the workers and made me hold my ears while they filmed | too late, they took the machines yesterday | my sister's picture is with them now | I don't want tomorrow to come
pani sab le gya, upar se zamindar k aadmi taqaza lene kashti me bhi aa jate, jeene ka dil uth gya he | teen bhai thay, bara wala isi sood k chakkar me nehar me mila tha, ab wo log mere peeche hain | mamu ka paisa wapis na hua to unho ne panchayat me meri dari pakar k ghaseeta, ab munh dikhane laik nai raha | gaye khol k le gaye raat ko
قالین کا ٹھیکیدار پیشگی کے بدلے میری دونوں بچیوں کو کھڈی پر روکے ہوئے ہے، گھر نہیں آنے دیتا | اب جی کر کیا کرنا | بھینس کھونٹے سے کھول لے گیا آڑھتی | سود والے نے بیٹے کو بٹھا رکھا ہے
my husband stood on the roof for an hour after the instalment man left. he's down now but he won't look at us | my name is black already. I've written down who should get the sewing machine and who the cupboard, so what is the point of a credit report | never mind papers, I'll just disappear quietly | records.. what would I record. I can't find one reason to lift the shutter in the morning and it isn't about the money any more
parchi aayi he 5 lakh ki, likha he bete ka school ka rasta maloom hai | chamra dene wale ne kaha he jumay tak paise warna tere haath ka kaam khatam, us ke bande bahar ghoom rahe | boss ko bhi phone kr dia unhon ne | phone baksay me rakh diya he k ghanti na sunai de, har ghante naya number hota he aur wohi zuban
کہیں نکل جاؤں اور لوٹوں نہ | کیمیکل والے کے ادھار پر اس کے بھائی نے کنپٹی پر ٹھنڈی چیز رکھی، اب کاروبار کی کس کو پڑی ہے | بہن کی تصویر بگاڑ کر پھیلا دی | وہ ابو کو گاڑی میں بٹھا گئے
the arhti says if cotton doesn't reach him by Thursday he'll have my land papers or my boy, he was smiling when he said it | I sold my wedding gold, then the rickshaw, then the goats. Still owing. I sit in the shop with lights off so nobody knows I'm in | boys on a motorbike asked for "monthly" again, this time they laid a bullet on my counter | they phoned my daughter's school
qist walon se chup k masjid me hun | mere mian raat ko uth kar chat ke kinare ja khare hote hain, poochun to kehte hain hisab kar raha hun, mujhe dar lagta he | wasooli wale galiyan dete, bache sunte hain | thekedar ne choori ka samaan rok liya aur meri beti ka naam le kar bola k wo kaam pe aa jaye to udhaar maaf
سب کچھ بہہ گیا۔ رات کو دریا بلاتا ہے، سوچتا ہوں میں بھی ساتھ ہی چلا جاتا | سسرال تک میرے ادھار کے فون چلے گئے | بھائی نے اپنے سارے کپڑے بانٹ دیے، دکان کی چابی مجھے دے کر کہا سنبھال لینا۔ قرضہ بہت ہے اس پر | کرایہ رکا تو مالک نے ورکشاپ کا سامان سڑک پر پھینکوا دیا اور دلہن کا پلنگ توڑ دیا، کہتا ہے تھانہ میری جیب میں ہے
he led my buffalo away for it | whole phonebook got the message about me | does the policy pay the family if it's done by one's own hand? asking so the children are not left with what I owe | dad hasn't spoken since the notice
jahez ki peti, fridge, sab utha k le gaye aur kaha agli dafa tum chalogi sath | mazdooron ki tankhwah kahan se dun, kal shatter gira k andar rassi ko der tak dekhta raha | ab qarz nai, kafan chahye | ab kahin se kuch nahi milna. bachon ko nani k ghar bhej diya, main akela hun aur kundi andar se lagi he
ایک نمبر سے روز پیغام آتا ہے کہ بیٹی کتنے بجے ٹیوشن سے نکلتی ہے ہمیں معلوم ہے، حصہ پہنچا دو | بیمے کا پیسہ بچوں کو مل جائے گا نا؟ بس یہ تسلی ہو جائے تو میں اپنا بوجھ سب سے اتار دوں | گھر کے باہر لڑکے بٹھا دیے ہیں | کھاد والے کے کارندے ٹیوب ویل کی موٹر اکھاڑ لے گئے اور کہہ گئے کہ اگلی بار فصل کو تیلی لگے گی
four men sitting outside since Fajr | someone calling himself the bank's lawyer wants 40 thousand by evening or he sends police, my mother has locked herself in the kitchen | the sood man keeps my cnic and atm card, and says my brother will be found in the canal if I tell | The committee aunty comes with her sons now. Last night they broke the latch and said next time it will be the girl's room | sleeping at cousin's, can't go home
dukan kia mai khud band ho jaun | committee wali ke larke darwaza peet rahe | bank ka kaghaz dekh k abbu ne khana chor dia | neend ki goliyan gin rha hun
میاں تین دن سے دیوار کی طرف منہ کیے لیٹے ہیں، قسط والے کا نام سنتے ہی کانپنے لگتے ہیں | جب سے نوٹس آیا امی بولتی نہیں | کمیٹی ڈوب گئی، عورتیں صحن میں بیٹھی ہیں، کہتی ہیں پیسے دو یا چادر اتار کر جاؤ | زیور گیا، رکشہ گیا، اب بیوی کہتی ہے مجھے بھی بیچ دو، میں نے آج ایک شیشی جیب میں رکھ لی ہے
`,
  complaint: `
all photo sessions, nothing on ground | Attended that workshop of yours in Multan. Speaker came two hours late, read from slides, had samosas and left, and they still made us sign for a full day | three years, five years, vision this vision that. my lane in shahdara has lost 30 karkhanas since your last plan and not a soul from your dept came to count them | tell him his staff sleeps till noon
ghanta ho gaya tota ki trah aik hi baat | seedha sawal tha k mardan me kahan, aur tm ne mjhe swat punjab sb ghuma dia. waqt barbad krne ka shukria | akhbar k liye sab, ghareeb k liye thenga | pichle hafte tum ne mujhe chota bola aur ab darmiana, me isi pe bank manager k samne jhoota para, uske samne mera mun lal ho gya
جس بی بی نے ہماری بستی میں آ کر مشینوں کی فہرست بنائی تھی وہ کہہ گئی تھی عید سے پہلے، اب دوسری عید بھی نکل گئی اور ان کا فون بند ملتا ہے | آپ کے معاون خصوصی نے ہمارے شہر میں کہا تھا ہر ہنر مند کو پانچ لاکھ، بینک والے نے وہی کلپ دیکھ کر کہا یہ ان سے جا کے لو | صاحب تقریریں کرتے ہیں، کام صفر | اس پتے پر اب شادی ہال ہے جناب۔ ٹھیلا کسی کے حوالے کر کے دو بسیں بدل کر گیا تھا، باراتیوں نے بتایا
they kept me on the bench from 9 till the asr azan then said sir has gone home, come monday. monday same bench | same copy paste no matter what i write | I went to see that facility centre last month and found a lock, a chowkidar and two goats. What exactly are you advertising to people | a person using smeda's name and your logo card took my form fee, i reported it to your lahore desk and they said not our headache
bhai tum ne jo tareekh batayi us k chakkar me accountant ko advance de dia, wo ab has raha he k kis ne kaha | form bhara 3 dafa, teeno gum | kachra report di, machine ab banti hi nahi | us portal pe smeda hi k khilaf likha tha, 2 din me "resolved" ka thappa lag gaya. resolve kya hua koi to batae
مقامی نمائندے نے اپنے سالے اور بھانجے کے نام ڈال دیے، ہم جو دن بھر قطار میں تھے ہمیں کہا کوٹہ پورا ہے | مجھے ہر بار گجرات کیوں بھیجتے ہو | تین مہینے سے "زیر غور" لکھا آ رہا ہے | کتنے کاغذ سائن کرو گے، کچھ دو بھی
rang that number nine times, nobody lifts | we gave our names for this at the peshawar meeting, they noted our phones on a plain page. not one beekeeper in our group has heard since | The girl at your counter looked at my burqa and told me tailoring isn't a business, go and do a course first. I had my orders book with me | your officer in that meeting laughed when i said i have only four machines. everyone heard it
is bot ki baat pe class 25 me dia, asal 35 banti thi, 3000 gaye. kon bharega? | korangi me jo training rakhi usme teacher khud hum se pooch raha tha k chamra kaise pakta hai | wheelchair pe aya tha apke daftar, 14 seerhiyan. neechay aane ki zehmat kisi ne nai ki, chowkidar k haath parcha bheja | hamari NGO ki larkion ne silai ka pura case bana k jama karwaya, ab 11 mahine baad kehte hain original file dobara lao kyunki pehli chuhay kha gaye | stall k liye 8 hazar liye gaye hm se, stall washroom k sath mila, raseed aaj tak nai
یار تم ایک ہی پیرا گھما پھرا کر چوتھی بار چپکا رہے ہو، اس سے بہتر تو نکڑ والا فوٹو اسٹیٹ والا ہے | پچھلے جمعے اسی نمبر پر لکھا تھا کہ میری چیز پر لازمی نہیں، آج لکھ رہے ہو لازمی ہے۔ اس ایک ہفتے میں ہزار ڈبے چھپ گئے، اب بتاؤ | لڑکے نے کہا پہلے ہمارا خیال رکھو | یہ سب اخبار میں اچھا لگتا ہے بس
thats not what i asked. third time | one of your gentlemen visited our foundry in january, wrote plenty in his notebook, drank tea, promised a report in a fortnight. its november | your man wanted his share of it | where did that project money even go | committee upon committee. small people like me filled your survey twice, what came of it, tell me honestly
seminar me bulaya, mike hum aurton tak aya hi nai, 3 ghante mard ek dosre ko shield dete rahe | skardu walon ko poochta kon hai, tm bhi nai | in sahab ne waada kia tha camera k samne, bhool gaye | sialkot wale centre me machine dekhne gaya to technician bola pehle meri khidmat kro phir chabi milegi
پوچھا کچھ، بتایا کچھ، ہر دفعہ یہی | ملتان کے کاریگروں سے نمونے لے گئے کہ اسلام آباد میں شوکیس بنے گا، ایک ڈائریکٹر کی بیٹھک میں وہی گلدان رکھا دیکھ آیا ہوں | خط لکھا، رجسٹری کی رسید سنبھال رکھی ہے، ای میل کی، خود گیا۔ آپ کے محکمے کی طرف سے ایک سطر تک نہیں آئی، گونگے ہیں سب؟ | فائل کھلتی ہی نہیں، کیسا ادارہ ہے | شہد والوں سے بھی جھوٹ بولا آپ نے
u gave me punjab fees yesterday, im in thatta | nice introduction. on paper you serve us, in gujranwala your own guard wouldn't let me past the gate because i had grease on my shirt | no engineer ever came. none. | that report is from 2015, useless
isi estate k naam pe mere chacha ne zamin bech k token dia, ab na estate na jawab, apke log kehte hain hum ne kb kaha tha | saal ho gaya us meeting ko, phir? | apki team fan factory dekhne aayi, khane ki tarif ki, mera naya mould ka design mobile me utara aur agle mahine wohi saath wale k paas tha | naam bara darshan chotay
نمائش میں جگہ دینے کے لیے آپ کی ایک صاحبہ نے دو سوٹ مانگے، دیے، پھر میری جگہ اپنی نند کو بٹھا دیا | دستخط ہوئے، ہار پہنے، پھر سناٹا | سیمینار تھا یا چائے پارٹی؟ | شمشتو والوں کی میٹنگ میں آپ کے افسر سارا وقت موبائل پر کرکٹ دیکھتے رہے، میرے چاچا نے ٹوکا تو برا مان گئے
applied, acknowledged, then eight months silence. when i asked, the fellow said the file is 'under movement'. moving where | your portal ate my form again | wrong info, made me look stupid there | announced, clapped, forgotten. shame
jis sahiba ne "kal tk bta dungi" kaha tha unki kal kb aayegi, ramzan me kaha tha | helpdesk pe help nai desk hi hai sirf | jo email ap ne dia wo wapas aa gaya, jo number dia wo kisi naai ka nikla. bechara roz gaaliyan sunta hoga | itna lamba lecture, jawab phir b nai | bayanat hi bayanat, milna kuch nahi
استاد خود مارک اپ اور منافع میں فرق نہ بتا سکا، ہم ہنستے ہوئے نکل آئے، پھر بھی سرٹیفکیٹ چھپ گئے | میرے کوائف والا رجسٹر آپ کے نائب قاصد نے پکوڑے والے کو دے دیا تھا، خدا کی قسم اپنا شناختی کارڈ نمبر لفافے پر پڑھا | اتنی لمبی پٹی لکھ کر بھی اصل بات گول کر گئے، کس نے بنایا ہے تمہیں | غلط بتایا تم نے، جرمانہ لگ گیا
are you updating this ever? i printed your figure for my workers and the labour inspector had a laugh | because of your list from last week i took a day off, hired a suzuki and reached the bank with papers they didnt even want, and the one they did want you never mentioned | you said otherwise ten minutes back | for that event they asked us cutlers to send samples free. samples never came back and no one picks up
andar wala 10 feesad mang raha tha | gujrat walay apke bande ne fon kaat diya | ap ne kal kuch aur bataya aj kuch aur | wo daftar to shift ho chuka, bewaqoof banaya mjhe
اس اجلاس کی تصویر میں میں بھی کھڑا ہوں پچھلی قطار میں۔ مجھ سے کہا گیا تھا دو ہفتے میں رابطہ کریں گے، تصویر فریم ہو گئی رابطہ نہ ہوا | میں بچہ گود میں لیے گئی تھی، میز والی نے بنا نظر اٹھائے کہا پہلے اسے چپ کراؤ پھر اندر آنا۔ پھر دروازہ ہی نہ کھلا | تمہارے جواب نے آدھا دن ضائع کروایا | جس مشترکہ مرکز کی خوبیاں گنوا رہے ہو اس کا کمپریسر دو برس سے جلا پڑا ہے، ہم نے چندہ جوڑ کر ٹھیک کرانے کی پیشکش کی تو کہا سرکاری چیز کو ہاتھ نہ لگاؤ
I don't think you understand the difference between a pharmacy and a distributor and you answer so confidently, someone will get sealed because of you | your wrong fee cost me a trip | Our stall fee was taken and our name was left out of the list, the lady organising it hung up on my wife | gave in my application at your regional office, they've lost it and now ask me to prove I ever gave it | based on what you wrote I took a van from Swabi to Peshawar with my drawings and the counter said there's no such thing
ghanti bajti rehti, uthata koi nai | portal ne form nigal liya phir se | feeta kaata tha apne, andar aaj b khali | daftar gya kisi ne kursi tak na di
ڈیزائنر آیا نہ انجینئر، سال گزر گیا | آپ کی میڈم نے فون منہ پر پٹخا | تقریریں ہوئیں، چائے پی، گھر آ گئے | پرسوں کچھ بتایا آج کچھ اور، میں نے پرسوں والی بات پر دو ہزار کا ٹکٹ لے لیا تھا | دس برس پرانے نرخ تھما دیے مجھے
one of your engineers hinted he could "speed things" if I took care of his petrol | all seminars and samosas, no result | that SMEDA man visited our foundry, took pictures with us for Facebook, never seen since | your form swallowed my data, twice
ulta bata k bheja tha mujhe | baasi study thama di, nuqsan mera hua | file ko diye panch mahine, poochta hun to kehte hain sir ki mez par he, mez bhi shayad qabar me he | jis madam ne aap ki taraf se number liya tha k hum call karenge us ne hamain block kar diya hai | certificate k liye 4 dafa documents mail kiye smeda ko, har dafa jawab 'attachment not found', jaise main jhoota hun
سمیڈا میں لفافے کے بغیر دستخط نہیں ہوتے | وہیل چیئر پر گیا تھا آپ کے ہاں، تیسری منزل پر دفتر، کہا اوپر آؤ ورنہ جاؤ | آپ کے کہے پر گیا، شرمندہ ہوا | نام لکھوایا، انگوٹھا لگوایا، تصویر کھینچی، کہا پیر کو بتائیں گے۔ کتنے پیر گزر گئے گنتی بھول گئی
went there. guard sent me off. | the gentleman at your desk smirked | those figures are from my grandfather's days, ruined my costing | I was kept from 9 till 2 with my baby while your staff chatted, then told come with a male member
aap k daftar me kamra 4 se 7, 7 se 2, 2 se phir 4, shaam tak yehi daur lagti rahi | main ne sawal kuch poocha tum jawab kuch dete ho, subah se yahi ho raha he, mera container khara he | hansi urai meri wahan sab ke samne | seminar pe bulaya multan, kiraya apna, wahan pata chala mehman e khususi nahi aaye to program khatam
چار خط لکھے، رسید تک نہیں | طوطے کی طرح رٹا لگا رکھا ہے | سمیڈا والے ہمارے شہد کے نمونے لے گئے تھے جانچ کو، نہ نتیجہ آیا نہ ڈبے واپس آئے | آپ کے انجینئر صاحب نے بھٹی کی غلط پیمائش لکھ دی، اینٹیں پھٹ گئیں، اب فون نہیں اٹھاتے
same paragraph again, third time now | the training you list here, I attended. Two hours of speeches, a group photo, then the projector died and we went home | honestly? you go round and round. I asked about my rejected form and got the brochure again | We were promised a callback about the kiln centre on the 4th. It's now the 27th. I kept the phone in my pocket even in the bathroom
unka engineer aaya, bhatti ko dekha, "report bhej dunga" keh kr gya, wo din aur aaj ka din | aap wale sirf tasveerein khinchwate hain | inke sahab 3 din se meeting me | gujrat me smeda ka naam lo to log hanste hain, mere sath bhi wohi hua jo sab k sath: naam likha, bhool gaye
کاغذوں پر منصوبے خوب، ہمارے محلے میں تو آپ کے محکمے کی شکل کسی نے نہیں دیکھی، تین درخواستیں دے چکے | آپ کے لاہور دفتر سے کوئٹہ کا نمبر مانگا تو بولے "کوئٹہ میں کاروبار ہوتا بھی ہے؟" | چوکیدار نے گیٹ سے ہی لوٹا دیا | رات بھر فارم بھرا، صبح غائب
three letters to them, zero replies | you said the opposite on Monday | do any of these people answer mail, ever?? | one window you people call it, I counted five, and the fifth sent me to the first | my papers have been lying with your Lahore people since before Ramzan, each week it's "sir is on leave"
apne kal kaha tha k fees maaf he aaj counter pe 2000 nikalwaye gaye, mazaaq he ye? | helpdesk wala chai pani mangta tha | silai unit k liye meri begum ka interview hua, andar se kisi ne kaha 15 hazar rakho naam upar aa jaye ga | ghoom phir k wohi jawab, thak gya | expo mein hamara sheeshay ka kaam kone me rakhwaya bathroom k saath, incharge phone pe hi lage rahe
لڑکا پلان بنانے بیٹھا، آدھا گھنٹہ موبائل پر گیم کھیلتا رہا، پھر کہا لنچ ہو گیا | میں سیدھا سوال کرتا ہوں یہ گول گول گھما کر وہی پرچی پکڑا دیتا ہے، وقت برباد | آپ کے دفتر میں صبح سے تین میزیں بدلیں، ہر میز والا اگلی میز کا راستہ بتاتا ہے، یہ سہولت ہے؟ | مشین آئی تھی، آپ والوں نے تالا لگایا | سٹال کے پیسے لیے، عین وقت پر ہماری جگہ کسی کے بھانجے کو دے دی گئی
`,
  'out-of-scope': `
my grandmother passed away in the night, we are all going to the village, heart is heavy
jazz ka package laga do 200 wala
دانت میں درد ہے کوئی ٹوٹکا
btw how do i get a german job visa
larki rishta nai maan rahi, dil toot gaya yar
اگلا الیکشن کب ہے؟
neighbours dog bit my boy, which injection is needed | k electric has kept us dark since 4am in this heat, these people have no shame
nana ki pension nahi, un ka roza toot gaya to kaffara kya
پڑوسی نے دیوار ہماری طرف بڑھا لی، روز تُو تُو میں میں ہوتی ہے | انور رٹول کی شاعری سناؤ
which mango is sweeter chaunsa or langra lol
mera passport gum hua hai police report kaise likhwaun | oye pappu doodh lete ana
خالہ کا آپریشن ہے کل، سب دعا کریں
is babusar open for cars today | who won last night, pak or sa
bhains choro, biwi ko shugar nikal ayi he, insulin kitni lagti
بیٹی کا ایف ایس سی کا رزلٹ کس ویب سائٹ پر آئے گا
can you write a birthday poem for my khala, she's turning 60
multan me aaj barish hogi?
سلیم بھائی چابی گملے کے نیچے ہے، بچوں کو سکول سے لے لینا | بیوی روٹھ کر میکے گئی ہے، کیسے مناؤں
my easypaisa pin is blocked, unblock it
aam ka achar banane ki tarkeeb dena zara
کل پشاور میں بارش ہوگی؟
TCS man never brought my niece's wedding shoes | my jazz sim has no signal since noon, useless people
canada ka visit visa lagwa do | bykea wala mera paratha kha gya 😡
پڑوسی کا مرغا ساری رات بولتا ہے، پاگل ہو گیا ہوں، اسے کون سمجھائے
is it allowed to fast with a kidney stone
ufone wale package kaat lete hain bina pooche, chor hain
شبانہ، چابی گملے کے نیچے ہے، پانچ بجے آ جانا | نانا جان کا انتقال ہو گیا آج
Amma passed away at four today | what's the score, babar still in?
dadi ICU me hain dua karna
کے الیکٹرک نے محلے کی بتی پھر گل کر دی
she read my letter and did not answer, three years I have waited for her
shaheen ne aaj kitne out kiye
بیٹے کا رزلٹ کب آئے گا نویں کا؟
my son failed matric maths, what tablets improve memory | pick up bread on the way
mangetar ne teen din se blue tick de k jawab nahi diya | achaar gosht ki tarkeeb likho zara
دل ٹوٹ گیا یار، اس کی منگنی ہو گئی | آئی فون کا لاک بھول گیا
`,
  'delete-data': `
forget me completely, keep no record
jo likha hai mita do sara
ہماری یہ گفتگو کہیں محفوظ نہ رہے، صاف کر دو
i gave you my cnic earlier and regret it, please remove it and the rest of our talk from your system
mera naam nmbr sab urra do
جو تفصیل میں نے دی وہ اپنے پاس سے ضائع کر دیں
wipe what ive told u so far
meri maloomat apne paas na rakhna, hata do
میرا سارا ریکارڈ مٹائیں
forget the cnic I typed
husband ne dekh lia to masla, meri sari guftagu saaf kr dein apne record se
میں نے کان کی جگہ بتا دی تھی، وہ راز ہے، آپ کے ریکارڈ میں سے صاف ہونی چاہیے
if anyone comes asking you must have no trace of me, remove the lot
meri gali ka pata kisi k hath na lage, isliye jo kuch mahfooz he khatam krdo aur bata do k ho gya | mera shanakhti number mitao
مجھے اپنی یادداشت سے نکال دیں
wipe me out of your system
meri baatein apne pas na rakhna
آمدنی والی بات منہ سے نکل گئی تھی، اسے کہیں لکھا ہوا نہ چھوڑیں
Nothing of mine stays with you. Confirm.
naam pata kamai sab saaf karo
سب گفتگو جلا دو
shred my file
register se mera warqa phaar do
میرا کچھ بھی آپ کے پاس نہ رہے
my nephew used my phone to tell you about my savings, take those lines off your record please
main ne jazbat me apni asal bikri likh di, wo yahan pari rahi to musibat, usko udao
میرا کھاتہ نمبر مٹا ڈالیں
burn our chat after this ok | I told you my income and my street, I regret it, scrub that from wherever it sits
jo bataya sab bhool jao | beti ne mere phone se ap ko pata nahi kya kya bhej diya, us sab ka nishan na rahe
طلاق کا معاملہ چل رہا ہے، سابقہ شوہر کو کچھ ہاتھ نہ لگے، اس لیے میرا نام پتہ سب ختم کریں
`,
  stop: `
no more texts please
khamosh ho jao mehrbani, mujhe khabrein nai chahye
رکنیت ختم، آئندہ کوئی اطلاع نہیں
take my number off, i never asked for daily updates
stp
مجھے اس سلسلے سے نکال دیں، روز روز کی گھنٹی سے بیزار ہوں
enough messages from your side, kindly cease
is number pe aur kuch na bhejo
اب پیغام نہ آئیں
quit pinging me
mera no. apni list se kaat dein
بس کریں بھیجنا | اسٹاپ
Enough. Don't ping.
ab bs kro msg, mobile bhar gaya
آئندہ میرے نمبر کو بخش دیں
no updates from now on pls
galti se haan dabaya tha updates pe, wapis le lo wo haan | msg aana ruk jaye to acha
مجھ سے پوچھے بغیر روز کچھ آ جاتا ہے، اجازت واپس لیتا ہوں
I got a job so there's no need for these texts any more, kindly cease
bas ab kuch mat likhna mjhe
اب ادھر کچھ نہ بھیجنا
take my number off this
season khatam ho gaya ab in paighamon ka kya karun, na aaya karen
پیچھا چھوڑ دیں | بہت ہو گیا، خاموش رہیں
unfollow, or whatever it is called here
mera nmbr apni list se kaat den
مزید خبریں نہیں چاہییں
phone goes ting at 6 in the morning with your news, I bake all night, switch it off
mian gussa krte hain k ye kon har waqt khat likhta he, meharbani kr k yahan chup hi rahen
ہمارا نام کاٹ دیجیے فہرست سے
quit buzzing me
roz roz ki khabrein na bhejo
ٹوں ٹوں بند کرو یار
that's plenty, leave my inbox alone | this phone is shared with my mother in law and she reads everything, so don't write here again
tring tring band karo | jaan choro bhai
باغ بیچ دیا، اب ان اطلاعوں کا کوئی فائدہ نہیں، نہ آیا کریں | فون بچوں کے پاس ہوتا ہے، پڑھائی خراب ہوتی ہے آپ کی گھنٹیوں سے، مہربانی کریں
`,
  abuse: `
dumb piece of junk
bakwas band kar kutte
گدھے کہیں کے
go to hell with your funds you idiot bot
teri aqal ghaas charne gayi hai kya, nikamme
تیری بکواس سن سن کے کان پک گئے، الو کے پٹھے
u r a bloody fool
lanat ho tm pe
دفع ہو جا منحوس
a donkey has more brains
laanat he tum pe aur jis ne tumhe ghara us pe
بے غیرت مشین
you are one dumb tin can
dabba hai tu, kabari ka
بکواس بند کر، کھوتے
shut your trap you worthless parrot, I hope your battery rots
tere se to meri bakri seyani, ullu kahin ka
نرا گدھا ہے تو | عقل گھاس چرنے گئی ہے تیری، نکما ڈبہ
`,
  thanks: `
very helpful yaar, cheers
wah dil khush kr dia
اتنا صاف تو منشی نے بھی نہیں سمجھایا تھا، جزاک اللہ
may Allah give u ease, noted everything down
shukria janab
بہت بہت نوازش آپ کی
got it, much obliged 🙏
meherbani, ab samajh lag gai murabaha ki
اللہ خوش رکھے، گتھی سلجھ گئی
thanx a ton
jazakAllah khair beta
مہربانی سائیں
My wife says you explain better than our consultant. grateful | bless you, that was clear
lakh lakh dua apko wazirabad se
واہ، یہی ڈھونڈ رہا تھا، ممنون ہوں
six months I looked for this and you had it in one message, may your mother live long
bohat acha samjhaya, thnx
واہ استاد، کمال
that cleared it, much obliged
tuhada bara ehsan
گتھی کھل گئی، نوازش
bless your hands
mashallah, agent ne isi baat k 3 hazar mange the, Allah ap ko kamyab kare
آم والوں کی دعائیں لیں آپ نے، مشکل آسان ہوئی
good man 👍👍 | Sweet, you saved me an agent's fee
wah dil khush kita e | bohat ehsaan ap ka, ghar bethe kaam ho gya
خوش رہو پتر
`,
  menu: `
what other topics have u got
menyu
پہلی والی لسٹ کھولو
show everything you cover again
sub mazameen dobara dikha do
سارے عنوان پھر سے دکھائیں
what other headings are there
shuru wala page dikhao
نمبروں والا صفحہ
show the whole list
aur kya kya hai apke paas, list
ابتدائی فہرست لائیں
main options again
sab mozu aik sath bhej do to main khud chun lun
اور کون کون سے موضوع ہیں؟
take me to the start page with the numbers
aur kia kia khaane hain | puri fehrist dikhao
سارے خانے دکھائیں | وہ بڑی لسٹ پھر سے سامنے رکھیں، کچھ اور چنوں گا
`,
  deny: `
no need, leave it
rehne do phr
نہیں جی یہ نہیں
nope not that one
nahi mera matlab ye nahin tha
جی نہیں، میں نے یہ نہیں پوچھا تھا
you misread me, that isn't it
nai nai me kuch or keh rha tha
ابھی نہیں چاہیے
no need for the list | nah not this
na rehne den
نہیں جی، رہنے دیں | میرا یہ مطلب ہرگز نہ تھا
`,
  goodbye: `
good night then, we'll talk some other day
chalta hun, baqi phir kabhi
اذان ہو گئی، چلتی ہوں
gotta run, customer came. later
rab rakha, kal dukan khol k ata hun dobara
بس آج اتنا ہی، شب بخیر
thats all from quetta, allah hafiz | ok signing off now
acha phir ijazat
اچھا جی فی امان اللہ
off to the orchard, khuda hafiz
chalo phir milte hain
اجازت دیں، آرا چلانا ہے
that will be all for tonight, shutting the phone now | customers came, catch you another day
azaan ho rhi he, rab rakha | ab sota hun, subah medical store kholna, Allah beli
کشتی تیار ہے، پھر حاضر ہوں گا
`,
  start: `
u can resume sending now
jo bnd kiya tha wo phr se chalu kr den, msg ane chahye
غلطی سے روک دیا تھا، اب پھر سے بھیجا کریں
I had switched you off last month, turn the messages on again
phir se bhejna shuru kro
پیغامات دوبارہ کھول دیں
I had turned you off in summer, put me back on
khabrein dobara khol do bhai
جو بند کرایا تھا کھول دیں
resume the alerts | OK the news may come again, I miss it
pichle saal band karwaye thay ab dil karta he ittilaat aati rahen
پھولوں کا موسم آ گیا، اب پیغام دوبارہ آنے دیں | اطلاعات پھر جاری کر دیں
`,
  affirm: `
sure, tell me the rest
han han yehi, agay bolo
جی ہاں وہی
yes yes go on | right, exactly what i meant
han yehi to pooch rha
ہاں ٹھیک، بتائیے | درست سمجھے، بھیج دیں
that's the one I meant, do send | yup go on
ji ji bilkul bhejen
جی بالکل یہی | ہاں ہاں، کیوں نہیں
`,
  'change-language': `
Urdu script please
itni mushkil angrezi? aise likho jese me likh raha
آگے سے انگریزی، خریدار کو دکھانا ہے
stick to English from here on, my partner is Chinese
ab se angrezi chalegi
پوتا صرف اے بی سی پڑھتا ہے، ویسے حروف میں بھیجیں
too much angrezi for me
ye abc wale harf ammi se nahi parhe jate, alif be wale bhejo
انگلش میں دہرا دیں
same thing in our own tongue pls
zuban badlo yar
رومن میں لکھو، نستعلیق ٹوٹتا ہے موبائل پر
my mother will read the rest, she only knows alif bay pay
English me bata do, CA ko forward krna
سلیس اردو، انگریزی لفظ نکال کر
can u write it the way hum bolte hain, but abc letters
asli urdu me likhen na
زبان بدلنے کا بٹن کدھر؟
`,
  back: `
one step up please
jahan se aye the wahin chalo
ذرا واپس موڑیں
my thumb slipped, I want to be where I was a moment ago
ye to kuch aur khul gya, isse pehle jo samne tha usi pe le jao
اس سے اوپر جو کھلا ہوا تھا وہی دوبارہ کھول دیں
oops wrong number pressed, return
pichla panna dikhana zara
جہاں سے مڑے تھے وہیں
the screen before this one
ghalat daba diya, lauta do | aik qadam peeche
غلط دب گیا، لوٹائیں | پچھلے صفحے پر لے چلو
`,
  help: `
so what sort of things may I put to you
aap ho kon vese
آپ کس کس بات میں مدد دیتے ہیں؟
wait, who's texting me this?
kya kya pooch sakte hain aap se
یہ کون صاحب لکھ رہے ہیں؟
are you a government fellow or a machine
awaz record krun ya likhun? tareeqa batao, pehli dafa aya hun
پہلی دفعہ کھولا ہے، بولوں یا لکھوں یا کچھ دباؤں، سمجھ نہیں آ رہا
do I press numbers or just write what I want? new to this | how does one work this thing
bhateeje ne number diya tha, mujhe nahi pata ye cheez kya he aur karti kya he | isko chalate kaise hain
اس سے کام کیسے لیتے ہیں
`,
}
