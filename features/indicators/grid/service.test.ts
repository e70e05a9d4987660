import { beforeAll, describe, expect, it } from 'vitest'
import type { Refusal } from '@thidua/kit/refusal.ts'
import type { Database } from '../../../database/connect.ts'
import { act, day, signIn } from '../../../tests/support/context.ts'
import { testDatabase } from '../../../tests/support/database.ts'
import type { Ctx } from '../../context.ts'
import { recordGroup, recordUnits } from '../../organisations/service.ts'
import { recordCells, recordDictionary, withdrawImport } from '../service.ts'
import { findGrid, saveCell, showCell, showGrid } from './service.ts'

const unit = { id: 'stp-a', kind: 'so-tu-phap', name: 'Sở Tư pháp tỉnh A', province: 'A', provinceCode: '1', from: day('2016-01-01'), to: day('2025-06-30'), source: '' }
const other = { ...unit, id: 'stp-b', name: 'Sở Tư pháp tỉnh B', province: 'B', provinceCode: '2' }
const indicator = (code: string, position: number, more: object = {}) => ({
  code, position, name: `Chỉ tiêu ${code}`, unitOfMeasure: 'việc', kind: 'count', aggregation: 'sum', numerator: null, denominator: null, area: 'tgpl',
  calendar: 'calendar-year', appliesTo: ['so-tu-phap'], direction: 'none', definition: 'Định nghĩa.', from: day('2016-01-01'), ...more,
}) as const
const cell = (value: string | null, reported: string, more: object = {}) => ({
  unit: 'stp-a', indicator: 'done', period: '2022', state: value === null ? 'blank' : 'number', value, status: 'estimate', source: 'synthetic', note: '', cutOff: null,
  reported: day(reported), reason: '', line: null, ...more,
}) as const
const typed = { unit: 'stp-a', indicator: 'done', period: '2022', state: 'number', value: '90', status: 'actual', note: '', reason: '', seen: null } as const

let database: Database
beforeAll(async () => {
  database = await testDatabase()
  await act(database, async (ctx) => {
    await recordUnits(ctx, [unit, other])
    await recordGroup(ctx, { id: 'g', kind: 'region', name: 'G', from: day('2016-01-01'), note: '' }, [unit, other], [])
    await recordDictionary(ctx, {
      indicators: [
        indicator('received', 1), indicator('done', 2),
        indicator('rate', 3, { kind: 'rate', aggregation: 'ratio', unitOfMeasure: '%', numerator: 'done', denominator: 'received' }),
        indicator('elsewhere', 4, { appliesTo: ['cuc-thads'] }),
      ],
      periods: ['2021', '2022', '2026'].map((code) => ({ code, calendar: 'calendar-year', from: day(`${code}-01-01`), to: day(`${code}-12-31`) })),
      dataSets: [{ id: 'bieu', name: 'Biểu', unitKind: 'so-tu-phap', calendar: 'calendar-year', source: '', indicators: ['received', 'done', 'rate'], rounds: [{ period: '2022', due: day('2022-11-15'), locks: day('2023-03-14'), lockReason: 'đã chốt số chính thức' }] }],
      rules: [{ id: 'part', left: 'done', op: '<=', right: 'received', tolerance: '0', severity: 'error', source: '' }],
    })
    await recordCells(ctx, { importId: null, about: 'gốc', targets: [], cells: [cell('100', '2022-11-15', { indicator: 'received' }), cell('80', '2022-11-15'), cell('85', '2023-03-14', { status: 'official' })] })
  })
})

const noon = '2022-11-25T05:00:00Z'
/** A session lasts a working day, so whoever acts on a day signs in on that day. */
const officer = (now: string) => signIn(database, { id: 'officer', name: 'Cán bộ A', persona: 'officer', unitId: 'stp-a' }, [{ unit: 'stp-a', may: 'read' }, { unit: 'stp-b', may: 'read' }, { unit: 'stp-a', may: 'write' }], now)
const asOfficer = async <Result>(work: (ctx: Ctx) => Promise<Result>, now = noon) => act(database, work, { token: await officer(now), now })
const grid = (asOf: string, now = noon) => asOfficer((ctx) => showGrid(ctx, { unit: 'stp-a', dataSet: 'bieu', period: '2022', asOf: day(asOf) }), now)
const save = (input: object, now = '2022-12-01T03:00:00Z') => asOfficer((ctx) => saveCell(ctx, { ...typed, ...input } as never), now)
const refusal = (work: Promise<unknown>): Promise<Refusal> => work.then(() => { throw new Error('not refused') }, (error: Refusal) => error)
const lastEntry = async (asOf = '2026-01-01') => (await grid(asOf)).rows.find((row) => row.indicator.code === 'done')?.cell

describe('the figure grid', () => {
  it('shows what had been reported by the day asked about, and keeps both', async () => {
    const value = async (asOf: string) => (await grid(asOf)).rows.find((row) => row.indicator.code === 'done')?.cell?.value
    expect(await value('2022-11-25')).toBe('80')
    expect(await value('2023-03-31')).toBe('85')
    const shown = await asOfficer((ctx) => showCell(ctx, { unit: 'stp-a', indicator: 'done', period: '2022', asOf: day('2022-11-25') }))
    expect(shown.entries.map((entry) => [entry.value, entry.known])).toEqual([['80', true], ['85', false]])
  })

  it('computes a rate with its arithmetic in words and takes no typing there', async () => {
    const row = (await grid('2022-11-25')).rows.find((each) => each.indicator.code === 'rate')
    expect(row).toMatchObject({ computed: '80', computedText: '80 / 100 = 80,00 %', can: { save: false } })
    expect((await refusal(save({ indicator: 'rate' }))).code).toBe('indicators.computed-rate')
  })

  it('is found by an indicator of the unit, and not by one of other units', async () => {
    const found = (code: string) => asOfficer((ctx) => findGrid(ctx, { unit: 'stp-a', indicator: code, period: '2022', asOf: day('2022-11-25') }))
    expect(await found('done')).toEqual({ dataSet: 'bieu' })
    expect(await found('elsewhere')).toEqual({ dataSet: null })
  })

  it('says what was said before the entry that holds', async () => {
    const before = async (asOf: string) => (await grid(asOf)).rows.find((row) => row.indicator.code === 'done')?.before
    expect(await before('2022-11-25')).toBeNull()
    expect(await before('2023-03-31')).toEqual({ state: 'number', value: '80' })
  })

  it('cannot be filled while looking at a past day, and says where to go', async () => {
    expect((await grid('2022-11-25', '2022-12-01T03:00:00Z')).can).toMatchObject({ save: false })
    expect((await grid('2022-12-01', '2022-12-01T03:00:00Z')).can).toMatchObject({ save: true })
  })
})

