// docs/glossary.md is the only dictionary: every capability and every table stands in it, each identifier once.
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { printFindings } from './check-rooms.ts'
import type { Finding } from './rooms/source.ts'
import { readOwners } from './rooms/tables.ts'

const glossary = 'docs/glossary.md'

export async function checkGlossary(root: string): Promise<Finding[]> {
  const { ladder } = (await import(pathToFileURL(path.join(root, 'features/ladder.ts')).href)) as { ladder: readonly string[] }
  const rows = readRows(fs.readFileSync(path.join(root, glossary), 'utf8'))
  const words = new Set(rows.flatMap((row) => row.identifiers))
  const tables = [...readOwners(root, ladder).owners.keys()]
  return [
    ...ladder.filter((feature) => !words.has(feature)).map((feature) => missing(`the capability \`${feature}\``)),
    ...tables.filter((table) => !words.has(table)).map((table) => missing(`the table \`${table}\``)),
    ...rows.flatMap((row) => faultsOfRow(row)),
    ...repeated(rows),
  ]
}

interface Row {
  readonly line: number
  readonly cells: readonly string[]
  readonly identifiers: readonly string[]
}

/** Vietnamese, identifier, meaning, source, status. */
function readRows(text: string): Row[] {
  return text.split('\n').flatMap((line, index) => {
    if (!line.startsWith('| ') || /^\| Vietnamese \|/.test(line)) return []
    const cells = line.split('|').slice(1, -1).map((cell) => cell.trim())
    return [{ line: index + 1, cells, identifiers: [...(cells[1] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '') }]
  })
}

function faultsOfRow(row: Row): Finding[] {
  const [vietnamese, , meaning, , status] = row.cells
  const say = (text: string): Finding => ({ file: glossary, line: row.line, text })
  return [
    ...(row.cells.length === 5 ? [] : [say('a row has five cells')]),
    ...(vietnamese && meaning && row.identifiers.length > 0 ? [] : [say('a row needs a Vietnamese term, an identifier and a meaning')]),
    ...(status === 'agreed' || status === 'proposed' ? [] : [say('the status is agreed or proposed')]),
  ]
}

/** One English word for one term. */
function repeated(rows: readonly Row[]): Finding[] {
  const seen = new Map<string, string>()
  return rows.flatMap((row) => {
    const [vietnamese = '', identifier = ''] = [row.cells[0], row.identifiers[0]]
    const before = seen.get(vietnamese)
    seen.set(vietnamese, identifier)
    return before === undefined ? [] : [{ file: glossary, line: row.line, text: `${vietnamese} has two rows: \`${before}\` and \`${identifier}\`` }]
  })
}

function missing(what: string): Finding {
  return { file: glossary, line: 1, text: `${what} has no row` }
}

if (import.meta.main) printFindings(await checkGlossary(path.join(import.meta.dirname, '..')))
