import type { Province } from '../model/utterance.js'
import { Lexicon, type Word } from './spelling.js'

/** `district: forms` under each province; a form that is no district of its own follows its district (`mingora` is Swat). */
const PLACES: Readonly<Record<Province, string>> = {
  punjab: `
: punjab panjab pujab punjaab پنجاب
lahore: lahore lahor lhr lahur لاہور
faisalabad: faisalabad faislabad faisalbad fsd lyallpur فیصل_آباد فیصلآباد
rawalpindi: rawalpindi pindi rawlpindi rwp taxila wah راولپنڈی پنڈی ٹیکسلا
multan: multan multaan ملتان
gujranwala: gujranwala gujrawala gujranwla grw گوجرانوالہ گجرانوالہ
sialkot: sialkot sialkoat daska sambrial sailkot سیالکوٹ ڈسکہ سمبڑیال
gujrat: gujrat gujraat گجرات
sargodha: sargodha sargoda سرگودھا
bahawalpur: bahawalpur bahawlpur bhawalpur بہاولپور بہاول_پور
bahawalnagar: bahawalnagar بہاولنگر بہاول_نگر
rahim-yar-khan: rahim_yar_khan rahimyar_khan rahimyarkhan ryk sadiqabad رحیم_یار_خان صادق_آباد
dera-ghazi-khan: dera_ghazi_khan dg_khan dgkhan d_g_khan taunsa ڈیرہ_غازی_خان ڈی_جی_خان تونسہ
muzaffargarh: muzaffargarh muzafargarh مظفرگڑھ مظفر_گڑھ
layyah: layyah leiah layya لیہ
rajanpur: rajanpur راجن_پور راجنپور
jhang: jhang جھنگ
chiniot: chiniot chinyot sillanwali چنیوٹ
toba-tek-singh: toba_tek_singh ٹوبہ_ٹیک_سنگھ gojra گوجرہ
sahiwal: sahiwal saiwal ساہیوال
okara: okara okaara depalpur اوکاڑہ دیپالپور
pakpattan: pakpattan pakpatan پاکپتن
kasur: kasur qasoor kasoor قصور
sheikhupura: sheikhupura shekhupura شیخوپورہ
nankana-sahib: nankana nankana_sahib ننکانہ
hafizabad: hafizabad حافظ_آباد
mandi-bahauddin: mandi_bahauddin منڈی_بہاءالدین منڈی_بہاوالدین
jhelum: jhelum jehlum جہلم
chakwal: chakwal talagang چکوال تلہ_گنگ
attock: attock atock اٹک
mianwali: mianwali miawali میانوالی
khushab: khushab خوشاب
bhakkar: bhakkar bhakar بھکر
khanewal: khanewal khanewaal خانیوال
vehari: vehari vihari وہاڑی burewala بوریوالا
lodhran: lodhran لودھراں
narowal: narowal نارووال
murree: murree muree مری_شہر`,
  sindh: `
: sindh sind sndh sindhh سندھ
karachi: karachi krachi khi karanchi landhi korangi lyari کراچی لانڈھی کورنگی لیاری
hyderabad: hyderabad haiderabad hydrabad حیدرآباد حیدر_آباد
sukkur: sukkur sakkar sukhar rohri سکھر روہڑی
larkana: larkana larkano لاڑکانہ
shikarpur: shikarpur شکارپور
jacobabad: jacobabad جیکب_آباد جیکبآباد
kashmore: kashmore kandhkot کشمور کندھکوٹ
ghotki: ghotki گھوٹکی
khairpur: khairpur khairpoor خیرپور
nawabshah: nawabshah shaheed_benazirabad benazirabad نوابشاہ نواب_شاہ
naushahro-feroze: naushahro_feroze نوشہرو_فیروز
sanghar: sanghar سانگھڑ
mirpur-khas: mirpur_khas mirpurkhas میرپورخاص میرپور_خاص
umerkot: umerkot umarkot kunri عمرکوٹ کنری
tharparkar: tharparkar thar mithi تھرپارکر تھر مٹھی
badin: badin بدین
thatta: thatta ٹھٹھہ ٹھٹہ
sujawal: sujawal سجاول
jamshoro: jamshoro جامشورو
dadu: dadu دادو
matiari: matiari hala مٹیاری ہالا
tando-allahyar: tando_allahyar ٹنڈو_الہیار
tando-muhammad-khan: tando_muhammad_khan ٹنڈو_محمد_خان`,
  kp: `
: kp kpk khyber_pakhtunkhwa khaiber_pakhtunkhwa pakhtunkhwa khyber_pakhtoonkhwa sarhad خیبر_پختونخوا خیبرپختونخوا کے_پی کے_پی_کے پختونخوا خیبر_پختون_خوا
peshawar: peshawar pesh pishawar peshawer hayatabad پشاور حیات_آباد
mardan: mardan مردان
swat: swat mingora saidu_sharif swaat سوات مینگورہ سیدو_شریف
swabi: swabi gadoon صوابی گدون
nowshera: nowshera noshera نوشہرہ
charsadda: charsadda charsada چارسدہ
abbottabad: abbottabad abbotabad abtabad ایبٹ_آباد ایبٹآباد
mansehra: mansehra mansera مانسہرہ
haripur: haripur hattar haripoor ہری_پور ہریپور حطار
kohat: kohat کوہاٹ
bannu: bannu بنوں
dera-ismail-khan: dera_ismail_khan di_khan d_i_khan dikhan ڈیرہ_اسماعیل_خان ڈی_آئی_خان
lakki-marwat: lakki_marwat لکی_مروت
karak: karak کرک
hangu: hangu ہنگو
dir: dir lower_dir upper_dir timergara دیر_بالا دیر_پائین تیمرگرہ
chitral: chitral چترال
buner: buner bunair buneer بونیر
shangla: shangla شانگلہ
malakand: malakand batkhela ملاکنڈ بٹ_خیلہ
battagram: battagram بٹگرام
kohistan: kohistan کوہستان
torghar: torghar تورغر
khyber: khyber_district khyber_agency barra bara_khyber landi_kotal jamrud ضلع_خیبر لنڈی_کوتل جمرود
mohmand: mohmand مہمند
bajaur: bajaur bajaor باجوڑ
kurram: kurram parachinar کرم_ایجنسی پاراچنار
orakzai: orakzai اورکزئی
north-waziristan: north_waziristan waziristan miranshah شمالی_وزیرستان وزیرستان میرانشاہ
south-waziristan: south_waziristan wana جنوبی_وزیرستان وانا`,
  balochistan: `
: balochistan baluchistan bloch_istan blochistan balochistaan بلوچستان
quetta: quetta queta kuetta کوئٹہ
gwadar: gwadar gawadar گوادر
kech: turbat kech_turbat تربت کیچ
khuzdar: khuzdar خضدار
lasbela: lasbela uthal لسبیلہ
hub: hub_chowki حب_چوکی
sibi: sibi سبی
zhob: zhob ژوب
loralai: loralai لورالائی
pishin: pishin پشین
chaman: chaman چمن
killa-abdullah: killa_abdullah qila_abdullah قلعہ_عبداللہ
mastung: mastung مستونگ
kalat: kalat قلات
panjgur: panjgur پنجگور
nushki: nushki نوشکی
chagai: chagai dalbandin چاغی
jaffarabad: jaffarabad dera_allah_yar جعفرآباد
nasirabad: nasirabad dera_murad_jamali نصیرآباد
ziarat: ziarat زیارت
makran: makran pasni jiwani مکران پسنی`,
  islamabad: `
islamabad: islamabad isb islmabad islamabaad ict اسلام_آباد اسلامآباد`,
  ajk: `
: ajk azad_kashmir kashmir azad_jammu آزاد_کشمیر کشمیر
muzaffarabad: muzaffarabad muzafarabad مظفرآباد مظفر_آباد
mirpur: mirpur_ajk mirpur_azad_kashmir میرپور_آزاد_کشمیر
kotli: kotli کوٹلی
rawalakot: rawalakot poonch راولاکوٹ پونچھ
bagh: bagh_ajk bagh_azad_kashmir باغ_آزاد_کشمیر
bhimber: bhimber بھمبر
neelum: neelum نیلم`,
  gb: `
: gb gilgit_baltistan baltistan گلگت_بلتستان بلتستان
gilgit: gilgit gilgat gilgitt گلگت
skardu: skardu skurdu sakardu سکردو اسکردو
hunza: hunza hunzah ہنزہ
nagar: nagar_gb
diamer: diamer chilas دیامر چلاس
ghizer: ghizer غذر
ghanche: ghanche khaplu گانچھے خپلو
astore: astore استور
shigar: shigar شگر`,
}

