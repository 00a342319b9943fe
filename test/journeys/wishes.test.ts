import { describe, expect, it } from 'vitest'
import { askOne } from '../../src/cli/ask-one.js'
import { startTalk } from '../../src/cli/eval/talk.js'
import { readPhrases } from '../../src/wording/phrases.js'
import { realMind } from '../support/real-mind.js'

/** With the knowledge as it stands: what citizens wish for is known by words of the journeys themselves. */
const phrases = readPhrases()
const ask = (text: string) => askOne(text, realMind(), phrases, new Date('2026-11-29T06:00:00Z'))
/** The choices of the last bubble, as they are numbered. */
function choicesOf(text: string): string[] {
  const lines = (ask(text).reply.at(-1) ?? '').split('\n')
  const from = lines.findLastIndex((line) => /^1\. /.test(line))
  return lines.slice(from).map((line) => line.replace(/^\d+\. /, ''))
}
const begins = (text: string) => ask(text).reply[0]?.split('\n')[0] ?? ''

describe('Who wishes for something a form asks for', () => {
  it.each([
    ['engineer chahiye meri workshop ke liye', 'Engineer mangein'],
    ['industrial plot lena hai', 'Plot mangein'],
    ['numaish mein stall chahiye', 'Stall mangein'],
    ['product designer ki zarurat hai', 'Designer mangein'],
    ['mujhe takneeki madad ki zarurat hai', 'Takneeki madad lein'],
    ['technical help chahiye machine kharab hai', 'Takneeki madad lein'],
    ['plot', 'Ask for a plot'],
    ['i need an engineer for my workshop', 'Ask for an engineer'],
    ['i want an industrial plot', 'Ask for a plot'],
    ['we want a stall at the cluster showcase', 'Ask for a stall'],
    ['we need a product designer', 'Ask for a designer'],
    ['انجینئر چاہیے اپنی ورکشاپ کے لیے', 'انجینئر مانگیں'],
    ['صنعتی پلاٹ لینا ہے', 'پلاٹ مانگیں'],
    ['نمائش میں سٹال چاہیے', 'اسٹال مانگیں'],
    ['پروڈکٹ ڈیزائنر کی ضرورت ہے', 'ڈیزائنر مانگیں'],
  ])('%s: reads the answer, or is asked which is meant, and the form stands first below it', (text, first) => {
    expect(choicesOf(text)[0]).toBe(first)
    expect(['answer', 'clarify']).toContain(ask(text).outcome)
  })

  it('of nothing but technical help is in its form, or reads the answer with the form first below it', () => {
    const text = 'takneeki madad chahiye'
    expect([begins(text), choicesOf(text)[0]].join()).toMatch(/Aap kahan rehte hain|Takneeki madad lein/)
  })

  it('outright, in the middle of a talk about something near, is in its form all the same', () => {
    const say = startTalk(realMind(), phrases, new Date('2026-11-29T06:00:00Z'))
    expect(say('will the government send an engineer to my workshop').entry).toBe('promise-engineers-designers')
    expect(say('i want to book a stall').reply).toContain('The date of the next SMEDA fair')
  })

  it.each([
    ['mujhe stall book karna hai', 'SMEDA ki agli numaish'],
    ['mjy stal book krna h', 'SMEDA ki agli numaish'],
    ['plot ke liye darkhwast deni hai', 'Aaj kaunsa plot khali hai'],
    ['plot k liye drkhwst deni he', 'Aaj kaunsa plot khali hai'],
    ['engineer ke liye apply karna hai', 'Chotay karkhanon ko engineer'],
    ['i want to book a stall', 'The date of the next SMEDA fair'],
    ['i want to apply for an industrial plot', 'I know of no plot'],
    ['please put my name down for an engineer', 'Engineers and designers'],
    ['مجھے اسٹال بک کرنا ہے', 'سمیڈا کی اگلی نمائش'],
    ['پلاٹ کے لیے درخواست دینی ہے', 'آج کون سا پلاٹ خالی ہے'],
    ['انجینئر کے لیے نام لکھوانا ہے', 'چھوٹے کارخانوں کو انجینئر'],
  ])('outright (%s) is in the form at once', (text, beginning) => {
    expect(begins(text)).toContain(beginning)
  })

  it.each([
    'plot kitne ka hai',
    'stall ki fees kitni hai',
    'plot kaise milega',
    'how much is a plot',
    'پلاٹ کتنے کا ہے',
    'plot ke liye darkhwast di hai abhi tak jawab nahi aya',
    'banda numaish ka stall book kr raha paise le k',
  ])('by a question or a report (%s) hears what is known of it', (text) => {
    expect(ask(text).outcome).not.toBe('unknown')
    expect(choicesOf(text)[0]).not.toMatch(/mangein|Ask for|مانگیں/)
  })

  it.each(['machine ke liye qarz ki darkhwast deni hai', 'loan ke liye apply karna hai'])(
    'of something else (%s) is not sent into a form',
    (text) => {
      expect(ask(text).reply.join()).not.toMatch(/mangein/)
    },
  )
})

describe('Who asks what there is for their work', () => {
  it.each([
    ['mere kaam ke liye swat mein kya hai', 'Aap ka kaam kya hai?'],
    ['mere kaam k liye mardan me kya he', 'Aap ka kaam kya hai?'],
    ['میرے کام کے لیے پشاور میں کیا ہے', 'آپ کا کام کیا ہے؟'],
    ['what is there for my work in mardan', 'What is your work?'],
  ])('%s: is asked for the work first, wherever it is', (text, question) => {
    expect(begins(text)).toContain(question)
  })
})

describe('Who came back from abroad', () => {
  it.each([
    ['dubai se wapas aya hun kya karun', 'Kaunsa kaam socha hai?'],
    ['dubai se wapis aya hun karobar batao', 'Kaunsa kaam socha hai?'],
    ['saudi se wapas aya hun karobar batao', 'Kaunsa kaam socha hai?'],
    ['main 5 saal saudia reh ke wapas aya hun koi karobar batayein', 'Kaunsa kaam socha hai?'],
    ['دبئی سے واپس آیا ہوں کیا کروں', 'کون سا کام سوچا ہے؟'],
    ['سعودیہ سے واپس آیا ہوں کاروبار بتائیں', 'کون سا کام سوچا ہے؟'],
    ['i came back from dubai what should i do', 'Which work have you thought of?'],
    ['i returned from saudi, suggest me a business', 'Which work have you thought of?'],
  ])('%s: starts out as one who returned', (text, question) => {
    expect(begins(text)).toContain(question)
  })

  it('has a question of another matter answered', () => {
    expect(begins('bank ne mana kr diya k aap aurat ho kia karun')).not.toContain('Kaunsa kaam')
  })
})
