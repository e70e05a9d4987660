import type { ReactNode } from 'react'
import { Dropdown } from '../dropdown.tsx'
import { Icon } from '../icons.tsx'
import { useSource } from '../source-provider.tsx'
import { useWords } from '../words.tsx'
import { blank, notApplicable, numberEntry } from './entry.ts'
import type { PasteQuestion } from './grid-gestures.ts'
import type { GridState } from './grid-state.ts'
import styles from '../spreadsheet-grid.module.css'

/** Above the grid: undo, where the problems are, and how far saving is. */
export function GridTools({ grid, problems, onNextProblem, extra }: { readonly grid: GridState; readonly problems: number; readonly onNextProblem: () => void; readonly extra?: ReactNode }) {
  const words = useWords().grid
  return (
    <div className={`${styles.tools} no-print`}>
      <button type="button" onClick={grid.undo} disabled={!grid.canUndo} title={`${words.undo} (Ctrl+Z)`} aria-label={words.undo}><Icon name="undo" size={18} /></button>
      <button type="button" onClick={grid.redo} disabled={!grid.canRedo} title={`${words.redo} (Ctrl+Y)`} aria-label={words.redo}><Icon name="redo" size={18} /></button>
      <button type="button" className={styles.wide} onClick={onNextProblem} disabled={problems === 0} title={`${words.nextProblem} (F8)`}>
        <Icon name={problems === 0 ? 'check' : 'warning'} size={18} />{problems === 0 ? words.noProblem : words.problems({ count: problems })}
      </button>
      {extra}
      <SaveState grid={grid} />
    </div>
  )
}

function SaveState({ grid }: { readonly grid: GridState }) {
  const words = useWords().grid
  const phases = [...grid.drafts.values()].map((draft) => draft.phase)
  const count = (...wanted: string[]) => phases.filter((phase) => wanted.includes(phase)).length
  const [under, waiting, refused, saved] = [count('dirty', 'saving'), count('waiting'), count('refused', 'unread'), count('saved')]
  return (
    <span className={styles.saving} role="status" data-tone={refused || waiting ? 'bad' : undefined}>
      {under > 0 && <span><span className={styles.dots} /> {words.savingCount({ count: under })}</span>}
      {waiting > 0 && <span>{words.waitingCount({ count: waiting })} <button type="button" onClick={grid.saves.retryAll}>{words.retry}</button></span>}
      {refused > 0 && <span>{words.refusedCount({ count: refused })}</span>}
      {under + waiting + refused === 0 && saved > 0 && <span><Icon name="check" size={16} /> {words.allSaved}</span>}
    </span>
  )
}

/** What one stands on, in words: the line a spreadsheet keeps for the formula. */
export function GridDetail({ grid }: { readonly grid: GridState }) {
  const words = useWords()
  const source = useSource()
  const { head } = grid.range
  const [row, column, cell, key] = [grid.lines[head.row], grid.columns[head.column], grid.cellAt(head), grid.keyAt(head)]
  if (!row || !column) return null
  const name = words.grid.cellName({ row: row.title, column: column.title })
  const open = cell?.source
  return (
    <div className={styles.detail}>
      <p className={styles.where}><b>{row.title}</b><span>{column.title}{grid.entryOf(key).state === 'blank' && cell?.text === undefined && `: ${words.grid.blank}`}</span></p>
      <div className={styles.about}>
        {cell?.computed !== undefined && <p className="figures">{words.grid.computedSentence({ arithmetic: cell.computed })}</p>}
        {cell?.locked !== undefined && <p><Icon name="locked" size={16} /> {words.grid.lockedSentence({ cell: name, reason: cell.locked })}</p>}
        {cell?.problems?.map((problem) => <p key={problem.text} data-severity={problem.severity}><Icon name={problem.severity === 'error' ? 'blocked' : 'warning'} size={16} /> {problem.text}</p>)}
      </div>
      <span className={styles.acts}>
        {open && <button type="button" onClick={() => source.open(open)} title="S">{words.grid.seeSource}</button>}
        {grid.mayWrite(key) && (
          <Dropdown face={<>{words.grid.entryMenu}<Icon name="down" size={14} /></>}>
            {(close) => (
              <div className={styles.entryMenu}>
                <button type="button" onClick={() => { grid.write([[key, numberEntry('0')]]); close() }}><kbd>0</kbd>{words.grid.enterZero}</button>
                <button type="button" onClick={() => { grid.write([[key, blank]]); close() }}><kbd>Del</kbd>{words.grid.enterBlank}</button>
                {cell?.takesNotApplicable !== false && <button type="button" onClick={() => { grid.write([[key, notApplicable]]); close() }}><kbd>kps</kbd>{words.grid.enterNotApplicable}</button>}
              </div>
            )}
          </Dropdown>
        )}
      </span>
    </div>
  )
}

/** Numbers that could mean two things are asked about once for the whole paste. */
export function PasteChoice({ question }: { readonly question: PasteQuestion }) {
  const words = useWords().grid
  return (
    <div className={styles.question} role="alertdialog" aria-label={words.ambiguousAll({ count: question.count })}>
      <p>{words.ambiguousAll({ count: question.count })}</p>
      <button type="button" autoFocus onClick={() => question.answer('comma')}>{words.commaDecimal}</button>
      <button type="button" onClick={() => question.answer('point')}>{words.pointDecimal}</button>
      <button type="button" onClick={() => question.answer(null)}>{words.cancelPaste}</button>
    </div>
  )
}
