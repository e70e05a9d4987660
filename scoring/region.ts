// A region's year as the engine reads it. Folder and database both produce these shapes, so one program scores both.
// The fields follow the region folder (scoring/FORMAT.md §3 and §8); numbers are decimal text, never floats.
import type { PlainDate } from '@thidua/kit/plain-date.ts'

export interface RegionUnit {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly province: string
  readonly provinceCode: string
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | null
  readonly successor: string | null
}

/** One predecessor going into one successor on a day. */
export interface LineageLink {
  readonly predecessor: string
  readonly predecessorName: string
  readonly predecessorProvinceCode: string
  /** Whether the predecessor was a member of the region: `no` is a province that comes in from outside. */
  readonly inRegion: boolean
  readonly successor: string
  readonly successorName: string
  readonly successorKind: string
  readonly successorProvinceCode: string
  readonly effective: PlainDate
  /** Whether the predecessor's cells of the year join the successor's when it is scored (FORMAT.md §8). */
  readonly scoreCarry: boolean
  readonly note: string
}

export type IndicatorKind = 'count' | 'money' | 'rate' | 'yesno' | 'days'

export interface IndicatorDefinition {
  readonly code: string
  readonly name: string
  readonly unitOfMeasure: string
  readonly kind: IndicatorKind
  readonly aggregation: 'sum' | 'ratio' | 'none'
  /** Measures (FORMAT.md §3); both absent except for rates. */
  readonly numerator: string | null
  readonly denominator: string | null
  readonly area: string
  readonly calendar: string
  readonly appliesTo: readonly string[]
  readonly direction: 'higher' | 'lower' | 'none'
  readonly definition: string
}

export interface ReportingPeriod {
  readonly code: string
  readonly calendar: string
  readonly from: PlainDate
  readonly to: PlainDate
}

/** Three different things: a number (zero too), nothing reported, and "does not apply here". */
export type CellState = 'number' | 'blank' | 'not-applicable'

/** One reported cell. A correction is a later entry; nothing is overwritten. */
export interface CellEntry {
  readonly unit: string
  readonly indicator: string
  readonly period: string
  readonly state: CellState
  /** Decimal text when `state` is `number`, else null. */
  readonly value: string | null
  readonly status: 'estimate' | 'actual' | 'official'
  readonly source: string
  readonly note: string
  /** Last day the figure covers. */
  readonly cutOff: PlainDate | null
  /** Day it became known: the knowledge date. */
  readonly reported: PlainDate
}

export interface TargetEntry {
  readonly unit: string
  readonly indicator: string
  readonly year: number
  readonly target: string | null
  readonly direction: 'exceed' | 'at-least' | 'at-most'
  readonly source: string
  readonly issued: PlainDate | null
}

/** Scores are decimal text, `n/a`, or null where nobody has scored yet. */
export interface ManualScore {
  readonly unit: string
  readonly card: string
  readonly code: string
  readonly self: string | null
  readonly cross: string | null
  readonly crossBy: string | null
  readonly verified: string | null
  readonly evidenceId: string | null
  readonly reason: string
}

/** Everything a card needs to be scored. Entries keep file (or entry) order: of two with one `reported` day the later holds. */
export interface RegionYear {
  readonly units: readonly RegionUnit[]
  readonly lineage: readonly LineageLink[]
  readonly indicators: readonly IndicatorDefinition[]
  readonly cells: readonly CellEntry[]
  readonly targets: readonly TargetEntry[]
  readonly manualScores: readonly ManualScore[]
}
