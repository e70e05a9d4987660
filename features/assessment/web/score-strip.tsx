import { useState } from 'react'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { formatDay, formatDecimal } from '@thidua/kit/vi-text.ts'
import { figuresVi } from '../../../messages/figures.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { ApiError, createClient } from '../../../ui/client.ts'
import { Icon } from '../../../ui/icons.tsx'
import { AppLink } from '../../../ui/link.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { operations as assessmentOperations } from '../contract.ts'
import type { operations as scorecardOperations } from '../../scorecards/contract.ts'
import { scoreChange, type LineChange, type Sheet } from './score-change.ts'
import styles from './score-strip.module.css'

const scorecards = createClient<typeof scorecardOperations>('scorecards')
const assessment = createClient<typeof assessmentOperations>('assessment')
const namedLines = 3

interface ScoreStripProps { readonly unit: string; readonly unitKind: string; readonly asOf: PlainDate }

/** What the figures are worth: the total of the unit, and how it moved since the page was opened. */
export function ScoreStrip({ unit, unitKind, asOf }: ScoreStripProps) {
  const words = useMessages(figuresVi).score
  const { season } = useAsOf()
  const cards = useApiQuery(scorecards, 'list-cards', { year: season.year })
  const card = cards.data?.cards.find((candidate) => candidate.appliesTo.includes(unitKind))
  const sheet = useApiQuery(assessment, 'show-sheet', { group: season.group, card: card?.id ?? '', unit, asOf }, { enabled: card !== undefined, keepPrevious: true })
  const refused = sheet.error instanceof ApiError && sheet.error.kind === 'refused' ? sheet.error.text : null
  if (cards.data && !card) return <p className={styles.strip}>{words.none}</p>
  return (
    <section className={styles.strip} aria-label={words.title}>
      <h2>{words.title}</h2>
      {refused && <p>{refused}</p>}
      {card && sheet.data && <Total key={`${unit} ${card.id} ${asOf}`} sheet={sheet.data} address={`/cham-diem/${card.id}/${unit}`} asOf={asOf} />}
    </section>
  )
}

function Total({ sheet, address, asOf }: { readonly sheet: Sheet; readonly address: string; readonly asOf: PlainDate }) {
  const words = useMessages(figuresVi).score
  const [opened] = useState(sheet)
  const { total, totalLow, totalHigh, rank, class: reached } = sheet.unit
  const of = formatDecimal(String(sheet.totalPoints))
  const low = totalLow === null ? '?' : formatDecimal(String(totalLow), 2)
  const shown = total === null ? words.between({ low, high: totalHigh === null ? '?' : formatDecimal(String(totalHigh), 2) }) : words.total({ total: formatDecimal(String(total), 2), of })
  return (
    <>
      <p className={`figures ${styles.total}`}>{shown}</p>
      <p className={styles.standing}>{rank === null || reached === null ? words.unranked : words.standing({ rank: String(rank), class: reached })}<small>{words.asOf({ day: formatDay(asOf) })}</small></p>
      <div role="status" className={styles.moved}><Moved opened={opened} sheet={sheet} /></div>
      <AppLink to={address}>{words.openSheet}</AppLink>
    </>
  )
}

function Moved({ opened, sheet }: { readonly opened: Sheet; readonly sheet: Sheet }) {
  const words = useMessages(figuresVi).score
  const { total, lines } = scoreChange(opened, sheet)
  if (lines.length === 0) return <span className={styles.still}>{words.unchanged}</span>
  return (
    <>
      {total !== null && total !== 0 && <b data-direction={total > 0 ? 'up' : 'down'}><Icon name={total > 0 ? 'up' : 'down'} size={16} />{pointsText(total, words)}</b>}
      <span>{lines.slice(0, namedLines).map((line) => <span key={line.code} title={line.name} className={styles.movedLine}>{lineText(line, lines.length > 1, words)}</span>)}{lines.length > namedLines && <span>{words.moreLines({ count: lines.length - namedLines })}</span>}</span>
    </>
  )
}

function lineText({ code, change, points }: LineChange, withPoints: boolean, words: typeof figuresVi.score): string {
  if (change === null) return points === null ? words.nowUnknown({ code }) : words.nowKnown({ code, points: formatDecimal(String(points)) })
  return withPoints ? `${words.line({ code })} ${pointsText(change, words)}` : words.line({ code })
}

function pointsText(change: number, words: typeof figuresVi.score): string {
  const points = formatDecimal(String(Math.abs(change)))
  return change > 0 ? words.gained({ points }) : words.lost({ points })
}
