import ExcelJS from 'exceljs'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Refusal } from '@thidua/kit/refusal.ts'
import type { Database } from '../../database/connect.ts'
import { act, day, signIn } from '../../tests/support/context.ts'
import { testDatabase } from '../../tests/support/database.ts'
import { recordTwoUnits } from '../../tests/fixtures/two-units.ts'
import { showFacts } from '../achievements/service.ts'
import type { Ctx } from '../context.ts'
import { saveCell, showCell } from '../indicators/grid/service.ts'
import { applyImport, downloadTemplate, listImports, previewImport, undoImport } from './service.ts'

const columns = 'unit,indicator,period,value,status,reported,note,reason'
const file = (name: string, text: string) => ({ name, content: Buffer.from(text).toString('base64') })
const sheet = (...rows: string[]) => [file('so-lieu.csv', [columns, ...rows].join('\n'))]
const folder = (name: string) =>
  readdirSync(name).filter((each) => /\.(csv|json|yaml)$/.test(each)).map((each) => ({ name: each, content: readFileSync(path.join(name, each)).toString('base64') }))
const fixtures = path.join(import.meta.dirname, '../../tests/fixtures')
const now = '2022-12-01T03:00:00.000Z'

let database: Database
let officer: string
let office: string
beforeEach(async () => {
  database = await testDatabase()
  await act(database, recordTwoUnits)
  const reads = ['stp-a', 'stp-b'].map((unit) => ({ unit, may: 'read' as const }))
  officer = await signIn(database, { id: 'officer', name: 'Cán bộ A', persona: 'officer', unitId: 'stp-a' }, [...reads, { unit: 'stp-a', may: 'write' }], now)
  office = await signIn(database, { id: 'office', name: 'Thường trực', persona: 'standing-office', unitId: null }, [{ unit: null, may: 'read' }, { unit: null, may: 'write' }], now)
})

type Files = { name: string; content: string }[]
const as = <Result>(token: string, work: (ctx: Ctx) => Promise<Result>) => act(database, work, { token, now })
const preview = (files: Files, token = officer) => as(token, (ctx) => previewImport(ctx, { files }))
const apply = async (files: Files, token = officer) => {
  const { contentHash } = await preview(files, token)
  return as(token, (ctx) => applyImport(ctx, { files, contentHash }))
}
const refusal = (work: Promise<unknown>): Promise<Refusal> => work.then(() => { throw new Error('not refused') }, (error: Refusal) => error)
const shown = (indicator: string, period = '2022', unit = 'stp-a') => as(office, (ctx) => showCell(ctx, { unit, indicator, period, asOf: day('2022-12-31') }))
const value = async (indicator: string, period?: string) => (await shown(indicator, period)).cell?.value ?? null
const count = (table: string) => as(office, async ({ tx }) => (await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(tx)).rows[0]?.count)

describe('looking at a sheet', () => {
  it('says what would change and keeps nothing', async () => {
    const before = [await count('cell_entries'), await count('audit_entries'), await count('imports')]
    const looked = await preview(sheet('stp-a,done,2022,90,actual,,,'))
    expect(looked).toMatchObject({ kept: 1, refused: 0, unchanged: 0, problems: [] })
    expect(looked.changes).toEqual([{ unit: 'stp-a', unitName: 'Sở Tư pháp A', indicator: 'done', indicatorName: 'Vụ việc xong', period: '2022', before: '80', after: '90' }])
    expect([await count('cell_entries'), await count('audit_entries'), await count('imports')]).toEqual(before)
  })

  it('keeps nothing of a whole folder either, though it tries all of it', async () => {
    const before = [await count('cell_entries'), await count('units'), await count('audit_entries')]
    const looked = await preview(folder(path.join(fixtures, 'region-other')), office)
    expect(looked.kept).toBeGreaterThan(50)
    expect([await count('cell_entries'), await count('units'), await count('audit_entries')]).toEqual(before)
  })

  it('has nothing to say about a sheet without rows', async () => {
    expect((await refusal(preview(sheet()))).code).toBe('imports.nothing-to-read')
  })
})

