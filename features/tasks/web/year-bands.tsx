import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { formatDay } from '@thidua/kit/vi-text.ts'
import { yearVi } from '../../../messages/year.ts'
import { AppLink } from '../../../ui/link.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { YearBand } from '../contract.ts'
import { monthsOf, placeSpans, positionOf } from './year-layout.ts'
import styles from './year.module.css'

interface Year { readonly from: PlainDate; readonly to: PlainDate; readonly bands: readonly YearBand[] }
type Span = YearBand['spans'][number]

const laneHeight = 24

/** On a wide screen a track a band; on a phone the same stages as dated lines. */
export function YearBands({ year, asOf }: { readonly year: Year; readonly asOf: PlainDate }) {
  const words = useMessages(yearVi)
  return (
    <div className={styles.year} role="region" aria-label={words.bandsLabel}>
      <div className={styles.months} aria-hidden="true">
        <div className={styles.monthTrack}>
          {monthsOf(year).map((month) => <span key={`${month.label}${month.left}`} style={{ left: `${month.left}%` }} data-year={month.isYear || undefined}>{month.label}</span>)}
        </div>
      </div>
      <ol className={styles.bands}>
        {year.bands.map((band) => <Band key={band.id} band={band} year={year} asOf={asOf} />)}
      </ol>
    </div>
  )
}

function Band({ band, year, asOf }: { readonly band: YearBand; readonly year: Year; readonly asOf: PlainDate }) {
  const placed = placeSpans(band.spans, year)
  const lanes = Math.max(1, ...placed.map((each) => each.lane + 1))
  return (
    <li className={styles.band}>
      <h3 className={styles.bandName}>{band.door ? <AppLink to={band.door}>{band.name}</AppLink> : band.name}</h3>
      <ul className={styles.track} style={{ blockSize: `${lanes * laneHeight + 8}px` }}>
        {asOf >= year.from && asOf <= year.to && <li aria-hidden="true" className={styles.today} style={{ left: `${positionOf(asOf, year)}%` }} />}
        {placed.map(({ span, left, width, lane, labelBefore }) => (
          <li key={`${span.kind}${span.from}${span.title}`} className={styles.span} data-state={span.state} data-point={span.from === span.to || undefined} data-period={span.kind === 'period' || undefined}
            style={{ left: `${left}%`, inlineSize: span.from === span.to ? undefined : `${width}%`, insetBlockStart: `${lane * laneHeight + 4}px` }}>
            <span className={styles.label} data-before={labelBefore || undefined} title={hintOf(span)}>{span.title}</span>
            <span className={styles.days}>{spanText(span)}</span>
          </li>
        ))}
      </ul>
    </li>
  )
}

function spanText(span: Span): string {
  return span.from === span.to ? formatDay(span.from) : `${formatDay(span.from)} – ${formatDay(span.to)}`
}

function hintOf(span: Span): string {
  return [spanText(span), span.note].filter(Boolean).join(' · ')
}
