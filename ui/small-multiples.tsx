import type { ReactNode } from 'react'
import styles from './small-multiples.module.css'

export interface Multiple { readonly id: string; readonly title: string; readonly value: ReactNode; readonly drawing: ReactNode; readonly note?: ReactNode }

/** The same small drawing for several things, side by side, so that the eye compares shapes; choosing one filters the rest. */
export function SmallMultiples({ label, items, selected, onSelect }: { readonly label: string; readonly items: readonly Multiple[]; readonly selected?: string; readonly onSelect?: (id: string) => void }) {
  return (
    <ul className={styles.list} aria-label={label}>
      {items.map((item) => (
        <li key={item.id} className={styles.item} data-selected={selected === item.id || undefined}>
          <p className={styles.title}>{onSelect ? <button type="button" aria-pressed={selected === item.id} onClick={() => onSelect(item.id)}>{item.title}</button> : item.title}</p>
          <p className={styles.value}>{item.value}</p>
          {item.drawing}
          {item.note && <p className={styles.note}>{item.note}</p>}
        </li>
      ))}
    </ul>
  )
}
