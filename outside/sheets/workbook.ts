// A whole workbook, read here and now. Untrusted bytes go through `read-workbook.ts`, which runs this apart from the process.
import { problemList, type ProblemList, sheetProblem, SheetStop } from './problem-list.ts'
import type { Sheet, SheetLimits, SheetProblem } from './sheet.ts'
import { megabytes } from './sheet.ts'
import { tabulate } from './tabulate.ts'
import { startsWith, unicode } from './text-of-bytes.ts'
import { type WorkbookParts, workbookParts } from './workbook-parts.ts'
import { readWorksheet } from './worksheet.ts'
import { type Archive, openArchive } from './zip-archive.ts'

export interface WorkbookRead {
  sheets: Sheet[]
  problems: SheetProblem[]
}

export function workbookOf(file: string, bytes: Uint8Array, limits: SheetLimits): WorkbookRead {
  const problems = problemList(file)
  try {
    return { sheets: sheetsOf(bytes, limits, problems), problems: problems.all() }
  } catch (stop) {
    if (!(stop instanceof SheetStop)) throw stop
    return { sheets: [], problems: [...problems.all(), sheetProblem(file, stop.code, stop.place, stop.facts)] }
  }
}

function sheetsOf(bytes: Uint8Array, limits: SheetLimits, problems: ProblemList): Sheet[] {
  if (bytes.length > limits.maxBytes) throw new SheetStop('sheet.too-large', { size: megabytes(bytes.length), limit: megabytes(limits.maxBytes) })
  refuseOtherFormats(bytes)
  const archive = openArchive(bytes, limits)
  const parts = workbookParts(archive, limits)
  const budget = { characters: limits.maxCharacters }
  const sheets: Sheet[] = []
  let filled = 0
  for (const { name, hidden, part } of parts.sheets) {
    if (hidden) {
      problems.add('sheet.hidden-skipped', { sheet: name })
      continue
    }
    const { rows, refusedLines } = readWorksheet({ name, bytes: partOf(archive, part), parts, limits, budget }, problems)
    if (rows.length === 0) continue
    filled++
    const sheet = tabulate({ name, rows, shortRows: 'fill', refusedLines }, limits, problems)
    if (sheet) sheets.push(sheet)
  }
  if (filled === 0) refuseBlank(parts, problems)
  return sheets
}

function partOf(archive: Archive, part: string): Uint8Array {
  const bytes = archive.part(part)
  if (!bytes) throw new SheetStop('sheet.not-a-workbook', { kind: 'damaged' })
  return bytes
}

function refuseBlank(parts: WorkbookParts, problems: ProblemList): void {
  const first = parts.sheets.find(({ hidden }) => !hidden)
  problems.add('sheet.header-missing', { ...(first ? { sheet: first.name } : {}), line: 1 }, { cell: 'A1' })
}

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

function refuseOtherFormats(bytes: Uint8Array): void {
  if (startsWith(bytes, [0x50, 0x4b])) return
  if (startsWith(bytes, oleSignature)) {
    const encrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'))
    throw encrypted ? new SheetStop('sheet.encrypted') : new SheetStop('sheet.not-a-workbook', { kind: 'xls' })
  }
  throw new SheetStop('sheet.not-a-workbook', { kind: kindOf(bytes) })
}

function kindOf(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'empty'
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'pdf'
  const text = unicode(bytes.subarray(0, 4096)) ?? unicode(bytes.subarray(0, 4093))
  return text !== null && !text.includes('\0') ? 'text' : 'damaged'
}
