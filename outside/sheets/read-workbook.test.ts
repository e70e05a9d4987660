import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { textRow, workbookOfXml } from './fixtures/workbook-of.ts'
import { readWorkbook } from './read-workbook.ts'

async function excel(fill: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  fill(workbook.addWorksheet('Số liệu'), workbook)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
const cellsOf = async (bytes: Uint8Array) => (await readWorkbook('a.xlsx', bytes)).sheets[0]?.rows.map(({ cells }) => cells)

describe('a workbook', () => {
  it('becomes tables of text: numbers as typed, dates as days, yes and no as 1 and 0', async () => {
    const bytes = await excel((sheet) => {
      sheet.addRow(['Đơn vị', 'Số', 'Ngày', 'Đạt', 'Ghi chú'])
      sheet.addRow(['Sở Tư pháp'.normalize('NFD'), 0.1, new Date('2022-11-15T00:00:00Z'), true, 'hai\ndòng  '])
      sheet.addRow(['b', 82.57, new Date('2000-02-29T00:00:00Z'), false, { richText: [{ text: 'đậm ', font: { bold: true } }, { text: 'nhạt' }] }])
      sheet.addRow(['c', 5463081420, null, null, { text: 'xem', hyperlink: 'https://example.invalid/' }])
    })
    expect(await readWorkbook('a.xlsx', bytes)).toEqual({
      sheets: [{
        name: 'Số liệu',
        columns: ['Đơn vị', 'Số', 'Ngày', 'Đạt', 'Ghi chú'],
        rows: [
          { line: 2, cells: ['Sở Tư pháp', '0.1', '2022-11-15', '1', 'hai\ndòng'] },
          { line: 3, cells: ['b', '82.57', '2000-02-29', '0', 'đậm nhạt'] },
          { line: 4, cells: ['c', '5463081420', '', '', 'xem'] },
        ],
      }],
      problems: [],
    })
  })

  it('keeps the row numbers a person sees, over blank rows', async () => {
    const bytes = await excel((sheet) => {
      sheet.getCell('A3').value = 'x'
      sheet.getCell('A7').value = 'một'
    })
    expect((await readWorkbook('a.xlsx', bytes)).sheets[0]).toMatchObject({ columns: ['x'], rows: [{ line: 7, cells: ['một'] }] })
  })

  it('counts its days from 1904 when it says so', async () => {
    const bytes = await excel((sheet, workbook) => {
      workbook.properties.date1904 = true
      sheet.addRow(['d'])
      sheet.addRow([new Date('2022-11-15T00:00:00Z')])
    })
    expect(await cellsOf(bytes)).toEqual([['2022-11-15']])
  })

  it('loses the row of a formula, whatever result the file claims', async () => {
    const bytes = await excel((sheet) => {
      sheet.addRow(['unit', 'value'])
      sheet.addRow(['a', { formula: 'SUM(1,1)', result: 999 }])
      sheet.addRow(['b', 3])
    })
    const { sheets, problems } = await readWorkbook('a.xlsx', bytes)
    expect(sheets[0]?.rows).toEqual([{ line: 3, cells: ['b', '3'] }])
    expect(problems).toMatchObject([{ code: 'sheet.formula-cell', severity: 'error', sheet: 'Số liệu', line: 2, column: 'value', facts: { cell: 'B2', formula: 'SUM(1,1)' } }])
  })

  it('finds formulas that are shared, empty, or without a result', async () => {
    const rows = `${textRow(1, 'a', 'b', 'c')}<row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c><c r="B2"><f></f><v>2</v></c><c r="C2" t="str"><f>X</f></c></row>`
    const { sheets, problems } = await readWorkbook('a.xlsx', workbookOfXml({ rows }))
    expect(sheets[0]?.rows).toEqual([])
    expect(problems.map(({ code, facts }) => `${code} ${facts.cell}`)).toEqual(['sheet.formula-cell A2', 'sheet.formula-cell B2', 'sheet.formula-cell C2'])
  })

  it('loses the rows under merged cells', async () => {
    const bytes = await excel((sheet) => {
      sheet.addRows([['unit', 'value'], ['a', 1], ['b', 2], ['c', 3], ['d', 4]])
      sheet.mergeCells('A3:A4')
    })
    const { sheets, problems } = await readWorkbook('a.xlsx', bytes)
    expect(sheets[0]?.rows.map(({ line }) => line)).toEqual([2, 5])
    expect(problems).toMatchObject([{ code: 'sheet.merged-cells', line: 3, column: 'unit', facts: { range: 'A3:A4' } }])
  })

  it('with a merged title above the table gives nothing of that sheet', async () => {
    const bytes = await excel((sheet) => {
      sheet.addRows([['BÁO CÁO'], ['unit', 'value'], ['a', 1]])
      sheet.mergeCells('A1:B1')
    })
    expect(await readWorkbook('a.xlsx', bytes)).toMatchObject({ sheets: [], problems: [{ code: 'sheet.merged-cells', line: 1 }] })
  })

  it('does not mind merged cells beside or below the table', async () => {
    const bytes = await excel((sheet) => {
      sheet.addRows([['x'], ['1']])
      sheet.mergeCells('D1:E9')
      sheet.mergeCells('A20:B21')
    })
    expect(await readWorkbook('a.xlsx', bytes)).toMatchObject({ sheets: [{ rows: [{ line: 2 }] }], problems: [] })
  })

  it('loses the rows of #REF!, 1E309, days that do not exist, and cells written twice', async () => {
    const rows = [
      textRow(1, 'a', 'b'),
      '<row r="2"><c r="A2" t="e"><v>#REF!</v></c></row>',
      '<row r="3"><c r="B3"><v>1E309</v></c></row>',
      '<row r="4"><c r="A4" s="1"><v>60</v></c></row>',
      '<row r="5"><c r="A5"><v>1</v></c><c r="A5"><v>2</v></c></row>',
      textRow(6, 'x', 'y'),
    ].join('')
    const { sheets, problems } = await readWorkbook('a.xlsx', workbookOfXml({ rows }))
    expect(sheets[0]?.rows).toEqual([{ line: 6, cells: ['x', 'y'] }])
    expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['sheet.error-cell', 2, 'a'], ['sheet.number-out-of-range', 3, 'b'], ['sheet.date-out-of-range', 4, 'a'], ['sheet.repeated-cell', 5, 'a'],
    ])
  })

  it('loses the rows with text beyond the last column', async () => {
    const { sheets, problems } = await readWorkbook('a.xlsx', workbookOfXml({ rows: textRow(1, 'a') + textRow(2, '1', '2') + textRow(3, '3', ' ') }))
    expect(sheets[0]?.rows).toEqual([{ line: 3, cells: ['3'] }])
    expect(problems).toMatchObject([{ code: 'sheet.ragged-row', line: 2, facts: { expected: 1, found: 2 } }])
  })

  it('says which sheets it left out because they are hidden, and is silent about blank ones', async () => {
    const bytes = await excel((sheet, workbook) => {
      sheet.addRows([['x'], ['1']])
      workbook.addWorksheet('Danh mục', { state: 'hidden' }).addRows([['mã'], ['a']])
      workbook.addWorksheet('Trang trắng')
    })
    const { sheets, problems } = await readWorkbook('a.xlsx', bytes)
    expect(sheets.map(({ name }) => name)).toEqual(['Số liệu'])
    expect(problems).toMatchObject([{ code: 'sheet.hidden-skipped', severity: 'warning', sheet: 'Danh mục' }])
  })

  it('without a single filled cell is refused', async () => {
    expect(await readWorkbook('a.xlsx', await excel(() => {}))).toMatchObject({ sheets: [], problems: [{ code: 'sheet.header-missing' }] })
  })

  it('in TCVN3 letters is refused with the row', async () => {
    const { sheets, problems } = await readWorkbook('a.xlsx', workbookOfXml({ rows: textRow(1, 'unit') + textRow(2, 'Së T\u00ad ph¸p tØnh Gia Lai') }))
    expect(sheets).toEqual([])
    expect(problems).toMatchObject([{ code: 'sheet.legacy-font', line: 2, column: 'unit', facts: { encoding: 'TCVN3 (ABC)' } }])
  })

  it('may leave out cell and row addresses, use prefixes, comments and CDATA', async () => {
    const sheet = '<?xml version="1.0"?><!-- x --><x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t><![CDATA[a<b]]></x:t></x:is></x:c></x:row><x:row><x:c t=\'b\' ><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    expect((await readWorkbook('a.xlsx', workbookOfXml({ sheet }))).sheets[0]).toMatchObject({ columns: ['a<b'], rows: [{ line: 2, cells: ['1'] }] })
  })
})
