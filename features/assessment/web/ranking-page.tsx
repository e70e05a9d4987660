// A card's ranking: points, what the gates and the quota made of them, and the rules that were published beforehand.
import { useParams } from '@tanstack/react-router'
import { formatDay, formatDecimal } from '@thidua/kit/vi-text.ts'
import type { OutputOf } from '@thidua/kit/contract.ts'
import { scoringVi } from '../../../messages/scoring.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { createClient } from '../../../ui/client.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { AppLink } from '../../../ui/link.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { operations, RankedUnit } from '../contract.ts'
import styles from './scoring.module.css'

const assessment = createClient<typeof operations>('assessment')
type Ranking = OutputOf<(typeof operations)['show-ranking']>

export function RankingPage() {
  const { card } = useParams({ strict: false }) as { card: string }
  const words = useMessages(scoringVi)
  const { asOf, season } = useAsOf()
  const ranking = useApiQuery(assessment, 'show-ranking', { group: season.group, card, asOf }, { keepPrevious: true })
  return (
    <Page title={words.ranking} lead={ranking.data?.cardName} crumbs={[{ label: words.cards, to: '/cham-diem' }, { label: words.ranking }]} width="work">
      {ranking.error && <ErrorNote error={ranking.error} onRetry={() => void ranking.refetch()} />}
      {ranking.data && !ranking.error ? <Table ranking={ranking.data} /> : !ranking.error && <Skeleton lines={9} />}
    </Page>
  )
}

function Table({ ranking }: { readonly ranking: Ranking }) {
  const words = useMessages(scoringVi)
  return (
    <>
      {ranking.provisional && <p className={styles.provisional}><Badge tone="unsure" icon="warning">{words.provisionalShort}</Badge> {words.provisional}</p>}
      <Panel flush>
        <DataTable
          caption={words.rankingCaption({ day: formatDay(ranking.asOf) })}
          columns={[
            { id: 'rank', title: words.rank, align: 'right', width: '4rem', sortBy: (unit) => unit.rank, cell: (unit) => (unit.rank === null ? '—' : `${unit.rank}${unit.shared ? ' =' : ''}`) },
            { id: 'unit', title: words.unit, heading: true, sortBy: (unit) => unit.unitName, cell: (unit) => <AppLink className={styles.nowrap} to={`/cham-diem/${ranking.card}/${unit.unit}`}>{unit.unitName}</AppLink> },
            { id: 'total', title: words.total, align: 'right', sortBy: (unit) => unit.total, cell: (unit) => totalText(unit) },
            { id: 'branches', title: words.branches, cell: (unit) => <Branches unit={unit} /> },
            { id: 'classes', title: words.classes, cell: (unit) => <Classes unit={unit} /> },
            { id: 'open', title: words.openLines, cell: (unit) => (unit.undetermined.length > 0 ? words.openCount({ count: unit.undetermined.length }) : unit.notApplicable.length > 0 ? words.naCount({ count: unit.notApplicable.length }) : '') },
          ]}
          rows={ranking.units}
          rowKey={(unit) => unit.unit}
        />
      </Panel>
      <Panel title={words.rules}>
        <ul className={styles.rules}>
          <li>{words.issued({ day: formatDay(ranking.issued), days: ranking.daysBeforeIssue })}</li>
          <li>{words.thresholds({ list: ranking.classes.map((each) => `${each.class} (${each.label}) ${words.from} ${formatDecimal(String(each.minPoints))}`).join('; ') })}</li>
          {[...ranking.quota.map((quota) => quota.text), ...ranking.ties].map((text) => <li key={text}>{text}.</li>)}
        </ul>
      </Panel>
    </>
  )
}

export function totalText(unit: RankedUnit): string {
  if (unit.total !== null) return formatDecimal(String(unit.total), 2)
  if (unit.totalLow === null || unit.totalHigh === null) return '—'
  return `${formatDecimal(String(unit.totalLow), 2)} – ${formatDecimal(String(unit.totalHigh), 2)}`
}

function Branches({ unit }: { readonly unit: RankedUnit }) {
  return (
    <span className={styles.branches}>
      {unit.branches.filter((branch) => branch.max > 0).map((branch) => (
        <span key={branch.code} title={`${branch.code}: ${branch.points === null ? '?' : formatDecimal(String(branch.points), 2)} / ${formatDecimal(String(branch.max))}`}>
          <span className={styles.branchCode}>{branch.code}</span>
          <span className={styles.bar}><span style={{ inlineSize: `${branch.points === null ? 0 : Math.min(100, (branch.points / branch.max) * 100)}%` }} data-unknown={branch.points === null || undefined} /></span>
        </span>
      ))}
    </span>
  )
}

/** By points → after gates → after the quota; a step is named only where it changed something. */
export function Classes({ unit }: { readonly unit: RankedUnit }) {
  const words = useMessages(scoringVi)
  if (unit.class === null) return <Badge tone="unsure">{words.noClass}</Badge>
  const changedByGate = unit.classAfterGates !== unit.classByPoints
  return (
    <div className={styles.classes}>
      <p><strong title={unit.classLabel ?? undefined}>{unit.class}</strong> {unit.classByPoints !== unit.class && words.byPoints({ class: unit.classByPoints ?? '' })}</p>
      {unit.gatesFailed.map((gate) => <p key={gate.code}><Badge tone="bad" icon="warning">{changedByGate ? words.capped({ cap: gate.cap }) : words.gateIdle}</Badge> {gate.name}</p>)}
      {unit.movedByQuota && <p><Badge tone="unsure">{words.quotaMoved}</Badge></p>}
    </div>
  )
}
