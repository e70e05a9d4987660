import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvRecords, detectDelimiter } from './csv-records.ts'

const cell = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom('', '"', '""', ',', ';', '\n', '\r\n', 'a"b', '"a', 'Sở Tư pháp, tỉnh', 'đ\n"ơ"', ' x ', '\t'),
  fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', ' '), maxLength: 10 }),
)
const table = fc.integer({ min: 2, max: 5 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }))

function written(rows: readonly (readonly string[])[], delimiter: string, newline: string, quoteAll: boolean): string {
  const quoted = (text: string) => (quoteAll || /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return rows.map((cells) => cells.map(quoted).join(delimiter)).join(newline)
}

describe('CSV records', () => {
  it('are the ones csv-parse finds, for any table, delimiter, line ending and quoting', () => {
    fc.assert(fc.property(table, fc.constantFrom(',' as const, ';' as const, '\t' as const), fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, delimiter, newline, quoteAll) => {
      const text = written(rows, delimiter, newline, quoteAll)
      const expected: string[][] = parse(text, { delimiter, record_delimiter: newline, relax_column_count: true })
      expect(csvRecords(text, delimiter, Infinity)).toEqual({ records: expected, strayQuotes: [], unclosedQuote: null })
    }), { numRuns: 1_000 })
  })

  it('keep a quote that stands inside unquoted text', () => {
    expect(csvRecords('a,5" ống\nb,"x"', ',', Infinity).records).toEqual([['a', '5" ống'], ['b', 'x']])
  })

  it('end with a line feed, a carriage return, or both', () => {
    for (const newline of ['\n', '\r\n', '\r']) expect(csvRecords(`a,b${newline}1,"2"${newline}`, ',', Infinity).records).toEqual([['a', 'b'], ['1', '2']])
  })

  it('tell where text follows a closing quote', () => {
    expect(csvRecords('a,b\n1,"2"x\n3,4', ',', Infinity).strayQuotes).toEqual([{ line: 2, column: 1 }])
  })

  it('tell where a quote opens that never closes', () => {
    expect(csvRecords('a,b\n1,"2\n3,4', ',', Infinity).unclosedQuote).toEqual({ line: 2, column: 1 })
  })

  it('never hang, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a') }), (text) => {
      expect(csvRecords(text, ',', Infinity).records.length).toBeLessThanOrEqual(text.length)
    }), { numRuns: 1_000 })
  })
})

describe('the delimiter', () => {
  it('is the one that stands most often in the header', () => {
    expect(detectDelimiter('a,b,c\n1;2;3;4;5')).toBe(',')
    expect(detectDelimiter('Đơn vị;Số, liệu;Kỳ\n')).toBe(';')
    expect(detectDelimiter('a\tb\tc')).toBe('\t')
  })

  it('is not looked for inside quotes', () => {
    expect(detectDelimiter('"a,b,c,d";x\n1;2')).toBe(';')
  })

  it('is a comma when the header has one column', () => {
    expect(detectDelimiter('unit\nstp-gia-lai')).toBe(',')
  })
})
