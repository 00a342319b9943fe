import { Text } from './bubble.js'
import type { ApprovalStatus, Content } from './contents.js'
import { unfilledBody } from './render.js'
import type { StandIn } from './stand-in.js'

/** So many Contents are shown, those handed in for approval first. */
const SHOWN_MAX = 20

/** The verdicts WhatsApp gives that a person may want to try. */
export const VERDICTS: readonly { label: string; status: ApprovalStatus }[] = [
  { label: 'Approve', status: 'approved' },
  { label: 'Reject', status: 'rejected' },
  { label: 'Pause', status: 'paused' },
]

/** The bot's Contents, and WhatsApp's verdict on each: only an approved one gets through outside the 24 hours. */
export function Templates({ standIn, base }: { standIn: StandIn; base: string }) {
  const contents = standIn.exchange.contents.list()
  const [submitted, others] = [
    contents.filter(({ approval }) => approval),
    contents.filter(({ approval }) => !approval),
  ]
  const shown = [...submitted, ...others].slice(0, SHOWN_MAX)
  return (
    <section aria-labelledby="templates-title" id="templates">
      <h2 id="templates-title">Templates</h2>
      {shown.length === 0 && <p class="small">The bot has made no Content yet.</p>}
      {shown.map((content) => (
        <Template content={content} base={base} />
      ))}
      {contents.length > shown.length && <p class="small">And {contents.length - shown.length} more.</p>}
    </section>
  )
}

function Template({ content, base }: { content: Content; base: string }) {
  const { sid, friendlyName, language, approval } = content
  const status = approval?.status ?? 'unsubmitted'
  const name = approval?.name ?? friendlyName ?? sid
  return (
    <details class="more">
      <summary>
        {name} <span class="small">({language})</span> <strong class={status}>{status}</strong>
      </summary>
      {approval?.rejectionReason && <p class="small">{approval.rejectionReason}</p>}
      <Text text={unfilledBody(content)} class="said" />
      <form class="controls" method="post" action={`${base}/contents`}>
        <input type="hidden" name="sid" value={sid} />
        {VERDICTS.filter((verdict) => verdict.status !== status).map((verdict) => (
          <button
            type="submit"
            name="status"
            value={verdict.status}
            aria-label={`${verdict.label} ${name}, ${language}`}
          >
            {verdict.label}
          </button>
        ))}
      </form>
    </details>
  )
}
