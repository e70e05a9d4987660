// What would happen to each sent row, in the light of what is known.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { CellEntry, IndicatorDefinition, ReportingPeriod, TargetEntry } from '@thidua/scoring/region.ts'
import type { Ctx } from '../../context.ts'
import type { Scope } from '../../access/contract.ts'
import type { UnitSummary } from '../../organisations/contract.ts'
import type { ImportPreview } from '../contract.ts'
import type { FolderProblem } from '../folder/contract.ts'
import type { SentCell, SentTarget } from '../sheets/contract.ts'

export interface Lock {
  readonly since: PlainDate
  readonly reason: string
}

/** Everything a row is judged by. Units the actor may not read are not in it. */
export interface KnownWorld {
  readonly scope: Scope
  readonly today: PlainDate
  readonly units: ReadonlyMap<string, UnitSummary>
  readonly indicators: ReadonlyMap<string, IndicatorDefinition>
  readonly periods: ReadonlyMap<string, ReportingPeriod>
  readonly cells: readonly CellEntry[]
  readonly targets: readonly TargetEntry[]
  lockOf(where: { readonly kind: string; readonly indicator: string; readonly period: string }): Lock | null
  faultOf(kind: IndicatorDefinition['kind'], state: CellEntry['state'], value: string | null): string | null
}

export interface KeptCell {
  readonly sent: SentCell
  readonly reported: PlainDate
  readonly reason: string
  /** What held before, as known on the day of the report. */
  readonly before: CellEntry | undefined
}

export interface KeptTarget {
  readonly sent: SentTarget
  readonly before: TargetEntry | undefined
}

export interface Decided<Kept> {
  readonly kept: readonly Kept[]
  readonly refused: number
  readonly unchanged: number
  readonly problems: readonly FolderProblem[]
}

/** What would come of the sent files; nothing is written until `take`. */
export interface Considered {
  readonly kind: 'cells' | 'targets' | 'cells-and-targets' | 'region'
  readonly kept: number
  readonly refused: number
  readonly unchanged: number
  readonly problems: readonly FolderProblem[]
  readonly changed: number
  changes(limit: number): ImportPreview['changes']
  /** Text that differs when something else would be written, or over something else. */
  readonly fingerprint: string
  take(ctx: Ctx, importId: string): Promise<void>
}
