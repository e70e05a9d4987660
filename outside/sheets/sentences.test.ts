import { describe, expect, it } from 'vitest'
import { sheetsVi } from '../../messages/sheets.ts'
import { readCsv } from './read-csv.ts'
import { sheetProblemCodes } from './sheet.ts'

describe('every problem of a sheet', () => {
  it.each(Object.entries(sheetProblemCodes))('%s has a sentence that uses the place and leaves no fact open', (code, { facts }) => {
    const all = { file: 'so-lieu.xlsx', sheet: 'Số liệu', line: 7, column: 'value', ...Object.fromEntries(facts.map((fact) => [fact, '9'])) }
    const sentence = sheetsVi[code]?.(all) ?? ''
    expect(sentence).toContain('Tệp “so-lieu.xlsx”, trang “Số liệu”, dòng 7, cột “value”')
    expect(sentence).toMatch(/\.$/)
    expect(sentence).not.toMatch(/undefined|\{|\$/)
    expect(sentence).toBe(sentence.normalize('NFC'))
  })

  it('has no sentence without a problem', () => {
    expect(Object.keys(sheetsVi).sort()).toEqual(Object.keys(sheetProblemCodes).sort())
  })

  it('is told with what happened, where, and what to do', () => {
    const { problems } = readCsv('values.csv', new TextEncoder().encode('unit,value\nstp-gia-lai,1,2'))
    expect(problems.map(({ code, facts }) => sheetsVi[code]?.(facts))).toEqual([
      'Tệp “values.csv”, trang “values”, dòng 2: có 3 ô trong khi dòng tên cột có 2. Kiểm tra dấu phân cách thừa hoặc thiếu; chữ có dấu phẩy phải nằm trong dấu nháy kép.',
    ])
  })
})
