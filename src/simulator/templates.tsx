import { Text } from './bubble.js'
import type { ApprovalStatus, Content } from './contents.js'
import { unfilledBody } from './render.js'
import type { StandIn } from './stand-in.js'
import { useWords } from './words.js'

/** So many Contents are shown, those handed in for approval first. */
const SHOWN_MAX = 20

/** The verdicts WhatsApp gives that a person may want to try. */
export const VERDICTS = ['approved', 'rejected', 'paused'] as const satisfies readonly ApprovalStatus[]

/** The bot's Contents, and WhatsApp's verdict on each: only an approved one gets through outside the 24 hours. */
export function Templates({ standIn, base }: { standIn: StandIn; base: string }) {
  const { say } = useWords()
  const contents = standIn.exchange.contents.list()
  const [submitted, others] = [
    contents.filter(({ approval }) => approval),
    contents.filter(({ approval }) => !approval),
  ]
  const shown = [...submitted, ...others].slice(0, SHOWN_MAX)
  return (
    <section aria-labelledby="templates-title" id="templates">
      <h2 id="templates-title">{say('templates.title')}</h2>
      {shown.length === 0 && <p class="small">{say('templates.none')}</p>}
      {shown.map((content) => (
        <Template content={content} base={base} />
      ))}
      {contents.length > shown.length && (
        <p class="small">{say('templates.more', { count: contents.length - shown.length })}</p>
      )}
    </section>
  )
}

function Template({ content, base }: { content: Content; base: string }) {
  const { say } = useWords()
  const { sid, friendlyName, language, approval } = content
  const status = approval?.status ?? 'unsubmitted'
  const name = approval?.name ?? friendlyName ?? sid
  return (
    <details class="more">
      <summary>
        <bdi lang="en" dir="ltr">
          {name} <span class="small">({language})</span>
        </bdi>{' '}
        <strong class={status}>{say(`templates.status.${status}`)}</strong>
      </summary>
      {approval?.rejectionReason && (
        <p class="small" lang="en" dir="auto">
          {approval.rejectionReason}
        </p>
      )}
      <Text text={unfilledBody(content)} class="said" />
      <form class="controls" method="post" action={`${base}/contents`}>
        <input type="hidden" name="sid" value={sid} />
        {VERDICTS.filter((verdict) => verdict !== status).map((verdict) => (
          <button
            type="submit"
            name="status"
            value={verdict}
            aria-label={say('templates.verdict', { verdict: say(`templates.${verdict}`), name, language })}
          >
            {say(`templates.${verdict}`)}
          </button>
        ))}
      </form>
    </details>
  )
}
