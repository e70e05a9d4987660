import fc from 'fast-check'
import { sql } from 'kysely'
import { addDays, plainDate } from '@thidua/kit/plain-date.ts'
import type { Refusal } from '@thidua/kit/refusal.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../../database/connect.ts'
import { act, day, signIn } from '../../../tests/support/context.ts'
import { testDatabase } from '../../../tests/support/database.ts'
import type { Actor } from '../../access/contract.ts'
import type { Grant } from '../../access/service.ts'
import { findRegistered, recordHistory } from '../../achievements/service.ts'
import { verifyLog } from '../../audit/proof/service.ts'
import type { Ctx } from '../../context.ts'
import { recordUnits } from '../../organisations/service.ts'
import { recordPeople } from '../../people/service.ts'
import { answerRequest, recordRequest } from '../requests/service.ts'
import { recordClasses, type RecordClass } from './contract.ts'
import { canonicalDue, dueBefore, isPurgeable, keepingOf } from './model.ts'
import { purgeClass, setTerm, showDue, showRetention, sweepTraces } from './service.ts'

const now = '2026-11-24T05:00:00.000Z'
const decision = { document: '12/QĐ-STP', reason: 'quyết định của cơ quan' }
const unit = { id: 'stp-a', kind: 'so-tu-phap', name: 'Sở Tư pháp tỉnh A', province: 'A', provinceCode: '1', from: day('2010-01-01'), to: null, source: '' }
const absence = (person: string, from: string, to: string | null) => ({ person, kind: 'sick' as const, from: day(from), to: to === null ? null : day(to) })

let database: Database
let office: string
beforeAll(async () => {
  database = await testDatabase()
  await act(database, async (ctx) => {
    await recordUnits(ctx, [unit])
    await recordPeople(ctx, ['P1', 'P2', 'P3'].map((id) => ({ id, name: id, unit: 'stp-a', role: 'officer', sex: null, ethnicity: null, joined: day('2010-01-01'), sector: 'civil-servant', source: 'synthetic' })))
    await recordHistory(ctx, {
      history: {
        ratings: [{ person: 'P1', year: 2012, level: 'good' }], awards: [{ person: 'P1', award: 'advanced-worker', year: 2012, number: '1', decided: null, basis: null, on: null, annulled: null }], initiatives: [], attested: [], lists: [],
        discipline: [{ person: 'P1', form: 'reprimand', from: day('2012-01-01'), to: day('2012-12-31') }],
        absences: [absence('P1', '2015-01-01', '2015-02-01'), absence('P1', '2024-01-01', '2024-02-01'), absence('P1', '2011-01-01', null), absence('P2', '2015-01-01', '2015-02-01'), absence('P3', '2015-01-01', '2015-02-01')],
      },
      source: 'synthetic', importId: null,
    })
  }, { now })
  const every: Grant[] = [{ unit: null, may: 'read' }, { unit: null, may: 'write' }]
  office = await signIn(database, { id: 'office', name: 'Thường trực', persona: 'standing-office', unitId: null }, every, now)
})

const asOffice = <Result>(work: (ctx: Ctx) => Promise<Result>, at = now) => act(database, work, { token: office, now: at })
const refusal = (work: Promise<unknown>) => work.then(() => expect.unreachable('not refused'), (error: unknown) => (error as Refusal).code)
const decide = (of: RecordClass, years: number, seen = 0) => asOffice((ctx) => setTerm(ctx, { class: of, years, decided: day('2026-01-05'), seen, ...decision }))
const purge = (of: RecordClass, contentHash: string) => asOffice((ctx) => purgeClass(ctx, { class: of, contentHash, ...decision }))
const rowsOf = async (table: string) => (await database.pool.query<{ count: number }>(`select count(*)::integer as count from ${table}`)).rows[0]!.count

describe('the day before which records are due', () => {
  it.each([['2026-11-24', 5, '2021-11-24'], ['2024-02-29', 1, '2023-02-28'], ['2024-02-29', 4, '2020-02-29']] as const)('of %s and %i years is %s', (today, years, before) => {
    expect(dueBefore(day(today), years)).toBe(before)
  })

  it('is the day the database counts', async () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays(plainDate('2000-01-01'), count))
    await fc.assert(fc.asyncProperty(days, fc.integer({ min: 1, max: 100 }), async (today, years) => {
      const { rows } = await database.pool.query<{ before: string }>('select ($1::date - make_interval(years => $2))::date::text as before', [today, years])
      expect(dueBefore(today, years)).toBe(rows[0]!.before)
    }), { numRuns: 60 })
  })
})

