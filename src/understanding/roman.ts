/** Short forms of the commonest words, as they are typed on a phone: `nhi`, `kr`, `mjy`, `bht`. */
const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nahi: 'nhi nai nae nahin nahee nahn nhn nh naheen nahii nhe',
    bohat: 'bht bhot boht bohot buhat bahut bohut bahot bohat bhat bhut',
    kar: 'kr krr kro karo kren karen krain karain krein karein krdo kardo krdein krden',
    karna: 'krna krne karne krny karny krni karni krn karnay krnay',
    karta: 'krta krte karte krty karty krti karti',
    karwana: 'krwana krwani karwani krwane karwane karvana krwany kerwana karwanay',
    mujhe: 'mjy mjhe mjhy mujhy mujay muje mujhay mjhay mjhe mujhko mje',
    mera: 'mra meri mri mere mre mery meray',
    hai: 'h hy hay he hae ha hey hain hn hen hein hyn haen',
    main: 'mein mei mai mn me may main mene maine',
    kya: 'kia kiya kea kyaa',
    kyun: 'kyu kyn kiun kyon q kiu kyoon',
    kaise: 'kese kesy kaisay kesay kaisy kesey kasie kase kasy kse ksy kaisi kesi kaisa kesa',
    kitna: 'kitni kitne kitny kitnay kitnaa ktna ktni ktne ktny kitnii',
    kahan: 'kahaan khan kaha kidhar kidr kidher',
    kab: 'kb',
    kaun: 'kon koun kaunsa konsa konsi kaunsi konse konsay kaunse konsy',
    chahiye:
      'chaiye chahye chahiay chaheay chahie chaiyay chahyay chaye chaheye chahia chahiyay chaheeye chae chahyye chaheyay chiye chye chyye chyay chaiy chiay chheye chahea chahyie chaheiye chaiey cahiye chahiyee',
    ke: 'k kay ky',
    se: 'sy say c',
    par: 'pe py pr pay per',
    hun: 'hoon hon hu hoo',
    liye: 'lye lie liay lyay lea lia leye liyay',
    raha: 'rha rahi rhi rahe rhe rahy rhy rahay rhay',
    gaya: 'gya gai gayi gyi gaye gye gy',
    hogaya: 'hogya hogia hogai hogyi hogaye',
    aur: 'or aor our',
    koi: 'koe koy',
    kuch: 'kch kuchh kuc',
    sakta: 'skta sakti skti sakte skte sakty skty sakthi',
    batao:
      'btao btao bta batain btain btaen bataen batayen btayen btaye bataye batado btado btaiye bataiye btaein bataein btdo batadein btadein btdein btae',
    milega:
      'milegi milega mile milay milaga milygi milta milti milte milty mily milti mlta mlti mlga mlegi mlega milenge milaygi',
    lena: 'leni lene leny lenay lna',
    dena: 'deni dene deny denay dna',
    hota: 'hoti hote hoty hotay',
    hona: 'hna hone hony honi honay hnay',
    milna: 'mlna milne milny milni milnay mlne mlni',
    jana: 'jna jany janay',
    banna: 'bnna bnne bnny bnni banne banny bannay banni',
    banana: 'bnana bnane bnany bnani banane banany bananay banani',
    banwana: 'bnwana bnwane bnwany bnwani banwane banwany banwanay banwani bnvana banvana bnwna',
    banta: 'bnta bnti bnte bnty banti bante banty',
    lagana: 'lgana lgane lgany lgani lagane lagany laganay lagani',
    lagta: 'lgta lgti lgte lgty lagti lagte lagty',
    lagega: 'lgega lgegi lgenge lagegi lagenge lagygi lagaiga',
    parta: 'prta prti prte pdta padta padti padte parti parte',
    parega: 'prega pregi prenge paregi parenge padega padegi prhega paregii',
    rakhna: 'rkhna rkhne rkhny rkhni rakhne rakhny rakhnay rakhni',
    chalana: 'chlana chlane chlany chlani chalane chalany chalani',
    chalta: 'chlta chlti chlte chalti chalte chalty',
    rehna: 'rhna rhne rehne rehny rehni',
    bhejna: 'bhjna bhjne bhejne bhejny bhejni',
    kholna: 'khlna khlne khlni kholne kholny kholni',
    bechna: 'bchna bchne bechne bechny bechni',
    chahta: 'chahti chahte chahty chata chati chahta',
    ab: 'abb',
    please: 'plz pls plzz pleez plez pleas plse',
    message: 'msg msgs mesg mssg messages masg massage mesage mssag',
  }).flatMap(([word, forms]) => [[word, word] as const, ...forms.split(' ').map((form) => [form, word] as const)]),
)

