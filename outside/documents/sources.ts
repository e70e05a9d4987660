// The appendix "Nguồn số liệu": one line for each fact, in the order the reader meets it, under the heading it is met.
import type { PaperFact } from '@thidua/kit/paper.ts'
import { formatDecimal } from '@thidua/kit/vi-text.ts'
import { labels } from './labels.ts'
import { keepWhole, plainText } from './typography.ts'

/** One figure at one place of the paper. Bars of charts are pictures in Word and PDF. */
export interface FigureUse {
  readonly tag: string
  readonly fact: string
  readonly text: string
  readonly place: 'run' | 'cell' | 'bar'
  readonly section: string
}

export interface SourceRow {
  readonly row: number
  readonly anchor: string
  readonly fact: string
  /** As printed, each wording once; the value itself where nothing was printed. */
  readonly shown: string
  readonly statement: string
  readonly arithmetic: string
  readonly cells: readonly string[]
  /** Tags of the places that print it. */
  readonly usedAt: readonly string[]
}

export interface SourceGroup { readonly section: string; readonly rows: readonly SourceRow[] }

export function sourceGroups(
  facts: readonly PaperFact[],
  uses: readonly FigureUse[],
  anchorOf: (fact: string) => { readonly row: number; readonly anchor: string },
): readonly SourceGroup[] {
  const byLine = Map.groupBy(facts, lineOf)
  const usesOf = Map.groupBy(uses, (use) => use.fact)
  const numbered = [...byLine.values()].map((line) => ({ line, usesOfIt: line.flatMap((fact) => usesOf.get(fact.id) ?? []).sort((left, right) => uses.indexOf(left) - uses.indexOf(right)) }))
    .sort((left, right) => place(left.usesOfIt, uses) - place(right.usesOfIt, uses))
  const rows = numbered.map(({ line, usesOfIt }) => ({
    section: usesOfIt[0]?.section ?? labels.notPrinted,
    row: sourceRow(line, usesOfIt, anchorOf(line[0]!.id)),
  }))
  return [...Map.groupBy(rows, (row) => row.section)].map(([section, group]) => ({ section, rows: group.map(({ row }) => row) }))
}

/** Facts of one line have one name for it. */
export function lineOf(fact: PaperFact): string {
  return fact.together === undefined ? fact.id : `= ${fact.together}`
}

function place(usesOfIt: readonly FigureUse[], uses: readonly FigureUse[]): number {
  return usesOfIt[0] === undefined ? uses.length : uses.indexOf(usesOfIt[0])
}

function sourceRow(line: readonly PaperFact[], uses: readonly FigureUse[], anchor: { readonly row: number; readonly anchor: string }): SourceRow {
  const fact = line[0]!
  const printed = [...new Set(uses.map((use) => plainText(use.text)))]
  const shared = fact.together !== undefined
  return {
    ...anchor,
    fact: fact.id,
    shown: keepWhole(printed.length > 0 ? printed.join('; ') : valueText(fact.value)),
    statement: keepWhole(fact.together ?? fact.text),
    arithmetic: shared ? '' : keepWhole(fact.arithmetic),
    cells: cellLines({ from: line.flatMap(({ from }) => from), source: fact.source }),
    usedAt: uses.map((use) => use.tag),
  }
}

/** Cells of one indicator and period share a line, or a total over eight provinces would fill a page. */
function cellLines(fact: Pick<PaperFact, 'from'> & { readonly source: string | undefined }): readonly string[] {
  const groups = Map.groupBy(fact.from, (cell) => `${cell.indicator} (${cell.period})`)
  const lines = [...groups].map(([title, cells]) => `${title}: ${cells.map((cell) => `${cell.unit} ${cellValue(cell.value)}`).join('; ')}`)
  return [...lines, ...(fact.source ? [`${labels.sourceOf} ${fact.source}`] : [])].map(keepWhole)
}

function cellValue(value: string | null): string {
  if (value === null) return labels.notReported
  return /^-?\d+(\.\d+)?$/.test(value) ? formatDecimal(value) : value
}

function valueText(value: PaperFact['value']): string {
  if (value === null) return labels.unknown
  if (typeof value === 'boolean') return value ? labels.yes : labels.no
  if (Array.isArray(value)) return value.join('; ')
  return cellValue(String(value))
}
