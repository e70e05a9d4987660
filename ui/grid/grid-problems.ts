import type { GridState } from './grid-state.ts'
import type { Position } from './selection.ts'

/** Cells that want a look: refused or unread entries, and marks of validation; row by row. */
export function problemPositions({ lines, columns, drafts, keyAt, cellAt }: GridState): Position[] {
  return lines.flatMap((_, row) => columns.map((_, column) => ({ row, column }))).filter((position) => {
    const phase = drafts.get(keyAt(position))?.phase
    return phase === 'refused' || phase === 'unread' || (cellAt(position)?.problems?.length ?? 0) > 0
  })
}

/** The next one after where one stands, from the top again after the last. */
export function nextProblem(problems: readonly Position[], from: Position): Position | undefined {
  return problems.find(({ row, column }) => row > from.row || (row === from.row && column > from.column)) ?? problems[0]
}
