import { formatDay } from '@thidua/kit/vi-text.ts'
import { figuresVi } from '../../../messages/figures.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { Button } from '../../../ui/button.tsx'
import { NativeSelect, TextInput } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { CellEntryView } from '../contract.ts'
import type { ShownGrid } from './grid-rows.ts'
import styles from './grid.module.css'

interface CorrectionNoteProps {
  readonly grid: ShownGrid
  readonly reason: string
  readonly onReason: (reason: string) => void
}

/** Why nothing can be typed now and what opens it: back to today, or a reason once the period is locked. */
export function CorrectionNote({ grid, reason, onReason }: CorrectionNoteProps) {
  const words = useMessages(figuresVi).grid
  const { asOf, today, isToday, setAsOf } = useAsOf()
  if (!isToday) {
    return (
      <div className={styles.state} data-tone="past">
        <p><Icon name="calendar" size={18} /> {words.past({ day: formatDay(asOf) })}</p>
        <Button variant="default" size="sm" onClick={() => setAsOf(today)}>{words.toToday}</Button>
      </div>
    )
  }
  if (!grid.can.save) return <div className={styles.state}><p><Icon name="info" size={18} /> {grid.can.reason}</p></div>
  if (!grid.lock) return null
  return (
    <div className={styles.state} data-tone={reason.trim() === '' ? 'locked' : 'correcting'}>
      <p>
        <Icon name="locked" size={18} /> <span><strong>{words.lockedFrom({ day: formatDay(grid.lock.since), reason: grid.lock.reason })}</strong> {reason.trim() === '' ? words.correctHow : words.correcting}</span>
      </p>
      <TextInput className={styles.reason} label={words.correctionReason} placeholder={words.correctionExample} value={reason} onChange={(event) => onReason(event.currentTarget.value)} maxLength={2000} />
    </div>
  )
}

export function StatusChoice({ status, onStatus }: { readonly status: CellEntryView['status']; readonly onStatus: (status: CellEntryView['status']) => void }) {
  const words = useMessages(figuresVi).grid
  return (
    <label className={styles.status}>
      {words.valueStatus}
      <NativeSelect size="xs" value={status} onChange={(event) => onStatus(event.currentTarget.value as CellEntryView['status'])} data={Object.entries(words.status).map(([value, label]) => ({ value, label }))} />
    </label>
  )
}
