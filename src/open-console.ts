import type { Router } from 'express'
import { consoleRoutes } from './console/console.js'
import { type DemoSignIn, demoOfficer } from './console/demo.js'
import { argon2Passwords } from './console/passwords.js'
import type { OpenedFile } from './console/workplace.js'
import type { Engine } from './engine.js'
import type { Officers } from './handoff/officers.js'
import { unansweredOf } from './insights/unanswered.js'
import type { Shelf } from './knowledge/shelf.js'
import { newMediaToken } from './media/token.js'
import type { Clock } from './model/clock.js'
import type { Log } from './model/log.js'
import { fileOpener } from './opened-file.js'
import type { Mind } from './runner/handle.js'

export interface ConsoleNeeds {
  engine: Engine
  officers: Officers
  mind(): Mind
  shelf: Pick<Shelf, 'faults'>
  clock: Clock
  random: (bytes: number) => Uint8Array
  log: Log
  /** A demonstration: an officer of its own may come in, whose password is made anew at each start. */
  demo: boolean
  /** Officers come by https: cookies travel no other way. */
  secure: boolean
  /** Fetches what a citizen sent from where Twilio keeps it. */
  fetchMedia(address: string): Promise<OpenedFile>
}

/** How far back editors see what was asked in vain, and how much of it: a page must not hold up the citizens. */
const UNANSWERED_MS = 14 * 24 * 60 * 60 * 1000
const MOST_INSIGHTS = 500

/** The officers' pages on what the service has; `demo`, once it is made, is who may sign in to a demonstration. */
export function openConsole({ engine, mind, shelf, fetchMedia, log, ...parts }: ConsoleNeeds): {
  routes: Router
  demo: Promise<DemoSignIn | undefined>
} {
  const { clock, random } = parts
  const passwords = argon2Passwords()
  const demo = parts.demo
    ? demoOfficer(engine.office, passwords, random).catch((error: unknown) => {
        log.error({ err: error }, 'no demo officer: the store is away')
        return undefined
      })
    : Promise.resolve(undefined)
  const { routes } = consoleRoutes({
    ...parts,
    office: engine.office,
    passwords,
    library: () => mind().library,
    suggest: (text) =>
      mind()
        .understand(text, {})
        .candidates.map(({ entry }) => entry),
    openFile: fileOpener(engine.store, fetchMedia),
    async keepFile(person, file) {
      const token = newMediaToken(person, clock.now(), random)
      await engine.media.put(person, token, file)
      return token
    },
    faults: () => shelf.faults(),
    unanswered: async () => {
      const since = new Date(clock.now().getTime() - UNANSWERED_MS)
      return unansweredOf((await engine.store.insights(since)).slice(-MOST_INSIGHTS), mind())
    },
  })
  return { routes, demo }
}
