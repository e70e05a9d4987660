import type { ReactNode } from 'react'
import { rulebookVi } from '../../../messages/rulebook.ts'
import { useMessages } from '../../../ui/words.tsx'
import styles from './rulebook.module.css'

interface FoldedListProps { readonly items: readonly ReactNode[]; readonly className?: string | undefined; readonly shown?: number }

/** The first items in sight, the others behind a line that says how many. */
export function FoldedList({ items, className, shown = 5 }: FoldedListProps) {
  const words = useMessages(rulebookVi)
  const rest = items.slice(shown)
  const list = (some: readonly ReactNode[]) => <ul className={className}>{some.map((item, index) => <li key={index}>{item}</li>)}</ul>
  return (
    <>
      {list(items.slice(0, shown))}
      {rest.length > 0 && <details className={styles.rest}><summary>{words.moreLines({ count: rest.length })}</summary>{list(rest)}</details>}
    </>
  )
}
