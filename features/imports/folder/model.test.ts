import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsVi } from '../../../messages/imports.ts'
import { fixture, readRegion, shipped } from '../../../tests/fixtures/read-region.ts'
import type { FolderReading } from './contract.ts'
import { cardOfFile, defaultAsOf, readRegionFiles, readRegionFolder } from './service.ts'

const other = filesOf(fixture('region-other'))
const values = text(other, 'values.csv').trimEnd().split('\n')
const header = values[0] ?? ''
const row = 'truong-b,hoc_sinh,2031,500,official,synthetic,,,2031-09-10'

describe('the region of 2022', async () => {
  const reading = await readRegionFolder(shipped('region-2022'))
  const folder = reading?.folder ?? expect.fail('not read')

  it('is read without a problem', () => expect(reading?.problems).toEqual([]))

  it('gives the engine what the engine’s own plain reader gives', () => {
    const { region } = readRegion(shipped('region-2022'))
    const plain = (items: readonly object[]): object[] => items.map((item) => ({ ...item, line: undefined }))
    expect(plain(folder.cells)).toEqual(plain(region.cells))
    expect(plain(folder.units)).toEqual(plain(region.units))
    expect(plain(folder.targets)).toEqual(plain(region.targets))
    expect(plain(folder.manualScores)).toEqual(plain(region.manualScores))
    expect(plain(folder.indicators)).toEqual(plain(region.indicators))
  })

  it('tells zero, blank and not applicable apart', () => {
    const stateOf = (unit: string, indicator: string): unknown => folder.cells.find((cell) => cell.unit === unit && cell.indicator === indicator && cell.period === '2022')
    expect(stateOf('thads-kon-tum', 'thads_evidence_store_audited')).toMatchObject({ state: 'not-applicable', value: null })
    expect(stateOf('stp-kon-tum', 'docs_unlawful_found')).toMatchObject({ state: 'number', value: '0' })
  })

  it('holds the people with what is known of them', () => {
    expect(folder.people.people).toHaveLength(240)
    expect(folder.people.people[0]).toMatchObject({ id: 'P001', role: 'leader', attested: { 'law-abiding': true }, known: { awards: true } })
  })

  it('finds the cards beside the folder', () => expect(folder.cards.map(({ name }) => name)).toEqual(['so-tu-phap-2022-demo', 'thads-2022-demo']))
  it('is looked at as of its latest knowledge day', () => expect(defaultAsOf(folder)).toBe('2022-11-25'))
})

describe('a folder of another region, year, calendar and card', async () => {
  const reading = await readRegionFolder(fixture('region-other'))

  it('is read without a problem', () => expect(reading?.problems).toEqual([]))
  it('has its rules, rounds and card', () => {
    expect(reading?.folder?.rules.map(({ id }) => id)).toEqual(['nu-giao-vien', 'giao-vien-on-dinh'])
    expect(reading?.folder?.dataSets).toMatchObject([{ id: 'bao-cao-nam', rounds: [{ period: '2030' }, { period: '2031', due: '2031-09-12' }] }])
    expect(reading?.folder?.cards.map(({ name }) => name)).toEqual(['bang-diem-2031'])
  })
})

it('the conformance folder needs no periods: the code of a calendar year says its days', async () => {
  const reading = await readRegionFolder(fixture('scorecards', 'conformance'))
  expect(reading?.problems).toEqual([])
  expect(reading?.folder?.periods).toEqual([{ code: '2025', calendar: 'calendar-year', from: '2025-01-01', to: '2025-12-31' }])
  expect(reading?.folder?.cards.map(({ name }) => name)).toEqual(['mini-2025'])
})

it('a folder that is not there is told apart from one that says nothing', async () => {
  expect(await readRegionFolder(join(fixture(), 'no-such-folder'))).toBeNull()
  expect(readRegionFiles(new Map()).folder).toBeNull()
})

