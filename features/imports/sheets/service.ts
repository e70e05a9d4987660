// Sent files → the tables in them, whatever the bytes are.
import { importsVi } from '../../../messages/imports.ts'
import { readCsv } from '../../../outside/sheets/read-csv.ts'
import { readWorkbook } from '../../../outside/sheets/read-workbook.ts'
import type { Sheet, SheetProblem } from '../../../outside/sheets/sheet.ts'
import type { FolderProblem } from '../folder/contract.ts'
import type { SentBytes, SentTable, SheetReading } from './contract.ts'
import { readSheets } from './model.ts'

const workbook = /\.(?:xlsx|xlsm|xltx|xls|xlsb|ods)$/i

export async function readSentSheets(files: readonly SentBytes[]): Promise<SheetReading> {
  const tables: SentTable[] = []
  const problems: FolderProblem[] = []
  for (const { name, bytes } of files) {
    const isWorkbook = workbook.test(name)
    const read = isWorkbook ? await readWorkbook(name, bytes) : csvAsSheets(name, bytes)
    tables.push(...read.sheets.map((table) => ({ file: name, sheet: isWorkbook ? table.name : null, table })))
    problems.push(...read.problems.map(asFolderProblem))
  }
  const reading = readSheets(tables, importsVi.sheetWords)
  return { ...reading, refused: reading.refused + rowsIn(problems), problems: [...problems, ...reading.problems] }
}

function csvAsSheets(name: string, bytes: Uint8Array): { sheets: Sheet[]; problems: SheetProblem[] } {
  const { sheet, problems } = readCsv(name, bytes)
  return { sheets: sheet ? [sheet] : [], problems }
}

function asFolderProblem({ file, line, column, code, severity, facts }: SheetProblem): FolderProblem {
  return { file, line: line ?? null, column: column ?? null, code, severity, facts }
}

/** The sheet reader leaves out rows with a fault of their own; several faults of one row are one row, the header is none. */
function rowsIn(problems: readonly FolderProblem[]): number {
  const errors = problems.filter(({ severity, code }) => severity === 'error' && !code.startsWith('sheet.header-'))
  const rows = new Set(errors.filter(({ line }) => line !== null).map(({ file, line, facts }) => `${file}\n${facts['sheet'] ?? ''}\n${line}`))
  const unlisted = errors.filter(({ code }) => code === 'sheet.more-problems').reduce((sum, { facts }) => sum + Number(facts['count']), 0)
  return rows.size + unlisted
}
