// The cards of the season and whom they judge.
import { formatDay } from '@thidua/kit/vi-text.ts'
import { scoringVi } from '../../../messages/scoring.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { createClient } from '../../../ui/client.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { AppLink } from '../../../ui/link.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { operations as accessOperations } from '../../access/contract.ts'
import type { CardSummary } from '../../scorecards/contract.ts'
import { scorecards, useCardKinds, type CardKinds } from './cards.ts'
import { pointsText } from './points-text.ts'
import styles from './scoring.module.css'

const access = createClient<typeof accessOperations>('access')

export function CardsPage() {
  const words = useMessages(scoringVi)
  const { season } = useAsOf()
  const cards = useApiQuery(scorecards, 'list-cards', { year: season.year })
  const kinds = useCardKinds()
  return (
    <Page title={words.title} lead={words.cards.lead({ year: season.year })} actions={<><AppLink to="/minh-chung">{words.cards.evidence}</AppLink> <AppLink to="/cham-diem/so-sanh">{words.cards.compare}</AppLink></>}>
      {cards.error && <ErrorNote error={cards.error} onRetry={() => void cards.refetch()} />}
      {!cards.data && !cards.error && <Skeleton lines={6} />}
      {cards.data?.cards.length === 0 && <EmptyState title={words.cards.none} icon="scoring">{words.cards.noneNext}</EmptyState>}
      <div className={styles.cards}>{cards.data?.cards.map((card) => <Card key={card.id} card={card} kinds={kinds} />)}</div>
    </Page>
  )
}

function Card({ card, kinds }: { readonly card: CardSummary; readonly kinds: CardKinds }) {
  const words = useMessages(scoringVi)
  const who = useApiQuery(access, 'who-am-i', {})
  const judged = kinds.units.filter((unit) => card.appliesTo.includes(unit.kind))
  const own = judged.find((unit) => unit.id === who.data?.actor?.unitId)
  const name = kinds.nameOf(card)
  return (
    <Panel>
      <h2 className={styles.cardName}><AppLink to={`/cham-diem/${card.id}`} aria-label={words.cards.rankingOf({ name })}>{name}</AppLink></h2>
      <p className={styles.quiet}>{card.name}</p>
      <p>{words.cards.judges({ count: judged.length })} · {words.cards.size({ lines: card.leaves, points: pointsText(card.totalPoints) })}</p>
      <p className={styles.quiet}>{words.issued({ day: formatDay(card.issued), days: card.daysBeforeIssue })}.</p>
      <p className={styles.doors}>
        <AppLink to={`/cham-diem/${card.id}`} aria-label={words.cards.rankingOf({ name })}>{words.cards.ranking}</AppLink>
        {own && <AppLink to={`/cham-diem/${card.id}/${own.id}`}>{words.cards.own({ unit: own.shortName })}</AppLink>}
      </p>
    </Panel>
  )
}
