// One unit: where it stands, how its figures move, what it was called and what became of it.
import { useParams } from '@tanstack/react-router'
import { formatDay, formatDecimal } from '@thidua/kit/vi-text.ts'
import { boardVi } from '../../../../messages/board.ts'
import { useAsOf } from '../../../../ui/as-of.tsx'
import { createClient } from '../../../../ui/client.ts'
import { ErrorNote } from '../../../../ui/error-note.tsx'
import { AppLink } from '../../../../ui/link.tsx'
import { Page, Panel } from '../../../../ui/page.tsx'
import { Skeleton } from '../../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../../ui/use-api.ts'
import { useMessages } from '../../../../ui/words.tsx'
import type { operations as assessmentOperations } from '../../../assessment/contract.ts'
import type { operations as organisationOperations, UnitDetail } from '../../../organisations/contract.ts'
import type { operations as scorecardOperations } from '../../../scorecards/contract.ts'
import { FindingList } from './finding-list.tsx'
import { KeyIndicators } from './key-indicators.tsx'
import { ReportMatrix } from './report-matrix.tsx'
import { UnitHistory } from './unit-history.tsx'
import { UnitPeople } from './unit-people.tsx'
import styles from './board.module.css'

const organisations = createClient<typeof organisationOperations>('organisations')
const scorecards = createClient<typeof scorecardOperations>('scorecards')
const assessment = createClient<typeof assessmentOperations>('assessment')

export function UnitPage() {
  const { unit } = useParams({ strict: false }) as { unit: string }
  const words = useMessages(boardVi).unitPage
  const { asOf, season } = useAsOf()
  const shown = useApiQuery(organisations, 'show-unit', { unit, day: asOf })
  if (shown.error) return <Page title={words.region}><ErrorNote error={shown.error} onRetry={() => void shown.refetch()} /></Page>
  if (!shown.data) return <Page title={words.region}><Skeleton lines={8} /></Page>
  const { data } = shown
  const at = { group: season.group, year: season.year, asOf }
  return (
    <Page title={data.name} crumbs={[{ label: words.region, to: '/khu-vuc' }, { label: data.province }, { label: data.shortName }]} lead={<Lead unit={data} />} width="work"
      actions={<AppLink to={`/so-lieu?unit=${unit}`}>{words.figures}</AppLink>}>
      <Standing unit={unit} kind={data.kind} at={at} />
      <KeyIndicators at={at} kinds={[data.kind]} selected={unit} onSelect={() => undefined} />
      <ReportMatrix at={at} kinds={[data.kind]} selected={unit} />
      <FindingList at={at} kinds={[data.kind]} members={[data]} selected={unit} />
      <div className={styles.pair}>
        <UnitHistory unit={data} />
        <UnitPeople unit={unit} day={data.validTo !== null && data.validTo < asOf ? data.validTo : asOf} />
      </div>
    </Page>
  )
}

function Lead({ unit }: { readonly unit: UnitDetail }) {
  const words = useMessages(boardVi).unitPage
  const { asOf } = useAsOf()
  const next = unit.successors[0]
  return (
    <>
      {words.validOn({ day: formatDay(asOf) })}.
      {next && unit.validTo && unit.validTo < asOf && <> <AppLink to={`/don-vi/${next.successor}`}>{words.ended({ day: formatDay(unit.validTo), name: next.successorName })}</AppLink></>}
    </>
  )
}

function Standing({ unit, kind, at }: { readonly unit: string; readonly kind: string; readonly at: { readonly group: string; readonly year: number; readonly asOf: ReturnType<typeof useAsOf>['asOf'] } }) {
  const words = useMessages(boardVi).unitPage
  const cards = useApiQuery(scorecards, 'list-cards', { year: at.year })
  const card = cards.data?.cards.find((candidate) => candidate.appliesTo.includes(kind))
  const ranking = useApiQuery(assessment, 'show-ranking', { group: at.group, card: card?.id ?? '', asOf: at.asOf }, { enabled: card !== undefined })
  const standing = ranking.data?.units.find((each) => each.unit === unit)
  return (
    <Panel title={words.standing} actions={card && standing && <AppLink to={`/cham-diem/${card.id}/${unit}`}>{words.openSheet}</AppLink>}>
      {ranking.error && <ErrorNote error={ranking.error} />}
      {cards.data && (!card || (ranking.data && !standing)) && <p>{words.notScored}</p>}
      {standing && ranking.data && (
        <p className={styles.standing}>
          {words.standingText({
            rank: standing.rank === null ? '—' : `${standing.rank}/${ranking.data.units.length}`,
            total: standing.total === null ? '?' : formatDecimal(String(standing.total), 2),
            of: formatDecimal(String(ranking.data.totalPoints)),
            class: standing.class ?? '—',
          })}
        </p>
      )}
    </Panel>
  )
}
