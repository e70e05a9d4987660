import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Refusal } from '@thidua/kit/refusal.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../database/connect.ts'
import { act, day, signIn } from '../../tests/support/context.ts'
import { testDatabase } from '../../tests/support/database.ts'
import type { Actor } from '../access/contract.ts'
import { actUnder, delegateRole, endDelegation } from '../access/delegations/service.ts'
import type { Grant } from '../access/service.ts'
import { listEntries } from '../audit/service.ts'
import type { Ctx } from '../context.ts'
import { saveSelfScore } from '../assessment/service.ts'
import { saveCell } from '../indicators/grid/service.ts'
import { recordCells, recordDictionary, withdrawImport } from '../indicators/service.ts'
import { recordGroup, recordUnits } from '../organisations/service.ts'
import { recordCard } from '../scorecards/service.ts'
import { leaf, tinyDocument } from '../../tests/fixtures/tiny.ts'
import type { Sheet, SheetPlace } from './contract.ts'
import { approve, listSheets, refuse, sendForApproval, showSheet } from './service.ts'

const now = '2022-11-25T05:00:00.000Z'
const codes = Array.from({ length: 40 }, (_, index) => `c${String(index).padStart(2, '0')}`)
const periods = Array.from({ length: 20 }, (_, index) => `2022-M${String(index + 1).padStart(2, '0')}`)
const unitOf = (id: string, letter: string, code: string) => ({ id, kind: 'so-tu-phap', name: `Sở Tư pháp tỉnh ${letter}`, province: letter, provinceCode: code, from: day('2016-01-01'), to: null, source: '' })
const units = [unitOf('stp-a', 'A', '1'), unitOf('stp-b', 'B', '2')]
const indicator = (code: string, position: number, more: object = {}) => ({
  code, position, name: `Chỉ tiêu ${code}`, unitOfMeasure: 'việc', kind: 'count', aggregation: 'sum', numerator: null, denominator: null, area: 'tgpl',
  calendar: 'calendar-year', appliesTo: ['so-tu-phap'], direction: 'none', definition: '', from: day('2016-01-01'), ...more,
}) as const
const cell = (code: string, period: string, value: string) => ({ unit: 'stp-a', indicator: code, period, state: 'number', value, status: 'actual', source: 'synthetic', note: '', cutOff: null, reported: day('2022-11-01'), reason: '', line: null }) as const

let database: Database
beforeAll(async () => {
  database = await testDatabase()
  await act(database, async (ctx) => {
    await recordUnits(ctx, units)
    await recordGroup(ctx, { id: 'g', kind: 'region', name: 'G', from: day('2016-01-01'), note: '' }, units, [])
    await recordDictionary(ctx, {
      indicators: [...codes.map((code, index) => indicator(code, index)), indicator('rate', 99, { kind: 'rate', aggregation: 'ratio', unitOfMeasure: '%', numerator: 'c00', denominator: 'c01' })],
      periods: periods.map((code) => ({ code, calendar: 'calendar-year', from: day('2022-01-01'), to: day('2022-12-31') })),
      dataSets: [{ id: 'bieu', name: 'Biểu 40 ô', unitKind: 'so-tu-phap', calendar: 'calendar-year', source: '', indicators: [...codes, 'rate'], rounds: [] }],
      rules: [],
    })
  })
})

const person = (id: string, persona: Actor['persona'], unitId: string | null): Actor => ({ id, name: `${id} A`, persona, unitId })
const reads: Grant[] = units.map(({ id }) => ({ unit: id, may: 'read' }))
const people = {
  officer: [person('officer', 'officer', 'stp-a'), [...reads, { unit: 'stp-a', may: 'write' }]],
  head: [person('head', 'head', 'stp-a'), [...reads, { unit: 'stp-a', may: 'write' }]],
  deputy: [person('deputy', 'head', 'stp-a'), [...reads, { unit: 'stp-a', may: 'write' }]],
  colleague: [person('colleague', 'officer', 'stp-a'), [...reads, { unit: 'stp-a', may: 'write' }]],
  neighbour: [person('neighbour', 'head', 'stp-b'), [...reads, { unit: 'stp-b', may: 'write' }]],
  office: [person('office', 'standing-office', null), [{ unit: null, may: 'read' }, { unit: null, may: 'write' }]],
} satisfies Record<string, readonly [Actor, Grant[]]>
type Who = keyof typeof people

