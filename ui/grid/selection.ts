// Where one stands in a grid and how keys move it. Pure, so that every key is a row in a test.

export interface Position { readonly row: number; readonly column: number }
/** From where the selection began to where one stands. */
export interface Range { readonly anchor: Position; readonly head: Position }
export interface Extent { readonly rows: number; readonly columns: number; readonly page: number }

export interface Keystroke { readonly key: string; readonly shift?: boolean; readonly control?: boolean }

export const at = (row: number, column: number): Range => ({ anchor: { row, column }, head: { row, column } })

/** The selection after a key, or null when the key does not move. Shift with an arrow stretches; Tab and Enter never do. */
export function moved(range: Range, { key, shift = false, control = false }: Keystroke, extent: Extent): Range | null {
  if (key === 'Tab') return single(tabbed(range.head, shift ? -1 : 1, extent))
  if (key === 'Enter') return single(within({ ...range.head, row: range.head.row + (shift ? -1 : 1) }, extent))
  const head = headAfter(range.head, key, control, extent)
  if (!head) return null
  return shift ? { anchor: range.anchor, head } : single(head)
}

export function rowsAndColumnsOf({ anchor, head }: Range): { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number } {
  return { top: Math.min(anchor.row, head.row), bottom: Math.max(anchor.row, head.row), left: Math.min(anchor.column, head.column), right: Math.max(anchor.column, head.column) }
}

export function positionsIn(range: Range): Position[] {
  const { top, bottom, left, right } = rowsAndColumnsOf(range)
  return Array.from({ length: bottom - top + 1 }, (_, row) => Array.from({ length: right - left + 1 }, (_, column) => ({ row: top + row, column: left + column }))).flat()
}

export function isInside(range: Range, row: number, column: number): boolean {
  const { top, bottom, left, right } = rowsAndColumnsOf(range)
  return row >= top && row <= bottom && column >= left && column <= right
}

/** From the first row of the range into all rows below it, column by column: where each copied cell comes from. */
export function filledDown(range: Range): { readonly from: Position; readonly to: Position }[] {
  const { top } = rowsAndColumnsOf(range)
  return positionsIn(range).filter((position) => position.row > top).map((to) => ({ from: { row: top, column: to.column }, to }))
}

function headAfter(head: Position, key: string, control: boolean, extent: Extent): Position | null {
  const last = { row: extent.rows - 1, column: extent.columns - 1 }
  switch (key) {
    case 'ArrowUp': return within({ ...head, row: control ? 0 : head.row - 1 }, extent)
    case 'ArrowDown': return within({ ...head, row: control ? last.row : head.row + 1 }, extent)
    case 'ArrowLeft': return within({ ...head, column: control ? 0 : head.column - 1 }, extent)
    case 'ArrowRight': return within({ ...head, column: control ? last.column : head.column + 1 }, extent)
    case 'PageUp': return within({ ...head, row: head.row - extent.page }, extent)
    case 'PageDown': return within({ ...head, row: head.row + extent.page }, extent)
    case 'Home': return control ? { row: 0, column: 0 } : { ...head, column: 0 }
    case 'End': return control ? last : { ...head, column: last.column }
    default: return null
  }
}

/** Tab walks on into the next row, and stays at the very ends. */
function tabbed(head: Position, step: 1 | -1, { rows, columns }: Extent): Position {
  const next = head.row * columns + head.column + step
  if (next < 0 || next >= rows * columns) return head
  return { row: Math.floor(next / columns), column: next % columns }
}

function within(position: Position, { rows, columns }: Extent): Position {
  return { row: Math.max(0, Math.min(rows - 1, position.row)), column: Math.max(0, Math.min(columns - 1, position.column)) }
}

function single(position: Position): Range {
  return { anchor: position, head: position }
}
