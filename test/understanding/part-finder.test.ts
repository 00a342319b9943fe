import { describe, expect, it } from 'vitest'
import { realMind } from '../support/real-mind.js'

const { understand, library } = realMind()

describe('Which part was asked for', () => {
  it.each(['asaan karobar card', 'kashf se loan', 'akhuwat ka qarza', 'آسان کاروبار کارڈ'])(
    '"%s" says no more than a name: the entry as a whole',
    (text) => {
      expect(understand(text, {}).part).toBeUndefined()
    },
  )

  it.each([
    ['asaan karobar card ki umar kitni hai', 'who'],
    ['asaan karobar card ke kaghzat', 'documents'],
    ['آسان کاروبار کارڈ کی فیس', 'amount'],
    ['asaan karobar card age limit kitni hai', 'who'],
    ['asaan karobar card umar ki had', 'who'],
    ['آسان کاروبار کارڈ عمر کی حد کتنی ہے', 'who'],
    ['asaan karobar card limit kitni hai', 'amount'],
  ])('"%s" asks for %s', (text, part) => {
    expect(understand(text, {}).part).toBe(part)
  })
})

describe('What is asked is told from where it stands', () => {
  it.each([
    ['پی ایم این کے کتنے ممبر ادارے ہیں', 'pmn', 'summary'],
    ['how many furniture units does Chiniot have', 'furniture-cluster-punjab', 'cautions'],
    ['سولر کا نیا نیٹ بلنگ قانون کب سے ہے', 'electricity-connection', 'summary'],
    [
      'lahore business facilitation center me kitne mehkamon ka kaam ek chhat talay hota',
      'one-window-centres',
      'summary',
    ],
    ['mardan. lawyer says partnership deed goes on stamp paper, of what value', 'partnership-registration', 'amount'],
  ])('%s', (text, entry, part) => {
    const { candidates, part: first = 'summary', beside } = understand(text, {})
    expect(candidates[0]?.entry).toBe(entry)
    expect([first, beside]).toContain(part)
  })
})

describe('A short question to any entry', () => {
  const entries = library.entries().filter(({ texts }) => texts.en.parts.documents !== undefined)

  it.each([
    ['kaghzat kya chahiye', 'documents'],
    ['کتنے دن لگتے ہیں', 'time'],
    ['where is the office', 'where'],
    ['fees kitni hai', 'amount'],
    ['کیا خواتین بھی لے سکتی ہیں', 'who'],
    ['how do i apply', 'steps'],
  ])('"%s" asks nearly all of them for %s', (text, part) => {
    const missed = entries.filter(({ id }) => {
      const asked = understand(text, { entry: id })
      return asked.part !== part && asked.beside !== part
    })
    expect(missed.length).toBeLessThanOrEqual(entries.length / 20)
  })
})

describe('A follow-up beside the entry talked about', () => {
  it.each([
    ['age limit kitni hai', 'who'],
    ['عمر کی حد کتنی ہے', 'who'],
    ['what is the maximum age', 'who'],
  ])('"%s" asks whom it is for', (text, part) => {
    expect(understand(text, { entry: 'pm-youth-business-agri-loan' })).toMatchObject({ part, elliptical: true })
  })

  it.each(['عورتوں کے لیے کوئی قرضہ ہے؟', 'aurton k liye koi qarza hai', 'any loan for women?'])(
    '"%s" leaves an entry that speaks of no loan',
    (text) => {
      expect(understand(text, { entry: 'home-food-business' }).elliptical).toBe(false)
      expect(understand(text, { entry: 'kashf' }).candidates[0]?.score).toBeGreaterThan(0)
    },
  )
})

describe('A wish for a list', () => {
  const lists = { steps: [], names: [] }

  it.each([
    'list bana do pm youth loan ki',
    'ye list meri behan ke liye banao pm youth loan',
    'پی ایم یوتھ لون کی چیک لسٹ بنا دیں',
  ])('"%s" is one from the first message on, and names what it is of', (text) => {
    const { list, candidates, elliptical } = understand(text, { lists })
    expect(list).toMatchObject({ kind: 'begin' })
    expect(candidates[0]?.entry).toBe('pm-youth-business-agri-loan')
    expect(elliptical).toBe(false)
  })

  it('names another entry than the one talked about, whoever it is for', () => {
    const heard = understand('behan ke liye ntn ki list bana do', { lists, entry: 'pm-youth-business-agri-loan' })
    expect(heard.candidates[0]?.entry).toBe('ntn-sole-proprietor')
    expect(heard.elliptical).toBe(false)
  })

  it('is of what was talked about where it names nothing', () => {
    expect(understand('iski list bana do', { lists, entry: 'akhuwat' })).toMatchObject({ elliptical: true })
  })
})

describe('An office that keeps a refund', () => {
  it('is a question about where to complain, not a complaint about us', () => {
    const heard = understand('return bhara tha 3 mahine pehle, paise wapis nahi aaye, mehkama sunta nahi', {})
    expect(heard.intent).toBe('ask')
    expect(heard.candidates[0]?.entry).toBe('complaints-tax')
  })
})

describe('A place by itself', () => {
  it('says nothing of the language', () => {
    expect(understand('swat', { language: 'ur-Latn' }).language).not.toBe('en')
  })
})

describe('A word by itself', () => {
  it.each(['byaj?', 'kal', 'sood'])('"%s" calls no officer', (text) => {
    expect(understand(text, {}).intent).toBe('ask')
  })

  it.each([
    ['officer', 'human'],
    ['shikayat', 'complaint'],
    ['khudkushi', 'urgent'],
  ])('"%s" does', (text, intent) => {
    expect(understand(text, {}).intent).toBe(intent)
  })

  it.each(['are you human?', 'kya aap insan hain', 'کیا آپ انسان ہیں'])('"%s" asks what we are', (text) => {
    expect(understand(text, {}).intent).toBe('help')
  })
})

describe('What a friend of theirs said', () => {
  it.each([
    'mere chacha ne bataya akhuwat 10 lakh deta hai',
    'میرے دوست نے کہا اخوت 10 لاکھ دیتا ہے',
    'my friend said akhuwat gives 10 lakh',
  ])('"%s" is a claim, with its figure', (text) => {
    expect(understand(text, {}).claim).toMatchObject({ by: 'heard', figure: { value: 1_000_000 } })
  })
})

describe('A time alone', () => {
  const lists = { steps: [{ list: 'a', step: 'apply', words: 'Apply. درخواست دیں۔ Darkhwast dein' }], names: [] }

  it.each([
    ['kal', 'tomorrow'],
    ['ek hafte baad', 'week'],
    ['کل', 'tomorrow'],
  ])('"%s" may be when to be reminded', (text, when) => {
    expect(understand(text, { lists }).list).toMatchObject({ kind: 'remind', when, alone: true })
  })
})

describe('Arms', () => {
  it('are a trade when a licence is asked for, and a threat in the hands of a lender', () => {
    expect(understand('aslaha licence kaun deta hai', {}).intent).toBe('ask')
    expect(understand('qarz wale aslaha le kar ghar aye', {}).intent).toBe('urgent')
  })
})
