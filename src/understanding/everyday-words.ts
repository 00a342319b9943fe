/**
 * Words of everyday life and of trades that mean the same in the three scripts, in the form of `lexicon.ts`: they let a
 * question told as a story, or asked in another script, meet the words of an entry.
 */
export const EVERYDAY = `
sell: sell selling sells seller sellers vend vendor vendors bechna bechne bech bechta bechti bechte bechun becho farokht frokht بیچ بیچنا بیچنے بیچتا بیچتی بیچتے بیچوں فروخت سیلر sold
sale: sale sales bikri بکری_فروخت سیل سیلز turnover
buy: buy buying purchase kharid khareed kharidna kharidne khareedna khareedne kharidni khareedni khareedta خرید خریدنا خریدنے خریدنی خریدوں bought leni_hai
make: make making makes made manufacture manufacturing manufacturer produce production producer banana_kaam banata banati banate بناتا بناتی بناتے بنانے_والا مینوفیکچرنگ پیداوار paidawar
send: send sending sent bhejna bhejne bhej bheju bhejun bhejte bhejta bhejo بھیجنا بھیجنے بھیج بھیجوں بھیجتا ship shipping shipment courier parcel کوریئر پارسل
demand: mang mangta mangte mangna mang_rahe demand demands demanding asking_for مانگ مانگتا مانگتے مانگ_رہے مانگا
year: year years yearly annual annually saal salana saalana سال سالہ سالانہ
month: month months monthly mahina mahine mahinay mahana mahinon مہینہ مہینے مہینوں ماہانہ ماہ
day: day days =din =dino دن دنوں
week: week weeks hafta hafte ہفتہ ہفتے
daily: daily rozana roz روز روزانہ
free: free muft mufat مفت فری no_cost
cheap: cheap cheaper cheapest sasta sasti saste سستا سستی سستے
costly: costly expensive mehnga mehngi mehnge مہنگا مہنگی مہنگے
list: list فہرست fehrist لسٹ
name: name names naam نام
plan: plan plans mansooba mansoobe mansubay منصوبہ منصوبے پلان planning
service: service services khidmat khidmaat سروس سروسز خدمات خدمت
workshop: workshop ورکشاپ
date: date dates_of tareekh tarikh تاریخ
product: product products saman samaan maal item items مال سامان پراڈکٹ مصنوعات masnuat goods
support: support supports sarparasti imdaad معاونت سپورٹ
cash: cash naqad نقد کیش
plant: plant پلانٹ
risk: risk khatra رسک خطرہ
district: district districts zila zile zilay azla ضلع ضلعے اضلاع
province: province provincial provinces sooba soobay soobai subai صوبہ صوبے صوبائی
federal: federal wafaqi wafaq وفاقی وفاق center_govt
real: real genuine asli asal اصلی سچا authentic original
announce: announce announced announcement elaan اعلان
employment: employment rozgar روزگار jobs_for
invoice: invoice invoices raseed rasid receipt receipts انوائس رسید
change: change changed changing tabdeel tabdeeli badalna badal badalni تبدیل تبدیلی بدلنا بدل بدلنی
compulsory: compulsory mandatory must_have lazmi lazim zaroori zaruri لازمی ضروری لازم required necessary obligatory
committee: committee کمیٹی kamiti
legal: legal qanooni qanuni قانونی
law: law laws act rules rule qanoon qanun قانون قواعد ایکٹ
owner: owner owners malik مالک
lender: lender lenders
join: join joining shamil شامل member members membership rukn ممبر رکن
dealer: dealer dealers ڈیلر
packing: pack packing packaging packed پیکنگ پیک label labelling sticker لیبل
brother: brother brothers bhaiyon bhaai بھائیوں
sister: sister sisters behan behen بہن بہنیں
wife: wife biwi bivi begum بیوی اہلیہ بیگم
husband: husband shohar shauhar khawand miyan شوہر خاوند میاں
father: father abbu walid walid_sahab والد ابو baap باپ
mother: mother ammi walida والدہ امی maan_ji
son: =son sons beta bete bayta بیٹا بیٹے
daughter: daughter daughters beti betiyan بیٹی بیٹیاں
family: family khandan gharwale خاندان فیملی گھر_والے relatives rishtedar rishtedaron رشتہ_دار رشتہ_داروں رشتے_دار cousin cousins
widow: widow widows bewa bewah بیوہ
orphan: orphan yateem یتیم
man: =man men mard مرد آدمی
died: died dead death marhoom fot inqal inteqal wafat مرحوم فوت انتقال وفات مر_گیا
old_person: elderly buzurg بزرگ بوڑھا
friend: friend friends dost doston دوست دوستوں
neighbour: neighbour neighbor neighbours hamsaya parosi ہمسایہ پڑوسی
officer: officer officers afsar افسر
inspector: inspector inspectors inspection انسپکٹر معائنہ raid chhapa چھاپہ
file: file files فائل
fill: fill filling bharna bharni bharun bharta بھرنا بھرنی بھروں
difference: difference different farq فرق
versus: better behtar بہتر best
digital: digital ڈیجیٹل
stock: stock maal_khatam سٹاک اسٹاک inventory
department: department departments mehkma mehkme mehkama mehkamay محکمہ محکمے
organisation: organisation organization institution institutions idara idare idaray ادارہ ادارے
welfare: welfare falah بہبود فلاح ویلفیئر
harassment: harassment harass harassing hirasgi hirasani ہراسانی ہراساں harassed
seat: seat seats sitting
association: association associations ایسوسی_ایشن
letter: letter letters khat لیٹر
ministry: ministry wazarat وزارت
meter: meter metering میٹر
handmade: handmade hand_made handicraft handicrafts dastkari craft crafts hath_se ہاتھ_سے دستکاری artisan artisans کاریگری
exhibition: exhibition exhibitions expo fair fairs numaish numaishein نمائش نمائشیں ایکسپو stall stalls mela میلہ سٹال اسٹال
order: order orders آرڈر
allowed: allowed allow permission ijazat jaiz اجازت جائز permitted
record: record records rikard ریکارڈ
audit: audit آڈٹ
revenue: revenue ریونیو
origin: origin اوریجن
rights: rights haqooq haq حقوق حق
weapons: arms gun guns weapon weapons pistol bandooq aslaha اسلحہ بندوق پستول gunsmith gunsmiths
repair: repair repairing repairs marammat marmat theek_karna مرمت
safe: safe secure mehfooz محفوظ protect
warehouse: warehouse godown godam storage cold_storage sard_khana گودام ذخیرہ سٹوریج
designer: designer designers ڈیزائنر
lab: lab laboratory labs لیب لیبارٹری
test: test testing tested tests ٹیسٹ
blocked: block blocked suspended suspend disabled_account معطل بلاک
head: head chairman chairperson ceo boss chief sarbrah چیئرمین سربراہ
commercial: commercial tijarti tijarati کمرشل تجارتی
claim: claim claims کلیم
market: market markets mandi bazaar bazar bazaron منڈی بازار مارکیٹ
delivery: delivery ڈیلیوری cod cash_on_delivery
ombudsman: ombudsman ombudsperson mohtasib محتسب
reply: reply replies response answer jawab جواب respond
income: income earning earnings earn aamdan amdani aamdani kamai kamata kamati آمدن آمدنی کمائی کماتا کماتی
cold: cold thanda ٹھنڈا کولڈ freezer frozen fridge
water: water pani paani پانی
garments: garments garment readymade suits suit گارمنٹس سوٹ kurta boutique بوتیک clothes clothing libas لباس
handicap: wheelchair blind deaf andha behra gunga نابینا بہرا گونگا
quota: quota kota کوٹہ
big: big bara bari baray large bada بڑا بڑی بڑے
wrong: wrong galat ghalat غلط mistake mistakes ghalti ghaltiyan غلطی غلطیاں error
noc: noc این_او_سی
facebook: facebook instagram insta tiktok whatsapp_business youtube social_media فیس_بک انسٹاگرام انسٹا ٹک_ٹاک page پیج
diploma: diploma ڈپلومہ
submit: submit submitted submission jama جمع
missed: missed miss late delay delayed der dair taakhir دیر تاخیر لیٹ
required: requirement requirements sharait shart shartein شرائط شرط شرطیں condition conditions criteria
municipal: municipal municipality baldia baldiya tma committee_baldia بلدیہ بلدیاتی ٹی_ایم_اے council town
citizen: citizen shehri شہری
juice: juice sharbat squash جوس شربت
carpenter: carpenter carpenters tarkhan barhai ترکھان بڑھئی
kitchen: kitchen kitchens rasoi bawarchi کچن باورچی
vegetable: vegetable vegetables sabzi sabziyan سبزی سبزیاں onion onions piyaz potato aloo tomato tamatar پیاز آلو ٹماٹر
problem: problem problems issue masla masle مسئلہ مسئلے
sign: sign signed signature dastakhat دستخط
wheat: wheat gandum gehun گندم
grain: grain anaaj anaj اناج maize makai corn مکئی
proof: proof saboot saboot_kya ثبوت evidence
bring: bring carry sath_lana ساتھ_لانا lana
category: category type kind qisam قسم کیٹیگری
definition: definition define tareef تعریف meaning matlab_kya means مطلب_کیا classify counted
benefit: benefit benefits faida fayda faide فائدہ فائدے advantage
renew: renew renewal renewed tajdeed تجدید
expire: expire expired expiry valid validity miad میعاد ختم_ہو
cancel: cancel cancelled mansookh منسوخ withdraw
health: health sehat صحت
download: download ڈاؤن_لوڈ pdf
knife: knife knives cutlery blade chaqu churi_chaqu chhuri چاقو چھری چھریاں کٹلری sword swords talwar تلوار
waste: waste gand kachra fuzla گندا فضلہ کچرا
wash: washing wash dhulai dhone دھلائی دھونے
road: road sarak سڑک
wholesale: wholesale thok تھوک ہول_سیل wholesaler distributor distribution
university: university یونیورسٹی college کالج
yarn: yarn thread dhaga دھاگا دھاگہ sutli spinning
weave: weave weaving weaver weavers loom looms handlooms bunai بنائی لومز لوم karigha julaha جولاہا
shawl: shawl shawls shaal شال شالیں
bees: bee bees beekeeper beekeepers beekeeping makhi makhiyan شہد_کی_مکھی مکھی مکھیاں hive hives apiary
pickle: pickle pickles achar achaar اچار chutney murabba مربہ
spice: spice spices masala masalay masale مصالحہ مصالحے مسالہ
loss_fire: fire burnt burned jal jal_gaya jal_gayi aag آگ جل_گیا جل_گئی جل
theft: theft stolen steal stole chori chor چوری چور robbery daka
drown: drowned doob doob_gaya ڈوب بہہ_گیا washed_away rain rains barish بارش
gold: gold sona_zewar goldsmith سونا jeweler jeweller
cheque: cheque check_book cheques چیک dishonoured bounce bounced
photo: photo photos picture pictures tasveer tasveerein tasweer تصویر تصویریں pic pics
overdue: overdue unpaid outstanding baqaya arrears qist_reh واجب_الادا بقایا
tribal: tribal fata merged qabaili zam_shuda قبائلی ضم_شدہ فاٹا
poverty: poverty ghurbat غربت bisp benazir بینظیر بے_نظیر
blackmail: blackmail blackmailing dhamki dhamkiyan threat threats threatening دھمکی دھمکیاں بلیک_میل
login: login log_in password لاگ_ان account_login
visa: visa ویزا ویزے
contractor: contractor contractors thekedar ٹھیکیدار theka ٹھیکہ tender tenders ٹینڈر
restaurant: cafe dhabba hotel_food biryani canteen chai khokha_chai tea_stall چائے بریانی کینٹین کیفے
sweets: sweets mithai bakeri halwai مٹھائی حلوائی cake cakes biscuits
butcher: butcher qasai meat gosht قصائی گوشت
kiryana: kiryana karyana grocery general_store کریانہ کریانے جنرل_سٹور mart
hardware: hardware sanitary ہارڈویئر سینٹری paint
mobile_shop: mobile_shop mobile_repair موبائل_شاپ easyload
electrician: electrician plumber welder welding mechanic mistri mason ویلڈنگ ویلڈر مستری الیکٹریشن پلمبر مکینک
tuition: tuition tutor teacher teaching ustad ٹیوشن استاد coaching
teach: teach learn learning sikhana sikhane seekhun seekhna سیکھنا سکھانا سیکھوں سکھائیں سیکھ
fattening: fattening qurbani sacrificial calves bachre قربانی بچھڑے fatten
feed: feed chara fodder چارہ fattening_feed
egg: egg eggs anda انڈے انڈوں hatchery hen hens layer broiler
brick: brick bricks kiln bhatta اینٹ بھٹہ
stone: stone stones pathar پتھر پتھروں mine mining quarry kan_kani کان_کنی
silk: silk resham ریشم
plastic: plastic پلاسٹک
tools: tool tools auzar اوزار
tile: tile tiles ٹائل
save_tax: exemption exempt chhoot istisna چھوٹ استثنا معافی maafi
bribe: bribe rishwat رشوت
score: score سکور rating
history: history report_card creditworthiness
harvest: harvest crop crops fasal faslain فصل فصلیں sowing sow
deposit: deposit jama_karwana security_deposit ڈپازٹ
alone: alone single akeli اکیلی اکیلے
otp: otp code pin کوڈ او_ٹی_پی
laptop: laptop لیپ_ٹاپ computer کمپیوٹر
contract: contract agreements bayan halafnama stamp_paper کنٹریکٹ اسٹامپ
surcharge: surcharge سرچارج late_fee
active: active inactive فعال ایکٹو
internet: internet net wifi انٹرنیٹ
homemade: homemade home_made ghar_ka_bana tiffin گھر_کا_بنا ٹفن
homework: gharelu gharelo ghar_baithe ghar_bethe گھریلو گھر_بیٹھے from_home at_home
rent_place: rented kiraye_pe kirayenama کرایہ_نامہ tenant lease leased لیز پٹہ
install: install installed lagwana lagwani lagana لگوانا لگوانی
ready: ready tayyar tayar تیار
ask_office: counter window ونڈو desk ڈیسک
law_case: case cases muqadma مقدمہ appeal apeel اپیل notice notices نوٹس
salary_less: underpaid kam_tankhwah کم_تنخواہ overtime
fired: fired nikal_diya نکال_دیا termination
accident: accident hadsa حادثہ injured zakhmi زخمی death_grant
retirement: retirement retire budhapa بڑھاپا ریٹائر old_age
marriage: marriage shadi nikah جہیز شادی jahez dowry
children: child children bachay bache bachon بچے بچوں بچہ fees_bachon
treatment: treatment ilaj علاج ہسپتال_کا medical
gas_fuel: lpg cylinder fuel petrol diesel پٹرول ڈیزل سلنڈر
bank_refuse: refused refuse refuses inkar mana_kar mana_kiya انکار منع_کر منع
stopped: stop stopped halted ruk ruka rok روک رک pending atka اٹکا stuck phansa
ignored: ignore ignored ignores nahi_sunta sunta سنتا nahi_sunte
money_back: money_back paise_wapis پیسے_واپس
transfer: transfer transferred muntaqil منتقل
split: separate alag الگ
combine: common shared sharing sanjha sanjhi mushtarka مشترکہ سانجھی سانجھا
facility: facility facilities sahulat sahulatein سہولت سہولتیں centre_facility
dubai: dubai uae emirates دبئی امارات sharjah oman qatar saudi saudia gulf khaleej سعودی سعودیہ قطر عمان خلیج
europe: europe germany german italy uk britain london england یورپ جرمنی برطانیہ america usa canada امریکہ کینیڈا
china: china chinese چین
country: country countries mulk mulkon ملک ملکوں
international: international world duniya دنیا bain_ul_aqwami بین_الاقوامی global
amazon: amazon etsy ebay alibaba shopify ایمیزون علی_بابا ایٹسی
brandname: copy_karna naqal copied copy کاپی نقل
invention: invention invent ijad ایجاد inventor
recipe: recipe formula نسخہ
artwork: song book_written art painting kitab نظم گانا تصنیف
geographical: geographical gi جی_آئی
purity: purity pure khalis خالص milawat ملاوٹ adulteration
fumigation: fumigation phyto phytosanitary فائٹو plants_health
animal_health: veterinary vet quarantine بیطار ویٹرنری
weight: weight wazan tola kilo وزن کلو ton tons maund من
boiler: boiler بوائلر
smoke: smoke dhuan pollution دھواں آلودگی noise shor
signboard: signboard board_lagana سائن_بورڈ
restroom: hygiene safai صفائی
meeting_minister: visit visits daura دورہ
appoint: appointed taqarrur تقرر مقرر posted
statement: statement bayan بیان said_that
news: news khabar akhbar newspaper خبر اخبار اخبارات
president: president sadar صدر
parliament: assembly اسمبلی parliament
statistics: statistics number_of share_of gdp اعداد economy maeeshat معیشت contribution
showcase: showcase شوکیس
helpdesk: helpdesk help_desk ہیلپ_ڈیسک
study: study studies research مطالعہ تحقیق
guide: guide guides kitabcha کتابچہ
expert: expert experts mahir ماہر consultant consultants کنسلٹنٹ کنسلٹنسی
energy: energy tawanai توانائی electricity_saving
productivity: productivity output
machine_lathe: lathe kharad خراد cnc die dies mould moulds foundry dhalai ڈھلائی ڈائی
auto_parts: auto_parts spare_parts parts پرزے پرزہ purza purze
engineering: engineering انجینئرنگ engineer engineers انجینئر
utensils: pots utensils bartan kumhar برتن کمہار clay mitti مٹی potter potters
glass: glass kanch شیشہ کانچ
ball: ball balls cricket bat bats bala بال بلا gloves
instrument: instrument instruments scissors qainchi قینچی surgery
jacket: jacket jackets wallet_leather bag bags purse جیکٹ بیگ hides khaal کھال کھالیں
chappal: chappal peshawari kheri چپل چپلی sandal sandals mochi cobbler موچی
sweater: knitting hosiery swetar ہوزری سویٹر
ralli: ralli rilli ajrak رلی اجرک
fruit_dry: apricot khubani walnut akhrot almond badam pine_nut chilgoza dry_fruit khushk_mewa خوبانی اخروٹ بادام چلغوزہ خشک_میوہ mewa میوہ
apple: apple apples seb سیب
drying: drying dry sukhana sukhane سکھانے سکھانا خشک dehydration dryer
rotting: rot rots spoil spoils kharab خراب zaya ضائع sar_jata
fishing_boat: fisherman fishermen machera macheray ماہی_گیر مچھیرا trawler
hunting: hunting shikar shikari شکار شکاری
fee_sme: sme smes ایس_ایم_ای
microfinance: microfinance مائیکروفنانس مائیکرو_فنانس micro_finance microcredit
network: network نیٹ_ورک
amount_small: hazar thousand ہزار
amount_lakh: lakh lac lakhs لاکھ
amount_crore: crore karor کروڑ
installed_capital: working_capital ورکنگ_کیپیٹل running_capital
kibor: kibor کائبور
startup_funding: investor investors angel venture vc sarmayakar سرمایہ_کار pitch funding fund funds فنڈ فنڈنگ
rickshaw: rickshaw_electric e_bike loader لوڈر
green: green climate maholiyati hara گرین
nonresident: expat returned wapis_aya deported واپس_آیا
passport: passport پاسپورٹ
sim: sim سم
biometric: biometric thumb angootha انگوٹھا بائیومیٹرک verification tasdeeq تصدیق
nadra: nadra نادرا domicile domicile_kp ڈومیسائل b_form
newbusiness: naya_kaam naya_karobar new_business nai_dukan نیا_کاروبار نیا_کام نئی_دکان
expand: expand expansion barhana barhane grow growth بڑھانا بڑھانے upgrade
closed_business: shut shutdown wind_up khatam_karna close_business band_karna بند_کرنا dissolve
address_change: shift shifted shifting moved muqam شفٹ
`
