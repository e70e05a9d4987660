// What cells hold and how it changes: every change goes to the save queue and into the history.
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { DecimalHabit } from '../parse-number.ts'
import { useToast } from '../toast.tsx'
import { useWords } from '../words.tsx'
import { browserStorage, isStuck } from './draft.ts'
import { blank, readEntry, sameEntry, type Entry } from './entry.ts'
import { splitKey, type GridCell, type GridColumn } from './grid-content.ts'
import { noHistory, recorded, redone, undone, type Change } from './history.ts'
import { Saves, type CommitResult } from './saves.ts'

export type Commit = (row: string, column: string, entry: Entry) => Promise<CommitResult>
type Written = readonly (readonly [string, Entry])[]

interface EditsOptions { readonly cells: ReadonlyMap<string, GridCell>; readonly columns: readonly GridColumn[]; readonly owner: string; readonly onCommit: Commit }

export function useGridEdits({ cells, columns, owner, onCommit }: EditsOptions) {
  const words = useWords().grid
  const [history, setHistory] = useState(noHistory)
  const saves = useSaves(owner, onCommit)
  const drafts = useSyncExternalStore(saves.subscribe, saves.drafts)
  useEffect(() => saves.settle((key) => cells.get(key)?.entry), [saves, cells])

  const entryOf = (key: string): Entry => {
    const draft = drafts.get(key)
    return draft && draft.phase !== 'unread' ? draft.entry : cells.get(key)?.entry ?? blank
  }
  const mayWrite = (key: string): boolean => {
    const cell = cells.get(key)
    const column = columns.find((candidate) => candidate.id === splitKey(key)[1])
    return cell !== undefined && cell.locked === undefined && cell.computed === undefined && column?.reference !== true && column?.readOnly !== true
  }
  const put = (written: Written): Change[] => {
    const changes = written.filter(([key]) => mayWrite(key)).map(([key, after]) => ({ key, before: entryOf(key), after }))
    for (const { key, before, after } of changes) if (!sameEntry(before, after) || isStuck(drafts.get(key))) saves.put(key, after, cells.get(key)!.entry)
    return changes.filter(({ before, after }) => !sameEntry(before, after))
  }
  const write = (written: Written) => {
    const step = put(written)
    setHistory((current) => recorded(current, step))
  }
  /** Reads what was typed; what cannot be read stays in the cell with its sentence. */
  const readInto = (key: string, text: string, habit?: DecimalHabit): readonly [string, Entry] | null => {
    const read = readEntry(text, cells.get(key) ?? {}, habit)
    if ('entry' in read) return [key, read.entry]
    if ('readings' in read) saves.putUnread(key, { text, sentence: words.ambiguous({ text }), readings: read.readings })
    else saves.putUnread(key, { text, sentence: read.problem === 'notApplicableRefused' ? words.notApplicableRefused : words[read.problem]({ text }) })
    return null
  }
  /** Undo and redo answer with the first cell they touched. */
  const stepBy = (step: typeof undone) => (): string | undefined => {
    const outcome = step(history)
    put(outcome.entries)
    setHistory(outcome.history)
    return outcome.entries[0]?.[0]
  }
  return { drafts, saves, entryOf, mayWrite, write, readInto, undo: stepBy(undone), redo: stepBy(redone), canUndo: history.done.length > 0, canRedo: history.undone.length > 0 }
}

/** One queue for as long as the owner stays; the newest `onCommit` is always the one called. */
function useSaves(owner: string, onCommit: Commit): Saves {
  const words = useWords().grid
  const toast = useToast()
  const latest = useRef(onCommit)
  useEffect(() => { latest.current = onCommit })
  const commit = useCallback((key: string, entry: Entry) => latest.current(...splitKey(key), entry), [])
  const saves = useMemo(() => new Saves({ commit, storage: browserStorage(owner) }), [commit, owner])
  useEffect(() => {
    const { size } = saves.drafts()
    if (size > 0) toast.say(words.restored({ count: size }))
    saves.start()
    return saves.stop
  }, [saves, toast, words])
  return saves
}
