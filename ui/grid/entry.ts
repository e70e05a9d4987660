// Three different things a person can say in a cell: a number (zero too), nothing yet, and "does not apply here".
import { foldVietnamese, formatDecimal } from '@thidua/kit/vi-text.ts'
import { parseNumber, type DecimalHabit, type Reading } from '../parse-number.ts'

export type Entry = { readonly state: 'number'; readonly value: string } | { readonly state: 'blank' } | { readonly state: 'not-applicable' }

export const blank: Entry = { state: 'blank' }
export const notApplicable: Entry = { state: 'not-applicable' }
export const numberEntry = (value: string): Entry => ({ state: 'number', value })

/** What a cell takes. */
export interface EntryKind {
  readonly kind?: 'number' | 'yes-no' | undefined
  /** Counts: no decimals are expected, so `1.234` is one thousand two hundred and thirty-four. */
  readonly whole?: boolean | undefined
  readonly takesNotApplicable?: boolean | undefined
}

export type ReadEntry =
  | { readonly entry: Entry }
  | { readonly readings: readonly [Reading, Reading] }
  | { readonly problem: 'unreadable' | 'badGrouping' | 'tooLong' | 'unreadableYesNo' | 'notApplicableRefused' }

const saysNotApplicable = new Set(['kps', 'khong phat sinh', 'kad', 'khong ap dung', 'n/a', 'na', '-', '–', '—'])
const saysBlank = new Set(['', 'chua bao cao', 'cbc'])
const saysYes = new Set(['1', 'co', 'c', 'x', 'yes', 'y'])
const saysNo = new Set(['0', 'khong', 'k', 'no'])

export function readEntry(text: string, { kind = 'number', whole, takesNotApplicable = true }: EntryKind, habit?: DecimalHabit): ReadEntry {
  const folded = foldVietnamese(text.trim())
  if (saysBlank.has(folded)) return { entry: blank }
  if (saysNotApplicable.has(folded)) return takesNotApplicable ? { entry: notApplicable } : { problem: 'notApplicableRefused' }
  if (kind === 'yes-no') return saysYes.has(folded) ? { entry: numberEntry('1') } : saysNo.has(folded) ? { entry: numberEntry('0') } : { problem: 'unreadableYesNo' }
  const parsed = parseNumber(text, { habit, whole })
  if ('value' in parsed) return { entry: numberEntry(parsed.value) }
  if ('ambiguous' in parsed) return { readings: parsed.ambiguous }
  return { problem: ({ 'not-a-number': 'unreadable', grouping: 'badGrouping', 'too-long': 'tooLong' } as const)[parsed.error] }
}

export function sameEntry(left: Entry, right: Entry): boolean {
  return left.state === right.state && (left.state !== 'number' || right.state !== 'number' || left.value === right.value)
}

/** What stands in the box when editing begins, and what goes to the clipboard: no grouping, so nothing has to be guessed back. */
export function plainTextOf(entry: Entry): string {
  if (entry.state === 'number') return entry.value.replace('.', ',')
  return entry.state === 'blank' ? '' : 'kps'
}

export interface EntryWords { readonly notApplicable: string; readonly yes: string; readonly no: string }

/** What the cell shows: a blank shows nothing in the grid, its name is read out instead. */
export function shownTextOf(entry: Entry, kind: EntryKind['kind'], words: EntryWords, places?: number): string {
  if (entry.state === 'blank') return ''
  if (entry.state === 'not-applicable') return words.notApplicable
  return kind === 'yes-no' ? (entry.value === '0' ? words.no : words.yes) : formatDecimal(entry.value, places)
}
