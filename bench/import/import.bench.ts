// Importing 100,000 rows of a sheet, read, judged and written with the log, beside a bare multi-row INSERT of the same rows.
//   node bench/import/import.bench.ts            100,000 rows, five rounds
//   node bench/import/import.bench.ts --quick    10,000 rows, two rounds
import { randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type pg from 'pg'
import { plainDate } from '@thidua/kit/plain-date.ts'
import { openDatabase, type Database } from '../../database/connect.ts'
import { migrate } from '../../database/migrate.ts'
import { inTransaction } from '../../database/transaction.ts'
import { systemActor } from '../../features/access/service.ts'
import type { Ctx } from '../../features/context.ts'
import { applyImport, previewImport } from '../../features/imports/service.ts'
import { recordDictionary } from '../../features/indicators/service.ts'
import { recordUnits } from '../../features/organisations/service.ts'

interface Row {
  readonly what: string
  readonly figure: string
  readonly spread?: string
  readonly goal?: string
  readonly met?: boolean
}

interface Measured {
  readonly look: number
  readonly take: number
  readonly bare: number
  readonly again: number
}

const today = plainDate('2022-12-01')
const [indicatorCount, periodCount] = [20, 10]
const goal = 3

export async function run(options: readonly string[] = []): Promise<{ title: string; rows: Row[] }> {
  const quick = options.includes('--quick')
  const unitCount = quick ? 50 : 500
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'thidua-import-'))
  const database = await openDatabase({ folder })
  try {
    await migrate(database.pool)
    await database.pool.query('create table bare_entries (like cell_entries including all)')
    await asSystem(database, recordCatalogue)
    const rounds: Measured[] = []
    for (let round = 0; round <= (quick ? 2 : 5); round += 1) rounds.push(await measure(database, { round, unitCount }))
    // the first round warms up code and database
    return { title: `Import of ${(unitCount * indicatorCount * periodCount).toLocaleString('en')} rows, audit on, one transaction`, rows: rowsOf(rounds.slice(1)) }
  } finally {
    await database.close()
    await fs.rm(folder, { recursive: true, force: true })
  }
}

async function measure(database: Database, { round, unitCount }: { round: number; unitCount: number }): Promise<Measured> {
  const units = Array.from({ length: unitCount }, (_, at) => `r${round}-u${at}`)
  await asSystem(database, (ctx) => recordUnits(ctx, units.map((id) => ({ id, kind: 'k', name: `Đơn vị ${id}`, province: 'A', provinceCode: '1', from: plainDate('2000-01-01'), to: null, source: '' }))))
  const cells = units.flatMap((unit, u) => codes.flatMap((indicator, i) => periods.map((period, p) => ({ unit, indicator, period, value: String(1000 + u + i * 7 + p * 3) }))))
  const text = ['unit,indicator,period,value,status,source,note,reported', ...cells.map((cell) => `${cell.unit},${cell.indicator},${cell.period},${cell.value},actual,synthetic,,${today}`)].join('\n')
  const files = [{ name: 'values.csv', content: Buffer.from(text).toString('base64') }]
  const looked = await timed(() => asSystem(database, (ctx) => previewImport(ctx, { files })))
  const taken = await timed(() => asSystem(database, (ctx) => applyImport(ctx, { files, contentHash: looked.answer.contentHash })))
  if (taken.answer.kept !== cells.length) throw new Error(`${taken.answer.kept} rows kept of ${cells.length}: ${taken.answer.problems[0]?.text}`)
  const bare = await timed(() => insertBare(database, cells))
  const again = await timed(() => asSystem(database, (ctx) => previewImport(ctx, { files })))
  if (again.answer.unchanged !== cells.length) throw new Error(`${again.answer.unchanged} rows unchanged of ${cells.length}`)
  return { look: looked.ms, take: taken.ms, bare: bare.ms, again: again.ms }
}

const codes = Array.from({ length: indicatorCount }, (_, at) => `code_${at}`)
const periods = Array.from({ length: periodCount }, (_, at) => String(2013 + at))

