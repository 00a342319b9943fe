import type { Router } from 'express'
import { accountRoutes } from './account-routes.js'
import { consoleAssets } from './assets.js'
import { auditRoutes } from './audit-routes.js'
import { Cookies } from './cookies.js'
import { figuresRoutes } from './figures-routes.js'
import { type Door, Gate } from './gate.js'
import { knowledgeRoutes } from './knowledge-routes.js'
import { myAccountRoutes } from './my-account-routes.js'
import { layout } from './pages/layout.js'
import { refusedPage } from './pages/refused.js'
import type { Passwords } from './passwords.js'
import { queueRoutes } from './queue-routes.js'
import { makeSend } from './send.js'
import { signInRoutes } from './sign-in-routes.js'
import { ticketRoutes } from './ticket-routes.js'
import { readWords } from './words.js'
import type { Workplace } from './workplace.js'

export interface ConsoleParts extends Workplace {
  passwords: Passwords
  /** Beside the simulator: the demo's officer may come in. */
  demo: boolean
  /** Officers come by https: cookies travel no other way. */
  secure: boolean
}

/** The officers' pages, to be mounted at `BASE`, and the list of their doors. */
export function consoleRoutes(parts: ConsoleParts): { routes: Router; doors: readonly Door[] } {
  const assets = consoleAssets()
  const gate = new Gate({
    ...parts,
    cookies: new Cookies(parts.secure),
    words: readWords(),
    send: makeSend(layout(assets)),
    assets,
  })
  signInRoutes(gate, parts)
  myAccountRoutes(gate, parts)
  queueRoutes(gate, parts)
  ticketRoutes(gate, parts)
  figuresRoutes(gate, parts)
  knowledgeRoutes(gate, parts)
  accountRoutes(gate, parts, () => parts.library().desks().all)
  auditRoutes(gate, parts.office)
  gate.get('/*nothing', 'anyone', (visit) => refusedPage(visit, 'notFound', 404))
  return { routes: gate.routes(), doors: gate.doors }
}
