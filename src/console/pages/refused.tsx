import { BASE } from '../base.js'
import { scriptOf } from '../marks.js'
import { type Answer, page, type Visit } from '../visit.js'
import { Fault } from './form.js'
import { SignInForm } from './sign-in.js'

/** Why a form or a page was refused, as keys under `refused`. */
export type Refusal =
  | 'forged'
  | 'notYours'
  | 'notYourDesk'
  | 'tooLarge'
  | 'unreadable'
  | 'notFound'
  | 'away'
  | `file.${'gone' | 'tooLarge' | 'away'}`

export function refusedPage(visit: Visit, why: Refusal, status: number): Answer {
  const { say } = visit
  return page(
    say(`refused.${why}.title`),
    <div class="narrow">
      <h1>{say(`refused.${why}.title`)}</h1>
      <p>{say(`refused.${why}.text`)}</p>
      <KeptWords visit={visit} />
      <p>
        <a href={`${BASE}/`}>{say('refused.back')}</a>
      </p>
    </div>,
    status,
  )
}

/** Asks to sign in, and goes on afterwards where they were going. Keeps what a form brought. */
export function signInAgainPage(visit: Visit, url: string, method: 'get' | 'post'): Answer {
  const { say } = visit
  const to = method === 'get' && !visit.part ? url : ''
  if (method === 'get') return { kind: 'go', to: `${BASE}/sign-in${to ? `?to=${encodeURIComponent(to)}` : ''}` }
  return page(
    say('signIn.title'),
    <div class="narrow">
      <h1>{say('signIn.title')}</h1>
      <Fault>{say('signIn.over')}</Fault>
      <KeptWords visit={visit} />
      <SignInForm visit={visit} to="" />
    </div>,
    401,
  )
}

/** What was written into a form that wasn't taken: to be copied, never lost. */
function KeptWords({ visit }: { visit: Visit }) {
  const words = visit.fields.get('text') || visit.fields.get('words')
  if (words === '') return null
  return (
    <div class="field">
      <label for="kept">{visit.say('refused.yourWords')}</label>
      <textarea id="kept" readOnly rows={8} dir="auto" lang={scriptOf(words)}>
        {words}
      </textarea>
    </div>
  )
}
