// Runs every `bench/*/*.bench.ts` and writes what came out to bench/RESULTS.md.
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

interface Row {
  readonly what: string
  readonly figure: string
  readonly spread?: string
  readonly goal?: string
  readonly met?: boolean | null
}

interface Table {
  readonly title: string
  readonly rows: readonly Row[]
}

const folder = path.join(import.meta.dirname, '../bench')
const wanted = process.argv[2] ?? ''

const tables: Table[] = []
const files: string[] = []
for await (const file of fs.glob('*/*.bench.ts', { cwd: folder })) if (file.includes(wanted)) files.push(file)
for (const file of files.sort()) {
  process.stderr.write(`${file} …\n`)
  const { run } = (await import(pathToFileURL(path.join(folder, file)).href)) as { run: (options: readonly string[]) => Promise<Table> }
  tables.push(await run([]))
}
const text = [`# Measurements`, '', machineLine(), ...tables.map(printTable)].join('\n')
if (wanted === '') await fs.writeFile(path.join(folder, 'RESULTS.md'), text)
process.stdout.write(text)
process.exitCode = tables.some((table) => table.rows.some((row) => row.met === false)) ? 1 : 0

function machineLine(): string {
  const cpus = os.cpus()
  const memory = Math.round(os.totalmem() / 2 ** 30)
  return `${new Date().toISOString().slice(0, 10)}, ${cpus.length} × ${cpus[0]?.model.trim() ?? 'cpu'}, ${memory} GiB, ${os.type()} ${os.release()}, Node ${process.versions.node}`
}

function printTable(table: Table): string {
  const lines = table.rows.map((row) => `| ${[row.what, row.figure, row.spread ?? '', row.goal ?? '', verdict(row.met)].map(cell).join(' | ')} |`)
  return ['', `## ${table.title}`, '', '| What | Figure | Spread | Goal | Met |', '|---|---|---|---|---|', ...lines, ''].join('\n')
}

function verdict(met: boolean | null | undefined): string {
  if (met === undefined || met === null) return ''
  return met ? 'yes' : '**no**'
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
