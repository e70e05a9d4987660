export interface Sorting { readonly column: string; readonly direction: 'up' | 'down' }

type SortKey = string | number | null

/** A stable order; null comes last whichever way it runs, because unknown is neither small nor large. */
export function sortRows<Row>(rows: readonly Row[], keyOf: (row: Row) => SortKey, direction: 'up' | 'down', compareText: (left: string, right: string) => number): Row[] {
  const sign = direction === 'up' ? 1 : -1
  return rows.map((row) => ({ row, key: keyOf(row) })).sort((left, right) => compareKeys(left.key, right.key, sign, compareText)).map(({ row }) => row)
}

function compareKeys(left: SortKey, right: SortKey, sign: number, compareText: (left: string, right: string) => number): number {
  if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1
  if (typeof left === 'number' && typeof right === 'number') return sign * (left - right)
  return sign * compareText(String(left), String(right))
}
