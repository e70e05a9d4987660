// What was typed and is not yet on the server, and where it waits in this browser.
import type { Reading } from '../parse-number.ts'
import type { Entry } from './entry.ts'

export interface Unread { readonly text: string; readonly sentence: string; readonly readings?: readonly [Reading, Reading] }

export type Draft =
  | { readonly phase: 'dirty' | 'saving' | 'waiting' | 'saved'; readonly entry: Entry; readonly sentence?: string }
  | { readonly phase: 'refused'; readonly entry: Entry; readonly sentence: string }
  /** Typed, but not yet something a cell can hold. */
  | ({ readonly phase: 'unread' } & Unread)

export type Drafts = ReadonlyMap<string, Draft>

export interface DraftStorage { readonly read: () => string | null; readonly write: (text: string | null) => void }

/** What was not saved when the page was left; entries start as dirty and go out again. */
export function restoredDrafts(text: string | null): Drafts {
  const kept = text ? (JSON.parse(text) as [string, Draft][]) : []
  return new Map(kept.map(([key, draft]) => [key, isStuck(draft) ? draft : { phase: 'dirty', entry: draft.entry }]))
}

export function storedDrafts(drafts: Drafts): string | null {
  const unsaved = [...drafts].filter(([, draft]) => draft.phase !== 'saved')
  return unsaved.length > 0 ? JSON.stringify(unsaved) : null
}

/** A draft that waits for a person, not for the network. */
export function isStuck(draft: Draft | undefined): draft is Extract<Draft, { phase: 'refused' | 'unread' }> {
  return draft?.phase === 'unread' || draft?.phase === 'refused'
}

/** Drafts of one owner (a person at one unit's grid) in this browser. */
export function browserStorage(owner: string): DraftStorage {
  const name = `drafts:${owner}`
  return {
    read: () => localStorage.getItem(name),
    write: (text) => (text === null ? localStorage.removeItem(name) : localStorage.setItem(name, text)),
  }
}
