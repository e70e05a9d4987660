import { boardVi } from '../../../../messages/board.ts'
import type { useAsOf } from '../../../../ui/as-of.tsx'
import { Badge } from '../../../../ui/badge.tsx'
import { createClient } from '../../../../ui/client.ts'
import { ErrorNote } from '../../../../ui/error-note.tsx'
import { Panel } from '../../../../ui/page.tsx'
import { Skeleton } from '../../../../ui/skeleton.tsx'
import { SourceLink } from '../../../../ui/source-link.tsx'
import { useApiQuery } from '../../../../ui/use-api.ts'
import { useMessages } from '../../../../ui/words.tsx'
import type { FindingView, operations } from '../../../indicators/monitoring/contract.ts'
import { useCellSource } from '../../../indicators/web/index.ts'
import type { UnitSummary } from '../../../organisations/contract.ts'
import styles from './board.module.css'

const indicators = createClient<typeof operations>('indicators')
const shownFirst = 12

interface FindingListProps {
  readonly at: { readonly group: string; readonly year: number; readonly asOf: ReturnType<typeof useAsOf>['asOf'] }
  readonly kinds: readonly string[]
  readonly members: readonly UnitSummary[]
  readonly selected: string | undefined
}

/** A call to look, with a step down to the cell; never a sanction. */
export function FindingList({ at, members, selected }: FindingListProps) {
  const words = useMessages(boardVi)
  const source = useCellSource(at.asOf)
  const found = useApiQuery(indicators, 'list-findings', at, { keepPrevious: true })
  const own = new Set(members.map((member) => member.id))
  const findings = found.data?.findings.filter((finding) => (selected === undefined ? own.has(finding.unit) : finding.unit === selected)) ?? []
  const groups = groupsOf(findings)
  return (
    <div id="canh-bao">
      <Panel title={words.findings({ count: findings.length })}>
        {found.error && <ErrorNote error={found.error} />}
        {!found.data && !found.error && <Skeleton lines={4} />}
        {found.data && findings.length === 0 && <p>{words.noFindings}</p>}
        <ul className={styles.findings}>
          {groups.slice(0, shownFirst).map(([finding, ...alike]) => (
            <li key={`${finding.unit}${finding.indicator}${finding.period}${finding.kind}`}>
              <Badge tone={finding.severity === 'error' ? 'bad' : 'unsure'} icon="warning">{words.severity[finding.severity]}</Badge>
              <span>
                <SourceLink source={source(finding)}>{`${finding.unitName}, ${finding.indicatorName}, ${finding.period}`}</SourceLink>
                <br />
                {finding.text}
                {alike.length > 0 && <Alike findings={alike} source={source} />}
              </span>
            </li>
          ))}
        </ul>
        {groups.length > shownFirst && <p>{words.moreFindings({ count: groups.length - shownFirst })}</p>}
      </Panel>
    </div>
  )
}

type Group = readonly [FindingView, ...FindingView[]]

/** A sheet filled in the wrong unit gives the same finding in every row: it is told once, with its cells behind it. */
function groupsOf(findings: readonly FindingView[]): Group[] {
  const groups = new Map<string, FindingView[]>()
  for (const finding of findings) {
    const key = finding.kind === 'factor-1000' ? `${finding.unit} ${finding.period} ${finding.kind}` : `${finding.unit} ${finding.period} ${finding.kind} ${finding.indicator}`
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return [...groups.values()] as unknown as Group[]
}

function Alike({ findings, source }: { readonly findings: readonly FindingView[]; readonly source: ReturnType<typeof useCellSource> }) {
  const words = useMessages(boardVi)
  return (
    <details>
      <summary>{words.alike({ count: findings.length })}</summary>
      <ul>{findings.map((finding) => <li key={finding.indicator}><SourceLink source={source(finding)}>{finding.indicatorName}</SourceLink></li>)}</ul>
    </details>
  )
}
