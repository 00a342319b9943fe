import { ConfigError, readConfig } from './config.js'
import { fitApart } from './fit-apart.js'
import { tidyHeap } from './heap.js'
import { makeLog } from './log.js'
import { printer } from './printing/print-in-worker.js'
import { startService } from './service.js'

/** Start here: reads the settings, starts the service, drains on SIGTERM. */
async function main() {
  const config = readConfig(process.env)
  const log = makeLog(config.LOG_LEVEL)
  const service = await startService(config, { log, fit: fitApart, print: printer() })
  tidyHeap()
  log.info({ url: service.url }, 'Mushir is ready')
  if (service.simulation) {
    console.error(`\nMushir (a demonstration) is ready. Open ${service.url}/simulator and say salaam.`)
    const officer = service.demoOfficer
    if (officer) console.error(`Officers: ${service.url}/console, ${officer.email}, password ${officer.password}\n`)
  }

  let ending = false
  const end = (signal: string) => {
    if (ending) return
    ending = true
    log.info({ signal }, 'draining')
    const patience = setTimeout(
      () => {
        log.error({}, 'work under way did not end in time; its leases will run out and others go on')
        process.exit(1)
      },
      config.DRAIN_SECONDS * 1000 + 5_000,
    )
    patience.unref()
    service.stop().then(
      () => {
        log.info({}, 'drained')
        process.exit(0)
      },
      (error: unknown) => {
        log.error({ err: error }, 'draining failed')
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', () => end('SIGTERM'))
  process.on('SIGINT', () => end('SIGINT'))
}

main().catch((error: unknown) => {
  if (error instanceof ConfigError) console.error(error.message)
  else if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    console.error('Cannot start: the port is taken. Set PORT to another one, or end what listens there.')
  else console.error(error)
  process.exit(1)
})
