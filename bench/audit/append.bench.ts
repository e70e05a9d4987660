// Entries of the log written and checked, beside a bare INSERT of one row in a transaction of its own: what the chain costs.
//   node bench/audit/append.bench.ts            five rounds of four seconds
//   node bench/audit/append.bench.ts --quick    two rounds of one second
import { randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { plainDate } from '@thidua/kit/plain-date.ts'
import { openDatabase, type Database, type OpenTransaction } from '../../database/connect.ts'
import { migrate } from '../../database/migrate.ts'
import { inTransaction } from '../../database/transaction.ts'
import { systemActor } from '../../features/access/service.ts'
import { verifyLog } from '../../features/audit/proof/service.ts'
import { record } from '../../features/audit/service.ts'
import type { Ctx } from '../../features/context.ts'

interface Row {
  readonly what: string
  readonly figure: string
  readonly spread?: string
}

const today = plainDate('2022-12-01')
const value = { value: '11072', state: 'number', note: 'theo sổ' }

export async function run(options: readonly string[] = []): Promise<{ title: string; rows: Row[] }> {
  const quick = options.includes('--quick')
  const [rounds, seconds] = quick ? [2, 1] : [5, 4]
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'thidua-audit-'))
  const database = await openDatabase({ folder })
  try {
    await migrate(database.pool)
    await database.pool.query('create table bare (id bigint generated always as identity primary key, at timestamptz, who text, what text, before jsonb, after jsonb)')
    const rows: Row[] = []
    for (const writers of [1, 8]) {
      for (const [what, write] of [['chained entries', entry], ['bare rows', bareRow]] as const) {
        const found: number[] = []
        for (let round = 0; round <= rounds; round += 1) found.push(await perSecond(database, { writers, seconds, write }))
        rows.push(rowOf(`${what} a second, one a transaction, ${writers} at once`, found.slice(1)))
      }
    }
    return { title: 'The log: entries in a chain, on disk', rows: [...rows, ...(await inBulk(database, quick ? 2_000 : 20_000))] }
  } finally {
    await database.close()
    await fs.rm(folder, { recursive: true, force: true })
  }
}

const entry = (ctx: Ctx) => record(ctx, { operation: 'indicators/save-cell', subjectKind: 'cell', subjectId: 'stp-gia-lai/cases/2022', before: value, after: value, reason: 'đính chính' })
const bareRow = async ({ tx, now }: Ctx) => {
  await sql`insert into bare (at, who, what, before, after) values (${now}, 'system', 'save', ${JSON.stringify(value)}, ${JSON.stringify(value)})`.execute(tx)
  await sql`select pg_notify('bench', 'x')`.execute(tx)
}

async function perSecond(database: Database, { writers, seconds, write }: { writers: number; seconds: number; write: (ctx: Ctx) => Promise<void> }): Promise<number> {
  const end = performance.now() + seconds * 1000
  let written = 0
  const start = performance.now()
  await Promise.all(Array.from({ length: writers }, async () => {
    for (; performance.now() < end; written += 1) await inTransaction(database.kysely, {}, async (tx) => write(await system(tx)))
  }))
  return (written * 1000) / (performance.now() - start)
}

async function inBulk(database: Database, count: number): Promise<Row[]> {
  const bulk = await timed(() => inTransaction(database.kysely, {}, async (tx) => {
    for (let index = 0; index < count; index += 1) await entry(await system(tx))
  }))
  const checked = await timed(() => inTransaction(database.kysely, { readOnly: true }, async (tx) => verifyLog(await system(tx))))
  if (!checked.answer.ok) throw new Error('the log does not hold')
  return [
    { what: `${count.toLocaleString('en')} entries in one transaction, a second`, figure: whole((count * 1000) / bulk.ms) },
    { what: `entries checked a second, of ${checked.answer.entries.toLocaleString('en')}`, figure: whole((checked.answer.entries * 1000) / checked.ms) },
  ]
}

async function system(tx: OpenTransaction): Promise<Ctx> {
  const session = { token: null, start: () => undefined, end: () => undefined }
  return { ...(await systemActor(tx, today)), tx, today, now: new Date().toISOString(), newId: randomUUID, channel: 'cli', demo: false, session }
}

async function timed<Answer>(work: () => Promise<Answer>): Promise<{ answer: Answer; ms: number }> {
  const start = performance.now()
  const answer = await work()
  return { answer, ms: performance.now() - start }
}

function rowOf(what: string, all: readonly number[]): Row {
  const sorted = all.toSorted((left, right) => left - right)
  return { what, figure: whole(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN), spread: `${whole(sorted[0] ?? Number.NaN)}–${whole(sorted.at(-1) ?? Number.NaN)}` }
}

function whole(number: number): string {
  return Math.round(number).toLocaleString('en')
}

if (import.meta.main) console.table((await run(process.argv.slice(2))).rows)
