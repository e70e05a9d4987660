// Files nobody should send, through the HTTP door: each gets a sentence with its place, and the server answers on.
import type { FastifyInstance } from 'fastify'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { textRow, workbookOfXml, type HandWritten } from '../../outside/sheets/fixtures/workbook-of.ts'
import { deflatedZeros } from '../../outside/sheets/fixtures/zip-of.ts'
import { writeWorkbook } from '../../outside/sheets/write-workbook.ts'
import { buildApp } from '../../server/app.ts'
import { act } from '../../tests/support/context.ts'
import { testDatabase } from '../../tests/support/database.ts'
import { recordTwoUnits } from '../../tests/fixtures/two-units.ts'
import { registerDemoActor } from '../access/service.ts'
import type { ImportPreview } from './contract.ts'

const columns = 'unit,indicator,period,value,status,reported,note'
const officer = { id: 'can-bo', name: 'Cán bộ A', persona: 'officer', unitId: 'stp-a' } as const

let app: FastifyInstance
let cookie: string
beforeAll(async () => {
  const database = await testDatabase()
  await act(database, async (ctx) => {
    await recordTwoUnits(ctx)
    await registerDemoActor(ctx, officer, [{ unit: 'stp-a', may: 'read' }, { unit: 'stp-a', may: 'write' }])
  })
  app = await buildApp({ database, demo: true, clock: () => new Date('2022-12-01T03:00:00Z') })
  const [session] = (await app.inject({ method: 'POST', url: '/api/access/enter-demo', payload: { account: officer.id } })).cookies
  cookie = `${session!.name}=${session!.value}`
})
afterAll(() => app.close())

async function preview(name: string, bytes: Uint8Array | string): Promise<ImportPreview> {
  const files = [{ name, content: Buffer.from(bytes as string).toString('base64') }]
  const answer = await app.inject({ method: 'POST', url: '/api/imports/preview-import', headers: { cookie }, payload: { files } })
  expect(answer.statusCode, answer.body).toBe(200)
  expect((await app.inject('/api/health')).json()).toMatchObject({ status: 'ok' })
  return answer.json<ImportPreview>()
}
const csv = (...rows: string[]) => preview('so-lieu.csv', [columns, ...rows].join('\n'))
const xlsx = (written: HandWritten) => preview('so-lieu.xlsx', workbookOfXml(written))
const header = textRow(1, ...columns.split(','))
const good = textRow(2, 'stp-a', 'spent', '2022', '5', 'actual', '', '')

describe('a row of a CSV file', () => {
  interface Case {
    readonly what: string
    readonly row: string
    readonly code: string
    readonly column: string | null
    readonly words: string
  }
  const cases: readonly Case[] = [
    { what: 'that is a formula', row: 'stp-a,done,2022,=1+1,actual,,', code: 'folder.formula-text', column: 'value', words: 'công thức' },
    { what: 'with a formula where text belongs', row: 'stp-a,done,2022,5,actual,,=HYPERLINK("http://x")', code: 'folder.formula-text', column: 'note', words: 'công thức' },
    { what: 'with a number beyond all numbers', row: 'stp-a,spent,2022,1e309,actual,,', code: 'folder.number-exponent', column: 'value', words: 'lũy thừa' },
    { what: 'with thousands written the Vietnamese way', row: 'stp-a,spent,2022,1.234.567,actual,,', code: 'folder.number-vietnamese', column: 'value', words: '1234567' },
    { what: 'with a number of forty digits', row: `stp-a,spent,2022,${'9'.repeat(40)},actual,,`, code: 'folder.number-too-long', column: 'value', words: 'chữ số' },
    { what: 'with a day written as people write it', row: 'stp-a,done,2022,5,actual,01/12/2022,', code: 'folder.date-form', column: 'reported', words: '2022-12-01' },
    { what: 'with a day that is none', row: 'stp-a,done,2022,5,actual,2022-02-30,', code: 'folder.date-not-a-day', column: 'reported', words: 'không phải một ngày' },
    { what: 'with an unknown state', row: 'stp-a,done,2022,5,final,,', code: 'folder.not-one-of', column: 'status', words: 'estimate' },
    { what: 'for an unknown unit', row: 'stp-zz,done,2022,5,actual,,', code: 'imports.unknown-unit', column: 'unit', words: 'stp-zz' },
    { what: 'for an unknown indicator', row: 'stp-a,zz,2022,5,actual,,', code: 'imports.unknown-indicator', column: 'indicator', words: 'zz' },
    { what: 'for a unit that no longer existed', row: 'stp-a,done,2026,5,actual,,', code: 'folder.unit-not-valid', column: 'unit', words: '30/06/2025' },
    { what: 'with a name nothing is called by', row: 'stp-a,__proto__,2022,5,actual,,', code: 'imports.unknown-indicator', column: 'indicator', words: '__proto__' },
    { what: 'with too few cells', row: 'stp-a,done,2022', code: 'sheet.ragged-row', column: null, words: 'ô' },
  ]
  it.each(cases)('$what is refused with its place and what to do; the row beside it stays', async ({ row, code, column, words }) => {
    const { kept, refused, problems } = await csv(row, 'stp-a,spent,2022,5,actual,,')
    expect({ kept, refused }).toEqual({ kept: 1, refused: 1 })
    expect(problems[0]).toMatchObject({ severity: 'error', file: 'so-lieu.csv', line: 2, column, code })
    expect(problems[0]?.text).toContain('so-lieu.csv')
    expect(problems[0]?.text).toContain('dòng 2')
    expect(problems[0]?.text).toContain(words)
  })
})

