import { parseArgs } from 'node:util'
import type { Engine } from '../engine.js'
import type { SetAside } from '../inbox/inbox.js'
import { ending, UsageError } from './ending.js'
import { withStore } from './store.js'

const USAGE = `npm run -s set-aside -- list        what could not be handled after five tries, the oldest first
npm run -s set-aside -- show ID     one of them, whole: it holds what the citizen wrote
npm run -s set-aside -- replay ID   puts it back at the end of the citizen's inbox
npm run -s set-aside -- drop ID     deletes it for good
Add --json for JSON lines. All need REDIS_URL.`

await ending(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
  })
  const [verb = 'list', id] = positionals
  if (values.help) return void console.log(USAGE)
  if (verb === 'list') return withStore('set-aside', (engine) => list(engine, values.json))
  if (!id || !['show', 'replay', 'drop'].includes(verb)) throw new UsageError(USAGE)
  return withStore('set-aside', async ({ inbox }) => {
    const kept = (await inbox.setAsideList()).find((one) => one.id === id)
    if (!kept) throw new UsageError(`Nothing is set aside under ${id}. "list" shows what is.`)
    if (verb === 'show') return void console.log(JSON.stringify(kept, null, values.json ? 0 : 2))
    if (verb === 'drop') {
      await inbox.drop(id)
      return void console.log(`Dropped ${id}.`)
    }
    if (!(await inbox.replay(id))) throw new UsageError(`${id} can't be replayed: nobody of that id is known any more.`)
    console.log(`Put back ${id}: it is handled again within a second or two.`)
  })
})

async function list({ inbox }: Engine, json: boolean): Promise<void> {
  const all = await inbox.setAsideList()
  if (json) for (const kept of all) console.log(JSON.stringify(withoutWords(kept)))
  else if (all.length === 0) console.log('Nothing is set aside.')
  else for (const kept of all) console.log(line(kept))
}

/** The list may be pasted anywhere: what a citizen wrote is only in `show`. */
function withoutWords({ id, at, attempts, reason, event }: SetAside) {
  const kind = event.event.kind === 'message' ? event.event.message.kind : event.event.kind
  return { id, at, kind, attempts, reason, trace: event.trace }
}

function line(kept: SetAside): string {
  const { id, at, kind, attempts, reason, trace } = withoutWords(kept)
  return `${id}  ${at.slice(0, 16).replace('T', ' ')}  ${kind}, ${attempts} tries, trace ${trace}\n    ${reason}`
}
