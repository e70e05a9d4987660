import type { SheetLine } from '../contract.ts'
import { scoringVi } from '../../../messages/scoring.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { Sheet } from './line-source.ts'
import { pointsText } from './points-text.ts'
import { share } from './ranking-table.tsx'
import { goToLine } from './walk-lines.ts'
import styles from './sheet.module.css'

const deepest = 1

/** Branches with their points, and how far self-scoring is in each. */
export function SheetTree({ sheet }: { readonly sheet: Sheet }) {
  const words = useMessages(scoringVi).sheet
  const branches = sheet.lines.filter((line) => line.kind === 'sum' && line.depth <= deepest)
  return (
    <nav aria-label={words.tree} className={styles.tree}>
      <details open={window.innerWidth > 1099}>
        <summary>{words.tree}</summary>
        <ul>{branches.map((branch) => <Branch key={branch.code} branch={branch} sheet={sheet} />)}</ul>
      </details>
    </nav>
  )
}

function Branch({ branch, sheet }: { readonly branch: SheetLine; readonly sheet: Sheet }) {
  const all = useMessages(scoringVi)
  const words = all.sheet
  const manual = sheet.lines.filter((line) => line.kind === 'manual' && line.code.startsWith(`${branch.code}.`))
  const filled = manual.filter((line) => line.self !== null).length
  return (
    <li data-depth={branch.depth}>
      <button type="button" onClick={() => goToLine(branch.code)}>
        <span className={styles.treeName}><b className="figures">{branch.code}</b> {branch.name}</span>
        {branch.max > 0 && (
          <span className={styles.treePoints}>
            <span className={styles.bar} data-unknown={branch.points === null || undefined} aria-hidden="true"><span style={{ inlineSize: `${share(branch.points, branch.max)}%` }} /></span>
            <span className="figures">{branch.points === null ? all.unknown : pointsText(branch.points)} / {pointsText(branch.max)}</span>
          </span>
        )}
        {manual.length > 0 && branch.depth === deepest && <small data-done={filled === manual.length || undefined}>{words.treeSelf({ filled, expected: manual.length })}</small>}
      </button>
    </li>
  )
}
