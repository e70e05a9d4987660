import { hash } from 'node:crypto'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openLogKey, type LogKey } from '../../../outside/signing/log-key.ts'
import { act } from '../../../tests/support/context.ts'
import { testDatabase } from '../../../tests/support/database.ts'
import type { Ctx } from '../../context.ts'
import { hashOfEntry } from '../chain/model.ts'
import type { Checkpoint } from '../checkpoints/contract.ts'
import { everyCheckpoint, takeCheckpoint } from '../checkpoints/service.ts'
import { purgeValues, record, recordRead, replaceValues } from '../service.ts'
import { exportedEntry, type LogReport } from './contract.ts'
import { exportLog, verifyExport, verifyLog, verifyLogAgainst } from './service.ts'

const database = await testDatabase()
const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'thidua-log-'))
afterAll(() => fs.rm(folder, { recursive: true }))

const length = 16
const signedAt = 9
let key: LogKey
const lines: string[] = []

/** Changes, reads, a correction and a purge; signed in the middle and at the end. */
beforeAll(async () => {
  key = await openLogKey({ dataFolder: folder, logKey: null })
  const change = (ctx: Ctx, subjectId: string) => record(ctx, { operation: 'people/rename', subjectKind: 'person', subjectId, before: { name: subjectId }, after: { name: `${subjectId}!` }, reason: 'đổi tên' })
  for (let number = 1; number <= 7; number += 1) await act(database, (ctx) => change({ ...ctx, channel: 'web', onBehalfOf: { id: 'tp', name: 'Trưởng phòng' } }, `P${number}`))
  await act(database, (ctx) => purgeValues(ctx, { values: [{ seq: 2, part: 'before' }], reason: 'theo đơn', subjectKind: 'person', subjectId: 'P2' }))
  await act(database, (ctx) => replaceValues(ctx, { values: [{ seq: 3, part: 'after', value: 'đúng' }], reason: 'theo đơn', subjectKind: 'person', subjectId: 'P3' }))
  await act(database, (ctx) => takeCheckpoint(ctx, key))
  for (let number = 10; number <= 15; number += 1) await act(database, (ctx) => change(ctx, `P${number}`))
  await act(database, (ctx) => recordRead(ctx, { operation: 'achievements/show-facts', subjectKind: 'person', subjectId: 'P1', fields: ['discipline'] }))
  await act(database, (ctx) => takeCheckpoint(ctx, key))
  await act(database, async (ctx) => {
    for await (const line of exportLog(ctx)) lines.push(line)
  })
})

interface Tampered {
  readonly report: LogReport
  readonly changed: number
}

/** Behind the application's back, with the triggers out of the way; looked at, then taken back. */
async function tampered(tamper: (ctx: Ctx) => Promise<number>, verify: (ctx: Ctx) => Promise<LogReport> = verifyLog): Promise<Tampered> {
  let outcome: Tampered | null = null
  const takenBack = new Error('taken back')
  await act(database, async (ctx) => {
    for (const table of ['audit_entries', 'audit_values', 'audit_heads', 'audit_checkpoints']) await sql`alter table ${sql.table(table)} disable trigger user`.execute(ctx.tx)
    const changed = await tamper(ctx)
    outcome = { changed, report: await verify(ctx) }
    throw takenBack
  }, { asOwner: true }).catch((error: unknown) => {
    if (error !== takenBack) throw error
  })
  return outcome!
}

const run = async (ctx: Ctx, text: string): Promise<number> => Number((await sql.raw(text).execute(ctx.tx)).numAffectedRows ?? 0)
const shift = async (ctx: Ctx, table: string, from: number, by: number) => {
  await run(ctx, `update ${table} set seq = seq + 100000 where seq >= ${from}`)
  await run(ctx, `update ${table} set seq = seq - 100000 + ${by} where seq >= 100000`)
}
/** As somebody would who knows how the chain is made: every hash from a place on, and the end. */
async function chainAgain(ctx: Ctx, from: number): Promise<void> {
  const { rows } = await sql<Record<string, unknown>>`select seq, hash, prev_hash as prev, kind, at, actor_id as actor, on_behalf_of as "onBehalfOf", channel, operation,
    subject_kind as "subjectKind", subject_id as "subjectId", sensitive, commitments, amends from audit_entries order by seq`.execute(ctx.tx)
  let prev = '0'.repeat(64)
  for (const entry of rows.map((row) => exportedEntry.parse(row))) {
    const link = entry.seq < from ? entry.hash : hashOfEntry(entry, { seq: entry.seq, prev }, (text) => hash('sha256', text))
    await run(ctx, `update audit_entries set prev_hash = '${prev}', hash = '${link}' where seq = ${entry.seq}`)
    prev = link
  }
  await run(ctx, `update audit_heads set hash = '${prev}', seq = (select max(seq) from audit_entries)`)
}

