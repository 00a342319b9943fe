import type { ComponentChildren, VNode } from 'preact'
import type { Role } from '../accounts.js'
import type { Assets } from '../assets.js'
import { BASE } from '../base.js'
import { saidOf } from '../said.js'
import type { Visit } from '../visit.js'
import { Form } from './form.js'
import { Keys } from './keys.js'

const HTMX = JSON.stringify({
  includeIndicatorStyles: false,
  allowEval: false,
  selfRequestsOnly: true,
  // No page with citizens' words stays behind in the browser.
  historyCacheSize: 0,
})

/** What each role finds in the bar at the top. */
const NAV: readonly { path: string; key: string; roles: readonly Role[] }[] = [
  { path: '/queue', key: 'nav.queue', roles: ['officer', 'supervisor'] },
  { path: '/figures', key: 'nav.figures', roles: ['supervisor'] },
  { path: '/knowledge', key: 'nav.knowledge', roles: ['editor'] },
  { path: '/accounts', key: 'nav.accounts', roles: ['administrator'] },
  { path: '/audit', key: 'nav.audit', roles: ['supervisor', 'administrator'] },
]

/** The whole document around a page. */
export function layout(assets: Assets) {
  return (visit: Visit, title: string, body: ComponentChildren): VNode => (
    <html lang={visit.language} dir={visit.language === 'ur' ? 'rtl' : 'ltr'}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="htmx-config" content={HTMX} />
        <title>{`${title} · ${visit.say('product')}`}</title>
        <link rel="stylesheet" href={assets.href('console.css')} />
        <link rel="icon" href={assets.href('icon.svg')} />
        <script src={assets.href('htmx.js')} defer />
        <script src={assets.href('console.js')} defer />
      </head>
      <body>
        <a class="skip" href="#main">
          {visit.say('skip')}
        </a>
        <Bar visit={visit} />
        <main id="main" tabIndex={-1}>
          <Said visit={visit} />
          {body}
        </main>
        {visit.account && (
          <>
            <p
              class="adrift"
              id="adrift"
              role="status"
              hidden
              data-away={visit.say('adrift.away')}
              data-over={visit.say('adrift.over')}
            />
            <Keys visit={visit} />
          </>
        )}
      </body>
    </html>
  )
}

function Bar({ visit }: { visit: Visit }) {
  const { account, say } = visit
  return (
    <header class="bar">
      <p class="brand">
        <a href={`${BASE}/`}>{say('brand')}</a>
      </p>
      {account && (
        <>
          <nav aria-label={say('nav.label')}>
            <ul>
              {NAV.filter(({ roles }) => roles.some((role) => account.roles.includes(role))).map(({ path, key }) => (
                <li>
                  <a
                    id={`to${path.replace('/', '-')}`}
                    href={BASE + path}
                    {...(visit.path.startsWith(path) ? { 'aria-current': 'page' as const } : {})}
                  >
                    {say(key)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <div class="me">
            <button type="button" id="open-keys" class="quiet" hidden>
              {say('keys.title')}
            </button>
            <a href={`${BASE}/account`}>
              <bdi>{account.name}</bdi>
            </a>
            <Form visit={visit} action={`${BASE}/sign-out`}>
              <button type="submit" class="quiet">
                {say('nav.signOut')}
              </button>
            </Form>
          </div>
        </>
      )}
    </header>
  )
}

function Said({ visit }: { visit: Visit }) {
  const said = saidOf(visit.query.get('said'))
  return said ? (
    <p class="said" role="status">
      {visit.say(`said.${said}`)}
    </p>
  ) : null
}
