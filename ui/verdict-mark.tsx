import { useId } from 'react'
import { useWords } from './words.tsx'
import styles from './verdict-mark.module.css'

export type Answer = 'met' | 'not-met' | 'undetermined'

/** Three answers, three shapes: colour never stands alone. With `bare`, the word is only for screen readers. */
export function VerdictMark({ answer, label, bare = false, size = 16 }: { readonly answer: Answer; readonly label?: string; readonly bare?: boolean; readonly size?: number }) {
  const words = useWords().verdict
  const word = label ?? { met: words.met, 'not-met': words.notMet, undetermined: words.undetermined }[answer]
  return (
    <span className={`${styles.mark} ${styles[answer]}`}>
      <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true"><Shape answer={answer} /></svg>
      <span className={bare ? 'visually-hidden' : undefined}>{word}</span>
    </span>
  )
}

function Shape({ answer }: { readonly answer: Answer }) {
  const hatch = useId()
  if (answer === 'met') return <circle cx="8" cy="8" r="6" fill="currentColor" />
  if (answer === 'not-met') return <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
  return (
    <>
      <defs>
        <pattern id={hatch} width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V3" stroke="currentColor" strokeWidth="1.6" />
        </pattern>
      </defs>
      <path d="M8 2a6 6 0 000 12z" fill="currentColor" />
      <path d="M8 2a6 6 0 010 12z" fill={`url(#${hatch})`} />
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.4" />
    </>
  )
}
