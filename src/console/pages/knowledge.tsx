import type { Complaint } from '../../knowledge/complaint.js'
import type { Entry } from '../../model/entry.js'
import { LANGUAGES } from '../../model/language.js'
import { type Answer, type OfficerVisit, page } from '../visit.js'
import type { UnansweredQuestion } from '../workplace.js'
import { Words } from './text.js'

export interface KnowledgeView {
  version: string
  entries: number
  faults: readonly Complaint[]
  withdrawn: readonly Entry[]
  overdue: readonly Entry[]
  unanswered: readonly UnansweredQuestion[]
}

/** What an editor should look at: faults, what is old, and what was asked in vain. The folder stays the one truth. */
export function knowledgePage(visit: OfficerVisit, view: KnowledgeView): Answer {
  const { say, language } = visit
  const nameOf = (entry: Entry) => `${entry.area}/${entry.id}`
  return page(
    say('knowledge.title'),
    <div class="wide">
      <h1>{say('knowledge.title')}</h1>
      <p class="soft">
        {say('knowledge.inForce', { count: view.entries })} <bdi dir="ltr">{view.version}</bdi>
      </p>
      <section aria-labelledby="faults-title">
        <h2 id="faults-title">{say('knowledge.faults')}</h2>
        {view.faults.length === 0 ? (
          <p class="empty">{say('knowledge.noFaults')}</p>
        ) : (
          <ul class="cards-list">
            {view.faults.map(({ file, line, message, urdu }) => (
              <li class="card">
                <p>
                  <bdi dir="ltr" lang="en">
                    {file}:{line}
                  </bdi>
                </p>
                <Line text={language === 'ur' ? urdu : message} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <Entries visit={visit} title={say('knowledge.withdrawn')} names={view.withdrawn.map(nameOf)} />
      <Entries
        visit={visit}
        title={say('knowledge.overdue')}
        names={view.overdue.map((entry) => `${nameOf(entry)} (${entry.reviewBy})`)}
      />
      <section aria-labelledby="vain-title">
        <h2 id="vain-title">{say('knowledge.unanswered')}</h2>
        {view.unanswered.length === 0 && <p class="empty">{say('knowledge.noneUnanswered')}</p>}
        <ol class="cards-list">
          {view.unanswered.map((question) => (
            <li class="card">
              {LANGUAGES.flatMap((one) => question.said[one]?.wordings ?? []).map((wording) => (
                <Line text={wording} />
              ))}
              <p class="soft">
                {say('knowledge.ended', {
                  notKnown: question.notKnown,
                  askedBack: question.askedBack,
                  officer: question.officer,
                })}
                {question.entry && (
                  <>
                    {' '}
                    {say('knowledge.nearest')}{' '}
                    <bdi dir="ltr" lang="en">
                      {question.entry}
                    </bdi>
                  </>
                )}
              </p>
            </li>
          ))}
        </ol>
      </section>
    </div>,
  )
}

function Entries({ title, names }: { visit: OfficerVisit; title: string; names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {names.map((name) => (
          <li>
            <bdi dir="ltr" lang="en">
              {name}
            </bdi>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Line({ text }: { text: string }) {
  return (
    <p>
      <Words text={text} />
    </p>
  )
}
