import { describe, expect, it } from 'vitest'
import { realMind } from '../support/real-mind.js'

const { understand } = realMind()
const CALLS = ['urgent', 'complaint', 'human', 'stop', 'delete-data', 'start']

describe('A message meant for somebody else', () => {
  it.each([
    'ok see you at 7 then',
    'sorry da, very sorry i am held up with friends',
    'the app failed to verify my id',
    'oops my phone died and i didnt even know, i like it better so',
    'purani photo dekh ke hansi aa gayi yaar',
    'ab ho ja na line pe yaar',
    'اس پہاڑ کی چوٹی پر سارا سال برف رہتی ہے',
    'ہمیشہ کی طرح بہت خراب کھانا',
  ])('calls nobody: %s', (text) => {
    expect(CALLS).not.toContain(understand(text, {}).intent)
  })
})

describe('What was asked for', () => {
  it.each(['75 lakh', '20 saal', '5%', '12 log', 'پانچ لاکھ', 'lahore', 'darzi', 'sood wala', 'aur batao'])(
    'is no wish: %s',
    (text) => expect(understand(text, {}).intent).toBe('ask'),
  )
})

describe('In a talk about lenders', () => {
  it.each([
    ['complaints-loan-apps', 'should i just pay and ignore them'],
    ['legal-form-choice', 'agar doob gaya to ghar bhi jae ga?'],
    ['kpezdmc', 'لے کر خالی چھوڑ دیں تو؟'],
    ['pra-registration', 'they turned mine down and gave no reason'],
    ['zarkhez-e', 'how much of it can i get as notes in my hand'],
    ['agri-livestock-registration', 'renewal date?'],
  ])('beside %s "%s" is a question', (entry, text) => {
    expect(understand(text, { entry }).intent).toBe('ask')
  })
})
