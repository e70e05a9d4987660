// What stands behind a figure, a point, a verdict or a sentence. Features fill it in; the panel shows it.
import type { ValueStatus } from './value-text.tsx'

export type LoadSource = () => Promise<Source>

export interface Source {
  /** What the figure is: `Vụ trợ giúp pháp lý hoàn thành, cả khu vực, 2022`. */
  readonly title: string
  /** As printed: `3.294 vụ`. */
  readonly value: string
  /** In words: `1.187 / 3.294 = 36,04 %`. */
  readonly arithmetic?: string
  /** The reading day of the whole answer, YYYY-MM-DD. */
  readonly asOf?: string
  readonly rule?: { readonly text: string; readonly citation?: string }
  readonly cells?: readonly SourceCell[]
  readonly evidence?: readonly { readonly title: string; readonly detail?: string; readonly href?: string }[]
  readonly history?: readonly { readonly valueText: string; readonly when: string; readonly who?: string; readonly reason?: string }[]
  readonly note?: string
  readonly synthetic?: boolean
  /** The screen where this lives. */
  readonly place?: { readonly href: string; readonly label?: string }
}

export interface SourceCell {
  readonly label: string
  readonly valueText: string
  readonly unit?: string
  readonly period?: string
  readonly status?: ValueStatus
  readonly who?: string
  /** YYYY-MM-DD. */
  readonly when?: string
  readonly synthetic?: boolean
  /** One more step down. */
  readonly next?: LoadSource
  readonly href?: string
}

/** Plain text for a report or a message: the figure, how it was reached, and on what it rests. */
export function citationOf(source: Source, until: (day: string) => string): string {
  const head = source.asOf ? `${source.title}: ${source.value} (${until(source.asOf)})` : `${source.title}: ${source.value}`
  const rule = source.rule?.citation ?? source.rule?.text
  const cells = (source.cells ?? []).map((cell) => [cell.label, cell.unit, cell.period].filter(Boolean).join(', ') + `: ${cell.valueText}`)
  return [head, source.arithmetic, rule, cells.length ? cells.join('; ') : undefined, source.note].filter(Boolean).map(closed).join(' ')
}

function closed(sentence: string | undefined): string {
  return sentence && /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`
}