describe('taking a sheet', () => {
  it('takes the good rows and names each bad one by file, row and column', async () => {
    const taken = await apply(sheet('stp-a,done,2022,90,actual,,,', 'stp-a,received,2022,một trăm,actual,,,', 'stp-x,done,2022,5,actual,,,', 'stp-a,received,2022,101,actual,,,'))
    expect(taken).toMatchObject({ kept: 2, refused: 2 })
    expect(taken.problems.map(({ line, column, code }) => [line, column, code])).toEqual([[3, 'value', 'folder.number-shape'], [4, 'unit', 'imports.unknown-unit']])
    expect(taken.problems.every(({ text }) => text.startsWith('Tệp so-lieu.csv, dòng '))).toBe(true)
    expect([await value('done'), await value('received')]).toEqual(['90', '101'])
  })

  it('leaves what already stands as it is', async () => {
    const looked = await preview(sheet('stp-a,done,2022,80.0,estimate,,,', 'stp-a,received,2022,100,estimate,,,', 'stp-a,spent,2022,12.5,actual,,,'))
    expect(looked).toMatchObject({ kept: 1, unchanged: 2, refused: 0 })
  })

  it('keeps who, when, from which line and through which door', async () => {
    await apply(sheet('stp-a,spent,2022,7,actual,,theo sổ,'))
    expect((await shown('spent')).entries).toMatchObject([{ value: '7', enteredBy: 'Cán bộ A', channel: 'import', note: 'theo sổ', reported: '2022-12-01', source: 'synthetic' }])
  })

  it('takes exactly what was looked at: another file, or other figures meanwhile, have to be looked at again', async () => {
    const files = sheet('stp-a,done,2022,90,actual,,,')
    const { contentHash } = await preview(files)
    const other = sheet('stp-a,done,2022,91,actual,,,')
    expect((await refusal(as(officer, (ctx) => applyImport(ctx, { files: other, contentHash })))).code).toBe('imports.content-changed')
    const seen = (await shown('done')).cell!.entry
    await as(officer, (ctx) => saveCell(ctx, { unit: 'stp-a', indicator: 'done', period: '2022', state: 'number', value: '85', status: 'actual', note: '', reason: '', seen }))
    expect((await refusal(as(officer, (ctx) => applyImport(ctx, { files, contentHash })))).code).toBe('imports.content-changed')
    expect(await value('done')).toBe('85')
  })

  it('of two at once on one cell takes one; the other is told that the figures have changed', async () => {
    const [left, right] = [sheet('stp-a,done,2022,90,actual,,,'), sheet('stp-a,done,2022,91,actual,,,')]
    const hashes = [(await preview(left)).contentHash, (await preview(right)).contentHash]
    const both = await Promise.allSettled([left, right].map((files, at) => as(officer, (ctx) => applyImport(ctx, { files, contentHash: hashes[at]! }))))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.flatMap((each) => (each.status === 'rejected' ? [each.reason.code] : []))).toEqual(['imports.content-changed'])
    expect((await shown('done')).entries).toHaveLength(2)
  })

  it('of two at once on two units takes both', async () => {
    const sheets = ['stp-a', 'stp-b'].map((unit) => sheet(`${unit},spent,2022,9,actual,,,`))
    const taken = await Promise.all(sheets.map((files) => apply(files, office)))
    expect(taken.map(({ kept }) => kept)).toEqual([1, 1])
  })

  it('waits for whoever is typing into the unit, and the other way round', async () => {
    const files = sheet('stp-a,done,2022,90,actual,,,')
    const { contentHash } = await preview(files)
    const seen = (await shown('done')).cell!.entry
    const typed = { unit: 'stp-a', indicator: 'done', period: '2022', state: 'number', value: '85', status: 'actual', note: '', reason: '', seen } as const
    const both = await Promise.allSettled([as(officer, (ctx) => saveCell(ctx, typed)), as(office, (ctx) => applyImport(ctx, { files, contentHash }))])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('is refused as a whole when no row is good', async () => {
    expect((await refusal(apply(sheet('stp-a,done,2022,x,actual,,,')))).code).toBe('imports.nothing-kept')
    expect((await refusal(apply(sheet('stp-b,done,2022,5,actual,,,')))).code).toBe('imports.not-yours')
  })
})

describe('a row', () => {
  const problem = async (row: string, token = officer) => (await preview(sheet(row), token)).problems[0]

  it('for another unit is left to that unit', async () => {
    expect(await problem('stp-b,done,2022,5,actual,,,')).toMatchObject({ code: 'imports.foreign-unit', column: 'unit', severity: 'error' })
  })

  it('for a unit or an indicator nobody knows is refused, and so is a unit one may not see', async () => {
    expect(await problem('stp-a,nothing,2022,5,actual,,,')).toMatchObject({ code: 'imports.unknown-indicator', column: 'indicator' })
    const narrow = await signIn(database, { id: 'narrow', name: 'Cán bộ B', persona: 'officer', unitId: 'stp-b' }, [{ unit: 'stp-b', may: 'read' }, { unit: 'stp-b', may: 'write' }], now)
    expect(await problem('stp-a,done,2022,5,actual,,,', narrow)).toMatchObject({ code: 'imports.unknown-unit' })
  })

  it('of an indicator of another kind, of a computed rate, of an undeclared period is refused', async () => {
    expect(await problem('stp-a,elsewhere,2022,5,actual,,,')).toMatchObject({ code: 'folder.indicator-not-for-kind' })
    expect(await problem('stp-a,rate,2022,50,actual,,,')).toMatchObject({ code: 'imports.computed-rate' })
    expect(await problem('stp-a,done,2019,5,actual,,,')).toMatchObject({ code: 'imports.unknown-period', column: 'period' })
  })

  it('for a period in which the unit no longer existed is refused', async () => {
    expect(await problem('stp-a,done,2026,5,actual,,,')).toMatchObject({ code: 'folder.unit-not-valid', column: 'unit' })
  })

  it('with a figure its indicator cannot have is refused', async () => {
    expect(await problem('stp-a,done,2022,-5,actual,,,')).toMatchObject({ code: 'imports.value-wrong', text: expect.stringContaining('không thể âm') })
    expect(await problem('stp-a,done,2022,5.5,actual,,,')).toMatchObject({ text: expect.stringContaining('số nguyên') })
    expect(await problem('stp-a,spent,2022,1e309,actual,,,')).toMatchObject({ code: 'folder.number-exponent', column: 'value' })
  })

  it('that breaks a binding rule is refused, and so is the row that would then break it', async () => {
    const looked = await preview(sheet('stp-a,done,2022,120,actual,,,', 'stp-a,spent,2022,3,actual,,,'))
    expect(looked).toMatchObject({ kept: 1, refused: 1, problems: [{ code: 'imports.rule-broken', line: 2 }] })
    expect(await preview(sheet('stp-a,done,2022,120,actual,,,', 'stp-a,received,2022,130,actual,,,'))).toMatchObject({ kept: 2, refused: 0 })
  })

  it('of a locked period needs a reason, and keeps it', async () => {
    expect(await problem('stp-a,done,2021,71,actual,,,')).toMatchObject({ code: 'imports.locked', text: expect.stringContaining('31/03/2022 (đã chốt số chính thức)') })
    await apply(sheet('stp-a,done,2021,71,actual,,,đối chiếu lại sổ'))
    expect((await shown('done', '2021')).entries.map((entry) => [entry.value, entry.reason])).toEqual([['70', ''], ['71', 'đối chiếu lại sổ']])
  })

  it('of an officer is reported the day it comes in; only the standing office brings history', async () => {
    expect(await problem('stp-a,spent,2022,5,actual,2022-11-01,,')).toMatchObject({ severity: 'warning', code: 'imports.reported-is-today' })
    expect(await problem('stp-a,spent,2022,5,actual,2022-11-01,,', office)).toBeUndefined()
    expect(await problem('stp-a,spent,2022,5,actual,2022-12-25,,', office)).toMatchObject({ severity: 'error', code: 'imports.reported-in-future' })
  })

  it('that contradicts another row of the file is refused together with it; a plain repetition counts once', async () => {
    const looked = await preview(sheet('stp-a,spent,2022,5,actual,,,', 'stp-a,spent,2022,6,actual,,,', 'stp-a,done,2022,81,actual,,,', 'stp-a,done,2022,81,actual,,,'))
    expect(looked).toMatchObject({ kept: 1, refused: 2, unchanged: 1 })
    expect(looked.problems.map(({ line, code }) => [line, code])).toEqual([[2, 'imports.conflicting-row'], [3, 'imports.conflicting-row'], [5, 'imports.repeated-row']])
  })
})

describe('targets', () => {
  const targets = [file('targets.csv', 'unit,indicator,year,target,direction\nstp-a,done,2022,90,exceed\nstp-b,done,2022,n/a,exceed')]

  it('are given by the standing office and taken back with the import', async () => {
    expect((await preview(targets)).problems.map(({ line, code }) => [line, code])).toEqual([[2, 'imports.targets-not-yours'], [3, 'folder.number-shape']])
    const { import: id } = await apply(targets, office)
    expect(await preview(targets, office)).toMatchObject({ kept: 0, unchanged: 1 })
    await as(office, (ctx) => undoImport(ctx, { import: id, reason: 'nhầm năm' }))
    expect(await preview(targets, office)).toMatchObject({ kept: 1, unchanged: 0 })
  })
})

describe('undoing', () => {
  it('lets the earlier figures hold again; both stay in the log', async () => {
    const { import: id } = await apply(sheet('stp-a,done,2022,90,actual,,,', 'stp-a,spent,2022,5,actual,,,'))
    const entries = await count('cell_entries')
    const undone = await as(officer, (ctx) => undoImport(ctx, { import: id, reason: 'gửi nhầm tệp' }))
    expect(undone).toMatchObject({ undoneBy: 'Cán bộ A', undoReason: 'gửi nhầm tệp', can: { undo: false } })
    expect([await value('done'), await value('spent'), await count('cell_entries')]).toEqual(['80', null, entries])
    expect((await refusal(as(officer, (ctx) => undoImport(ctx, { import: id, reason: 'nữa' })))).code).toBe('imports.already-undone')
  })

  it('can be followed by the same import again', async () => {
    const files = sheet('stp-a,done,2022,90,actual,,,')
    const { import: id } = await apply(files)
    await as(officer, (ctx) => undoImport(ctx, { import: id, reason: 'gửi nhầm tệp' }))
    expect((await apply(files)).kept).toBe(1)
    expect(await value('done')).toBe('90')
  })

  it('is for whoever imported and for the standing office; what one may not read looks absent', async () => {
    const { import: id } = await apply(sheet('stp-b,done,2022,5,actual,,,'), office)
    expect((await refusal(as(officer, (ctx) => undoImport(ctx, { import: id, reason: 'x' })))).code).toBe('imports.not-yours')
    expect((await as(officer, (ctx) => listImports(ctx))).imports).toMatchObject([{ id, can: { undo: false } }])
    const narrow = await signIn(database, { id: 'narrow', name: 'Cán bộ A', persona: 'officer', unitId: 'stp-a' }, [{ unit: 'stp-a', may: 'read' }, { unit: 'stp-a', may: 'write' }], now)
    expect((await as(narrow, (ctx) => listImports(ctx))).imports).toEqual([])
    expect((await refusal(as(narrow, (ctx) => undoImport(ctx, { import: id, reason: 'x' })))).code).toBe('imports.no-such-import')
    expect((await as(office, (ctx) => listImports(ctx))).imports).toMatchObject([{ id, can: { undo: true } }])
  })
})

describe('a form', () => {
  const download = (unit = 'stp-a') => as(officer, (ctx) => downloadTemplate(ctx, { unit, dataSet: 'bieu', period: '2022' }))

  it('sent back as it is changes nothing', async () => {
    const { fileName, content } = await download()
    expect(fileName).toBe('bieu-bieu-stp-a-2022.xlsx')
    expect(await preview([{ name: fileName, content }])).toMatchObject({ kept: 0, refused: 0, unchanged: 3, problems: [] })
  })

  it('filled in with Excel brings the figures, with last year beside and no line for a computed rate', async () => {
    const { fileName, content } = await download()
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(Buffer.from(content, 'base64') as never)
    const form = book.worksheets[0]!
    const titles = (form.getRow(1).values as string[]).slice(1)
    const column = (title: string) => titles.indexOf(title) + 1
    const rows = [2, 3, 4].map((line) => form.getRow(line))
    expect(rows.map((row) => [row.getCell(column('Chỉ tiêu')).value, row.getCell(column('Năm trước')).value, row.getCell(column('Giá trị')).value])).toEqual([
      ['Vụ việc nhận', null, 100], ['Vụ việc xong', 70, 80], ['Kinh phí', null, null],
    ])
    expect(form.rowCount).toBe(4)
    rows[1]!.getCell(column('Giá trị')).value = 92
    rows[1]!.getCell(column('Tình trạng số')).value = 'chính thức'
    rows[2]!.getCell(column('Giá trị')).value = 'không phát sinh'
    const files = [{ name: fileName, content: Buffer.from(await book.xlsx.writeBuffer()).toString('base64') }]
    expect(await apply(files)).toMatchObject({ kept: 2, unchanged: 1, refused: 0 })
    expect((await shown('done')).cell).toMatchObject({ value: '92', status: 'official' })
    expect((await shown('spent')).cell).toMatchObject({ state: 'not-applicable', value: null })
  })

  it('is made for units one may read only', async () => {
    expect((await refusal(download('stp-x'))).code).toBe('indicators.no-such-unit')
  })
})

describe('a whole folder', () => {
  it('stands beside another region, loads once, and its figures can be taken back', async () => {
    const files = folder(path.join(fixtures, 'region-other'))
    const { import: id, kept } = await apply(files, office)
    expect(kept).toBeGreaterThan(50)
    expect(await preview(files, office)).toMatchObject({ kept: 0, problems: [] })
    expect(await value('done')).toBe('80')
    const entries = await count('cell_entries')
    await as(office, (ctx) => undoImport(ctx, { import: id, reason: 'thử' }))
    expect(await count('cell_entries')).toBe(entries)
    expect((await preview(files, office)).kept).toBeGreaterThan(50)
  })

  it('brings what people achieved; taken back, it is as if nobody had said anything about them', async () => {
    const people = [
      file('people.csv', 'id,name,unit,role,joined,ratings_known\nN1,Nhân sự 1,truong-b,officer,2025-01-01,yes'),
      file('ratings.csv', 'person,year,level\nN1,2030,good'),
    ]
    const files = [...folder(path.join(fixtures, 'region-other')), ...people]
    const facts = () => as(office, (ctx) => showFacts(ctx, { person: 'N1', asOf: day('2031-09-10') }))
    const { import: id } = await apply(files, office)
    expect(await facts()).toMatchObject({ ratings: [{ year: 2030, level: 'good' }], known: { ratings: true, awards: false } })
    expect(await preview(files, office)).toMatchObject({ kept: 0, problems: [] })
    await as(office, (ctx) => undoImport(ctx, { import: id, reason: 'thử' }))
    expect(await facts()).toMatchObject({ ratings: [], known: { ratings: false } })
    await apply(files, office)
    expect(await facts()).toMatchObject({ ratings: [{ year: 2030, level: 'good' }], known: { ratings: true } })
  })

  it('is for the standing office: from an officer only the sheets of figures are read', async () => {
    const looked = await preview(folder(path.join(fixtures, 'region-other')))
    expect(looked.kept).toBe(0)
    expect(new Set(looked.problems.map(({ file: name }) => name))).toContain('values.csv')
  })
})
