import { useEffect, useRef, type KeyboardEvent } from 'react'
import { ErrorNote } from './error-note.tsx'
import { Icon } from './icons.tsx'
import { Skeleton } from './skeleton.tsx'
import { SourceBody } from './source-body.tsx'
import type { LoadSource } from './source-model.ts'
import type { Step } from './source-provider.tsx'
import { useWords } from './words.tsx'
import styles from './source-panel.module.css'

interface SourcePanelProps {
  readonly step: Step
  readonly depth: number
  readonly onDown: (load: LoadSource) => void
  readonly onBack: () => void
  readonly onRetry: () => void
  readonly onClose: () => void
}

/** On the right, or from below on a phone; the page behind neither moves nor goes dark. */
export function SourcePanel({ step, depth, onDown, onBack, onRetry, onClose }: SourcePanelProps) {
  const words = useWords().source
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => { heading.current?.focus({ preventScroll: true }) }, [depth])
  useEscape(onClose)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Backspace' || depth < 2) return
    event.preventDefault()
    onBack()
  }
  return (
    <div className={`${styles.panel} no-print`} role="dialog" aria-label={words.heading} aria-modal="false" onKeyDown={onKeyDown}>
      <header className={styles.bar}>
        {depth > 1 && <button type="button" className={styles.iconButton} onClick={onBack} aria-label={words.back} title={words.back}><Icon name="left" /></button>}
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>{words.heading}</h2>
        <button type="button" className={styles.iconButton} onClick={onClose} aria-label={words.close} title={`${words.close} (Esc)`}><Icon name="close" /></button>
      </header>
      <div className={styles.content} tabIndex={0} role="group" aria-label={words.heading}>
        {step.state === 'loading' && <Skeleton lines={6} />}
        {step.state === 'failed' && <ErrorNote error={step.error} title={words.failed} onRetry={onRetry} />}
        {step.state === 'ready' && <SourceBody source={step.source} onDown={onDown} />}
      </div>
    </div>
  )
}

function useEscape(onClose: () => void): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [onClose])
}