const tokens = new Map<Who, Promise<string>>()
async function as<Result>(who: Who, work: (ctx: Ctx) => Promise<Result>): Promise<Result> {
  const [actor, grants] = people[who] as readonly [Actor, Grant[]]
  if (!tokens.has(who)) tokens.set(who, signIn(database, actor, grants))
  return act(database, work, { token: await tokens.get(who)!, now })
}
const refusal = (work: Promise<unknown>): Promise<Refusal> => work.then(() => { throw new Error('not refused') }, (error: Refusal) => error)

let used = 0
/** A sheet of its own for each test: a fresh month with these cells filled. */
async function freshSheet(filled: readonly string[] = codes.slice(0, 4)): Promise<SheetPlace> {
  const period = periods[used++]!
  await act(database, (ctx) => recordCells(ctx, { importId: null, about: 'gốc', targets: [], cells: filled.map((code) => cell(code, period, '5')) }))
  return { kind: 'figures', unit: 'stp-a', subject: 'bieu', period }
}
const sheetOf = (place: SheetPlace, who: Who = 'head') => as(who, (ctx) => showSheet(ctx, place))
const pick = (sheet: Sheet, items: readonly string[]) => items.map((item) => ({ item, hash: sheet.items.find((each) => each.item === item)!.hash! }))
const stateOf = async (place: SheetPlace, item: string) => (await sheetOf(place)).items.find((each) => each.item === item)!.state
const sent = (sheet: Sheet, items: readonly string[], answer = '') => (ctx: Ctx) => sendForApproval(ctx, { ...placeOf(sheet), seen: sheet.version, items: pick(sheet, items).map((item) => ({ ...item, answer })) })
const approved = (sheet: Sheet, items: readonly string[]) => (ctx: Ctx) => approve(ctx, { ...placeOf(sheet), seen: sheet.version, items: pick(sheet, items) })
const refused = (sheet: Sheet, items: readonly string[], comment = 'Chưa khớp sổ.') => (ctx: Ctx) => refuse(ctx, { ...placeOf(sheet), seen: sheet.version, items: pick(sheet, items).map((item) => ({ ...item, comment })) })
const placeOf = ({ kind, unit, subject, period }: Sheet): SheetPlace => ({ kind, unit, subject, period })
const corrected = (place: SheetPlace, item: string, value: string) => async (ctx: Ctx) => {
  const { rows } = await database.pool.query<{ id: number }>('select count(*)::int as id from cell_entries where indicator = $1 and period = $2', [item, place.period])
  return saveCell(ctx, { unit: place.unit, indicator: item, period: place.period, state: 'number', value, status: 'actual', note: '', reason: 'đính chính', seen: rows[0]!.id })
}
async function waitingSheet(items: readonly string[] = codes.slice(0, 4)): Promise<Sheet> {
  const place = await freshSheet(items)
  return as('officer', sent(await sheetOf(place, 'officer'), items))
}

