// Nothing typed is ever lost. Each edited cell is a draft that is kept on this machine until the server has it:
// saved at once, retried by itself when the server cannot be reached, and left in sight with its sentence when refused.
import { isStuck, restoredDrafts, storedDrafts, type Draft, type Drafts, type DraftStorage, type Unread } from './draft.ts'
import { sameEntry, type Entry } from './entry.ts'

export type CommitResult =
  | { readonly saved: true }
  /** `again`: nobody answered, so it is worth retrying. Otherwise the sentence says why not and what to do. */
  | { readonly saved: false; readonly sentence: string; readonly again: boolean }

interface SavesOptions {
  readonly commit: (key: string, entry: Entry) => Promise<CommitResult>
  readonly storage: DraftStorage
  /** Injected so that tests need not wait. */
  readonly later?: (work: () => void, milliseconds: number) => () => void
}

const together = 4
const firstWait = 2_000
const longestWait = 30_000

export class Saves {
  readonly #options: Required<SavesOptions>
  readonly #listeners = new Set<() => void>()
  /** What the server held when each cell was edited. */
  readonly #bases = new Map<string, Entry>()
  readonly #running = new Set<string>()
  #drafts: Drafts
  #wait = firstWait
  #cancelWait: (() => void) | undefined
  #stopped = false

  constructor({ commit, storage, later = defaultLater }: SavesOptions) {
    this.#options = { commit, storage, later }
    this.#drafts = restoredDrafts(storage.read())
  }

  readonly drafts = (): Drafts => this.#drafts

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** `base` is what the server holds: going back to it needs no save. */
  put(key: string, entry: Entry, base: Entry): void {
    const draft = this.#drafts.get(key)
    const nothingSent = (!draft || isStuck(draft)) && !this.#running.has(key)
    this.#bases.set(key, base)
    if (nothingSent && sameEntry(entry, base)) return this.#change(key, null)
    this.#change(key, { phase: 'dirty', entry })
    this.#pump()
  }

  /** Sends a refused entry once more as it is. */
  sendAgain(key: string): void {
    const draft = this.#drafts.get(key)
    if (!draft || draft.phase === 'unread') return
    this.#change(key, { phase: 'dirty', entry: draft.entry })
    this.#pump()
  }

  /** Gives up what was typed: the cell shows again what the server holds. */
  drop(key: string): void {
    this.#change(key, null)
  }

  putUnread(key: string, unread: Unread): void {
    this.#change(key, { phase: 'unread', ...unread })
  }

  readonly retryAll = (): void => {
    this.#cancelWait?.()
    this.#cancelWait = undefined
    for (const [key, draft] of this.#drafts) if (draft.phase === 'waiting') this.#change(key, { phase: 'dirty', entry: draft.entry })
    this.#pump()
  }

  /** The server's word on every cell: a saved draft gives way to it. */
  settle(baseOf: (key: string) => Entry | undefined): void {
    for (const [key, draft] of this.#drafts) {
      const base = baseOf(key)
      if (draft.phase !== 'saved' || !base) continue
      const known = this.#bases.get(key)
      if (sameEntry(base, draft.entry) || (known && !sameEntry(base, known))) this.#change(key, null)
    }
  }

  /** Sends what was restored, and goes on after `stop`. */
  start(): void {
    this.#stopped = false
    this.retryAll()
  }

  readonly stop = (): void => {
    this.#stopped = true
    this.#cancelWait?.()
    this.#cancelWait = undefined
  }

  #change(key: string, draft: Draft | null): void {
    const next = new Map(this.#drafts)
    if (draft) next.set(key, draft)
    else next.delete(key)
    this.#drafts = next
    this.#options.storage.write(storedDrafts(next))
    for (const listener of this.#listeners) listener()
  }

  #pump(): void {
    for (const [key, draft] of this.#drafts) {
      if (this.#stopped || this.#running.size >= together) return
      if (draft.phase === 'dirty' && !this.#running.has(key)) void this.#run(key, draft.entry)
    }
  }

  async #run(key: string, entry: Entry): Promise<void> {
    this.#running.add(key)
    this.#change(key, { phase: 'saving', entry })
    const result = await this.#options.commit(key, entry).catch((): CommitResult => ({ saved: false, sentence: '', again: true }))
    this.#running.delete(key)
    const now = this.#drafts.get(key)
    if (now?.phase === 'saving' && sameEntry(now.entry, entry)) this.#finish(key, entry, result)
    this.#pump()
  }

  #finish(key: string, entry: Entry, result: CommitResult): void {
    if (result.saved) {
      this.#wait = firstWait
      return this.#change(key, { phase: 'saved', entry })
    }
    if (!result.again) return this.#change(key, { phase: 'refused', entry, sentence: result.sentence })
    this.#change(key, { phase: 'waiting', entry, sentence: result.sentence })
    this.#cancelWait ??= this.#options.later(this.retryAll, this.#wait)
    this.#wait = Math.min(this.#wait * 2, longestWait)
  }
}

function defaultLater(work: () => void, milliseconds: number): () => void {
  const timer = setTimeout(work, milliseconds)
  return () => clearTimeout(timer)
}
