import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { act, day, signIn } from '../../tests/support/context.ts'
import { testDatabase } from '../../tests/support/database.ts'
import type { Ctx } from '../context.ts'
import { verifyLog } from './proof/service.ts'
import { listEntries, purgeValues, record, recordRead, replaceValues, showEntry, valuesAbout } from './service.ts'

const database = await testDatabase()
const change = (subjectId: string, more = {}) => ({ operation: 'people/rename', subjectKind: 'person', subjectId, ...more })
const write = (subjectId: string, more = {}) => act(database, (ctx) => record(ctx, change(subjectId, more)))
const list = (wanted: Partial<Parameters<typeof listEntries>[1]> = {}) => act(database, async (ctx) => (await listEntries(ctx, { limit: 50, ...wanted })).entries)
const report = () => act(database, verifyLog)

/** A question as the door asks it: in a transaction that only reads. */
const ask = <Answer>(work: (ctx: Ctx) => Promise<Answer>) => act(database, work, { readOnly: true })

describe('an entry', () => {
  it('says who, on whose behalf, through which door, old, new and why', async () => {
    await act(database, (ctx) => record({ ...ctx, channel: 'cli', onBehalfOf: { id: 'giam-doc', name: 'Giám đốc Sở' } }, change('P1', { before: { name: 'A' }, after: { name: 'B' }, reason: 'sai chính tả' })))
    expect((await list())[0]).toEqual({
      seq: 1, kind: 'change', at: '2022-11-25T05:00:00.000Z', actorId: 'system', actor: 'Hệ thống', onBehalfOfId: 'giam-doc', onBehalfOf: 'Giám đốc Sở', channel: 'cli',
      operation: 'people/rename', subjectKind: 'person', subjectId: 'P1', sensitive: false, before: { name: 'A' }, after: { name: 'B' }, reason: 'sai chính tả', purged: [], withheld: false,
    })
  })

  it('holds the value as it was when it was said', async () => {
    const after = { name: 'C' }
    await act(database, async (ctx) => {
      await record(ctx, change('P2', { after }))
      after.name = 'D'
    })
    expect((await list({ subjectId: 'P2' }))[0]?.after).toEqual({ name: 'C' })
  })

  it('is not there when its change is not, and leaves no gap', async () => {
    const last = (await list())[0]!.seq
    await expect(act(database, async (ctx) => {
      await record(ctx, change('P3'))
      throw new Error('no')
    })).rejects.toThrow('no')
    await write('P4')
    expect((await list({ limit: 1 })).map(({ seq, subjectId }) => [seq, subjectId])).toEqual([[last + 1, 'P4']])
  })

  it('cannot be changed, removed or emptied by a statement, nor can its values', async () => {
    for (const statement of ['update audit_entries set channel = \'cli\'', 'delete from audit_entries', 'truncate audit_entries', 'delete from audit_heads']) {
      await expect(database.pool.query(statement), statement).rejects.toThrow('never changed')
    }
    for (const statement of ['update audit_values set content = \'1\'', 'delete from audit_values', 'truncate audit_values']) {
      await expect(database.pool.query(statement), statement).rejects.toThrow('only by an entry that says so')
    }
  })

  it('has its number and its place also when many write at once and some of them fail', async () => {
    const before = (await report()).entries
    const writing = Array.from({ length: 40 }, (_, index) =>
      act(database, async (ctx) => {
        await record(ctx, change(`many-${index}`))
        await pause(Math.random() * 20)
        if (index % 4 === 3) throw new Error('no')
        await record(ctx, change(`many-${index}-again`))
      }).then(() => 2, () => 0))
    const written = (await Promise.all(writing)).reduce((sum: number, count) => sum + count, 0)
    expect(written).toBe(60)
    const entries = await list({ limit: 200 })
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: before + 60 }, (_, index) => before + 60 - index))
    // The two entries of one transaction stand side by side.
    const places = new Map(entries.map(({ subjectId, seq }) => [subjectId, seq]))
    for (const [subject, seq] of places) if (subject.endsWith('-again')) expect(seq).toBe((places.get(subject.replace('-again', '')) ?? 0) + 1)
    expect(await report()).toMatchObject({ ok: true, entries: before + 60 })
  })
})

describe('the list', () => {
  it('is found by kind, door, who, feature, subject and day', async () => {
    await act(database, (ctx) => record(ctx, { operation: 'councils/count', subjectKind: 'votes', subjectId: 'V' }), { now: '2023-01-31T17:30:00.000Z' })
    expect((await list({ feature: 'councils' })).map(({ subjectId }) => subjectId)).toEqual(['V'])
    expect((await list({ from: day('2023-02-01'), to: day('2023-02-01') })).map(({ subjectId }) => subjectId)).toEqual(['V'])
    expect(await list({ from: day('2023-02-02') })).toEqual([])
    expect((await list({ actor: 'giam-doc', channel: 'cli', entryKind: 'change', subjectKind: 'person' })).map(({ subjectId }) => subjectId)).toEqual(['P1'])
    expect((await list({ before: 3 })).map(({ seq }) => seq)).toEqual([2, 1])
  })

  it('is closed to those whose work it is not, even when they may read every unit', async () => {
    const token = await signIn(database, { id: 'can-bo', name: 'Cán bộ', persona: 'officer', unitId: null }, [{ unit: null, may: 'read' }])
    await expect(act(database, (ctx) => listEntries(ctx, { limit: 50 }), { token })).rejects.toMatchObject({ code: 'audit.not-yours' })
    await expect(act(database, verifyLog, { token })).rejects.toMatchObject({ code: 'audit.not-yours' })
  })

  it('withholds sensitive values; who opens them is written down', async () => {
    await write('P9', { before: 'khiển trách', sensitive: true, reason: 'đơn của P9' })
    const [entry] = await list({ limit: 1 })
    expect(entry).toMatchObject({ subjectId: 'P9', withheld: true, before: null, reason: null })
    const shown = await ask((ctx) => showEntry(ctx, { seq: entry!.seq }))
    expect(shown).toMatchObject({ entry: { before: 'khiển trách', reason: 'đơn của P9' }, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string })
    expect((await list({ limit: 1 }))[0]).toMatchObject({ kind: 'read', operation: 'audit/show-entry', subjectKind: 'entry', subjectId: String(entry!.seq) })
  })
})

