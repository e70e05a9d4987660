// Before and after the mergers: who went into whom, one figure in three views with one total, and the ranking on both sides.
import { useMemo } from 'react'
import type { OutputOf } from '@thidua/kit/contract.ts'
import { mergersVi } from '../../../messages/reports.ts'
import { useChoice } from '../../../ui/address.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { createClient } from '../../../ui/client.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { SegmentedControl } from '../../../ui/tabs.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { operations as indicatorOperations } from '../../indicators/contract.ts'
import type { operations as monitoringOperations } from '../../indicators/monitoring/contract.ts'
import type { operations as scorecardOperations } from '../../scorecards/contract.ts'
import type { operations, RollUpView } from '../contract.ts'
import { MergerMaps } from './merger-maps.tsx'
import { MergedRankings } from './merged-rankings.tsx'
import { RollUpTable } from './roll-up-table.tsx'
import { Succession } from './succession.tsx'
import styles from './mergers.module.css'

const reports = createClient<typeof operations>('reports')
const indicators = createClient<typeof indicatorOperations & typeof monitoringOperations>('indicators')
const scorecards = createClient<typeof scorecardOperations>('scorecards')

export type RollUp = OutputOf<(typeof operations)['show-roll-up']>
const views: readonly RollUpView[] = ['as-was', 'as-is', 'pro-forma']

export function MergersPage() {
  const words = useMessages(mergersVi)
  const { asOf, season } = useAsOf()
  const [chosen, setView] = useChoice('view')
  const view = views.find((each) => each === chosen) ?? 'as-is'
  const cards = useApiQuery(scorecards, 'list-cards', { year: season.year })
  return (
    <Page title={words.title} crumbs={[{ label: words.region, to: '/khu-vuc' }, { label: words.title }]} width="work">
      <div className={styles.switch}>
        <SegmentedControl value={view} onChange={setView} aria-label={words.view} data={views.map((each) => ({ value: each, label: words.views[each] }))} />
        <p>{words.explain[view]}</p>
      </div>
      <Figures view={view} />
      <Succession group={season.group} year={season.year} />
      {cards.data && cards.data.cards.length > 0 && <MergedRankings group={season.group} year={season.year} asOf={asOf} cards={cards.data.cards} />}
    </Page>
  )
}

/** The figure chosen leads the whole page: its units are on the maps and in the table. */
function Figures({ view }: { readonly view: RollUpView }) {
  const words = useMessages(mergersVi)
  const { asOf, season } = useAsOf()
  const [asked, setIndicator] = useChoice('indicator')
  const targeted = useApiQuery(indicators, 'list-targeted-indicators', { group: season.group, year: season.year, asOf })
  const catalogue = useApiQuery(indicators, 'list-indicators', { day: asOf })
  const summable = useMemo(() => (catalogue.data?.indicators ?? []).filter(({ aggregation, numerator }) => aggregation === 'sum' || numerator !== null), [catalogue.data])
  const first = targeted.data?.indicators.find(({ aggregation }) => aggregation === 'sum') ?? summable[0]
  const indicator = summable.find(({ code }) => code === asked)?.code ?? (targeted.data ? first?.code : undefined)
  const rolled = useApiQuery(reports, 'show-roll-up', { group: season.group, indicator: indicator ?? '', period: String(season.year), asOf }, { enabled: indicator !== undefined, keepPrevious: true })
  if (catalogue.data && summable.length === 0) return <EmptyState title={words.noIndicators}>{words.noIndicatorsNext}</EmptyState>
  return (
    <>
      {rolled.data ? <MergerMaps rolled={rolled.data} /> : <Skeleton lines={1} rowHeight={380} />}
      <Panel title={words.figures} actions={<Select className={styles.select} aria-label={words.choose} searchable value={indicator ?? null} onChange={(code) => setIndicator(code ?? undefined)} data={summable.map(({ code, name }) => ({ value: code, label: name }))} />} flush>
        {rolled.error && <ErrorNote error={rolled.error} onRetry={() => void rolled.refetch()} />}
        {rolled.data ? <RollUpTable rolled={rolled.data} view={view} period={String(season.year)} asOf={asOf} /> : !rolled.error && <Skeleton lines={8} />}
      </Panel>
    </>
  )
}
