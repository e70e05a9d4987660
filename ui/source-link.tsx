import type { KeyboardEvent, ReactNode } from 'react'
import type { LoadSource } from './source-model.ts'
import { useSource } from './source-provider.tsx'
import styles from './source-link.module.css'

/** Anything that rests on something: a dotted underline; click, Enter or `S` opens what stands behind it. */
export function SourceLink({ source, label, children }: { readonly source: LoadSource; readonly label?: string; readonly children: ReactNode }) {
  const { open } = useSource()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 's' || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    open(source)
  }
  return (
    <button type="button" className={styles.link} aria-haspopup="dialog" aria-description={label} onClick={() => open(source)} onKeyDown={onKeyDown}>
      {children}
    </button>
  )
}
