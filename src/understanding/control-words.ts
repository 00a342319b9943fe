import type { Form } from './lexicon.js'

/**
 * Words by which people steer the talk itself, a line each: `tag: forms`, `_` joining the words of a phrase.
 * `intents.ts` says what they mean together; one word may carry several tags.
 */
const LINES = `
polite: please plz pls kindly zara =g ji jee janab sir sirji madam bhai bhaiya bro brother yaar yar boss ustad sahab sahib saab dear baji mam plss پلیز براہ_کرم مہربانی_کر_کے ذرا جی جناب سر بھائی بھایی بھیا یار صاحب باجی میڈم mehrbani_karke meherbani_karke
greet: hello helo hellow =hi hii =hey =heyy salam slam salaam slm aoa asalam assalam asalamoalaikum assalamualaikum asslam salamualikum salamalikum alaikum alaikom alekum alaykum walaikum walikum wasalam adaab adab namaste good_morning good_evening good_afternoon gud_morning سلام السلام علیکم وعلیکم اسلام اسلام_علیکم السلام_علیکم اسلامعلیکم ہیلو ہیلو_جی آداب ہائے صبح_بخیر شب_بخیر
alaikum: =o =u =و علیکم wa rahmatullah rahmatulla barakatuh barakatuhu ورحمتہ اللہ ورحمۃ وبرکاتہ
howareyou: how_are_you how_r_u how_are_u hows_it_going kya_hal kya_haal kaisay_hain kaise_hain kaise_ho kaise_ap kia_haal hal_chal haal khairiyat kheriat kheriyat khairiat khariyat کیا_حال کیا_حال_ہے کیسے_ہیں کیسے_ہو خیریت حال_چال khair_khariyat umeed امید honge ہوں_گے ہونگے
thanks: appreciate grateful obliged thanks thank thanx thankyou thnx thx tnx thnks =ty shukriya shukria shukrya shukriah shukar_guzar شکریہ شکریا شکرگزار مشکور mashkoor nawazish نوازش meherbani meharbani mehrbani mehrabani مہربانی jazakallah jazak jazakala jazak_allah jazakallahu جزاک جزاک_اللہ جزاکاللہ جزاکم تھینک_یو تھینکس ehsan_mand duaen_apke_liye khush_raho خوش_رہیں Allah_ap_ko_khush_rakhe
bye: =bye =byee =bbye goodbye good_bye gud_bye tata ta_ta khuda_hafiz khudahafiz khuda_hafez allah_hafiz allahhafiz allah_hafez خدا_حافظ اللہ_حافظ اللہ_نگہبان الوداع رب_راکھا phir_milte phir_milenge phir_milain_ge fir_milte phir_baat phir_bat baad_mein_baat پھر_ملتے پھر_ملیں پھر_بات see_you see_ya see_u good_night gud_night =gn goodnight شب_بخیر take_care c_u
menu: =home categories topics mozuaat menu menyu manu main_menu mainmenu fehrist fahrist options option list_dikhao home_page homepage topics home_screen مینو مینیو فہرست آپشنز آپشن موضوعات =list minu meno
print: menu_card menu_cards menu_printing menu_design مینو_کارڈ
show: show dikhao dikhaen dikhaein dikha dekhna dekhao دکھائیں دکھاؤ دکھا open kholo کھولو کھولیں send bhejo main مین
again: again dobara dubara phir wapis wapas firse phirse پھر دوبارہ
back: بیک back go_back wapis wapas vapis واپس peeche peechay piche pichay پیچھے previous pichla pichle pichli پچھلا پچھلے پچھلی undo
go: go jao jana jaen jaein jayen jain chalo chalen chalain chalein chlo lejao le_jao جائیں جاؤ جانا چلیں چلو لے_جائیں لے_جاؤ
step: step page screen sawal qadam سوال صفحہ قدم
help: help helpp madad madat mddad مدد ہیلپ guide
howto: are_you_human are_you_a_human are_you_real are_you_a_bot are_you_a_robot is_this_a_bot kya_aap_insan kya_tum_insan aap_insan_hain insan_ho robot_ho کیا_آپ_انسان کیا_تم_انسان آپ_انسان_ہیں how_to_use how_does_this_work how_do_i_use how_it_works how_does_it_work kaise_kaam_karta kaise_use kaise_istemal kaise_poochun kaise_poochu kaise_puchun kaise_poocho kaise_chalta kaise_chalana what_can_you_do what_do_you_do what_can_i_ask what_can_i_do what_is_this_number kya_kar_sakte kya_kya_kar kya_poochun kya_pooch kya_puch کیسے_پوچھ کیسے_پوچھوں کیا_کر_سکتے کیا_پوچھ کیسے_استعمال کیسے_کام samajh_nahi_aa سمجھ_نہیں_آ what_is_this who_are_you who_r_u who_is_this kon_ho kaun_ho kaun_hain ap_kaun kaun_hai_ye کون_ہو آپ_کون کون_ہیں
this: this it number service app chatbot yahan is iske ye yeh yahaan is_pe نمبر سروس یہاں اس یہ whatsapp
newhere: naya nya nayi new نیا
english: english inglish englsh angrezi angreji angrazi انگریزی انگلش
urdu: urdu urdo اردو اُردو
roman: roman roman_urdu رومن romanurdu
other-language: hindi pashto pashtu sindhi punjabi balochi saraiki hindko arabic chinese ہندی پشتو سندھی پنجابی بلوچی سرائیکی ہندکو عربی
script: simple easy asan aasan آسان سادہ version translate ترجمہ script rasmulkhat harf huroof letters alphabets alfaz رسم_الخط حروف لفظوں nastaliq
language: language lang zaban zuban zabaan bhasha زبان لینگویج zuban zabaan
speak: =batayein speak talk reply answer write بول رکھیں رکھو keep respond jawab javab likho likhen likhein likh bolo bolen baat bat batao samjhao send bhejo chat type text message say بات لکھیں لکھو لکھ جواب بتائیں بتاؤ بولیں بولو سمجھائیں گفتگو tell convert
change: change switch badlo badlen badal badlein badlna badalna tabdeel تبدیل بدلیں بدلو بدل بدلنی بدلنا select choose set karo use prefer only sirf صرف back badlni badalni change_karna tabdeel_karna
understand: samajh samjh understand سمجھ parh read پڑھ aati آتی
human: human smeda_wale smeda_walay smeda_walon سمیڈا_والے سمیڈا_والوں insan insaan officer afsar aafsar ofisar agent ajent numainda numainday numainde representative rep banda bande bandey aadmi admi advisor adviser ahlkar ahalkar operator live_agent live_person real_person person someone somebody kisi_banday supervisor manager staff_member انسان افسر آفیسر نمائندہ نمائندے نمایندہ ایجنٹ بندہ بندے آدمی اہلکار آپریٹر کسی_سے مشیر_صاحب عملے human_being
talk: talk speak chat connect baat bat call kall callback phone fon contact raabta rabta milao milwao milwa milna transfer کال فون رابطہ بات ملاؤ ملوائیں ملا ملائیں ملوا کروائیں کروا کرا want need chahiye چاہیے live real zinda asli give do
voice: call kall callback calling phone fon telephone contact raabta rabta rabita baat bat baten speak talk chat discuss helpline operator customer_care customer_service customer_support support_agent live expert specialist mahir boss senior escalate advisor team line کال فون رابطہ بات ہیلپ_لائن آپریٹر کسٹمر_کیئر ماہر باس سینئر لائیو ٹیم
contract: bai_salam bay_salam bei_salam بیع_سلم بیع_سلام salam_contract
bot: bot robot machine computer automatic auto بوٹ روبوٹ مشین کمپیوٹر
cantwrite: likhna_nahi likhna_nai likh_nahi parhna_nahi لکھنا_نہیں لکھ_نہیں cant_type cannot_type
stop: =end =quit leave_me_alone سبسکرائب stop stopp stp unsubscribe unsub opt_out optout سٹاپ اسٹاپ
halt: band bnd roko rok roken khatam =bas =bus =bs bas_karo enough quit بند روکو روکیں روک ختم بس ان_سبسکرائب stop hata hatao hataen nikal nikalo نکال ہٹا ہٹائیں remove leave
message: message messages msg msgs sms text texts paigham pegham notification notifications alert alerts updates update stuff whatsapp میسج میسیج میسجز پیغام پیغامات اطلاع الرٹ الرٹس chat service sarvis سروس =list number updates لسٹ نمبر contact pareshan tang تنگ پریشان disturb
quiet: mute spam disturb chup reminder reminders notification notifications remind yaad unsubscribe unsub opt_out pareshan tang rabta peecha leave_me remove hata hatao nikal chhoro chhor ending cease خاموش چپ ڈسٹرب یاد نوٹیفکیشن تنگ پریشان رابطہ پیچھا ہٹا نکال چھوڑ سپیم
send: send sending bhej bhejo bhejen bhejna bhejain bhejein bhejte aana aaye aaen aye aae ayen karen karna karo kro بھیجیں بھیجو بھیجنا بھیج بھیجا آئیں آئے آنے آنا کریں کرو کرنا contact disturb
neg: no not dont never mat na nahi nah nope without نہ مت نہیں نا bina
start: start strt restart subscribe resume begin شروع سٹارٹ اسٹارٹ shuru shoro shuroo =chalu =chaalu chalu_kar chalu_karo چالو سبسکرائب shamil شامل unstop on_karo activate jari جاری bahal بحال resubscribe re_subscribe
delete: delete dlt delet delte erase wipe remove mita mitao mitaen mitaden mitadein khatam clear hata hatao hatado hataen hatadein ڈیلیٹ مٹا مٹائیں مٹاؤ مٹادیں ہٹا ہٹائیں ختم صاف حذف forget bhool بھول deleted removed erased cleared purge destroy saaf saf urao uda urra nikal nikalo nikaal kharij mitega mitaya rakho_mat mat_rakho forgotten get_rid نکال اڑا خارج
data: data mera_deta history chat chats record records ricord maloomat malumat details detail info information account_data baatein batein baten messages conversation profile everything sab_kuch سب_کچھ ڈیٹا ریکارڈ معلومات باتیں چیٹ گفتگو تفصیلات ہسٹری پروفائل me_from mujhe_bhool مجھے_بھول
mine: my mine mera meri mere mra apna apni me mujhe about میرا میری میرے apne_pas apne پاس pas se from all sari sara saray sab saari ساری سارا تمام سب your you
affirm: =y confirm of_course go_ahead =fine alright indeed یہی وہی yehi wohi kar_do kar_den kar_dein کر_دیں کر_دو yes yess yeah yea yep yup ya han haan =hn haa hanji hanjee jihan ok okay okey okk oky =k okie theek thik thk theak sahi sahih bilkul zaroor zarur correct right sure agreed exactly yess haanji absolutely done جی ہاں ہان ہاں_جی ٹھیک اوکے بالکل بلکل ضرور صحیح درست یس g_han g_haan ji_han acha achha acchha اچھا chalo theek_hai manzoor منظور hmm =hm hmmm ہمم ہوں_ٹھیک
deny: =n koi_aur کوئی_اور no_thank_you never_mind nevermind not_now no_need not_interested chhoro choro چھوڑیں چھوڑو koi_zaroorat zaroorat_nahi zarurat_nahi ضرورت_نہیں no_thanks nahi_shukriya نہیں_شکریہ no nope nah na nahi nahin nahii nai never not_really نہیں نہ نہی ناں نو hargiz ہرگز rehne_do rahne_do رہنے_دیں rehnay_do cancel mat galat ghalat wrong غلط not_this
taketo: chahiye wala wali ye yeh wo this that one abhi koi ye_wala rehne کوئی چاہیے یہ وہ والا ابھی =hai ہے rakho
cancel: cancel kansal kensal cancil cancle wapis wapas withdraw manga_tha rehne_do nahi_chahiye no_need zaroorat_nahi zarurat_nahi کینسل منسوخ واپس ضرورت_نہیں رہنے_دیں mansookh
request: request darkhwast ticket tiket complaint_request درخواست ریکویسٹ ٹکٹ
`

export function controlForms(): Form[] {
  return LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const colon = line.indexOf(':')
      return line
        .slice(colon + 1)
        .trim()
        .split(/\s+/)
        .map((form) => ({ words: form.split('_'), concept: line.slice(0, colon) }))
    })
}
