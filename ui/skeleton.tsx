import { useWords } from './words.tsx'
import styles from './skeleton.module.css'

/** The place of what is coming, in its rough shape; a spinner would say nothing. */
export function Skeleton({ lines = 4, rowHeight }: { readonly lines?: number; readonly rowHeight?: number }) {
  const label = useWords().loading
  return (
    <div className={styles.block} role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={styles.line} style={{ width: `${92 - ((index * 23) % 41)}%`, ...(rowHeight ? { height: rowHeight } : {}) }} />
      ))}
    </div>
  )
}
