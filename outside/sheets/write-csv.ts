import { guardFormula } from './formula-guard.ts'

export interface CsvTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Every delimiter a reader might guess is quoted, not only the one in use. */
const mustQuote = /[",;\t\r\n]|^\s/

/** UTF-8 with its mark, because Excel takes a file without one for the old code page; nothing in it runs as a formula. */
export function writeCsv(table: CsvTable, delimiter: ',' | ';' = ','): Uint8Array {
  const written = (text: string) => {
    const guarded = guardFormula(text)
    return mustQuote.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
  }
  const lines = [table.columns, ...table.rows].map((cells) => cells.map(written).join(delimiter))
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`)
}
