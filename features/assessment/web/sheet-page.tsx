// The scorecard of one unit: where it stands, what is missing, every line, and self-scoring without a mouse.
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { formatDay } from '@thidua/kit/vi-text.ts'
import { scoringVi } from '../../../messages/scoring.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { SyntheticBadge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { createClient } from '../../../ui/client.ts'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { AppLink } from '../../../ui/link.tsx'
import { Page } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { operations as accessOperations } from '../../access/contract.ts'
import { useCardKinds } from './cards.ts'
import { assessment, useLineSources, type Sheet } from './line-source.ts'
import { useSelfScores } from './self-scores.ts'
import { SheetLines } from './sheet-lines.tsx'
import { SheetSummary } from './sheet-summary.tsx'
import { SheetTree } from './sheet-tree.tsx'
import styles from './sheet.module.css'

const access = createClient<typeof accessOperations>('access')

/** `above`: what features higher up have to say about the sheet. */
export function SheetPage({ above }: { readonly above?: ReactNode }) {
  const { card, unit } = useParams({ strict: false }) as { card: string; unit: string }
  const words = useMessages(scoringVi)
  const { asOf, season } = useAsOf()
  const { units } = useCardKinds()
  const shown = useApiQuery(assessment, 'show-sheet', { group: season.group, card, unit, asOf }, { keepPrevious: true })
  const name = shown.data?.unit.unitName ?? units.find((each) => each.id === unit)?.shortName ?? ''
  const title = name ? words.sheet.title({ unit: name }) : words.title
  const kind = units.find((each) => each.id === unit)?.kindName
  const sheet = shown.error ? undefined : shown.data
  return (
    <Page title={title} width="work"
      crumbs={[{ label: words.title, to: '/cham-diem' }, { label: kind ? words.ranking.title({ kind }) : words.sheet.ranking, to: `/cham-diem/${card}` }, { label: name || words.title }]}
      lead={sheet && <>{sheet.cardName} {sheet.synthetic && <SyntheticBadge />}</>}
      actions={<AppLink to={`/don-vi/${unit}`}>{name}</AppLink>}>
      {shown.error && <ErrorNote error={shown.error} onRetry={() => void shown.refetch()} />}
      {!shown.data && !shown.error && <Skeleton lines={12} />}
      {sheet && above}
      {sheet && <Scored key={`${card} ${unit}`} sheet={sheet} fresh={async () => (await shown.refetch()).data} />}
    </Page>
  )
}

function Scored({ sheet, fresh }: { readonly sheet: Sheet; readonly fresh: () => Promise<Sheet | undefined> }) {
  const words = useMessages(scoringVi).sheet
  const sources = useLineSources()({ card: sheet.card, unit: sheet.unit.unit })
  const scores = useSelfScores(sheet, fresh)
  return (
    <>
      <SheetSummary sheet={sheet} source={sources.total} />
      <div className={styles.columns}>
        <SheetTree sheet={sheet} />
        <div className={styles.work}>
          <MayScore sheet={sheet} />
          <SheetLines sheet={sheet} scores={scores} sources={sources} />
          <p className={styles.keys}>{words.keys}</p>
        </div>
      </div>
    </>
  )
}

/** Why nobody can type here now, and how to get there. */
function MayScore({ sheet }: { readonly sheet: Sheet }) {
  const words = useMessages(scoringVi).sheet
  const { asOf, today, isToday, setAsOf } = useAsOf()
  const who = useApiQuery(access, 'who-am-i', {})
  if (!who.data || sheet.self.expected === 0 || sheet.lines.some((line) => line.can.selfScore)) return null
  const isOwn = who.data.actor?.unitId === sheet.unit.unit
  return (
    <div className={styles.may} data-own={isOwn || undefined}>
      <p><Icon name={isOwn ? 'calendar' : 'info'} size={18} /> {isOwn ? words.notToday({ day: formatDay(asOf) }) : words.notYours}</p>
      {isOwn && !isToday && <Button variant="default" size="sm" onClick={() => setAsOf(today)}>{words.toToday}</Button>}
    </div>
  )
}
