// The exact content a head approves, as one canonical text per cell or self-score; pure.
import type { CellEntryView } from '../../indicators/contract.ts'

const version = 1

/** Who typed it and when are not content: the same statement cannot be entered twice under one entry number. */
export function cellContent(place: { unit: string; indicator: string; period: string }, entry: CellEntryView): string {
  const { state, value, status, source, note, cutOff, reported } = entry
  return canonical(['cell', place.unit, place.indicator, place.period], { entry: entry.entry, state, value, status, source, note, cutOff, reported })
}

export interface SelfScore {
  readonly entry: number
  readonly state: CellEntryView['state']
  readonly score: string | null
  readonly reason: string
  readonly evidenceId: string | null
}

/** Points mean something only against the maximum: a later version of the card that changes it changes the content. */
export function scoreContent(place: { unit: string; card: string; code: string }, score: SelfScore, max: string): string {
  const { entry, state, score: value, reason, evidenceId } = score
  return canonical(['self-score', place.unit, place.card, place.code], { entry, state, value, max, reason, evidenceId })
}

function canonical(about: readonly string[], said: Readonly<Record<string, string | number | null>>): string {
  const fields = Object.entries(said).sort(([left], [right]) => (left < right ? -1 : 1))
  return JSON.stringify([version, about, fields]).normalize('NFC')
}

export interface Said {
  readonly state: CellEntryView['state']
  readonly value: string | null
  /** Of a figure. */
  readonly status?: CellEntryView['status']
  /** Of a score. */
  readonly max?: string
}

/** What a content says: of what stands now, and of what was approved before. */
export function readContent(content: string): Said {
  const [, , fields] = JSON.parse(content) as [number, string[], [string, unknown][]]
  return Object.fromEntries(fields) as unknown as Said
}
