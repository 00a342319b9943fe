import { parseArgs } from 'node:util'
import { readConfig } from '../config.js'
import { dayInPakistan } from '../knowledge/library.js'
import { ending } from './ending.js'
import { runCheck } from './knowledge/check.js'
import { runNew, runRestore, runWithdraw } from './knowledge/edit.js'
import { runChanges, runMissing, runStale } from './knowledge/lists.js'
import { runPreview } from './knowledge/preview.js'
import { runSchema } from './knowledge/schema.js'
import { runUnanswered } from './knowledge/tell-unanswered.js'

const USAGE = `npm run -s knowledge -- COMMAND

  check                         read everything and say what is wrong, where, and what to write instead
  preview ID [--part PART]      an entry as it is read on the phone, in its three scripts
  stale [--days 60]             what is due for review, by owner
  missing                       what nobody has written or found out yet
  changes --since REV           what an edit changes for citizens, compared with a revision of git
  new ID --area AREA            lay out the four files of a new entry
  withdraw ID --reason WHY      tell citizens that an entry is being corrected (--by WHO)
  restore ID                    answer from it again
  schema                        write the JSON Schemas that text editors read, into schemas/
  unanswered [--days 30]        what was asked in vain, and what to add so that it is found (needs REDIS_URL)

  --dir FOLDER                  another folder than KNOWLEDGE_DIR or ./knowledge
  --language ur                 check: what is wrong in Urdu (or EDITOR_LANGUAGE=ur for good)
  --json                        check, unanswered: as JSON`

const OPTIONS = {
  dir: { type: 'string' },
  json: { type: 'boolean', default: false },
  language: { type: 'string' },
  days: { type: 'string' },
  since: { type: 'string' },
  area: { type: 'string' },
  reason: { type: 'string' },
  by: { type: 'string', default: 'editor' },
  part: { type: 'string' },
} as const

await ending(async () => {
  try {
    process.exitCode = await run()
  } catch (error) {
    const { code, path, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') console.error(`There is no ${path}.`)
    else if (code?.startsWith('ERR_PARSE_ARGS')) console.error(`${message}\n\n${USAGE}`)
    else throw error
    process.exitCode = 2
  }
})

function run(): number | Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: OPTIONS })
  const [command, id] = positionals
  const { KNOWLEDGE_DIR, EDITOR_LANGUAGE } = process.env
  const config = readConfig({ KNOWLEDGE_DIR, EDITOR_LANGUAGE })
  const language = values.language ?? config.EDITOR_LANGUAGE
  const dir = (values.dir ?? config.KNOWLEDGE_DIR).replace(/^\.\//, '').replace(/(?<=.)\/+$/, '')
  const today = dayInPakistan(new Date())
  const days = wholeNumber(values.days ?? (command === 'unanswered' ? '30' : '60'))
  switch (command) {
    case 'check':
      if (language !== 'en' && language !== 'ur') return misused('--language is en or ur.')
      return runCheck(dir, { today, json: values.json, language })
    case 'preview':
      return id ? runPreview(dir, id, values.part, new Date()) : misused('preview needs an id.')
    case 'stale':
      return days === undefined ? misused('--days needs a number.') : runStale(dir, today, days)
    case 'missing':
      return runMissing(dir)
    case 'changes':
      return values.since ? runChanges(dir, values.since) : misused('changes needs --since and a revision, like main.')
    case 'new':
      if (!id || !values.area) return misused('new needs an id and --area.')
      return runNew(dir, id, values.area, today)
    case 'withdraw':
      if (!id || !values.reason) return misused('withdraw needs an id and --reason.')
      return runWithdraw(dir, id, today, values.by, values.reason)
    case 'restore':
      return id ? runRestore(dir, id) : misused('restore needs an id.')
    case 'schema':
      return runSchema(dir)
    case 'unanswered':
      return days === undefined ? misused('--days needs a number.') : runUnanswered(dir, days, values.json, new Date())
    default:
      return misused(command ? `There is no command "${command}".` : '')
  }
}

function wholeNumber(typed: string): number | undefined {
  return /^\d+$/.test(typed) ? Number(typed) : undefined
}

function misused(why: string): number {
  console.error(why === '' ? USAGE : `${why}\n\n${USAGE}`)
  return 2
}
