import { daysBetween, type PlainDate } from '@thidua/kit/plain-date.ts'
import { formatDay } from '@thidua/kit/vi-text.ts'
import type { OutputOf } from '@thidua/kit/contract.ts'
import { figuresVi } from '../../../messages/figures.ts'
import { useChoice } from '../../../ui/address.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { Badge, type Tone } from '../../../ui/badge.tsx'
import { createClient } from '../../../ui/client.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { AppLink } from '../../../ui/link.tsx'
import { Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { SegmentedControl } from '../../../ui/tabs.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { operations as indicatorOperations } from '../contract.ts'
import type { operations as monitoringOperations } from '../monitoring/contract.ts'
import styles from './figures.module.css'

const indicators = createClient<typeof indicatorOperations>('indicators')
const monitoring = createClient<typeof monitoringOperations>('indicators')

type Report = OutputOf<(typeof monitoringOperations)['show-completeness']>['units'][number]['reports'][number]
interface Round { readonly dataSet: string; readonly name: string; readonly period: string; readonly due: PlainDate | null; readonly locks: PlainDate | null; readonly report: Report }

const tones: Readonly<Record<Report['state'], Tone>> = { 'on-time': 'good', late: 'unsure', partial: 'unsure', missing: 'bad', 'not-due': 'quiet' }
const every = '*'

/** Complete and on time are told apart; what is missing says how long. */
export function ReportTable({ unit, unitName }: { readonly unit: string; readonly unitName: string }) {
  const words = useMessages(figuresVi)
  const { asOf, season } = useAsOf()
  const [period, choosePeriod] = useChoice('period')
  const completeness = useApiQuery(monitoring, 'show-completeness', { group: season.group, year: season.year, asOf }, { keepPrevious: true })
  const sets = useApiQuery(indicators, 'list-data-sets', {})
  const error = completeness.error ?? sets.error
  if (error) return <ErrorNote error={error} onRetry={() => { void completeness.refetch(); void sets.refetch() }} />
  if (!completeness.data || !sets.data) return <Skeleton lines={6} />
  const rounds = (completeness.data.units.find((each) => each.unit === unit)?.reports ?? []).flatMap((report): Round[] => {
    const set = sets.data.dataSets.find((candidate) => candidate.id === report.dataSet)
    const round = set?.rounds.find((candidate) => candidate.period === report.period)
    return set ? [{ dataSet: set.id, name: set.name, period: report.period, due: round?.due ?? null, locks: round?.locks ?? null, report }] : []
  })
  const periods = [...new Set(rounds.map((round) => round.period))].sort()
  const shown = period && periods.includes(period) ? rounds.filter((round) => round.period === period) : rounds
  return (
    <Panel
      title={words.dataSets}
      flush
      actions={periods.length > 1 && <SegmentedControl className={styles.periods} aria-label={words.period} size="sm" value={period && periods.includes(period) ? period : every} onChange={(value) => choosePeriod(value === every ? undefined : value)} data={[{ value: every, label: words.everyPeriod }, ...periods.map((each) => ({ value: each, label: words.periodName(each) }))]} />}
    >
      {shown.length === 0 ? <EmptyState title={words.noDataSets}>{words.noDataSetsNext}</EmptyState> : <Rounds caption={words.dataSetsCaption({ unit: unitName })} unit={unit} rounds={shown} />}
    </Panel>
  )
}

function Rounds({ caption, unit, rounds }: { readonly caption: string; readonly unit: string; readonly rounds: readonly Round[] }) {
  const words = useMessages(figuresVi)
  return (
    <table className={styles.rounds}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr><th scope="col">{words.dataSet}</th><th scope="col">{words.period}</th><th scope="col">{words.state}</th><th scope="col">{words.filled}</th><th scope="col">{words.due}</th><th scope="col">{words.last}</th><th scope="col">{words.locks}</th></tr>
      </thead>
      <tbody>
        {rounds.map((round) => (
          <tr key={`${round.dataSet} ${round.period}`}>
            <th scope="row"><AppLink to={`/so-lieu/${unit}/${round.dataSet}/${round.period}`} aria-label={words.openOf({ name: round.name, period: words.periodName(round.period) })}>{round.name}</AppLink></th>
            <td data-name={words.period} className="figures">{words.periodName(round.period)}</td>
            <td data-name={words.state}><State round={round} /></td>
            <td data-name={words.filled}><Filled report={round.report} /></td>
            <td data-name={words.due} className="figures">{round.due ? formatDay(round.due) : <span className={styles.quiet}>{words.noDue}</span>}</td>
            <td data-name={words.last} className="figures">{round.report.last ? formatDay(round.report.last) : <span className={styles.quiet}>—</span>}</td>
            <td data-name={words.locks} className="figures">{round.locks ? formatDay(round.locks) : <span className={styles.quiet}>{words.never}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function State({ round: { report, due } }: { readonly round: Round }) {
  const words = useMessages(figuresVi)
  const { asOf } = useAsOf()
  const overdue = due && (report.state === 'missing' || report.state === 'partial') ? Math.max(0, daysBetween(due, asOf)) : 0
  const time = report.state === 'not-due' && due ? words.leftTime({ days: daysBetween(asOf, due) }) : words.inTime({ state: report.state, days: report.state === 'late' ? report.daysLate : overdue })
  return (
    <span className={styles.state}>
      <Badge tone={tones[report.state]}>{report.state === 'late' ? time : words.reportState[report.state]}</Badge>
      {report.state !== 'late' && time && <small>{time}</small>}
    </span>
  )
}

function Filled({ report: { filled, expected } }: { readonly report: Report }) {
  const words = useMessages(figuresVi)
  return (
    <span className={styles.filled}>
      <span className={styles.track} aria-hidden="true"><span style={{ inlineSize: `${expected === 0 ? 0 : (filled / expected) * 100}%` }} data-full={filled >= expected || undefined} /></span>
      <span className="figures">{words.filledOf({ filled, expected })}</span>
    </span>
  )
}