const place = fc.integer({ min: 1, max: length })
const columns = ["kind = case kind when 'change' then 'read' else 'change' end", "at = at + interval '1 millisecond'", "actor_id = actor_id || 'x'", "on_behalf_of = coalesce(on_behalf_of, '') || 'x'", "channel = 'cli'",
  "operation = 'people/remove'", "subject_kind = 'unit'", "subject_id = subject_id || ' '", 'sensitive = not sensitive', "commitments = commitments || jsonb_build_object('after', repeat('0', 64))",
  "amends = '[{\"seq\": 1, \"part\": \"before\", \"commitment\": null}]'", "prev_hash = repeat('1', 64)", "hash = repeat('2', 64)"]

describe('a log nobody touched', () => {
  it('is whole, whatever was corrected or purged in it', async () => {
    const report = await act(database, verifyLog)
    expect(report).toEqual({ entries: length, ok: true, firstBroken: null, fault: null, checkpoints: { count: 2, last: length, keys: [key.id] } })
  })
})

describe('a change behind the back of the application', () => {
  it('of any field of any entry is found at that entry', async () => {
    await fc.assert(fc.asyncProperty(place, fc.constantFrom(...columns), async (seq, column) => {
      const { report, changed } = await tampered((ctx) => run(ctx, `update audit_entries set ${column} where seq = ${seq}`))
      expect([changed, report.ok, report.firstBroken]).toEqual([1, false, seq])
    }), { numRuns: 60 })
  })

  it('of a kept value, or its removal, is found at its entry', async () => {
    const { rows } = await database.pool.query<{ seq: number; part: string }>('select seq, part from audit_values')
    await fc.assert(fc.asyncProperty(fc.constantFrom(...rows), fc.constantFrom("update audit_values set content = '\"x\"'", "update audit_values set salt = repeat('0', 32)", 'delete from audit_values'), async ({ seq, part }, statement) => {
      const { report, changed } = await tampered((ctx) => run(ctx, `${statement} where seq = ${seq} and part = '${part}'`))
      expect([changed, report.ok, report.firstBroken]).toEqual([1, false, seq])
    }), { numRuns: 40 })
  })

  it('that removes an entry is found where it stood, also when those behind move up', async () => {
    await fc.assert(fc.asyncProperty(place, fc.boolean(), fc.boolean(), async (seq, withValues, moveUp) => {
      const { report } = await tampered(async (ctx) => {
        const removed = await run(ctx, `delete from audit_entries where seq = ${seq}`)
        if (withValues) await run(ctx, `delete from audit_values where seq = ${seq}`)
        for (const table of moveUp ? (withValues ? ['audit_entries', 'audit_values'] : ['audit_entries']) : []) await shift(ctx, table, seq + 1, -1)
        return removed
      })
      expect([report.ok, report.firstBroken]).toEqual([false, seq])
    }), { numRuns: 30 })
  })

  it('that slips an entry in, before the first, between any two or after the last, is found there', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: length + 1 }), place, async (seq, copied) => {
      fc.pre(seq !== copied)
      const { report, changed } = await tampered(async (ctx) => {
        await sql`create temp table slipped on commit drop as select * from audit_entries where seq = ${copied}`.execute(ctx.tx)
        if (seq > 0) for (const table of ['audit_entries', 'audit_values']) await shift(ctx, table, seq, 1)
        await run(ctx, `update slipped set seq = ${seq}`)
        return run(ctx, 'insert into audit_entries select * from slipped')
      })
      expect([changed, report.ok, report.firstBroken]).toEqual([1, false, seq])
    }), { numRuns: 30 })
  })

  it('of a value and of a later entry is found at the value', async () => {
    const { report } = await tampered(async (ctx) => (await run(ctx, "update audit_values set content = '1' where seq = 4 and part = 'after'")) + (await run(ctx, "update audit_entries set channel = 'cli' where seq = 12")))
    expect(report).toMatchObject({ ok: false, firstBroken: 4, fault: { kind: 'value' } })
  })

  it('that swaps two entries is found at the first of them', async () => {
    await fc.assert(fc.asyncProperty(place, place, fc.boolean(), async (one, other, withValues) => {
      fc.pre(one !== other)
      const { report } = await tampered(async (ctx) => {
        for (const table of withValues ? ['audit_entries', 'audit_values'] : ['audit_entries']) {
          await run(ctx, `update ${table} set seq = seq + 100000 where seq in (${one}, ${other})`)
          await run(ctx, `update ${table} set seq = ${other} where seq = ${one} + 100000`)
          await run(ctx, `update ${table} set seq = ${one} where seq = ${other} + 100000`)
        }
        return 2
      })
      expect([report.ok, report.firstBroken]).toEqual([false, Math.min(one, other)])
    }), { numRuns: 30 })
  })

  it('that cuts off the end is found, by a checkpoint where the end was set back too', async () => {
    await fc.assert(fc.asyncProperty(place, fc.boolean(), async (seq, setBack) => {
      const { report } = await tampered(async (ctx) => {
        await run(ctx, `delete from audit_values where seq >= ${seq}`)
        const removed = await run(ctx, `delete from audit_entries where seq >= ${seq}`)
        if (setBack && seq > 1) await run(ctx, 'update audit_heads h set seq = e.seq, hash = e.hash from (select seq, hash from audit_entries order by seq desc limit 1) e')
        if (setBack && seq === 1) await run(ctx, 'delete from audit_heads')
        return removed
      })
      expect([report.ok, report.firstBroken]).toEqual([false, seq])
    }), { numRuns: 32 })
  })

  it('that makes all hashes anew is found by a checkpoint, at the latest where it was signed', async () => {
    await fc.assert(fc.asyncProperty(place, async (seq) => {
      const { report } = await tampered(async (ctx) => {
        await run(ctx, `update audit_entries set subject_id = 'other' where seq = ${seq}`)
        await chainAgain(ctx, seq)
        return 1
      })
      expect(report.ok).toBe(false)
      expect(report.fault).toMatchObject({ kind: 'rewritten' })
      expect([report.fault!.from <= seq, report.fault!.to >= seq || seq === 1]).toEqual([true, true])
      expect(report.fault!.from).toBe(seq === 1 ? 1 : seq <= signedAt ? 1 : signedAt + 1)
    }), { numRuns: 16 })
  })
})