describe('the approval of a sheet', () => {
  it('of forty cells keeps thirty-nine when one is corrected, and only that one goes round again', async () => {
    const sheet = await waitingSheet(codes)
    const done = await as('head', approved(sheet, codes))
    expect(done.counts).toMatchObject({ approved: 40, empty: 0 })
    expect(done.items.map(({ item }) => item)).not.toContain('rate')
    await as('officer', corrected(placeOf(sheet), 'c07', '6'))
    const after = await sheetOf(placeOf(sheet), 'officer')
    expect(after.counts).toMatchObject({ approved: 39, 'changed-after-approval': 1 })
    expect(after.items.find(({ item }) => item === 'c07')).toMatchObject({ now: '6 việc (thực hiện)', approved: { by: 'head A', value: '5 việc (thực hiện)' }, reason: expect.stringContaining('Gửi lại số mới.') })
    const resent = await as('officer', sent(after, ['c07']))
    expect((await as('head', approved(resent, ['c07']))).counts).toMatchObject({ approved: 40 })
  })

  it('holds again when the import that changed a cell is undone', async () => {
    const sheet = await waitingSheet(['c00'])
    await as('head', approved(sheet, ['c00']))
    await act(database, async (ctx) => {
      await ctx.tx.withTables<{ imports: Record<string, unknown> }>().insertInto('imports').values({ id: 'i1', file_name: 'x', kind: 'cells', rows_kept: 1, rows_refused: 0, content_hash: 'x', applied_at: ctx.now, applied_by: 'x' }).execute()
      await recordCells(ctx, { importId: 'i1', about: 'tệp', targets: [], cells: [cell('c00', sheet.period, '9')] })
    })
    expect(await stateOf(placeOf(sheet), 'c00')).toBe('changed-after-approval')
    await act(database, (ctx) => withdrawImport(ctx, 'i1', 'nhầm'))
    expect(await stateOf(placeOf(sheet), 'c00')).toBe('approved')
  })

  it('survives when another cell is sent back with a comment', async () => {
    const sheet = await waitingSheet()
    const half = await as('head', approved(sheet, ['c00', 'c01']))
    await as('head', refused(half, ['c02'], 'Lệch với sổ thụ lý.'))
    const after = await sheetOf(placeOf(sheet), 'officer')
    expect(after.counts).toMatchObject({ approved: 2, refused: 1, waiting: 1 })
    expect(after.items.find(({ item }) => item === 'c02')).toMatchObject({ refused: { by: 'head A', comment: 'Lệch với sổ thụ lý.' } })
    expect((await refusal(as('officer', sent(after, ['c02'])))).code).toBe('approvals.answer-needed')
    expect((await as('officer', sent(after, ['c02'], 'Đã đối chiếu lại, số đúng.'))).items.find(({ item }) => item === 'c02')).toMatchObject({ state: 'waiting', answer: 'Đã đối chiếu lại, số đúng.' })
  })

  it('leaves in the log what was covered, and every step in its history', async () => {
    const sheet = await waitingSheet()
    const done = await as('head', approved(sheet, ['c00']))
    expect(done.steps.map(({ step, act: taken, by, items }) => [step, taken, by, items])).toEqual([[1, 'send', 'officer A', 4], [2, 'approve', 'head A', 1]])
    const { entries } = await as('office', (ctx) => listEntries(ctx, { subjectId: `figures/stp-a/bieu/${sheet.period}`, limit: 10 }))
    expect(entries.map(({ operation, actorId }) => [operation, actorId])).toEqual([['approvals/approve', 'head'], ['approvals/send-for-approval', 'officer']])
    expect(entries[0]).toMatchObject({ after: { listHash: done.steps[1]!.listHash, items: pick(sheet, ['c00']) } })
  })

  it('is not believed once its rows were altered behind the application', async () => {
    const sheet = await waitingSheet(['c00'])
    await as('head', approved(sheet, ['c00']))
    await as('officer', corrected(placeOf(sheet), 'c00', '7'))
    const forged = (await sheetOf(placeOf(sheet))).items[0]!.hash
    await database.pool.query('alter table approval_step_items disable trigger approval_step_items_append_only')
    await database.pool.query('update approval_step_items set content_hash = $1 where step_id in (select id from approval_steps where period = $2)', [forged, sheet.period])
    await database.pool.query('alter table approval_step_items enable trigger approval_step_items_append_only')
    expect(await stateOf(placeOf(sheet), 'c00')).not.toBe('approved')
  })

  it('cannot be rewritten by the application', async () => {
    const sheet = await waitingSheet(['c00'])
    await expect(database.pool.query("update approval_steps set act = 'approve' where period = $1", [sheet.period])).rejects.toThrow('never changed')
    await expect(database.pool.query('delete from approval_step_items')).rejects.toThrow('never changed')
  })
})

