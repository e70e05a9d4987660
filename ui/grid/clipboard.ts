// The table form that Excel, LibreOffice and browsers put on the clipboard: tabs between cells, quotes around cells with line breaks.
import { positionsIn, rowsAndColumnsOf, type Position, type Range } from './selection.ts'

export function parseTable(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const endCell = () => { rows.at(-1)!.push(cell); cell = '' }
  for (let index = 0; index < text.length; index++) {
    const letter = text[index]!
    if (quoted) {
      if (letter !== '"') cell += letter
      else if (text[index + 1] === '"') { cell += '"'; index++ }
      else quoted = false
    } else if (letter === '"' && cell === '') quoted = true
    else if (letter === '\t') endCell()
    else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && text[index + 1] === '\n') index++
      endCell()
      rows.push([])
    } else cell += letter
  }
  if (cell !== '' || rows.at(-1)!.length > 0) endCell()
  return rows.at(-1)!.length === 0 ? rows.slice(0, -1) : rows
}

export function printTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => (/["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')).join('\n')
}

/** Where each pasted text goes. One cell fills a whole selection; a block repeats when the selection is a multiple of it; what falls outside the grid is left out. */
export function spread(block: readonly (readonly string[])[], range: Range, extent: { readonly rows: number; readonly columns: number }): { readonly at: Position; readonly text: string }[] {
  const height = block.length
  const width = Math.max(0, ...block.map((row) => row.length))
  if (height === 0 || width === 0) return []
  const { top, bottom, left, right } = rowsAndColumnsOf(range)
  const repeats = (bottom - top + 1) % height === 0 && (right - left + 1) % width === 0
  const target = repeats ? range : { anchor: { row: top, column: left }, head: { row: top + height - 1, column: left + width - 1 } }
  return positionsIn(target)
    .filter((position) => position.row < extent.rows && position.column < extent.columns)
    .map((position) => ({ at: position, text: block[(position.row - top) % height]![(position.column - left) % width] ?? '' }))
}
