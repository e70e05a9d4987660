import type { KeyboardEvent, ReactNode } from 'react'
import type { LoadSource } from './source-model.ts'
import { useSource } from './source-provider.tsx'
import styles from './source-link.module.css'

interface SourceLinkProps {
  readonly source: LoadSource
  readonly label?: string
  /** Where the keyboard stands in a list of lines. */
  readonly line?: string
  /** False where `S` opens the same from a field beside it. */
  readonly tabbable?: boolean
  readonly children: ReactNode
}

/** Anything that rests on something: a dotted underline; click, Enter or `S` opens what stands behind it. */
export function SourceLink({ source, label, line, tabbable = true, children }: SourceLinkProps) {
  const { open } = useSource()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 's' || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    open(source)
  }
  return (
    <button type="button" data-line={line} tabIndex={tabbable ? undefined : -1} className={styles.link} aria-haspopup="dialog" aria-description={label} onClick={() => open(source)} onKeyDown={onKeyDown}>
      {children}
    </button>
  )
}
