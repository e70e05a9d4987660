// Scoring and ranking 10,000 units by a card of 100 leaves: our columns, a hand-written loop, HyperFormula.
//   npm install --prefix bench                     once, for the spreadsheet engine
//   node bench/scoring/scoring.bench.ts            10,000 units; the spreadsheet takes some minutes
//   node bench/scoring/scoring.bench.ts --quick    1,000 units
import { scoreColumns, type ColumnResult } from '@thidua/scoring/score-columns.ts'
import { inventedYear, type InventedYear } from './invented-year.ts'
import { scoreBySpreadsheet, type SheetRun } from './peer-hyperformula.ts'
import { scoreByLoop, type LoopResult } from './peer-loop.ts'

export interface BenchRow {
  readonly what: string
  readonly figure: string
  readonly spread: string
  readonly goal: string
  readonly met: boolean | null
}

export interface BenchTable {
  readonly title: string
  readonly rows: readonly BenchRow[]
}

const warmUps = 15
const roundsPerSheet = 9

/** For the collector, and on its own: `await run(['--quick'])`. */
export async function run(options: readonly string[] = []): Promise<BenchTable> {
  const units = options.includes('--quick') ? 1_000 : 10_000
  const year = inventedYear(units)
  const [ours, loop] = [scoreColumns(year.card, year.table), scoreByLoop(year)]
  assertLoop(ours, loop)
  measurePairs(year, warmUps)
  const windows: Window[] = []
  for await (const sheet of scoreBySpreadsheet(year)) {
    assertSheet(ours, sheet)
    windows.push({ sheet, pairs: measurePairs(year, roundsPerSheet) })
  }
  return { title: `Scorecard: 100 leaves, ${units.toLocaleString('en')} units, same points in all three`, rows: rowsOf(windows, ours) }
}

interface Pair {
  readonly ours: number
  readonly loop: number
}

/** One sheet of the spreadsheet, and the whole card by ours and the loop right after it. */
interface Window {
  readonly sheet: SheetRun
  readonly pairs: readonly Pair[]
}

/** Ours and the loop in turn, so that whatever else the machine does falls on both. */
function measurePairs(year: InventedYear, rounds: number): Pair[] {
  return Array.from({ length: rounds }, () => ({
    ours: elapsed(() => scoreColumns(year.card, year.table)),
    loop: elapsed(() => scoreByLoop(year)),
  }))
}

function elapsed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function assertLoop(ours: ColumnResult, loop: LoopResult): void {
  for (const [unit, total] of ours.totals.entries()) {
    if (loop.totals[unit] !== total) throw new Error(`unit ${unit}: ours ${total}, loop ${loop.totals[unit]} hundredths`)
    if (loop.classes[unit] !== ours.classAfterGates[unit]) throw new Error(`unit ${unit}: another class in the loop`)
  }
}

function assertSheet(ours: ColumnResult, { from, totals }: SheetRun): void {
  for (const [index, points] of totals.entries()) {
    const total = ours.totals[from + index]
    if (Math.round(points * 100) !== total) throw new Error(`unit ${from + index}: ours ${total}, spreadsheet ${points * 100} hundredths`)
  }
}

function rowsOf(windows: readonly Window[], { leaves, units }: ColumnResult): BenchRow[] {
  const pairs = windows.flatMap((window) => window.pairs)
  const [ours, loop] = [pairs.map((pair) => pair.ours), pairs.map((pair) => pair.loop)]
  const slower = pairs.map((pair) => pair.ours / pair.loop)
  const again = windows.map(({ sheet }) => median(sheet.recalculationsMs) * windows.length)
  const first = windows.map(({ sheet }) => sheet.buildMs * windows.length)
  const oursIn = windows.map((window) => median(window.pairs.map((pair) => pair.ours)))
  const perOurs = (times: readonly number[]): number[] => times.map((time, index) => time / (oursIn[index] ?? NaN))
  const asked = leaves.reduce((sum, leaf) => sum + leaf.asked(), 0)
  return [
    row('ours: score, class, rank, quota', ours, { unit: 'ms', places: 2 }),
    row('hand-written loop', loop, { unit: 'ms', places: 2 }),
    row('HyperFormula: build and compute', first, { unit: 'ms', places: 0 }),
    row('HyperFormula: recalculate, no rank', again, { unit: 'ms', places: 0 }),
    row('ours / loop', slower, { unit: '×', places: 2, goal: '< 5 ×', reached: (figure) => figure < 5 }),
    row('HyperFormula build and compute / ours', perOurs(first), { unit: '×', places: 0, goal: '≥ 500 ×', reached: (figure) => figure >= 500 }),
    row('HyperFormula recalculation / ours', perOurs(again), { unit: '×', places: 0 }),
    { what: 'places scored exactly because floats could not tell', figure: `${asked} of ${leaves.length * units.length}`, spread: '', goal: '', met: null },
  ]
}

interface Reading {
  readonly unit: string
  readonly places: number
  readonly goal?: string
  readonly reached?: (figure: number) => boolean
}

function row(what: string, values: readonly number[], { unit, places, goal = '', reached }: Reading): BenchRow {
  const figure = median(values)
  return { what, figure: `${figure.toFixed(places)} ${unit}`, spread: spread(values, places), goal, met: reached ? reached(figure) : null }
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? NaN
}

function spread(values: readonly number[], places: number): string {
  return `${Math.min(...values).toFixed(places)} – ${Math.max(...values).toFixed(places)}`
}

function printTable({ title, rows }: BenchTable): string {
  const lines = rows.map(({ what, figure, spread: range, goal, met }) => `| ${what} | ${figure} | ${range} | ${goal} | ${met === null ? '' : met ? 'met' : 'missed'} |`)
  return [`### ${title}`, '', '| | median | spread | goal | |', '|---|---|---|---|---|', ...lines].join('\n')
}

if (import.meta.main) console.log(printTable(await run(process.argv.slice(2))))
