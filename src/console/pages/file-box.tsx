import { BASE } from '../base.js'
import type { OfficerVisit } from '../visit.js'
import { Fault, Field, Form } from './form.js'
import type { ReplyView } from './reply-box.js'

/** A form of its own: choosing words for an answer doesn't carry the file along. */
export function FileBox({ visit, view, actId }: { visit: OfficerVisit; view: ReplyView; actId: string }) {
  const { say, account } = visit
  const { ticket, unreachable, windowLeftMs } = view.story
  const over = ticket.state === 'closed' || ticket.state === 'cancelled'
  const held = ticket.officer !== undefined && ticket.officer.id !== account.id
  const { words, fault } = view.file
  if ((over || held || unreachable || windowLeftMs === 0) && !fault) return null
  return (
    <details class="file-box" open={fault !== undefined}>
      <summary class="more" id="file-summary">
        {say('file.title')}
      </summary>
      <Form visit={visit} action={`${BASE}/tickets/${ticket.reference}/file`} class="stack" files>
        <input type="hidden" name="act" value={actId} />
        {fault && <Fault>{fault}</Fault>}
        <Field id="file" label={say('file.file')} hint={say('file.hint')}>
          <input id="file" name="file" type="file" required aria-describedby="file-hint" accept={ACCEPTED} />
        </Field>
        <Field id="words" label={say('file.words')}>
          <input id="words" name="words" dir="auto" required maxLength={500} value={words} />
        </Field>
        <button type="submit" id="do-file">
          {say('file.send')}
        </button>
      </Form>
    </details>
  )
}

const ACCEPTED = 'image/jpeg,image/png,application/pdf,audio/ogg,audio/mpeg,audio/mp4,audio/aac,audio/amr,video/mp4'
