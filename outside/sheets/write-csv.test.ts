import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from './read-csv.ts'
import { writeCsv } from './write-csv.ts'

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
/** What a cell can hold after reading: composed, without blanks at its end. */
const cell = fc.oneof(fc.string(), fc.constantFrom('=1+1', "'=1", "''@x", '-5', '+84 90', '@a', '"', 'Sở Tư pháp, "tỉnh"', 'a\nb', '-1.234,5', "'", "'a"))
  .map((value) => value.replaceAll('\0', '').toWellFormed().normalize('NFC').trimEnd())
const table = fc.integer({ min: 1, max: 5 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 })
  .map((rows) => ({ columns: Array.from({ length: width }, (_, at) => `cột ${at}`), rows: rows.filter((cells) => cells.some((value) => value !== '')) })))

describe('written CSV', () => {
  it('reads back as the same table, whatever its cells and delimiter', () => {
    fc.assert(fc.property(table, fc.constantFrom(',' as const, ';' as const), (written, delimiter) => {
      const { sheet, problems } = readCsv('a.csv', writeCsv(written, delimiter))
      expect(problems).toEqual([])
      expect(sheet?.columns).toEqual(written.columns)
      expect(sheet?.rows.map(({ cells }) => cells)).toEqual(written.rows)
    }), { numRuns: 1_000 })
  })

  it('opens with its mark so that Excel shows Vietnamese', () => {
    expect([...writeCsv({ columns: ['a'], rows: [] }).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })

  it.each(['=cmd|x', '+1+1', '-1+2', '@SUM(A1)', '\tx', '\r=1'])('never lets %j run as a formula', (value) => {
    expect(text(writeCsv({ columns: ['a'], rows: [[value]] }))).toMatch(/\r\n"?'/)
  })

  it('leaves a negative number a number', () => {
    expect(text(writeCsv({ columns: ['a'], rows: [['-12.5'], ['-1.234,5'], ['+5%']] }))).toBe('\ufeffa\r\n-12.5\r\n"-1.234,5"\r\n+5%\r\n')
  })
})