describe('whoever keeps a checkpoint', () => {
  it('finds a log that was written anew although every checkpoint in the database was removed or signed by another key', async () => {
    const kept = await act(database, everyCheckpoint)
    const foreign = await openLogKey({ dataFolder: path.join(folder, 'foreign'), logKey: null })
    for (const signAgain of [false, true]) {
      const { report } = await tampered(async (ctx) => {
        await run(ctx, "update audit_entries set subject_id = 'other' where seq = 12")
        await chainAgain(ctx, 12)
        const removed = await run(ctx, 'delete from audit_checkpoints')
        if (signAgain) await takeCheckpoint(ctx, foreign)
        return removed
      }, (ctx) => verifyLogAgainst(ctx, { given: kept, own: [] }))
      expect(report).toMatchObject({ ok: false, fault: { kind: 'rewritten', from: signedAt + 1, to: length } })
    }
  })

  it('is not misled by a checkpoint that was changed: its signature no longer fits', async () => {
    const { report } = await tampered((ctx) => run(ctx, `update audit_checkpoints set hash = repeat('0', 64) where seq = ${signedAt}`))
    expect(report).toMatchObject({ ok: false, firstBroken: signedAt, fault: { kind: 'checkpoint-forged' } })
  })

  it('does not need the database: an exported log is held against it, and names nobody', async () => {
    const from = async function* (all: readonly string[]) {
      for (const line of all) yield JSON.parse(line) as unknown
    }
    const kept: Checkpoint[] = await act(database, everyCheckpoint)
    expect(await verifyExport(from(lines), kept)).toMatchObject({ ok: true, entries: length })
    expect(lines.join('')).not.toMatch(/Trưởng phòng|đổi tên|P1!/)
    expect(await verifyExport(from(lines.slice(0, 12)), kept)).toMatchObject({ ok: false, firstBroken: 13, fault: { kind: 'truncated' } })
    expect(await verifyExport(from(lines.toSpliced(4, 1)), kept)).toMatchObject({ ok: false, firstBroken: 5, fault: { kind: 'missing' } })
    expect(await verifyExport(from(lines.map((line, index) => (index === 6 ? line.replace('"web"', '"cli"') : line))), kept)).toMatchObject({ ok: false, firstBroken: 7 })
  })
})
