import type { ReactNode } from 'react'
import { Icon, type IconName } from './icons.tsx'
import { useWords } from './words.tsx'
import styles from './badge.module.css'

export type Tone = 'quiet' | 'good' | 'bad' | 'unsure' | 'evidence' | 'honour'

/** A short state in words; the tone repeats what the word says, it never says it alone. */
export function Badge({ tone = 'quiet', icon, children }: { readonly tone?: Tone; readonly icon?: IconName; readonly children: ReactNode }) {
  return (
    <span className={`${styles.badge} ${styles[tone]}`}>
      {icon && <Icon name={icon} size={14} />}
      {children}
    </span>
  )
}

/** Invented data is always labelled as such. */
export function SyntheticBadge() {
  return <span className={styles.synthetic}>{useWords().value.synthetic}</span>
}
