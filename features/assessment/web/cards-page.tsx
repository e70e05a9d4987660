// The cards of a season and whom each of them judges.
import { lastDayOf } from '@thidua/kit/plain-date.ts'
import { formatDay, formatDecimal } from '@thidua/kit/vi-text.ts'
import { scoringVi } from '../../../messages/scoring.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { createClient } from '../../../ui/client.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { AppLink } from '../../../ui/link.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { operations as organisationOperations } from '../../organisations/contract.ts'
import type { operations as scorecardOperations } from '../../scorecards/contract.ts'

const scorecards = createClient<typeof scorecardOperations>('scorecards')
const organisations = createClient<typeof organisationOperations>('organisations')

export function CardsPage() {
  const words = useMessages(scoringVi)
  const { season } = useAsOf()
  const cards = useApiQuery(scorecards, 'list-cards', { year: season.year })
  const units = useApiQuery(organisations, 'list-units', { day: lastDayOf(season.year), group: season.group })
  const kinds = (of: readonly string[]) => [...new Set(units.data?.units.filter((unit) => of.includes(unit.kind)).map((unit) => unit.kindName))].join(', ')
  return (
    <Page title={words.cards} lead={words.cardsLead({ year: season.year })} actions={<AppLink to="/cham-diem/so-sanh">{words.compare}</AppLink>}>
      {cards.error && <ErrorNote error={cards.error} onRetry={() => void cards.refetch()} />}
      {cards.data ? (
        <Panel flush>
          <DataTable
            caption={words.cards}
            columns={[
              { id: 'line', title: words.line, heading: true, cell: (card) => <AppLink to={`/cham-diem/${card.id}`}>{kinds(card.appliesTo) || card.name}</AppLink> },
              { id: 'name', title: words.card, cell: (card) => card.name },
              { id: 'points', title: words.totalPoints, align: 'right', cell: (card) => formatDecimal(String(card.totalPoints)) },
              { id: 'leaves', title: words.lines, align: 'right', cell: (card) => String(card.leaves) },
              { id: 'issued', title: words.issuedOn, align: 'right', cell: (card) => formatDay(card.issued) },
            ]}
            rows={cards.data.cards}
            rowKey={(card) => card.id}
            empty={<EmptyState title={words.noCards}>{words.noCardsNext}</EmptyState>}
          />
        </Panel>
      ) : (
        !cards.error && <Skeleton lines={3} />
      )}
    </Page>
  )
}
