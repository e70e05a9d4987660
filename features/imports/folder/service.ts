// A region folder from the disk, or the same files from an upload: both through one pure reader.
import path from 'node:path'
import { loadCardDocument } from '@thidua/scoring/card-file.ts'
import { cliVi } from '../../../messages/cli.ts'
import { importsVi } from '../../../messages/imports.ts'
import { readFolderFiles, readSmallText, utf8 } from '../../../outside/files.ts'
import { readCsv } from '../../../outside/sheets/read-csv.ts'
import { UsageFault } from '../../command.ts'
import type { FolderCard, FolderProblem, FolderReading, FolderTable, RegionFolder } from './contract.ts'
import { descriptionFile, isTableName, type TableName } from './columns/model.ts'
import { readFolderTexts } from './model.ts'

export { lastReported } from './figures/model.ts'
export { defaultAsOf } from './model.ts'

/** Cards lie in the folder itself or beside it. */
const cardFolders = ['', '../scorecards/']
const largestFileMb = 50

/** `null` when there is no such folder. */
export async function readRegionFolder(folder: string): Promise<FolderReading | null> {
  const found = await readFolderFiles(folder, (name) => name === descriptionFile || isTableName(name) || isCard(name))
  if (found === null) return null
  const tooLarge = found.filter(({ bytes }) => bytes === null).map(({ name, size }) => tooLargeProblem(name, size))
  const bytes = new Map(found.flatMap((file) => (file.bytes === null ? [] : [[file.name, file.bytes] as const])))
  return readRegionFiles(bytes, { readText: textReader(folder), problems: tooLarge })
}

/** For commands: a folder that is not there is a wrong call; one that cannot be read is refused with what is wrong. */
export async function openRegionFolder(folder: string): Promise<OpenedRegion> {
  const reading = await readRegionFolder(folder)
  if (reading === null) throw new UsageFault(cliVi.usage.noFolder({ folder }))
  return { folder: reading.folder, errors: worded(reading.problems, 'error'), warnings: worded(reading.problems, 'warning') }
}

export interface OpenedRegion {
  readonly folder: RegionFolder | null
  readonly errors: readonly WordedProblem[]
  readonly warnings: readonly WordedProblem[]
}

export interface WordedProblem {
  readonly kind: string
  readonly text: string
  readonly file: string
  readonly line: number | null
  readonly column: string | null
  readonly unit: string | null
  readonly indicator: string | null
  readonly period: string | null
}

function worded(problems: readonly FolderProblem[], severity: FolderProblem['severity']): WordedProblem[] {
  const named = (value: string | number | undefined): string | null => (value === undefined ? null : String(value))
  return problems
    .filter((problem) => problem.severity === severity)
    .map(({ code, facts, file, line, column }) => ({
      kind: code, text: importsVi.problem({ code, facts }), file, line, column,
      unit: named(facts['unit']), indicator: named(facts['indicator']), period: named(facts['period']),
    }))
}

export interface FilesBeside {
  /** Text of a file by its path from the folder, `undefined` when there is none: cards and what they include. */
  readonly readText?: (path: string) => string | undefined
  readonly problems?: readonly FolderProblem[]
}

/** The same from files in memory, by name; names not listed in `columns` are left alone. */
export function readRegionFiles(files: ReadonlyMap<string, Uint8Array>, beside: FilesBeside = {}): FolderReading {
  const problems: FolderProblem[] = [...(beside.problems ?? [])]
  const tables = new Map<TableName, FolderTable>()
  for (const [name, bytes] of files) {
    if (!isTableName(name)) continue
    const reading = readCsv(name, bytes)
    if (reading.sheet) tables.set(name, reading.sheet)
    problems.push(...reading.problems.map(({ file, line, column, code, severity, facts }) => ({ file, line: line ?? null, column: column ?? null, code, severity, facts })))
  }
  const readText = beside.readText ?? ((name: string) => textOf(files, name))
  return readFolderTexts({
    description: textOf(files, descriptionFile),
    tables,
    present: new Set([...files.keys(), ...problems.map(({ file }) => file)]),
    cardNames: [...files.keys()].filter((name) => isCard(name) && isWholeCard(textOf(files, name))).map((name) => name.replace(/\.yaml$/, '')),
    findCard: (name) => findCard(name, readText),
    problems,
  })
}

/** A card by its file name without ending, with the files it includes: `cardOfFolder('region-2022', 'thads-2022')`. */
export function cardOfFolder(folder: string, name: string): FolderCard | undefined {
  return findCard(name, textReader(folder))
}

/** A card by the path of its file, wherever it lies. */
export function cardOfFile(file: string): FolderCard | undefined {
  const name = path.basename(file).replace(/\.ya?ml$/, '')
  return collectCard(name, path.basename(file), textReader(path.dirname(file)))
}

function findCard(name: string, readText: (path: string) => string | undefined): FolderCard | undefined {
  if (!/^[\w.-]+$/.test(name)) return undefined
  for (const folder of cardFolders) {
    const card = collectCard(name, `${folder}${name}.yaml`, readText)
    if (card) return card
  }
  return undefined
}

/** Reading a card asks for exactly the files it needs; they are kept as they are asked for. */
function collectCard(name: string, cardPath: string, readText: (path: string) => string | undefined): FolderCard | undefined {
  const files: Record<string, string> = {}
  const read = (file: string): string | undefined => {
    const text = files[file] ?? readText(file)
    if (text !== undefined) files[file] = text
    return text
  }
  loadCardDocument({ path: cardPath, read })
  return files[cardPath] === undefined ? undefined : { name, path: cardPath, files }
}

function textReader(folder: string): (path: string) => string | undefined {
  return (file) => (/\.ya?ml$/.test(file) ? readSmallText(path.resolve(folder, file)) : undefined)
}

function textOf(files: ReadonlyMap<string, Uint8Array>, name: string): string | undefined {
  const bytes = files.get(name)
  return bytes === undefined ? undefined : utf8(bytes)
}

/** An included part has criteria and no format of its own. */
function isWholeCard(text = ''): boolean {
  return /^format\s*:/m.test(text)
}

function isCard(name: string): boolean {
  return name.endsWith('.yaml')
}

function tooLargeProblem(file: string, size: number): FolderProblem {
  const facts = { file, size: Math.ceil(size / 1024 / 1024), limit: largestFileMb }
  return { severity: 'error', file, line: null, column: null, code: 'sheet.too-large', facts }
}
