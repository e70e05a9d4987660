import { useId, useState, type ReactNode } from 'react'
import { Icon } from './icons.tsx'
import { SourceLink } from './source-link.tsx'
import type { LoadSource } from './source-model.ts'
import { useWords } from './words.tsx'
import styles from './bars.module.css'

export interface Bar {
  readonly label: string
  /** Null is drawn as missing, not as an empty bar. */
  readonly value: number | null
  readonly text: string
  readonly target?: number
  readonly estimate?: boolean
  readonly colour?: string
  readonly source?: LoadSource
}

interface BarsProps {
  readonly title: string
  readonly bars: readonly Bar[]
  readonly targetName?: string
  /** Where the scale ends; the largest value or target by default. */
  readonly maximum?: number
  readonly note?: ReactNode
}

/** Horizontal bars with their values written on them, the target as a line with its name, the table one key away. */
export function Bars({ title, bars, targetName, maximum, note }: BarsProps) {
  const words = useWords().chart
  const [asTable, setAsTable] = useState(false)
  const titleId = useId()
  const end = maximum ?? Math.max(...bars.flatMap((bar) => [bar.value ?? 0, bar.target ?? 0]), Number.EPSILON)
  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      <figcaption className={styles.head}>
        <span id={titleId}>{title}</span>
        <button type="button" className={`${styles.toggle} no-print`} aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>{asTable ? words.asChart : words.asTable}</button>
      </figcaption>
      {asTable ? <BarTable title={title} bars={bars} targetName={targetName} /> : <BarList bars={bars} end={end} targetName={targetName} />}
      {note && <p className={styles.note}>{note}</p>}
    </figure>
  )
}

function BarList({ bars, end, targetName }: { readonly bars: readonly Bar[]; readonly end: number; readonly targetName: string | undefined }) {
  const words = useWords().chart
  const named = bars.findIndex((bar) => bar.target !== undefined)
  return (
    <ul className={styles.list}>
      {bars.map((bar, index) => (
        <li key={bar.label} className={styles.row}>
          <span className={styles.label}>{bar.label}</span>
          <span className={styles.track}>
            {bar.value === null
              ? <span className={styles.missing}>{words.noData}</span>
              : <span className={styles.bar} data-estimate={bar.estimate || undefined} style={{ width: `${share(bar.value, end)}%`, ...(bar.colour ? { '--bar': bar.colour } : {}) }} />}
            {bar.target !== undefined && (
              <span className={styles.target} style={{ left: `${share(bar.target, end)}%` }}>
                {index === named && targetName && <span className={styles.targetName} data-side={share(bar.target, end) > 60 ? 'left' : 'right'}>{targetName}</span>}
              </span>
            )}
          </span>
          <span className={`figures ${styles.text}`}>{bar.value === null ? '' : bar.source ? <SourceLink source={bar.source} label={bar.label}>{bar.text}</SourceLink> : bar.text}</span>
        </li>
      ))}
    </ul>
  )
}

function BarTable({ title, bars, targetName }: { readonly title: string; readonly bars: readonly Bar[]; readonly targetName: string | undefined }) {
  const words = useWords().chart
  const withTarget = bars.some((bar) => bar.target !== undefined)
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{title}</caption>
      <thead><tr><th scope="col">{words.label}</th><th scope="col" data-align="right">{words.value}</th>{withTarget && <th scope="col" data-align="right">{targetName ?? words.target}</th>}</tr></thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.label}>
            <th scope="row">{bar.label}</th>
            <td className="figures" data-align="right">{bar.value === null ? words.noData : bar.text}</td>
            {withTarget && <td className="figures" data-align="right">{bar.target?.toLocaleString('vi-VN') ?? ''}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Movement since last time, in words and a small arrow: `tăng 2 bậc`. */
export function Movement({ change, label }: { readonly change: number; readonly label: string }) {
  if (change === 0) return <span className={styles.still}>{label}</span>
  return <span className={styles.movement}><Icon name={change > 0 ? 'up' : 'down'} size={14} />{label}</span>
}

function share(value: number, end: number): number {
  return Math.max(0, Math.min(100, (value / end) * 100))
}
