import { describe, expect, it } from 'vitest'
import { realMind } from '../support/real-mind.js'

const { understand } = realMind()

describe('A message after an entry was told', () => {
  it.each([
    ['ev-cost-sharing', 'قسطیں کتنے مہینے چلیں گی'],
    ['punjab-asaan-karobar-finance', 'mujhe kuch girvi rakhwana parega?'],
    ['chamber-membership', 'ہر سال تجدید کب تک'],
    ['credit-bureau-ecib', 'kitne din baad ja sakte'],
    ['psqca-licence', 'یہ فیصلہ کب ہوا تھا'],
    ['partnership-registration', 'so what do we lose if we skip it'],
    ['insurance-basics', 'is there help for that'],
    ['insurance-basics', 'madad milegi is mein?'],
    ['insurance-basics', 'اس کے لیے کوئی مدد ہے؟'],
    ['ntn-sole-proprietor', 'bijli ka bill kitne maheene purana chal jae ga'],
  ])('goes on with %s: %s', (entry, text) => {
    expect(understand(text, { entry })).toMatchObject({ intent: 'ask', elliptical: true })
  })

  it('that wants help with using us is no question', () => {
    expect(understand('help me with this', { entry: 'insurance-basics' }).intent).toBe('help')
  })

  it.each([
    ['akhuwat', 'ntn kaise banta hai', 'ntn-sole-proprietor'],
    ['ntn-sole-proprietor', 'trademark kaise register karun', 'trademark-registration'],
    ['psw-subscription', 'buyer also wants a proof of origin so he pays less duty. where', 'certificate-of-origin'],
    ['secp-company', 'اتنی چھوٹی کمپنی کو آڈیٹر رکھنا پڑے گا؟', 'secp-post-incorporation'],
    ['cutlery-knives', 'chhoro chaku, ab apne brand ka naam register karwana hai', 'trademark-registration'],
    ['pm-youth-business-agri-loan', 'ok and how is an ntn made', 'ntn-sole-proprietor'],
    ['digital-payments', 'something else, i keep 3 helpers. am i forced into eobi', 'eobi-registration'],
  ])('leaves %s: %s', (entry, text, other) => {
    const { elliptical, candidates } = understand(text, { entry })
    expect([elliptical, candidates[0]?.entry]).toEqual([false, other])
  })
})

describe('What somebody said of a figure', () => {
  it.each(['neighbour told me its 45', 'mere bhai ne 45 bataya tha', 'وکیل نے ۴۵ بتایا تھا'])(
    'means what was told last, where it says no more: %s',
    (text) => {
      expect(understand(text, { entry: 'psqca-licence', part: 'time' }).part).toBe('time')
      expect(understand(text, { entry: 'psqca-licence', part: 'amount' }).part).toBe('amount')
    },
  )

  it('means what it names', () => {
    expect(understand('a friend said 45 days', { entry: 'psqca-licence', part: 'amount' }).part).toBe('time')
  })
})

describe('A first message that is nearly as like another entry', () => {
  it('is told of both', () => {
    const { candidates, instead } = understand('how many shareholders at most in a private limited', {})
    expect([candidates[0]?.entry, instead?.entry].sort()).toEqual(['legal-form-choice', 'secp-company'])
  })

  it('is told of one where that is surer', () => {
    expect(understand('ntn kaise banta hai', {}).instead).toBeUndefined()
  })
})

describe('The same matter in another province', () => {
  it.each([
    ['kpra-registration', 'a cousin does the same in karachi, his rate', 'srb-registration'],
    ['bra-registration', 'mera bhai sialkot me hai, us ka rate kitna', 'pra-registration'],
    ['food-licence-sindh', 'meri nanad swabi me yehi kam krti, unke ilaqay walon ka muft number', 'food-licence-kp'],
    ['furniture-cluster-kp', 'اور چنیوٹ میں؟', 'furniture-cluster-punjab'],
  ])('from %s: %s', (entry, text, sibling) => {
    expect(understand(text, { entry }).candidates[0]?.entry).toBe(sibling)
  })

  it('asks of it what was told of the last, where only a place is named', () => {
    const context = { entry: 'furniture-cluster-kp', part: 'cautions' } as const
    expect(understand('aur chiniot me?', context).part).toBe('cautions')
    expect(understand('اور کراچی میں؟', { entry: 'kpra-registration', part: 'amount' }).part).toBe('amount')
  })

  it.each([
    ['kp-ehsaas-hunar', 'what do they give in gilgit', 'gb-akhuwat-cm-self-employment'],
    ['punjab-asaan-karobar-card', 'we shifted to swat last year. so nothing for us?', 'kp-ehsaas-naujawan'],
    ['punjab-asaan-karobar-card', 'and my cousin in hyderabad sindh, what can he get', 'sindh-mobilink-sedf'],
    ['sindh-sedf', 'میرا بھائی باغ آزاد کشمیر میں ہے اس کے لیے کیا ہے', 'ajk-akhuwat-sic'],
  ])('or what else there is of its kind, from %s: %s', (entry, text, kin) => {
    expect(understand(text, { entry }).candidates[0]?.entry).toBe(kin)
  })

  it('stays with an entry that has no counterpart there', () => {
    expect(understand('aur karachi me?', { entry: 'ntn-sole-proprietor' }).elliptical).toBe(true)
  })
})