it('the list has one digest, in whatever order it was read', () => {
  const row = fc.record({ place: fc.string(), key: fc.string(), subject: fc.string(), content: fc.jsonValue() })
  fc.assert(fc.property(fc.array(row), (rows) => canonicalDue(rows) === canonicalDue(rows.toReversed())))
})

describe('what is kept for good', () => {
  const permanent = recordClasses.filter((each) => !isPurgeable(each))
  const tables = ['person_awards', 'person_ratings', 'initiatives', 'award_annulments', 'cell_entries', 'target_entries', 'manual_score_entries', 'scorecards', 'approval_steps', 'approval_step_items', 'audit_entries', 'audit_checkpoints', 'purges', 'retention_terms', 'struck_statements']

  it.each(permanent)('%s: takes no term and no purge', async (each) => {
    expect(keepingOf[each]).not.toBe('by-decision')
    expect(await refusal(decide(each, 1))).toBe('personal-data.kept-for-good')
    expect(await refusal(asOffice((ctx) => showDue(ctx, { class: each })))).toBe('personal-data.kept-for-good')
    expect(await refusal(purge(each, '0'.repeat(64)))).toBe('personal-data.kept-for-good')
  })

  it.each(permanent)('%s: the database refuses too, whoever asks it', async (each) => {
    await database.pool.query(`insert into retention_terms (class, years, document, decided, reason, entered_at, entered_by, entered_by_name) values ($1, 1, 'x', '2000-01-01', 'x', now(), 'x', 'x')`, [each])
    await expect(asOffice(({ tx }) => sql`select purge_due(${each})`.execute(tx))).rejects.toThrow('kept for good')
  })

  it.each(tables)('%s: not a row goes, not even for the owner of the table', async (table) => {
    await expect(database.pool.query(`delete from ${table}`)).rejects.toThrow('never changed or removed')
    await expect(asOffice(({ tx }) => sql`delete from ${sql.table(table)}`.execute(tx))).rejects.toThrow('permission denied')
  })

  it('a table with a term gives up rows to the purge alone', async () => {
    for (const table of ['person_absences', 'person_disciplines', 'data_requests']) {
      await expect(database.pool.query(`delete from ${table}`)).rejects.toThrow('never changed or removed')
      await expect(asOffice(({ tx }) => sql`delete from ${sql.table(table)}`.execute(tx))).rejects.toThrow('permission denied')
    }
  })
})

