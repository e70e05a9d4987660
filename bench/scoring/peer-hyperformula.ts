// The same card as a spreadsheet: one row per unit, one formula per leaf, node, total and class.
// It is favoured twice: ranking is left out, and its units come in sheets of 2,000, because one sheet of 10,000 needs
// 4 GB and far more than five times the time.
import type { InventedYear, LeafPlan } from './invented-year.ts'
import { thresholds } from './invented-year.ts'

type Cell = number | string

interface Sheet {
  getCellValue(address: { sheet: number; row: number; col: number }): unknown
  setCellContents(address: { sheet: number; row: number; col: number }, content: Cell): unknown
  destroy(): void
}

/** The few calls used; the package is a dependency of `bench/` alone and need not be there for the types to check. */
interface HyperFormulaModule {
  readonly HyperFormula: { buildFromArray(rows: readonly (readonly Cell[])[], config: Readonly<Record<string, unknown>>): Sheet }
}

export interface SheetRun {
  /** First unit of the sheet; the points of its units follow. */
  readonly from: number
  readonly totals: Float64Array
  /** Reading the sheet and computing it once. */
  readonly buildMs: number
  /** Computing every formula again after the one cell they all hang on has changed: several times. */
  readonly recalculationsMs: readonly number[]
}

const unitsPerSheet = 2_000
const recalculations = 5

/** Sheet after sheet, so that others can be measured in between, in the same minutes. */
export async function* scoreBySpreadsheet(year: InventedYear): AsyncGenerator<SheetRun> {
  const name = 'hyperformula'
  const { HyperFormula } = (await import(name)) as HyperFormulaModule
  for (let from = 0; from < year.units; from += unitsPerSheet) {
    yield scoreSheet(HyperFormula, year, { from, to: Math.min(year.units, from + unitsPerSheet) })
  }
}

interface Stretch {
  readonly from: number
  readonly to: number
}

function scoreSheet(engine: HyperFormulaModule['HyperFormula'], year: InventedYear, stretch: Stretch): SheetRun {
  const layout = layoutOf(year)
  const rows = rowsOf(year, layout, stretch)
  const beforeBuild = performance.now()
  const sheet = engine.buildFromArray(rows, { licenseKey: 'gpl-v3', maxRows: rows.length + 1, maxColumns: 1000 })
  const buildMs = performance.now() - beforeBuild
  const recalculationsMs = Array.from({ length: recalculations }, () => recalculation(sheet))
  const totals = Float64Array.from({ length: rows.length - 1 }, (_, unit) => Number(sheet.getCellValue({ sheet: 0, row: unit + 1, col: layout.total })))
  sheet.destroy()
  return { from: stretch.from, totals, buildMs, recalculationsMs }
}

function recalculation(sheet: Sheet): number {
  const factor = { sheet: 0, row: 0, col: 0 }
  sheet.setCellContents(factor, 99)
  const start = performance.now()
  sheet.setCellContents(factor, 100)
  return performance.now() - start
}

interface Layout {
  /** Column of each input, in the order of the cells of a row. */
  readonly inputs: ReadonlyMap<string, number>
  readonly firstLeaf: number
  readonly firstNode: number
  readonly total: number
}

function layoutOf({ plans, columns }: InventedYear): Layout {
  const inputs = new Map([...columns.keys()].map((code, index) => [code, index]))
  const firstNode = inputs.size + plans.flat().length
  return { inputs, firstLeaf: inputs.size, firstNode, total: firstNode + plans.length }
}

/** Row 1 holds the factor 100, on which every formula hangs; units follow. */
function rowsOf(year: InventedYear, layout: Layout, { from, to }: Stretch): Cell[][] {
  const columns = [...year.columns.values()]
  const units = Array.from({ length: to - from }, (_, index) => {
    const row = index + 2
    const at = (column: number): string => `${columnName(column)}${row}`
    const leaves = year.plans.flat().map((plan) => formulaOf(plan, (code) => at(layout.inputs.get(code) ?? 0)))
    const size = leaves.length / year.plans.length
    const nodes = year.plans.map((_, node) => `=MIN(20,SUM(${at(layout.firstLeaf + node * size)}:${at(layout.firstLeaf + (node + 1) * size - 1)}))`)
    const total = `=SUM(${at(layout.firstNode)}:${at(layout.total - 1)})`
    const grade = `=IF(${at(layout.total)}>=${thresholds[0]},1,IF(${at(layout.total)}>=${thresholds[1]},2,IF(${at(layout.total)}>=${thresholds[2]},3,4)))`
    return [...columns.map((values) => values[from + index] ?? 0), ...leaves, ...nodes, total, grade]
  })
  return [[100], ...units]
}

/** Half-up like the engine: a nudge before ROUND, as floats fall short of a tie now and then. */
function formulaOf(plan: LeafPlan, at: (code: string) => string): string {
  const rate = `$A$1*${at(plan.a)}/${plan.kind === 'yesno' ? 1 : at(plan.b)}`
  switch (plan.kind) {
    case 'bands':
      return `=${plan.bounds.reduce((otherwise, bound, index) => `IF(${rate}>=${bound},${plan.points[index + 1]},${otherwise})`, String(plan.points[0]))}`
    case 'ratio':
      return `=ROUND(${plan.max}*MAX(0,MIN(1,(${rate}-${plan.zeroAt})/${plan.fullAt - plan.zeroAt}))+0.00000000001,2)`
    case 'deduct':
      return `=ROUND(MAX(0,${plan.max}-${plan.each}*${at(plan.a)}*$A$1/100-MIN(${plan.mostOfB},${plan.eachOfB}*${at(plan.b)}))+0.00000000001,2)`
    case 'yesno':
      return `=IF(${rate}=100,${plan.max},0)`
    case 'bonus':
      return `=ROUND(MIN(${plan.most},${plan.each}*MAX(0,${rate}-${plan.above}))+0.00000000001,2)`
  }
}

function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26)
}
