import { Icon } from '../icons.tsx'
import { useWords } from '../words.tsx'
import { GridCellBox } from './grid-cell.tsx'
import type { WalkedRow } from './grid-content.ts'
import type { GridState } from './grid-state.ts'
import styles from '../spreadsheet-grid.module.css'

/** One line, and below it the sentences of what was refused in it. */
export function GridRowLine({ grid, row, index }: { readonly grid: GridState; readonly row: WalkedRow; readonly index: number }) {
  if (row.walk === null) {
    return <div role="row" aria-rowindex={index + 2} className={styles.heading}><div role="rowheader" aria-colspan={grid.columns.length + 1} className={styles.headingCell}>{row.title}</div></div>
  }
  const walk = row.walk
  return (
    <>
      <div role="row" aria-rowindex={index + 2} className={styles.row} data-here={grid.range.head.row === walk || undefined}>
        <div role="rowheader" aria-colindex={1} className={styles.first} title={[row.title, row.detail].filter(Boolean).join('. ')}>
          <Gutter grid={grid} row={row} walk={walk} />
          <span className={styles.rowTitle} style={row.level ? { paddingLeft: row.level * 14 } : undefined}>{row.title}{row.detail && <small>{row.detail}</small>}</span>
        </div>
        {grid.columns.map((column, at) => <GridCellBox key={column.id} grid={grid} row={walk} column={at} definition={column} />)}
      </div>
      {grid.columns.map((column, at) => <Note key={column.id} grid={grid} walk={walk} column={at} />)}
    </>
  )
}

/** The worst thing known about the line; a click stands on its cell. */
function Gutter({ grid, row, walk }: { readonly grid: GridState; readonly row: WalkedRow; readonly walk: number }) {
  const problems = grid.columns.flatMap((column, at) => (row.cells[column.id]?.problems ?? []).map((problem) => ({ ...problem, at })))
  const first = problems.find((problem) => problem.severity === 'error') ?? problems[0]
  if (!first) return <span className={styles.gutter} />
  return (
    <button type="button" tabIndex={-1} className={styles.gutter} data-severity={first.severity} title={problems.map((problem) => problem.text).join('\n')} aria-label={first.text} onClick={() => grid.setRange({ anchor: { row: walk, column: first.at }, head: { row: walk, column: first.at } })}>
      <Icon name={first.severity === 'error' ? 'blocked' : 'warning'} size={16} />
    </button>
  )
}

function Note({ grid, walk, column }: { readonly grid: GridState; readonly walk: number; readonly column: number }) {
  const words = useWords().grid
  const key = grid.keyAt({ row: walk, column })
  const draft = grid.drafts.get(key)
  if (draft?.phase !== 'refused' && draft?.phase !== 'unread') return null
  const readings = draft.phase === 'unread' ? draft.readings : undefined
  return (
    <div role="row" className={styles.noteRow}>
      <div role="gridcell" aria-colspan={grid.columns.length + 1} className={styles.note} id={`note-${walk}-${column}`}>
        <Icon name="warning" size={16} />
        <span role="alert">{draft.sentence}</span>
        {readings?.map((reading) => (
          <button key={reading.habit} type="button" className="figures" onClick={() => grid.write([[key, { state: 'number', value: reading.value }]])}>{reading.value.replace('.', ',')}</button>
        ))}
        {draft.phase === 'refused' && <button type="button" onClick={() => grid.saves.sendAgain(key)}>{words.retry}</button>}
        <button type="button" onClick={() => grid.saves.drop(key)}>{words.drop}</button>
      </div>
    </div>
  )
}
