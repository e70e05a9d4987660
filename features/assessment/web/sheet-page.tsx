// A unit's scorecard: the tree, the lines, what is still missing, and the trace of each line on demand.
import { useParams } from '@tanstack/react-router'
import { formatDecimal } from '@thidua/kit/vi-text.ts'
import type { OutputOf } from '@thidua/kit/contract.ts'
import { scoringVi } from '../../../messages/scoring.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { SyntheticBadge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { createClient } from '../../../ui/client.ts'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { operations } from '../contract.ts'
import { CardTree } from './card-tree.tsx'
import { Classes, totalText } from './ranking-page.tsx'
import { SheetLines } from './sheet-lines.tsx'
import styles from './scoring.module.css'

const assessment = createClient<typeof operations>('assessment')
type Sheet = OutputOf<(typeof operations)['show-sheet']>

export function SheetPage() {
  const { card, unit } = useParams({ strict: false }) as { card: string; unit: string }
  const words = useMessages(scoringVi)
  const { asOf, season } = useAsOf()
  const sheet = useApiQuery(assessment, 'show-sheet', { group: season.group, card, unit, asOf }, { keepPrevious: true })
  const crumbs = [{ label: words.cards, to: '/cham-diem' }, { label: words.ranking, to: `/cham-diem/${card}` }, { label: sheet.data?.unit.unitName ?? words.sheet }]
  return (
    <Page title={words.sheetTitle({ unit: sheet.data?.unit.unitName ?? '' })} lead={sheet.data && <>{sheet.data.cardName} {sheet.data.synthetic && <SyntheticBadge />}</>} crumbs={crumbs} width="work">
      {sheet.error && <ErrorNote error={sheet.error} onRetry={() => void sheet.refetch()} />}
      {sheet.data && !sheet.error ? (
        <>
          <Standing sheet={sheet.data} />
          <div className={styles.sheet}>
            <CardTree lines={sheet.data.lines} />
            <SheetLines sheet={sheet.data} card={card} />
          </div>
        </>
      ) : (
        !sheet.error && <Skeleton lines={12} />
      )}
    </Page>
  )
}

/** "Điểm hiện tại và còn thiếu gì", and why a score cannot be typed here if it cannot. */
function Standing({ sheet }: { readonly sheet: Sheet }) {
  const words = useMessages(scoringVi)
  const { isToday, today, setAsOf } = useAsOf()
  const maySelfScore = sheet.lines.some((line) => line.can.selfScore)
  return (
    <Panel>
      <div className={styles.standing}>
        <p className={styles.total}><span className="figures">{totalText(sheet.unit)}</span> / {formatDecimal(String(sheet.totalPoints))} {words.pointsWord}</p>
        <p>{words.place({ rank: sheet.unit.rank === null ? '—' : String(sheet.unit.rank) })}</p>
        <Classes unit={sheet.unit} />
        <p>{words.selfProgress({ filled: sheet.self.filled, expected: sheet.self.expected })}</p>
      </div>
      {sheet.missing.length === 0 ? <p className={styles.quiet}>{words.nothingMissing}</p> : (
        <details className={styles.missing}>
          <summary>{words.missing({ count: sheet.missing.length, points: formatDecimal(String(sheet.missing.reduce((sum, line) => sum + line.max, 0)), 2) })}</summary>
          <ul>{sheet.missing.map((line) => <li key={line.code}><a href={`#line-${line.code}`}>{line.code}</a> {line.name}: {line.why}</li>)}</ul>
        </details>
      )}
      {!maySelfScore && <p className={styles.quiet}>{isToday ? words.notYourSheet : <>{words.lookingBack} <Button variant="subtle" size="compact-sm" onClick={() => setAsOf(today)}>{words.toToday}</Button></>}</p>}
    </Panel>
  )
}