describe('people', () => {
  const header = 'id,name,unit,role,sector,attested,ratings_known,awards_known,initiatives_known,discipline_known'
  const files = (more: Readonly<Record<string, string>>) =>
    changed({
      'people.csv': `${header}\nN1,Nhân sự 1,truong-b,officer,public-employee,law-abiding=yes;studies=no,yes,yes,yes,yes\nN2,Nhân sự 2,truong-b,officer,tay-ngang,flies=yes,yes,no,,yes`,
      'ratings.csv': 'person,year,level\nN1,2030,good', 'awards-history.csv': 'person,award,year,basis\nN1,advanced-worker,2030,merit',
      'initiatives.csv': 'id,person,year,scope,used_for', 'discipline.csv': 'person,form,date_from', 'absences.csv': 'person,kind,date_from', ...more,
    })
  const read = (more: Readonly<Record<string, string>> = {}) => {
    const { folder: found, problems } = readRegionFiles(files(more))
    return { people: found?.people ?? expect.fail('not read'), problems }
  }
  const knownOf = (more: Readonly<Record<string, string>>, id = 'N1') => read(more).people.people.find((person) => person.id === id)?.known

  it('are read with what was attested and which lists are complete; a blank cell is not a yes', () => {
    expect(read().people.people).toMatchObject([
      { sector: 'public-employee', attested: { 'law-abiding': true, studies: false }, known: { ratings: true, awards: true, initiatives: true, discipline: true, absences: true } },
      { sector: '', attested: {}, known: { ratings: true, awards: false, initiatives: false, discipline: true, absences: true } },
    ])
  })

  it('stay when a word about them is unknown to the law: the word is left out and named', () => {
    expect(read().problems.map(({ severity, code, line }) => [severity, code, line])).toEqual([['warning', 'folder.not-one-of', 3], ['warning', 'folder.attested-unknown', 3]])
    const { people, problems } = read({ 'awards-history.csv': 'person,award,year,basis,on\nN1,advanced-worker,2030,luck,rating' })
    expect(people.awards).toMatchObject([{ basis: null, on: 'rating' }])
    expect(problems).toContainEqual(expect.objectContaining({ severity: 'warning', file: 'awards-history.csv', column: 'basis' }))
  })

  it.each([
    ['an award nobody grants', { file: 'awards-history.csv', text: 'person,award,year\nN1,best-of-all,2030', code: 'folder.unknown-award', list: 'awards' }],
    ['an award listed twice', { file: 'awards-history.csv', text: 'person,award,year,number\nN1,advanced-worker,2030,1\nN1,advanced-worker,2030,1', code: 'folder.repeated-key', list: 'awards' }],
    ['two ratings of one year', { file: 'ratings.csv', text: 'person,year,level\nN1,2030,good\nN1,2030,failed', code: 'folder.repeated-key', list: 'ratings' }],
    ['a form of discipline the law does not have', { file: 'discipline.csv', text: 'person,form,date_from\nN1,frown,2030-01-01', code: 'folder.not-one-of', list: 'discipline' }],
    ['an absence that ends before it begins', { file: 'absences.csv', text: 'person,kind,date_from,date_to\nN1,sick,2030-02-01,2030-01-01', code: 'folder.span-reversed', list: 'absences' }],
    ['a use of an initiative that names no award', { file: 'initiatives.csv', text: 'id,person,year,scope,used_for\nI1,N1,2030,national,something', code: 'folder.used-for-shape', list: 'initiatives' }],
  ] as const)('%s is refused, and the list of that person is no longer complete', (_, { file, text, code, list }) => {
    expect(read({ [file]: text }).problems).toContainEqual(expect.objectContaining({ severity: 'error', file, code, facts: expect.objectContaining({ line: expect.any(Number) }) }))
    expect(knownOf({ [file]: text })).toEqual({ ratings: true, awards: true, initiatives: true, discipline: true, absences: true, [list]: false })
    expect(knownOf({ [file]: text }, 'N2')?.ratings).toBe(true)
    expect(importsVi.problem(read({ [file]: text }).problems.find((problem) => problem.code === code)!)).toMatch(/^Tệp .*\.$/)
  })

  it('have no complete list where the file of the list is absent or cannot be read', () => {
    expect(knownOf({ 'ratings.csv': 'person,level\nN1,good' })).toMatchObject({ ratings: false, awards: true })
    const without = files({})
    without.delete('absences.csv')
    expect(readRegionFiles(without).folder?.people.people[0]?.known).toMatchObject({ absences: false, discipline: true })
  })
})

it('a card carries exactly the files it includes', () => {
  expect(Object.keys(cardOfFile(fixture('scorecards', 'bad', '07-cycle.yaml'))?.files ?? {})).toEqual(['07-cycle.yaml', '07-part.yaml'])
  expect(cardOfFile(fixture('scorecards', 'no-such-card.yaml'))).toBeUndefined()
})

