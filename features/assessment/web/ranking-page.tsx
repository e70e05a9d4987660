// A card scored for its units: totals, classes before and after gates and quota, and the rules in words.
import { useParams } from '@tanstack/react-router'
import { formatDay } from '@thidua/kit/vi-text.ts'
import type { OutputOf } from '@thidua/kit/contract.ts'
import { scoringVi } from '../../../messages/scoring.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { operations } from '../contract.ts'
import { scorecards, useCardKinds } from './cards.ts'
import { assessment } from './line-source.ts'
import { pointsText } from './points-text.ts'
import { RankingTable } from './ranking-table.tsx'
import styles from './scoring.module.css'

type Ranking = OutputOf<(typeof operations)['show-ranking']>

export function RankingPage() {
  const { card: id } = useParams({ strict: false }) as { card: string }
  const words = useMessages(scoringVi)
  const { asOf, season } = useAsOf()
  const { nameOf } = useCardKinds()
  const card = useApiQuery(scorecards, 'show-card', { card: id })
  const ranking = useApiQuery(assessment, 'show-ranking', { group: season.group, card: id, asOf }, { keepPrevious: true })
  const title = card.data ? words.ranking.title({ kind: nameOf(card.data) }) : words.title
  return (
    <Page title={title} lead={card.data?.name} width="work" crumbs={[{ label: words.title, to: '/cham-diem' }, { label: card.data ? nameOf(card.data) : words.title }]}>
      {(ranking.error ?? card.error) && <ErrorNote error={ranking.error ?? card.error} onRetry={() => { void ranking.refetch(); void card.refetch() }} />}
      {!ranking.data && !ranking.error && <Skeleton lines={9} rowHeight={40} />}
      {ranking.data && !ranking.error && <Ranked ranking={ranking.data} decision={card.data?.decision ?? ''} />}
    </Page>
  )
}

function Ranked({ ranking, decision }: { readonly ranking: Ranking; readonly decision: string }) {
  const words = useMessages(scoringVi)
  return (
    <>
      <p className={styles.known}>
        {words.issued({ day: formatDay(ranking.issued), days: ranking.daysBeforeIssue })}. {words.ranking.asOf({ day: formatDay(ranking.asOf) })}.
        {ranking.provisional && <> <Badge tone="unsure" icon="info">{words.ranking.provisional}</Badge></>}
      </p>
      <Panel flush>
        {ranking.units.length === 0 ? <EmptyState title={words.ranking.none}>{words.ranking.noneNext}</EmptyState> : <RankingTable ranking={ranking} />}
      </Panel>
      <Panel title={words.ranking.rules}>
        <dl className={styles.rules}>
          <dt>{words.ranking.classes}</dt>
          <dd><ul>{ranking.classes.map((each) => <li key={each.class}>{words.ranking.classText({ class: each.class, label: each.label, min: pointsText(each.minPoints) })}</li>)}</ul></dd>
          <dt>{words.ranking.quotas}</dt>
          <dd>{ranking.quota.length === 0 ? words.ranking.noQuota : <ul>{ranking.quota.map((quota) => <li key={quota.class}>{quota.text}</li>)}</ul>}</dd>
          <dt>{words.ranking.order}</dt>
          <dd>{words.ranking.orderText}</dd>
          <dt>{words.ranking.ties}</dt>
          <dd>{ranking.ties.length === 0 ? words.ranking.noTies : <ol>{ranking.ties.map((tie) => <li key={tie}>{tie}</li>)}</ol>}</dd>
        </dl>
        {decision && <p className={styles.quiet}>{words.ranking.decision({ text: decision })}</p>}
      </Panel>
    </>
  )
}
