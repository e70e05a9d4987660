// A score as typed: what it says, and what of it waits in the browser; pure.
import { readEntry } from '../../../ui/grid/entry.ts'
import type { SheetLine } from '../contract.ts'

export interface ScoreDraft {
  readonly score: string
  readonly reason: string
  readonly phase: 'typed' | 'saving' | 'saved' | 'waiting' | 'refused'
  readonly sentence: string
  /** The entry the server made of it. */
  readonly entry?: number
}
export type ScoreDrafts = ReadonlyMap<string, ScoreDraft>

/** What stands in the boxes before anything is typed. */
export function typedOf(line: Pick<SheetLine, 'self' | 'selfReason'>): ScoreDraft {
  return { score: line.self === 'n/a' ? 'kad' : (line.self ?? '').replace('.', ','), reason: line.selfReason, phase: 'saved', sentence: '' }
}

/** What the boxes show: what was typed, until the sheet itself says it. */
export function shownOf(line: Pick<SheetLine, 'self' | 'selfReason' | 'seen'>, draft: ScoreDraft | undefined): ScoreDraft {
  const isTold = draft?.phase === 'saved' && (line.seen ?? 0) >= (draft.entry ?? 0)
  return draft === undefined || isTold ? typedOf(line) : draft
}

/** Below the maximum, and for what does not apply, the form asks why. */
export function wantsReason(line: Pick<SheetLine, 'max'>, { score, reason }: Pick<ScoreDraft, 'score' | 'reason'>): boolean {
  const read = readScore(score, line.max)
  if (read === null || read.state === 'blank' || reason.trim() !== '') return false
  return read.state === 'not-applicable' || Number(read.score) < line.max
}

export interface ReadScore { readonly state: 'number' | 'blank' | 'not-applicable'; readonly score: string | null }

/** Null when it is no score. A lone sign is a decimal one, because no line is worth a thousand points. */
export function readScore(text: string, max: number): ReadScore | null {
  const read = readEntry(text, {})
  if ('problem' in read) return null
  if ('readings' in read) {
    const fitting = read.readings.find((reading) => Number(reading.value) <= max) ?? read.readings[0]
    return { state: 'number', score: fitting.value }
  }
  const { entry } = read
  return entry.state === 'number' ? { state: 'number', score: entry.value } : { state: entry.state, score: null }
}

/** Walking through a line without changing it saves nothing. */
export function sameAsKept(line: Pick<SheetLine, 'self' | 'selfReason' | 'max'>, draft: Pick<ScoreDraft, 'score' | 'reason'>): boolean {
  const [typed, kept] = [readScore(draft.score, line.max), readScore(typedOf(line).score, line.max)]
  const sameScore = typed !== null && kept !== null && typed.state === kept.state && Number(typed.score) === Number(kept.score)
  return sameScore && draft.reason.trim() === line.selfReason.trim()
}

export function storedScores(drafts: ScoreDrafts): string | null {
  const unsaved = [...drafts].filter(([, draft]) => draft.phase !== 'saved')
  return unsaved.length > 0 ? JSON.stringify(unsaved) : null
}

/** What was on its way when the page closed waits for its turn again. */
export function restoredScores(text: string | null): ScoreDrafts {
  const kept = text ? (JSON.parse(text) as [string, ScoreDraft][]) : []
  return new Map(kept.map(([code, draft]) => [code, draft.phase === 'saving' ? { ...draft, phase: 'waiting' } : draft]))
}
