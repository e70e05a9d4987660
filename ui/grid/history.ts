// Undo and redo as two stacks of steps; one step is everything a single gesture changed.
import type { Entry } from './entry.ts'

export interface Change { readonly key: string; readonly before: Entry; readonly after: Entry }
export interface History { readonly done: readonly (readonly Change[])[]; readonly undone: readonly (readonly Change[])[] }

export const noHistory: History = { done: [], undone: [] }
const kept = 200

export function recorded(history: History, step: readonly Change[]): History {
  return step.length === 0 ? history : { done: [...history.done, step].slice(-kept), undone: [] }
}

/** What each cell must become again, and the history after that. */
export function undone(history: History): { readonly history: History; readonly entries: readonly (readonly [string, Entry])[] } {
  const step = history.done.at(-1)
  if (!step) return { history, entries: [] }
  return { history: { done: history.done.slice(0, -1), undone: [...history.undone, step] }, entries: step.map(({ key, before }) => [key, before] as const) }
}

export function redone(history: History): { readonly history: History; readonly entries: readonly (readonly [string, Entry])[] } {
  const step = history.undone.at(-1)
  if (!step) return { history, entries: [] }
  return { history: { done: [...history.done, step], undone: history.undone.slice(0, -1) }, entries: step.map(({ key, after }) => [key, after] as const) }
}
