import { EVERYDAY } from './everyday-words.js'
import { foldUrdu } from './urdu-letters.js'

/**
 * Words of business that mean the same in English, Roman Urdu and Urdu script, a line each: `concept: forms`.
 * One form stands for its spellings (see `romanKey`, `foldUrdu`); `_` joins the words of a phrase.
 * It bridges scripts for search, and says nothing of what Mushir knows.
 */
const LINES = `
loan: loan loans lone lon finance financing credit qarz qarza karz karza qrza qrz karja udhar udhaar udhari قرض قرضہ قرضے قرضہ_جات لون ادھار اُدھار کریڈٹ فنانس فنانسنگ borrow borrowing borrower
business: business bussiness buisness bizness karobar kaarobar karobaar karubar kaam_dhanda dhanda karobari کاروبار کاروباری بزنس دھندا
start: start shuru shoro shru startup naya_kaam شروع آغاز
shop: shop shops store dukan dukaan dokan dukandar dukandaar shopkeeper retailer khokha دکان دوکان دکاندار دوکاندار دکانداروں کھوکھا
tax: tax taxes =teks =taks =tex ٹیکس محصول
filer: filer faylar filar atl فائلر اے_ٹی_ایل active_taxpayer
return: return gosharwara goshwara گوشوارہ گوشوارے ریٹرن
fbr: fbr efbiar ایف_بی_آر
ntn: ntn این_ٹی_این
salestax: sales_tax gst سیلز_ٹیکس جی_ایس_ٹی
secp: secp ایس_ای_سی_پی
register: register registration registered rajistreshan rejistration rejister registr indraj andraj darj رجسٹریشن رجسٹر رجسٹرڈ اندراج درج
licence: licence license lisence laisens licens lisans permit ijazat_nama parmit لائسنس لائیسنس اجازت_نامہ پرمٹ ijazat اجازت
bank: bank banks benk bink بینک بنک
account: account akaunt acount acc khata khatay اکاؤنٹ اکاونٹ کھاتہ کھاتا
capital: capital sarmaya investment invest سرمایہ سرمایہ_کاری
money: money paisa paise pese paisay paisey pesay raqam rakam raqm funds پیسہ پیسے رقم
profit: profit munafa munafah nafa منافع نفع munafay bachat
loss: loss nuqsan نقصان
price: price qeemat qimat keemat rate rates قیمت ریٹ
cost: cost kharcha kharch kharchay lagat expense expenses charges خرچ خرچہ لاگت اخراجات چارجز
fee: fee fees fis fess فیس فیسیں
rent: rent kiraya kraya kiraye کرایہ کرائے
customer: customer customers gahak grahak kharidar buyer buyers گاہک خریدار
worker: worker workers employee employees staff mulazim mulazimeen mazdoor karigar ملازم ملازمین مزدور ورکر labour
salary: salary wage wages tankhwah tankha tankhuwa ujrat تنخواہ اجرت
partner: partner partners partnership sharakat shirakat پارٹنر شراکت شراکت_دار پارٹنرشپ
women: women woman female ladies lady khawateen khwatin khatoon khatun aurat aurten auraton larki larkiyan girls خواتین خاتون عورت عورتیں عورتوں لڑکی لڑکیوں لڑکیاں
grant: grant grants imdad گرانٹ امداد
subsidy: subsidy sabsidi subsidi riayat سبسڈی رعایت
stipend: stipend wazifa وظیفہ
training: training tarbiyat course courses trening seekhna sikhna sikhana تربیت ٹریننگ کورس سیکھنا
application: application apply aplai darkhwast darkhast darkhwaast applied درخواست اپلائی اپلائ
documents: documents document docs kaghzat kagzat kaghazat papers dastavez dastawezat kagaz کاغذات کاغذ دستاویزات دستاویز ڈاکومنٹس
form: form farm_fill فارم
interest: interest markup mark_up sood sud suud byaj سود مارک_اپ شرح_سود riba ربا
interestfree: interest_free bila_sood bina_sood bagair_sood baghair_sood be_sood بلا_سود بلاسود بغیر_سود zero_markup qarz_e_hasna qarz_hasna قرض_حسنہ قرض_حسن
islamic: islamic islami shariah shariat sharia halal_finance اسلامی شریعت شرعی murabaha musharakah مرابحہ مشارکہ
instalment: installment installments instalment instalments qist qistein qistain kist aqsat qisten قسط قسطیں اقساط قسطوں emi
guarantee: guarantee guarantor guarantors zamanat zamin_dar zamanati gawah garanti collateral security girvi girwi ضمانت ضامن گارنٹی گروی رہن mortgage pledge
online: online آن_لائن
ecommerce: ecommerce e_commerce daraz online_bechna online_business online_selling online_store آن_لائن_کاروبار دراز
government: government govt gov sarkari hukumat hakoomat hukoomat state_run حکومت سرکاری گورنمنٹ سرکار
scheme: scheme skeem iskeem scheem skim schemes program programme sکیم اسکیم سکیم پروگرام
complaint: complaint complain shikayat shikayet شکایت کمپلینٹ
help: help madad rehnumai مدد رہنمائی
advice: advice mashwara mashwra mashvara مشورہ
age: age umar umr omar عمر
eligible: eligible eligibility ahliyat ahl qualify اہل اہلیت
youth: youth young naujawan nojawan nojwan jawan naujwan yuth yooth نوجوان یوتھ جوان نوجوانوں
primeminister: pm prime_minister wazir_e_azam wazeer_azam wazir_azam wazire_azam وزیراعظم وزیر_اعظم پی_ایم prime
chiefminister: cm chief_minister wazir_e_aala wazeer_aala وزیراعلی وزیر_اعلی سی_ایم
farm: farm farming agriculture agri zaraat zarai kheti kashtkari kisan kissan farmer farmers kashtkar =kaasht =kasht زراعت زرعی کھیتی کسان کاشتکار کاشت ایگریکلچر
land: land zameen zamin acre acres acer ekar زمین ایکڑ
livestock: livestock maweshi mawaishi janwar bhains bhainsein gaye gaay bakri bakriyan cattle animals cow cows buffalo buffaloes goat goats مویشی جانور بھینس بھینسیں گائے بکری بکریاں لائیو_سٹاک لائیوسٹاک لائیو_اسٹاک
dairy: dairy doodh milk ڈیری دودھ
poultry: poultry murghi murgi murghiyan chicken anday مرغی پولٹری مرغیاں
fish: fish fishery fisheries machli machhli jheenga shrimp seafood boat boats kashti مچھلی جھینگا ماہی_گیری کشتی
solar: solar solor sooraj شمسی سولر
card: card kard کارڈ
phone: phone mobile fon فون موبائل
app: app apps application_mobile aap_loan ایپ ایپس ایپلیکیشن
scam: scam fraud dhoka dhoke fake jali jaali farad thug froud فراڈ دھوکہ دھوکا جعلی ٹھگ
agent: agent ejent dalal ایجنٹ دلال
export: export exports exporter baramad bramad bahar_bhejna ایکسپورٹ برآمد برآمدات برآمدی ship_abroad
import: import imports importer daramad mangwana درآمد امپورٹ درآمدات
customs: customs custom kastam کسٹم کسٹمز
trademark: trademark trade_mark brand_name brand logo ٹریڈ_مارک ٹریڈمارک برانڈ لوگو
patent: patent پیٹنٹ
copyright: copyright کاپی_رائٹ
design: design dizain ڈیزائن
company: company kampani compani کمپنی private_limited pvt_ltd پرائیویٹ_لمیٹڈ
firm: firm فرم aop
soleproprietor: sole_proprietor sole proprietorship akela واحد_مالک اکیلا
factory: factory karkhana karkhanay fektri کارخانہ فیکٹری کارخانے
machine: machine machines machinery mashin machinain مشین مشینری مشینیں equipment
vehicle: vehicle vehicles gari gaari =gariyan =garian rickshaw riksha car truck loader گاڑی رکشہ ٹرک
motorbike: motorbike bike motorcycle motorcycle scooty scooter موٹرسائیکل بائیک سکوٹی سکوٹر
electric: electric bijli_wali ev الیکٹرک
electricity: electricity bijli bijlee electric_bill بجلی
gas: gas گیس
house: house ghar makan home گھر مکان
plot: plot pilot_zameen plots پلاٹ
estate: estate industrial_estate industrial_zone sanati_zone zone سٹیٹ اسٹیٹ انڈسٹریل_اسٹیٹ صنعتی_زون زون
industry: industry industrial sanat sanati صنعت صنعتی انڈسٹری
food: food khana khanay khaana khane restaurant hotel dhaba bakery catering caterer کھانا کھانے ریسٹورنٹ ہوٹل ڈھابہ بیکری فوڈ
foodauthority: food_authority فوڈ_اتھارٹی
honey: honey shehad shahad shehed شہد
furniture: furniture farnichar lakri wood almari فرنیچر لکڑی پلنگ
marble: marble marbal sang_e_marmar granite ماربل سنگ_مرمر گرینائٹ
gems: gems gemstones gemstone jawahrat zewar zewrat jewellery jewelry sunar sona جواہرات زیورات زیور سونا سنار قیمتی_پتھر
leather: leather chamra chamray tannery tanneries چمڑا چمڑے ٹینری
shoes: shoes shoe jootay jutay joota footwear جوتے جوتا جوتوں
textile: textile kapra kapray cloth fabric handloom khaddi =khadi کپڑا کپڑے ٹیکسٹائل کھڈی
stitching: stitching silai sewing tailor tailoring darzi سلائی درزی ٹیلر ٹیلرنگ
embroidery: embroidery karhai =kadhai کڑھائی
beauty: beauty_parlour parlour parlor salon saloon بیوٹی_پارلر پارلر سیلون
freelancer: freelancer freelancing freelance fiverr upwork فری_لانسر فری_لانسنگ فری_لانس فریلانسر
it: it_business software information_technology سافٹ_ویئر آئی_ٹی
skills: skill skills hunar hunarmand hunar_mand certificate_hunar ہنر ہنرمند ہنر_مند
student: student students talib_ilm طالب_علم طلبہ
disabled: disabled disability mazoor khaas_afraad special_person معذور خصوصی_افراد معذوری
minority: minority aqliyat اقلیت
migrant: overseas berone_mulk bairoon_mulk abroad foreign bahar_mulk بیرون_ملک باہر اوورسیز
job: job naukri nokri mulazmat نوکری ملازمت
office: office daftar dafter branch shakh دفتر آفس برانچ شاخ
address: address pata_kya پتہ ایڈریس
phoneNumber: helpline contact_number phone_number raabta rabta contact ہیلپ_لائن رابطہ نمبر
website: website site web portal link ویب_سائٹ پورٹل سائٹ لنک
email: email e_mail =mail =imail ای_میل
time: time waqt muddat mudat muddet din months duration عرصہ وقت مدت
last_date: last_date deadline akhri_tareekh aakhri_tarikh آخری_تاریخ
status: status
cluster: cluster kluster کلسٹر
chamber: chamber membership rukniyat چیمبر ممبرشپ رکنیت
certificate: certificate sertificate sanad certification سرٹیفکیٹ سرٹیفیکیٹ سند سرٹیفکیشن
halal: halal حلال
quality: quality mayar معیار کوالٹی
environment: environment environmental mahol mahaul ماحول ماحولیات ماحولیاتی
pension: pension eobi پنشن ای_او_بی_آئی
socialsecurity: social_security =sessi =pessi =essi سوشل_سیکیورٹی سوشل_سکیورٹی
insurance: insurance bima beema takaful انشورنس بیمہ تکافل
startup: startup startups start_up سٹارٹ_اپ اسٹارٹ_اپ
incubation: incubation incubator انکیوبیشن
flood: flood sailab selab سیلاب
relief: relief imdadi ریلیف
savings: saving savings bachat بچت
wallet: wallet easypaisa jazzcash jazz_cash easy_paisa والٹ ایزی_پیسہ جاز_کیش
qr: qr raast کیو_آر راست
bookkeeping: bookkeeping hisab hisab_kitab khata_register حساب حساب_کتاب
idcard: cnic shanakhti_card shanakhti id_card nic شناختی_کارڈ شناختی
bill: bill bils بل
police: =police =polis پولیس
court: court adalat عدالت
lawyer: lawyer wakeel وکیل
default: default defaulter nadahinda ڈیفالٹر نادہندہ
limit: limit had maximum zyada_se_zyada حد زیادہ_سے_زیادہ
minimum: minimum kam_se_kam کم_از_کم کم_سے_کم
refuse: reject rejected radd mustarad رد مسترد
approve: approve approved manzoor manzur منظور منظوری
refund: refund wapis wapas wapsi واپس واپسی ریفنڈ
repay: repay repayment wapas_karna ada adaigi payment ادا ادائیگی
fine: fine penalty jurmana جرمانہ
close: close closed band بند
open: open khula khuli khulay kholna کھلا کھلی کھولنا
minerals: mineral minerals madniyat معدنیات
fruit: fruit phal orchard bagh kinnow mango aam پھل باغ کینو آم
dates: dates_khajoor khajoor khajur dhakki کھجور کھجوریں
rice: rice chawal چاول
salt: salt namak نمک
carpet: carpet carpets qaleen qaleenain rug rugs قالین
surgical: surgical jarrahi سرجیکل آلات_جراحی
sports: sports football khel_ka_saman فٹ_بال گیند کھیلوں
fan: fan fans pankha pankhay پنکھا پنکھے
chilli: chilli chillies mirch mirchein مرچ مرچیں
bangles: bangles churi churiyan چوڑی چوڑیاں
pottery: pottery ceramics مٹی_کے_برتن
report: report feasibility pre_feasibility prefeasibility فزیبلٹی رپورٹ پری_فزیبلٹی
idea: idea ideas mashwara_karobar آئیڈیا
village: village gaon dehat گاؤں دیہات dehi دیہی
poor: poor ghareeb gareeb غریب
group: group groh tanzeem گروپ گروہ تنظیم
small: small chota choti chotay chhota چھوٹا چھوٹے چھوٹی micro
medicine: medicine medical_store dawai dawa adviyat pharmacy دوائی دوا ادویات میڈیکل_سٹور فارمیسی
seed: seed beej بیج
fertilizer: fertilizer khad کھاد
pesticide: pesticide zehar_spray کیڑے_مار
tractor: tractor ٹریکٹر
hospital: hospital haspatal ہسپتال
school: school academy skool سکول اکیڈمی
wedding: wedding_hall shadi_hall marriage_hall شادی_ہال
property: property jaidad جائیداد پراپرٹی
policy: =policy =policies =palisi پالیسی
promise: promise wada announcement elaan ailan وعدہ اعلان
meeting: meeting ijlas اجلاس میٹنگ
agreement: agreement mou muahida معاہدہ ایم_او_یو
minister: minister wazir وزیر
target: target targets hadaf ahdaf اہداف ہدف
data: data figures aadad_o_shumar اعداد_و_شمار
census: census mardum_shumari مردم_شماری
smeda: smeda sameda سمیڈا
akhuwat: akhuwat akhuwwat akhuat akhowat اخوت
kashf: kashf kashaf کشف
punjab: punjab panjab پنجاب
sindh: =sindh =sind سندھ
kp: kp kpk khyber_pakhtunkhwa pakhtunkhwa خیبر_پختونخوا کے_پی خیبرپختونخوا
balochistan: balochistan baluchistan بلوچستان
ajk: ajk azad_kashmir kashmir آزاد_کشمیر کشمیر
gb: gb gilgit_baltistan gilgit gilgat گلگت_بلتستان گلگت
islamabad: islamabad ict اسلام_آباد
`

