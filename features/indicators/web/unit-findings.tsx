import { useEffect, useRef } from 'react'
import { figuresVi } from '../../../messages/figures.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { createClient } from '../../../ui/client.ts'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { AppLink } from '../../../ui/link.tsx'
import { Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { SourceLink } from '../../../ui/source-link.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { FindingView, operations } from '../monitoring/contract.ts'
import { useCellSource } from './cell-source.ts'
import styles from './figures.module.css'

const monitoring = createClient<typeof operations>('indicators')

/** Figures that do not fit each other, each with its source and a door to the cell. `first`: the reader came for them. */
export function UnitFindings({ unit, first }: { readonly unit: string; readonly first: boolean }) {
  const words = useMessages(figuresVi)
  const { asOf, season } = useAsOf()
  const found = useApiQuery(monitoring, 'list-findings', { group: season.group, year: season.year, asOf, unit }, { keepPrevious: true })
  const section = useRef<HTMLDivElement>(null)
  const isReady = found.data !== undefined
  useEffect(() => { if (first && isReady) section.current?.focus() }, [first, isReady])
  const findings = found.data?.findings ?? []
  return (
    <div ref={section} tabIndex={-1} id="kiem-tra" className={styles.findingsPanel}>
      <Panel title={words.findings({ count: findings.length })}>
        {found.error && <ErrorNote error={found.error} onRetry={() => void found.refetch()} />}
        {!found.data && !found.error && <Skeleton lines={3} />}
        {found.data && <p className={styles.quiet}>{findings.length === 0 ? words.noFindings : words.findingNote}</p>}
        {findings.length > 0 && <ul className={styles.findings}>{findings.map((finding) => <Finding key={`${finding.indicator} ${finding.period} ${finding.kind}`} finding={finding} />)}</ul>}
      </Panel>
    </div>
  )
}

function Finding({ finding }: { readonly finding: FindingView }) {
  const words = useMessages(figuresVi)
  const { asOf } = useAsOf()
  const source = useCellSource(asOf)
  const what = `${finding.indicatorName}, ${words.periodName(finding.period)}`
  return (
    <li>
      <Badge tone={finding.severity === 'error' ? 'bad' : 'unsure'} icon="warning">{words.severity[finding.severity]}</Badge>
      <span>
        <SourceLink source={source(finding)}>{what}</SourceLink>
        <span className={styles.findingText}>{finding.text}</span>
      </span>
      <AppLink to={`/so-lieu?unit=${finding.unit}&indicator=${finding.indicator}&period=${finding.period}`} aria-label={words.toCellOf({ what })}>{words.toCell}</AppLink>
    </li>
  )
}
