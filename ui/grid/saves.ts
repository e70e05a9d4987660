// Nothing typed is ever lost. Each edited cell is a draft that is kept on this machine until the server has it:
// saved at once, retried by itself when the server cannot be reached, and left in sight with its sentence when refused.
import { sameEntry, type Entry } from './entry.ts'
import type { Reading } from '../parse-number.ts'

export type CommitResult =
  | { readonly saved: true }
  /** `again`: nobody answered, so it is worth retrying. Otherwise the sentence says why not and what to do. */
  | { readonly saved: false; readonly sentence: string; readonly again: boolean }

export type Draft =
  | { readonly phase: 'dirty' | 'saving' | 'waiting' | 'saved'; readonly entry: Entry; readonly sentence?: string }
  | { readonly phase: 'refused'; readonly entry: Entry; readonly sentence: string }
  /** Typed, but not yet something a cell can hold. */
  | { readonly phase: 'unread'; readonly text: string; readonly sentence: string; readonly readings?: readonly [Reading, Reading] }

export type Drafts = ReadonlyMap<string, Draft>

export interface DraftStorage { readonly read: () => string | null; readonly write: (text: string | null) => void }
interface SavesOptions {
  readonly commit: (key: string, entry: Entry) => Promise<CommitResult>
  readonly storage: DraftStorage
  /** Injected so that tests need not wait. */
  readonly later?: (work: () => void, milliseconds: number) => () => void
}

export interface Saves {
  readonly subscribe: (listener: () => void) => () => void
  readonly drafts: () => Drafts
  readonly put: (key: string, entry: Entry, base: Entry) => void
  readonly putUnread: (key: string, unread: { readonly text: string; readonly sentence: string; readonly readings?: readonly [Reading, Reading] }) => void
  readonly drop: (key: string) => void
  readonly retryAll: () => void
  /** The server's word on a cell: a saved draft gives way to it. */
  readonly settle: (baseOf: (key: string) => Entry | undefined) => void
  /** Sends what was restored, and goes on after `stop`. */
  readonly start: () => void
  readonly stop: () => void
}

const together = 4
const firstWait = 2_000
const longestWait = 30_000

export function createSaves({ commit, storage, later = defaultLater }: SavesOptions): Saves {
  let drafts = restored(storage.read())
  const listeners = new Set<() => void>()
  const bases = new Map<string, Entry>()
  const running = new Set<string>()
  let wait = firstWait
  let cancelWait: (() => void) | undefined
  let stopped = false

  const change = (key: string, draft: Draft | null) => {
    const next = new Map(drafts)
    if (draft) next.set(key, draft)
    else next.delete(key)
    drafts = next
    storage.write(stored(drafts))
    for (const listener of listeners) listener()
  }
  const pump = () => {
    for (const [key, draft] of drafts) {
      if (stopped || running.size >= together) return
      if (draft.phase === 'dirty' && !running.has(key)) void run(key, draft.entry)
    }
  }
  const run = async (key: string, entry: Entry) => {
    running.add(key)
    change(key, { phase: 'saving', entry })
    const result = await commit(key, entry).catch((): CommitResult => ({ saved: false, sentence: '', again: true }))
    running.delete(key)
    const now = drafts.get(key)
    if (now?.phase === 'saving' && sameEntry(now.entry, entry)) finish(key, entry, result)
    pump()
  }
  const finish = (key: string, entry: Entry, result: CommitResult) => {
    if (result.saved) {
      wait = firstWait
      return change(key, { phase: 'saved', entry })
    }
    if (!result.again) return change(key, { phase: 'refused', entry, sentence: result.sentence })
    change(key, { phase: 'waiting', entry, sentence: result.sentence })
    cancelWait ??= later(retryAll, wait)
    wait = Math.min(wait * 2, longestWait)
  }
  const retryAll = () => {
    cancelWait?.()
    cancelWait = undefined
    for (const [key, draft] of drafts) if (draft.phase === 'waiting') change(key, { phase: 'dirty', entry: draft.entry })
    pump()
  }
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    drafts: () => drafts,
    put: (key, entry, base) => {
      const untouched = !drafts.has(key) || drafts.get(key)!.phase === 'unread' || drafts.get(key)!.phase === 'refused'
      bases.set(key, base)
      if (untouched && !running.has(key) && sameEntry(entry, base)) return change(key, null)
      change(key, { phase: 'dirty', entry })
      pump()
    },
    putUnread: (key, unread) => change(key, { phase: 'unread', ...unread }),
    drop: (key) => change(key, null),
    retryAll,
    settle: (baseOf) => {
      for (const [key, draft] of drafts) {
        const base = baseOf(key)
        if (draft.phase !== 'saved' || !base) continue
        const known = bases.get(key)
        if (sameEntry(base, draft.entry) || (known && !sameEntry(base, known))) change(key, null)
      }
    },
    start: () => {
      stopped = false
      retryAll()
    },
    stop: () => {
      stopped = true
      cancelWait?.()
      cancelWait = undefined
    },
  }
}

/** What was not saved when the page was left; entries start as dirty and go out again. */
function restored(text: string | null): Drafts {
  const kept = text ? (JSON.parse(text) as [string, Draft][]) : []
  return new Map(kept.map(([key, draft]) => [key, draft.phase === 'unread' || draft.phase === 'refused' ? draft : { phase: 'dirty', entry: draft.entry }]))
}

function stored(drafts: Drafts): string | null {
  const unsaved = [...drafts].filter(([, draft]) => draft.phase !== 'saved')
  return unsaved.length > 0 ? JSON.stringify(unsaved) : null
}

function defaultLater(work: () => void, milliseconds: number): () => void {
  const timer = setTimeout(work, milliseconds)
  return () => clearTimeout(timer)
}

/** Drafts of one owner (a person at a unit’s grid) in this browser. */
export function browserStorage(owner: string): DraftStorage {
  const name = `drafts:${owner}`
  return {
    read: () => localStorage.getItem(name),
    write: (text) => (text === null ? localStorage.removeItem(name) : localStorage.setItem(name, text)),
  }
}
