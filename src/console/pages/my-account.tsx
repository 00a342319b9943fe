import { BASE } from '../base.js'
import { PASSWORD_MAX, PASSWORD_MIN } from '../passwords.js'
import { type Answer, type OfficerVisit, page } from '../visit.js'
import { Fault, Field, Form } from './form.js'

/** Why a password wasn't changed, as keys under `password`. */
export type PasswordFault = 'wrong' | 'tooShort' | 'tooLong' | 'tooPlain' | 'busy' | 'tooMany'

export function myAccountPage(visit: OfficerVisit, fault?: PasswordFault): Answer {
  const { account, say } = visit
  return page(
    say('me.title'),
    <div class="narrow">
      <h1>{say('me.title')}</h1>
      <p>
        <bdi>{account.name}</bdi>, <bdi dir="ltr">{account.email}</bdi>
        <br />
        {account.roles.map((role) => say(`role.${role}`)).join(say('comma'))}
      </p>
      {!account.mustChange && (
        <section aria-labelledby="language-title">
          <h2 id="language-title">{say('me.language')}</h2>
          <Form visit={visit} action={`${BASE}/account/language`} class="row">
            <button type="submit" name="language" value="en" lang="en" aria-pressed={account.language === 'en'}>
              English
            </button>
            <button type="submit" name="language" value="ur" lang="ur" aria-pressed={account.language === 'ur'}>
              اردو
            </button>
          </Form>
        </section>
      )}
      <section aria-labelledby="password-title">
        <h2 id="password-title">{say('me.password')}</h2>
        {fault && <Fault>{say(`password.${fault}`, { min: PASSWORD_MIN, max: PASSWORD_MAX })}</Fault>}
        <Form visit={visit} action={`${BASE}/account/password`} class="stack">
          <input type="hidden" name="username" autoComplete="username" value={account.email} />
          <Field id="old" label={say('me.oldPassword')}>
            <input
              id="old"
              name="old"
              type="password"
              dir="ltr"
              required
              maxLength={200}
              autoComplete="current-password"
            />
          </Field>
          <Field id="new" label={say('me.newPassword')} hint={say('password.rule', { min: PASSWORD_MIN })}>
            <input
              id="new"
              name="new"
              type="password"
              dir="ltr"
              required
              maxLength={200}
              aria-describedby="new-hint"
              autoComplete="new-password"
            />
          </Field>
          <button type="submit" class="main">
            {say('me.changePassword')}
          </button>
        </Form>
      </section>
      <section aria-labelledby="sessions-title">
        <h2 id="sessions-title">{say('me.sessions')}</h2>
        <p>{say('me.sessionsText')}</p>
        <Form visit={visit} action={`${BASE}/account/sign-out-everywhere`}>
          <button type="submit">{say('me.signOutEverywhere')}</button>
        </Form>
      </section>
    </div>,
    fault ? 422 : 200,
  )
}
