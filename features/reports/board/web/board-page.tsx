// The region at a glance: map, ranking, the indicators that matter, who is late. Choosing a unit filters all of it.
import { lastDayOf } from '@thidua/kit/plain-date.ts'
import { boardVi } from '../../../../messages/board.ts'
import { useChoice } from '../../../../ui/address.ts'
import { useAsOf } from '../../../../ui/as-of.tsx'
import { createClient } from '../../../../ui/client.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { ErrorNote } from '../../../../ui/error-note.tsx'
import { AppLink } from '../../../../ui/link.tsx'
import { Page, Panel } from '../../../../ui/page.tsx'
import { Skeleton } from '../../../../ui/skeleton.tsx'
import { SegmentedControl } from '../../../../ui/tabs.tsx'
import { useApiQuery } from '../../../../ui/use-api.ts'
import { useMessages } from '../../../../ui/words.tsx'
import type { operations as assessmentOperations } from '../../../assessment/contract.ts'
import type { operations as organisationOperations, UnitSummary } from '../../../organisations/contract.ts'
import type { CardSummary, operations as scorecardOperations } from '../../../scorecards/contract.ts'
import { FindingList } from './finding-list.tsx'
import { KeyIndicators } from './key-indicators.tsx'
import { MemberMap } from './member-map.tsx'
import { RankingTable } from './ranking-table.tsx'
import { ReportMatrix } from './report-matrix.tsx'
import styles from './board.module.css'

const organisations = createClient<typeof organisationOperations>('organisations')
const scorecards = createClient<typeof scorecardOperations>('scorecards')
const assessment = createClient<typeof assessmentOperations>('assessment')

export function BoardPage() {
  const words = useMessages(boardVi)
  const { asOf, season } = useAsOf()
  const cards = useApiQuery(scorecards, 'list-cards', { year: season.year })
  const [chosen, setCard] = useChoice('card')
  const units = useApiQuery(organisations, 'list-units', { day: lastDayOf(season.year), group: season.group })
  const card = cards.data?.cards.find((candidate) => candidate.id === chosen) ?? cards.data?.cards[0]
  return (
    <Page title={words.title} lead={season.groupName} width="work" actions={<AppLink to="/khu-vuc/sap-nhap">{words.mergers}</AppLink>}>
      {cards.error && <ErrorNote error={cards.error} onRetry={() => void cards.refetch()} />}
      {cards.data && cards.data.cards.length > 1 && (
        <SegmentedControl className={styles.lines} value={card?.id ?? ''} onChange={setCard} aria-label={words.line} data={cards.data.cards.map((each) => ({ value: each.id, label: lineName(each, units.data?.units ?? []) }))} />
      )}
      {cards.data && !card && <EmptyState title={words.noCard}>{words.noCardNext}</EmptyState>}
      {card && <Line card={card.id} kinds={card.appliesTo} units={units.data?.units ?? null} key={card.id} at={{ group: season.group, year: season.year, asOf }} />}
    </Page>
  )
}

/** A line is known by its kind of unit; the card's own name is long. */
function lineName(card: CardSummary, units: readonly UnitSummary[]): string {
  const kinds = new Set(units.filter((unit) => card.appliesTo.includes(unit.kind)).map((unit) => unit.kindName))
  return [...kinds].join(', ') || card.name
}

interface LineProps {
  readonly card: string
  readonly kinds: readonly string[]
  readonly units: readonly UnitSummary[] | null
  readonly at: { readonly group: string; readonly year: number; readonly asOf: ReturnType<typeof useAsOf>['asOf'] }
}

function Line({ card, kinds, units, at }: LineProps) {
  const words = useMessages(boardVi)
  const [unit, setUnit] = useChoice('unit')
  const ranking = useApiQuery(assessment, 'show-ranking', { group: at.group, card, asOf: at.asOf }, { keepPrevious: true })
  const members = units?.filter((member) => kinds.includes(member.kind)) ?? []
  const choose = (id: string) => setUnit(unit === id ? undefined : id)
  return (
    <>
      <div className={styles.top}>
        <Panel title={words.map}>
          {units ? <MemberMap members={members} ranking={ranking.data ?? null} selected={unit} onSelect={choose} /> : <Skeleton lines={1} rowHeight={380} />}
        </Panel>
        <Panel title={words.ranking} flush>
          {ranking.error && <ErrorNote error={ranking.error} onRetry={() => void ranking.refetch()} />}
          {ranking.data ? <RankingTable ranking={ranking.data} selected={unit} onSelect={choose} /> : !ranking.error && <Skeleton lines={8} />}
        </Panel>
      </div>
      <KeyIndicators at={at} kinds={kinds} selected={unit} onSelect={choose} />
      <ReportMatrix at={at} kinds={kinds} selected={unit} />
      <FindingList at={at} kinds={kinds} members={members} selected={unit} />
    </>
  )
}