describe('a look at sensitive fields', () => {
  it('is written before the answer leaves, also of a question that only reads', async () => {
    await ask((ctx) => recordRead(ctx, { operation: 'achievements/show-facts', subjectKind: 'person', subjectId: 'P1', fields: ['discipline'] }))
    expect((await list({ limit: 1 }))[0]).toMatchObject({ kind: 'read', subjectId: 'P1', after: { fields: ['discipline'] } })
  })

  it('that cannot be written is not answered', async () => {
    await database.pool.query('alter table audit_entries rename to audit_entries_away')
    const asked = ask(async (ctx) => {
      await recordRead(ctx, { operation: 'achievements/show-facts', subjectKind: 'person', subjectId: 'P1', fields: ['discipline'] })
      return 'secret'
    })
    await expect(asked).rejects.toThrow('audit_entries')
    await database.pool.query('alter table audit_entries_away rename to audit_entries')
    expect(await report()).toMatchObject({ ok: true })
  })
})

describe('personal data in the log', () => {
  const about = (id: string) => ({ subjectKind: 'person', subjectId: id })

  it('is purged for good, and the chain holds', async () => {
    await write('P20', { before: { name: 'Trần Văn Kín' }, after: { name: 'Trần Văn Kính' } })
    const { seq } = (await list({ limit: 1 }))[0]!
    expect(await act(database, (ctx) => valuesAbout(ctx, { kind: 'person', id: 'P20' }))).toMatchObject([{ seq, operation: 'people/rename', part: 'after', value: { name: 'Trần Văn Kính' } }, { seq, part: 'before', value: { name: 'Trần Văn Kín' } }])
    await act(database, (ctx) => purgeValues(ctx, { values: [{ seq, part: 'before' }, { seq, part: 'after' }], reason: 'hết hạn lưu', ...about('P20') }))
    expect((await database.pool.query('select from audit_values where content like \'%Trần Văn Kín%\'')).rowCount).toBe(0)
    const [entry, purged] = await list({ limit: 2 })
    expect(entry).toMatchObject({ kind: 'amendment', operation: 'audit/purge-values', reason: 'hết hạn lưu' })
    expect(purged).toMatchObject({ seq, before: null, after: null, purged: ['after', 'before'] })
    expect((await act(database, (ctx) => showEntry(ctx, { seq: entry!.seq }))).amends).toEqual([{ seq, part: 'before', purged: true }, { seq, part: 'after', purged: true }])
    expect(await report()).toMatchObject({ ok: true })
  })

  it('is corrected, twice if need be, and the chain holds', async () => {
    await write('P21', { after: { name: 'Lê Thị Sai' } })
    const { seq } = (await list({ limit: 1 }))[0]!
    for (const name of ['Lê Thị Saii', 'Lê Thị Đúng']) {
      await act(database, (ctx) => replaceValues(ctx, { values: [{ seq, part: 'after', value: { name } }], reason: 'sai tên', ...about('P21') }))
      expect(await report()).toMatchObject({ ok: true })
    }
    expect((await list({ subjectId: 'P21' })).map(({ after }) => after)).toEqual([null, null, { name: 'Lê Thị Đúng' }])
  })

  it('cannot be purged twice, nor where there is none', async () => {
    await write('P22', { after: 1 })
    const { seq } = (await list({ limit: 1 }))[0]!
    const purge = () => act(database, (ctx) => purgeValues(ctx, { values: [{ seq, part: 'after' }], reason: 'x', ...about('P22') }))
    const outcomes = await Promise.allSettled([purge(), purge()])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(purge()).rejects.toMatchObject({ code: 'audit.no-such-value', facts: { seq, part: 'after' } })
    expect(await report()).toMatchObject({ ok: true })
  })

  it.each([
    ['swapped', 'update audit_values set content = \'2\' where seq = $1'],
    ['given another salt', 'update audit_values set salt = repeat(\'0\', 32) where seq = $1 and part = \'after\''],
    ['removed', 'delete from audit_values where seq = $1 and part = \'after\''],
    ['added', 'insert into audit_values select seq, \'reason\', salt, content from audit_values where seq = $1 and part = \'after\''],
  ])('that is %s without an entry is found, even where the guard was taken away', async (_, statement) => {
    await write('P30', { after: 1 })
    await write('P31', { after: 1 })
    const { seq } = (await list({ limit: 2 }))[1]!
    const kept = (await database.pool.query('select * from audit_values where seq = $1', [seq])).rows
    await database.pool.query('alter table audit_values disable trigger user')
    await database.pool.query(statement, [seq])
    expect(await report()).toMatchObject({ ok: false, firstBroken: seq, fault: { kind: 'value' } })
    await database.pool.query('delete from audit_values where seq = $1', [seq])
    await database.pool.query('insert into audit_values select * from json_populate_recordset(null::audit_values, $1)', [JSON.stringify(kept)])
    await database.pool.query('alter table audit_values enable trigger user')
    expect(await report()).toMatchObject({ ok: true })
  })
})
