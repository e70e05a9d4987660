import { auditScreenVi } from '../../../messages/audit-screen.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { LogEntry } from '../contract.ts'
import { changesOf } from './entry-text.ts'
import { codeText } from './words-of-entry.ts'
import styles from './log.module.css'

const shown = 3

/** Old and new in a line or three; all of it stands in the entry itself. */
export function ChangeText({ entry }: { readonly entry: LogEntry }) {
  const words = useMessages(auditScreenVi)
  if (entry.withheld) return <span className={styles.quiet}>{words.withheld}</span>
  const changes = changesOf(entry.before, entry.after, codeText(words))
  const purged = entry.purged.includes('before') || entry.purged.includes('after')
  if (changes.length === 0) return <span className={styles.quiet}>{purged ? words.purged : words.nothing}</span>
  return (
    <span className={styles.stack}>
      {changes.slice(0, shown).map(({ field, before, after }) => (
        <span key={field} className={styles.change}>
          {field !== '' && <span className={styles.quiet}>{field}: </span>}
          {before !== null && <del>{before}</del>}{before !== null && after !== null && ' → '}{after !== null && <ins>{after}</ins>}
        </span>
      ))}
      {changes.length > shown && <small>{words.more({ count: changes.length - shown })}</small>}
    </span>
  )
}