/** Common words whose key is also a business word's, and that mean nothing of the kind: `theek` is no tax. */
export const NO_BUSINESS: ReadonlySet<string> = new Set(
  `saal aap ap karein kar kr karo kro kare karain kren karay dein dain den all al am aam mil mile gaya gayi gai
  gya gae gy gaye gaey letter letters share shared sharai zariye zaraye zariya said mang mangein mange manga
  mangi maang maange mangta found hone honay hony hona she's she shakhs akc پہلی پہلا پہلے پہل pehla pehli phle
  pehle send sends sending sent rise aakhri akhri akhir banda bande bands bandi بندہ بندے bandon lun loon theek
  thik thk theak سیل khat kaat kat kata thanks thank thanx fi taking take care carry carries carried suna agree
  agreed farma saw save city apple ratio رہنے aage agay bin been press story mu moo meet meets funny though
  jayenge bhej bheja bhejein rasta raste راستہ راستے kattay lagata lagta landi chori khari درجہ درجے darja
  darjay limited tik پنکہ hour sure دین دینے دینا meal male mela miley deen dun doon کرنا کرین کرے bari barey
  baray bara saaf saf sath saath سات kali kal kala kaali cheez choose chose chosen shose shows show fail fill
  feel file filed files call calls cell sell selling sale sales sells hal haal hall hull whole hole ghaar gahri
  gehri gehra gara gira kamm came come comes kaam kam kami kmi lene leni lena line lane learn learned gym ahmed larke larka larkon honi cities mill mills milling prison pressing pressed press
  piece pieces rough theme soles syed karen cad jaal pisai`.split(/\s+/),
)

export interface Form {
  words: readonly string[]
  concept: string
}

/** Every form as its words, for a reader of lexicons to key as it likes. */
export function businessForms(): Form[] {
  const forms = formsOf(LINES)
  const own = new Set(forms.map(({ words }) => words.join(' ')))
  return [...forms, ...formsOf(EVERYDAY).flatMap((form) => asWritten(form, own))]
}

/**
 * Everyday words are many and short, and sound like much else ("hen" like "hai", "bee" like "bhi"): alone they hold as
 * they are written. A word of business that is written the same comes first.
 */
function asWritten({ words, concept }: Form, taken: ReadonlySet<string>): Form[] {
  const [word] = words
  if (word === undefined || taken.has(words.join(' '))) return []
  return [{ words: words.length === 1 ? [`=${foldUrdu(word.replace(/^=/, ''))}`] : words, concept }]
}

export function formsOf(lines: string): Form[] {
  return lines
    .trim()
    .split(/\n+/)
    .flatMap((line) => {
      const colon = line.indexOf(':')
      const concept = line.slice(0, colon)
      return line
        .slice(colon + 1)
        .trim()
        .split(/\s+/)
        .map((form) => ({ words: form.split('_'), concept }))
    })
}
