// The rooms of docs/guides/rooms.md, enforced. There is no list of exceptions: if a rule is wrong, the rule changes.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkAnatomy } from './rooms/features.ts'
import { checkCode } from './rooms/code.ts'
import { checkImports } from './rooms/imports.ts'
import { checkNames } from './rooms/names.ts'
import { readFileNames, readSources, type Finding } from './rooms/source.ts'
import { checkTables, readOwners } from './rooms/tables.ts'

export async function checkRooms(root: string): Promise<Finding[]> {
  const { ladder } = (await import(pathToFileURL(path.join(root, 'features/ladder.ts')).href)) as { ladder: readonly string[] }
  const [files, sources] = [readFileNames(root), readSources(root)]
  const { owners, findings } = readOwners(root, ladder)
  return [...checkAnatomy(files, ladder), ...checkNames(files), ...checkImports(sources, ladder), ...checkCode(sources), ...findings, ...checkTables(sources, owners)]
}

export function printFindings(findings: readonly Finding[]): void {
  for (const { file, line, text } of findings) process.stderr.write(`${file}:${line}  ${text}\n`)
  process.exitCode = findings.length > 0 ? 1 : 0
}

if (import.meta.main) printFindings(await checkRooms(path.join(import.meta.dirname, '..')))
