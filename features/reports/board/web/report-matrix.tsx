import { formatDay } from '@thidua/kit/vi-text.ts'
import type { OutputOf } from '@thidua/kit/contract.ts'
import { boardVi } from '../../../../messages/board.ts'
import type { useAsOf } from '../../../../ui/as-of.tsx'
import { Badge, type Tone } from '../../../../ui/badge.tsx'
import { createClient } from '../../../../ui/client.ts'
import { DataTable } from '../../../../ui/data-table.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { ErrorNote } from '../../../../ui/error-note.tsx'
import { AppLink } from '../../../../ui/link.tsx'
import { Panel } from '../../../../ui/page.tsx'
import { Skeleton } from '../../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../../ui/use-api.ts'
import { useMessages } from '../../../../ui/words.tsx'
import type { operations } from '../../../indicators/monitoring/contract.ts'
import styles from './board.module.css'

const indicators = createClient<typeof operations>('indicators')
type Completeness = OutputOf<(typeof operations)['show-completeness']>
type Report = Completeness['units'][number]['reports'][number]

const tones: Readonly<Record<Report['state'], Tone>> = { 'on-time': 'good', late: 'unsure', partial: 'unsure', missing: 'bad', 'not-due': 'quiet' }

interface ReportMatrixProps {
  readonly at: { readonly group: string; readonly year: number; readonly asOf: ReturnType<typeof useAsOf>['asOf'] }
  readonly kinds: readonly string[]
  readonly selected: string | undefined
}

/** Units by reports: complete and on time are told apart. */
export function ReportMatrix({ at, kinds, selected }: ReportMatrixProps) {
  const words = useMessages(boardVi)
  const completeness = useApiQuery(indicators, 'show-completeness', at, { keepPrevious: true })
  if (completeness.error) return <ErrorNote error={completeness.error} />
  if (!completeness.data) return <Skeleton lines={8} />
  const rounds = completeness.data.rounds.filter((round) => kinds.includes(round.unitKind))
  const units = completeness.data.units.filter((unit) => kinds.includes(unit.unitKind) && (selected === undefined || unit.unit === selected))
  return (
    <Panel title={words.reports} flush>
      {rounds.length === 0 ? (
        <EmptyState title={words.noRounds} />
      ) : (
        <DataTable
          caption={words.reportsCaption({ day: formatDay(at.asOf) })}
          columns={[
            { id: 'unit', title: words.unit, heading: true, sortBy: (unit) => unit.unitName, cell: (unit) => <AppLink className={styles.unitName} to={`/so-lieu?unit=${unit.unit}`}>{unit.unitName}</AppLink> },
            ...rounds.map((round) => ({
              id: `${round.dataSet}${round.period}`,
              title: <span className={styles.round}>{round.name}<small>{[round.period, round.due && words.due({ day: formatDay(round.due) })].filter(Boolean).join(' · ')}</small></span>,
              name: `${round.name}, ${round.period}`,
              cell: (unit: Completeness['units'][number]) => {
                const report = unit.reports.find((each) => each.dataSet === round.dataSet && each.period === round.period)
                return report ? <AppLink to={`/so-lieu/${unit.unit}/${report.dataSet}/${report.period}`}><Badge tone={tones[report.state]}>{reportText(report, words)}</Badge></AppLink> : '—'
              },
            })),
          ]}
          rows={units}
          rowKey={(unit) => unit.unit}
        />
      )}
    </Panel>
  )
}

function reportText(report: Report, words: typeof boardVi): string {
  const state = words.reportState[report.state]
  if (report.state === 'late') return `${state} ${words.days({ days: report.daysLate })}`
  return report.filled < report.expected ? `${state} ${report.filled}/${report.expected}` : state
}