describe('discipline and absences', () => {
  const of = 'discipline-and-absences'
  const due = () => asOffice((ctx) => showDue(ctx, { class: of }))

  it('are kept as long as nobody has decided otherwise', async () => {
    expect(await refusal(due())).toBe('personal-data.no-term')
    await expect(asOffice(({ tx }) => sql`select purge_due(${of})`.execute(tx))).rejects.toThrow('no term')
  })

  it('are due when they ended before the term; what has no end is never due', async () => {
    await decide(of, 5)
    const list = await due()
    expect(list).toMatchObject({ before: '2021-11-24', total: 4 })
    expect(list.rows.map(({ place, subject }) => `${place} ${subject}`).sort()).toEqual(['person_absences P1', 'person_absences P2', 'person_absences P3', 'person_disciplines P1'])
    expect(list.rows.find(({ place, subject }) => place === 'person_absences' && subject === 'P1')!.content).toMatchObject({ kind: 'sick', date_to: '2015-02-01' })
  })

  it('the term is decided on what was seen, by a paper that exists', async () => {
    expect(await refusal(decide(of, 10))).toBe('personal-data.stale-term')
    const seen = (await asOffice(showRetention)).classes.find((each) => each.class === of)!.seen
    expect(await refusal(asOffice((ctx) => setTerm(ctx, { class: of, years: 5, decided: day('2027-01-01'), seen, ...decision })))).toBe('personal-data.term-ahead')
  })

  it('of whoever waits for an answer, or whose data rests, stay', async () => {
    const { id } = await asOffice((ctx) => recordRequest(ctx, { person: 'P2', kind: 'restrict', received: day('2026-11-24'), said: 'tạm dừng' }))
    expect((await due()).total).toBe(3)
    await asOffice((ctx) => answerRequest(ctx, { request: id, outcome: 'done', answer: 'Đã tạm dừng.', particulars: {}, strikes: [] }))
    expect((await due()).total).toBe(3)
  })

  it('a list that has changed since is not purged', async () => {
    const { digest } = await due()
    const { id } = await asOffice((ctx) => recordRequest(ctx, { person: 'P3', kind: 'export', received: day('2026-11-24'), said: 'bản sao' }))
    expect(await refusal(purge(of, digest))).toBe('personal-data.content-changed')
    await asOffice((ctx) => answerRequest(ctx, { request: id, outcome: 'done', answer: 'Đã giao.', particulars: {}, strikes: [] }))
  })

  it('go exactly as they were seen; awards and ratings stay, the chain holds, and the purge is on record', async () => {
    const before = { awards: await rowsOf('person_awards'), ratings: await rowsOf('person_ratings'), absences: await rowsOf('person_absences'), disciplines: await rowsOf('person_disciplines') }
    const list = await due()
    expect(await purge(of, list.digest)).toEqual({ class: of, purged: 3 })
    expect({ awards: await rowsOf('person_awards'), ratings: await rowsOf('person_ratings'), absences: await rowsOf('person_absences'), disciplines: await rowsOf('person_disciplines') }).toEqual({ ...before, absences: before.absences - 2, disciplines: before.disciplines - 1 })
    const facts = (await act(database, (ctx) => findRegistered(ctx, 'P1', { asOf: day('2026-11-24') }), { now }))!.facts
    expect(facts.absences?.map(({ from }) => from)).toEqual(['2011-01-01', '2024-01-01'])
    expect((await asOffice(showRetention)).purges[0]).toMatchObject({ class: of, rows: 3, digest: list.digest, document: decision.document, by: 'Thường trực' })
    expect((await act(database, (ctx) => verifyLog(ctx))).ok).toBe(true)
    expect(await refusal(purge(of, list.digest))).toBe('personal-data.nothing-due')
  })
})

describe('what the log keeps of looks', () => {
  it('goes after its term: the values are gone, that somebody looked stays, and the chain holds', async () => {
    await decide('log-values', 1)
    expect(await refusal(purge('log-values', '0'.repeat(64)))).toBe('personal-data.nothing-due')
    const later = '2028-06-01T05:00:00.000Z'
    const entries = await rowsOf('audit_entries')
    const newOffice = await signIn(database, { id: 'office', name: 'Thường trực', persona: 'standing-office', unitId: null }, [{ unit: null, may: 'read' }, { unit: null, may: 'write' }], later)
    const purged = await act(database, async (ctx) => {
      const list = await showDue(ctx, { class: 'log-values' })
      expect(list.total).toBeGreaterThan(2)
      return purgeClass(ctx, { class: 'log-values', contentHash: list.digest, ...decision })
    }, { token: newOffice, now: later })
    expect(purged.purged).toBeGreaterThan(2)
    expect(await rowsOf('audit_entries')).toBeGreaterThan(entries)
    expect((await act(database, (ctx) => verifyLog(ctx))).ok).toBe(true)
  })
})

describe('who decides', () => {
  const persona = (role: Actor['persona'], grants: Grant[]) => signIn(database, { id: `${role}-x`, name: role, persona: role, unitId: null }, grants, now)

  it('is the standing office; support and audit look on, others are told whom to ask', async () => {
    const auditor = await persona('auditor', [{ unit: null, may: 'read' }])
    expect((await act(database, showRetention, { token: auditor, now })).can).toEqual({ decide: false })
    const denied = 'personal-data.not-yours-to-decide'
    expect(await refusal(act(database, (ctx) => showDue(ctx, { class: 'data-requests' }), { token: auditor, now }))).toBe(denied)
    const inspector = await persona('inspector', [{ unit: null, may: 'read' }])
    expect(await refusal(act(database, showRetention, { token: inspector, now }))).toBe(denied)
    await expect(act(database, ({ tx }) => sql`select purge_due('discipline-and-absences')`.execute(tx), { token: auditor, now })).rejects.toThrow('writes for every unit')
  })
})

it('traces of signing in go by themselves once they serve nothing', async () => {
  const sessions = await rowsOf('sessions')
  expect(await act(database, sweepTraces, { now })).toBe(0)
  expect(await act(database, sweepTraces, { now: '2029-01-01T00:00:00.000Z' })).toBeGreaterThanOrEqual(sessions)
  expect(await rowsOf('sessions')).toBe(0)
})
