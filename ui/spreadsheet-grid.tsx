// A spreadsheet people trust: keys, paste and undo as in Excel, saved cell by cell, nothing typed is ever lost.
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { GridDetail, GridTools, PasteChoice } from './grid/grid-bar.tsx'
import { useGridGestures } from './grid/grid-gestures.ts'
import { nextProblem, problemPositions } from './grid/grid-problems.ts'
import { GridRowLine } from './grid/grid-row.tsx'
import { useGridState, type GridProps, type GridState } from './grid/grid-state.ts'
import { useWords } from './words.tsx'
import styles from './spreadsheet-grid.module.css'

export { blank, notApplicable, numberEntry, type Entry } from './grid/entry.ts'
export type { GridCell, GridColumn, GridProblem, GridRow } from './grid/grid-content.ts'
export type { GridProps } from './grid/grid-state.ts'
export type { CommitResult } from './grid/saves.ts'

const rowHeight = 32
const headHeight = 52
const firstWidth = 'minmax(var(--grid-first), 2fr)'

export function SpreadsheetGrid(props: GridProps & { readonly tools?: ReactNode }) {
  const grid = useGridState(props)
  const words = useWords().grid
  const scroller = useRef<HTMLDivElement>(null)
  const keysId = useId()
  const rows = useVirtualizer({ count: grid.walked.length, getScrollElement: () => scroller.current, estimateSize: () => rowHeight, overscan: 12, scrollPaddingStart: headHeight, getItemKey: (index) => grid.walked[index]!.id })
  const problems = problemPositions(grid)
  const goToNextProblem = () => {
    const next = nextProblem(problems, grid.range.head)
    if (next) grid.setRange({ anchor: next, head: next })
    grid.wantsFocus.current = true
  }
  const gestures = useGridGestures(grid, 12, goToNextProblem)
  useFollowing(grid, rows.scrollToIndex, props.onSelect)
  const template = `${firstWidth} ${grid.columns.map((column) => `minmax(${column.width ?? 120}px, 1fr)`).join(' ')}`
  return (
    <section className={styles.grid} style={{ '--grid-columns': template } as React.CSSProperties}>
      <GridTools grid={grid} problems={problems.length} onNextProblem={goToNextProblem} extra={props.tools} />
      <GridDetail grid={grid} />
      {gestures.question && <PasteChoice question={gestures.question} />}
      <p id={keysId} className="visually-hidden">{words.keys}</p>
      <div ref={scroller} className={styles.scroller} style={props.height ? { height: props.height } : undefined}>
        <div role="grid" aria-label={props.label} aria-describedby={keysId} aria-multiselectable="true" aria-rowcount={grid.walked.length + 1} aria-colcount={grid.columns.length + 1} className={styles.sheet} onKeyDown={gestures.onKeyDown} onCopy={gestures.onCopy} onCut={gestures.onCut} onPaste={gestures.onPaste}>
          <div role="row" aria-rowindex={1} className={`${styles.row} ${styles.head}`}>
            <div role="columnheader" aria-colindex={1} className={styles.first}><span className={styles.gutter} />{props.rowTitle}</div>
            {grid.columns.map((column, index) => <div key={column.id} role="columnheader" aria-colindex={index + 2} className={styles.columnHead} data-reference={column.reference || undefined} data-align={column.align}>{column.title}{column.detail && <small>{column.detail}</small>}</div>)}
          </div>
          <div role="rowgroup" style={{ height: rows.getTotalSize(), position: 'relative' }}>
            {rows.getVirtualItems().map((item) => (
              <div key={item.key} ref={rows.measureElement} data-index={item.index} role="presentation" className={styles.slot} style={{ transform: `translateY(${item.start}px)` }}>
                <GridRowLine grid={grid} row={grid.walked[item.index]!} index={item.index} />
              </div>
            ))}
          </div>
        </div>
      </div>
    </section>
  )
}

/** The row one stands on is always in sight, below the heading; the owner hears about it. */
function useFollowing(grid: GridState, scrollToIndex: (index: number, options: { align: 'auto' }) => void, onSelect: GridProps['onSelect']): void {
  const { head } = grid.range
  const [row, column] = [grid.lines[head.row]?.id, grid.columns[head.column]?.id]
  useEffect(() => {
    const index = grid.walked.findIndex((candidate) => candidate.id === row)
    if (index >= 0) scrollToIndex(index, { align: 'auto' })
    if (row !== undefined && column !== undefined) onSelect?.(row, column)
  // Only where one stands matters here; the rest is read fresh.
  }, [row, column])
}
