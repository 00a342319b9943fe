import type { Story } from '../../handoff/story.js'
import { formsOf } from '../../handoff/ticket.js'
import type { Desk } from '../../model/desk.js'
import type { AddedForm, TicketDetail } from '../../model/ticket.js'
import type { OfficerVisit } from '../visit.js'
import { exactTime } from '../when.js'
import { isolated, Text, Words } from './text.js'
import { Mark } from './ticket-words.js'
import { toldName, toldValue } from './told.js'

export interface FormsView {
  story: Story
  desks: readonly Desk[]
  kindName(id: string): string
  placeName(id: string): string
}

/** The short forms the citizen filled in, each a table of what was asked and answered; comes anew by itself. */
export function TicketForms({ visit, view, swap }: { visit: OfficerVisit; view: FormsView; swap?: boolean }) {
  const { say } = visit
  const forms = formsOf(view.story.ticket)
  return (
    <section
      id="forms"
      aria-labelledby="forms-title"
      hidden={forms.length === 0}
      {...(swap ? { 'hx-swap-oob': 'true' } : {})}
    >
      <h2 id="forms-title" class="aside-title">
        {say('forms.title', { count: forms.length })}
      </h2>
      {forms.map((form, at) => (
        <FormTable visit={visit} view={view} form={form} id={`form-${at + 1}`} />
      ))}
    </section>
  )
}

function FormTable(props: { visit: OfficerVisit; view: FormsView; form: AddedForm; id: string }) {
  const { visit, view, form, id } = props
  const { say, language } = visit
  const desk = form.desk && view.desks.find((one) => one.id === form.desk)
  return (
    <table class="form-answers" id={id}>
      <caption>
        <strong>
          <bdi>{view.kindName(form.kind)}</bdi>
        </strong>{' '}
        <time dateTime={form.at} class="soft">
          {exactTime(form.at, language)}
        </time>
        {desk && (
          <p>
            <Mark kind="warn">{say('forms.otherDesk', { desk: isolated(desk.name[language]) })}</Mark>
          </p>
        )}
      </caption>
      <tbody>
        {form.details.map((detail) => {
          const { label, value } = inLanguage(detail, language)
          return (
            <tr>
              <th scope="row">
                <Words text={toldName(visit, label)} />
              </th>
              <td>
                <Text text={toldValue(visit, view.placeName, label, value)} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function inLanguage({ ur, ...en }: TicketDetail, language: OfficerVisit['language']) {
  return language === 'ur' && ur ? ur : en
}
