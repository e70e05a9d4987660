import { formatDecimal } from '@thidua/kit/vi-text.ts'
import { scoringVi } from '../../../messages/scoring.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { SheetLine } from '../contract.ts'
import styles from './scoring.module.css'

/** The branches of the card with points and how many of their lines are settled; each leads to its lines. */
export function CardTree({ lines }: { readonly lines: readonly SheetLine[] }) {
  const words = useMessages(scoringVi)
  const branches = lines.filter((line) => line.kind === 'sum' && line.depth <= 1)
  return (
    <nav className={styles.tree} aria-label={words.tree}>
      <ol>
        {branches.map((branch) => {
          const leaves = leavesUnder(branch, lines)
          const settled = leaves.filter((leaf) => leaf.answer !== 'undetermined').length
          return (
            <li key={branch.code} data-depth={branch.depth}>
              <a href={`#line-${branch.code}`}>
                <span className={styles.treeCode}>{branch.code}</span>
                <span className={styles.treeName}>{branch.name}</span>
              </a>
              <span className={`figures ${styles.treePoints}`}>{branch.points === null ? '?' : formatDecimal(String(branch.points), 2)} / {formatDecimal(String(branch.max))}</span>
              {settled < leaves.length && <span className={styles.treeOpen}>{words.settled({ settled, all: leaves.length })}</span>}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

function leavesUnder(branch: SheetLine, lines: readonly SheetLine[]): SheetLine[] {
  const children = lines.filter((line) => line.parent === branch.code)
  return children.flatMap((child) => (child.kind === 'sum' ? leavesUnder(child, lines) : [child]))
}