describe('a row of values.csv that cannot be trusted is refused by file, line and column; the others stay', () => {
  it.each([
    ['an unknown unit', row.replace('truong-b', 'truong-z'), 'unit', 'folder.unknown-unit'],
    ['an unknown indicator', row.replace('hoc_sinh', 'hoc_vien'), 'indicator', 'folder.unknown-indicator'],
    ['an unknown period', row.replace('2031', '2033'), 'period', 'folder.unknown-period'],
    ['a period that the indicator’s calendar does not have', row.replace('2031', '2031-H1'), 'period', 'folder.unknown-period'],
    ['a number too large to be true', row.replace('500', '1e309'), 'value', 'folder.number-exponent'],
    ['a number with Vietnamese separators', row.replace('500', '"1.500,5"'), 'value', 'folder.number-vietnamese'],
    ['words for a number', row.replace('500', 'năm trăm'), 'value', 'folder.number-shape'],
    ['a formula', row.replace('500', '=250*2'), 'value', 'folder.formula-text'],
    ['a formula in the note', row.replace('synthetic,,', "synthetic,+cmd|' /C calc'!A0,"), 'note', 'folder.formula-text'],
    ['an unknown status', row.replace('official', 'final'), 'status', 'folder.not-one-of'],
    ['a date written the Vietnamese way', row.replace('2031-09-10', '31/12/2031'), 'reported', 'folder.date-form'],
    ['a day that does not exist', row.replace('2031-09-10', '2031-02-30'), 'reported', 'folder.date-not-a-day'],
    ['no day of report', row.replace('2031-09-10', ''), 'reported', 'folder.blank-cell'],
    ['no source', row.replace('synthetic', ''), 'source', 'folder.blank-cell'],
  ])('%s', (_, bad, column, code) => {
    const reading = withRow(bad)
    expect(reading.problems).toMatchObject([{ severity: 'error', file: 'values.csv', line: values.length + 1, column, code }])
    expect(reading.folder?.cells).toHaveLength(values.length - 1)
  })

  it('a unit that had not begun or was gone in the period', () => {
    const units = `${text(other, 'units.csv').trimEnd()}\ntruong-e,Trường E,truong,Tỉnh X,01,2031-09-01,,\n`
    const reading = readRegionFiles(changed({ 'units.csv': units, 'values.csv': `${values.join('\n')}\n${row.replace('truong-b', 'truong-e')}\n` }))
    expect(reading.problems).toMatchObject([{ code: 'folder.unit-not-valid', column: 'unit', facts: { period: '2031', validFrom: '2031-09-01' } }])
  })

  it('an indicator of another kind of unit', () => {
    const units = `${text(other, 'units.csv').trimEnd()}\nphong-1,Phòng Giáo dục,phong,Tỉnh X,01,2020-01-01,,\n`
    const reading = readRegionFiles(changed({ 'units.csv': units, 'values.csv': `${values.join('\n')}\n${row.replace('truong-b', 'phong-1')}\n` }))
    expect(reading.problems).toMatchObject([{ code: 'folder.indicator-not-for-kind', column: 'indicator' }])
  })

  it('says in Vietnamese where, what and what to do', () => {
    const [problem] = withRow(row.replace('500', '"1.500,5"')).problems
    expect(problem && importsVi.problem(problem)).toBe(
      `Tệp values.csv, dòng ${values.length + 1}, cột value: “1.500,5” viết kiểu Việt Nam (chấm ngăn hàng nghìn, phẩy trước phần lẻ). Trong tệp CSV viết liền, dấu chấm trước phần lẻ: 1500.5.`,
    )
  })
})

describe('rows that say the same cell twice', () => {
  const first = values.indexOf(row) + 1

  it('are taken with a warning when they agree', () => {
    expect(withRow(row).problems).toMatchObject([{ severity: 'warning', code: 'folder.repeated-cell', facts: { first } }])
  })

  it('are taken with a warning when they differ, and the later line holds', () => {
    expect(withRow(row.replace('500', '510')).problems).toMatchObject([{ severity: 'warning', code: 'folder.conflicting-cell', facts: { first, before: '500', after: '510' } }])
  })

  it('are a correction, without a warning, when the second became known later', () => {
    expect(withRow(row.replace('500', '510').replace('2031-09-10', '2031-09-14')).problems).toEqual([])
  })
})

