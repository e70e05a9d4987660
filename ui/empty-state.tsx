import type { ReactNode } from 'react'
import { Icon, type IconName } from './icons.tsx'
import styles from './empty-state.module.css'

/** Nothing here yet, and what the next step is. */
export function EmptyState({ title, icon = 'info', action, children }: { readonly title: string; readonly icon?: IconName; readonly action?: ReactNode; readonly children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <span className={styles.icon}><Icon name={icon} size={24} /></span>
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.next}>{children}</div>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  )
}
