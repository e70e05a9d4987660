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
import { findingGroups, type FindingGroup } from './finding-groups.ts'
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
        {findings.length > 0 && <ul className={styles.findings}>{findingGroups(findings).map((group) => <Finding key={`${group.first.indicator} ${group.first.period} ${group.first.kind}`} group={group} />)}</ul>}
      </Panel>
    </div>
  )
}

function Finding({ group: { first: finding, alike } }: { readonly group: FindingGroup }) {
  const words = useMessages(figuresVi)
  const { asOf } = useAsOf()
  const source = useCellSource(asOf)
  const whatOf = ({ indicatorName, period }: FindingView) => `${indicatorName}, ${words.periodName(period)}`
  const what = whatOf(finding)
  return (
    <li>
      <Badge tone={finding.severity === 'error' ? 'bad' : 'unsure'} icon="warning">{words.severity[finding.severity]}</Badge>
      <span>
        <SourceLink source={source(finding)}>{what}</SourceLink>
        <span className={styles.findingText}>{finding.text}</span>
        {alike.length > 0 && (
          <details>
            <summary>{words.alike({ count: alike.length })}</summary>
            <ul className={styles.alike}>{alike.map((other) => <li key={`${other.indicator} ${other.period}`}><SourceLink source={source(other)}>{whatOf(other)}</SourceLink></li>)}</ul>
          </details>
        )}
      </span>
      <AppLink to={`/so-lieu?unit=${finding.unit}&indicator=${finding.indicator}&period=${finding.period}`} aria-label={words.toCellOf({ what })}>{words.toCell}</AppLink>
    </li>
  )
}