describe('who may', () => {
  it('send and sign is decided by their post; the standing office sees both', async () => {
    const sheet = await waitingSheet()
    expect((await refusal(as('officer', approved(sheet, ['c00'])))).code).toBe('approvals.not-yours-to-sign')
    expect((await refusal(as('office', approved(sheet, ['c00'])))).code).toBe('approvals.not-yours-to-sign')
    expect((await refusal(as('head', sent(sheet, ['c00'])))).code).toBe('approvals.not-your-unit')
    expect((await sheetOf(placeOf(sheet), 'office')).counts).toMatchObject({ waiting: 4 })
    expect([(await sheetOf(placeOf(sheet), 'head')).can, (await sheetOf(placeOf(sheet), 'office')).can]).toEqual([{ send: false, sign: true }, { send: false, sign: false }])
  })

  it('to another unit a sheet that waits looks like one that does not exist', async () => {
    const sheet = await waitingSheet(['c00'])
    const [there, nowhere] = [await refusal(sheetOf(placeOf(sheet), 'neighbour')), await refusal(sheetOf({ ...placeOf(sheet), unit: 'stp-z' }, 'neighbour'))]
    expect([there.code, nowhere.code]).toEqual(['approvals.no-such-sheet', 'approvals.no-such-sheet'])
    expect((await refusal(as('neighbour', approved(sheet, ['c00'])))).code).toBe('approvals.no-such-sheet')
    expect((await as('neighbour', (ctx) => listSheets(ctx, { year: 2022 }))).sheets).toEqual([])
    // the second wall, for a query that forgets its scope
    const rows = (who: Who) => as(who, async (ctx) => (await sql<{ steps: number; items: number }>`select (select count(*)::int from approval_steps) as steps, (select count(*)::int from approval_step_items) as items`.execute(ctx.tx)).rows[0])
    expect(await rows('neighbour')).toEqual({ steps: 0, items: 0 })
    expect(await rows('head')).toMatchObject({ steps: expect.any(Number), items: expect.any(Number) })
  })

  it('lists what waits before what is done', async () => {
    const { sheets } = await as('head', (ctx) => listSheets(ctx, { year: 2022 }))
    const waits = sheets.map(({ counts }) => counts.waiting > 0)
    expect(waits.length).toBeGreaterThan(1)
    expect(waits).toEqual(waits.toSorted((left, right) => Number(right) - Number(left)))
    expect((await as('head', (ctx) => listSheets(ctx, { year: 2021 }))).sheets).toEqual([])
  })
})

describe('whoever acts for the head', () => {
  const delegate = () => as('head', (ctx) => delegateRole(ctx, { to: 'colleague', role: 'head', form: 'authorised', firstDay: day('2022-11-25'), lastDay: day('2022-11-26'), document: '12/UQ', reason: 'Đi công tác.' }))

  it('signs between the days of the document, under their own name and on behalf of the head, and not after it ended', async () => {
    const sheet = await waitingSheet(['c00', 'c01'])
    expect((await refusal(as('colleague', approved(sheet, ['c00'])))).code).toBe('approvals.not-yours-to-sign')
    const { id } = await delegate()
    await as('colleague', (ctx) => actUnder(ctx, { delegation: id }))
    const done = await as('colleague', approved(sheet, ['c00']))
    expect(done.steps.at(-1)).toMatchObject({ act: 'approve', by: 'colleague A', onBehalfOf: 'head A' })
    await as('head', (ctx) => endDelegation(ctx, { delegation: id }))
    expect((await refusal(as('colleague', approved(done, ['c01'])))).code).toBe('approvals.no-such-sheet')
    await as('colleague', (ctx) => actUnder(ctx, { delegation: null }))
  })

  it('does not sign what they sent themselves', async () => {
    const place = await freshSheet(['c00'])
    const sheet = await as('colleague', sent(await sheetOf(place, 'colleague'), ['c00']))
    const { id } = await delegate()
    await as('colleague', (ctx) => actUnder(ctx, { delegation: id }))
    expect((await refusal(as('colleague', approved(sheet, ['c00'])))).code).toBe('approvals.own-sending')
    await as('colleague', (ctx) => actUnder(ctx, { delegation: null }))
  })
})

