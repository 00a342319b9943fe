import { Lexicon, type Word } from './spelling.js'

/**
 * Signs that outweigh any topic: a life in danger, abuse, a matter that is not ours.
 * A line each: `tag: forms`, `_` joining the words of a phrase; spellings as in `lexicon.ts`.
 */
const LINES = `
selfharm: suicide zindagi_khatam_kar zindagi_khatam_karna zindagi_khtm_kar زندگی_ختم_کر زندگی_ختم_کرنا apne_aap_ko_khatam apne_ap_ko_khatam خود_کو_ختم marne_ko_dil marne_ka_dil مرنے_کو_دل مرنے_کا_دل zehar_kha_lun zehar_kha_lunga zehar_kha_lungi زہر_کھا_لوں nehar_mein_kood phansi_le پھانسی_لے khatam_kar_lunga_khud_ko khudkushi khud_kushi khudkashi khudkhushi خودکشی خود_کشی kill_myself kill_my_self end_my_life ending_my_life end_it_all take_my_life hang_myself want_to_die wanna_die wish_i_was_dead better_if_i_was_dead better_off_dead i_should_die rather_die dont_want_to_live no_reason_to_live cant_live marna_chahta marna_chahti mar_jana_chahta mar_jana_chahti mar_jaun mar_jau mar_jaon mar_jaunga mar_jaungi mar_jaoon مر_جانا_چاہتا مر_جانا_چاہتی مرنا_چاہتا مرنا_چاہتی مر_جاؤں مر_جاوں مر_جاؤنگا مرجانا_چاہتا jeena_nahi_chahta jeena_nahi_chahti jena_nahi_chahta jeene_ka_dil جینا_نہیں_چاہتا جینا_نہیں_چاہتی جینے_کا_دل جینے_کو_دل zehar_kha zahar_kha zeher_kha zehr_kha zehar_pee zehar_pi zahar_pi زہر_کھا زہر_پی phansi_le phansi_lag phansi_laga phanda پھانسی_لے پھانسی_لگا پھندا پنکھے_سے_لٹک goliyan_kha golian_kha neend_ki_goliyan گولیاں_کھا نیند_کی_گولیاں pills_to_die swallowed_pills took_poison drink_poison swallow_poison apni_jan_le apni_jaan_le apni_jaan_de apni_jan_de jan_de_dunga jaan_de_dunga jaan_de_dun jan_de_dun اپنی_جان_لے اپنی_جان_دے جان_دے_دوں خود_کو_ختم khud_ko_khatam apne_ap_ko_khatam اپنے_آپ_کو_ختم nas_kat nas_kaat naas_kaat train_ke_neeche train_ke_niche nehar_me_kood darya_me_kood chat_se_kood chhat_se_kood tezab_pi self_harm harm_myself hurt_myself zindagi_khatam_kar زندگی_ختم_کر khud_ko_aag apne_ap_ko_aag خود_کو_آگ خود_سوزی khudsozi
violence: pistol_tan pistol_rakh pistol_le_kar pistol_le_k pistol_nikal پستول_تان پستول_لے_کر پستول_رکھ بندوق_تان bandooq_tan banduq_le_kar bandooq_le_k bandooq_le_kar_a bandooq_le_kar_aye bandooq_le_kar_aate bandooq_le_kar_aa bandooq_dikha pistol_le_kar_aye pistol_dikha aslaha_dikha aslaha_le_kar_aye بندوق_لے_کر_آ بندوق_لے_کر_آئے بندوق_دکھا پستول_دکھا gun_to_my came_with_guns came_with_a_gun uthwa_denge utha_lenge uthwa_lenge اٹھوا_لیں اٹھا_لیں_گے kill_me kill_us killing_me murder beat_me beat_us beating_me hurt_my_family harm_me harm_my_family kidnap aghwa اغوا اغواء jaan_se_mar jan_se_mar jaan_se_maar جان_سے_مار mar_denge mar_dainge maar_denge maar_dunga maar_dalenge mar_dalenge مار_دیں_گے ماردیں_گے مار_دینگے مار_ڈالیں goli_mar goli_maar گولی_مار ghar_jala ghar_ko_aag ghar_jla گھر_جلا گھر_کو_آگ dukan_jala_denge دکان_جلا_دیں burn_my_house burn_my_shop burn_down_my tang_tor tangen_tor taangen_tor haddiyan_tor ٹانگیں_توڑ ہڈیاں_توڑ utha_lenge utha_le_jayen utha_kar_le utha_ke_le اٹھا_لیں_گے اٹھا_کر_لے acid_attack tezab_phenk تیزاب_پھینک bachon_ko_utha bachay_utha بچوں_کو_اٹھا بچے_اٹھا beti_ko_utha بیٹی_کو_اٹھا gun_dikha pistol_dikha =gun =guns aslaha_dikha aslaha_le_kar aslaha_lekar اسلحہ_دکھا اسلحہ_لے_کر maar_peet mar_peet marpeet مار_پیٹ مارا_پیٹا marta_peet
threat: dhamki dhamkiyan dhamkian dhamkiya damki damkiyan dhamka =threat threats threaten threatening threatened threatning دھمکی دھمکیاں دھمکا دھمکاتے =bhatta =bhata بھتہ
despair: cant_take_it can_not_take_it cannot_take_it cant_take_this cant_go_on jeena_haram jina_haram جینا_حرام zindagi_se_tang zindagi_sy_tang زندگی_سے_تنگ no_way_out koi_rasta_nahi_bacha کوئی_راستہ_نہیں_بچا jine_nahi_de jeene_nahi_de جینے_نہیں_دے giving_up_on_life lost_all_hope umeed_khatam امید_ختم maut_behtar mout_behtar mot_hi_behtar موت_بہتر موت_ہی_بہتر marne_ke_siwa marne_k_ilawa مرنے_کے_سوا zindagi_azab زندگی_عذاب zindagi_ajiran زندگی_اجیرن
debt: debt debts loan qarz qarza karz udhar sood byaj sud lender lenders creditor mohajan sahukar sahookar vasooli wasooli recovery recovery_agent =app instalment qist قرض قرضہ سود ادھار ساہوکار وصولی ریکوری ایپ قسط بیاج مہاجن bank بینک
blackmail: blackmail blackmailing blackmailed black_mail blackmailer بلیک_میل بلیک_میلنگ
report: helpline number report screenshot screenshots saboot nccia fia police ہیلپ_لائن نمبر رپورٹ ثبوت پولیس
ours: officer afsar afser estate smeda sameda centre center افسر سمیڈا اسٹیٹ سنٹر مرکز
pretends: claiming claims khud_ko banda_bn ban_kar bn_kar ka_banda keh_kar keh_k خود_کو بن_کر کہہ_کر
images: photo photos picture pictures tasveer tasweer tasveerein tasweeren video تصویر تصویریں ویڈیو contacts =leak viral وائرل
official: fbr =police =seal notice fine jurmana tax نوٹس سیل جرمانہ ٹیکس ایف_بی_آر mehkama محکمہ inspector
bribe: rishwat rishwat_mang rishvat رشوت bribe bribes bribery chai_pani چائے_پانی nazrana نذرانہ
staff: officer afsar afser staff clerk kalark inspector agent office daftar estate smeda sameda office_walay office_walon daftar_walay madam manager numainda numainde centre center افسر کلرک انسپکٹر ایجنٹ دفتر عملے عملہ اہلکار سمیڈا نمائندے ahlkar patwari پٹواری employee official
demand: mang maang manga maanga mange maange maangta mangta maangte mangte maang_rahe mang_rahe mang_raha manghe demand demanded demanding asked_for asking asks asked مانگ مانگا مانگے مانگتا مانگتے مانگی مطالبہ =took le_gaya لے_گیا paid_a_guy
paisa: money paise paisa paisay pese rupay rs lakh hazar rishwat bribe extra پیسے پیسہ روپے لاکھ ہزار رقم uper_se upar_se اوپر_سے
cheated: cheated scammed looted dhoka_diya dhoka_dia dhoka_kiya دھوکا_دیا دھوکہ_دیا دھوکہ_کیا fraud_kiya fraud_kia fraud_hua fraud_ho_gaya فراڈ_کیا فراڈ_ہوا lut_gaya loot_liya لوٹ_لیا blocked_me block_kar_diya block_krdia بلاک_کر_دیا badtameezi badtamizi bad_tameezi بدتمیزی rude misbehaved zaleel ذلیل ghalat_salook نہیں_سن sunta_nahi sunte_nahi
complaint: complaint complaints complain shikayat shikayet shkayat شکایت report_karni report_krni رپورٹ_کرنی
file: karni krni karna krna darj likhwani register lodge file make want have =hai ہے کرنی کرنا درج لکھوانی karwani karani dena
oos: imran_khan nawaz_sharif عمران_خان نواز_شریف weather mausam mosam موسم barish بارش forecast temperature recipe recipi ریسیپی ترکیب cricket kirket کرکٹ match میچ psl اسکور movie =movies film filmein فلم drama ڈرامہ song songs gana =ganay گانا گانے نغمہ joke jokes latifa latifay لطیفہ shayari poem شاعری نظم غزل ghazal horoscope burj sitara برج ستارے horscope istikhara استخارہ taweez تعویذ rishta رشتہ girlfriend boyfriend election elections الیکشن vote ووٹ zardari bilawal siyasat سیاست president homework assignment =essay مضمون math riyazi algebra equation ppsc fpsc mdcat رزلٹ bitcoin crypto forex kripto کرپٹو ilaj علاج bukhar بخار khansi کھانسی fever headache cancer hamal حمل mardana translate tarjuma ترجمہ pubg game گیم =hack chatgpt ghost =jinn universe planet کہانی pizza talaq طلاق divorce passport پاسپورٹ
surely-oos: tarkeeb_khana biryani_banane karahi_banane pakane_ka_tarika پکانے_کا_طریقہ world_cup ورلڈ_کپ football_match score_kya babar_azam sher_sunao khwab_ki_tabeer خواب_کی_تعبیر shadi_karni love_marriage home_work ہوم_ورک css_exam css_paper assistant_commissioner اسسٹنٹ_کمشنر nts_test board_result matric_result result_kab exam_date date_sheet ڈیٹ_شیٹ stock_tip بٹ_کوائن pet_dard پیٹ_درد sar_dard سر_درد sugar_ki_dawa blood_pressure doctor_ka_number weight_loss wazan_kam وزن_کم bal_gir capital_of who_won kis_ne_jeeta capital_city prayer_time namaz_ka_waqt نماز_کا_وقت namaz_time tiktok_followers wifi_password whatsapp_hack facebook_password train_ka_time flight_ticket ticket_book gold_rate_today sone_ka_rate dollar_rate petrol_price petrol_ki_qeemat petrol_rate پٹرول_کی_قیمت jin_bhoot tell_me_a_story kahani_sunao کہانی_سناؤ visa_lottery khula_ka_case marriage_proposal cv_bana_do driving_licence driving_license ڈرائیونگ_لائسنس
abuse: ullu الو_ہو الو_کا ullu_ka gadha gadhay gadhe گدھا گدھے گدھے_ہو =kutta =kutte =kuttay =kutty =kuttiya کتا_ہے کتے کتیا کتے_ہو kamina kameena kaminay kameene کمینہ کمینے harami haramzada haramzade haramkhor حرامی حرامزادے حرامخور حرام_خور bewakoof bewaqoof bevkoof بیوقوف بے_وقوف pagal_ho pagal_hai پاگل_ہو =bc =mc bhenchod behenchod bhosdi bhosri madarchod chutiya chutia =choot gandu gaandu =lanat =laanat لعنت dafa_ho دفع_ہو دفعہ_ہو bakwas bakwaas بکواس ghatiya ghatya گھٹیا =stupid idiot dumb moron =fool fuck fucking fuk shit bullshit bastard bitch asshole go_to_hell shut_up useless_bot nonsense rubbish garbage zaleel_bot khabees خبیث besharam بے_شرم بیشرم jahil جاہل =suar سور chor_ho چور_ہو nikamma nikamme نکما نکمے sala_kutta
`

const lexicon = new Lexicon(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const colon = line.indexOf(':')
      return line
        .slice(colon + 1)
        .trim()
        .split(/\s+/)
        .map((form) => ({ words: form.split('_'), concept: line.slice(0, colon) }))
    }),
  'sound',
)

/** The alarm signs of a message. A word inside a longer sign still counts on its own. */
export function alarmsOf(words: readonly Word[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (let at = 0; at < words.length; at++) for (const concept of lexicon.at(words, at).concepts) found.add(concept)
  return found
}