describe('a CSV file', () => {
  it('in Windows-1258 is read, and says that it should be looked at closely', async () => {
    const text = `${columns}\nstp-a,spent,2022,5,actual,,đã thẩm định trước thời hạn bảo đảm chất lượng ở tỉnh Đắk Lắk`
    const toned = text.normalize('NFD').replace(/([aAeEoOuU])([\u0302\u0306\u031b])/gu, (pair) => pair.normalize('NFC'))
    const { kept, problems } = await preview('cu.csv', iconv.encode(toned, 'windows-1258'))
    expect(kept).toBe(1)
    expect(problems).toMatchObject([{ severity: 'warning', code: 'sheet.encoding-guessed', text: expect.stringContaining('Windows-1258') }])
  })

  it('that is nothing but bytes, has no end to a quote, or is another table, is told so', async () => {
    expect((await preview('la.csv', Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256))).problems[0]).toMatchObject({ severity: 'error', file: 'la.csv' })
    expect((await csv('"stp-a,done,2022,5,actual,,')).problems[0]).toMatchObject({ code: 'sheet.unclosed-quote', line: 2 })
    expect((await preview('khac.csv', 'a,b\n1,2')).problems[0]).toMatchObject({ code: 'imports.not-a-known-table', text: expect.stringContaining('values.csv') })
    expect((await preview('thieu.csv', 'unit,value\nstp-a,5')).problems[0]).toMatchObject({ code: 'folder.column-missing', line: 1, text: expect.stringContaining('indicator, period') })
  })

  it('with ten thousand wrong rows is told in a few of them and a count', async () => {
    const { refused, problems } = await csv(...Array.from({ length: 10_000 }, () => 'stp-zz,done,2022,5,actual,,'))
    expect(refused).toBe(10_000)
    expect(problems.length).toBeLessThan(60)
    expect(problems.at(-1)).toMatchObject({ code: 'folder.more-problems', text: expect.stringContaining('9950') })
  })

  it('called by a path is called by its name', async () => {
    expect((await preview('../../etc/so-lieu.csv', `${columns}\nstp-zz,done,2022,5,actual,,`)).problems[0]).toMatchObject({ file: 'so-lieu.csv' })
  })
})

describe('a workbook', () => {
  const numberRow = (line: number, value: string) => `<row r="${line}">${['stp-a', 'done', '2022'].map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}${value}</row>`

  it('with a formula is told the cell; the row beside it stays', async () => {
    const { kept, problems } = await xlsx({ rows: header + good + numberRow(3, '<c r="D3"><f>SUM(A1:A9)</f><v>7</v></c>') })
    expect(kept).toBe(1)
    expect(problems[0]).toMatchObject({ code: 'sheet.formula-cell', line: 3, column: 'value', text: expect.stringContaining('trang “Số liệu”') })
  })

  it('with merged cells is told the range', async () => {
    const rows = header + good + numberRow(3, '<c r="D3"><v>7</v></c>') + numberRow(4, '<c r="D4"/>')
    const { problems } = await xlsx({ rows, tail: '<mergeCells><mergeCell ref="D3:D4"/></mergeCells>' })
    expect(problems[0]).toMatchObject({ code: 'sheet.merged-cells', text: expect.stringContaining('D3:D4') })
  })

  it('with 1E309 in a cell is told so', async () => {
    const { problems } = await xlsx({ rows: header + good + numberRow(3, '<c r="D3"><v>1E309</v></c>') })
    expect(problems[0]).toMatchObject({ code: 'sheet.number-out-of-range', line: 3, column: 'value' })
  })

  it('of three hundred megabytes in a thimble is refused', async () => {
    const { kept, problems } = await xlsx({ entry: { packed: await deflatedZeros(300), claimsInflated: 300 * 1024 * 1024 } })
    expect(kept).toBe(0)
    expect(problems).toMatchObject([{ code: 'sheet.archive-bomb', file: 'so-lieu.xlsx', text: expect.stringContaining('nén bất thường') }])
  })

  it('that is none is told what it is', async () => {
    expect((await preview('anh.xlsx', '%PDF-1.7')).problems[0]).toMatchObject({ code: 'sheet.not-a-workbook', text: expect.stringContaining('PDF') })
    expect((await preview('trong.xlsx', '')).problems[0]).toMatchObject({ code: 'sheet.not-a-workbook' })
  })

  it('with a sheet that is not ours beside ours is read, and the other sheet is named', async () => {
    const ours = { name: 'Số', columns: columns.split(',').map((title) => ({ title })), rows: [['stp-a', 'spent', '2022', '5', '', '', '']] }
    const { kept, problems } = await preview('hai.xlsx', await writeWorkbook([ours, { name: 'Giải thích', columns: [{ title: 'Chú thích' }], rows: [['xem kỹ']] }]))
    expect(kept).toBe(1)
    expect(problems).toMatchObject([{ severity: 'warning', code: 'imports.not-a-known-table', text: expect.stringContaining('trang “Giải thích”') }])
  })
})
