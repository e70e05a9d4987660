import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type HandWritten, partsOf, textRow, workbookOfXml } from './fixtures/workbook-of.ts'
import { deflatedZeros, zipOf } from './fixtures/zip-of.ts'
import { readWorkbook } from './read-workbook.ts'
import { defaultLimits } from './sheet.ts'
import { workbookOf } from './workbook.ts'

const megabyte = 1024 * 1024
const read = (written: HandWritten) => readWorkbook('la.xlsx', workbookOfXml(written))

describe('a ZIP bomb', () => {
  let zeros: Uint8Array
  beforeAll(async () => {
    zeros = await deflatedZeros(300)
  })

  it('of 300 megabytes is refused by its directory, before anything is unpacked', async () => {
    expect(zeros.length).toBeLessThan(megabyte)
    const started = performance.now()
    const { sheets, problems } = await read({ entry: { packed: zeros, claimsInflated: 300 * megabyte } })
    expect(sheets).toEqual([])
    expect(problems).toMatchObject([{ file: 'la.xlsx', code: 'sheet.archive-bomb', facts: { kind: 'size', entry: 'xl/worksheets/sheet1.xml', limit: 200 } }])
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  it('that lies about its size is stopped while unpacking, in little memory', async () => {
    const before = process.memoryUsage().rss
    const { problems } = await read({ entry: { packed: zeros, claimsInflated: 5_000 } })
    expect(problems).toMatchObject([{ code: 'sheet.archive-bomb' }])
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * megabyte)
  })

  it('within the size but packed beyond any real table is refused', async () => {
    const { problems } = await read({ entry: { packed: await deflatedZeros(20), claimsInflated: 20 * megabyte } })
    expect(problems).toMatchObject([{ code: 'sheet.archive-bomb', facts: { kind: 'ratio' } }])
  })

  it('of many small parts is refused, by their sum and by their number', async () => {
    const many = (count: number, content: string) => Array.from({ length: count }, (_, at) => ({ name: `x/${at}`, content, claimsInflated: megabyte }))
    expect((await read({ also: many(250, 'x') })).problems).toMatchObject([{ code: 'sheet.archive-bomb', facts: { kind: 'size' } }])
    expect((await read({ also: many(1_200, '') })).problems).toMatchObject([{ code: 'sheet.archive-bomb', facts: { kind: 'entries', limit: 1_000 } }])
  })

  it('of one long shared text used by every cell is refused', async () => {
    const sharedTexts = `<sst><si><t>${'bom '.repeat(8_000)}</t></si></sst>`
    const rows = textRow(1, 'x') + Array.from({ length: 5_000 }, (_, at) => `<row r="${at + 2}"><c t="s"><v>0</v></c></row>`).join('')
    expect((await read({ sharedTexts, rows })).problems).toMatchObject([{ code: 'sheet.too-large' }])
  })
})

describe('a sheet that pretends to be huge', () => {
  it('takes no more than the cells it has', async () => {
    const tail = '<mergeCells><mergeCell ref="C1:XFD1048576"/></mergeCells>'
    const sheet = `<worksheet><dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="9"/></cols><sheetData>${textRow(1, 'x')}<row r="2" spans="1:16384"><c r="XFD2" s="1"/></row>${textRow(1_048_576, 'cuối')}</sheetData>${tail}</worksheet>`
    const started = performance.now()
    expect(await read({ sheet })).toEqual({ sheets: [{ name: 'Số liệu', columns: ['x'], rows: [{ line: 1_048_576, cells: ['cuối'] }] }], problems: [] })
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  it('with a filled cell in the last column is refused', async () => {
    expect((await read({ rows: `${textRow(1, 'x')}<row r="2"><c r="XFD2"><v>1</v></c></row>` })).problems).toMatchObject([{ code: 'sheet.too-many-columns', line: 2, facts: { found: 16_384, limit: 200 } }])
  })

  it('with more rows than the limit gives nothing', async () => {
    const rows = Array.from({ length: 20 }, (_, at) => textRow(at + 1, 'x')).join('')
    expect(await readWorkbook('a.xlsx', workbookOfXml({ rows }), { maxRows: 10 })).toMatchObject({ sheets: [], problems: [{ code: 'sheet.too-many-rows', facts: { limit: 10 } }] })
  })

  it.each(['A0', 'A1048577', 'XFE1', 'ZZZZ1', '1A', 'A1e5', ''])('with a cell at %j is damaged', async (address) => {
    expect((await read({ rows: `<row><c r="${address}"><v>1</v></c></row>` })).problems).toMatchObject([{ code: 'sheet.not-a-workbook', facts: { kind: 'damaged' } }])
  })
})

describe('a file that is not what its name says', () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  it.each([
    ['nothing at all', new Uint8Array(), 'empty'],
    ['CSV', new TextEncoder().encode('Đơn vị,Số\n'), 'text'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7\n'), 'pdf'],
    ['old Excel', Uint8Array.of(...ole, 0, 0), 'xls'],
    ['binary Excel', zipOf([{ name: 'xl/workbook.bin', content: 'x' }]), 'xlsb'],
    ['OpenDocument', zipOf([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true }, { name: 'content.xml', content: '<a/>' }]), 'ods'],
    ['Word', zipOf([{ name: 'word/document.xml', content: '<a/>' }]), 'word'],
    ['an empty ZIP', zipOf([]), 'damaged'],
    ['random bytes', Uint8Array.of(0, 200, 3, 7, 255), 'damaged'],
    ['half a workbook', workbookOfXml({ rows: textRow(1, 'x') }).slice(0, 900), 'damaged'],
    ['a sheet cut off in the middle', workbookOfXml({ sheet: '<worksheet><sheetData><row><c>' }), 'damaged'],
    ['a sheet that is not UTF-8', workbookOfXml({ sheet: Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0xfe) }), 'damaged'],
    ['crossed tags', workbookOfXml({ sheet: '<a><b></a></b>' }), 'damaged'],
  ])('%s is refused by name', async (_, bytes, kind) => {
    expect(await readWorkbook('la.xlsx', bytes)).toEqual({
      sheets: [], problems: [{ file: 'la.xlsx', code: 'sheet.not-a-workbook', severity: 'error', facts: { file: 'la.xlsx', kind } }],
    })
  })

  it('a workbook behind a password is refused, in both ways to lock one', async () => {
    const wrapped = Buffer.concat([Buffer.from(ole), Buffer.alloc(500), Buffer.from('EncryptedPackage', 'utf16le')])
    expect((await readWorkbook('a.xlsx', wrapped)).problems).toMatchObject([{ code: 'sheet.encrypted' }])
    expect((await read({ entry: { flags: 1 } })).problems).toMatchObject([{ code: 'sheet.encrypted' }])
  })
})

describe('XML of the file\'s own making', () => {
  const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
  it.each([
    ['entities that multiply', `${laughs}<worksheet><sheetData>${textRow(1, '&b;')}</sheetData></worksheet>`],
    ['a file of the machine', '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><worksheet/>'],
    ['an unknown entity', `<worksheet><sheetData>${textRow(1, '&f;')}</sheetData></worksheet>`],
  ])('is never expanded: %s', async (_, sheet) => {
    expect(await read({ sheet })).toMatchObject({ sheets: [], problems: [{ code: 'sheet.not-a-workbook', facts: { kind: 'entities' } }] })
  })

  it('with names such as __proto__ changes nothing', async () => {
    const { sheets } = await read({ rows: textRow(1, '__proto__', 'constructor') + textRow(2, 'x', 'y') })
    expect(sheets[0]?.columns).toEqual(['__proto__', 'constructor'])
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })

  it('in one endless tag is refused quickly', async () => {
    const started = performance.now()
    expect((await read({ sheet: `<worksheet a="${'x'.repeat(30 * megabyte)}`, entry: { stored: true } })).problems).toMatchObject([{ code: 'sheet.not-a-workbook', facts: { kind: 'damaged' } }])
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

describe('the process', () => {
  it('stays up and answers while a reading runs into its time limit', async () => {
    const rows = Array.from({ length: 60_000 }, (_, at) => textRow(at + 1, `a${at}`, 'b', 'c', `${at * 7}`)).join('')
    let beats = 0
    const heart = setInterval(() => beats++, 5)
    const { sheets, problems } = await readWorkbook('a.xlsx', workbookOfXml({ rows }), { timeLimitMs: 60 })
    clearInterval(heart)
    expect(sheets).toEqual([])
    expect(problems).toMatchObject([{ code: 'sheet.took-too-long' }])
    expect(beats).toBeGreaterThan(3)
  })

  it('stays up when a reading runs out of memory', async () => {
    const rows = Array.from({ length: 150_000 }, (_, at) => textRow(at + 1, `a${at}`, `b${at}`, `c${at}`)).join('')
    expect(await readWorkbook('a.xlsx', workbookOfXml({ rows }), { memoryLimitMb: 16 })).toMatchObject({ sheets: [], problems: [{ code: 'sheet.took-too-much-memory', facts: { limit: 16 } }] })
  })

  it('reads many files at once, each with its own answer', async () => {
    const files = Array.from({ length: 6 }, (_, at) => workbookOfXml({ rows: textRow(1, 'x') + textRow(2, `${at}`) }))
    const answers = await Promise.all(files.map((bytes, at) => readWorkbook(`${at}.xlsx`, bytes)))
    expect(answers.map(({ sheets }) => sheets[0]?.rows[0]?.cells)).toEqual(files.map((_, at) => [`${at}`]))
  })

  it('leaves the caller its bytes', async () => {
    const bytes = workbookOfXml({ rows: textRow(1, 'x') })
    await readWorkbook('a.xlsx', bytes)
    expect(bytes.length).toBeGreaterThan(0)
  })
})

describe('a workbook with bytes changed at random', () => {
  it('gives sheets or problems, never a fault', async () => {
    const workbook = new ExcelJS.Workbook()
    workbook.addWorksheet('a').addRows([['x', 'y'], ['Sở Tư pháp', 1.5], [new Date('2022-11-15'), { formula: 'A1' }]])
    const original = new Uint8Array(await workbook.xlsx.writeBuffer())
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(original.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }), fc.boolean(), (changes, cut) => {
      const bytes = original.slice(0, cut ? (changes[0]?.[0] ?? 0) : original.length)
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value
      const { sheets, problems } = workbookOf('a.xlsx', bytes, defaultLimits)
      expect(sheets.length + problems.length).toBeGreaterThan(0)
    }), { numRuns: 1_500 })
  })

  it('gives sheets or problems when only its XML is changed', () => {
    const parts = partsOf({ rows: `${textRow(1, 'x', 'y')}<row r="2"><c r="A2" s="1"><v>44880</v></c><c r="B2" t="s"><v>0</v></c></row>`, sharedTexts: '<sst><si><t>a</t></si></sst>', tail: '<mergeCells><mergeCell ref="A2:B3"/></mergeCells>' })
    const piece = fc.constantFrom('<', '>', '"', '&', '</', '<!', '<!--', ']]>', '&#0;', '&#x41;', '\0', '1E309', '-', 'r="', ' t="e"', '<f/>', '<v>', '9999999999')
    fc.assert(fc.property(fc.nat(parts.length - 1), fc.array(fc.tuple(fc.nat(400), fc.nat(4), piece), { minLength: 1, maxLength: 5 }), (which, edits) => {
      const changed = parts.map((part, at) => {
        if (at !== which) return part
        return { ...part, content: edits.reduce((xml, [from, length, text]) => xml.slice(0, from) + text + xml.slice(from + length), String(part.content)) }
      })
      const { sheets, problems } = workbookOf('a.xlsx', zipOf(changed), defaultLimits)
      expect(sheets.length + problems.length).toBeGreaterThan(0)
    }), { numRuns: 1_500 })
  })
})
