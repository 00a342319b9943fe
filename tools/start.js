// `npm start`: builds if need be, then becomes the service in this same process, so that a signal reaches it.
import { ensureBuilt } from './fresh.js'

process.setSourceMapsEnabled?.(true)
await ensureBuilt()
await import('../dist/main.js')