describe('files as a whole', () => {
  it('without a needed column are refused, with the columns named', () => {
    const reading = readRegionFiles(changed({ 'values.csv': values.join('\n').replace(',status,', ',trang_thai,') }))
    expect(reading.problems).toMatchObject([
      { severity: 'warning', code: 'folder.column-unknown', facts: { columns: 'trang_thai' } },
      { severity: 'error', code: 'folder.column-missing', facts: { columns: 'status' } },
    ])
  })

  it('that are needed and absent are named', () => {
    const files = new Map(other)
    files.delete('indicators.csv')
    expect(readRegionFiles(files)).toMatchObject({ folder: null, problems: [{ code: 'folder.file-missing', file: 'indicators.csv' }] })
  })

  it('in Windows-1258 are read, with a warning', () => {
    const units = Buffer.concat([Buffer.from('id,name,kind,valid_from\n'), Buffer.from([...'truong-a,Tr'].map((c) => c.charCodeAt(0))), Buffer.from([0xfd, 0xf5]), Buffer.from('ng A,truong,2020-01-01\n')])
    const reading = readRegionFiles(new Map([...other, ['units.csv', units]]))
    expect(reading.problems.map(({ code }) => code)).toContain('sheet.encoding-guessed')
  })

  it('such as a broken region.json are refused with a sentence', () => {
    const broken = readRegionFiles(changed({ 'region.json': '{ "id": ' }))
    expect(broken).toMatchObject({ folder: null, problems: [{ code: 'folder.json-broken', facts: { why: 'syntax' } }] })
    expect(readRegionFiles(changed({ 'region.json': '{ "id": "a b", "name": "x", "year": 2031 }' })).problems).toMatchObject([{ code: 'folder.json-field', column: 'id' }])
  })

  it('may leave out everything but the four', () => {
    const four = new Map([...other].filter(([name]) => ['region.json', 'units.csv', 'indicators.csv', 'values.csv', 'bang-diem-2031.yaml'].includes(name)))
    const reading = readRegionFiles(four)
    expect(reading.problems).toEqual([])
    expect(reading.folder?.cells).toHaveLength(values.length - 1)
  })

  it('with a whole column wrong tell a few rows and the number of the rest', () => {
    const bad = [header, ...Array.from({ length: 80 }, () => row.replace('500', 'x'))].join('\n')
    const { problems } = readRegionFiles(changed({ 'values.csv': bad }))
    expect(problems).toHaveLength(51)
    expect(problems.at(-1)).toMatchObject({ code: 'folder.more-problems', facts: { of: 'folder.number-shape', count: 30 } })
  })

  it('name a repeated unit, an unreadable rate and a rule about an unknown indicator', () => {
    const units = `${text(other, 'units.csv').trimEnd()}\ntruong-a,Trường A khác,truong,,,2020-01-01,,\n`
    const indicators = text(other, 'indicators.csv').replace('hoc_sinh_gioi,hoc_sinh,day-hoc', 'hoc_sinh_gioi +,hoc_sinh,day-hoc')
    const rules = `${text(other, 'rules.csv').trimEnd()}\nla,prev(khong_co),<=,10,0,error,\n`
    const codes = readRegionFiles(changed({ 'units.csv': units, 'indicators.csv': indicators, 'rules.csv': rules })).problems.map(({ code }) => code)
    expect(codes).toContain('folder.repeated-key')
    expect(codes).toContain('folder.measure-broken')
    expect(codes).toContain('folder.unknown-indicator')
  })
})

it('every problem the readers can name has a sentence of its own', () => {
  const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('model.ts'))
  const named = sources.flatMap((name) => [...readFileSync(join(import.meta.dirname, name), 'utf8').matchAll(/'(folder\.[a-z-]+)'/g)].map((match) => match[1] ?? ''))
  expect(named.length).toBeGreaterThan(30)
  expect(named.filter((code) => !importsVi.problemCodes.includes(code))).toEqual([])
})

it('a unit outside its time is named with its dates and its successor', () => {
  const facts = { file: 'values.csv', line: 7, column: 'unit', unitName: 'Trường D', period: '2032', from: '2031-09-01', to: '2032-08-31', validFrom: '2020-01-01', validTo: '2031-02-28', successor: 'truong-a' }
  expect(importsVi.problem({ code: 'folder.unit-not-valid', facts })).toBe(
    'Tệp values.csv, dòng 7, cột unit: Trường D không tồn tại trong kỳ 2032 (01/09/2031–31/08/2032): đơn vị có từ 01/01/2020 đến hết 28/02/2031. Ghi cho đơn vị đúng của kỳ đó, ví dụ đơn vị kế tục truong-a.',
  )
})

it('a hundred thousand rows are read in well under a second of parsing', () => {
  const rows = Array.from({ length: 100_000 }, (_, index) => `truong-b,hoc_sinh,2031,${index},official,synthetic,,,${2031 + Math.floor(index / 28)}-02-${String(1 + (index % 28)).padStart(2, '0')}`)
  const files = changed({ 'values.csv': `${header}\n${rows.filter((line) => /,\d{4}-/.test(line)).join('\n')}\n` })
  const begun = performance.now()
  const { folder } = readRegionFiles(files)
  const seconds = (performance.now() - begun) / 1000
  expect(folder?.cells).toHaveLength(100_000)
  expect(seconds).toBeLessThan(3)
})

function withRow(line: string): FolderReading {
  return readRegionFiles(changed({ 'values.csv': `${values.join('\n')}\n${line}\n` }))
}

function changed(texts: Readonly<Record<string, string>>): Map<string, Uint8Array> {
  return new Map([...other, ...Object.entries(texts).map(([name, content]) => [name, Buffer.from(content)] as const)])
}

function filesOf(folder: string): Map<string, Uint8Array> {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]))
}

function text(files: ReadonlyMap<string, Uint8Array>, name: string): string {
  return Buffer.from(files.get(name) ?? []).toString('utf8')
}
