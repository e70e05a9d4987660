import { approvalsVi } from '../../../messages/approvals.ts'
import { Badge, type Tone } from '../../../ui/badge.tsx'
import type { IconName } from '../../../ui/icons.tsx'
import { useMessages } from '../../../ui/words.tsx'
import { itemStateLooks } from './state-looks.ts'
import type { ItemState, SheetHead } from '../contract.ts'
import styles from './approvals.module.css'

export function StateBadge({ state }: { readonly state: ItemState }) {
  const words = useMessages(approvalsVi)
  const { tone, icon }: { readonly tone: Tone; readonly icon?: IconName } = itemStateLooks[state]
  return <Badge tone={tone} {...(icon ? { icon } : {})}>{words.state[state]}</Badge>
}

/** How far a sheet is, in words; states nothing is in are left out. */
export function Counts({ counts }: { readonly counts: SheetHead['counts'] }) {
  const words = useMessages(approvalsVi)
  const states = Object.keys(itemStateLooks) as ItemState[]
  return (
    <span className={styles.counts}>
      {states.filter((state) => counts[state] > 0).map((state) => <span key={state} data-state={state}>{words.countOf({ count: counts[state], state: words.state[state] })}</span>)}
    </span>
  )
}