/** Lower case, no accents or apostrophes, `0` for o inside a word, stretched letters shortened: "Achaaaa" is "acha". */
export function tidyRoman(word: string): string {
  let tidy = word.toLowerCase()
  if (!/^[a-z0-9]+$/.test(tidy)) tidy = tidy.normalize('NFD').replace(/[^a-z0-9]/g, '')
  if (/[a-z]0|0[a-z]/.test(tidy)) tidy = tidy.replace(/(?<=[a-z])0|0(?=[a-z])/g, 'o')
  return tidy.replace(/(.)\1{2,}/g, '$1')
}

/** The usual spelling of a short form, or the word itself. */
export function spelledOut(word: string): string {
  return SHORT.get(word) ?? word
}

/**
 * A strict key: spellings that differ in vowel length, q and k, w and v, aspirates, doubled letters or the ending of
 * number and gender agree; different words seldom do. Given a tidy word.
 */
export function romanKey(word: string): string {
  const whole = SHORT.get(word)
  if (whole !== undefined) return whole
  if (word.length <= 2 || /\d/.test(word)) return word
  const key = soundsOf(romanStem(word)).replace(/h$/g, '')
  return key.length >= 5 ? key.replace(/[aiu]$/, '') : key
}

/** As `romanKey`, but the ending counts: for words that must not be taken for others. Given a tidy word. */
export function romanSound(word: string): string {
  const whole = SHORT.get(word)
  if (whole !== undefined) return whole
  return word.length <= 2 || /\d/.test(word) ? word : soundsOf(word)
}

function soundsOf(word: string): string {
  return word
    .replace(/(t|s)ion/g, 'shn')
    .replace(/ck|q|kh/g, 'k')
    .replace(/gh/g, 'g')
    .replace(/ph/g, 'f')
    .replace(/w/g, 'v')
    .replace(/x/g, 'ks')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c(?!h)/g, 'k')
    .replace(/ch+/g, 'C')
    .replace(/sh/g, 'S')
    .replace(/zh/g, 'z')
    .replace(/([tdbjr])h/g, '$1')
    .replace(/(ee|ai|ay|ei|ey|ie|ea|y|i|e)+/g, 'i')
    .replace(/(oo|ou|au|ow|aw|o|u)+/g, 'u')
    .replace(/a+h?/g, 'a')
    .replace(/(.)\1+/g, '$1')
}

/** Endings of number, gender and case, and the commonest English ones. */
function romanStem(word: string): string {
  if (word.length >= 6) {
    const stem = word.replace(/(iyon|iyaan|iyan|iyaon|ion)$/, (ending) => (ending === 'ion' ? ending : ''))
    if (stem !== word) return stem
    const ing = word.replace(/(?<=[bcdfghjklmnpqrstvwxyz])ing$/, '')
    if (ing !== word) return ing
  }
  if (word.length >= 5) {
    const stem = word.replace(/(on|oun|oon|ein|ain|aen)$/, '')
    if (stem !== word && /[bcdfghjklmnpqrstvwxyz]$/.test(stem)) return stem
    if (/[^e]ed$/.test(word)) return word.slice(0, -2)
  }
  if (word.length >= 4 && /[^suia]s$/.test(word)) return word.slice(0, -1)
  return word
}

/**
 * A loose key: the consonants alone, with those merged that people exchange (q k kh, z j, s sh, f ph). Finds most
 * spellings of a word, and some other words too; it also meets `urduSkeleton`. Given a tidy word.
 */
export function romanSkeleton(word: string): string {
  const sounds = romanStem(word)
    .replace(/(t|s)ion/g, 'sn')
    .replace(/tch|ch+/g, 'C')
    .replace(/ck|q|kh/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c/g, 'k')
    .replace(/C/g, 'c')
    .replace(/j/g, 'z')
  const first = sounds[0] ?? ''
  const head = /[aeiou]/.test(first) ? 'a' : first === 'w' ? 'v' : first
  return (head + sounds.slice(1).replace(/[aeiouyhwv]/g, '')).replace(/(.)\1+/g, '$1')
}
