import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from './sheet.ts'
import { workbookOf } from './workbook.ts'
import { type WrittenSheet, writeWorkbook } from './write-workbook.ts'

const scores: WrittenSheet = {
  name: 'Điểm 2022',
  columns: [{ title: 'Đơn vị' }, { title: 'Điểm', kind: 'decimal', format: '#,##0.00' }, { title: 'Ngày', kind: 'day' }, { title: 'Trạng thái', choices: ['chính thức', 'ước tính'] }],
  rows: [['Sở Tư pháp tỉnh Gia Lai', '95.25', '2022-11-15', 'ước tính'], ['=1+1', '', '', '']],
}
const opened = async (bytes: Uint8Array) => {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer)
  return workbook
}
const readBack = (bytes: Uint8Array) => workbookOf('a.xlsx', bytes, defaultLimits)

const cell = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('=1+1', '_x0041_', '_x005F_', 'a\r\nb\n', '\u0001', '\ud800', ' trước', '<&>"\'', 'Sở Tư pháp', '1E309', '007'))
  .map((text) => text.replace(/[\0\ufffe\uffff]/g, '').toWellFormed().normalize('NFC').trimEnd())
const table = fc.integer({ min: 1, max: 4 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 })
  .map((rows) => rows.filter((cells) => cells.some((text) => text !== ''))).map((rows) => ({ columns: Array.from({ length: width }, (_, at) => ({ title: `cột ${at}` })), rows })))
const decimal = fc.tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 6 })).map(([digits, places]) => (digits / 10 ** places).toFixed(places))
const day = fc.date({ min: new Date('1900-03-01T00:00:00Z'), max: new Date('2999-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))

describe('a written workbook', () => {
  it('reads back as the same text, whatever the text', async () => {
    await fc.assert(fc.asyncProperty(table, async ({ columns, rows }) => {
      const { sheets, problems } = readBack(await writeWorkbook([{ name: 'a', columns, rows }]))
      expect(problems).toEqual([])
      expect(sheets[0]?.rows.map(({ cells }) => cells)).toEqual(rows)
    }), { numRuns: 300 })
  })

  it('reads back the same numbers and days', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(decimal, day), { minLength: 1, maxLength: 10 }), async (rows) => {
      const columns = [{ title: 'số', kind: 'decimal' as const }, { title: 'ngày', kind: 'day' as const }]
      const { sheets } = readBack(await writeWorkbook([{ name: 'a', columns, rows }]))
      const shortest = (text: string) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text).replace(/^-0$/, '0')
      expect(sheets[0]?.rows.map(({ cells }) => cells)).toEqual(rows.map(([number, date]) => [shortest(number), date]))
    }), { numRuns: 300 })
  })

  it('shows another program real numbers, real days, a bold frozen header and the given formats', async () => {
    const sheet = (await opened(await writeWorkbook([scores], { title: 'Bảng điểm' }))).getWorksheet('Điểm 2022')
    expect(sheet?.getCell('B2').value).toBe(95.25)
    expect(sheet?.getCell('B2').numFmt).toBe('#,##0.00')
    expect(sheet?.getCell('C2').value).toEqual(new Date('2022-11-15T00:00:00Z'))
    expect(sheet?.getCell('C2').numFmt).toBe('dd/mm/yyyy')
    expect(sheet?.getCell('A1').font?.bold).toBe(true)
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
    expect(sheet?.getColumn(1).width).toBeGreaterThan('Sở Tư pháp tỉnh Gia Lai'.length - 3)
  })

  it('holds no formula: text that begins with = stays text', async () => {
    const value = (await opened(await writeWorkbook([scores]))).getWorksheet('Điểm 2022')?.getCell('A3')
    expect(value?.type).toBe(ExcelJS.ValueType.String)
    expect(value?.value).toBe('=1+1')
  })

  it('lets a person choose only among the choices, in spare rows too', async () => {
    const sheet = (await opened(await writeWorkbook([scores], { spareRows: 10 }))).getWorksheet('Điểm 2022')
    expect(sheet?.getCell('D13').dataValidation).toMatchObject({ type: 'list', formulae: ['"chính thức,ước tính"'] })
    expect(sheet?.getCell('D14').dataValidation).toBeUndefined()
  })

  it('keeps a number too long for Excel as text instead of rounding it', async () => {
    const columns = [{ title: 'số', kind: 'decimal' as const }]
    const { sheets } = readBack(await writeWorkbook([{ name: 'a', columns, rows: [['12345678901234567'], ['0.12345678901234567'], ['chưa có']] }]))
    expect(sheets[0]?.rows.map(({ cells }) => cells[0])).toEqual(['12345678901234567', '0.12345678901234567', 'chưa có'])
  })

  it('takes any sheet name and makes one Excel accepts, once', async () => {
    const names = ['Sở Tư pháp: thành phố / tỉnh [2022]', 'Sở Tư pháp: thành phố / tỉnh [2023]', '', "'a'", 'A']
    const written = (await opened(await writeWorkbook(names.map((name) => ({ ...scores, name }))))).worksheets.map(({ name }) => name)
    expect(written).toEqual(['Sở Tư pháp  thành phố   tỉnh  2', 'Sở Tư pháp  thành phố   tỉn (2)', 'Trang', 'a', 'A (2)'])
  })

  it('refuses a cell longer than Excel holds rather than cutting it', async () => {
    await expect(writeWorkbook([{ name: 'a', columns: [{ title: 'x' }], rows: [['a'.repeat(32_768)]] }])).rejects.toThrow(RangeError)
  })
})
