import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { readCsv } from './read-csv.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))
const codesOf = (text: string) => readCsv('values.csv', utf8(text)).problems.map(({ code }) => code)

/** Windows-1258 keeps â, ê, ơ … as one character and the tone after it as another. */
function windows1258(text: string): Uint8Array {
  const toned = [...text.normalize('NFC')].map((letter) => {
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(letter.normalize('NFD'))?.[0] ?? ''
    return letter.normalize('NFD').replace(tone, '').normalize('NFC') + tone
  })
  return iconv.encode(toned.join(''), 'windows-1258')
}

describe('a CSV file', () => {
  it('becomes a table of text whose rows carry the number a person sees', () => {
    expect(readCsv('so-lieu/values.csv', utf8('unit,value\nstp-gia-lai,12\n\nstp-dak-lak,"0,5 "\n'))).toEqual({
      sheet: { name: 'values', columns: ['unit', 'value'], rows: [{ line: 2, cells: ['stp-gia-lai', '12'] }, { line: 4, cells: ['stp-dak-lak', '0,5'] }] },
      problems: [],
    })
  })

  it('counts a cell of several lines as one row, as Excel does', () => {
    expect(readCsv('a.csv', utf8('x,y\n1,"hai\ndòng"\n3,4')).sheet?.rows.map(({ line }) => line)).toEqual([2, 3])
  })

  it('is composed Unicode however it was typed', () => {
    expect(readCsv('a.csv', utf8('Đơn vị\nSở Tư pháp'.normalize('NFD'))).sheet?.rows[0]?.cells).toEqual(['Sở Tư pháp'])
  })

  it('keeps 1e309 and a date in words as they are written: meaning is for the reader of the table', () => {
    expect(readCsv('a.csv', utf8('n,d\n1e309,ngày 5 tháng 1')).sheet?.rows[0]?.cells).toEqual(['1e309', 'ngày 5 tháng 1'])
  })

  it.each([
    ['UTF-8 with its mark', utf8('\ufeffĐơn vị,Số\nSở Tư pháp tỉnh Đắk Lắk,1')],
    ['UTF-16, little end first', iconv.encode('Đơn vị,Số\nSở Tư pháp tỉnh Đắk Lắk,1', 'utf-16le', { addBOM: true })],
    ['UTF-16, big end first', iconv.encode('Đơn vị,Số\nSở Tư pháp tỉnh Đắk Lắk,1', 'utf-16be', { addBOM: true })],
  ])('is read as %s without a word', (_, bytes) => {
    expect(readCsv('a.csv', bytes)).toEqual({ sheet: { name: 'a', columns: ['Đơn vị', 'Số'], rows: [{ line: 2, cells: ['Sở Tư pháp tỉnh Đắk Lắk', '1'] }] }, problems: [] })
  })

  it('is read as Windows-1258 with a warning, tones put back on their letters', () => {
    const { sheet, problems } = readCsv('a.csv', windows1258('Đơn vị;Ghi chú\nSở Tư pháp tỉnh Đắk Lắk;đã thẩm định trước thời hạn, bảo đảm chất lượng'))
    expect(sheet?.rows[0]?.cells).toEqual(['Sở Tư pháp tỉnh Đắk Lắk', 'đã thẩm định trước thời hạn, bảo đảm chất lượng'])
    expect(problems).toMatchObject([{ code: 'sheet.encoding-guessed', severity: 'warning', facts: { encoding: 'Windows-1258' } }])
  })

  it('in TCVN3 is refused with a word of it and what that word means', () => {
    const { sheet, problems } = readCsv('a.csv', latin('unit,name\nstp-gia-lai,Së T\xad ph\xb8p tØnh Gia Lai'))
    expect(sheet).toBeNull()
    expect(problems).toMatchObject([{ code: 'sheet.legacy-font', facts: { encoding: 'TCVN3 (ABC)', sample: 'Së', meant: 'Sở' } }])
  })

  it('in VNI is refused likewise', () => {
    const { problems } = readCsv('a.csv', latin('unit,name\nstp-gia-lai,Sôû Tö phaùp tænh Gia Lai\nx,ñôn vò daãn ñaàu'))
    expect(problems).toMatchObject([{ code: 'sheet.legacy-font', facts: { encoding: 'VNI', sample: 'Sôû', meant: 'sở' } }])
  })

  it('in TCVN3 letters stored as Unicode is refused, with the row', () => {
    const { sheet, problems } = readCsv('a.csv', utf8('unit,name\nstp-gia-lai,Së T\u00ad ph¸p tØnh Gia Lai'))
    expect(sheet).toBeNull()
    expect(problems).toMatchObject([{ code: 'sheet.legacy-font', line: 2, column: 'name' }])
  })

  it('that another program misread and saved again is refused, with what it meant', () => {
    const misread = iconv.decode(Buffer.from('Sở Tư pháp tỉnh Đắk Lắk'), 'windows-1252')
    const { sheet, problems } = readCsv('a.csv', utf8(`unit,name\nstp-dak-lak,${misread}`))
    expect(sheet).toBeNull()
    expect(problems).toMatchObject([{ code: 'sheet.misread-encoding', line: 2, column: 'name', facts: { sample: 'Sá»Ÿ', meant: 'Sở' } }])
  })

  it('is not taken for an old encoding because of m², ©, ½ or a foreign name', () => {
    expect(codesOf('name,note\nDiện tích 50 m²,© 2022 ½\nCafé Müller,naïve\nXÃ– PHƯỜNG,ĐÃ… XÃ–PHƯỜNG\nSở Tư pháp,đúng hạn')).toEqual([])
  })

  it.each([
    ['Excel bytes', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'workbook'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1), 'binary'],
    ['a western code page', latin('name\nCaf\xe9 M\xfcller \xdf\xe5\xf8'), 'unknown-encoding'],
  ])('that is %s is refused by name', (_, bytes, kind) => {
    expect(readCsv('a.csv', bytes)).toMatchObject({ sheet: null, problems: [{ code: 'sheet.not-text', facts: { kind } }] })
  })

  it('without a header is refused', () => {
    expect(codesOf('')).toEqual(['sheet.header-missing'])
    expect(codesOf('\n\n  \n')).toEqual(['sheet.header-missing'])
    expect(readCsv('a.csv', utf8('unit,,value\na,b,c'))).toMatchObject({ sheet: null, problems: [{ code: 'sheet.header-missing', line: 1, column: 'B' }] })
  })

  it('with one column name twice, in whatever case, is refused', () => {
    expect(readCsv('a.csv', utf8('unit,value,Unit\na,b,c'))).toMatchObject({
      sheet: null, problems: [{ code: 'sheet.header-duplicate', column: 'Unit', facts: { cell: 'C1', first: 'A1' } }],
    })
  })

  it('loses only the rows with too many or too few cells, each named', () => {
    const { sheet, problems } = readCsv('a.csv', utf8('unit,value\na,1\nb\nc,3,9\nd,4,\n'))
    expect(sheet?.rows.map(({ cells }) => cells[0])).toEqual(['a', 'd'])
    expect(problems).toMatchObject([{ code: 'sheet.ragged-row', line: 3, facts: { expected: 2, found: 1 } }, { code: 'sheet.ragged-row', line: 4, facts: { found: 3 } }])
  })

  it('loses the row where text follows a closing quote', () => {
    const { sheet, problems } = readCsv('a.csv', utf8('unit,value\na,"1"2\nb,2'))
    expect(sheet?.rows).toEqual([{ line: 3, cells: ['b', '2'] }])
    expect(problems).toMatchObject([{ code: 'sheet.stray-quote', line: 2, column: 'value' }])
  })

  it('with a quote that never closes gives nothing, and says where it opened', () => {
    expect(readCsv('a.csv', utf8('unit,value\na,1\nb,"2\nc,3'))).toMatchObject({ sheet: null, problems: [{ code: 'sheet.unclosed-quote', line: 3, column: 'value' }] })
  })

  it('with too many rows, columns or bytes gives nothing', () => {
    expect(readCsv('a.csv', utf8('x\n1\n2\n3'), { maxRows: 2 })).toMatchObject({ sheet: null, problems: [{ code: 'sheet.too-many-rows', facts: { limit: 2 } }] })
    expect(readCsv('a.csv', utf8('x,y,z\n1,2,3'), { maxColumns: 2 })).toMatchObject({ sheet: null, problems: [{ code: 'sheet.too-many-columns' }] })
    expect(readCsv('a.csv', utf8('x\n1'), { maxBytes: 2 })).toMatchObject({ sheet: null, problems: [{ code: 'sheet.too-large' }] })
  })

  it('tells a fault of every row as fifty examples and a count', () => {
    const { problems } = readCsv('a.csv', utf8(`x,y\n${'1\n'.repeat(1_000)}`))
    expect(problems).toHaveLength(51)
    expect(problems.at(-1)).toMatchObject({ code: 'sheet.more-problems', facts: { of: 'sheet.ragged-row', count: 950 } })
  })
})
