import { hrefOf } from './beside.js'
import type { Bot } from './bot.js'
import { Desk, page } from './page.js'
import type { Identity } from './people.js'
import type { StandIn } from './stand-in.js'
import type { Words } from './words.js'

export const SCRIPTS = ['ur', 'ur-Latn', 'en'] as const
export type Script = (typeof SCRIPTS)[number]

/** The same idea in three scripts. */
export const IDEAS: readonly Record<Script, string>[] = [
  { ur: 'السلام علیکم', 'ur-Latn': 'aoa', en: 'Hello' },
  {
    ur: 'مجھے کاروبار کے لیے قرضہ چاہیے',
    'ur-Latn': 'mjhe karobar k liye qarza chahiye',
    en: 'I need a loan for my business',
  },
  { ur: 'کون کون سے کاغذات لگیں گے؟', 'ur-Latn': 'kaunse kaghzat lagenge', en: 'Which documents do I need?' },
  { ur: 'مینو', 'ur-Latn': 'menu', en: 'menu' },
  { ur: 'افسر سے بات کرنی ہے', 'ur-Latn': 'officer se baat karni hai', en: 'I want to talk to an officer' },
]

/** Three phones side by side, one for each script, fed the same idea. */
export function threePage(standIn: StandIn, bot: Bot, words: Words, people: Record<Script, Identity>): string {
  const { language, say } = words
  return page(
    words,
    <Desk bot={bot} open>
      <section class="three" aria-labelledby="three-title">
        <h2 id="three-title">{say('three.title')}</h2>
        <form class="controls" method="post" action="/simulator/three">
          {IDEAS.map((idea, at) => (
            <button type="submit" name="idea" value={`${at}`}>
              {idea[language]}
            </button>
          ))}
        </form>
        <form class="controls own" method="post" action="/simulator/three">
          {SCRIPTS.map((script) => (
            <label>
              {say(`scripts.${script}`)} <input name={script} dir="auto" lang={script === 'ur' ? 'ur' : 'en'} />
            </label>
          ))}
          <button type="submit">{say('three.sendAll')}</button>
        </form>
        <p>
          <a href="/simulator">{say('nav.back')}</a>
        </p>
        <div class="phones">
          {SCRIPTS.map((script) => (
            <iframe
              src={`${hrefOf(standIn.exchange.people.meet(people[script]))}?bare`}
              title={say('three.phone', { script: say(`scripts.${script}`) })}
            />
          ))}
        </div>
      </section>
    </Desk>,
    say('three.short'),
  )
}
