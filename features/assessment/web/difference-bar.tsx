import { formatDecimal } from '@thidua/kit/vi-text.ts'
import { scoringVi } from '../../../messages/scoring.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { SheetLine } from '../contract.ts'
import { share } from './ranking-table.tsx'
import styles from './sheet.module.css'

/** How far the other side stands from the self-score, on the scale of the line. */
export function DifferenceBar({ line }: { readonly line: SheetLine }) {
  const words = useMessages(scoringVi).sheet
  const self = numberOf(line.self)
  const other = numberOf(line.verified) ?? numberOf(line.cross)
  if (self === null || other === null) return null
  const difference = Math.round((other - self) * 100) / 100
  const change = `${difference > 0 ? '+' : ''}${formatDecimal(String(difference))}`
  const facts = { self: formatDecimal(String(self)), change, verified: formatDecimal(String(other)), cross: formatDecimal(String(other)) }
  const [from, to] = [share(Math.min(self, other), line.max), share(Math.max(self, other), line.max)]
  return (
    <span className={styles.difference} title={line.verified === null ? words.differenceCross(facts) : words.differenceText(facts)}>
      <span className={styles.scale} aria-hidden="true">
        <span className={styles.gap} style={{ insetInlineStart: `${from}%`, inlineSize: `${to - from}%` }} />
        <span className={styles.selfTick} style={{ insetInlineStart: `${share(self, line.max)}%` }} />
        <span className={styles.otherTick} style={{ insetInlineStart: `${share(other, line.max)}%` }} />
      </span>
      <span className="figures">{difference === 0 ? '0' : change}</span>
    </span>
  )
}

function numberOf(score: string | null): number | null {
  return score === null || score === 'n/a' ? null : Number(score)
}
