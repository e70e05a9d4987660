import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { readCsv } from './read-csv.ts'
import { readWorkbook } from './read-workbook.ts'
import { writeCsv } from './write-csv.ts'
import { writeWorkbook } from './write-workbook.ts'

const run = promisify(execFile)
const hasOffice = spawnSync('soffice', ['--version']).status === 0

async function converted(name: string, bytes: Uint8Array, target: { format: string; result: string; from?: string }): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'thidua-sheets-'))
  try {
    await writeFile(path.join(folder, name), bytes)
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`
    await run('soffice', [profile, '--headless', ...(target.from ? [`--infilter=${target.from}`] : []), '--convert-to', target.format, '--outdir', folder, path.join(folder, name)])
    return new Uint8Array(await readFile(path.join(folder, target.result)))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const rows = [
  ['Sở Tư pháp tỉnh Đắk Lắk', '95.25', '2022-11-15', '=1+1'],
  ['Cục THADS, "tỉnh" Gia Lai', '-1234567.5', '2000-02-29', 'hai\ndòng'],
  ['ước tính', '0.1', '', '_x0041_'],
]

it.skipIf(!hasOffice)('LibreOffice sees in our workbook what we wrote', async () => {
  const columns = [{ title: 'Đơn vị' }, { title: 'Điểm', kind: 'decimal' as const }, { title: 'Ngày', kind: 'day' as const, format: 'yyyy-mm-dd' }, { title: 'Ghi chú' }]
  const asCsv = await converted('a.xlsx', await writeWorkbook([{ name: 'Điểm', columns, rows }]), { format: 'csv:Text - txt - csv (StarCalc):44,34,76', result: 'a.csv' })
  const { sheet, problems } = readCsv('a.csv', asCsv)
  expect(problems).toEqual([])
  expect(sheet?.columns).toEqual(columns.map(({ title }) => title))
  expect(sheet?.rows.map(({ cells }) => cells)).toEqual(rows)
})

it.skipIf(!hasOffice)('we read a workbook LibreOffice made out of our CSV', async () => {
  const csv = writeCsv({ columns: ['Đơn vị', 'Điểm', 'Ngày', 'Ghi chú'], rows })
  const workbook = await converted('b.csv', csv, { format: 'xlsx', from: 'CSV:44,34,76', result: 'b.xlsx' })
  const { sheets, problems } = await readWorkbook('b.xlsx', workbook)
  expect(problems).toEqual([])
  expect(sheets[0]?.rows.map(({ cells }) => cells.slice(0, 3))).toEqual(rows.map((cells) => cells.slice(0, 3)))
})
