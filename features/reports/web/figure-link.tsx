import type { KeyboardEvent, ReactNode } from 'react'
import { reportsVi } from '../../../messages/reports.ts'
import type { LoadSource } from '../../../ui/source-model.ts'
import { useSource } from '../../../ui/source-provider.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { ReportFact } from '../contract.ts'
import styles from './report.module.css'

interface FigureLinkProps {
  readonly fact: ReportFact | undefined
  readonly source: LoadSource | undefined
  readonly children: string
}

/** A figure in a sentence. It breaks over lines like the words around it, which a button would not. */
export function FigureLink({ fact, source, children }: FigureLinkProps): ReactNode {
  const words = useMessages(reportsVi)
  const { open } = useSource()
  if (!fact || !source) return children
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !['enter', ' ', 's'].includes(event.key.toLowerCase())) return
    event.preventDefault()
    open(source)
  }
  const estimate = isEstimate(fact)
  return (
    <span role="button" tabIndex={0} className={styles.figure} data-estimate={estimate || undefined} aria-haspopup="dialog" aria-description={words.openSource({ what: fact.text })} title={estimate ? words.estimate : undefined} onClick={() => open(source)} onKeyDown={onKeyDown}>
      {estimate && /^\d/.test(children) && <span aria-hidden="true">≈</span>}{children.replace(/ (?=%)/g, '\u00a0')}
      {fact.later && <sup className={styles.laterMark} aria-label={words.laterMark}>↻</sup>}
    </span>
  )
}

/** A rank or a point rests on many cells; its sheet tells which of them are estimates. */
export function isEstimate(fact: ReportFact | undefined): boolean {
  return fact !== undefined && fact.estimate && fact.sheet === null
}