describe('Back to what was talked about before', () => {
  it.each([
    ['back to the karobar card, can i pull cash out of it', 'punjab-asaan-karobar-card'],
    ['pehle wale qarz me zamin kitne', 'akhuwat'],
    ['اچھا وہ جو پہلے کارڈ بتایا تھا، اس کی قسط؟', 'punjab-asaan-karobar-card'],
    ['wapas akhuwat pe aate hain, documents?', 'akhuwat'],
    ['the first one u told, does it need a guarantor', 'akhuwat'],
  ])('%s', (text, entry) => {
    const context = { entry: 'certificate-of-origin', earlier: ['punjab-asaan-karobar-card', 'akhuwat'] }
    expect(understand(text, context).candidates[0]?.entry).toBe(entry)
  })

  it('outweighs that the rest of it would go on', () => {
    const context = {
      entry: 'gb-akhuwat-cm-self-employment',
      earlier: ['sindh-mobilink-sedf', 'punjab-asaan-karobar-card'],
    }
    expect(understand('wapas card pe, qist kitni', context).candidates[0]?.entry).toBe('punjab-asaan-karobar-card')
    expect(understand('wapas kitne saal me karna he', context).elliptical).toBe(true)
  })

  it('needs no such words where only that one fits', () => {
    const context = { entry: 'ntn-sole-proprietor', earlier: ['ppaf-interest-free-loan'] }
    expect(understand('us qarz ka ghurbat score kitna tha', context).candidates[0]?.entry).toBe(
      'ppaf-interest-free-loan',
    )
  })

  it('is not meant by who only goes on', () => {
    const context = { entry: 'punjab-asaan-karobar-card', earlier: ['akhuwat'] }
    expect(understand('umar ki had?', context)).toMatchObject({ elliptical: true, part: 'who' })
  })
})

describe('What then', () => {
  it.each([
    ['partnership-registration', 'and if we just dont'],
    ['environmental-approval', 'نہ لیں تو؟'],
    ['eobi-registration', 'n if i dont'],
    ['chamber-membership', 'agar na lun to?'],
    ['akhuwat', 'and if he dies'],
  ])('is asked of %s, and is no refusal: %s', (entry, text) => {
    expect(understand(text, { entry })).toMatchObject({ intent: 'ask', elliptical: true, part: 'cautions' })
  })

  it.each(['ab band hai?', 'chaalu hai abhi?', 'اب بند ہے نا؟'])('is no order to be quiet or to go on: %s', (text) => {
    expect(understand(text, { entry: 'federal-superseded' }).intent).toBe('ask')
  })

  it('is asked by a figure of their own, too', () => {
    expect(understand("she's 61 now", { entry: 'ppaf-interest-free-loan' }).intent).toBe('ask')
    expect(understand('theirs', { entry: 'eobi-registration' })).toMatchObject({ intent: 'ask', elliptical: true })
  })
})

describe('What may as well mean another matter', () => {
  it.each([
    ['exim-efs-ltff', 'جنوری ۲۰۲۶ میں سٹیٹ بینک کا پالیسی ریٹ کتنا تھا', 'bank-sme-loans'],
    ['sidb-kp', 'and if i want a bigger plot, 4 kanal say, at rashakai', 'kpezdmc'],
  ])('beside %s: %s', (entry, text, other) => {
    const { candidates, instead } = understand(text, { entry })
    expect([candidates[0]?.entry, instead?.entry]).toContain(other)
  })

  it('is not told beside what is sure by itself', () => {
    const { candidates, instead } = understand('where can my son learn beekeeping without paying much', {
      entry: 'honey-export',
    })
    expect([candidates[0]?.entry, instead]).toEqual(['honey-cluster', undefined])
  })

  it('is not told once more where nothing of it is asked', () => {
    const context = { entry: 'furniture-cluster-kp' }
    expect(understand('کیا حکومت میری ورکشاپ میں ڈیزائنر بھیجے گی', context).instead).toBeUndefined()
  })
})

describe('A plain question beside an entry', () => {
  it.each([
    ['age limit', 'who'],
    ['طریقہ کیا ہے', 'steps'],
    ['fraud to nahi', 'cautions'],
    ['kis se raabta karun', 'where'],
  ])('is no yes, insult or cry for help: %s', (text, part) => {
    expect(understand(text, { entry: 'punjab-asaan-karobar-card' })).toMatchObject({ intent: 'ask', part })
  })

  it.each(['theek hai', 'help', 'officer se baat karni hai', 'shukriya', 'band karo'])(
    'and a wish stays one: %s',
    (text) => {
      expect(understand(text, { entry: 'punjab-asaan-karobar-card' }).intent).not.toBe('ask')
    },
  )
})
