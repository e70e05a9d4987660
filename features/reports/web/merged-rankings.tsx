import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { OutputOf } from '@thidua/kit/contract.ts'
import { formatDecimal } from '@thidua/kit/vi-text.ts'
import { mergersVi } from '../../../messages/reports.ts'
import { useChoice } from '../../../ui/address.ts'
import { Badge } from '../../../ui/badge.tsx'
import { lastDayOf } from '@thidua/kit/plain-date.ts'
import { createClient } from '../../../ui/client.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { AppLink } from '../../../ui/link.tsx'
import { Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { SegmentedControl } from '../../../ui/tabs.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { operations as organisationOperations, UnitSummary } from '../../organisations/contract.ts'
import type { CardSummary } from '../../scorecards/contract.ts'
import type { operations } from '../contract.ts'
import styles from './mergers.module.css'

const reports = createClient<typeof operations>('reports')
const organisations = createClient<typeof organisationOperations>('organisations')
type Merged = OutputOf<(typeof operations)['show-merged-ranking']>

/** As it was, and as the units left would stand on the members' own cells: to compare, never to judge anew. */
export function MergedRankings({ group, year, asOf, cards }: { readonly group: string; readonly year: number; readonly asOf: PlainDate; readonly cards: readonly CardSummary[] }) {
  const words = useMessages(mergersVi)
  const [chosen, setCard] = useChoice('card')
  const units = useApiQuery(organisations, 'list-units', { day: lastDayOf(year), group })
  const card = cards.find(({ id }) => id === chosen) ?? cards[0]!
  const ranking = useApiQuery(reports, 'show-merged-ranking', { group, card: card.id, asOf }, { keepPrevious: true })
  return (
    <Panel title={words.rankings}>
      {cards.length > 1 && <SegmentedControl className={styles.cards} value={card.id} onChange={setCard} aria-label={words.line} data={cards.map((each) => ({ value: each.id, label: lineName(each, units.data?.units ?? []) }))} />}
      <p className={styles.lead}>{words.rankingsNote}</p>
      {ranking.error && <ErrorNote error={ranking.error} onRetry={() => void ranking.refetch()} />}
      {ranking.data ? <Both ranking={ranking.data} /> : !ranking.error && <Skeleton lines={8} />}
    </Panel>
  )
}

/** A line is known by its kind of unit; the card's own name is long. */
function lineName({ appliesTo, name }: CardSummary, units: readonly UnitSummary[]): string {
  const kinds = new Set(units.filter(({ kind }) => appliesTo.includes(kind)).map(({ kindName }) => kindName))
  return [...kinds].join(', ') || name
}

function Both({ ranking }: { readonly ranking: Merged }) {
  const words = useMessages(mergersVi)
  return (
    <div className={styles.both}>
      <div><h3>{words.before}</h3><Standings caption={words.before} card={ranking.card} rows={ranking.before} /></div>
      <div><h3>{ranking.provisional ? words.afterProvisional : words.after}</h3><Standings caption={words.after} card={null} rows={ranking.after} /></div>
    </div>
  )
}

type Standing = Merged['before'][number] & Partial<Pick<Merged['after'][number], 'members' | 'outside' | 'undistributed' | 'openLines'>>

/** `card`: the sheets behind the points; what is pro forma has none. */
function Standings({ caption, card, rows }: { readonly caption: string; readonly card: string | null; readonly rows: readonly Standing[] }) {
  const words = useMessages(mergersVi)
  return (
    <DataTable
      caption={caption}
      columns={[
        { id: 'rank', title: words.rank, align: 'right', width: '4rem', cell: (row) => row.rank ?? '—' },
        { id: 'unit', title: words.unit, heading: true, cell: (row) => <span className={styles.unit}>{row.unitName}{row.outside && row.outside.length > 0 && <> <Badge tone="unsure">{words.partOnly({ provinces: row.outside.join(', ') })}</Badge></>}{row.undistributed && <> <Badge tone="unsure">{words.undistributed}</Badge></>}{row.members && row.members.length > 1 && <small className={styles.members}>{row.members.join(', ')}</small>}{row.openLines !== undefined && row.openLines > 0 && <small className={styles.members}>{words.openLines({ count: row.openLines })}</small>}</span> },
        { id: 'total', title: words.points, align: 'right', width: '9rem', cell: (row) => (card === null ? totalText(row, words.between) : <AppLink to={`/cham-diem/${card}/${row.unit}`}>{totalText(row, words.between)}</AppLink>) },
        { id: 'class', title: words.class, width: '4rem', cell: (row) => row.class ?? '—' },
      ]}
      rows={rows}
      rowKey={(row) => row.unit}
    />
  )
}

function totalText({ total, totalLow, totalHigh }: Standing, between: (facts: { low: string; high: string }) => string): string {
  const points = (value: number): string => formatDecimal(String(value), 2)
  if (total !== null) return points(total)
  return totalLow === null || totalHigh === null ? '—' : between({ low: points(totalLow), high: points(totalHigh) })
}
