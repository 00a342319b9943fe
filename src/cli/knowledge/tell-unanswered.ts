import type { Insight } from '../../insights/insight.js'
import { type Unanswered, unansweredOf } from '../../insights/unanswered.js'
import { readMind } from '../../mind.js'
import { LANGUAGES } from '../../model/language.js'
import type { Mind } from '../../runner/handle.js'
import { StoredFits } from '../../stored-fits.js'
import { withStore } from '../store.js'
import { SCRIPTS } from './scripts.js'

const DAY_MS = 24 * 60 * 60 * 1000

/** `knowledge -- unanswered [--days N]`: needs the running service's store. */
export function runUnanswered(dir: string, days: number, json: boolean, now: Date): Promise<number> {
  return withStore('unanswered', async ({ store }, { FIT_DIR }) => {
    const insights = await store.insights(new Date(now.getTime() - days * DAY_MS))
    tellUnanswered({ dir, mind: readMind(dir, new StoredFits(FIT_DIR)) }, days, json, insights)
    return 0
  })
}

export function tellUnanswered(
  { dir, mind }: { dir: string; mind: Mind },
  days: number,
  json: boolean,
  insights: readonly Insight[],
): void {
  const groups = unansweredOf(insights, mind)
  if (json) {
    for (const group of groups) console.log(JSON.stringify(group))
    return
  }
  const asked = insights.filter(({ outcome }) => outcome !== 'control').length
  if (groups.length === 0) {
    console.log(`In ${days} days ${asked} questions came, and none of them ended in vain.`)
    return
  }
  const vain = groups.reduce((sum, { askedBack, notKnown, officer }) => sum + askedBack + notKnown + officer, 0)
  console.log(`In ${days} days ${asked} questions came; ${vain} ended in vain, about ${groups.length} things.`)
  groups.forEach((group, at) => {
    tell(dir, at + 1, group)
  })
}

function tell(dir: string, number: number, group: Unanswered) {
  const { askedBack, notKnown, officer, lastAt, said, entry, drafts } = group
  const ends = [
    [askedBack, 'asked back'],
    [notKnown, 'not known'],
    [officer, 'went to an officer'],
  ] as const
  const how = ends.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  const times = askedBack + notKnown + officer
  const often = times === 1 ? 'Once' : `${times} times`
  console.log(`\n${number}. ${often} (${how.join(', ')}), last on ${lastAt.slice(0, 10)}`)
  for (const language of LANGUAGES) {
    const own = said[language]
    if (own) console.log(`   ${SCRIPTS[language]}, ${own.count}: ${own.wordings.join(' | ')}`)
  }
  if (entry === undefined) {
    console.log('   No entry comes near it. Is one missing? npm run -s knowledge -- new ID --area AREA')
    return
  }
  console.log(`   Nearest entry: ${dir}/${entry}. Does it hold the answer? Then paste, under "## utterances":`)
  for (const language of LANGUAGES) {
    const draft = drafts[language]
    if (draft !== undefined) console.log(`     ${dir}/${entry}/${language}.md\n       - ${draft}`)
  }
  if (Object.keys(drafts).length === 0)
    console.log(
      '     (nothing to paste as it is: too long, there already, or with something covered; ask it in your own words)',
    )
}
