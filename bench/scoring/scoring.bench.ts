// Scoring and ranking 10,000 units by a card of 100 leaves: our columns, a hand-written loop, HyperFormula.
//   npm install --prefix bench                     once, for the spreadsheet engine
//   node bench/scoring/scoring.bench.ts            10,000 units; the spreadsheet takes some minutes
//   node bench/scoring/scoring.bench.ts --quick    1,000 units
import { scoreColumns, type ColumnResult } from '@thidua/scoring/score-columns.ts'
import { inventedYear, type InventedYear } from './invented-year.ts'
import { scoreBySpreadsheet, type SpreadsheetRun } from './peer-hyperformula.ts'
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

const rounds = 25
const warmUps = 15

/** For the collector, and on its own: `await run(['--quick'])`. */
export async function run(options: readonly string[] = []): Promise<BenchTable> {
  const units = options.includes('--quick') ? 1_000 : 10_000
  const year = inventedYear(units)
  const pairs = measurePairs(year)
  const [ours, loop] = [scoreColumns(year.card, year.table), scoreByLoop(year)]
  const spreadsheet = await scoreBySpreadsheet(year)
  assertSame(ours, loop, spreadsheet)
  return { title: `Scorecard: 100 leaves, ${units.toLocaleString('en')} units, same points in all three`, rows: rowsOf({ pairs, spreadsheet, ours }) }
}

interface Pair {
  readonly ours: number
  readonly loop: number
}

/** Ours and the loop in turn, so that whatever else the machine does falls on both. */
function measurePairs(year: InventedYear): Pair[] {
  const pairs = Array.from({ length: warmUps + rounds }, () => ({
    ours: elapsed(() => scoreColumns(year.card, year.table)),
    loop: elapsed(() => scoreByLoop(year)),
  }))
  return pairs.slice(warmUps)
}

function elapsed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function assertSame(ours: ColumnResult, loop: LoopResult, spreadsheet: SpreadsheetRun): void {
  for (const [unit, total] of ours.totals.entries()) {
    const others = [loop.totals[unit] ?? NaN, Math.round((spreadsheet.totals[unit] ?? NaN) * 100)]
    if (others.some((other) => other !== total)) throw new Error(`unit ${unit}: ours ${total}, loop ${others[0]}, spreadsheet ${others[1]} hundredths`)
    if (loop.classes[unit] !== ours.classAfterGates[unit]) throw new Error(`unit ${unit}: another class in the loop`)
  }
}

interface Measured {
  readonly pairs: readonly Pair[]
  readonly spreadsheet: SpreadsheetRun
  readonly ours: ColumnResult
}

function rowsOf({ pairs, spreadsheet, ours }: Measured): BenchRow[] {
  const slower = pairs.map((pair) => pair.ours / pair.loop)
  const faster = pairs.map((pair) => spreadsheet.recalculateMs / pair.ours)
  const asked = ours.leaves.reduce((sum, leaf) => sum + leaf.asked(), 0)
  return [
    { what: 'ours: score, class, rank, quota', figure: `${median(pairs.map((pair) => pair.ours)).toFixed(2)} ms`, spread: spread(pairs.map((pair) => pair.ours), 2), goal: '', met: null },
    { what: 'hand-written loop', figure: `${median(pairs.map((pair) => pair.loop)).toFixed(2)} ms`, spread: spread(pairs.map((pair) => pair.loop), 2), goal: '', met: null },
    { what: 'HyperFormula: build and compute', figure: `${(spreadsheet.buildMs / 1000).toFixed(2)} s`, spread: 'once', goal: '', met: null },
    { what: 'HyperFormula: recalculate, no rank', figure: `${(spreadsheet.recalculateMs / 1000).toFixed(2)} s`, spread: 'best of 3', goal: '', met: null },
    { what: 'ours / loop', figure: `${median(slower).toFixed(2)} ×`, spread: spread(slower, 2), goal: '< 5 ×', met: median(slower) < 5 },
    { what: 'HyperFormula recalculation / ours', figure: `${median(faster).toFixed(0)} ×`, spread: spread(faster, 0), goal: '≥ 500 ×', met: median(faster) >= 500 },
    { what: 'places scored exactly because floats could not tell', figure: String(asked), spread: `of ${ours.leaves.length * ours.units.length}`, goal: '', met: null },
  ]
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
