import { setTimeout as pause } from 'node:timers/promises'
import type { Library } from '../model/library.js'
import { type Complaint, complaintOf } from './complaint.js'
import { type Files, readFolder, type Stamps, stampsOf } from './folder.js'
import { type Loaded, load, slimmed } from './load.js'

/** The knowledge as it lives: the library of the moment, replaced whole whenever an editor saves something. */
export interface Shelf {
  /** Ask once at the beginning of a turn and keep it to the end. */
  current(): Library
  /** What keeps entries from being served, or served as they were last saved. For `/readyz`, the log, the console. */
  faults(): readonly Complaint[]
  /** Told of every new library, after `current` gives it; returns the way to stop being told. */
  onChange(listener: (library: Library) => void): () => void
  /** Looks at the folder once; true when that made a new library. */
  look(): Promise<boolean>
  /** Goes on looking until the returned function is called. Doesn't keep the process alive. */
  watch(): () => void
}

export interface ShelfOptions {
  /** Milliseconds between two looks, each some ten milliseconds' work with hundreds of entries; default 1,000. With `settleMs` it has to stay within the promised two seconds. */
  everyMs?: number
  /** How long a changed folder has to be still before it is read, so that nothing half-saved is; default 150. */
  settleMs?: number
  wait?: (ms: number) => Promise<unknown>
  /** Told when a listener fails: the library is in place all the same. Without it the failure is the process's. */
  onError?: (error: unknown) => void
}

/** How often a folder that doesn't come to rest is waited for; then it is read as it is. */
const PATIENCE = 5

/** Opens the folder and reads it whole, at once. A folder that can't be read gives an empty library and a fault. */
export function openShelf(dir: string, options: ShelfOptions = {}): Shelf {
  const { everyMs = 1000, settleMs = 150, wait = pause, onError = rethrow } = options
  let stamps: Stamps = new Map()
  let files: Files = new Map()
  let loaded: Loaded = load(files)
  let unreadable: Complaint | undefined
  const listeners = new Set<(library: Library) => void>()

  const take = (seen: Stamps): boolean => {
    const before = loaded.library.version
    files = readFolder(dir, seen, { files, stamps })
    stamps = seen
    loaded = slimmed(load(files, loaded))
    unreadable = undefined
    return loaded.library.version !== before
  }

  const changed = async (): Promise<boolean> => {
    let seen = stampsOf(dir)
    if (same(seen, stamps)) {
      unreadable = undefined
      return false
    }
    for (let tries = 0; tries < PATIENCE; tries++) {
      await wait(settleMs)
      const again = stampsOf(dir)
      if (same(again, seen)) break
      seen = again
    }
    return take(seen)
  }

  const shelf: Shelf = {
    current: () => loaded.library,
    faults: () => (unreadable ? [unreadable, ...loaded.faults] : loaded.faults),
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    look: async () => {
      try {
        if (!(await changed())) return false
      } catch (error) {
        unreadable = unreadableFolder(dir, error)
        return false
      }
      for (const listener of listeners) {
        try {
          listener(loaded.library)
        } catch (error) {
          onError(error)
        }
      }
      return true
    },
    watch: () => {
      let over = false
      let timer: NodeJS.Timeout | undefined
      const next = () => {
        timer = setTimeout(async () => {
          await shelf.look()
          if (!over) next()
        }, everyMs)
        timer.unref()
      }
      next()
      return () => {
        over = true
        clearTimeout(timer)
      }
    },
  }

  try {
    take(stampsOf(dir))
  } catch (error) {
    unreadable = unreadableFolder(dir, error)
  }
  return shelf
}

function rethrow(error: unknown) {
  queueMicrotask(() => {
    throw error
  })
}

function same(a: Stamps, b: Stamps): boolean {
  if (a.size !== b.size) return false
  for (const [path, stamp] of a) if (b.get(path) !== stamp) return false
  return true
}

function unreadableFolder(dir: string, error: unknown): Complaint {
  const why = error instanceof Error ? error.message : String(error)
  return complaintOf('fatal', '.', 1, 'folder', {
    en: `the knowledge folder ${dir} can't be read: ${why}`,
    ur: `معلومات کا فولڈر ${dir} پڑھا نہیں جا سکا: ${why}`,
  })
}
