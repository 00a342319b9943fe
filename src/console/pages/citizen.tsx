import { BASE } from '../base.js'
import type { OfficerVisit } from '../visit.js'
import { dateOf } from '../when.js'
import { Form } from './form.js'
import { Words } from './text.js'
import type { BesideView } from './ticket-beside.js'
import { toldName, toldValue } from './told.js'

/** What is known of the citizen: their number masked, and what they told of themselves. */
export function Citizen({ visit, view }: { visit: OfficerVisit; view: BesideView }) {
  const { say, language } = visit
  const { profile, ticket } = view.story
  return (
    <section aria-labelledby="citizen-title">
      <h2 id="citizen-title" class="aside-title">
        {say('beside.citizen')}
      </h2>
      <dl class="told">
        <dt>{say('beside.number')}</dt>
        <dd>
          {view.address ? <bdi dir="ltr">{view.address.text}</bdi> : say('beside.noNumber')}
          {view.address && !view.address.whole && (
            <Form visit={visit} action={`${BASE}/tickets/${ticket.reference}/number`} class="inline">
              <button type="submit" class="link" aria-describedby="number-hint">
                {say('beside.showNumber')}
              </button>
            </Form>
          )}
          <p class="hint" id="number-hint">
            {say(view.address?.whole ? 'beside.numberShown' : 'beside.numberHint')}
          </p>
        </dd>
        {profile && (
          <>
            <dt>{say('ticket.language')}</dt>
            <dd>{say(`language.${profile.language}`)}</dd>
            {profile.since !== '' && (
              <>
                <dt>{say('beside.since')}</dt>
                <dd>{dateOf(profile.since, language)}</dd>
              </>
            )}
            {profile.optedOut && (
              <>
                <dt>{say('beside.stopped')}</dt>
                <dd>{say('beside.stoppedText')}</dd>
              </>
            )}
            {Object.entries(profile.told).map(([field, value]) => (
              <>
                <dt>{toldName(visit, field)}</dt>
                <dd>
                  <Words text={toldValue(visit, view.placeName, field, value.replaceAll('-', ' '))} />
                </dd>
              </>
            ))}
          </>
        )}
      </dl>
      {!profile && <p class="soft">{say('beside.forgotten')}</p>}
    </section>
  )
}
