import { formatDay, formatDecimal } from '@thidua/kit/vi-text.ts'
import type { OutputOf } from '@thidua/kit/contract.ts'
import { boardVi } from '../../../../messages/board.ts'
import { Badge } from '../../../../ui/badge.tsx'
import { DataTable } from '../../../../ui/data-table.tsx'
import { AppLink } from '../../../../ui/link.tsx'
import { useMessages } from '../../../../ui/words.tsx'
import type { operations, RankedUnit } from '../../../assessment/contract.ts'
import styles from './board.module.css'

type Ranking = OutputOf<(typeof operations)['show-ranking']>

interface RankingTableProps {
  readonly ranking: Ranking
  readonly selected: string | undefined
  readonly onSelect: (unit: string) => void
}

export function RankingTable({ ranking, selected, onSelect }: RankingTableProps) {
  const words = useMessages(boardVi)
  return (
    <>
      <DataTable
        caption={words.rankingCaption({ card: ranking.cardName, day: formatDay(ranking.asOf) })}
        columns={[
          { id: 'rank', title: words.rank, align: 'right', width: '3.5rem', sortBy: (unit) => unit.rank, cell: (unit) => (unit.rank === null ? '—' : `${unit.rank}${unit.shared ? '=' : ''}`) },
          { id: 'unit', title: words.unit, heading: true, sortBy: (unit) => unit.unitName, cell: (unit) => <AppLink className={styles.unitName} to={`/don-vi/${unit.unit}`}>{unit.unitName}</AppLink> },
          {
            id: 'total', title: words.total, align: 'right', sortBy: (unit) => unit.total,
            cell: (unit) => <AppLink to={`/cham-diem/${ranking.card}/${unit.unit}`}>{totalText(unit, words.totalBetween)}</AppLink>,
          },
          { id: 'class', title: words.class, width: '4rem', sortBy: (unit) => unit.class, cell: (unit) => (unit.class ? <span title={unit.classLabel ?? undefined}>{unit.class}</span> : '—') },
          { id: 'why', title: words.whyClass, cell: (unit) => <WhyClass unit={unit} /> },
        ]}
        rows={ranking.units}
        rowKey={(unit) => unit.unit}
        stacks
        onOpen={(unit) => onSelect(unit.unit)}
        {...(selected === undefined ? {} : { selected })}
      />
      <div className={styles.rules}>
        {ranking.provisional && <p>{words.provisional}</p>}
        <p>{words.issued({ day: formatDay(ranking.issued), days: ranking.daysBeforeIssue })}</p>
        <p>{[...ranking.quota.map((quota) => quota.text), ...ranking.ties].join('. ')}.</p>
        <p>{words.noLastYear}</p>
      </div>
    </>
  )
}

function totalText(unit: RankedUnit, between: (facts: { low: string; high: string }) => string): string {
  if (unit.total !== null) return formatDecimal(String(unit.total), 2)
  if (unit.totalLow === null || unit.totalHigh === null) return '—'
  return between({ low: formatDecimal(String(unit.totalLow), 2), high: formatDecimal(String(unit.totalHigh), 2) })
}

function WhyClass({ unit }: { readonly unit: RankedUnit }) {
  const words = useMessages(boardVi)
  if (unit.class === null) return <Badge tone="unsure">{words.undetermined({ count: unit.undetermined.length })}</Badge>
  return (
    <>
      {unit.gatesFailed.map((gate) => (
        <p key={gate.code} className={styles.why}>
          <Badge tone="bad" icon="warning">{unit.classByPoints === unit.classAfterGates ? words.gateIdle : words.gate({ points: unit.classByPoints ?? '', cap: gate.cap })}</Badge> {gate.name}
        </p>
      ))}
      {unit.movedByQuota && <p className={styles.why}><Badge tone="unsure">{words.quota({ from: unit.classAfterGates ?? '' })}</Badge></p>}
    </>
  )
}
