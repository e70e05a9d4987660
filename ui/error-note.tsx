import { ApiError } from './client.ts'
import { Button } from './button.tsx'
import { Icon } from './icons.tsx'
import { useWords } from './words.tsx'
import styles from './error-note.module.css'

/** What happened, why, and what to do. A refusal speaks for itself; a fault apologises plainly. */
export function ErrorNote({ error, title, onRetry }: { readonly error: unknown; readonly title?: string; readonly onRetry?: () => void }) {
  const words = useWords().error
  const { what, advice, requestId } = toldOf(error, words)
  return (
    <div className={styles.note} role="alert">
      <Icon name="warning" />
      <div>
        <p className={styles.title}>{title ?? words.heading}</p>
        <p>{what}</p>
        {advice && <p>{advice}</p>}
        {requestId && <p className={styles.request}>{words.requestId({ id: requestId })}</p>}
        {onRetry && <div className={styles.action}><Button variant="default" size="sm" onClick={onRetry}>{words.retry}</Button></div>}
      </div>
    </div>
  )
}

type ErrorWords = ReturnType<typeof useWords>['error']

function toldOf(error: unknown, words: ErrorWords): { what: string; advice?: string; requestId?: string | undefined } {
  if (error instanceof ApiError && error.kind === 'refused') return { what: error.text }
  if (error instanceof ApiError && error.kind === 'unreachable') return { what: words.lost, advice: words.lostAdvice }
  return { what: words.fault, advice: words.faultAdvice, requestId: error instanceof ApiError ? error.requestId : undefined }
}