describe('saving a cell', () => {
  it('adds an entry and never overwrites: the earlier one stays in the history', async () => {
    const seen = (await lastEntry('2022-12-01'))!.entry
    await save({ value: '90', seen })
    const shown = await asOfficer((ctx) => showCell(ctx, { unit: 'stp-a', indicator: 'done', period: '2022', asOf: day('2022-12-31') }))
    expect(shown.entries.map((entry) => entry.value)).toEqual(['80', '90', '85'])
    expect(shown.cell).toMatchObject({ value: '90', enteredBy: 'Cán bộ A', channel: 'web' })
  })

  it('refuses a stale page: somebody saved in between', async () => {
    expect((await refusal(save({ value: '91', seen: 1 }))).code).toBe('indicators.stale-cell')
  })

  it('lets one of two people win who save the same cell at once', async () => {
    const now = '2022-12-05T03:00:00Z'
    const seen = (await lastEntry('2022-12-31'))?.entry ?? null
    const token = await officer(now)
    const results = await Promise.allSettled(['92', '93'].map((value) => act(database, (ctx) => saveCell(ctx, { ...typed, value, seen }), { token, now })))
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('takes only a correction with a reason once the round is locked, and says since when', async () => {
    const now = '2023-04-01T03:00:00Z'
    const seen = (await lastEntry())!.entry
    const no = await refusal(save({ value: '86', seen }, now))
    expect([no.code, no.facts]).toEqual(['indicators.cell-locked', { since: '2023-03-14', why: 'đã chốt số chính thức' }])
    const { cell: corrected } = await save({ value: '86', seen, reason: 'đếm sót một vụ' }, now)
    expect(corrected).toMatchObject({ value: '86', reason: 'đếm sót một vụ', reported: '2023-04-01' })
  })

  it('keeps zero, blank and not applicable apart', async () => {
    for (const [state, value] of [['number', '0'], ['blank', null], ['not-applicable', null]] as const) {
      const seen = (await lastEntry())!.entry
      const saved = await save({ state, value, seen, reason: 'thử' }, '2023-04-02T03:00:00Z')
      expect(saved.cell).toMatchObject({ state, value })
    }
  })

  it.each([
    ['another unit', { unit: 'stp-b', indicator: 'received' }, 'indicators.not-your-unit'],
    ['an indicator that does not apply to the unit', { indicator: 'elsewhere' }, 'indicators.not-for-this-unit'],
    ['an unknown indicator', { indicator: 'nothing' }, 'indicators.no-such-indicator'],
    ['an unknown period', { period: '1999' }, 'indicators.no-such-period'],
    ['a period in which the unit did not exist', { period: '2026' }, 'indicators.unit-not-valid'],
    ['a part of a case', { value: '1.5' }, 'indicators.value-wrong'],
    ['a negative count', { value: '-1' }, 'indicators.value-wrong'],
    ['a number nobody can mean', { value: '1234567890123456' }, 'indicators.value-wrong'],
  ])('refuses %s', async (_, input, code) => {
    expect((await refusal(save(input))).code).toBe(code)
  })

  it('refuses a figure that breaks a rule of severity error, in the words of the rule, and keeps nothing', async () => {
    const before = (await lastEntry())!.entry
    const no = await refusal(save({ value: '101', seen: before, reason: 'thử' }, '2023-04-03T03:00:00Z'))
    expect(no.code).toBe('indicators.rule-broken')
    expect(String(no.facts['text'])).toMatch(/101/)
    expect((await lastEntry())!.entry).toBe(before)
  })
})

describe('an import taken back', () => {
  it('no longer counts on any day, and what held before holds again', async () => {
    const received = (asOf: string) => act(database, async (ctx) => (await showCell(ctx, { unit: 'stp-b', indicator: 'received', period: '2022', asOf: day(asOf) })).cell?.value ?? null)
    await act(database, (ctx) => recordCells(ctx, { importId: null, about: '', targets: [], cells: [cell('5', '2022-11-01', { unit: 'stp-b', indicator: 'received' })] }))
    await act(database, (ctx) => recordCells(ctx, { importId: 'i1', about: '', targets: [], cells: [cell('7', '2022-11-02', { unit: 'stp-b', indicator: 'received' })] }))
    expect(await received('2022-11-25')).toBe('7')
    await act(database, (ctx) => withdrawImport(ctx, 'i1', 'nhầm tệp'))
    expect(await received('2022-11-25')).toBe('5')
  })

  it('cannot be done by rewriting: the table refuses it', async () => {
    await expect(database.pool.query("update cell_entries set value = 1 where unit_id = 'stp-a'")).rejects.toThrow(/never changed/)
    await expect(database.pool.query('delete from audit_entries')).rejects.toThrow(/never changed/)
  })
})
