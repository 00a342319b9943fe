import { BASE } from '../base.js'
import { type Answer, page, type Visit } from '../visit.js'
import { Fault, Field, Form } from './form.js'

/** Why nobody came in, as keys under `signIn`. */
export type SignInFault = 'refused' | 'locked' | 'busy'

export function signInPage(visit: Visit, fault?: SignInFault): Answer {
  const { say } = visit
  const status = fault === 'refused' ? 401 : fault === 'locked' ? 429 : fault === 'busy' ? 503 : 200
  const to = visit.fields.get('to') || visit.query.get('to')
  const other = visit.language === 'ur' ? 'en' : 'ur'
  return page(
    say('signIn.title'),
    <div class="narrow door">
      <h1>{say('signIn.title')}</h1>
      <p class="soft">{say('signIn.demonstration')}</p>
      {fault && <Fault>{say(`signIn.${fault}`)}</Fault>}
      <SignInForm visit={visit} to={to} />
      <p>
        <a
          href={`${BASE}/sign-in?lang=${other}${to ? `&to=${encodeURIComponent(to)}` : ''}`}
          lang={other}
          class="plain"
        >
          {say('signIn.otherLanguage')}
        </a>
      </p>
    </div>,
    status,
  )
}

export function SignInForm({ visit, to }: { visit: Visit; to: string }) {
  const { say } = visit
  return (
    <Form visit={visit} action={`${BASE}/sign-in`} class="stack">
      <input type="hidden" name="lang" value={visit.language} />
      <input type="hidden" name="to" value={to} />
      <Field id="email" label={say('signIn.email')}>
        <input
          id="email"
          name="email"
          type="email"
          dir="ltr"
          required
          maxLength={254}
          autoComplete="username"
          value={visit.fields.get('email')}
        />
      </Field>
      <Field id="password" label={say('signIn.password')}>
        <input
          id="password"
          name="password"
          type="password"
          dir="ltr"
          required
          maxLength={200}
          autoComplete="current-password"
        />
      </Field>
      <button type="submit" class="main">
        {say('signIn.submit')}
      </button>
    </Form>
  )
}