async function recordCatalogue(ctx: Ctx): Promise<void> {
  await recordDictionary(ctx, {
    indicators: codes.map((code, position) => ({
      code, position, name: `Chỉ tiêu ${code}`, unitOfMeasure: 'việc', kind: 'count', aggregation: 'sum', numerator: null, denominator: null, area: 'a', calendar: 'calendar-year',
      appliesTo: ['k'], direction: 'none', definition: '', from: plainDate('2000-01-01'),
    })),
    periods: periods.map((code) => ({ code, calendar: 'calendar-year', from: plainDate(`${code}-01-01`), to: plainDate(`${code}-12-31`) })),
    dataSets: [],
    rules: [],
  })
}

const columns = ['unit_id', 'indicator', 'period', 'state', 'value', 'status', 'source', 'note', 'reported', 'entered_at', 'entered_by', 'channel', 'import_id', 'file_line'] as const
/** A statement takes at most 65,535 parameters. */
const rowsPerStatement = Math.floor(65_535 / columns.length)

/** As a script would do it: many rows to a statement, one transaction, the same columns, constraints and indexes. */
async function insertBare(database: Database, cells: readonly { unit: string; indicator: string; period: string; value: string }[]): Promise<void> {
  const client = await database.pool.connect()
  try {
    await client.query('begin')
    for (let from = 0; from < cells.length; from += rowsPerStatement) await insertSlice(client, cells.slice(from, from + rowsPerStatement))
    await client.query('commit')
  } finally {
    client.release()
  }
}

async function insertSlice(client: pg.PoolClient, cells: readonly { unit: string; indicator: string; period: string; value: string }[]): Promise<void> {
  const now = new Date().toISOString()
  const values = cells.flatMap(({ unit, indicator, period, value }, line) => [unit, indicator, period, 'number', value, 'actual', 'synthetic', '', today, now, 'Hệ thống', 'import', 'bare', line])
  const places = cells.map((_, row) => `(${columns.map((__, at) => `$${row * columns.length + at + 1}`).join(',')})`).join(',')
  await client.query(`insert into bare_entries (${columns.join(', ')}) values ${places}`, values)
}

async function asSystem<Result>(database: Database, work: (ctx: Ctx) => Promise<Result>): Promise<Result> {
  const session = { token: null, start: () => undefined, end: () => undefined }
  return inTransaction(database.kysely, {}, async (tx) => work({ ...(await systemActor(tx, today)), tx, today, now: `${today}T03:00:00.000Z`, newId: randomUUID, channel: 'cli', demo: false, session }))
}

async function timed<Answer>(work: () => Promise<Answer>): Promise<{ answer: Answer; ms: number }> {
  const start = performance.now()
  const answer = await work()
  return { answer, ms: performance.now() - start }
}

function rowsOf(rounds: readonly Measured[]): Row[] {
  const ratios = rounds.map((round) => round.take / round.bare)
  const seconds = (what: string, of: (round: Measured) => number): Row => {
    const all = rounds.map((round) => of(round) / 1000)
    return { what, figure: `${median(all).toFixed(2)} s`, spread: spread(all) }
  }
  return [
    seconds('look: read, judge, compare, keep nothing', (round) => round.look),
    seconds('take: read, judge, compare, write, log', (round) => round.take),
    seconds('look again, when all of it stands already', (round) => round.again),
    seconds('bare multi-row INSERT', (round) => round.bare),
    { what: 'take / bare INSERT', figure: `${median(ratios).toFixed(2)} ×`, spread: spread(ratios), goal: `≤ ${goal} ×`, met: median(ratios) <= goal },
  ]
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? NaN
}

function spread(values: readonly number[]): string {
  return `${Math.min(...values).toFixed(2)} – ${Math.max(...values).toFixed(2)}`
}

if (import.meta.main) console.log(JSON.stringify(await run(process.argv.slice(2)), null, 1))
