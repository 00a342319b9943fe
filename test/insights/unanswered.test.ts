import { afterEach, describe, expect, it, vi } from 'vitest'
import { tellUnanswered } from '../../src/cli/knowledge/tell-unanswered.js'
import type { Insight } from '../../src/insights/insight.js'
import { unansweredOf } from '../../src/insights/unanswered.js'
import { loadFolder } from '../../src/knowledge/load.js'
import { teachingOf } from '../../src/model/library.js'
import { prepareUnderstanding } from '../../src/understanding/understand.js'
import { folderWith, LOAN, onDisk } from '../knowledge/support.js'
import { fewExamples } from '../understanding/few-examples.js'

const cattle = Object.entries(LOAN).map(([name, text]) => [
  `support/cattle/${name}`,
  text
    .replace('[old-loan]', '[]')
    .replace(/Youth Loan|Naujawanon ka qarz|نوجوانوں کا قرض/, name === 'ur.md' ? 'بھینس' : 'Bhains palna')
    .replaceAll(/loan for the young|naujawan qarz/g, 'bhains palna')
    .replaceAll('نوجوانوں کا قرض', 'بھینس پالنا'),
])
const folder = onDisk(folderWith({}, Object.fromEntries(cattle)))
const { library } = loadFolder(folder.dir)
const mind = { library, understand: prepareUnderstanding(teachingOf(library), fewExamples()) }

function asked(text: string, outcome: string, language = 'ur-Latn', at = '2026-11-20'): Insight {
  return { at: `${at}T09:00:00Z`, text, language, intent: 'ask', outcome, entries: [], score: 0.1, knowledge: 'k' }
}

describe('What was asked in vain', () => {
  afterEach(() => vi.restoreAllMocks())

  it('is grouped, counted by how it ended and by script, and an answered question is no part of it', () => {
    const [first, ...others] = unansweredOf(
      [
        asked('meri bhains bemar hai doctor chahiye', 'unknown'),
        asked('meri bhains beemar hai daktar chahye', 'officer', 'ur-Latn', '2026-11-28'),
        asked('میری بھینس بیمار ہے ڈاکٹر چاہیے', 'clarify', 'ur'),
        asked('young loan age', 'answer', 'en'),
      ],
      mind,
    )
    expect(first).toMatchObject({ askedBack: 1, notKnown: 1, officer: 1, lastAt: '2026-11-28T09:00:00Z' })
    expect(first?.said['ur-Latn']?.count).toBe(2)
    expect(first?.said.ur?.wordings).toEqual(['میری بھینس بیمار ہے ڈاکٹر چاہیے'])
    expect(others).toEqual([])
  })

  it('comes with an utterance to paste under the entry that is nearest today, one a script', () => {
    const [group] = unansweredOf(
      [asked('bhains palni ho to kya karun', 'unknown'), asked('بھینس پالنی ہو تو کیا کروں', 'unknown', 'ur')],
      mind,
    )
    expect(group?.entry).toBe('support/cattle')
    expect(group?.drafts).toEqual({ 'ur-Latn': 'bhains palni ho to kya karun', ur: 'بھینس پالنی ہو تو کیا کروں' })
  })

  it('is never pasted where it stands already, nor with what was covered in it, nor as a long story', () => {
    const story = `bhains palni hai ${'aur phir bohat se kaam karne hain '.repeat(4)}`
    for (const text of ['Bhains palna AA, ax!', 'bhains palna mera number •••', story])
      expect(unansweredOf([asked(text, 'unknown')], mind)[0]?.drafts).toEqual({})
  })

  it('is told in words an editor can act on', () => {
    const said: string[] = []
    vi.spyOn(console, 'log').mockImplementation((line = '') => void said.push(String(line)))
    tellUnanswered({ dir: folder.dir, mind }, 30, false, [
      asked('bhains palni ho to kya karun', 'unknown'),
      asked('x loan', 'answer'),
    ])
    expect(said[0]).toBe('In 30 days 2 questions came; 1 ended in vain, about 1 things.')
    expect(said.join('\n')).toContain('1. Once (1 not known), last on 2026-11-20')
    expect(said.join('\n')).toContain(`${folder.dir}/support/cattle/ur-Latn.md\n       - bhains palni ho to kya karun`)
    said.length = 0
    tellUnanswered({ dir: folder.dir, mind }, 7, false, [asked('young loan age', 'answer')])
    expect(said).toEqual(['In 7 days 1 questions came, and none of them ended in vain.'])
  })
})