describe('two at once, on two connections', () => {
  it('who approve the same cells: the second waits for the first and is told it is done', async () => {
    const sheet = await waitingSheet()
    const inside = Promise.withResolvers<undefined>()
    const leave = Promise.withResolvers<undefined>()
    const first = as('head', async (ctx) => {
      const answer = await approved(sheet, ['c00', 'c01'])(ctx)
      inside.resolve(undefined)
      await leave.promise
      return answer
    })
    await inside.promise
    let answered = false
    const second = refusal(as('deputy', approved(sheet, ['c00', 'c01']))).then((error) => { answered = true; return error })
    await pause(150)
    expect(answered).toBe(false)
    leave.resolve(undefined)
    expect((await first).counts).toMatchObject({ approved: 2, waiting: 2 })
    expect(await second).toMatchObject({ code: 'approvals.already-approved', facts: { by: 'head A' } })
  })

  it('one approves while the other sends back: one of the two is done, the other page is stale', async () => {
    const sheet = await waitingSheet()
    const outcomes = await Promise.allSettled([as('head', approved(sheet, codes.slice(0, 4))), as('deputy', refused(sheet, ['c03']))])
    const won = outcomes.filter(({ status }) => status === 'fulfilled')
    const lost = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [(outcome.reason as Refusal).code] : []))
    expect([won.length, lost]).toEqual([1, ['approvals.stale']])
    expect((await sheetOf(placeOf(sheet))).steps).toHaveLength(2)
  })

  it('a correction that lands during an approval is not approved, whichever comes first', async () => {
    const sheet = await waitingSheet()
    const [saved, signed] = await Promise.allSettled([as('officer', corrected(placeOf(sheet), 'c02', '8')), as('head', approved(sheet, codes.slice(0, 4)))])
    expect(saved.status).toBe('fulfilled')
    const after = await sheetOf(placeOf(sheet))
    expect(after.items.find(({ item }) => item === 'c02')?.now).toBe('8 việc (thực hiện)')
    if (signed.status === 'fulfilled') expect(after.counts).toMatchObject({ approved: 3, 'changed-after-approval': 1 })
    else {
      expect(signed.reason).toMatchObject({ code: 'approvals.changed-since', facts: { name: 'Chỉ tiêu c02', by: 'officer A', count: 1 } })
      expect(after.counts).toMatchObject({ waiting: 3, 'changed-after-sending': 1 })
    }
  })
})

describe('self-scores', () => {
  const place: SheetPlace = { kind: 'scores', unit: 'stp-a', subject: 'tiny', period: '2022' }
  const publish = (max: number) => act(database, async (ctx) => {
    const document = tinyDocument([leaf('A', 5, { kind: 'manual' }), leaf('B', max, { kind: 'manual' })], { year: 2022, valid_from: '2022-01-01', valid_to: '2022-12-31', issued: '2022-01-01', applies_to: ['so-tu-phap'] })
    await recordCard(ctx, { group: 'g', mainFile: 'card.yaml', files: { 'card.yaml': JSON.stringify(document) } })
  })
  const score = (code: string, value: string, seen: number | null) => as('officer', (ctx) => saveSelfScore(ctx, { card: 'tiny', unit: 'stp-a', code, state: 'number', score: value, reason: 'Có minh chứng.', evidenceId: null, seen }))

  it('are approved line by line, and a score typed anew or a maximum changed since needs approval again', async () => {
    await publish(5)
    const { entry } = await score('A', '4', null)
    await score('B', '5', null)
    const sheet = await sheetOf(place, 'officer')
    expect(sheet.items.map(({ item, now: words, state }) => [item, words, state])).toEqual([['A', '4 / 5 điểm', 'not-sent'], ['B', '5 / 5 điểm', 'not-sent']])
    const waiting = await as('officer', sent(sheet, ['A', 'B']))
    expect((await as('head', approved(waiting, ['A', 'B']))).counts).toMatchObject({ approved: 2 })
    await score('A', '3', entry)
    expect((await sheetOf(place)).counts).toMatchObject({ approved: 1, 'changed-after-approval': 1 })
    await publish(10)
    expect((await sheetOf(place)).counts).toMatchObject({ approved: 0, 'changed-after-approval': 2 })
  })

  it('of another year than the card’s are no sheet', async () => {
    expect((await refusal(sheetOf({ ...place, period: '2023' }))).code).toBe('approvals.no-such-sheet')
  })
})