/** Short names sound like too much else: `khi` like "ki", `sind` like "send". They count as they are written. */
function exactIfShort(form: string): string[] {
  return /^[a-z]{1,6}$/.test(form) ? [`=${form}`] : form.split('_')
}

interface Place {
  province: Province
  district?: string
}

const named = new Map<string, Place>()
const lexicon = new Lexicon(
  Object.entries(PLACES).flatMap(([province, lines]) =>
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [district = '', forms = ''] = line.split(':')
        const place: Place = { province: province as Province }
        if (district.trim() !== '') place.district = district.trim()
        const concept = `${province}/${place.district ?? ''}`
        named.set(concept, place)
        return forms
          .trim()
          .split(/\s+/)
          .map((form) => ({ words: exactIfShort(form), concept }))
      }),
  ),
  'sound',
)

/** The province and district a message names. The first district wins; a province named outright beats a district's. */
export function placeIn(words: readonly Word[]): Place | undefined {
  let place: Place | undefined
  for (let at = 0; at < words.length; at++) {
    const [concept] = lexicon.at(words, at).concepts
    const found = concept === undefined ? undefined : named.get(concept)
    if (found === undefined) continue
    if (place === undefined) place = { ...found }
    else if (place.district === undefined && found.district !== undefined && found.province === place.province) {
      place.district = found.district
    } else if (found.district === undefined && place.province !== found.province) {
      place = { ...place, province: found.province }
    }
  }
  return place
}

/** Whether a place is named here: its word says where, not what. */
export function isPlaceAt(words: readonly Word[], at: number): boolean {
  return lexicon.at(words, at).length > 0
}
