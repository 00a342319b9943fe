import type { Desk } from '../../model/desk.js'
import { type Account, ROLES } from '../accounts.js'
import { BASE } from '../base.js'
import { PASSWORD_MAX, PASSWORD_MIN } from '../passwords.js'
import { type Answer, type OfficerVisit, page, type Visit } from '../visit.js'
import { Fault, Field, Form } from './form.js'

/** Why an account wasn't made or changed. */
export type AccountFault = 'email' | 'details' | 'taken' | 'last' | 'tooShort' | 'tooLong' | 'tooPlain'

export function accountsPage(
  visit: OfficerVisit,
  accounts: readonly Account[],
  desks: readonly Desk[],
  fault?: AccountFault,
): Answer {
  const { say, fields } = visit
  return page(
    say('accounts.title'),
    <div class="wide">
      <h1>{say('accounts.title')}</h1>
      <ul class="cards">
        {accounts.map((account) => (
          <li class={account.disabled ? 'card off' : 'card'}>
            <h2>
              <a href={`${BASE}/accounts/${account.id}`}>
                <bdi>{account.name}</bdi>
              </a>
            </h2>
            <p>
              <bdi dir="ltr">{account.email}</bdi>
            </p>
            <p class="soft">
              {account.roles.map((role) => say(`role.${role}`)).join(say('comma'))}{' '}
              {account.disabled && <strong class="mark bad">{say('accounts.disabled')}</strong>}{' '}
              {account.mustChange && <span class="mark">{say('accounts.mustChange')}</span>}
            </p>
            <p class="soft">
              {account.desks.length > 0
                ? account.desks
                    .map((id) => desks.find((desk) => desk.id === id)?.name[visit.language] ?? id)
                    .join(say('comma'))
                : say('accounts.allDesks')}
            </p>
          </li>
        ))}
      </ul>
      <section aria-labelledby="add-title" class="panel">
        <h2 id="add-title">{say('accounts.add')}</h2>
        <FaultOf visit={visit} fault={fault} />
        <Form visit={visit} action={`${BASE}/accounts`} class="stack">
          <Field id="email" label={say('signIn.email')}>
            <input
              id="email"
              name="email"
              type="email"
              dir="ltr"
              required
              maxLength={254}
              autoComplete="off"
              value={fields.get('email')}
            />
          </Field>
          <Details
            visit={visit}
            name={fields.get('name')}
            roles={fields.all('roles').length > 0 ? fields.all('roles') : ['officer']}
            chosen={fields.all('desks')}
            desks={desks}
          />
          <NewPassword visit={visit} />
          <button type="submit" class="main">
            {say('accounts.addButton')}
          </button>
        </Form>
      </section>
    </div>,
    fault ? 422 : 200,
  )
}

export function accountPage(
  visit: OfficerVisit,
  account: Account,
  desks: readonly Desk[],
  fault?: AccountFault,
): Answer {
  const { say } = visit
  const base = `${BASE}/accounts/${account.id}`
  const act = (verb: string, label: string, loud = false) => (
    <Form visit={visit} action={`${base}/${verb}`}>
      <button type="submit" class={loud ? 'bad' : ''}>
        {label}
      </button>
    </Form>
  )
  return page(
    account.name,
    <div class="narrow">
      <p>
        <a href={`${BASE}/accounts`}>{say('accounts.title')}</a>
      </p>
      <h1>
        <bdi>{account.name}</bdi>
      </h1>
      <p>
        <bdi dir="ltr">{account.email}</bdi>{' '}
        {account.disabled && <strong class="mark bad">{say('accounts.disabled')}</strong>}
      </p>
      <FaultOf visit={visit} fault={fault} />
      <section aria-labelledby="details-title" class="panel">
        <h2 id="details-title">{say('accounts.details')}</h2>
        <Form visit={visit} action={base} class="stack">
          <Details visit={visit} name={account.name} roles={account.roles} chosen={account.desks} desks={desks} />
          <button type="submit" class="main">
            {say('accounts.save')}
          </button>
        </Form>
      </section>
      <section aria-labelledby="reset-title" class="panel">
        <h2 id="reset-title">{say('accounts.reset')}</h2>
        <p>{say('accounts.resetText')}</p>
        <Form visit={visit} action={`${base}/password`} class="stack">
          <NewPassword visit={visit} />
          <button type="submit">{say('accounts.reset')}</button>
        </Form>
      </section>
      <section aria-labelledby="access-title" class="panel">
        <h2 id="access-title">{say('accounts.access')}</h2>
        <div class="row">
          {act('end-sessions', say('accounts.endSessions'))}
          {act('unlock', say('accounts.unlock'))}
          {account.disabled ? act('enable', say('accounts.enable')) : act('disable', say('accounts.disable'), true)}
        </div>
      </section>
    </div>,
    fault ? 422 : 200,
  )
}

function FaultOf({ visit: { say }, fault }: { visit: Visit; fault: AccountFault | undefined }) {
  if (!fault) return null
  const key = fault.startsWith('too') ? `password.${fault}` : `accounts.fault.${fault}`
  return <Fault>{say(key, { min: PASSWORD_MIN, max: PASSWORD_MAX })}</Fault>
}

function Details(props: {
  visit: Visit
  name: string
  roles: readonly string[]
  chosen: readonly string[]
  desks: readonly Desk[]
}) {
  const { visit, name, roles, chosen, desks } = props
  const { say } = visit
  return (
    <>
      <Field id="name" label={say('accounts.name')} hint={say('accounts.nameHint')}>
        <input id="name" name="name" dir="auto" required maxLength={60} value={name} aria-describedby="name-hint" />
      </Field>
      <fieldset>
        <legend>{say('accounts.roles')}</legend>
        {ROLES.map((role) => (
          <label class="check">
            <input type="checkbox" name="roles" value={role} checked={roles.includes(role)} />
            <span>
              {say(`role.${role}`)} <span class="soft">{say(`role.${role}May`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {desks.length > 0 && (
        <fieldset>
          <legend>{say('accounts.desks')}</legend>
          {desks.map((desk) => (
            <label class="check">
              <input type="checkbox" name="desks" value={desk.id} checked={chosen.includes(desk.id)} />
              <span>{desk.name[visit.language]}</span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  )
}

function NewPassword({ visit: { say } }: { visit: Visit }) {
  return (
    <Field id="password" label={say('accounts.password')} hint={say('password.rule', { min: PASSWORD_MIN })}>
      <input
        id="password"
        name="password"
        type="password"
        dir="ltr"
        required
        maxLength={200}
        aria-describedby="password-hint"
        autoComplete="new-password"
      />
    </Field>
  )
}
