import { formatDecimal } from '@thidua/kit/vi-text.ts'
import type { ReactNode } from 'react'
import { SyntheticBadge } from './badge.tsx'
import { Icon } from './icons.tsx'
import { SourceLink } from './source-link.tsx'
import type { LoadSource } from './source-model.ts'
import { useWords } from './words.tsx'
import styles from './value-text.module.css'

export type ValueState = 'number' | 'blank' | 'not-applicable'
export type ValueStatus = 'estimate' | 'actual' | 'official'

export interface ValueTextProps {
  /** Decimal text, `-1234.5`; null unless `state` is `number`. */
  readonly value: string | null
  readonly state?: ValueState
  readonly status?: ValueStatus
  readonly corrected?: boolean
  readonly places?: number
  /** Printed after the number: `%`, `việc`. */
  readonly suffix?: string
  readonly synthetic?: boolean
  /** Where it comes from; with it the figure becomes a button with a dotted underline. */
  readonly source?: LoadSource
  /** Names the figure to a screen reader: `Số vụ trợ giúp, Gia Lai`. */
  readonly name?: string
}

/** A number as it is known: zero, not reported and not applicable never look alike. */
export function ValueText({ value, state = value === null ? 'blank' : 'number', source, name, synthetic, ...rest }: ValueTextProps) {
  const words = useWords()
  const shown = state === 'number' && value !== null
    ? <Figure value={value} {...rest} />
    : <span className={styles.absent}>{state === 'not-applicable' ? words.value.notApplicable : words.value.missing}</span>
  return (
    <span className={styles.value}>
      {source ? <SourceLink source={source} {...(name ? { label: words.value.openSource({ what: name }) } : {})}>{shown}</SourceLink> : shown}
      {synthetic && <SyntheticBadge />}
    </span>
  )
}

function Figure({ value, status, corrected, places, suffix }: Pick<ValueTextProps, 'status' | 'corrected' | 'places' | 'suffix'> & { readonly value: string }): ReactNode {
  const words = useWords().value
  const estimate = status === 'estimate'
  return (
    <span className={`figures ${estimate ? styles.estimate : ''}`} title={estimate ? words.estimate : undefined}>
      {estimate && <span className={styles.about}><span aria-hidden="true">≈</span><span className="visually-hidden">{words.estimate} </span></span>}
      {formatDecimal(value, places)}
      {suffix && <span className={styles.suffix}>{'\u00a0'}{suffix}</span>}
      {corrected && <span className={styles.corrected} title={words.corrected}><Icon name="corrected" size={12} /><span className="visually-hidden"> {words.corrected}</span></span>}
    </span>
  )
}
